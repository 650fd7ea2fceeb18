import type { DocxBlock, DocxParagraph, DocxTable, ParagraphLook } from './docx-blocks.ts'
import { isIn, isShown, type Piece, plainPieces, type View } from './docx-piece.ts'

/**
 * A paragraph as it stands with all changes rejected, or with all accepted: where its end was
 * inserted or deleted, it is put together of several in the file.
 */
export type Line = {
  readonly kind: 'line'
  readonly look: ParagraphLook
  readonly pieces: readonly Piece[]
  readonly bookmarks: readonly string[]
  readonly endsSection: boolean
  readonly restartsNotes: boolean
}

export type LineTable = {
  readonly kind: 'table'
  readonly bookmarks: readonly string[]
  readonly rows: readonly LineRow[]
}

export type LineRow = { readonly head: boolean; readonly cells: readonly (readonly Line[])[] }

/** One of the two texts, and in which of its lines every piece came to stand. */
export type Seen = {
  readonly view: View
  readonly lineOf: Map<Piece, Line>
}

export function seen(view: View): Seen {
  return { view, lineOf: new Map() }
}

/** The blocks of a part as lines and tables of one of the two texts. */
export function linesOf(blocks: readonly DocxBlock[], seen: Seen): readonly (Line | LineTable)[] {
  const result: (Line | LineTable)[] = []
  for (const run of runsOfParagraphs(blocks))
    if ('rows' in run) {
      const table = tableOf(run, seen)
      if (table.rows.length) result.push(table)
    } else result.push(...joinedLines(run, seen))
  return result
}

/** Paragraphs that stand together; a table parts them. */
export function runsOfParagraphs(
  blocks: readonly DocxBlock[],
): readonly (readonly DocxParagraph[] | DocxTable)[] {
  const result: (DocxParagraph[] | DocxTable)[] = []
  for (const block of blocks) {
    const last = result.at(-1)
    if (block.kind === 'table') result.push(block)
    else if (Array.isArray(last)) last.push(block)
    else result.push([block])
  }
  return result
}

/** Lines only: a table within a cell or a note is read as its cells, one after the other. */
export function flatLines(blocks: readonly DocxBlock[], seen: Seen): readonly Line[] {
  return linesOf(blocks, seen).flatMap((one) =>
    one.kind === 'line' ? [one] : one.rows.flatMap(({ cells }) => cells.flat()),
  )
}

function tableOf({ rows, pieces }: DocxTable, seen: Seen): LineTable {
  return {
    kind: 'table',
    bookmarks: namesIn(pieces),
    rows: rows
      .filter(({ tracked }) => isIn(seen.view, tracked))
      .map(({ head, cells }) => ({ head, cells: cells.map((cell) => flatLines(cell, seen)) })),
  }
}

type Part = { readonly paragraph: DocxParagraph; readonly pieces: readonly Piece[] }

function joinedLines(paragraphs: readonly DocxParagraph[], seen: Seen): readonly Line[] {
  const result: Line[] = []
  let parts: Part[] = []
  paragraphs.forEach((paragraph, at) => {
    const ends = isIn(seen.view, paragraph.end)
    const part = partOf(paragraph, ends, seen.view)
    if (part) parts.push(part)
    // What has no end in this text goes on in the next paragraph, if there is one.
    const isLast = at === paragraphs.length - 1
    if (!ends && !(isLast && parts.length)) return
    if (parts.length) result.push(lineOf(parts, seen))
    parts = []
  })
  return result
}

/** What of a paragraph stands in this text; nothing of one that is not in it at all. */
function partOf(paragraph: DocxParagraph, ends: boolean, view: View): Part | undefined {
  const pieces = paragraph.pieces.filter((piece, at) => {
    const next = paragraph.pieces[at + 1]
    // The bookmark before a note goes with it.
    const goes = piece.kind === 'bookmark' && next?.kind === 'note' && !isIn(view, next)
    return isShown(piece) ? isIn(view, piece) : !goes
  })
  return ends || pieces.some(isShown) ? { paragraph, pieces } : undefined
}

function lineOf(parts: readonly Part[], seen: Seen): Line {
  const longest = parts.reduce((best, one) => (widthOf(one) >= widthOf(best) ? one : best))
  const pieces = parts.flatMap((part) => part.pieces)
  const { look, lookBefore } = longest.paragraph
  const last = parts.at(-1)?.paragraph ?? longest.paragraph
  const line: Line = {
    kind: 'line',
    look: seen.view === 'old' ? (lookBefore ?? look) : look,
    pieces,
    bookmarks: namesIn(pieces),
    endsSection: last.endsSection,
    restartsNotes: last.restartsNotes,
  }
  for (const piece of pieces) if (isShown(piece)) seen.lineOf.set(piece, line)
  return line
}

function widthOf({ pieces }: Part): number {
  return plainPieces(pieces).trim().length
}

function namesIn(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((one) => (one.kind === 'bookmark' ? [one.name] : []))
}
