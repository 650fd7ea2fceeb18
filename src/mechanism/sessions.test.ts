import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import type { FactDraft } from '../record/fact.ts'
import { recordOf, told } from './fixture.ts'
import { nineteenthSession, sessions } from './fixture-sessions.ts'
import { isRegularSession, type SessionOn, sessionOn, sessionsOf } from './sessions.ts'

function asked(facts: readonly FactDraft[], session: string, on: string): SessionOn | undefined {
  const entry = sessionsOf(recordOf(facts)).find((one) => one.session === session)
  return entry && sessionOn(entry, day(on))
}

describe('where a session stands', () => {
  test.each([
    [
      'long before it is ahead, though the day of fixing is not recorded',
      '23',
      '2024-03-06',
      'ahead',
    ],
    ['the day before it opens it is ahead', '23', '2024-12-01', 'ahead'],
    ['on the day it opens it runs', '23', '2024-12-02', 'running'],
    ['on the day it closes it still runs', '23', '2024-12-07', 'running'],
    ['the day after it is over', '23', '2024-12-08', 'over'],
    ['known by month: before the month it is ahead', '25', '2026-11-30', 'ahead'],
    ['known by month: within it the record cannot tell', '25', '2026-12-01', 'cannotTell'],
    ['known by month: on its last day neither', '25', '2026-12-31', 'cannotTell'],
    ['known by month: after it the session is over', '25', '2027-01-01', 'over'],
    ['a special session counts its own days', 'S-1', '2025-07-08', 'running'],
  ])('%s', (_, session, on, standing) => {
    expect(asked(sessions, session, on)?.standing).toBe(standing)
  })
})

describe('a session that closes a day earlier than on paper', () => {
  test.each([
    ['two days before, the paper counts', '2022-12-08', '2022-12-10', 'running'],
    ['on the day it closed in fact, the fact counts', '2022-12-09', '2022-12-09', 'running'],
    ['the day after, still a day on paper, it is over', '2022-12-10', '2022-12-09', 'over'],
  ])('%s', (_, on, closes, standing) => {
    expect(asked(sessions, '21', on)).toMatchObject({ closes, standing })
  })

  test('both days are kept beside each other', () => {
    expect(asked(sessions, '21', '2023-01-01')?.parts[0]).toMatchObject({
      opens: '2022-12-05',
      closes: '2022-12-09',
      onPaper: { opens: '2022-12-05', closes: '2022-12-10' },
    })
    expect(asked(sessions, '23', '2025-01-01')?.parts[0]?.onPaper).toBeUndefined()
  })
})

describe('a session that moves and resumes', () => {
  test.each([
    ['as first fixed', '2020-09-30', '2020-12-07', '2020-12-17', 'New York'],
    [
      'within the month in which it was moved the first days still count',
      '2020-10-15',
      '2020-12-07',
      '2020-12-17',
      'New York',
    ],
    ['once moved', '2020-11-01', '2020-12-14', '2020-12-16', 'The Hague'],
    ['with its first resumption', '2020-12-01', '2020-12-14', '2020-12-23', 'The Hague'],
    ['with its second', '2021-01-10', '2020-12-14', '2021-02-12', 'The Hague'],
  ])('%s', (_, on, opens, closes, place) => {
    const session = asked(nineteenthSession, '19', on)
    expect(session).toMatchObject({ opens, closes })
    expect(session?.parts[0]?.place).toBe(place)
  })

  test.each([
    ['the last day of the session itself', '2020-12-16', 'running'],
    ['the first day of the resumption', '2020-12-17', 'running'],
    ['the last day of the resumption', '2020-12-23', 'running'],
    ['between the resumptions', '2021-01-10', 'betweenParts'],
    ['the day of the second resumption', '2021-02-12', 'running'],
    ['the day after', '2021-02-13', 'over'],
  ])('%s', (_, on, standing) => {
    expect(asked(nineteenthSession, '19', on)?.standing).toBe(standing)
  })

  test('parts come in the order of their days', () => {
    expect(asked(nineteenthSession, '19', '2021-03-01')?.parts.map((part) => part.part)).toEqual([
      undefined,
      'first resumption',
      'second resumption',
    ])
  })

  test('before anything of it was fixed it is not known', () => {
    expect(asked(nineteenthSession, '19', '2019-12-05')).toBeUndefined()
  })
})

describe('what is not sure about the days of a session', () => {
  const opened = told('SessionOpened', '2024-12-02', { session: '23', place: 'The Hague' })
  const paper = (opens: string) =>
    told('SessionScheduled', 'unknown', { session: '23', opens, closes: '2024-12-07' })

  test('that the day of fixing is not recorded is said', () => {
    expect(asked(sessions, '23', '2024-03-06')?.remarks).toContain(
      'The day on which the days of the twenty-third session were fixed is not recorded.',
    )
  })

  test('that an opening is not known to the day is said', () => {
    expect(asked(sessions, '25', '2026-03-06')?.remarks).toContain(
      'The opening of the twenty-fifth session is not known to the day.',
    )
  })

  test('two undated fixings with other days are said to be two', () => {
    const remarks = asked([paper('2024-12-02'), paper('2024-12-03')], '23', '2024-03-06')?.remarks
    expect(remarks?.some((remark) => remark.startsWith('Different days'))).toBe(true)
  })

  test('a session of which only the opening is recorded is known before it', () => {
    expect(asked([opened], '23', '2024-11-01')).toMatchObject({
      opens: '2024-12-02',
      standing: 'ahead',
    })
  })

  test('whether it is over cannot be told without a closing', () => {
    expect(asked([opened], '23', '2025-11-01')?.standing).toBe('cannotTell')
  })

  test('a day on paper that went by without an opening gives way to the day in fact', () => {
    expect(asked([paper('2024-11-25'), opened], '23', '2024-11-26')).toMatchObject({
      opens: '2024-12-02',
      standing: 'ahead',
    })
  })

  test('the facts used are named, and those of later days are not', () => {
    const facts = [paper('2024-12-02'), opened]
    expect(asked(facts, '23', '2024-12-01')?.facts).toEqual([1])
    expect(asked(facts, '23', '2024-12-02')?.facts).toEqual([1, 2])
  })
})

describe('names of sessions', () => {
  test.each([
    ['23', true],
    ['S-1', false],
    ['2026-07', false],
  ])('%s is a numbered session: %s', (session, regular) => {
    expect(isRegularSession(session)).toBe(regular)
  })

  test('numbered sessions come first, in order of number', () => {
    const named = sessionsOf(recordOf(sessions)).map((one) => one.session)
    expect(named.at(0)).toBe('10')
    expect(named.slice(-2)).toEqual(['25', 'S-1'])
  })
})
