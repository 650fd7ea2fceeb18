import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import type { FactDraft } from '../record/fact.ts'
import { recordOf, told } from './fixture.ts'
import { alBashir, darfur, duterte, kenya, warrant } from './fixture-obligation.ts'
import { warrants } from './warrants.ts'

function asked(facts: readonly FactDraft[], person: string, on: string) {
  return warrants(recordOf(facts), person, day(on))
}

function standings(facts: readonly FactDraft[], person: string, on: string) {
  return asked(facts, person, on).map((one) => one.standing)
}

const car = 'ICC-01/05'
const bemba: readonly FactDraft[] = [
  ...warrant('bemba', car, '2008-05-23', '2008-05-24'),
  told('WarrantIssued', '2008-06-10', {
    person: 'bemba',
    warrant: 'bemba-2',
    situation: car,
    replaces: 'bemba-1',
  }),
  told('WarrantUnsealed', '2008-06-12', { person: 'bemba', warrant: 'bemba-2', extent: 'whole' }),
  told('WarrantExecuted', '2008-07-03', {
    person: 'bemba',
    manner: 'surrenderedByState',
    by: 'BEL',
  }),
  ...warrant('bemba', car, '2013-11-20', '2013-11-24', 3),
  told('PersonAcquitted', '2018-06-08', { person: 'bemba', final: true }),
]
const simone: readonly FactDraft[] = [
  ...warrant('s-gbagbo', 'ICC-02/11', '2012-02-29', '2012-11-22'),
  told('WarrantWithdrawn', '2021-07-19', { person: 's-gbagbo', warrant: 's-gbagbo-1' }),
]
const released: readonly FactDraft[] = [
  ...warrant('mokom', 'ICC-01/14', '2018-12-10', '2022-03-14'),
  told('WarrantExecuted', '2022-03-14', {
    person: 'mokom',
    by: 'TCD',
    manner: 'surrenderedByState',
  }),
  told('ChargesEnded', '2023-10-17', { person: 'mokom', how: 'withdrawn' }),
  told('PersonReleased', '2023-10-17', { person: 'mokom', by: 'court' }),
]

describe('where a warrant stands', () => {
  test.each([
    ['Duterte, the day before issue', duterte, 'duterte', '2025-03-06', ['notYetIssued']],
    ['Duterte, issued and under seal', duterte, 'duterte', '2025-03-07', ['notPublic']],
    ['Duterte, the last day under seal', duterte, 'duterte', '2025-03-10', ['notPublic']],
    ['Duterte, made public', duterte, 'duterte', '2025-03-11', ['outstanding']],
    ['Duterte, surrendered', duterte, 'duterte', '2025-03-12', ['executed']],
    [
      'Al-Bashir, between his two warrants',
      alBashir,
      'al-bashir',
      '2010-07-11',
      ['outstanding', 'notYetIssued'],
    ],
    ['Al-Bashir, both', alBashir, 'al-bashir', '2010-07-12', ['outstanding', 'outstanding']],
    ['Simone Gbagbo, the last day', simone, 's-gbagbo', '2021-07-18', ['outstanding']],
    ['Simone Gbagbo, set aside', simone, 's-gbagbo', '2021-07-19', ['withdrawn']],
    [
      'Bemba, replaced by one that is not yet public',
      bemba,
      'bemba',
      '2008-06-11',
      ['outstanding', 'notPublic', 'notYetIssued'],
    ],
    ['Bemba, replaced', bemba, 'bemba', '2008-06-12', ['replaced', 'outstanding', 'notYetIssued']],
    [
      'Bemba, surrendered by Belgium',
      bemba,
      'bemba',
      '2008-07-03',
      ['replaced', 'executed', 'notYetIssued'],
    ],
    [
      'Bemba, a second case while the Court holds him',
      bemba,
      'bemba',
      '2013-11-24',
      ['replaced', 'executed', 'executed'],
    ],
    [
      'Bemba, acquitted: what was executed stays so',
      bemba,
      'bemba',
      '2018-06-08',
      ['replaced', 'executed', 'executed'],
    ],
    ['nobody of that name', bemba, 'putin', '2018-06-08', []],
  ] as const)('%s', (_, facts, person, on, expected) => {
    expect(standings(facts, person, on)).toEqual(expected)
  })

  test('a warrant never made public stays so, whatever happens to the person', () => {
    const facts = [
      ...warrant('somebody', darfur, '2020-01-10'),
      told('WarrantExecuted', '2021-01-10', { person: 'somebody', manner: 'notRecorded' }),
    ]
    expect(standings(facts, 'somebody', '2022-01-01')).toEqual(['notPublic'])
  })

  test('the existence of a warrant made public is enough, its text may stay secret', () => {
    const facts = [
      ...warrant('putin', 'ICC-01/22', '2023-03-17'),
      told('WarrantUnsealed', '2023-03-17', {
        person: 'putin',
        warrant: 'putin-1',
        extent: 'existenceOnly',
      }),
    ]
    expect(standings(facts, 'putin', '2023-03-17')).toEqual(['outstanding'])
  })

  test('a new warrant after the Court released the person is outstanding again', () => {
    const facts = [...released, ...warrant('mokom', 'ICC-01/14', '2026-01-10', '2026-01-11', 2)]
    expect(standings(facts, 'mokom', '2026-01-11')).toEqual(['executed', 'outstanding'])
    expect(standings(facts, 'mokom', '2023-12-01')).toEqual(['executed', 'notYetIssued'])
  })

  test('released by national authorities, the warrant still stands', () => {
    const facts = [
      ...warrant('njeem', 'ICC-01/11', '2025-01-18', '2025-01-18'),
      told('PersonArrested', '2025-01-19', { person: 'njeem', by: 'ITA', purpose: 'forTheCourt' }),
      told('PersonReleased', '2025-01-21', { person: 'njeem', by: 'nationalAuthorities' }),
    ]
    expect(standings(facts, 'njeem', '2025-01-22')).toEqual(['outstanding'])
  })

  test.each([
    [
      'proceedings ended',
      told('ProceedingsTerminated', '2020-05-05', { person: 'x', reason: 'death' }),
    ],
    ['case inadmissible', told('CaseFoundInadmissible', '2020-05-05', { person: 'x' })],
    ['charges ended', told('ChargesEnded', '2020-05-05', { person: 'x', how: 'withdrawn' })],
  ])('%s: nothing is left of the warrant', (_, ending) => {
    const facts = [...warrant('x', kenya, '2015-03-10', '2015-09-10'), ending]
    expect(standings(facts, 'x', '2020-05-04')).toEqual(['outstanding'])
    expect(standings(facts, 'x', '2020-05-05')).toEqual(['terminated'])
  })

  test('one warrant set aside leaves the other standing', () => {
    const facts = [
      ...alBashir,
      told('WarrantWithdrawn', '2030-01-01', { person: 'al-bashir', warrant: 'al-bashir-1' }),
    ]
    expect(standings(facts, 'al-bashir', '2030-01-01')).toEqual(['withdrawn', 'outstanding'])
  })

  test('an end that came before a warrant does not touch it', () => {
    const facts = [
      told('ChargesEnded', '2010-02-08', { person: 'x', how: 'notConfirmed' }),
      ...warrant('x', kenya, '2015-03-10', '2015-03-10'),
    ]
    expect(standings(facts, 'x', '2020-05-05')).toEqual(['outstanding'])
  })

  test('reported dead, the warrant stands until the Chamber ends it', () => {
    const facts = [
      ...warrant('mudacumura', 'ICC-01/04', '2012-07-13', '2012-07-13'),
      told('DeathReported', '2019-09-18', { person: 'mudacumura', died: '2019-09' }),
    ]
    expect(standings(facts, 'mudacumura', '2026-10-01')).toEqual(['outstanding'])
  })

  test('carries its situation, since when, and its facts', () => {
    expect(asked(duterte, 'duterte', '2025-03-12')).toEqual([
      {
        warrant: 'duterte-1',
        person: 'duterte',
        situation: 'ICC-01/21',
        standing: 'executed',
        since: '2025-03-12',
        facts: [2, 3, 4],
      },
    ])
    expect(asked(bemba, 'bemba', '2014-01-01').at(-1)?.since).toBe('2013-11-20')
    expect(asked(duterte, 'duterte', '2025-03-06')[0]?.facts).toEqual([])
  })
})

describe('times without a closer day', () => {
  const otti = [
    ...warrant('otti', 'ICC-02/04', '2005-07-08', '2005-10-13'),
    told('DeathReported', '2007-10-02', { person: 'otti', died: '2007-10' }),
    told('ProceedingsTerminated', 'unknown', { person: 'otti', reason: 'death' }),
  ]

  test.each([
    [
      'proceedings end by death no earlier than the death',
      otti,
      'otti',
      '2007-09-30',
      ['outstanding'],
    ],
    [
      'from the month of the death on it cannot be told',
      otti,
      'otti',
      '2007-10-01',
      ['cannotTell'],
    ],
    ['nor ever after', otti, 'otti', '2026-10-01', ['cannotTell']],
    [
      'an end of an unknown day touches no day before issue',
      otti,
      'otti',
      '2005-07-07',
      ['notYetIssued'],
    ],
    ['and no day under seal', otti, 'otti', '2005-10-12', ['notPublic']],
  ] as const)('%s', (_, facts, person, on, expected) => {
    expect(standings(facts, person, on)).toEqual(expected)
  })

  test('a warrant issued in some month is open within it, and then outstanding', () => {
    const facts = [
      told('WarrantIssued', '2012-07', { person: 'x', warrant: 'x-1', situation: kenya }),
      told('WarrantUnsealed', '2012-07', { person: 'x', warrant: 'x-1', extent: 'whole' }),
    ]
    expect(standings(facts, 'x', '2012-06-30')).toEqual(['notYetIssued'])
    expect(standings(facts, 'x', '2012-07-15')).toEqual(['cannotTell'])
    expect(standings(facts, 'x', '2012-07-31')).toEqual(['outstanding'])
  })

  test('what cannot be told names no day, and every fact that may decide', () => {
    const [one] = asked(otti, 'otti', '2010-01-01')
    expect(one?.since).toBeUndefined()
    expect(one?.facts).toEqual([1, 2, 4])
  })
})
