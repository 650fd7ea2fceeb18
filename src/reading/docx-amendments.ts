import { type ChangeClass, changeClass } from '../text/change-class.ts'
import type { Run } from '../text/compare.ts'
import {
  type Correspondence,
  correspondences,
  type End,
  isChanged,
  isNote,
  type Part,
} from './docx-changes.ts'
import { type Change, isIn, type NoteMark, type View } from './docx-piece.ts'
import { type DocxPlace, placeInWords, placesIn } from './docx-places.ts'
import { type BothRead, type TrackedRun, trackedRuns, withoutStarts } from './docx-tracked-runs.ts'
import type { TreeRead } from './docx-tree.ts'
import { flatLines, type Line } from './docx-view.ts'

/**
 * What somebody changed in one paragraph, heading, cell or footnote. The runs without insertions
 * are `old`, without deletions `new`, exactly. Where a paragraph was divided or two were joined, the
 * texts hold a line break for the end of a paragraph. A footnote stands between ⟦ and ⟧; changes
 * inside a note that stays are an amendment of the note.
 */
export type Amendment = {
  /** The lasting id; null for what is new. */
  readonly paragraph: string | null
  /** As computed: in the text sent, or of what is new in the text with all changes. */
  readonly number: string | null
  readonly place: string
  /** The same in parts, for words of other languages. */
  readonly at: DocxPlace
  readonly kind: 'changed' | 'inserted' | 'deleted' | 'moved'
  readonly authors: readonly string[]
  /** The last change, day and time as in the file. */
  readonly on?: string
  readonly old: string | null
  readonly new: string | null
  readonly runs: readonly TrackedRun[]
  readonly class: ChangeClass
  readonly movedTo?: string
  readonly movedFrom?: string
}

/** All amendments in the order of the document; those of a footnote follow its paragraph. */
export function amendmentsOf(both: BothRead): readonly Amendment[] {
  const before = placesIn(both.old.read.document)
  const after = placesIn(both.now.read.document)
  let last: DocxPlace | undefined
  const drafts = correspondences(both.file.blocks, both.old.seen, both.now.seen).flatMap(
    (found) => {
      const standing = standingOf(found, both, before, after, last)
      if (found.old.length) last = standing.at
      const own = isChanged(found) ? draftOf(found.parts, standing, both) : []
      return [...own, ...noteDrafts(found, both, before)]
    },
  )
  return withMoves(drafts)
}

type Standing = {
  readonly paragraph: string | null
  readonly at: DocxPlace
  readonly number: string | null
  /** How much of the words is a number typed before them. */
  readonly cut: { readonly old: number; readonly now: number }
}
type Draft = Amendment & { readonly move?: string }

function standingOf(
  { old, now }: Correspondence,
  both: BothRead,
  before: ReadonlyMap<string, DocxPlace>,
  after: ReadonlyMap<string, DocxPlace>,
  last: DocxPlace | undefined,
): Standing {
  const oldId = idOf(old, both.old.read)
  const newId = idOf(now, both.now.read)
  const masthead: DocxPlace = { of: 'masthead', number: null }
  const cutOf = ([line]: readonly Line[], read: TreeRead) => (line && read.cutOf.get(line)) ?? 0
  const cut = { old: cutOf(old, both.old.read), now: cutOf(now, both.now.read) }
  if (old.length) {
    const at = (oldId ? before.get(oldId) : undefined) ?? masthead
    return { paragraph: oldId ?? null, at, number: at.number, cut }
  }
  const there = (newId ? after.get(newId) : undefined) ?? masthead
  return { paragraph: null, at: placeOfNew(there, last), number: there.number, cut }
}

/** A new paragraph stands after one that was there before, by the numbers of the text sent. */
function placeOfNew(there: DocxPlace, last: DocxPlace | undefined): DocxPlace {
  const sameAnnex = last && last.annex === there.annex
  const behind = sameAnnex ? (last.of === 'paragraph' ? last.number : (last.after ?? null)) : null
  return {
    of: there.of,
    number: there.number,
    ...(there.annex === undefined ? {} : { annex: there.annex }),
    ...(behind ? { after: behind } : {}),
    isNew: true,
  }
}

function idOf(lines: readonly Line[], read: TreeRead): string | undefined {
  return lines.map((line) => read.idOf.get(line)).find((id) => id !== undefined)
}

function draftOf(parts: readonly Part[], standing: Standing, both: BothRead): readonly Draft[] {
  const runs = withoutStarts(trackedRuns(parts, both), standing.cut.old, standing.cut.now)
  const changes = parts.flatMap(changesIn)
  const texts = { old: textOf(runs, 'insert'), new: textOf(runs, 'delete') }
  const [old, now] = [withWords(texts.old), withWords(texts.new)]
  if (texts.old === texts.new || !changes.length || (old === null && now === null)) return []
  const whole = old !== null && now !== null
  const on = changes
    .flatMap((one) => one.on ?? [])
    .toSorted()
    .at(-1)
  const move = whole ? undefined : wholeMove(parts)
  return [
    {
      paragraph: standing.paragraph,
      number: standing.number,
      place: placeInWords(standing.at),
      at: standing.at,
      kind: whole ? 'changed' : old !== null ? 'deleted' : 'inserted',
      authors: [...new Set(changes.map(({ author }) => author))],
      ...(on ? { on } : {}),
      old,
      new: now,
      runs: whole ? runs : runs.filter(({ op }) => op === (old === null ? 'insert' : 'delete')),
      class: changeClass(old, now),
      ...(move === undefined ? {} : { move }),
    },
  ]
}

function withWords(text: string): string | null {
  return text.trim() ? text : null
}

function changesIn({ inserted, deleted }: Part): readonly Change[] {
  // What one inserted and another deleted stands in neither text.
  if (inserted && deleted) return []
  return inserted ? [inserted] : deleted ? [deleted] : []
}

/** The move that all of it belongs to. */
function wholeMove(parts: readonly Part[]): string | undefined {
  const words = parts.filter(
    (one) => one.kind === 'note' || (one.kind === 'words' && one.text.trim()),
  )
  const moves = words.map(({ inserted, deleted }) => (inserted ?? deleted)?.move)
  const [first] = moves
  return first !== undefined && moves.every((one) => one === first) ? first : undefined
}

function textOf(runs: readonly Run[], without: Run['op']): string {
  return runs.map(({ op, text }) => (op === without ? '' : text)).join('')
}

/** Changes inside notes whose marks stay. */
function noteDrafts(
  { parts }: Correspondence,
  both: BothRead,
  places: ReadonlyMap<string, DocxPlace>,
): readonly Draft[] {
  const kept = parts
    .filter((part): part is NoteMark => isNote(part))
    .filter(({ inserted, deleted }) => !inserted && !deleted)
  return kept.flatMap((mark) => {
    const blocks = both.file.notes.get(`${mark.of} ${mark.note}`) ?? []
    const old = { ...both.old.seen, lineOf: new Map() }
    const now = { ...both.now.seen, lineOf: new Map() }
    flatLines(blocks, old)
    flatLines(blocks, now)
    const found = correspondences(blocks, old, now)
    if (!found.some(isChanged)) return []
    const id = both.old.read.noteIds.get(`${mark.of} ${mark.note}`)
    const at = (id ? places.get(id) : undefined) ?? { of: 'note', number: null }
    const all = found.flatMap(({ parts: own }, nth): readonly Part[] =>
      nth > 0 ? [paragraphEnd, ...own] : own,
    )
    const cut = { old: blankIn(all, 'old'), now: blankIn(all, 'new') }
    return draftOf(all, { paragraph: id ?? null, at, number: at.number, cut }, both)
  })
}

/** After its own mark a note begins with a blank. */
function blankIn(parts: readonly Part[], view: View): number {
  const first = parts.find((one) => one.kind === 'words' && isIn(view, one))
  return first?.kind === 'words' && /^[ \t\u00a0]/.test(first.text) ? 1 : 0
}

const paragraphEnd: End = { kind: 'end' }

/** What was moved as a whole says whence and whither; both ends are the same paragraph. */
function withMoves(drafts: readonly Draft[]): readonly Amendment[] {
  return drafts.map(({ move, ...one }) => {
    const other =
      move === undefined ? undefined : drafts.find((candidate) => isOtherEnd(candidate, one, move))
    if (!other) return one
    const away = one.kind === 'deleted'
    return {
      ...one,
      kind: 'moved' as const,
      paragraph: one.paragraph ?? other.paragraph,
      ...(away ? { movedTo: other.place } : { movedFrom: other.place }),
    }
  })
}

function isOtherEnd(candidate: Draft, one: Amendment, move: string): boolean {
  if (candidate.move !== move || candidate.kind === one.kind) return false
  // Some programs name no move: then the words tell.
  return move !== '' || (candidate.old ?? candidate.new) === (one.old ?? one.new)
}
