import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import type { FactDraft } from '../record/fact.ts'
import { recordOf, told } from './fixture.ts'
import {
  italy,
  jordan,
  kenya,
  kenyaInformation,
  mongolia,
  nigeria,
  southAfrica,
  sudan,
} from './fixture-record.ts'
import { opensOrCloses, standingOf } from './matter-standing.ts'

function asked(facts: readonly FactDraft[], on: string) {
  return standingOf(recordOf(facts).facts, day(on))
}

const mng = { matter: '2024-mng' }
const resumed = (on: string) => told('MatterResumed', on, mng)
const closed = (on: string) => told('MatterClosed', on, { ...mng, by: 'bureau' })
const deferred = (on: string) =>
  told('MatterDeferred', on, { ...mng, until: 'other', condition: 'further advice' })
const referredAgain = (on: string) =>
  told('NonCooperationReferred', on, {
    ...mng,
    state: 'MNG',
    to: ['assembly'],
    chamber: 'Pre-Trial Chamber II',
    decision: { title: 'A further decision' },
  })

describe('where a matter stands', () => {
  test.each([
    ['the day before the decision there is none', kenya, '2016-09-18', undefined, undefined],
    ['on the day of the referral it is open', kenya, '2016-09-19', 'open', '2016-09-19'],
    ['Kenya is open ten years later', kenya, '2026-09-19', 'open', '2016-09-19'],
    ['Mongolia the day before the deferral', mongolia, '2024-11-05', 'open', '2024-10-24'],
    ['on the day of the deferral', mongolia, '2024-11-06', 'deferred', '2024-11-06'],
    ['a deferral does not end by itself', mongolia, '2026-11-06', 'deferred', '2024-11-06'],
    [
      'South Africa: a finding, no referral',
      southAfrica,
      '2017-07-06',
      'notReferred',
      '2017-07-06',
    ],
    ['Italy between finding and referral', italy, '2026-01-25', 'notReferred', '2025-10-17'],
    ['Italy on the day of the referral', italy, '2026-01-26', 'open', '2026-01-26'],
    ['Jordan the day before the reversal', jordan, '2019-05-05', 'open', '2017-12-11'],
    ['Jordan on the day of the reversal', jordan, '2019-05-06', 'referralReversed', '2019-05-06'],
    ['information on presence opens none', kenyaInformation, '2012-01-01', undefined, undefined],
    ['the day before a decision there is none', nigeria, '2013-09-04', undefined, undefined],
    [
      'a decision that made no finding: nothing was referred',
      nigeria,
      '2013-09-05',
      'notReferred',
      '2013-09-05',
    ],
    ['a referral to the Council alone is open too', sudan, '2015-03-09', 'open', '2015-03-09'],
  ])('%s', (_, facts, on, standing, since) => {
    expect(asked(facts, on)?.standing).toBe(standing)
    expect(asked(facts, on)?.since).toBe(since)
  })

  test.each([
    ['taken up again by the Bureau', [resumed('2025-06-10')], 'open', '2025-06-10'],
    ['closed while put off', [closed('2025-06-10')], 'closed', '2025-06-10'],
    [
      'put off a second time',
      [resumed('2025-06-10'), deferred('2025-06-12')],
      'deferred',
      '2025-06-12',
    ],
    [
      'put off and taken up on one day',
      [deferred('2025-06-12'), resumed('2025-06-12')],
      'open',
      '2025-06-12',
    ],
    [
      'closed, then taken up again',
      [closed('2025-06-10'), resumed('2025-06-11')],
      'open',
      '2025-06-11',
    ],
    [
      'closed, then referred again',
      [closed('2025-06-10'), referredAgain('2025-06-11')],
      'open',
      '2025-06-11',
    ],
    [
      'a deferral after the end changes nothing',
      [closed('2025-06-10'), deferred('2025-06-11')],
      'closed',
      '2025-06-10',
    ],
    [
      'a second referral leaves a deferral in force',
      [referredAgain('2025-06-11')],
      'deferred',
      '2024-11-06',
    ],
  ])('Mongolia, %s', (_, more, standing, since) => {
    const answer = asked([...mongolia, ...more], '2025-12-31')
    expect([answer?.standing, answer?.since]).toEqual([standing, since])
  })

  test('after a reversal neither deferral nor resumption brings the matter back', () => {
    const more = [
      told('MatterDeferred', '2019-06-01', { matter: '2017-jor', until: 'other', condition: 'x' }),
      told('MatterResumed', '2019-06-02', { matter: '2017-jor' }),
    ]
    expect(asked([...jordan, ...more], '2019-12-31')?.standing).toBe('referralReversed')
  })
})

describe('to whom a matter is referred', () => {
  test.each([
    ['Kenya to the Assembly', kenya, ['assembly']],
    ['Sudan to the Council', sudan, ['council']],
    ['Jordan to both, as the record keeps it after the reversal', jordan, ['assembly', 'council']],
    ['South Africa to nobody', southAfrica, []],
  ])('%s', (_, facts, to) => {
    expect(asked(facts, '2020-01-01')?.referredTo).toEqual(to)
  })

  test('the steps rest on the first referral to the Assembly', () => {
    expect(asked(sudan, '2020-01-01')?.toAssembly).toBeUndefined()
    expect(asked(kenya, '2020-01-01')?.toAssembly?.on).toBe('2016-09-19')
  })
})

describe('facts without a day', () => {
  const month = kenya.map((fact) => ({ ...fact, on: '2016-09' as typeof fact.on }))

  test.each([
    ['before the month nothing is known', '2016-08-31', undefined, 0],
    ['within it the finding and referral may have been made', '2016-09-15', 'notReferred', 2],
    ['after it they were', '2016-09-30', 'open', 0],
  ])('%s', (_, on, standing, doubtful) => {
    const answer = asked(month, on)
    expect(answer?.standing).toBe(standing)
    expect(answer?.doubtful.length ?? 0).toBe(doubtful)
  })
})

test('a store can tell by its kind whether a fact may change where a matter stands', () => {
  expect(opensOrCloses.has('NonCooperationReferred')).toBe(true)
  expect(opensOrCloses.has('OpenLetterSent')).toBe(false)
  const others = mongolia.filter((fact) => opensOrCloses.has(fact.type))
  expect(asked(others, '2025-01-01')?.standing).toBe(asked(mongolia, '2025-01-01')?.standing)
})
