import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import { stateCode } from '../law/states.ts'
import type { RecordView } from '../record/record.ts'
import { recordOf, told } from './fixture.ts'
import {
  councilOnDarfur,
  darfur,
  duterte,
  joined,
  kenya,
  libya,
  registered,
  warrant,
} from './fixture-obligation.ts'
import { obligation } from './obligation.ts'

const congo = joined('COD', '2002-04-11', '2002-07-01')

function asked(record: RecordView, state: string, person: string, on: string, overflight = false) {
  return obligation(record, stateCode(state), person, day(on), { overflight })
}

function branches(record: RecordView, person: string, on: string, provision: string) {
  return asked(record, 'COD', person, on).because.filter((one) => one.rule.provision === provision)
}

describe('a State Party, as the person stands', () => {
  const view = recordOf([
    ...congo,
    ...duterte,
    registered('mudacumura', 'ICC-01/04', 'RWA'),
    ...warrant('mudacumura', 'ICC-01/04', '2012-07-13', '2012-07-13'),
    told('DeathReported', '2019-09-18', { person: 'mudacumura', died: '2019-09' }),
    ...warrant('beina', 'ICC-01/14', '2018-12-07', '2024-09-05'),
    told('PersonArrested', '2024-06-01', {
      person: 'beina',
      by: 'COD',
      purpose: 'nationalProceedings',
    }),
    ...warrant('al-senussi', libya, '2011-06-27', '2011-06-27'),
    told('CaseFoundInadmissible', '2013-10-11', { person: 'al-senussi', upheld: '2014-07-24' }),
    ...warrant('l-gbagbo', 'ICC-02/11', '2011-11-23', '2011-11-30'),
    told('WarrantExecuted', '2011-11-30', {
      person: 'l-gbagbo',
      manner: 'surrenderedByState',
      by: 'CIV',
    }),
    told('PersonAcquitted', '2019-01-15', { person: 'l-gbagbo', final: true }),
    ...warrant('deif', 'ICC-01/18', '2024-11-21', '2024-11-21'),
    told('ProceedingsTerminated', '2025-02-26', { person: 'deif', reason: 'death' }),
    ...warrant('s-gbagbo', 'ICC-02/11', '2012-02-29', '2012-11-22'),
    told('WarrantWithdrawn', '2021-07-19', { person: 's-gbagbo', warrant: 's-gbagbo-1' }),
    told('SummonsIssued', '2011-03-08', { person: 'ruto', situation: kenya }),
    told('WarrantIssued', '2013-08-02', {
      person: 'barasa',
      warrant: 'barasa-1',
      situation: kenya,
      note: 'offences against the administration of justice (article 70)',
    }),
    told('WarrantUnsealed', '2013-10-02', {
      person: 'barasa',
      warrant: 'barasa-1',
      extent: 'whole',
    }),
  ])

  test.each([
    ['not yet issued', 'duterte', '2025-03-06', 'general-cooperation'],
    ['issued and not public', 'duterte', '2025-03-10', 'general-cooperation'],
    ['public', 'duterte', '2025-03-11', 'arrest-and-surrender'],
    ['surrendered', 'duterte', '2025-03-12', 'general-cooperation'],
    ['reported dead: the warrant stands', 'mudacumura', '2019-09-18', 'arrest-and-surrender'],
    ['in national custody: the warrant stands', 'beina', '2024-09-05', 'arrest-and-surrender'],
    [
      'the day before the case was found inadmissible',
      'al-senussi',
      '2013-10-10',
      'arrest-and-surrender',
    ],
    ['the case inadmissible', 'al-senussi', '2013-10-11', 'general-cooperation'],
    ['acquitted', 'l-gbagbo', '2019-01-15', 'general-cooperation'],
    ['the last day before proceedings ended', 'deif', '2025-02-25', 'arrest-and-surrender'],
    ['proceedings ended', 'deif', '2025-02-26', 'general-cooperation'],
    [
      'the last day before the warrant was set aside',
      's-gbagbo',
      '2021-07-18',
      'arrest-and-surrender',
    ],
    ['the warrant set aside', 's-gbagbo', '2021-07-19', 'general-cooperation'],
    ['a summons only', 'ruto', '2011-03-08', 'general-cooperation'],
    [
      'offences against the administration of justice',
      'barasa',
      '2013-10-02',
      'arrest-and-surrender',
    ],
    ['nobody in the record', 'nobody', '2020-01-01', 'general-cooperation'],
  ])('%s', (_, person, on, owes) => {
    expect(asked(view, 'COD', person, on).owes).toBe(owes)
  })

  test.each([
    [
      'a death is told beside the warrant',
      'mudacumura',
      '2019-09-18',
      'article 58 (4)',
      ['yes', 'yes'],
    ],
    ['an inadmissible case under article 17', 'al-senussi', '2013-10-11', 'article 17', ['no']],
    ['an acquittal', 'l-gbagbo', '2019-01-15', 'article 74', ['no']],
    ['a summons under article 58 (7)', 'ruto', '2011-03-08', 'article 58 (7)', ['yes']],
    ['custody of national authorities', 'beina', '2024-09-05', 'article 59 (7)', ['yes']],
    [
      'offences of article 70: the law of the State asked',
      'barasa',
      '2013-10-02',
      'article 70 (2)',
      ['yes'],
    ],
    ['a warrant under seal', 'duterte', '2025-03-10', 'article 87 (3)', ['cannotTell']],
  ])('%s', (_, person, on, provision, holds) => {
    expect(branches(view, person, on, provision).map((one) => one.holds)).toEqual(holds)
  })

  test('a person held by the very State asked is on its territory', () => {
    const { because } = asked(view, 'COD', 'beina', '2024-09-05')
    expect(because.at(-1)).toMatchObject({ holds: 'yes' })
    expect(because.at(-1)?.why).toContain('in the custody of the State’s own authorities')
  })

  test('warrants in two situations: the most that is owed, with the branches of both', () => {
    const record = recordOf([
      councilOnDarfur,
      ...warrant('x', darfur, '2010-01-01', '2010-01-01'),
      ...warrant('x', 'ICC-01/04', '2010-01-01', '2010-01-01', 2),
    ])
    const { owes, because } = asked(record, 'SDN', 'x', '2015-01-01')
    expect(owes).toBe('cooperate-fully')
    expect(because.some((one) => one.rule.text === 'S/RES/1593 (2005)')).toBe(true)
    expect(because.some((one) => one.rule.provision === 'article 13 (b)')).toBe(true)
    expect(new Set(because).size).toBe(because.length)
  })
})
