import type { DocxBlock, DocxParagraph } from './docx-blocks.ts'
import { isShown, type NoteMark, type Piece, type Words } from './docx-piece.ts'
import { type Line, runsOfParagraphs, type Seen } from './docx-view.ts'

/**
 * What became of what: lines of the old text and lines of the new one that share words. Mostly one
 * of each; none of the new ones where a paragraph was deleted, several where it was divided.
 */
export type Correspondence = {
  readonly old: readonly Line[]
  readonly now: readonly Line[]
  /** Everything in them, in the order of the file, with the ends of paragraphs between. */
  readonly parts: readonly Part[]
}

export type Part = Words | NoteMark | End
/** Where a paragraph ends inside of what belongs together. */
export type End = { readonly kind: 'end' } & DocxParagraph['end']

/** All of a text, in the order of the file; cells of tables one after the other. */
export function correspondences(
  blocks: readonly DocxBlock[],
  old: Seen,
  now: Seen,
): readonly Correspondence[] {
  return runsOfParagraphs(blocks).flatMap((run) => {
    if (!('rows' in run)) return ofRun(run, old, now)
    return run.rows.flatMap(({ cells }) => cells.flatMap((cell) => correspondences(cell, old, now)))
  })
}

type Shown = { readonly piece: Words | NoteMark; readonly paragraph: number }

function ofRun(
  paragraphs: readonly DocxParagraph[],
  old: Seen,
  now: Seen,
): readonly Correspondence[] {
  const shown = paragraphs.flatMap(({ pieces }, paragraph) =>
    pieces.filter(isShown).map((piece): Shown => ({ piece, paragraph })),
  )
  const groups = grouped(shown, old, now)
  const inGroup = new Map<Line, Shown[]>()
  for (const one of shown) {
    const line = old.lineOf.get(one.piece) ?? now.lineOf.get(one.piece)
    const group = line && groups.of(line)
    if (!group) continue
    const members = inGroup.get(group)
    if (members) members.push(one)
    else inGroup.set(group, [one])
  }
  return [...inGroup.values()].map((members) => ({
    old: linesIn(members, old),
    now: linesIn(members, now),
    parts: withEnds(members, paragraphs, old, now),
  }))
}

/** Lines that share kept words are one group; so are a line's old and new words if it shares none. */
function grouped(shown: readonly Shown[], old: Seen, now: Seen): Groups {
  const groups = newGroups()
  for (const { piece } of shown) {
    const [before, after] = [old.lineOf.get(piece), now.lineOf.get(piece)]
    const counts = piece.kind === 'note' || piece.text.trim() !== ''
    if (before && after && counts) groups.join(before, after)
  }
  const byParagraph = new Map<number, { before: Line | undefined; after: Line | undefined }>()
  for (const { piece, paragraph } of shown) {
    const known = byParagraph.get(paragraph) ?? { before: undefined, after: undefined }
    known.before ??= old.lineOf.get(piece)
    known.after ??= now.lineOf.get(piece)
    byParagraph.set(paragraph, known)
  }
  for (const { before, after } of byParagraph.values())
    if (before && after && groups.isAlone(before) && groups.isAlone(after))
      groups.join(before, after)
  return groups
}

type Groups = {
  readonly of: (line: Line) => Line
  readonly join: (a: Line, b: Line) => void
  readonly isAlone: (line: Line) => boolean
}

function newGroups(): Groups {
  const above = new Map<Line, Line>()
  const joined = new Set<Line>()
  const of = (line: Line): Line => {
    let top = line
    for (let next = above.get(top); next; next = above.get(top)) top = next
    return top
  }
  return {
    of,
    isAlone: (line) => !joined.has(line),
    join: (a, b) => {
      joined.add(a).add(b)
      const [first, second] = [of(a), of(b)]
      if (first !== second) above.set(second, first)
    },
  }
}

function linesIn(members: readonly Shown[], { lineOf }: Seen): readonly Line[] {
  return [...new Set(members.flatMap(({ piece }) => lineOf.get(piece) ?? []))]
}

/** Between the paragraphs of one group stands the end of the first, kept or not. */
function withEnds(
  members: readonly Shown[],
  paragraphs: readonly DocxParagraph[],
  old: Seen,
  now: Seen,
): readonly Part[] {
  const several = linesIn(members, old).length > 1 || linesIn(members, now).length > 1
  return members.flatMap(({ piece, paragraph }, at): readonly Part[] => {
    const before = members[at - 1]
    if (!several || !before || before.paragraph === paragraph) return [piece]
    return [{ kind: 'end', ...paragraphs[before.paragraph]?.end }, piece]
  })
}

/** For each line of the new text the one line of the old text that it came of. */
export function originsOf(found: readonly Correspondence[]): ReadonlyMap<Line, Line> {
  return new Map(
    found.flatMap(({ old, now }) => {
      const [before, after] = [old[0], now[0]]
      return before && after ? [[after, before] as const] : []
    }),
  )
}

export function isChanged({ parts }: Correspondence): boolean {
  return parts.some((one) => one.inserted || one.deleted)
}

export function isNote(piece: Piece | End): piece is NoteMark {
  return piece.kind === 'note'
}
