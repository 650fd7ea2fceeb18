import { describe, expect, test } from 'vitest'
import { printCitation } from '../law/citation.ts'
import { day } from '../law/day.ts'
import { stateCode } from '../law/states.ts'
import type { FactDraft } from '../record/fact.ts'
import { recordOf, told } from './fixture.ts'
import {
  burundiLeaves,
  hungaryStays,
  joined,
  philippinesLeave,
  venezuela,
} from './fixture-obligation.ts'
import { treatyStanding } from './treaty-standing.ts'

function asked(facts: readonly FactDraft[], state: string, on: string) {
  return treatyStanding(recordOf(facts), stateCode(state), day(on))
}

const gambia: readonly FactDraft[] = [
  ...joined('GMB', '2002-06-28', '2002-09-01'),
  told('WithdrawalNotified', '2016-11-10', { state: 'GMB' }),
  told('WithdrawalRevoked', '2017-02-10', { state: 'GMB' }),
]
const southAfrica: readonly FactDraft[] = [
  ...joined('ZAF', '2000-11-27', '2002-07-01'),
  told('WithdrawalNotified', '2016-10-19', { state: 'ZAF' }),
  told('WithdrawalRevoked', '2017-03-07', { state: 'ZAF' }),
]
const burkinaFaso: readonly FactDraft[] = [
  ...joined('BFA', '2004-04-16', '2004-07-01'),
  told('WithdrawalAnnounced', '2025-09-22', { state: 'BFA' }),
]
const computedOnly = [
  ...joined('BDI', '2004-09-21'),
  told('WithdrawalNotified', '2016-10-27', { state: 'BDI' }),
]

describe('a withdrawal (article 127)', () => {
  test.each([
    ['Burundi, the day before the notification', burundiLeaves, 'BDI', '2016-10-26', 'party'],
    ['Burundi, the day it was received', burundiLeaves, 'BDI', '2016-10-27', 'withdrawalNotified'],
    ['Burundi, the last day as a party', burundiLeaves, 'BDI', '2017-10-26', 'withdrawalNotified'],
    [
      'Burundi, the day of effect no longer counts',
      burundiLeaves,
      'BDI',
      '2017-10-27',
      'withdrawn',
    ],
    [
      'Burundi, counted from the notification alone',
      computedOnly,
      'BDI',
      '2017-10-26',
      'withdrawalNotified',
    ],
    ['Burundi, counted, the day of effect', computedOnly, 'BDI', '2017-10-27', 'withdrawn'],
    [
      'the Philippines, the last day as a party',
      philippinesLeave,
      'PHL',
      '2019-03-16',
      'withdrawalNotified',
    ],
    ['the Philippines, the day of effect', philippinesLeave, 'PHL', '2019-03-17', 'withdrawn'],
    ['Hungary, an announcement is no treaty act', hungaryStays, 'HUN', '2025-06-01', 'party'],
    ['Hungary, the notification', hungaryStays, 'HUN', '2025-06-02', 'withdrawalNotified'],
    [
      'Hungary, the day before it was taken back',
      hungaryStays,
      'HUN',
      '2026-05-28',
      'withdrawalNotified',
    ],
    ['Hungary, the day it was taken back', hungaryStays, 'HUN', '2026-05-29', 'party'],
    ['Hungary, the day on which it would have left', hungaryStays, 'HUN', '2026-06-02', 'party'],
    ['the Gambia, throughout', gambia, 'GMB', '2017-11-10', 'party'],
    ['South Africa, throughout', southAfrica, 'ZAF', '2017-10-19', 'party'],
    ['Burkina Faso, announced and no more', burkinaFaso, 'BFA', '2026-10-01', 'party'],
    ['Venezuela, before the reported notification', venezuela, 'VEN', '2026-07-23', 'party'],
    ['Venezuela, notification reported', venezuela, 'VEN', '2026-07-24', 'withdrawalNotified'],
    ['Venezuela, the last day that is sure', venezuela, 'VEN', '2027-07-23', 'withdrawalNotified'],
    ['Venezuela, a year after a day not confirmed', venezuela, 'VEN', '2027-07-24', 'cannotTell'],
  ] as const)('%s', (_, facts, state, on, standing) => {
    expect(asked(facts, state, on).standing).toBe(standing)
  })

  test.each([
    ['while it runs the State is a party', hungaryStays, 'HUN', '2025-12-01', 'yes'],
    ['not confirmed, it still leaves a party', venezuela, 'VEN', '2027-07-23', 'yes'],
    ['after that it cannot be told', venezuela, 'VEN', '2027-07-24', 'cannotTell'],
    ['once of effect there is no party', philippinesLeave, 'PHL', '2019-03-17', 'no'],
  ] as const)('%s', (_, facts, state, on, party) => {
    expect(asked(facts, state, on).party).toBe(party)
  })

  test('a later day that the notification names counts instead of the year', () => {
    const facts = [
      ...joined('BDI', '2004-09-21', '2004-12-01'),
      told('WithdrawalNotified', '2016-10-27', { state: 'BDI', laterEffect: '2018-01-01' }),
    ]
    expect(asked(facts, 'BDI', '2017-12-31').party).toBe('yes')
    expect(asked(facts, 'BDI', '2018-01-01').party).toBe('no')
  })

  test('taken back on the day of effect it is too late, and the answer says so', () => {
    const late = [
      ...joined('HUN', '2001-11-30', '2002-07-01'),
      told('WithdrawalNotified', '2025-06-02', { state: 'HUN' }),
      told('WithdrawalRevoked', '2026-06-02', { state: 'HUN' }),
    ]
    expect(asked(late, 'HUN', '2026-06-01').party).toBe('yes')
    expect(asked(late, 'HUN', '2026-06-02').standing).toBe('withdrawn')
    expect(asked(late, 'HUN', '2026-07-01').why).toContain('too late to prevent it')
  })

  test('taken back in a month that the day of effect falls in, it cannot be told', () => {
    const facts = [
      ...joined('HUN', '2001-11-30', '2002-07-01'),
      told('WithdrawalNotified', '2025-06-02', { state: 'HUN' }),
      told('WithdrawalRevoked', '2026-06', { state: 'HUN' }),
    ]
    expect(asked(facts, 'HUN', '2026-06-01').party).toBe('yes')
    expect(asked(facts, 'HUN', '2026-06-02').party).toBe('cannotTell')
    expect(asked(facts, 'HUN', '2027-01-01').party).toBe('cannotTell')
  })

  test('a notification dated to a month leaves the month after a year open', () => {
    const facts = [
      ...joined('VEN', '2000-06-07', '2002-07-01'),
      told('WithdrawalNotified', '2026-07', { state: 'VEN' }),
    ]
    expect(asked(facts, 'VEN', '2027-06-30').party).toBe('yes')
    expect(asked(facts, 'VEN', '2027-07-01').party).toBe('cannotTell')
    expect(asked(facts, 'VEN', '2027-07-30').party).toBe('cannotTell')
    expect(asked(facts, 'VEN', '2027-07-31').party).toBe('no')
  })

  test('a State that joins again is a party again', () => {
    const facts = [
      ...burundiLeaves,
      told('InstrumentDeposited', '2030-01-10', { state: 'BDI', instrument: 'accession' }),
    ]
    expect(asked(facts, 'BDI', '2030-03-31').standing).toBe('withdrawn')
    expect(asked(facts, 'BDI', '2030-04-01').standing).toBe('party')
    expect(asked(facts, 'BDI', '2010-01-01').standing).toBe('party')
  })

  test('an effect recorded without a notification still ends it', () => {
    const facts = [
      ...joined('BDI', '2004-09-21', '2004-12-01'),
      told('WithdrawalTookEffect', '2017-10-27', { state: 'BDI' }),
    ]
    expect(asked(facts, 'BDI', '2017-10-26').standing).toBe('party')
    const left = asked(facts, 'BDI', '2017-10-27')
    expect(left.standing).toBe('withdrawn')
    expect(left.why).toContain('No notification is recorded')
  })

  test('a day no record can know does not break the count', () => {
    const facts = [
      ...joined('BDI', '2004-09-21', '2004-12-01'),
      told('WithdrawalNotified', 'unknown', { state: 'BDI' }),
    ]
    expect(asked(facts, 'BDI', '2017-10-27').party).toBe('cannotTell')
    expect(asked(joined('FRA', 'unknown'), 'FRA', '2020-01-01').party).toBe('cannotTell')
  })
})

describe('an answer on treaty standing', () => {
  test('cites its provisions, uses its facts and tells the whole story', () => {
    const { cites, facts, why, since, because } = asked(hungaryStays, 'HUN', '2026-06-02')
    expect(cites.map(printCitation)).toEqual([
      'Rome Statute, article 126 (1)',
      'Rome Statute, article 127 (1)',
    ])
    expect(facts).toEqual([1, 2, 4, 5])
    expect(since).toBe('2002-07-01')
    expect(because.map((one) => one.holds)).toEqual(['yes', 'no'])
    expect(why).toContain('received on 2 June 2025 and taken back on 29 May 2026')
    expect(why).toContain('before it would have taken effect on 2 June 2026')
    expect(why).toContain('Hungary remained a party throughout')
  })

  test('of a day before the revocation says nothing of it', () => {
    const { why, facts } = asked(hungaryStays, 'HUN', '2026-05-28')
    expect(why).toContain('it takes effect on 2 June 2026')
    expect(why).not.toContain('taken back on')
    expect(facts).not.toContain(5)
  })

  test('of an announcement says what it is worth', () => {
    const { why, facts } = asked(burkinaFaso, 'BFA', '2025-09-22')
    expect(why).toContain('an announcement is no treaty act and starts no period')
    expect(facts).toEqual([1, 2, 3])
    expect(asked(burkinaFaso, 'BFA', '2025-09-21').why).not.toContain('announcement')
  })

  test('is as sure as the least sure of what it rests on', () => {
    const running = asked(venezuela, 'VEN', '2026-10-01')
    expect([running.confidence, running.unconfirmed, running.partyConfidence]).toEqual([
      'unconfirmed',
      true,
      'confirmed',
    ])
    expect(asked(hungaryStays, 'HUN', '2025-12-01').unconfirmed).toBe(false)
    expect(asked(venezuela, 'VEN', '2027-10-01').partyConfidence).toBe('unconfirmed')
  })

  test('a revocation that is only reported still counts, and makes the answer reported', () => {
    const facts = [
      ...joined('HUN', '2001-11-30', '2002-07-01'),
      told('WithdrawalNotified', '2025-06-02', { state: 'HUN' }),
      told('WithdrawalRevoked', '2026-05-29', { state: 'HUN' }, { confidence: 'reported' }),
    ]
    const after = asked(facts, 'HUN', '2026-06-02')
    expect([after.standing, after.confidence]).toEqual(['party', 'reported'])
  })

  test.each([
    ['the Philippines', philippinesLeave, 'PHL', '2020-01-01', 'the Philippines'],
    ['the Gambia', gambia, 'GMB', '2017-11-10', 'the Gambia remained a party'],
  ] as const)('names a State with its article: %s', (_, facts, state, on, words) => {
    expect(asked(facts, state, on).why).toContain(words)
  })
})
