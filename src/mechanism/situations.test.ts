import { describe, expect, test } from 'vitest'
import { recordOf } from './fixture.ts'
import {
  alBashir,
  burundiLeaves,
  netanyahu,
  opened,
  palestine,
  putin,
  registered,
  ukraine,
  warrant,
} from './fixture-obligation.ts'
import { asked, branchOf, under } from './fixture-world.ts'

describe('a State that withdrew (article 127 (2))', () => {
  test.each([
    [
      'Burundi, an investigation begun two days before effect',
      'BDI',
      'ndayirukiye',
      '2020-01-10',
      'arrest-and-surrender',
      'yes',
    ],
    [
      'Burundi, before the warrant',
      'BDI',
      'ndayirukiye',
      '2020-01-09',
      'general-cooperation',
      'yes',
    ],
    [
      'Burundi on the day of effect, for Darfur',
      'BDI',
      'al-bashir',
      '2017-10-27',
      'arrest-and-surrender',
      'yes',
    ],
    [
      'the Philippines on the day of effect, for Darfur',
      'PHL',
      'al-bashir',
      '2019-03-17',
      'arrest-and-surrender',
      'yes',
    ],
    [
      'the Philippines: only a preliminary examination',
      'PHL',
      'duterte',
      '2025-03-11',
      'disputed',
      'disputed',
    ],
    [
      'and still where no warrant is outstanding',
      'PHL',
      'duterte',
      '2025-03-12',
      'disputed',
      'disputed',
    ],
  ])('%s', (_, state, person, on, owes, holds) => {
    expect(asked(state, person, on).owes).toBe(owes)
    expect(branchOf(state, person, on, 'article 127 (2)')?.holds).toBe(holds)
  })

  test('cites article 127 (2) before 86 and 89', () => {
    expect(under('BDI', 'ndayirukiye', '2020-01-10')).toEqual([
      'Rome Statute, article 127 (2)',
      'Rome Statute, article 86',
      'Rome Statute, article 89 (1)',
    ])
    expect(under('PHL', 'duterte', '2025-03-11')).toEqual(['Rome Statute, article 127 (2)'])
  })

  test('says when the investigation began, or that only an examination had', () => {
    expect(branchOf('BDI', 'ndayirukiye', '2020-01-10', 'article 127 (2)')?.why).toContain(
      'An investigation in ICC-01/17 is recorded on 25 October 2017, before the withdrawal took effect (27 October 2017)',
    )
    expect(branchOf('PHL', 'duterte', '2025-03-11', 'article 127 (2)')?.why).toContain(
      'only a preliminary examination (opened on 8 February 2018)',
    )
  })

  test.each([
    ['begun the day before effect: bound', '2017-10-26', 'arrest-and-surrender'],
    ['begun on the day of effect: too late', '2017-10-27', 'none'],
    ['begun the day after: too late', '2017-10-28', 'none'],
  ])('an investigation %s', (_, began, owes) => {
    const record = recordOf([
      ...burundiLeaves,
      opened(palestine, 'PSE', 'investigation', began),
      ...netanyahu,
    ])
    expect(asked('BDI', 'netanyahu', '2025-01-01', record).owes).toBe(owes)
  })

  test('a situation of which only the registration is known leaves it open', () => {
    const open = asked('BDI', 'putin', '2024-01-01')
    expect(branchOf('BDI', 'putin', '2024-01-01', 'article 127 (2)')?.holds).toBe('cannotTell')
    expect(open.owes).toBe('disputed')
    expect(open.orElse).toEqual(['arrest-and-surrender', 'none'])
    expect([open.unconfirmed, open.confidence]).toEqual([true, 'unconfirmed'])
  })

  test('a registration of a known day says nothing of an investigation either', () => {
    const record = recordOf([
      ...burundiLeaves,
      opened(ukraine, 'UKR', 'registered', '2014-04-25'),
      ...putin,
    ])
    expect(branchOf('BDI', 'putin', '2024-01-01', 'article 127 (2)', record)?.holds).toBe(
      'cannotTell',
    )
  })

  test('a situation opened and a warrant made public later bind it to nothing', () => {
    const record = recordOf([
      ...burundiLeaves,
      opened(ukraine, 'UKR', 'investigation', '2022-03-02'),
      ...putin,
    ])
    expect(asked('BDI', 'putin', '2024-01-01', record).owes).toBe('none')
    expect(branchOf('BDI', 'putin', '2024-01-01', 'article 127 (2)', record)?.why).toContain(
      'nothing begun in ICC-01/22',
    )
  })

  test('a public warrant of before shows that an investigation had begun', () => {
    const record = recordOf([...burundiLeaves, ...alBashir])
    expect(asked('BDI', 'al-bashir', '2018-01-01', record).owes).toBe('arrest-and-surrender')
  })

  test('a warrant of before that was under seal shows nothing, until it is public', () => {
    const record = recordOf([
      ...burundiLeaves,
      registered('ag-ghaly', 'ICC-01/12'),
      ...warrant('ag-ghaly', 'ICC-01/12', '2017-07-18', '2024-06-21'),
    ])
    expect(asked('BDI', 'ag-ghaly', '2024-06-20', record).owes).toBe('none')
    expect(branchOf('BDI', 'ag-ghaly', '2024-06-21', 'article 127 (2)', record)?.holds).toBe(
      'cannotTell',
    )
  })

  test('where it cannot be told whether it left, but it is bound either way, the duty is sure', () => {
    const { owes, orElse, because, under } = asked('VEN', 'al-bashir', '2027-07-24')
    expect([owes, orElse]).toEqual(['arrest-and-surrender', []])
    expect(because[0]?.holds).toBe('cannotTell')
    expect(under.map((one) => one.provision)).toEqual([
      'article 86',
      'article 89 (1)',
      'article 127 (2)',
    ])
  })
})
