import { compareTexts, type Run } from './compare.ts'
import type { Printed, PrintedNote } from './numbered.ts'
import { inlineText } from './passages.ts'
import { noteCloses, noteOpens } from './tokens.ts'

/** A piece of a redline with its marks and notes: those of the new text where both have it. */
export type RedlineRun = { readonly op: Run['op']; readonly inlines: readonly Printed[] }

/**
 * The redline between two runs of inlines. Words are compared as in `compareTexts`; italics, links
 * and notes come from the new side, in deletions from the old one. A note is deleted or inserted
 * whole, and an unchanged one keeps its new number.
 */
export function redline(old: readonly Printed[], now: readonly Printed[]): readonly RedlineRun[] {
  let fromOld = 0
  let fromNew = 0
  return compareTexts(comparedText(old), comparedText(now)).flatMap(({ op, text }) => {
    const [source, from] = op === 'delete' ? [old, fromOld] : [now, fromNew]
    if (op !== 'insert') fromOld += text.length
    if (op !== 'delete') fromNew += text.length
    const inlines = sliced(source, from, from + text.length)
    return inlines.length ? [{ op, inlines }] : []
  })
}

/**
 * The text that is compared. A sign in a note that would open or close notes is stood for by a
 * private character as long as itself, which no text has.
 */
function comparedText(inlines: readonly Printed[]): string {
  return inlines
    .map((one) => {
      if (one.kind === 'text') return one.text
      const words = noteText(one).slice(noteOpens.length, -noteCloses.length)
      return `${noteOpens}${words.replaceAll(noteOpens, '\ue004').replaceAll(noteCloses, '\ue005')}${noteCloses}`
    })
    .join('')
}

/** The inlines between two places of their text; a note belongs to where it begins. */
function sliced(inlines: readonly Printed[], from: number, to: number): readonly Printed[] {
  let at = 0
  return inlines.flatMap((one): readonly Printed[] => {
    const start = at
    at += lengthOf(one)
    if (one.kind === 'note') return start >= from && start < to ? [one] : []
    const [first, last] = [Math.max(from, start), Math.min(to, at)]
    if (first >= last) return []
    // What was computed is no longer that once it is cut.
    const { of, ...bare } = one
    const whole = first === start && last === at
    return [
      {
        ...bare,
        text: one.text.slice(first - start, last - start),
        ...(whole && of ? { of } : {}),
      },
    ]
  })
}

function lengthOf(one: Printed): number {
  return one.kind === 'text' ? one.text.length : noteText(one).length
}

function noteText(note: PrintedNote): string {
  return inlineText([note])
}
