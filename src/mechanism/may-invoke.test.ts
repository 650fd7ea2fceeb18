import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import { stateCode } from '../law/states.ts'
import type { RecordView } from '../record/record.ts'
import { recordOf } from './fixture.ts'
import {
  alBashir,
  duterte,
  findingOnMalawi,
  findingOnMongolia,
  hungaryStays,
  joined,
  mongolia,
  philippinesLeave,
  putin,
  reversalForJordan,
} from './fixture-obligation.ts'
import { obligation } from './obligation.ts'

function asked(record: RecordView, state: string, person: string, on: string, overflight = false) {
  return obligation(record, stateCode(state), person, day(on), { overflight })
}

describe('what a State may invoke', () => {
  const view = recordOf([
    ...mongolia,
    ...hungaryStays,
    ...joined('PHL', '2011-08-30', '2011-11-01'),
    ...putin,
    ...alBashir,
    ...duterte,
    findingOnMalawi,
    reversalForJordan,
    findingOnMongolia,
  ])
  const invoked = (state: string, person: string, on: string, article: string) =>
    asked(view, state, person, on).mayInvoke.find(
      (one) => one.rule.provision === `article ${article}`,
    )

  test('against a request for surrender: articles 95, 97 and both paragraphs of 98', () => {
    const { mayInvoke } = asked(view, 'HUN', 'putin', '2025-01-01')
    expect(mayInvoke.map((one) => one.rule.provision)).toEqual([
      'article 95',
      'article 97',
      'article 98 (1)',
      'article 98 (2)',
    ])
  })

  test('without a warrant no surrender is asked, and 98 (2) is left out', () => {
    expect(asked(view, 'HUN', 'putin', '2023-03-16').mayInvoke).toHaveLength(3)
  })

  test('a State that owes nothing needs to invoke nothing', () => {
    expect(asked(view, 'USA', 'putin', '2025-01-01').mayInvoke).toEqual([])
    expect(asked(view, 'USA', 'al-bashir', '2015-01-01').mayInvoke).toEqual([])
    expect(asked(view, 'SDN', 'al-bashir', '2015-01-01').mayInvoke).toHaveLength(4)
  })

  test.each([
    ['before any decision: open', '2011-12-11', 'cannotTell', []],
    ['from Malawi on: answered', '2011-12-12', 'no', ['ICC-02/05-01/09-139']],
    [
      'with the appeal of Jordan',
      '2019-05-06',
      'no',
      ['ICC-02/05-01/09-139', 'ICC-02/05-01/09-397'],
    ],
    [
      'with Mongolia',
      '2024-10-24',
      'no',
      ['ICC-02/05-01/09-139', 'ICC-02/05-01/09-397', 'ICC-01/22-90'],
    ],
  ])('immunity (article 98 (1)), %s', (_, on, holds, symbols) => {
    const branch = invoked('HUN', 'al-bashir', on, '98 (1)')
    expect(branch?.holds).toBe(holds)
    expect(branch?.why.match(/ICC-[0-9/-]+\d/g) ?? []).toEqual(symbols)
    expect(branch?.facts).toHaveLength(symbols.length)
  })

  test('names Chamber, day, symbol and State of a decision, and how sure the record is', () => {
    expect(invoked('HUN', 'putin', '2025-01-01', '98 (1)')?.why).toContain(
      'Pre-Trial Chamber II, on 24 October 2024 (ICC-01/22-90, Mongolia): personal immunity was held to be no bar.',
    )
    const reported = recordOf([
      ...mongolia,
      ...putin,
      { ...findingOnMongolia, confidence: 'reported' },
    ])
    const why = asked(reported, 'MNG', 'putin', '2025-01-01').mayInvoke[2]?.why
    expect(why).toContain('(ICC-01/22-90, Mongolia; reported)')
  })

  test('consultation (article 97) is open to every State that is asked', () => {
    const branch = invoked('MNG', 'putin', '2023-03-17', '97')
    expect(branch?.holds).toBe('yes')
    expect(branch?.why).toContain('the State had been invited to consult and had not done so')
  })

  test('the State of the person’s own nationality has no third State to name', () => {
    const record = recordOf([...philippinesLeave, ...duterte])
    const branch = asked(record, 'PHL', 'duterte', '2012-01-01').mayInvoke[2]
    expect([branch?.rule.provision, branch?.holds]).toEqual(['article 98 (1)', 'no'])
    expect(branch?.why).toContain('there is no third State')
  })

  test('a third State that is a party itself cannot be hidden behind (article 27 (2))', () => {
    expect(invoked('HUN', 'duterte', '2011-11-01', '98 (1)')?.why).toContain('article 27 (2)')
    expect(invoked('HUN', 'duterte', '2011-10-31', '98 (1)')?.why).not.toContain('article 27 (2)')
  })
})
