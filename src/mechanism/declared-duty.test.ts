import { describe, expect, test } from 'vitest'
import { recordOf, told } from './fixture.ts'
import { alBashir, darfur, njeem, opened, putin, registered } from './fixture-obligation.ts'
import { asked, branchOf, under } from './fixture-world.ts'

describe('a declarant (article 12 (3))', () => {
  test.each([
    ['Ukraine, the day before its declaration', 'putin', '2014-04-08', 'none'],
    ['Ukraine, from the day it was lodged', 'putin', '2014-04-09', 'general-cooperation'],
    ['Ukraine, with a warrant', 'putin', '2023-03-17', 'arrest-and-surrender'],
    ['Ukraine, the last day as a declarant', 'putin', '2024-12-31', 'arrest-and-surrender'],
    ['Ukraine, for a situation that is not its own', 'netanyahu', '2024-12-31', 'none'],
  ])('%s', (_, person, on, owes) => {
    expect(asked('UKR', person, on).owes).toBe(owes)
  })

  test('owes under article 12 (3) and Part 9', () => {
    expect(under('UKR', 'putin', '2024-12-31')).toEqual([
      'Rome Statute, article 12 (3)',
      'Rome Statute, article 89 (1)',
    ])
    expect(branchOf('UKR', 'putin', '2024-12-31', 'article 12 (3)')?.why).toContain(
      'in accordance with Part 9',
    )
  })

  test('as a party owes what parties owe, and the declaration adds nothing', () => {
    expect(under('UKR', 'putin', '2025-01-01')).toEqual([
      'Rome Statute, article 86',
      'Rome Statute, article 89 (1)',
    ])
    expect(branchOf('UKR', 'putin', '2025-01-01', 'article 12 (3)')?.holds).toBe('no')
  })

  test('naming no situation, it accepts for its own', () => {
    const accepts = told('JurisdictionAccepted', '2003-04-18', {
      state: 'CIV',
      by: 'the Government of Côte d’Ivoire',
      from: '2002-09-19',
    })
    const record = recordOf([
      accepts,
      opened('ICC-02/11', 'CIV', 'preliminaryExamination', '2003-10-01'),
      registered('l-gbagbo', 'ICC-02/11', 'CIV'),
      ...putin,
    ])
    expect(asked('CIV', 'l-gbagbo', '2003-09-30', record).owes).toBe('none')
    expect(asked('CIV', 'l-gbagbo', '2003-10-01', record).owes).toBe('general-cooperation')
    expect(asked('CIV', 'putin', '2024-01-01', record).owes).toBe('none')
  })

  test.each([
    ['found without effect it binds to nothing', 'confirmed', '2014-05-01', 'none', 'no'],
    ['before that it counts', 'confirmed', '2014-04-30', 'general-cooperation', 'yes'],
    ['disputed it leaves the duty disputed', 'disputed', '2014-04-30', 'disputed', 'disputed'],
  ] as const)('%s', (_, confidence, on, owes, holds) => {
    const record = recordOf([
      registered('somebody', 'ICC-09/99'),
      told(
        'JurisdictionAccepted',
        '2013-12-13',
        { state: 'EGY', situation: 'ICC-09/99', by: 'somebody', from: '2013-06-01' },
        { confidence },
      ),
      told('JurisdictionDeclarationRejected', '2014-05-01', {
        state: 'EGY',
        declared: '2013-12-13',
      }),
    ])
    expect(asked('EGY', 'somebody', on, record).owes).toBe(owes)
    expect(branchOf('EGY', 'somebody', on, 'article 12 (3)', record)?.holds).toBe(holds)
  })
})

describe('an arrangement under article 87 (5)', () => {
  const arranged = told('ArrangementMade', '2012-03-01', {
    state: 'USA',
    situation: darfur,
    scope: 'transport of witnesses',
  })
  const record = recordOf([...alBashir, ...putin, ...njeem, arranged])

  test('is told from its day on, and what it asks stands in it', () => {
    const before = branchOf('USA', 'al-bashir', '2012-02-29', 'article 87 (5)', record)
    const after = branchOf('USA', 'al-bashir', '2012-03-01', 'article 87 (5)', record)
    expect([before?.holds, after?.holds]).toEqual(['no', 'yes'])
    expect(after?.why).toContain('to assist the Court: transport of witnesses')
    expect(after?.why).toContain('stands in the arrangement itself')
  })

  test('moves no answer under the Statute or the Council, and is cited beside it', () => {
    const { owes, under: rules } = asked('USA', 'al-bashir', '2012-03-01', record)
    expect(owes).toBe('urged')
    expect(rules.map((one) => one.provision)).toEqual(['para. 2', 'article 87 (5) (b)'])
  })

  test('for one situation says nothing of another', () => {
    expect(branchOf('USA', 'putin', '2024-01-01', 'article 87 (5)', record)?.holds).toBe('no')
  })

  test('dated to a month cannot be told within it', () => {
    const vague = recordOf([
      ...putin,
      told('ArrangementMade', '2024-03', { state: 'USA', scope: 'records' }),
    ])
    expect(branchOf('USA', 'putin', '2024-03-15', 'article 87 (5)', vague)?.holds).toBe(
      'cannotTell',
    )
    expect(branchOf('USA', 'putin', '2024-03-31', 'article 87 (5)', vague)?.holds).toBe('yes')
  })
})
