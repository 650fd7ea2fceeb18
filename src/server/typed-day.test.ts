import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, daysInMonth, isDay } from '../law/day.ts'
import { dayAsTyped, onAsTyped, readDay } from './typed-day.ts'

const typed = (day: string, month: string, year: string) => ({ day, month, year })

describe('a day typed in three fields', () => {
  test.each([
    ['the day of the Mongolia finding', typed('24', '10', '2024'), '2024-10-24'],
    ['leading zeros may be written', typed('02', '09', '2024'), '2024-09-02'],
    ['blanks around digits are nothing', typed(' 2', '9 ', ' 2024 '), '2024-09-02'],
    ['the last day of February in a leap year', typed('29', '2', '2024'), '2024-02-29'],
  ])('%s', (_, fields, day) => {
    expect(readDay(fields)).toEqual({ day })
  })

  test.each([
    [
      '40 April does not exist',
      typed('40', '4', '2021'),
      'day',
      /Found 40 April 2021.*30 days.*1 to 30/,
    ],
    ['the day after the last of April', typed('31', '4', '2021'), 'day', /Found 31 April 2021/],
    ['29 February outside a leap year', typed('29', '2', '2023'), 'day', /28 days/],
    ['there is no day 0', typed('0', '4', '2021'), 'day', /Found 0 April 2021/],
    ['a word for a day', typed('first', '4', '2021'), 'day', /"first".*1 to 30/],
    ['there is no month 13', typed('1', '13', '2021'), 'month', /"13".*1 to 12/],
    ['a word for a month', typed('1', 'April', '2021'), 'month', /"April".*1 to 12/],
    ['a year in two digits', typed('1', '4', '21'), 'year', /"21".*four digits/],
    ['the year 0', typed('1', '4', '0000'), 'year', /four digits/],
    ['nothing typed', typed('', '', ''), 'day', /day and the month and the year is missing/],
    ['no year', typed('1', '4', ''), 'year', /The year is missing/],
    ['a very long answer is cut short', typed('1', '4', '9'.repeat(400)), 'year', /9…/],
  ])('%s', (_, fields, field, sentence) => {
    const read = readDay(fields)
    expect('fault' in read && read.fault.field).toBe(field)
    expect('fault' in read && read.fault.sentence).toMatch(sentence)
    expect('fault' in read && read.fault.sentence.length).toBeLessThan(200)
  })

  test('every day that exists goes into the fields and comes back', () => {
    const days = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }))
      .chain(([year, month]) =>
        fc
          .integer({ min: 1, max: daysInMonth(year, month) })
          .map(
            (date) =>
              `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
          ),
      )
    fc.assert(
      fc.property(days, (day) => {
        expect(readDay(dayAsTyped(day as Day))).toEqual({ day })
      }),
    )
  })

  test('whatever is typed gets a day that exists or a sentence', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (day, month, year) => {
        const read = readDay({ day, month, year })
        if ('day' in read) expect(isDay(read.day)).toBe(true)
        if ('fault' in read) expect(read.fault.sentence).toMatch(/\.$/)
      }),
    )
  })
})

describe('a day in the address, as the fields show it', () => {
  test.each([
    ['40 April goes into the fields to be mended', '2021-04-40', typed('40', '4', '2021')],
    ['a month alone leaves the day to fill in', '2021-04', typed('', '4', '2021')],
    ['what is no day leaves the fields empty', 'yesterday', typed('', '', '')],
  ])('%s', (_, on, fields) => {
    expect(onAsTyped(on)).toEqual(fields)
  })
})
