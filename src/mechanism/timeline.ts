import { type Day, day } from '../law/day.ts'
import { intervalOf, type When } from '../law/when.ts'

/** What holds from a day on, newest first; the last entry holds from the beginning. */
export type Timeline<T> = readonly { readonly from: Day; readonly value: T }[]

const beginning = day('0001-01-01')

/**
 * What `at` says on each of the days on which it may turn. Between two of them it must say the
 * same: the caller names every day on which anything it looks at changes.
 */
export function timelineOf<T>(turns: Iterable<Day>, at: (on: Day) => T): Timeline<T> {
  const days = [...new Set([beginning, ...turns])].sort()
  return Object.freeze(days.map((from) => Object.freeze({ from, value: at(from) })).reverse())
}

/** What holds on a day. */
export function valueOn<T>(timeline: Timeline<T>, on: Day): T {
  for (const entry of timeline) if (entry.from <= on) return entry.value
  throw new RangeError(`"${on}" lies before all days; expected a day from year 1 on.`)
}

/** The days on which answers about a time may turn: its first day, and its last. */
export function turnsOf(on: When): readonly Day[] {
  const { first, last } = intervalOf(on)
  return first === last ? [first] : [first, last]
}

/**
 * What follows under each way of reading what is open: nothing of it true, each alone, all of it.
 * One reading where nothing is open.
 */
export function readings<Open, T>(
  open: readonly Open[],
  read: (chosen: ReadonlySet<Open>) => T,
): readonly [T, ...T[]] {
  if (open.length === 0) return [read(new Set())]
  const alone = open.length > 1 ? open.map((one) => read(new Set([one]))) : []
  return [read(new Set()), ...alone, read(new Set(open))]
}
