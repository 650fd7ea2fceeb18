import type { Confidence } from './citation.ts'
import { type Day, day, plusDays } from './day.ts'
import { type HolidayRule, holidaysTable, type Seat } from './holidays-table.ts'

/** A public holiday at a seat, on the day on which it is kept. */
export type Holiday = {
  readonly seat: Seat
  readonly day: Day
  readonly name: string
  readonly source: string
  readonly confidence: Confidence
}

const found = new Map<string, readonly Holiday[]>()

/** The holidays of a seat that its table finds for a year, 1 to 9999, in the order of the year. */
export function holidays(seat: Seat, year: number): readonly Holiday[] {
  const key = `${seat} ${year}`
  const known = found.get(key)
  if (known) return known
  const listed = Object.freeze(holidaysOf(seat, year))
  found.set(key, listed)
  return listed
}

/**
 * True of a day on which the seat works: neither Saturday, Sunday nor a holiday of its table, nor
 * one of the days `added` from the seat's own list of the year.
 */
export function isWorkingDay(seat: Seat, on: Day, added: readonly Day[] = []): boolean {
  if (weekdayOf(on) > 5 || added.includes(on)) return false
  const year = Number(on.slice(0, 4))
  // A holiday on Saturday 1 January is kept on the last day of the year before.
  const listed = on.endsWith('-12-31') && year < 9999 ? [year, year + 1] : [year]
  return !listed.some((each) => holidays(seat, each).some((holiday) => holiday.day === on))
}

/** The first working day after a day, never the day itself. */
export function nextWorkingDay(seat: Seat, after: Day, added: readonly Day[] = []): Day {
  const next = plusDays(after, 1)
  return isWorkingDay(seat, next, added) ? next : nextWorkingDay(seat, next, added)
}

/** Easter Sunday of a year of the Gregorian calendar, by the anonymous Gregorian computation. */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const skippedLeapYears = century - Math.floor(century / 4)
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + skippedLeapYears - lunar + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  return plusDays(day(`${yearText(year)}-03-22`), epact + weekday - 7 * late)
}

function holidaysOf(seat: Seat, year: number): readonly Holiday[] {
  const { source, confidence, moves, rows } = holidaysTable[seat]
  return rows
    .filter(({ years }) => !years || (years[0] <= year && year <= years[1]))
    .map((row) => {
      const date = dayByRule(row.rule, year)
      const kept = plusDays(date, moves(row, weekdayOf(date)))
      return Object.freeze({ seat, day: kept, name: row.name, source, confidence })
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

function dayByRule(rule: HolidayRule, year: number): Day {
  if (rule.is === 'fixed') return day(`${yearText(year)}-${rule.monthDay}`)
  if (rule.is === 'afterEaster') return plusDays(easterSunday(year), rule.days)
  const earliest = day(`${yearText(year)}-${rule.onOrAfter}`)
  return plusDays(earliest, (rule.weekday - weekdayOf(earliest) + 7) % 7)
}

/** 1 for Monday to 7 for Sunday. */
function weekdayOf(on: Day): number {
  return Temporal.PlainDate.from(on).dayOfWeek
}

function yearText(year: number): string {
  return String(year).padStart(4, '0')
}
