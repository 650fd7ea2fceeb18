import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import type { FactDraft } from '../record/fact.ts'
import { docket, openMatterIds } from './docket.ts'
import { reads, recordOf, told } from './fixture.ts'
import { mongolia, realMatters, tajikistan } from './fixture-record.ts'
import { sessions } from './fixture-sessions.ts'
import { announced, didNotTakePlace, refuted, rumoured, visited } from './fixture-travel.ts'
import { matters } from './matters.ts'

const officers = { forOfficers: true }
const everyone = { forOfficers: false }
const view = recordOf(realMatters)

function line(facts: readonly FactDraft[], id: string, on: string, reader = officers) {
  return docket(recordOf(facts), day(on), reader).matters.find((one) => one.id === id)
}

describe('the matters of a docket', () => {
  test.each([
    ['the day before a decision', '2016-09-18', '2016-ken', false],
    ['on its day', '2016-09-19', '2016-ken', true],
    ['a deferred matter stays', '2026-11-01', '2024-mng', true],
    ['a reversed referral goes', '2019-05-06', '2017-jor', false],
    ['and is there the day before', '2019-05-05', '2017-jor', true],
    ['a finding without a referral is no open matter', '2018-01-01', '2017-zaf', false],
    ['a referral to the Council is one', '2016-01-01', '2015-sdn', true],
  ])('%s', (_, on, id, listed) => {
    const ids = docket(view, day(on), officers).matters.map((one) => one.id)
    expect(ids.includes(id)).toBe(listed)
  })

  test('are those whose standing is open or deferred, and no step is derived to know it', () => {
    for (const on of ['2012-01-01', '2016-10-01', '2019-06-01', '2026-11-01'])
      expect(openMatterIds(view, day(on))).toEqual(
        matters(view, day(on))
          .filter((one) => one.standing === 'open' || one.standing === 'deferred')
          .map((one) => one.id),
      )
  })

  test('a matter closed by the Bureau goes', () => {
    const closed = told('MatterClosed', '2025-06-10', { matter: '2024-mng', by: 'bureau' })
    expect(line([...sessions, ...mongolia, closed], '2024-mng', '2025-06-09')).toBeDefined()
    expect(line([...sessions, ...mongolia, closed], '2024-mng', '2025-06-10')).toBeUndefined()
  })

  test('what has a day comes first, by that day', () => {
    const days = docket(view, day('2026-06-01'), officers).matters.map(
      (one) => one.next.find((item) => item.day)?.day,
    )
    const dated = days.filter((one) => one !== undefined)
    expect(dated.length).toBeGreaterThan(1)
    expect(days.slice(0, dated.length)).toEqual([...dated].sort())
  })

  test('and what has none follows, the newest first', () => {
    const lines = docket(view, day('2026-11-01'), officers).matters
    const undated = lines.filter((one) => !one.next.some((item) => item.day)).map((one) => one.id)
    expect(undated.length).toBeGreaterThan(1)
    expect(undated).toEqual([...undated].sort().reverse())
  })
})

describe('the silence of a matter', () => {
  test.each([
    ['none on the day of the last fact', '2024-12-05', 0],
    ['a day later one', '2024-12-06', 1],
    ['a year later', '2025-12-05', 365],
  ])('%s', (_, on, days) => {
    expect(line(realMatters, '2024-mng', on)?.silentDays).toBe(days)
  })

  test('is not broken by a file kept as proof', () => {
    const kept = told(
      'DocumentKept',
      '2025-01-01',
      { hash: 'a'.repeat(64), size: 1, name: 'letter.pdf', mediaType: 'application/pdf' },
      { stream: 'matter:2024-mng' },
    )
    expect(line([...realMatters, kept], '2024-mng', '2025-12-05')?.silentDays).toBe(365)
  })

  test('counts from the end of a month where only that is recorded', () => {
    const letter = told('LetterSent', '2026-06', {
      matter: '2026-tjk',
      by: 'president',
      to: 'the Minister',
      use: 'other',
    })
    const facts = [...sessions, ...tajikistan, letter]
    expect(line(facts, '2026-tjk', '2026-07-10')?.silentDays).toBe(10)
    expect(line(facts, '2026-tjk', '2026-06-10')?.silentDays).toBe(34)
  })

  test('the last fact is told with its day', () => {
    expect(line(realMatters, '2024-mng', '2025-12-05')?.lastFact).toEqual({
      on: '2024-12-05',
      what: 'The report of the Bureau on non-cooperation, ICC-ASP/23/31, was issued for the twenty-third session; it names 2024-mng.',
    })
  })
})

describe('what is for officers is in nothing else', () => {
  const president = told('PresidentElected', '2023-12-14', {
    session: '22',
    name: 'A President',
    state: 'MNG',
    takesOffice: '2023-12-14',
    sessions: ['23'],
  })
  const facts = [...realMatters, president]

  test('an officer sees silence and conflicts of interest', () => {
    const seen = line(facts, '2024-mng', '2024-11-07')
    expect(seen?.silentDays).toBe(1)
    expect(seen?.conflicts).toEqual([
      'Mongolia is the requested State and that of the President since 14 December 2023; no rule of recusal was found.',
    ])
  })

  test('others see neither, not even that there are none', () => {
    for (const each of docket(recordOf(facts), day('2024-11-07'), everyone).matters) {
      expect('silentDays' in each).toBe(false)
      expect('conflicts' in each).toBe(false)
    }
  })
})

describe('the travel of a docket', () => {
  const kept = (facts: readonly FactDraft[], on: string, reader = officers) =>
    docket(recordOf([...sessions, ...facts]), day(on), reader).travel.map((one) => one.standing)

  test.each([
    ['before anything is said', [rumoured], '2025-08-31', []],
    ['rumoured', [rumoured], '2025-09-01', ['rumoured']],
    ['announced', [rumoured, announced], '2025-09-20', ['announced']],
    ['its days passed without an outcome: still open', [announced], '2026-02-01', ['announced']],
    ['under way', [announced, visited], '2025-10-09', ['underWay']],
    [
      'took place, within the period of the session',
      [announced, visited],
      '2025-12-05',
      ['tookPlace'],
    ],
    ['took place, once that session has closed', [announced, visited], '2025-12-06', []],
    ['did not take place', [announced, didNotTakePlace], '2025-10-12', []],
    ['refuted', [announced, refuted], '2025-10-12', []],
  ])('%s', (_, facts, on, expected) => {
    expect(kept(facts, on)).toEqual(expected)
  })

  test.each([
    ['on the last day of the session before, its report covers it no more', '2024-12-07', []],
    ['on the day after, it is of this period', '2024-12-08', ['tookPlace']],
  ])('a visit %s', (_, visitedOn, expected) => {
    const visit = told('VisitTookPlace', visitedOn, {
      travel: 'journey-c',
      person: 'someone',
      state: 'TJK',
      arrived: visitedOn,
    })
    expect(kept([visit], '2025-06-01')).toEqual(expected)
  })

  test('the informal file of a visit that took place is never public', () => {
    expect(kept([announced, visited], '2025-10-11', everyone)).toEqual([])
    expect(kept([announced, visited], '2025-10-09', everyone)).toEqual(['underWay'])
  })

  test('travel that led to a matter leaves with the decision', () => {
    const led = told('VisitTookPlace', '2026-01-10', {
      travel: 'journey-b',
      person: 'someone',
      state: 'TJK',
      arrived: '2026-01-10',
      left: '2026-01-11',
      matter: '2026-tjk',
    })
    expect(kept([led, ...tajikistan], '2026-03-18')).toEqual(['tookPlace'])
    expect(kept([led, ...tajikistan], '2026-03-19')).toEqual([])
  })

  test('what a reader may not see is not there', () => {
    const secret = { ...announced, audience: recordOf([announced]).facts[0]?.audience ?? [] }
    const hidden = { ...secret, audience: ['focal-points'] } as unknown as FactDraft
    const seen = (reader: ReturnType<typeof reads>) =>
      docket(recordOf([...sessions, rumoured, hidden], reader), day('2025-10-01'), everyone).travel
    expect(seen(reads())[0]?.standing).toBe('rumoured')
    expect(seen(reads('focal-points'))[0]?.standing).toBe('announced')
  })

  test('a line tells whom, where and when', () => {
    expect(docket(recordOf([announced]), day('2025-09-20'), everyone).travel[0]).toMatchObject({
      id: 'journey-a',
      person: 'someone',
      states: ['TJK', 'KGZ'],
      from: '2025-10-08',
      to: '2025-10-10',
      unconfirmed: false,
    })
  })
})
