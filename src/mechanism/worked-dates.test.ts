import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import type { FactDraft } from '../record/fact.ts'
import { recordOf, told } from './fixture.ts'
import { hungary, kenya, mongolia, realMatters } from './fixture-record.ts'
import { sessions } from './fixture-sessions.ts'
import { workedDates } from './worked-dates.ts'

const view = recordOf(realMatters)

function row(matter: string, on = '2026-11-01') {
  const found = workedDates(view, day(on)).rows.find((one) => one.matter === matter)
  if (!found) throw new Error(`${matter} is a row.`)
  return found
}

describe('the counting table of the real matters', () => {
  test.each([
    [
      'Kenya',
      '2016-ken',
      {
        referral: '2016-09-19',
        transmission: undefined,
        lag: undefined,
        ambassadorialMeeting: undefined,
        session: '15',
        sessionOpens: '2016-11-16',
        days: 58,
        daysFrom: 'referral',
        met: 'no',
        inShort: 'no: 58 days from the referral to the session',
      },
    ],
    [
      'Mongolia',
      '2024-mng',
      {
        referral: '2024-10-24',
        transmission: '2024-10-25',
        lag: 1,
        ambassadorialMeeting: '2024-11-06',
        session: '23',
        sessionOpens: '2024-12-02',
        days: 26,
        daysFrom: 'meeting',
        met: 'no',
        inShort: 'no: 26 days from the meeting to the session',
      },
    ],
    [
      'Hungary',
      '2025-hun',
      {
        referral: '2025-07-24',
        transmission: undefined,
        session: '24',
        sessionOpens: '2025-12-01',
        met: 'cannotTell',
        lastDay: '2025-08-31',
        inShort: 'only if the meeting fell on 31 August 2025 or before',
      },
    ],
    [
      'Italy',
      '2026-ita',
      {
        finding: '2025-10-17',
        referral: '2026-01-26',
        transmission: undefined,
        session: '25',
        sessionOpens: '2026-12',
        days: undefined,
        met: 'cannotTell',
        lastDay: '2026-08-31',
        inShort: 'yes if the meeting fell by 31 August 2026; no after 30 September 2026',
      },
    ],
    [
      'Tajikistan',
      '2026-tjk',
      {
        referral: '2026-03-19',
        transmission: '2026-05-07',
        lag: 49,
        session: '25',
        sessionOpens: '2026-12',
        inShort: 'yes if the meeting fell by 31 August 2026; no after 30 September 2026',
      },
    ],
  ])('%s', (_, matter, expected) => {
    expect(row(matter)).toMatchObject(expected)
  })

  test('is in the order of the referrals, and leaves out what has no steps', () => {
    expect(workedDates(view, day('2026-11-01')).rows.map((one) => one.matter)).toEqual([
      '2016-ken',
      '2017-jor',
      '2024-mng',
      '2025-hun',
      '2026-ita',
      '2026-tjk',
    ])
  })

  test.each([
    [
      'Mongolia the day before the transmission',
      '2024-mng',
      '2024-10-24',
      { lag: undefined, transmission: undefined },
    ],
    ['Mongolia on that day', '2024-mng', '2024-10-25', { lag: 1 }],
    [
      'Mongolia before the meeting: from the referral',
      '2024-mng',
      '2024-11-05',
      { days: 39, daysFrom: 'referral' },
    ],
    [
      'Mongolia on the day of the meeting',
      '2024-mng',
      '2024-11-06',
      { days: 26, daysFrom: 'meeting' },
    ],
  ])('%s', (_, matter, on, expected) => {
    expect(row(matter, on)).toMatchObject(expected)
  })

  test('shows the session that followed, long after it is over', () => {
    expect(row('2016-ken', '2019-07-09').session).toBe('15')
  })
})

describe('Hungary, had a meeting been recorded', () => {
  const met = (on: string, facts: readonly FactDraft[] = [...sessions, ...hungary]) =>
    workedDates(
      recordOf([
        ...facts,
        told('BureauMet', on, { session: '24', matter: '2025-hun', level: 'ambassadorial' }),
      ]),
      day('2026-11-01'),
    ).rows[0]

  test.each([
    ['the last day that leaves room', '2025-08-31', 'yes', 'yes'],
    ['the day after', '2025-09-01', 'no', 'no: 91 days from the meeting to the session'],
  ])('%s', (_, on, holds, inShort) => {
    expect(met(on)).toMatchObject({ met: holds, inShort, daysFrom: 'meeting' })
  })
})

test('Kenya, had a meeting been held after the session: the next one counts', () => {
  const late = told('BureauMet', '2017-01-10', {
    session: '16',
    matter: '2016-ken',
    level: 'ambassadorial',
  })
  const [only] = workedDates(recordOf([...sessions, ...kenya, late]), day('2026-11-01')).rows
  expect(only).toMatchObject({ session: '16', met: 'yes', days: 328, inShort: 'yes' })
})

test('without a session on record nothing is told', () => {
  const [only] = workedDates(recordOf(mongolia), day('2026-11-01')).rows
  expect(only).toMatchObject({
    session: undefined,
    met: 'cannotTell',
    inShort: 'cannot tell: no session is recorded',
  })
})

test('the rule is that of the public dialogue', () => {
  const { rule, words } = workedDates(view, day('2026-11-01'))
  expect(rule?.provision).toBe('paragraph 14 (d)')
  expect(words).toContain('not guessed')
})
