import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import {
  calendarOf,
  firstAfter,
  interSessionalPeriod,
  neighbours,
  nextAfter,
  nextOrRunning,
  openedSince,
  overSince,
  sessionNamed,
  sessionOfDay,
} from './calendar.ts'
import { recordOf, told } from './fixture.ts'
import { sessions } from './fixture-sessions.ts'

const view = recordOf(sessions)
const at = (on: string) => calendarOf(view, day(on))

describe('the session that runs or comes next', () => {
  test.each([
    ['in the spring it is that of December', '2024-03-06', '23'],
    ['on its first day', '2024-12-02', '23'],
    ['on its last day', '2024-12-07', '23'],
    ['the day after, the next one', '2024-12-08', '24'],
    ['a day that was on paper only belongs to the next', '2022-12-10', '22'],
    ['between the resumptions of the nineteenth it is the nineteenth', '2021-01-10', '19'],
    ['a special session in July is not the next session', '2025-06-01', '24'],
    ['nor while it runs', '2025-07-08', '24'],
    ['within a month that may be its own', '2026-12-15', '25'],
    ['after the last session recorded there is none', '2027-01-01', undefined],
  ])('%s', (_, on, session) => {
    expect(nextOrRunning(at(on))?.session).toBe(session)
  })

  test('where one is missing in between, it is said that it may come first', () => {
    const some = sessions.filter((fact) => !('session' in fact.body) || fact.body.session !== '24')
    const next = nextOrRunning(calendarOf(recordOf(some), day('2025-02-01')))
    expect(next).toMatchObject({ session: '25', gapBefore: true })
    expect(next?.remarks.at(-1)).toBe(
      'Of the session before the twenty-fifth session nothing is recorded: it may come first.',
    )
    expect(nextOrRunning(at('2025-02-01'))?.gapBefore).toBeUndefined()
  })

  test('and the period of the day is then not known', () => {
    const some = sessions.filter((fact) => !('session' in fact.body) || fact.body.session !== '24')
    expect(sessionOfDay(calendarOf(recordOf(some), day('2025-02-01')))).toBeUndefined()
  })
})

describe('the inter-sessional period that a day falls in', () => {
  test.each([
    ['the day a session closes', '2023-12-14', '22'],
    ['the day after', '2023-12-15', '23'],
    ['the day of the report of 2024', '2024-12-05', '23'],
    ['before the first session of the record none is known', '2011-11-01', undefined],
    ['while the first session of the record runs', '2011-12-21', '10'],
  ])('%s', (_, on, session) => {
    expect(sessionOfDay(at(on))?.session).toBe(session)
  })

  test.each([
    ['from the day after the twenty-second closed', '23', '2023-12-15', '2024-12-07'],
    ['after a session that closed early in fact', '22', '2022-12-10', '2023-12-14'],
    ['after a session that resumed twice', '20', '2021-02-13', '2021-12-11'],
    ['the first of the record has no recorded beginning', '10', undefined, '2011-12-21'],
    ['up to a session known by month', '25', '2025-12-06', '2026-12'],
  ])('%s', (_, session, from, to) => {
    expect(interSessionalPeriod(at('2026-06-01'), session)).toEqual({ session, from, to })
  })

  test('a session not recorded has no period', () => {
    expect(interSessionalPeriod(at('2026-06-01'), '40')).toBeUndefined()
  })
})

describe('sessions around a day', () => {
  test.each([
    ['the first after a referral', '2016-09-19', '15'],
    ['a session that opens that day does not open after it', '2016-11-16', '16'],
    ['a month that the day lies in may be later', '2026-12-10', '25'],
  ])('%s', (_, after, session) => {
    expect(firstAfter(at('2026-06-01'), day(after))?.session).toBe(session)
  })

  test.each([
    ['the day before it opens', '2016-11-15', '2016-09-19', '15'],
    ['on the day it opens it is next no more', '2016-11-16', '2016-09-19', '16'],
    [
      'a session that opened before the referral is not next either',
      '2016-11-20',
      '2016-11-18',
      '16',
    ],
    ['within the month of a session known by month it may be', '2026-12-10', '2026-01-26', '25'],
  ])('the next session for a matter: %s', (_, on, after, session) => {
    expect(nextAfter(at(on), day(after))?.session).toBe(session)
  })

  test('those that opened after a day', () => {
    const opened = (on: string, after: string) =>
      openedSince(at(on), day(after)).map((one) => one.session)
    expect(opened('2016-11-15', '2016-09-19')).toEqual([])
    expect(opened('2016-11-16', '2016-09-19')).toEqual(['15'])
    expect(opened('2016-11-16', '2016-11-16')).toEqual([])
  })

  test('those that opened after a day and are over', () => {
    const over = (on: string, after: string) =>
      overSince(at(on), day(after)).map((one) => one.session)
    expect(over('2016-11-24', '2016-09-19')).toEqual([])
    expect(over('2016-11-25', '2016-09-19')).toEqual(['15'])
    expect(over('2017-12-15', '2016-11-16')).toEqual(['16'])
  })

  test('a session by its name, and its neighbours', () => {
    expect(sessionNamed(at('2026-06-01'), 'S-1')?.opens).toBe('2025-07-07')
    expect(sessionNamed(at('2026-06-01'), '99')).toBeUndefined()
    expect(neighbours(at('2026-06-01'), '19')).toEqual({ previous: '18', next: '20' })
    expect(neighbours(at('2026-06-01'), '25')).toEqual({ previous: '24', next: undefined })
    expect(neighbours(at('2026-06-01'), 'S-1')).toEqual({ previous: undefined, next: undefined })
  })

  test('sessions fixed after the day are not in its calendar', () => {
    const later = recordOf([
      told('SessionScheduled', '2026-06-01', {
        session: '25',
        opens: '2026-12-07',
        closes: '2026-12-12',
      }),
    ])
    expect(calendarOf(later, day('2026-05-31')).regular).toEqual([])
    expect(calendarOf(later, day('2026-06-01')).regular).toHaveLength(1)
  })
})
