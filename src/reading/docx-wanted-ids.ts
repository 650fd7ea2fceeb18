import { idOfBookmark } from '../text/docx-bookmark.ts'
import type { DocxBlock, DocxParagraph } from './docx-blocks.ts'
import { correspondences, originsOf } from './docx-changes.ts'
import type { DocxFile } from './docx-file.ts'
import { isShown, type Piece } from './docx-piece.ts'
import type { TreeRead, WantedIds } from './docx-tree.ts'
import { linesOf, type Seen, seen } from './docx-view.ts'

/** A bookmark goes with one end of a move; the paragraph has its id at the other end too. */
export function idsFromMoves(file: DocxFile): WantedIds {
  const ids = new Map<Piece, string>()
  for (const pair of movesIn(file.blocks)) {
    const id = pair.flatMap(({ pieces }) => pieces.flatMap((one) => idOf(one, file))).at(0)
    if (id !== undefined)
      for (const piece of pair.flatMap(({ pieces }) => pieces)) ids.set(piece, id)
  }
  return byPieces(ids)
}

function idOf(piece: Piece, { longIds }: DocxFile): readonly string[] {
  const id = piece.kind === 'bookmark' ? idOfBookmark(piece.name, longIds) : undefined
  return id === undefined ? [] : [id]
}

/** A line that came of an old one keeps its id, though the file keeps none. */
export function idsFromOld(file: DocxFile, old: Seen, { idOf }: TreeRead): WantedIds {
  // The lines of the tree to come are not made yet; their pieces are known.
  const trial = seen('new')
  linesOf(file.blocks, trial)
  const origins = originsOf(correspondences(file.blocks, old, trial))
  const ids = new Map<Piece, string>()
  for (const [piece, line] of trial.lineOf) {
    const origin = origins.get(line)
    const id = origin && idOf.get(origin)
    if (id !== undefined) ids.set(piece, id)
  }
  for (const pair of movesIn(file.blocks)) addMoved(pair, old, idOf, ids)
  return byPieces(ids)
}

/** What was moved whole keeps the id that it had in the old text. */
function addMoved(
  pair: readonly DocxParagraph[],
  { lineOf }: Seen,
  idOf: TreeRead['idOf'],
  ids: Map<Piece, string>,
): void {
  const pieces = pair.flatMap((one) => one.pieces.filter(isShown))
  const lines = pieces.flatMap((piece) => lineOf.get(piece) ?? [])
  const id = lines.map((line) => idOf.get(line)).find((one) => one !== undefined)
  if (id === undefined) return
  for (const piece of pieces) ids.set(piece, ids.get(piece) ?? id)
}

function byPieces(ids: ReadonlyMap<Piece, string>): WantedIds {
  return (line) => line.pieces.map((piece) => ids.get(piece)).find((id) => id !== undefined)
}

/** Paragraphs moved whole, whence and whither: the nth of each side of one move. */
function movesIn(
  blocks: readonly DocxBlock[],
): readonly (readonly [DocxParagraph, DocxParagraph])[] {
  const paragraphs = blocks.filter((one): one is DocxParagraph => one.kind === 'paragraph')
  const sides = (side: 'inserted' | 'deleted') =>
    Map.groupBy(paragraphs, (one) => moveOf(one, side) ?? '')
  const [from, to] = [sides('deleted'), sides('inserted')]
  return [...from].flatMap(([name, sources]) => {
    const targets = name ? (to.get(name) ?? []) : []
    return sources.flatMap((one, at) => {
      const target = targets[at]
      return target ? [[one, target] as const] : []
    })
  })
}

/** The move that all words of a paragraph belong to. */
function moveOf({ pieces }: DocxParagraph, side: 'inserted' | 'deleted'): string | undefined {
  const shown = pieces.filter(isShown)
  const first = shown[0]?.[side]?.move
  return first && shown.every((one) => one[side]?.move === first) ? first : undefined
}
