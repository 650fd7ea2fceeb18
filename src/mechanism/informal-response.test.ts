import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import { recordOf, told } from './fixture.ts'
import { mongolia, realMatters } from './fixture-record.ts'
import { announced, passed, received, refuted, rumoured, visited } from './fixture-travel.ts'
import { informalResponse } from './informal-response.ts'

const view = recordOf([...realMatters, rumoured, announced, visited])

function recorded(measure: string, facts: Parameters<typeof recordOf>[0], id: string, on: string) {
  const answer = informalResponse(recordOf(facts), id, day(on))
  return answer?.measures.find((one) => one.measure === measure)?.recorded.map((one) => one.what)
}

describe('the informal response to Mongolia', () => {
  test.each([
    ['the day before the letter nothing is recorded', '2024-09-01', undefined],
    [
      'the letter of 2 September 2024 is good offices',
      '2024-09-02',
      [
        'The President of the Assembly wrote to the Minister of Foreign Affairs of Mongolia, using good offices.',
      ],
    ],
  ])('%s', (_, on, expected) => {
    expect(recorded('goodOffices', mongolia, '2024-mng', on)).toEqual(expected)
  })

  test('a letter that is none of good offices is not told as such', () => {
    const letter = told('LetterSent', '2024-10-01', {
      matter: '2024-mng',
      by: 'secretariat',
      to: 'the Embassy',
      use: 'other',
    })
    expect(recorded('goodOffices', [letter], '2024-mng', '2024-10-02')).toEqual([])
  })

  test('stands beside the formal one, with the Toolkit of 2018', () => {
    const answer = informalResponse(view, '2024-MNG', day('2024-11-07'))
    expect(answer).toMatchObject({
      of: 'matter',
      phase: 'after',
      toolkit: { text: 'ICC-ASP/17/31', provision: 'annex III' },
    })
  })

  test('names five things that could be done, each with its rule', () => {
    const measures = informalResponse(view, '2024-mng', day('2024-11-07'))?.measures ?? []
    expect(measures.map((one) => [one.measure, one.rule?.provision])).toEqual([
      ['goodOffices', 'paragraph 16'],
      ['focalPoints', 'paragraph 17'],
      ['helpOfOthers', 'paragraphs 18-19'],
      ['consultTheCourt', 'paragraphs 18-19'],
      ['presidentReports', 'paragraph 20'],
    ])
    for (const { could } of measures) expect(could).toContain(' could ')
  })

  test('is marked unconfirmed where its paragraphs are', () => {
    expect(informalResponse(view, '2024-mng', day('2024-11-07'))?.unconfirmed).toBe(true)
  })
})

describe('the informal response to travel', () => {
  test.each([
    ['before it, while it is announced', '2025-10-07', 'before'],
    ['during it', '2025-10-09', 'during'],
    ['after it', '2025-10-10', 'after'],
  ])('%s', (_, on, phase) => {
    expect(informalResponse(view, 'journey-a', day(on))).toMatchObject({ of: 'travel', phase })
  })

  test('travel that was refuted lies behind', () => {
    const facts = recordOf([rumoured, refuted])
    expect(informalResponse(facts, 'journey-a', day('2025-11-01'))?.phase).toBe('after')
  })

  test.each([
    [
      'what focal points did',
      'focalPoints',
      [
        'The focal points received information on travel from States Parties.',
        'Information on travel from States Parties was passed to the Court.',
      ],
    ],
    [
      'help of others',
      'helpOfOthers',
      ['States (Finland) told the focal points of diplomatic action: a démarche.'],
    ],
    ['nothing of good offices', 'goodOffices', []],
  ])('tells %s', (_, measure, expected) => {
    const facts = [
      announced,
      received('2025-09-21', ['stateParty']),
      passed('2025-09-22', ['stateParty']),
      told('DiplomaticActionReported', '2025-09-23', {
        travel: 'journey-a',
        by: ['FIN'],
        about: 'a démarche',
      }),
    ]
    expect(recorded(measure, facts, 'journey-a', '2025-10-01')).toEqual(expected)
  })

  test('before the Procedures nothing of it had a rule, and before 2016 there was no Toolkit', () => {
    const early = { ...rumoured, on: '2011-06-01' as typeof rumoured.on }
    const answer = informalResponse(recordOf([early]), 'journey-a', day('2011-12-20'))
    expect(answer?.words).toContain('were not adopted by then')
    expect(answer?.toolkit).toBeUndefined()
    expect(answer?.measures.every((one) => one.rule === undefined)).toBe(true)
  })

  test('what the record does not name has no answer', () => {
    expect(informalResponse(view, 'journey-z', day('2025-10-01'))).toBeUndefined()
    expect(informalResponse(view, 'journey-a', day('2025-08-01'))).toBeUndefined()
  })
})
