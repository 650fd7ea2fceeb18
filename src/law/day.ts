/**
 * A calendar day as ISO 8601 text, `2024-10-24`. Text, because days compare as they read and the
 * hot paths of the mechanism compare millions of them; arithmetic goes through Temporal.
 */
export type Day = string & { readonly '~day': true }

/** True of a day that exists, in the years 1 to 9999: `2025-02-30` and `2021-04-40` are refused. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
  const month = Number(text.slice(5, 7))
  const date = Number(text.slice(8, 10))
  if (month < 1 || month > 12 || date < 1) return false
  return date <= daysInMonth(Number(text.slice(0, 4)), month)
}

/** The day written, or an error that says what was found. For literals and checked input. */
export function day(text: string): Day {
  if (isDay(text)) return text
  throw new RangeError(`"${text}" is no day: expected a day that exists, written YYYY-MM-DD.`)
}

/** Number of days of a month, 1 to 12, leap years of the Gregorian calendar included. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** The day `count` days later, or earlier where negative. */
export function plusDays(from: Day, count: number): Day {
  return day(Temporal.PlainDate.from(from).add({ days: count }).toString())
}

/** Days from one day to another: 1 from a day to the next, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' })
    .days
}

/**
 * How a month count lands where the month is too short for the date: 31 August plus three months
 * is 30 November (`down`) or 1 December (`up`). No text at hand chooses, so callers state theirs.
 */
export type MonthRounding = 'up' | 'down'

/** The day `months` calendar months later (or earlier), the rounding stated by the caller. */
export function plusMonths(from: Day, months: number, rounding: MonthRounding): Day {
  const start = Temporal.PlainDate.from(from)
  const landed = start.add({ months }, { overflow: 'constrain' })
  const exact = landed.day === start.day
  return day((exact || rounding === 'down' ? landed : landed.add({ days: 1 })).toString())
}

/** The first day of the month of a day. */
export function firstOfMonth(of: Day): Day {
  return day(`${of.slice(0, 7)}-01`)
}

/** The last day of the month of a day. */
export function lastOfMonth(of: Day): Day {
  const year = Number(of.slice(0, 4))
  const month = Number(of.slice(5, 7))
  return day(`${of.slice(0, 7)}-${String(daysInMonth(year, month)).padStart(2, '0')}`)
}
