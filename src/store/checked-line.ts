import { isUtf8 } from 'node:buffer'
import { checkFact, isFault } from '../record/check-fact.ts'
import type { FactDraft, Origin } from '../record/fact.ts'
import { isEntered } from './clock.ts'
import { storeFault, withPlainIds } from './entry.ts'
import { type Line, longestLine } from './lines.ts'

/** A line that holds a fact. */
export type CheckedLine = {
  readonly line: number
  readonly draft: FactDraft
  /** The place in the record that first learnt the fact, if the line comes from another record. */
  readonly origin: Origin | undefined
  /** What the line itself carries of its place in the record it was taken from. */
  readonly carried: {
    readonly number: number | undefined
    readonly entered: string | undefined
    readonly origin: Origin | undefined
  }
}

/** Why a line holds no fact. */
export type FaultyLine = { readonly line: number; readonly why: string }

/** A line as the fact it holds, or why it holds none; undefined for a blank line. */
export function checkedLine(line: Line): CheckedLine | FaultyLine | undefined {
  const { number } = line
  if ('tooLong' in line)
    return {
      line: number,
      why: `The line has ${Math.ceil(line.tooLong / 1024 / 1024)} MB; expected a fact of at most ${longestLine / 1024 / 1024} MB. Is this a file of JSON Lines, one fact on each line?`,
    }
  if (!isUtf8(line.bytes))
    return { line: number, why: 'The line is not UTF-8; save the file in that encoding.' }
  const text = line.bytes.toString('utf8')
  if (text.trim() === '') return undefined
  const value = parsed(text)
  if ('why' in value) return { line: number, why: value.why }
  return checkedFact(number, value.json)
}

function parsed(text: string): { readonly json: unknown } | { readonly why: string } {
  try {
    // Some programs put a mark of byte order before the first line.
    return { json: JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      why: `The line is no JSON (${reason}); expected one whole fact on one line. Was the file cut off, or a fact spread over several lines?`,
    }
  }
}

function checkedFact(line: number, json: unknown): CheckedLine | FaultyLine {
  const checked = checkFact(json)
  if (isFault(checked)) return { line, why: checked.fault }
  const fault = storeFault(checked.draft)
  if (fault) return { line, why: fault.fault }
  const { number, entered, origin } = json as CheckedLine['carried']
  const carried = { number, entered, origin }
  return { line, draft: withPlainIds(checked.draft), origin: checked.origin, carried }
}

export function isFaultyLine(outcome: CheckedLine | FaultyLine): outcome is FaultyLine {
  return 'why' in outcome
}

/**
 * A line as it is entered anew: where it stood in another record is kept as `origin`, so that
 * nobody can say when this record learnt it.
 */
export function asNew({ draft, origin }: CheckedLine): FactDraft {
  return origin ? { ...draft, origin } : draft
}

/** A line as it is put back into its own record, emptied: the origin it had, and no new one. */
export function asBefore({ draft, carried }: CheckedLine): FactDraft {
  return carried.origin ? { ...draft, origin: carried.origin } : draft
}

/** What keeps a line from being put back as the entry of that number, after one of that instant. */
export function restoreFault(
  { line, carried }: CheckedLine,
  expected: number,
  last: string,
): FaultyLine | undefined {
  const { number, entered } = carried
  if (!number || !entered)
    return {
      line,
      why: 'The line has no number and entered; a restore takes the export of a whole record. Import it without restoring instead.',
    }
  if (number !== expected)
    return {
      line,
      why: `number: found ${number}, expected ${expected}; a restore takes every entry from the first, in order.`,
    }
  if (!isEntered(entered) || entered < last)
    return {
      line,
      why: `entered: found ${entered}, expected an instant written like 2026-01-31T12:00:00.000Z, not before that of the line above.`,
    }
  return undefined
}
