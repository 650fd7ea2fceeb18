import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import { stateCode } from '../law/states.ts'
import type { FactDraft } from '../record/fact.ts'
import { recordOf, told } from './fixture.ts'
import { burundiLeaves, hungaryStays, joined, ukraineAccepts } from './fixture-obligation.ts'
import { treatyStanding } from './treaty-standing.ts'

function asked(facts: readonly FactDraft[], state: string, on: string) {
  return treatyStanding(recordOf(facts), stateCode(state), day(on))
}

const gambia: readonly FactDraft[] = [
  ...joined('GMB', '2002-06-28', '2002-09-01'),
  told('WithdrawalNotified', '2016-11-10', { state: 'GMB' }),
  told('WithdrawalRevoked', '2017-02-10', { state: 'GMB' }),
]
const computedOnly = [
  ...joined('BDI', '2004-09-21'),
  told('WithdrawalNotified', '2016-10-27', { state: 'BDI' }),
]

describe('the day on which the Statute enters into force (article 126)', () => {
  test.each([
    ['Burundi, the day before', burundiLeaves, 'BDI', '2004-11-30', 'notParty'],
    ['Burundi, the day itself', burundiLeaves, 'BDI', '2004-12-01', 'party'],
    ['Burundi by its deposit alone, the day before', computedOnly, 'BDI', '2004-11-30', 'notParty'],
    ['Burundi by its deposit alone, the day itself', computedOnly, 'BDI', '2004-12-01', 'party'],
    ['among the first sixty, the day before', hungaryStays, 'HUN', '2002-06-30', 'notParty'],
    ['among the first sixty, 1 July 2002', hungaryStays, 'HUN', '2002-07-01', 'party'],
    ['Hungary by its deposit alone', joined('HUN', '2001-11-30'), 'HUN', '2002-07-01', 'party'],
    ['the Gambia, two days too late for the first sixty', gambia, 'GMB', '2002-08-31', 'notParty'],
    ['the Gambia, the day itself', gambia, 'GMB', '2002-09-01', 'party'],
    ['Ukraine, the last day before', ukraineAccepts, 'UKR', '2024-12-31', 'declarant'],
    ['Ukraine, 1 January 2025', ukraineAccepts, 'UKR', '2025-01-01', 'party'],
    ['a State of which nothing is recorded', [], 'USA', '2025-01-01', 'notParty'],
  ] as const)('%s', (_, facts, state, on, standing) => {
    expect(asked(facts, state, on).standing).toBe(standing)
  })

  test('a deposit not yet of effect is told with the day that follows from it', () => {
    const { standing, why, facts } = asked(joined('UKR', '2024-10-25'), 'UKR', '2024-11-30')
    expect(standing).toBe('notParty')
    expect(why).toContain('Ukraine deposited its instrument on 25 October 2024')
    expect(why).toContain('enters into force for it on 1 January 2025')
    expect(facts).toEqual([1])
  })

  test('a day counted from the deposit says so, a recorded one does not', () => {
    expect(asked(computedOnly, 'BDI', '2010-01-01').why).toContain(
      'computed from the deposit on 21 September 2004; no fact records the entry into force itself',
    )
    expect(asked(burundiLeaves, 'BDI', '2010-01-01').why).not.toContain('computed')
  })

  test('a deposit dated to a month leaves the days between open', () => {
    const facts = joined('UKR', '2024-10')
    expect(asked(facts, 'UKR', '2024-11-30').party).toBe('no')
    expect(asked(facts, 'UKR', '2024-12-01').standing).toBe('cannotTell')
    expect(asked(facts, 'UKR', '2024-12-31').because[0]?.holds).toBe('cannotTell')
    expect(asked(facts, 'UKR', '2025-01-01').party).toBe('yes')
  })

  test('a succession has no day by article 126: only from its deposit on is it sure', () => {
    const succession = told('InstrumentDeposited', '2006-10-23', {
      state: 'MNE',
      instrument: 'succession',
    })
    const entered = told('StatuteEnteredIntoForce', '2006-06-03', { state: 'MNE', computed: false })
    expect(asked([succession], 'MNE', '2006-10-22').standing).toBe('cannotTell')
    expect(asked([succession], 'MNE', '2006-10-22').why).toContain('article 126 gives no day')
    expect(asked([succession], 'MNE', '2006-10-23').standing).toBe('party')
    expect(asked([succession, entered], 'MNE', '2006-06-02').standing).toBe('notParty')
    expect(asked([succession, entered], 'MNE', '2006-06-03').standing).toBe('party')
  })
})

describe('a declaration accepting jurisdiction (article 12 (3))', () => {
  const egypt = [
    told('JurisdictionAccepted', '2013-12-13', {
      state: 'EGY',
      by: 'lawyers for a deposed government',
      from: '2013-06-01',
    }),
    told('JurisdictionDeclarationRejected', '2014-05-01', { state: 'EGY', declared: '2013-12-13' }),
  ]

  test.each([
    ['Ukraine, the day before the first', ukraineAccepts, 'UKR', '2014-04-08', 'notParty'],
    ['Ukraine, the day it was lodged', ukraineAccepts, 'UKR', '2014-04-09', 'declarant'],
    [
      'Ukraine, as a party it is no longer a declarant',
      ukraineAccepts,
      'UKR',
      '2025-01-01',
      'party',
    ],
    ['Egypt, before the declaration', egypt, 'EGY', '2013-12-12', 'notParty'],
    [
      'Egypt, the last day before it was found without effect',
      egypt,
      'EGY',
      '2014-04-30',
      'declarant',
    ],
    ['Egypt, from the day it was found without effect', egypt, 'EGY', '2014-05-01', 'notParty'],
  ] as const)('%s', (_, facts, state, on, standing) => {
    expect(asked(facts, state, on).standing).toBe(standing)
  })

  test('found without effect, it is told with both days', () => {
    const { because } = asked(egypt, 'EGY', '2015-01-01')
    expect(because.at(-1)).toMatchObject({ holds: 'no', facts: [1, 2] })
    expect(because.at(-1)?.why).toContain('found without effect on 1 May 2014')
  })

  test('disputed, it makes no declarant', () => {
    const disputed = [
      told(
        'JurisdictionAccepted',
        '2009-01-21',
        { state: 'PSE', by: 'the authorities', from: 'unknown' },
        { confidence: 'disputed' },
      ),
    ]
    const { standing, because } = asked(disputed, 'PSE', '2010-01-01')
    expect(standing).toBe('notParty')
    expect(because.at(-1)?.holds).toBe('disputed')
  })
})
