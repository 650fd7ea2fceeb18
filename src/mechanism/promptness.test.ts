import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import type { FactDraft } from '../record/fact.ts'
import { recordOf, told } from './fixture.ts'
import { passed, received } from './fixture-travel.ts'
import { promptness } from './promptness.ts'

const on = day('2026-11-01')
const officers = { forOfficers: true }
const everyone = { forOfficers: false }

/** So many messages of a class, each received on the first and passed on after that many days. */
function messages(from: string, days: readonly number[]): readonly FactDraft[] {
  return days.flatMap((count, index) => {
    const travel = `journey-${from.toLowerCase()}-${index}`
    const on = `2026-03-${String(1 + count).padStart(2, '0')}`
    return [received('2026-03-01', [from], travel), passed(on, [from], travel)]
  })
}

describe('for officers: every passing with its days', () => {
  test.each([
    ['passed on the day of receipt', '2026-03-01', 0],
    ['passed the day after', '2026-03-02', 1],
    ['passed in a month that is recorded without a day', '2026-04', undefined],
  ])('%s', (_, passedOn, days) => {
    const view = recordOf([
      received('2026-03-01', ['stateParty']),
      passed(passedOn, ['stateParty']),
    ])
    expect(promptness(view, on, officers).passings?.[0]?.days).toBe(days)
  })

  test('a receipt named in the passing itself counts before any other', () => {
    const named = told('TravelInformationPassedToCourt', '2026-03-10', {
      travel: 'journey-a',
      from: ['stateParty'],
      received: '2026-03-08',
    })
    const view = recordOf([received('2026-03-01', ['stateParty']), named])
    expect(promptness(view, on, officers).passings?.[0]).toMatchObject({ days: 2, facts: [2] })
  })

  test('what came from the Court is no receipt', () => {
    const view = recordOf([received('2026-03-01', ['court']), passed('2026-03-05', ['stateParty'])])
    expect(promptness(view, on, officers).passings?.[0]?.days).toBeUndefined()
  })

  test('a passing after the day asked about is not counted', () => {
    const view = recordOf(messages('stateParty', [1]))
    expect(promptness(view, day('2026-03-01'), officers).passings).toEqual([])
    expect(promptness(view, day('2026-03-02'), officers).passings).toHaveLength(1)
  })

  test('counts by class and together', () => {
    const view = recordOf([...messages('stateParty', [0, 1, 5]), ...messages('civilSociety', [2])])
    expect(promptness(view, on, officers).counts).toMatchObject([
      { from: 'stateParty', count: 3, timed: 3, median: 1, longest: 5 },
      { from: 'civilSociety', count: 1, timed: 1, median: 2, longest: 2 },
      { from: 'publicReport', count: 0, timed: 0, median: undefined },
      { from: undefined, count: 4, timed: 4, median: 1.5, longest: 5 },
    ])
  })
})

describe('for others: no cell that could point at a source', () => {
  const shown = (facts: readonly FactDraft[]) => promptness(recordOf(facts), on, everyone)

  test.each([
    ['two messages in all: nothing', messages('stateParty', [1, 2]), []],
    [
      'three of one class: it and the sum',
      messages('stateParty', [1, 2, 3]),
      ['stateParty', 'civilSociety', 'publicReport', undefined],
    ],
    [
      'one class of two: the sum alone, or it would follow',
      [...messages('stateParty', [1, 2, 3]), ...messages('civilSociety', [1, 2])],
      [undefined],
    ],
    ['none at all: nothing to hide', [], ['stateParty', 'civilSociety', 'publicReport', undefined]],
  ])('%s', (_, facts, classes) => {
    expect(shown(facts).counts.map((count) => count.from)).toEqual(classes)
  })

  test('a small count of messages without both days is a small cell too', () => {
    const untimed = passed('2026-04', ['stateParty'], 'journey-x')
    expect(shown([...messages('stateParty', [1, 2, 3]), untimed]).counts).toEqual([])
  })

  test('never a single message, nor the longest', () => {
    const answer = shown(messages('stateParty', [1, 2, 30 - 2]))
    expect(answer.passings).toBeUndefined()
    for (const count of answer.counts) expect(count.longest).toBeUndefined()
  })

  test('that something was left out is said', () => {
    expect(shown(messages('stateParty', [1])).suppressed).toBe(true)
    expect(shown(messages('stateParty', [1, 2, 3])).suppressed).toBe(false)
  })
})
