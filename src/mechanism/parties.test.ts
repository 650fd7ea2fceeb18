import { describe, expect, test } from 'vitest'
import { printCitation } from '../law/citation.ts'
import { day } from '../law/day.ts'
import { recordOf, told } from './fixture.ts'
import {
  burundiLeaves,
  hungaryStays,
  joined,
  mongolia,
  philippinesLeave,
  ukraineAccepts,
  venezuela,
} from './fixture-obligation.ts'
import { partiesOn } from './parties.ts'

const facts = [
  ...burundiLeaves,
  ...hungaryStays,
  ...mongolia,
  ...philippinesLeave,
  ...ukraineAccepts,
  ...venezuela,
  ...joined('COK', '2008-07-18', '2008-10-01'),
]
const view = recordOf(facts)

describe('the States Parties on a day', () => {
  test.each([
    ['before the Statute was in force', '2002-06-30', []],
    ['with the first sixty', '2002-07-01', ['HUN', 'MNG', 'VEN']],
    ['with Burundi', '2004-12-01', ['BDI', 'HUN', 'MNG', 'VEN']],
    ['Burundi on its last day', '2017-10-26', ['BDI', 'COK', 'HUN', 'MNG', 'PHL', 'VEN']],
    ['without Burundi', '2017-10-27', ['COK', 'HUN', 'MNG', 'PHL', 'VEN']],
    ['the Philippines on its last day', '2019-03-16', ['COK', 'HUN', 'MNG', 'PHL', 'VEN']],
    ['without the Philippines', '2019-03-17', ['COK', 'HUN', 'MNG', 'VEN']],
    ['with Ukraine', '2025-01-01', ['COK', 'HUN', 'MNG', 'UKR', 'VEN']],
    ['Hungary stayed', '2026-06-02', ['COK', 'HUN', 'MNG', 'UKR', 'VEN']],
    ['of Venezuela it cannot be told', '2027-07-24', ['COK', 'HUN', 'MNG', 'UKR']],
  ])('%s', (_, on, states) => {
    const parties = partiesOn(view, day(on))
    expect([...parties.states].sort()).toEqual(states)
    expect(parties.total).toBe(states.length)
  })

  test('stand in their regional groups, and the groups add up', () => {
    const { byGroup, total, ungrouped } = partiesOn(view, day('2025-01-01'))
    expect(Object.fromEntries(byGroup.map((line) => [line.group, line.states]))).toEqual({
      african: [],
      asiaPacific: ['COK', 'MNG'],
      easternEuropean: ['HUN', 'UKR'],
      grulac: ['VEN'],
      weog: [],
    })
    expect(byGroup.reduce((sum, line) => sum + line.parties, 0)).toBe(total)
    expect(ungrouped).toEqual([])
  })

  test('of which the record cannot tell are in no total, and listed', () => {
    expect(partiesOn(view, day('2027-07-23')).cannotTell).toEqual([])
    expect(partiesOn(view, day('2027-07-24')).cannotTell).toEqual(['VEN'])
  })

  test('rest on articles 126 and 127', () => {
    expect(partiesOn(view, day('2025-01-01')).rules.map(printCitation)).toEqual([
      'Rome Statute, article 126 (1)',
      'Rome Statute, article 126 (2)',
      'Rome Statute, article 127 (1)',
    ])
  })

  test('are as sure as the least sure entry into force', () => {
    const doubtful = told(
      'InstrumentDeposited',
      '2019-11-26',
      { state: 'KIR', instrument: 'accession' },
      { confidence: 'unconfirmed' },
    )
    const withKiribati = recordOf([...facts, doubtful])
    expect(partiesOn(withKiribati, day('2020-01-31')).unconfirmed).toBe(false)
    expect(partiesOn(withKiribati, day('2020-02-01')).confidence).toBe('unconfirmed')
  })
})
