import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, daysBetween, plusDays } from './day.ts'
import { easterSunday, holidays, isWorkingDay, nextWorkingDay } from './holidays.ts'

describe('Easter Sunday', () => {
  test.each([
    [1961, '1961-04-02'],
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2017, '2017-04-16'],
    [2020, '2020-04-12'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
  ])('of %d is %s', (year, sunday) => {
    expect(easterSunday(year)).toBe(sunday)
  })

  test('is a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const easter = easterSunday(year)
        expect(Temporal.PlainDate.from(easter).dayOfWeek).toBe(7)
        expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true)
      }),
    )
  })
})

describe('United Nations Headquarters', () => {
  const days = (year: number) => holidays('newYork', year).map((holiday) => holiday.day)

  test('2017, as its circular had it, without the two days of Eid', () => {
    expect(days(2017)).toEqual([
      '2017-01-02',
      '2017-04-14',
      '2017-05-29',
      '2017-07-04',
      '2017-09-04',
      '2017-11-23',
      '2017-12-25',
    ])
  })

  test('2020, as its circular had it, without the two days of Eid', () => {
    expect(days(2020)).toEqual([
      '2020-01-01',
      '2020-04-10',
      '2020-05-25',
      '2020-07-03',
      '2020-09-07',
      '2020-11-26',
      '2020-12-25',
    ])
  })

  test('for other years it is reported, not confirmed', () => {
    expect(holidays('newYork', 2026).map(({ confidence }) => confidence)).toEqual(
      Array(7).fill('reported'),
    )
  })
})

describe('the Netherlands', () => {
  test.each([
    [2022, "King's Birthday", '2022-04-27'],
    [2022, 'Good Friday', '2022-04-15'],
    [2022, 'Easter Monday', '2022-04-18'],
    [2022, 'Ascension Day', '2022-05-26'],
    [2022, 'Whit Monday', '2022-06-06'],
    [2024, 'Ascension Day', '2024-05-09'],
    [2025, "King's Birthday", '2025-04-26'],
    [2025, 'Liberation Day', '2025-05-05'],
    [2026, 'Whit Monday', '2026-05-25'],
    [2026, 'Second Christmas Day', '2026-12-26'],
    [2013, "Queen's Birthday", '2013-04-30'],
    [2013, "King's Birthday", undefined],
    [2014, "Queen's Birthday", undefined],
    [2014, "King's Birthday", '2014-04-26'],
  ])('%d, %s: %s', (year, name, on) => {
    expect(holidays('theHague', year).find((holiday) => holiday.name === name)?.day).toBe(on)
  })
})

describe('a working day', () => {
  test.each([
    ['a Thursday', 'theHague', '2024-10-24', true],
    ['a Saturday', 'theHague', '2024-10-26', false],
    ['a Sunday', 'newYork', '2024-10-27', false],
    ['Easter Monday in The Hague', 'theHague', '2024-04-01', false],
    ['Easter Monday in New York', 'newYork', '2024-04-01', true],
    ['Thanksgiving in New York', 'newYork', '2024-11-28', false],
    ['Thanksgiving in The Hague', 'theHague', '2024-11-28', true],
    ['4 July 2026, a Saturday, is kept on the Friday', 'newYork', '2026-07-03', false],
    ['31 December before a Saturday 1 January', 'newYork', '2027-12-31', false],
    ['31 December before a Friday 1 January', 'newYork', '2026-12-31', true],
    ['the last day that can be written', 'theHague', '9999-12-31', true],
  ] as const)('%s', (_, seat, on, works) => {
    expect(isWorkingDay(seat, day(on))).toBe(works)
  })

  test('a day from the own list of the year counts once it is given', () => {
    const eid = day('2024-04-10')
    expect(isWorkingDay('newYork', eid)).toBe(true)
    expect(isWorkingDay('newYork', eid, [eid])).toBe(false)
    expect(nextWorkingDay('newYork', day('2024-04-09'), [eid])).toBe('2024-04-11')
  })

  test.each([
    ['the day after a Wednesday', 'theHague', '2024-10-23', '2024-10-24'],
    ['after a Friday, Monday', 'theHague', '2024-10-25', '2024-10-28'],
    ['over Easter', 'theHague', '2024-03-28', '2024-04-02'],
    ['over Christmas', 'theHague', '2024-12-24', '2024-12-27'],
    ['over Thanksgiving', 'newYork', '2024-11-27', '2024-11-29'],
  ] as const)('%s', (_, seat, after, next) => {
    expect(nextWorkingDay(seat, day(after))).toBe(next)
  })

  test('the next working day is one, is later, and skips none', () => {
    const anyDay = fc
      .integer({ min: 0, max: 20_000 })
      .map((count) => plusDays(day('2000-01-01'), count))
    fc.assert(
      fc.property(fc.constantFrom('newYork', 'theHague'), anyDay, (seat, after) => {
        const next = nextWorkingDay(seat, after)
        expect(isWorkingDay(seat, next)).toBe(true)
        const between = daysBetween(after, next)
        expect(between).toBeGreaterThanOrEqual(1)
        expect(between).toBeLessThanOrEqual(6)
        for (let count = 1; count < between; count++)
          expect(isWorkingDay(seat, plusDays(after, count))).toBe(false)
      }),
    )
  })

  test('what is no year is refused', () => {
    expect(() => holidays('theHague', 2024.5)).toThrow('is no day')
    expect(() => holidays('theHague', 0)).toThrow('is no day')
  })
})
