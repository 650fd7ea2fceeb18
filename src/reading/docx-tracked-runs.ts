import type { Run } from '../text/compare.ts'
import { noteCloses, noteOpens } from '../text/tokens.ts'
import type { Part } from './docx-changes.ts'
import type { DocxFile } from './docx-file.ts'
import { notePieces } from './docx-notes.ts'
import { type Change, isIn, isShown, type View } from './docx-piece.ts'
import type { TreeRead } from './docx-tree.ts'
import type { Seen } from './docx-view.ts'

/** A piece of a redline that says who made the change, and when, as the file has it. */
export type TrackedRun = Run & {
  readonly author?: string
  readonly on?: string
  /** Moved here, or away from here. */
  readonly moved?: true
}

/** Both texts of a file, each with its tree. */
export type BothRead = {
  readonly file: DocxFile
  readonly old: { readonly seen: Seen; readonly read: TreeRead }
  readonly now: { readonly seen: Seen; readonly read: TreeRead }
}

/** Parts as a redline; what one person inserted and another deleted is in neither text. */
export function trackedRuns(parts: readonly Part[], both: BothRead): readonly TrackedRun[] {
  const runs: TrackedRun[] = []
  for (const run of parts.flatMap((part) => runOf(part, both))) {
    const last = runs.at(-1)
    if (last && isLike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  return runs
}

function runOf(part: Part, both: BothRead): readonly TrackedRun[] {
  const { inserted, deleted } = part
  if (inserted && deleted) return []
  const text = partText(part, inserted ? 'new' : 'old', both)
  return text ? [{ op: opOf(part), text, ...told(inserted ?? deleted) }] : []
}

function opOf({ inserted, deleted }: Part): Run['op'] {
  if (inserted) return 'insert'
  return deleted ? 'delete' : 'same'
}

function told(change: Change | undefined): Omit<TrackedRun, 'op' | 'text'> {
  if (!change) return {}
  const { author, on, move } = change
  return { author, ...(on ? { on } : {}), ...(move === undefined ? {} : { moved: true }) }
}

function isLike(a: TrackedRun, b: TrackedRun): boolean {
  return a.op === b.op && a.author === b.author && a.on === b.on && a.moved === b.moved
}

function partText(part: Part, view: View, both: BothRead): string {
  if (part.kind === 'end') return '\n'
  if (part.kind === 'words') return part.text.replace(/[\t\n]/g, ' ')
  const seen = view === 'old' ? both.old.seen : both.now.seen
  const words = notePieces(part, both.file, { ...seen, lineOf: new Map() })
  const text = words
    .filter((one) => isShown(one) && isIn(view, one))
    .map((one) => (one.kind === 'words' ? one.text.replace(/[\t\n]/g, ' ') : ''))
  return `${noteOpens}${text.join('')}${noteCloses}`
}

/**
 * The runs without what stands before the words: a typed number, the blank after the mark of a
 * note. `old` and `now` say how long it is in each of the two texts.
 */
export function withoutStarts(
  runs: readonly TrackedRun[],
  old: number,
  now: number,
): readonly TrackedRun[] {
  const left = { old, now }
  return runs.flatMap((run) => {
    const most = leftFor(run, left)
    const cut = Math.min(run.text.length, most)
    if (run.op !== 'insert') left.old -= cut
    if (run.op !== 'delete') left.now -= cut
    return cut < run.text.length ? [{ ...run, text: run.text.slice(cut) }] : []
  })
}

function leftFor({ op }: TrackedRun, left: { readonly old: number; readonly now: number }): number {
  if (op === 'same') return Math.min(left.old, left.now)
  return op === 'insert' ? left.now : left.old
}
