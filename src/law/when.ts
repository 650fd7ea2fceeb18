import { type Day, day, daysInMonth, isDay } from './day.ts'

/**
 * When a thing happened, as far as known: a day `2024-10-24`, a month `2024-10`, a year `2024`,
 * or `unknown`. Inside its interval a question gets "cannot tell".
 */
export type When = string & { readonly '~when': true }

/** The first and last day a thing may have happened on. */
export type Interval = { readonly first: Day; readonly last: Day }

/** Whether a thing had happened by a day. */
export type Happened = 'yes' | 'no' | 'cannotTell'

export const unknown = 'unknown' as When

const beginning = day('0001-01-01')
const end = day('9999-12-31')

/** True of a day, month or year that exists, and of `unknown`. */
export function isWhen(text: string): text is When {
  if (text === 'unknown' || isDay(text)) return true
  return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) && !text.startsWith('0000')
}

/** The `When` written, or an error that says what was found. */
export function when(text: string): When {
  if (isWhen(text)) return text
  throw new RangeError(
    `"${text}" is no time: expected a day (YYYY-MM-DD), a month (YYYY-MM), a year (YYYY) or "unknown".`,
  )
}

/** The interval a `When` covers; `unknown` covers all days. */
export function intervalOf(on: When): Interval {
  if (on.length === 10) return { first: on as unknown as Day, last: on as unknown as Day }
  if (on === unknown) return { first: beginning, last: end }
  if (on.length === 4) return { first: day(`${on}-01-01`), last: day(`${on}-12-31`) }
  const days = daysInMonth(Number(on.slice(0, 4)), Number(on.slice(5, 7)))
  return { first: day(`${on}-01`), last: day(`${on}-${days}`) }
}

/** Whether what happened at `on` had happened by `by`: the day itself counts. */
export function happened(on: When, by: Day): Happened {
  if (on.length === 10) return on <= (by as string) ? 'yes' : 'no'
  const { first, last } = intervalOf(on)
  if (last <= by) return 'yes'
  return first > by ? 'no' : 'cannotTell'
}

/** The day, where the day is known. */
export function dayOf(on: When): Day | undefined {
  return on.length === 10 ? (on as unknown as Day) : undefined
}

/** Earlier first: by first possible day, then the more exact one; `unknown` before all. */
export function compareWhen(a: When, b: When): number {
  if (a === b) return 0
  if (a === unknown) return -1
  if (b === unknown) return 1
  const firstA = intervalOf(a).first
  const firstB = intervalOf(b).first
  if (firstA !== firstB) return firstA < firstB ? -1 : 1
  return b.length - a.length
}
