import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Day,
  day,
  daysBetween,
  daysInMonth,
  firstOfMonth,
  isDay,
  lastOfMonth,
  plusDays,
  plusMonths,
} from './day.ts'

describe('a day', () => {
  test.each([
    ['an ordinary day', '2024-10-24', true],
    ['29 February of a leap year', '2024-02-29', true],
    ['29 February of a common year', '2023-02-29', false],
    ['29 February 1900, a century that is no leap year', '1900-02-29', false],
    ['29 February 2000, a century that is one', '2000-02-29', true],
    ['30 February', '2025-02-30', false],
    ['31 April', '2021-04-31', false],
    ['30 April', '2021-04-30', true],
    ['31 December', '2021-12-31', true],
    ['40 April', '2021-04-40', false],
    ['day zero', '2021-04-00', false],
    ['month zero', '2021-00-10', false],
    ['month thirteen', '2021-13-01', false],
    ['year zero', '0000-06-01', false],
    ['the first day of the first year', '0001-01-01', true],
    ['the last day that can be written', '9999-12-31', true],
    ['a month', '2024-10', false],
    ['no zeros', '2024-1-1', false],
    ['with a time', '2024-10-24T00:00:00Z', false],
    ['with a line end', '2024-10-24\n', false],
    ['Arabic-Indic figures', '٢٠٢٤-١٠-٢٤', false],
    ['nothing', '', false],
  ] as const)('%s', (_, text, exists) => {
    expect(isDay(text)).toBe(exists)
    if (exists) expect(day(text)).toBe(text)
    if (!exists) expect(() => day(text)).toThrow(RangeError)
  })

  test('the error says what was found and what was expected', () => {
    expect(() => day('24 October 2024')).toThrow('"24 October 2024" is no day: expected a day')
  })
})

describe('the length of a month', () => {
  test.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [2100, 2, 28],
    [2000, 2, 29],
    [2024, 4, 30],
    [2024, 6, 30],
    [2024, 9, 30],
    [2024, 11, 30],
    [2024, 1, 31],
    [2024, 12, 31],
  ])('year %d, month %d has %d days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })
})

describe('days counted', () => {
  test.each([
    ['the next day', '2024-10-24', 1, '2024-10-25'],
    ['over the end of a year', '2024-12-31', 1, '2025-01-01'],
    ['over 29 February', '2024-02-28', 2, '2024-03-01'],
    ['backwards', '2024-03-01', -1, '2024-02-29'],
    ['none', '2024-03-01', 0, '2024-03-01'],
    ['the sixtieth day after a deposit on 25 October 2024', '2024-10-25', 60, '2024-12-24'],
    ['two weeks after a letter', '2025-08-01', 14, '2025-08-15'],
  ] as const)('%s', (_, from, count, to) => {
    expect(plusDays(day(from), count)).toBe(to)
    expect(daysBetween(day(from), day(to))).toBe(count)
  })

  test.each([
    ['decision to transmission, Mongolia', '2024-10-24', '2024-10-25', 1],
    ['decision to transmission, Tajikistan', '2026-03-19', '2026-05-07', 49],
    ['decision to session, Kenya', '2016-09-19', '2016-11-16', 58],
    ['meeting of ambassadors to session, Mongolia', '2024-11-06', '2024-12-02', 26],
  ] as const)('%s', (_, from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days)
    expect(daysBetween(day(to), day(from))).toBe(-days)
  })

  test('a day past the last that can be written is refused, not wrapped', () => {
    expect(() => plusDays(day('9999-12-31'), 1)).toThrow(RangeError)
  })
})

describe('months counted', () => {
  test.each([
    ['a date the month has needs no rounding', '2024-11-06', 3, '2025-02-06', '2025-02-06'],
    ['31 August and three months', '2025-08-31', 3, '2025-11-30', '2025-12-01'],
    ['30 November and three months, common year', '2024-11-30', 3, '2025-02-28', '2025-03-01'],
    ['30 November and three months, leap year', '2023-11-30', 3, '2024-02-29', '2024-03-01'],
    ['29 February and a year', '2024-02-29', 12, '2025-02-28', '2025-03-01'],
    ['29 February and four years', '2024-02-29', 48, '2028-02-29', '2028-02-29'],
    ['31 May and a month backwards', '2024-05-31', -1, '2024-04-30', '2024-05-01'],
    ['no months', '2024-05-31', 0, '2024-05-31', '2024-05-31'],
  ] as const)('%s', (_, from, months, down, up) => {
    expect(plusMonths(day(from), months, 'down')).toBe(down)
    expect(plusMonths(day(from), months, 'up')).toBe(up)
  })

  test.each([
    ['2012-02-15', '2012-02-01', '2012-02-29'],
    ['2013-02-15', '2013-02-01', '2013-02-28'],
    ['2024-12-31', '2024-12-01', '2024-12-31'],
    ['2024-04-01', '2024-04-01', '2024-04-30'],
  ])('the month of %s runs from %s to %s', (on, first, last) => {
    expect(firstOfMonth(day(on))).toBe(first)
    expect(lastOfMonth(day(on))).toBe(last)
  })
})

const days = fc
  .integer({ min: 0, max: 400_000 })
  .map((count) => plusDays(day('1600-01-01'), count)) satisfies fc.Arbitrary<Day>
const months = fc.integer({ min: -1200, max: 1200 })

describe('the algebra of days', () => {
  test('what is added can be taken away, and is what lies between', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -100_000, max: 100_000 }), (from, count) => {
        const to = plusDays(from, count)
        expect(plusDays(to, -count)).toBe(from)
        expect(daysBetween(from, to)).toBe(count)
      }),
    )
  })

  test('days compare as they read', () => {
    fc.assert(fc.property(days, days, (a, b) => a < b === daysBetween(a, b) > 0))
  })

  test('months rounded down are never later than rounded up, nor more than a day earlier', () => {
    fc.assert(
      fc.property(days, months, (from, count) => {
        const down = plusMonths(from, count, 'down')
        const up = plusMonths(from, count, 'up')
        expect([0, 1]).toContain(daysBetween(down, up))
      }),
    )
  })

  test('up and down differ exactly where the month is too short for the date', () => {
    fc.assert(
      fc.property(days, months, (from, count) => {
        const down = plusMonths(from, count, 'down')
        const tooShort = Number(from.slice(8)) > Number(lastOfMonth(down).slice(8))
        expect(plusMonths(from, count, 'up') !== down).toBe(tooShort)
        expect(down.slice(8)).toBe(tooShort ? lastOfMonth(down).slice(8) : from.slice(8))
      }),
    )
  })

  test('rounded down, months land in the month counted to', () => {
    fc.assert(
      fc.property(days, months, (from, count) => {
        const number = (on: Day) => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7))
        expect(number(plusMonths(from, count, 'down')) - number(from)).toBe(count)
      }),
    )
  })

  test('a later day stays later or level, whichever way months are rounded', () => {
    fc.assert(
      fc.property(days, days, months, fc.constantFrom('up', 'down'), (a, b, count, rounding) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        expect(plusMonths(early, count, rounding) <= plusMonths(late, count, rounding)).toBe(true)
      }),
    )
  })

  test('a month begins the day after the one before it ended', () => {
    fc.assert(
      fc.property(days, (on) => {
        expect(plusDays(lastOfMonth(on), 1)).toBe(plusMonths(firstOfMonth(on), 1, 'down'))
        expect(firstOfMonth(on) <= on && on <= lastOfMonth(on)).toBe(true)
      }),
    )
  })

  test('isDay agrees with the calendar of the platform on every date that can be written', () => {
    const part = (max: number, digits: number) =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(digits, '0'))
    fc.assert(
      fc.property(part(9999, 4), part(14, 2), part(33, 2), (year, month, date) => {
        const text = `${year}-${month}-${date}`
        expect(isDay(text)).toBe(year !== '0000' && platformKnows(text))
      }),
      { numRuns: 2000 },
    )
  })
})

function platformKnows(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

const corpus = new URL('../../../shared/corpus/dates/', import.meta.url)
const here = existsSync(corpus)
if (!here) console.warn('SKIPPED: ../shared/corpus/dates is absent, its rows were not tried.')

describe.runIf(here)('the rows of dates-calc', () => {
  const rows = (file: string) =>
    readFileSync(new URL(file, corpus), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(';'))

  const period = (text = '') => {
    const [years = 0, months = 0, days = 0] = (text.match(/\d+/g) ?? []).map(Number)
    return { months: years * 12 + months, days }
  }

  test('exact computations, with either rounding', () => {
    const read = rows('exact_computations.csv')
    expect(read.length).toBeGreaterThan(15)
    for (const [from = '', length, to] of read) {
      const { months, days } = period(length)
      expect(plusDays(plusMonths(day(from), months, 'down'), days)).toBe(to)
      expect(plusDays(plusMonths(day(from), months, 'up'), days)).toBe(to)
    }
  })

  test('ambiguous computations, each way', () => {
    const read = rows('ambiguous_computations.csv')
    expect(read.length).toBeGreaterThan(10)
    for (const [from = '', length, up, down] of read) {
      expect(plusMonths(day(from), period(length).months, 'up')).toBe(up)
      expect(plusMonths(day(from), period(length).months, 'down')).toBe(down)
    }
  })

  test('first and last day of a month', () => {
    const read = rows('first_last_day_of_month.csv')
    expect(read.length).toBeGreaterThan(1)
    for (const [on = '', first, last] of read) {
      expect(firstOfMonth(day(on))).toBe(first)
      expect(lastOfMonth(day(on))).toBe(last)
    }
  })
})
