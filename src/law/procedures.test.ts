import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printCitation } from './citation.ts'
import { type Day, day, plusDays, plusMonths } from './day.ts'
import {
  allProcedureRules,
  presidentIsFocalPoint,
  procedures,
  type Step,
  stepOrder,
} from './procedures.ts'
import { conditionsInForce } from './procedures-conditions.ts'
import { proceduresInForce, proceduresVersions } from './procedures-versions.ts'

const first = day('2011-12-21')
const second = day('2012-11-21')
const revised = day('2018-12-12')

describe('the version in force', () => {
  test.each([
    ['the day before the Procedures were adopted', '2011-12-20', undefined],
    ['the day they were adopted', '2011-12-21', 'ICC-ASP/10/Res.5, annex'],
    ['the day before they were amended', '2012-11-20', 'ICC-ASP/10/Res.5, annex'],
    ['the day they were amended', '2012-11-21', 'ICC-ASP/11/Res.8, annex I'],
    ['the decision on Kenya', '2016-09-19', 'ICC-ASP/11/Res.8, annex I'],
    ['the day before they were revised', '2018-12-11', 'ICC-ASP/11/Res.8, annex I'],
    ['the day they were revised', '2018-12-12', 'ICC-ASP/17/Res.5, annex II'],
    ['the finding on Mongolia', '2024-10-24', 'ICC-ASP/17/Res.5, annex II'],
  ])('%s', (_, on, text) => {
    expect(proceduresInForce(day(on))?.text).toBe(text)
    expect(procedures('openLetter', day(on))?.text).toBe(text)
  })

  test.each([
    [first, 'confirmed', 'ICC-ASP/10/Res.5, para. 9'],
    [second, 'unconfirmed', 'ICC-ASP/11/Res.8, para. 10'],
    [revised, 'confirmed', 'ICC-ASP/17/Res.5, para. 31'],
  ])('adopted on %s: the day is %s, by %s', (on, confidence, adoptedBy) => {
    expect(proceduresInForce(on)).toMatchObject({ since: on, confidence, adoptedBy })
  })

  test('oldest first', () => {
    expect(proceduresVersions.map(({ since }) => since)).toEqual([first, second, revised])
  })
})

describe('the steps of the formal response', () => {
  test.each([
    ['emergencyMeeting', 'paragraph 14 (a)'],
    ['openLetter', 'paragraph 14 (b)'],
    ['ambassadorialMeeting', 'paragraph 14 (c)'],
    ['publicDialogue', 'paragraph 14 (d)'],
    ['bureauReport', 'paragraph 14 (e)'],
    ['plenaryDiscussion', 'paragraph 14 (f)'],
  ] as const)('%s stands in %s, and is confirmed since 2012', (step, provision) => {
    expect(procedures(step, revised)).toMatchObject({ provision, confidence: 'confirmed' })
    expect(procedures(step, second)).toMatchObject({ provision, confidence: 'confirmed' })
    expect(procedures(step, first)).toMatchObject({ provision, confidence: 'unconfirmed' })
  })

  test('their order is that of their letters', () => {
    const letters = stepOrder.map((step) => procedures(step, revised)?.provision.at(-2))
    expect(letters.join('')).toBe('abcdef')
  })

  test.each(stepOrder)('%s is offered, not commanded', (step: Step) => {
    const citation = procedures(step, revised)
    expect(citation?.statements[0]?.about).toContain('could')
    expect(citation?.about).not.toMatch(/\b(must|shall|has to|have to)\b/)
  })
})

describe('every other rule', () => {
  test.each([
    ['background', 'paragraphs 1-5', 'unconfirmed'],
    ['scope', 'paragraph 6', 'confirmed'],
    ['twoScenarios', 'paragraph 7', 'unconfirmed'],
    ['formalScenario', 'paragraph 8', 'unconfirmed'],
    ['informalScenario', 'paragraph 9', 'unconfirmed'],
    ['principles', 'paragraphs 10-13', 'unconfirmed'],
    ['formalResponse', 'paragraph 14', 'confirmed'],
    ['informalResponse', 'paragraph 15', 'unconfirmed'],
    ['goodOffices', 'paragraph 16', 'unconfirmed'],
    ['focalPoints', 'paragraph 17', 'confirmed'],
    ['helpOfOthers', 'paragraphs 18-19', 'unconfirmed'],
    ['consultTheCourt', 'paragraphs 18-19', 'unconfirmed'],
    ['presidentReports', 'paragraph 20', 'unconfirmed'],
  ] as const)('%s stands in %s, %s', (rule, provision, confidence) => {
    expect(procedures(rule, revised)).toMatchObject({ provision, confidence })
  })

  test('no rule of the table is left out above', () => {
    expect(allProcedureRules).toHaveLength(13 + stepOrder.length)
  })

  test.each(allProcedureRules)('%s is told in whole sentences, each with its source', (rule) => {
    for (const version of [first, second, revised]) {
      const citation = procedures(rule, version)
      expect(citation?.statements.length).toBeGreaterThan(0)
      for (const { about, source } of citation?.statements ?? []) {
        expect(about).toMatch(/^[A-Z].+\.$/)
        expect(source).not.toBe('')
        expect(citation?.about).toContain(about)
      }
    }
  })
})

describe('how sure each statement is', () => {
  test('the open letter is confirmed, its two weeks are not', () => {
    const statements = procedures('openLetter', revised)?.statements ?? []
    expect(statements.find(({ about }) => about.includes('fixed time'))?.confidence).toBe(
      'confirmed',
    )
    expect(statements.find(({ about }) => about.includes('two weeks'))?.confidence).toBe(
      'unconfirmed',
    )
  })

  test('the three months are confirmed, the working group is not', () => {
    const statements = procedures('publicDialogue', revised)?.statements ?? []
    expect(statements.map(({ confidence }) => confidence)).toEqual(['confirmed', 'unconfirmed'])
  })

  test('what a source says of the text of 2018 is carried to that of 2012 as unconfirmed', () => {
    expect(procedures('focalPoints', second)).toMatchObject({ confidence: 'unconfirmed' })
    expect(procedures('focalPoints', second)?.source).toContain('carried to this one')
    expect(procedures('focalPoints', revised)?.source).toBe('ICC-ASP/23/31, para. 11')
  })
})

describe('where sources disagree, both are kept', () => {
  test('the focal points stand in paragraph 17 or 16, the annex is II or III', () => {
    const citation = procedures('focalPoints', revised)
    expect(citation && printCitation(citation)).toBe('ICC-ASP/17/Res.5, annex II, paragraph 17')
    expect(citation?.alternatives).toEqual([
      {
        text: 'ICC-ASP/17/Res.5, annex II',
        provision: 'paragraph 16',
        source: 'https://asp.icc-cpi.int/non-cooperation',
      },
      {
        text: 'ICC-ASP/17/Res.5, annex III',
        provision: 'paragraph 17',
        source: 'https://asp.icc-cpi.int/fr/non-cooperation',
      },
    ])
  })

  test('of the earlier versions no other place is known', () => {
    for (const rule of allProcedureRules)
      for (const version of [first, second])
        expect(procedures(rule, version)?.alternatives).toEqual([])
  })
})

describe('the President as focal point by office', () => {
  test.each([
    ['the day before the report of 2012 was before the Assembly', '2012-11-20', undefined],
    ['the day the Procedures were amended', '2012-11-21', 'ICC-ASP/11/29'],
    ['today', '2026-11-22', 'ICC-ASP/11/29'],
  ])('%s', (_, on, text) => {
    expect(presidentIsFocalPoint(day(on))?.text).toBe(text)
  })

  test('the other place cited for it is kept', () => {
    expect(presidentIsFocalPoint(revised)?.alternatives[0]?.provision).toBe('paragraph 17')
  })
})

describe('the lengths of time', () => {
  test('none before the Procedures', () => {
    expect(conditionsInForce(day('2011-12-20'))).toBeUndefined()
  })

  test('more than three months to the session, confirmed; two weeks at most, unconfirmed', () => {
    const conditions = conditionsInForce(revised)
    expect(conditions?.publicDialogueMonths).toMatchObject({
      count: 3,
      confidence: 'confirmed',
      provision: 'paragraph 14 (d)',
    })
    expect(conditions?.openLetterDaysAtMost).toMatchObject({
      count: 14,
      confidence: 'unconfirmed',
      provision: 'paragraph 14 (b)',
    })
  })

  test.each([
    ['Mongolia', '2024-11-06', '2024-12-02', false],
    ['Kenya, counted from the decision itself', '2016-09-19', '2016-11-16', false],
    ['a meeting on 31 August before a session on 1 December', '2025-08-31', '2025-12-01', true],
    ['a meeting on 1 September before it', '2025-09-01', '2025-12-01', false],
  ])('%s', (_, meeting, session, apart) => {
    const condition = conditionsInForce(day(meeting))?.publicDialogueMonths
    if (!condition) throw new Error('no condition in force')
    const limit = plusMonths(day(meeting), condition.count, condition.rounding)
    expect(day(session) > limit).toBe(apart)
  })
})

const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 12_000 })
  .map((count) => plusDays(day('2005-01-01'), count))

test('a rule is a frozen object, the same for every day of a version', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.constantFrom(...allProcedureRules), (a, b, rule) => {
      const [one, other] = [procedures(rule, a), procedures(rule, b)]
      expect(one === undefined).toBe(a < first)
      if (one && one.since === other?.since) expect(one).toBe(other)
      if (one) expect(Object.isFrozen(one) && Object.isFrozen(one.statements)).toBe(true)
      if (one) expect(one.since <= a).toBe(true)
      expect(conditionsInForce(a)).toBe(conditionsInForce(a))
    }),
  )
})
