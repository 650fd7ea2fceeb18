import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import type { FactDraft } from '../record/fact.ts'
import { recordOf, told } from './fixture.ts'
import {
  announced,
  didNotTakePlace,
  passed,
  received,
  refuted,
  rumoured,
  visited,
  visitedNext,
} from './fixture-travel.ts'
import { travelNext } from './travel-next.ts'
import { travelIds, travelOn } from './travel-standing.ts'

const asked = (facts: readonly FactDraft[], on: string) =>
  travelOn(recordOf(facts), 'journey-a', day(on))

describe('where travel stands', () => {
  const spoken = [rumoured, announced]

  test.each([
    ['before anything is said there is none', spoken, '2025-08-31', undefined, undefined],
    ['rumoured', spoken, '2025-09-19', 'rumoured', ['TJK']],
    ['announced on the day of the announcement', spoken, '2025-09-20', 'announced', ['TJK', 'KGZ']],
    ['under way on the day of arrival', [...spoken, visited], '2025-10-08', 'underWay', ['TJK']],
    [
      'under way the day before the person left',
      [...spoken, visited],
      '2025-10-09',
      'underWay',
      ['TJK'],
    ],
    [
      'took place on the day the person left',
      [...spoken, visited],
      '2025-10-10',
      'tookPlace',
      ['TJK'],
    ],
    [
      'two stops of one journey',
      [...spoken, visited, visitedNext],
      '2025-10-12',
      'tookPlace',
      ['TJK', 'KGZ'],
    ],
    ['did not take place', [...spoken, didNotTakePlace], '2025-10-12', 'didNotTakePlace', ['TJK']],
    ['refuted', [...spoken, refuted], '2025-10-12', 'refuted', ['TJK', 'KGZ']],
    ['refuted without an earlier report', [refuted], '2025-10-12', 'refuted', []],
  ])('%s', (_, facts, on, standing, states) => {
    const travel = asked(facts, on)
    expect(travel?.standing).toBe(standing)
    expect(travel?.states).toEqual(states)
  })

  test('the last word counts: what was refuted may be reported again', () => {
    const again = told('TravelReported', '2025-11-01', {
      travel: 'journey-a',
      person: 'someone',
      states: ['TJK'],
      standing: 'confirmed',
      sourceClass: 'stateParty',
    })
    expect(asked([rumoured, refuted, again], '2025-11-01')?.standing).toBe('confirmed')
  })

  test('days told once are kept until others are told', () => {
    expect(asked([rumoured, announced], '2025-09-19')).toMatchObject({ from: '2025-10' })
    expect(asked([rumoured, announced], '2025-09-20')).toMatchObject({
      from: '2025-10-08',
      to: '2025-10-10',
    })
    expect(asked([announced, didNotTakePlace], '2025-10-12')?.from).toBe('2025-10-08')
  })

  test('a departure known by its month is not waited for', () => {
    const month = told('VisitTookPlace', '2025-10-08', {
      travel: 'journey-a',
      person: 'someone',
      state: 'TJK',
      arrived: '2025-10-08',
      left: '2025-10',
    })
    expect(asked([month], '2025-10-09')?.standing).toBe('tookPlace')
  })

  test('a visit without a recorded departure took place', () => {
    const open = told('VisitTookPlace', '2025-10-08', {
      travel: 'journey-a',
      person: 'someone',
      state: 'TJK',
      arrived: '2025-10-08',
    })
    expect(asked([open], '2025-10-08')?.standing).toBe('tookPlace')
  })

  test('travel is listed once, information alone is no travel', () => {
    expect(travelIds(recordOf([rumoured, announced, visited]))).toEqual(['journey-a'])
    expect(travelIds(recordOf([received('2025-09-01', ['stateParty'])]))).toEqual([])
  })
})

describe('what could come next with travel', () => {
  const next = (facts: readonly FactDraft[], on: string) => {
    const travel = asked(facts, on)
    return travel ? travelNext(travel, day(on)) : []
  }
  const says = (facts: readonly FactDraft[], on: string, words: string) =>
    next(facts, on).some((item) => item.what.includes(words))
  const from = received('2025-09-21', ['stateParty'])

  test.each([
    ['the day of the travel comes first while it is ahead', '2025-10-08', '2025-10-08'],
    ['and is no day to come once it has begun', '2025-10-09', undefined],
  ])('%s', (_, on, dated) => {
    expect(next([announced], on)[0]?.day).toBe(dated)
  })

  test('travel without days could be given days, or an outcome', () => {
    const undated = told('TravelReported', '2025-09-01', {
      travel: 'journey-a',
      person: 'someone',
      states: ['TJK'],
      standing: 'announced',
      sourceClass: 'publicReport',
    })
    expect(next([undated], '2026-11-01')[0]).toEqual({
      what: 'The days of the travel, or its outcome, could be recorded.',
      why: 'It was announced without days.',
    })
  })

  test.each([
    ['the last day of the travel', '2025-10-10', false],
    ['the day after, without an outcome', '2025-10-11', true],
  ])('an outcome could be recorded: %s', (_, on, said) => {
    expect(says([announced], on, 'Whether the visit took place could be recorded')).toBe(said)
  })

  test.each([
    ['before it is received', [announced, from], '2025-09-20', false],
    ['once received from a State', [announced, from], '2025-09-21', true],
    [
      'once passed on',
      [announced, from, passed('2025-09-22', ['stateParty'])],
      '2025-09-22',
      false,
    ],
    [
      'received again after that',
      [
        announced,
        from,
        passed('2025-09-22', ['stateParty']),
        received('2025-09-23', ['civilSociety']),
      ],
      '2025-09-23',
      true,
    ],
    [
      'what came from the Court does not go back',
      [announced, received('2025-09-21', ['court'])],
      '2025-09-21',
      false,
    ],
  ])('information could be passed to the Court: %s', (_, facts, on, said) => {
    expect(says(facts, on, 'pass the information to the Court')).toBe(said)
  })

  test.each([
    ['not before the Court has the information', [announced, from], '2025-09-21', false],
    ['once it has', [announced, from, passed('2025-09-22', ['stateParty'])], '2025-09-22', true],
    [
      'not where the Court asked to hold it',
      [
        announced,
        from,
        passed('2025-09-22', ['stateParty']),
        told('CourtAskedToHold', '2025-09-23', { travel: 'journey-a' }),
      ],
      '2025-09-23',
      false,
    ],
    [
      'not once they are told',
      [
        announced,
        passed('2025-09-22', ['stateParty']),
        told('StatesInformedOfTravel', '2025-09-24', {
          travel: 'journey-a',
          groups: ['asiaPacific'],
          states: [],
          how: 'informed',
        }),
      ],
      '2025-09-24',
      false,
    ],
  ])('States Parties could be informed: %s', (_, facts, on, said) => {
    expect(says(facts, on, 'inform the States Parties')).toBe(said)
  })

  test.each([
    ['the last day of a hold still counts', '2025-10-01', false],
    ['the day after, States Parties could be informed', '2025-10-02', true],
  ])('%s', (_, on, said) => {
    const facts = [
      announced,
      passed('2025-09-22', ['stateParty']),
      told('CourtAskedToHold', '2025-09-23', { travel: 'journey-a', until: '2025-10-01' }),
    ]
    expect(says(facts, on, 'inform the States Parties')).toBe(said)
  })

  test('a request to hold is told', () => {
    const hold = told('CourtAskedToHold', '2025-09-23', {
      travel: 'journey-a',
      until: '2025-10-01',
    })
    expect(says([announced, hold], '2025-09-23', 'not be passed on until 1 October 2025')).toBe(
      true,
    )
  })

  test.each([
    ['before the Procedures', '2011-12-20', false],
    ['under them', '2025-09-20', true],
  ])('good offices are open %s', (_, on, said) => {
    const spoken = { ...announced, on: '2011-01-01' as typeof announced.on }
    expect(says([spoken], on, 'The President could raise the travel')).toBe(said)
  })

  test('and not twice', () => {
    const letter = told(
      'LetterSent',
      '2025-09-25',
      { by: 'president', to: 'the Minister', use: 'goodOffices' },
      { stream: 'travel:journey-a' },
    )
    expect(says([announced, letter], '2025-09-25', 'The President could raise')).toBe(false)
  })

  test('after a visit the President could report, and a matter opens only by a decision', () => {
    const [item] = next([announced, visited], '2025-10-11')
    expect(item).toMatchObject({
      what: 'The President could report to the Bureau at its next meeting on what was done.',
      rule: { provision: 'paragraph 20' },
    })
    expect(item?.why).toContain('only by a decision of the Court')
  })
})
