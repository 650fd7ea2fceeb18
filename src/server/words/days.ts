import { type Day, daysBetween } from '../../law/day.ts'
import { unknown, type When } from '../../law/when.ts'
import { daysInWords, inWords } from '../../mechanism/words.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** `24 October 2024`, `October 2024`, `2024` or `day not known`. */
export function whenWords(on: When | Day): string {
  return on === unknown ? 'day not known' : inWords(on)
}

/** `24 Oct 2024`, for margins and narrow columns. */
export function whenShort(on: When | Day): string {
  return on === unknown
    ? 'day not known'
    : inWords(on).replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3))
}

/** `Sunday 22 November 2026`. */
export function dayInFull(day: Day): string {
  const weekday = weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? ''
  return `${weekday} ${whenWords(day)}`
}

/** How far off a day is: `today`, `tomorrow`, `in 9 days`, `12 days ago`. */
export function distance(from: Day, to: Day): string {
  const days = daysBetween(from, to)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${daysInWords(days)}` : `${daysInWords(-days)} ago`
}

/** A UTC instant of the record, for reading: `22 November 2026, 01:03 UTC`. */
export function instantWords(instant: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(instant)
  if (!found?.[1]) return instant
  return `${whenWords(found[1] as Day)}, ${found[2] ?? ''} UTC`
}
