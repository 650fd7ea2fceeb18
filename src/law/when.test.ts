import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, plusDays } from './day.ts'
import {
  compareWhen,
  dayOf,
  happened,
  intervalOf,
  isWhen,
  unknown,
  type When,
  when,
} from './when.ts'

describe('when a thing happened', () => {
  test.each([
    ['a day', '2024-10-24', true],
    ['a month', '2024-10', true],
    ['a year', '2024', true],
    ['unknown', 'unknown', true],
    ['a day that does not exist', '2023-02-29', false],
    ['month zero', '2024-00', false],
    ['month thirteen', '2024-13', false],
    ['year zero', '0000', false],
    ['a month of year zero', '0000-05', false],
    ['a quarter', '2024-Q3', false],
    ['a year of two figures', '24', false],
    ['Unknown with a capital', 'Unknown', false],
    ['nothing', '', false],
    ['a line end after the year', '2024\n', false],
  ] as const)('%s', (_, text, exists) => {
    expect(isWhen(text)).toBe(exists)
    if (exists) expect(when(text)).toBe(text)
    if (!exists) expect(() => when(text)).toThrow('is no time: expected a day')
  })
})

describe('the days a thing may have happened on', () => {
  test.each([
    ['2024-10-24', '2024-10-24', '2024-10-24'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['unknown', '0001-01-01', '9999-12-31'],
  ])('%s runs from %s to %s', (on, first, last) => {
    expect(intervalOf(when(on))).toEqual({ first, last })
  })

  test.each([
    ['2024-10-24', '2024-10-24'],
    ['2024-10', undefined],
    ['2024', undefined],
    ['unknown', undefined],
  ])('the day of %s is %s', (on, known) => {
    expect(dayOf(when(on))).toBe(known)
  })
})

describe('whether it had happened by a day', () => {
  test.each([
    ['the day before', '2024-10-24', '2024-10-23', 'no'],
    ['the day itself counts', '2024-10-24', '2024-10-24', 'yes'],
    ['the day after', '2024-10-24', '2024-10-25', 'yes'],
    ['the day before the month', '2024-10', '2024-09-30', 'no'],
    ['the first day of the month', '2024-10', '2024-10-01', 'cannotTell'],
    ['the last day but one of the month', '2024-10', '2024-10-30', 'cannotTell'],
    ['the last day of the month', '2024-10', '2024-10-31', 'yes'],
    ['the day before the year', '2024', '2023-12-31', 'no'],
    ['inside the year', '2024', '2024-06-01', 'cannotTell'],
    ['the last day of the year', '2024', '2024-12-31', 'yes'],
    ['unknown, whatever the day', 'unknown', '2024-06-01', 'cannotTell'],
  ] as const)('%s', (_, on, by, answer) => {
    expect(happened(when(on), day(by))).toBe(answer)
  })
})

const known = fc
  .integer({ min: 0, max: 60_000 })
  .map((count) => plusDays(day('1950-01-01'), count) as string)
const anyWhen: fc.Arbitrary<When> = fc
  .oneof(
    known,
    known.map((on) => on.slice(0, 7)),
    known.map((on) => on.slice(0, 4)),
    fc.constant('unknown'),
  )
  .map(when)

describe('the order of times', () => {
  test('earlier first, the exact one before the wider one, unknown before all', () => {
    const shuffled = ['2024', '2023-12-31', 'unknown', '2024-01', '2024-01-01', '2024-01-02']
    expect(shuffled.map(when).sort(compareWhen)).toEqual([
      'unknown',
      '2023-12-31',
      '2024-01-01',
      '2024-01',
      '2024',
      '2024-01-02',
    ])
  })

  test('it is an order: of two one is first, and first of firsts is first', () => {
    fc.assert(
      fc.property(anyWhen, anyWhen, anyWhen, (a, b, c) => {
        expect(Math.sign(compareWhen(a, b))).toBe(-Math.sign(compareWhen(b, a)) + 0)
        expect(compareWhen(a, b) === 0).toBe(a === b)
        if (compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0)
          expect(compareWhen(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('what has happened stays so, and cannot tell is said inside the interval alone', () => {
    fc.assert(
      fc.property(anyWhen, known.map(day), (on, by) => {
        const { first, last } = intervalOf(on)
        const answer = happened(on, by)
        expect(answer === 'cannotTell').toBe(first <= by && by < last)
        if (answer === 'yes') expect(happened(on, plusDays(by, 1))).toBe('yes')
        if (answer === 'no') expect(happened(on, plusDays(by, -1))).toBe('no')
      }),
    )
  })

  test('unknown is the value written so', () => {
    expect(when('unknown')).toBe(unknown)
  })
})
