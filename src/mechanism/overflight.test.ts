import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import { stateCode } from '../law/states.ts'
import type { RecordView } from '../record/record.ts'
import { recordOf } from './fixture.ts'
import {
  alBashir,
  duterte,
  joined,
  netanyahu,
  opened,
  philippinesLeave,
} from './fixture-obligation.ts'
import { obligation } from './obligation.ts'

function asked(record: RecordView, state: string, person: string, on: string, overflight = false) {
  return obligation(record, stateCode(state), person, day(on), { overflight })
}

describe('crossing without landing', () => {
  const view = recordOf([
    ...joined('FRA', '2000-06-09', '2002-07-01'),
    ...philippinesLeave,
    opened('ICC-01/21', 'PHL', 'preliminaryExamination', '2018-02-08'),
    ...netanyahu,
    ...alBashir,
    ...duterte,
  ])

  test.each([
    ['a party with a warrant outstanding: disputed', 'FRA', 'netanyahu', '2025-07-07', 'disputed'],
    ['a party with none: unchanged', 'FRA', 'netanyahu', '2024-11-20', 'general-cooperation'],
    [
      'a State that the Council binds: unchanged',
      'SDN',
      'al-bashir',
      '2015-01-01',
      'cooperate-fully',
    ],
    ['a State that is urged: unchanged', 'USA', 'al-bashir', '2015-01-01', 'urged'],
    ['a State that owes nothing: unchanged', 'USA', 'netanyahu', '2025-07-07', 'none'],
    ['what was disputed stays so', 'PHL', 'duterte', '2025-03-11', 'disputed'],
  ])('%s', (_, state, person, on, owes) => {
    expect(asked(view, state, person, on, true).owes).toBe(owes)
  })

  test('has both views, each with its provision', () => {
    const { because, under } = asked(view, 'FRA', 'netanyahu', '2025-07-07', true)
    expect(because.slice(-2).map((one) => [one.rule.provision, one.holds])).toEqual([
      ['article 89 (1)', 'disputed'],
      ['article 89 (3)', 'disputed'],
    ])
    expect(because.at(-1)?.why).toContain('Any landing is presence.')
    expect(under.map((one) => one.provision)).toEqual([
      'article 86',
      'article 89 (1)',
      'article 89 (3)',
    ])
  })

  test('landed, the question is the ordinary one', () => {
    const { owes, because } = asked(view, 'FRA', 'netanyahu', '2025-07-07')
    expect(owes).toBe('arrest-and-surrender')
    expect(because.some((one) => one.holds === 'disputed')).toBe(false)
  })
})
