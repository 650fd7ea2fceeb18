import type { Printed } from '../text/numbered.ts'
import type { RedlineRun } from '../text/redline.ts'
import { element, setting } from './docx-xml.ts'

/** Where a comment stands in the new words of a paragraph; without `words` at all of it. */
export type Anchor = {
  readonly comment: number
  readonly words?: { readonly from: number; readonly to: number }
}

/** The runs of a paragraph with the beginnings and ends of its comments between them. */
export function anchored(
  runs: readonly RedlineRun[],
  anchors: readonly Anchor[],
  write: (run: RedlineRun) => string,
): string {
  const whole = anchors.filter(({ words }) => !words)
  const part = anchors.flatMap(({ comment, words }) => (words ? [{ comment, ...words }] : []))
  const cuts = [...new Set(part.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  let at = 0
  const marks = (place: number) => {
    const ends = part.filter(({ to }) => to === place).map(({ comment }) => endOf(comment))
    const starts = part.filter(({ from }) => from === place).map(({ comment }) => startOf(comment))
    return [...ends, ...starts].join('')
  }
  const words = pieces(runs, cuts).map((run) => {
    const written = write(run)
    const length = run.op === 'delete' ? 0 : lengthOf(run.inlines)
    if (!length) return written
    const opening = at === 0 ? marks(0) : ''
    at += length
    return `${opening}${written}${marks(at)}`
  })
  return [
    ...whole.map(({ comment }) => startOf(comment)),
    ...words,
    ...whole.map(({ comment }) => endOf(comment)),
  ].join('')
}

/** The runs cut at places of the new words. */
function pieces(runs: readonly RedlineRun[], cuts: readonly number[]): readonly RedlineRun[] {
  if (!cuts.length) return runs
  let at = 0
  return runs.flatMap(({ op, inlines }) =>
    inlines.flatMap((one): readonly RedlineRun[] => {
      if (op === 'delete' || one.kind === 'note') return [{ op, inlines: [one] }]
      const start = at
      at += one.text.length
      const inside = cuts.filter((cut) => cut > start && cut < at).map((cut) => cut - start)
      if (!inside.length) return [{ op, inlines: [one] }]
      // What was computed is no longer that once it is cut.
      const { of: _, ...bare } = one
      return [0, ...inside].map((from, nth) => ({
        op,
        inlines: [{ ...bare, text: one.text.slice(from, inside[nth]) }],
      }))
    }),
  )
}

/** Words alone: a note has its own place. */
function lengthOf(inlines: readonly Printed[]): number {
  return inlines.reduce((sum, one) => sum + (one.kind === 'text' ? one.text.length : 0), 0)
}

function startOf(comment: number): string {
  return element('w:commentRangeStart', { 'w:id': comment })
}

function endOf(comment: number): string {
  const mark = element('w:commentReference', { 'w:id': comment })
  const properties = element('w:rPr', {}, setting('rStyle', 'CommentReference'))
  return `${element('w:commentRangeEnd', { 'w:id': comment })}${element('w:r', {}, properties, mark)}`
}
