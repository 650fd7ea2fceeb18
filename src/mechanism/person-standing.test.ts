import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import type { FactDraft } from '../record/fact.ts'
import { recordOf, told } from './fixture.ts'
import { alBashir, duterte, kenya, libya, njeem, warrant } from './fixture-obligation.ts'
import { personStanding } from './person-standing.ts'

function asked(facts: readonly FactDraft[], person: string, on: string) {
  return personStanding(recordOf(facts), person, day(on))
}

const alSenussi = [
  ...warrant('al-senussi', libya, '2011-06-27', '2011-06-27'),
  told('CaseFoundInadmissible', '2013-10-11', { person: 'al-senussi', upheld: '2014-07-24' }),
]
const gbagbo = [
  ...warrant('l-gbagbo', 'ICC-02/11', '2011-11-23', '2011-11-30'),
  told('WarrantExecuted', '2011-11-30', {
    person: 'l-gbagbo',
    by: 'CIV',
    manner: 'surrenderedByState',
  }),
  told('PersonAcquitted', '2019-01-15', { person: 'l-gbagbo', final: false }),
  told('PersonAcquitted', '2021-03-31', { person: 'l-gbagbo', final: true }),
]
const mudacumura = [
  ...warrant('mudacumura', 'ICC-01/04', '2012-07-13', '2012-07-13'),
  told(
    'DeathReported',
    '2019-09-18',
    { person: 'mudacumura', died: '2019-09' },
    { confidence: 'unconfirmed' },
  ),
]
const deif = [
  ...warrant('deif', 'ICC-01/18', '2024-11-21', '2024-11-21'),
  told('ProceedingsTerminated', '2025-02-26', { person: 'deif', reason: 'death' }),
]
const beina = [
  ...warrant('beina', 'ICC-01/14', '2018-12-07', '2024-09-05'),
  told('PersonArrested', '2024-06-01', {
    person: 'beina',
    by: 'CAF',
    purpose: 'nationalProceedings',
  }),
]
const ruto = [
  told('SummonsIssued', '2011-03-08', { person: 'ruto', situation: kenya }),
  told('ProceedingsTerminated', '2016-04-05', { person: 'ruto', reason: 'other' }),
]
const banda = [
  told('SummonsIssued', '2009-08-27', { person: 'banda', situation: 'ICC-02/05' }),
  ...warrant('banda', 'ICC-02/05', '2014-09-11', '2014-09-11'),
]
const simone = [
  ...warrant('s-gbagbo', 'ICC-02/11', '2012-02-29', '2012-11-22'),
  told('WarrantWithdrawn', '2021-07-19', { person: 's-gbagbo', warrant: 's-gbagbo-1' }),
]
const mbarushimana = [
  ...warrant('mbarushimana', 'ICC-01/04', '2010-09-28', '2010-10-11'),
  told('PersonArrested', '2010-10-11', {
    person: 'mbarushimana',
    by: 'FRA',
    purpose: 'forTheCourt',
  }),
  told('WarrantExecuted', '2011-01-25', {
    person: 'mbarushimana',
    by: 'FRA',
    manner: 'surrenderedByState',
  }),
  told('ChargesEnded', '2011-12-16', { person: 'mbarushimana', how: 'notConfirmed' }),
]

describe('where a person stands', () => {
  test.each([
    [
      'Al-Bashir, the day before the warrant',
      alBashir,
      'al-bashir',
      '2009-03-03',
      'noPublicWarrant',
    ],
    ['Al-Bashir, the day of the warrant', alBashir, 'al-bashir', '2009-03-04', 'atLarge'],
    ['Duterte, under seal', duterte, 'duterte', '2025-03-10', 'noPublicWarrant'],
    ['Duterte, made public', duterte, 'duterte', '2025-03-11', 'atLarge'],
    ['Duterte, surrendered', duterte, 'duterte', '2025-03-12', 'surrendered'],
    ['Al-Senussi, the last day', alSenussi, 'al-senussi', '2013-10-10', 'atLarge'],
    ['Al-Senussi, inadmissible', alSenussi, 'al-senussi', '2013-10-11', 'inadmissible'],
    [
      'Laurent Gbagbo, surrendered on the day of unsealing',
      gbagbo,
      'l-gbagbo',
      '2011-11-30',
      'surrendered',
    ],
    [
      'Laurent Gbagbo, the day before the acquittal',
      gbagbo,
      'l-gbagbo',
      '2019-01-14',
      'surrendered',
    ],
    ['Laurent Gbagbo, acquitted', gbagbo, 'l-gbagbo', '2019-01-15', 'acquitted'],
    ['Mudacumura, the day before the report', mudacumura, 'mudacumura', '2019-09-17', 'atLarge'],
    ['Mudacumura, reported dead', mudacumura, 'mudacumura', '2019-09-18', 'atLargeReportedDead'],
    ['Deif, the last day', deif, 'deif', '2025-02-25', 'atLarge'],
    ['Deif, proceedings ended', deif, 'deif', '2025-02-26', 'terminated'],
    ['Beina, held before the warrant was public', beina, 'beina', '2024-09-04', 'noPublicWarrant'],
    ['Beina, in national custody', beina, 'beina', '2024-09-05', 'inNationalCustody'],
    [
      'Njeem, arrested in Turin, warrant not yet public',
      njeem,
      'njeem',
      '2025-01-20',
      'noPublicWarrant',
    ],
    ['Njeem, released, then made public', njeem, 'njeem', '2025-01-24', 'atLarge'],
    ['Ruto, summoned', ruto, 'ruto', '2011-03-08', 'summons'],
    ['Ruto, proceedings ended', ruto, 'ruto', '2016-04-05', 'terminated'],
    ['Banda, summoned', banda, 'banda', '2014-09-10', 'summons'],
    ['Banda, a warrant instead of the summons', banda, 'banda', '2014-09-11', 'atLarge'],
    ['Simone Gbagbo, warrant set aside', simone, 's-gbagbo', '2021-07-19', 'withdrawn'],
    [
      'Mbarushimana, held in France',
      mbarushimana,
      'mbarushimana',
      '2011-01-24',
      'inNationalCustody',
    ],
    ['Mbarushimana, surrendered', mbarushimana, 'mbarushimana', '2011-01-25', 'surrendered'],
    [
      'Mbarushimana, charges not confirmed',
      mbarushimana,
      'mbarushimana',
      '2011-12-16',
      'chargesEnded',
    ],
    ['somebody of whom nothing is recorded', duterte, 'nobody', '2025-03-11', 'noPublicWarrant'],
  ] as const)('%s', (_, facts, person, on, standing) => {
    expect(asked(facts, person, on).standing).toBe(standing)
  })

  test.each([
    ['at large: since the first warrant', alBashir, 'al-bashir', '2015-01-01', '2009-03-04'],
    ['reported dead: since the report', mudacumura, 'mudacumura', '2026-01-01', '2019-09-18'],
    ['in national custody: since the arrest', beina, 'beina', '2025-01-01', '2024-06-01'],
    ['inadmissible: since the decision', alSenussi, 'al-senussi', '2020-01-01', '2013-10-11'],
    ['summoned: since the summons', ruto, 'ruto', '2012-01-01', '2011-03-08'],
    ['no warrant: since nothing', ruto, 'ruto', '2011-03-07', undefined],
  ] as const)('%s', (_, facts, person, on, since) => {
    expect(asked(facts, person, on).since).toBe(since)
  })

  test.each([
    [
      'a death ends no warrant',
      mudacumura,
      'mudacumura',
      '2026-01-01',
      'stays in effect until the Chamber ends it',
    ],
    [
      'custody is no surrender',
      beina,
      'beina',
      '2025-01-01',
      'custody of the national authorities of the Central African Republic since 1 June 2024',
    ],
    [
      'an appeal that upheld is told',
      alSenussi,
      'al-senussi',
      '2020-01-01',
      'upheld on appeal on 24 July 2014',
    ],
    [
      'an acquittal open to appeal says so',
      gbagbo,
      'l-gbagbo',
      '2019-01-15',
      'does not give that as final',
    ],
    [
      'a final acquittal says so',
      gbagbo,
      'l-gbagbo',
      '2021-03-31',
      'acquitted the person on 31 March 2021, finally',
    ],
    ['a summons asks nobody to arrest', ruto, 'ruto', '2011-03-08', 'a summons is no warrant'],
    ['a list is never complete', duterte, 'nobody', '2025-03-11', 'warrants may be under seal'],
    [
      'two warrants are both named',
      alBashir,
      'al-bashir',
      '2015-01-01',
      'al-bashir-1 (issued on 4 March 2009) and al-bashir-2 (issued on 12 July 2010)',
    ],
  ] as const)('%s', (_, facts, person, on, words) => {
    expect(asked(facts, person, on).why).toContain(words)
  })

  test('no answer calls anybody wanted or a fugitive', () => {
    const everybody = [
      ...alBashir,
      ...duterte,
      ...njeem,
      ...alSenussi,
      ...gbagbo,
      ...mudacumura,
      ...beina,
      ...ruto,
      ...banda,
    ]
    const view = recordOf(everybody)
    for (const person of ['al-bashir', 'duterte', 'njeem', 'mudacumura', 'beina', 'ruto'])
      for (const on of ['2010-01-01', '2015-01-01', '2020-01-01', '2025-01-20', '2026-01-01'])
        expect(personStanding(view, person, day(on)).why).not.toMatch(/wanted|fugitive|suspect/i)
  })

  test('is as sure as the least sure of what it rests on', () => {
    const standing = asked(mudacumura, 'mudacumura', '2019-09-18')
    expect([standing.confidence, standing.unconfirmed]).toEqual(['unconfirmed', true])
    expect(asked(mudacumura, 'mudacumura', '2019-09-17').unconfirmed).toBe(false)
  })

  test('of several warrants the surest decides', () => {
    const doubtful = warrant('al-bashir', 'ICC-02/05', '2010-07-12', '2010-07-12', 2).map(
      (fact) => ({
        ...fact,
        confidence: 'unconfirmed' as const,
      }),
    )
    const facts = [...warrant('al-bashir', 'ICC-02/05', '2009-03-04', '2009-03-04'), ...doubtful]
    expect(asked(facts, 'al-bashir', '2015-01-01').confidence).toBe('confirmed')
  })
})

describe('times without a closer day', () => {
  const held = [
    ...alBashir,
    told('PersonArrested', '2019', { person: 'al-bashir', by: 'SDN', purpose: 'notRecorded' }),
  ]
  const heldAgain = [
    ...njeem,
    told('PersonArrested', '2025', { person: 'njeem', by: 'LBY', purpose: 'notRecorded' }),
  ]

  test.each([
    ['before the year of an arrest', held, 'al-bashir', '2018-12-31', 'atLarge'],
    ['within that year', held, 'al-bashir', '2019-04-11', 'cannotTell'],
    ['after it', held, 'al-bashir', '2019-12-31', 'inNationalCustody'],
    [
      'an arrest of some day of the year of a release: which came last?',
      heldAgain,
      'njeem',
      '2026-01-01',
      'cannotTell',
    ],
  ] as const)('%s', (_, facts, person, on, standing) => {
    expect(asked(facts, person, on).standing).toBe(standing)
  })

  test('the warrant is outstanding all the same, and the answer says both', () => {
    const { why, warrants } = asked(held, 'al-bashir', '2019-04-11')
    expect(why).toContain('Outstanding: al-bashir-1')
    expect(why).toContain(
      'Where the person stands turns on what the record dates no closer than this: in 2019.',
    )
    expect(warrants.map((one) => one.standing)).toEqual(['outstanding', 'outstanding'])
  })

  test('where a warrant itself is open, that is said', () => {
    const facts = [
      ...warrant('otti', 'ICC-02/04', '2005-07-08', '2005-10-13'),
      told('ProceedingsTerminated', '2023', { person: 'otti', reason: 'notRecorded' }),
    ]
    const open = asked(facts, 'otti', '2023-06-01')
    expect([open.standing, open.since]).toEqual(['cannotTell', undefined])
    expect(open.why).toContain('Whether a warrant is outstanding turns on')
    expect(asked(facts, 'otti', '2022-12-31').standing).toBe('atLarge')
    expect(asked(facts, 'otti', '2023-12-31').standing).toBe('terminated')
  })
})
