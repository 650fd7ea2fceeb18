import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, plusDays } from '../law/day.ts'
import type { Office } from '../record/audience.ts'
import type { FactDraft } from '../record/fact.ts'
import { recordFor } from '../record/record.ts'
import type { MatterAnswer } from './answer.ts'
import { entered, instant, reads, recordOf, told } from './fixture.ts'
import { kenya, malawi, realMatters, southAfrica } from './fixture-record.ts'
import { sessions } from './fixture-sessions.ts'
import { matterIds } from './matter-file.ts'
import { matter, matterLines, matterOf, matters, whyNoMatter } from './matters.ts'

const view = recordOf(realMatters)
const asked = (id: string, on: string) => matter(view, id, day(on))

describe('a matter by its id', () => {
  test.each([
    ['by the finding, before the referral', '2025-ita', '2026-01-25', '2025-ita'],
    [
      'by the finding, once referred: the referral’s is printed',
      '2025-ita',
      '2026-01-26',
      '2026-ita',
    ],
    ['by the referral', '2026-ita', '2026-01-26', '2026-ita'],
    ['by the referral, asked as of a day before it', '2026-ita', '2025-12-03', '2025-ita'],
    ['in capitals', '2024-MNG', '2024-11-07', '2024-mng'],
  ])('%s', (_, id, on, printed) => {
    expect(asked(id, on)?.id).toBe(printed)
  })

  test('every id that resolves to it is given', () => {
    expect(asked('2026-ita', '2026-02-01')?.ids).toEqual(['2025-ita', '2026-ita'])
  })

  test('information on presence opens none, and it is said why', () => {
    expect(asked('2010-ken', '2020-01-01')).toBeUndefined()
    expect(whyNoMatter(view, '2010-ken', day('2020-01-01'))).toBe(
      'The Court informed of a presence on 27 August 2010, without a finding: that opens no matter.',
    )
  })

  test('an id with facts but no decision yet opens none', () => {
    expect(asked('2024-mng', '2024-10-23')).toBeUndefined()
    expect(whyNoMatter(view, '2024-mng', day('2024-10-23'))).toContain('neither a finding')
    expect(whyNoMatter(view, '2024-mng', day('2024-10-24'))).toBeUndefined()
    expect(whyNoMatter(view, '1999-xyz', day('2024-10-24'))).toBeUndefined()
  })
})

describe('what a matter says', () => {
  test.each([
    [
      'Kenya',
      '2016-ken',
      '2016-10-01',
      'Trial Chamber V(B) referred the matter to the Assembly on 19 September 2016.',
    ],
    [
      'South Africa',
      '2017-zaf',
      '2018-01-01',
      'Pre-Trial Chamber II made a finding on 6 July 2017; it was decided on 6 July 2017 not to refer the matter.',
    ],
    [
      'Italy before the referral',
      '2025-ita',
      '2025-12-03',
      'Pre-Trial Chamber I made a finding on 17 October 2025; the question whether to refer the matter was put off on 17 October 2025, pending information on domestic proceedings.',
    ],
    [
      'Italy after it',
      '2025-ita',
      '2026-02-01',
      'Pre-Trial Chamber I referred the matter to the Assembly on 26 January 2026. The finding is of 17 October 2025.',
    ],
    [
      'Mongolia',
      '2024-mng',
      '2024-12-10',
      'The Bureau put the matter off on 6 November 2024; its condition: all proceedings before the Court have concluded. Only a decision of the Bureau ends that.',
    ],
    [
      'Nigeria',
      '2013-nga',
      '2014-01-01',
      'Pre-Trial Chamber II was asked for a finding and made none on 5 September 2013; nothing was referred.',
    ],
    [
      'Malawi',
      '2011-mwi',
      '2012-01-01',
      'Pre-Trial Chamber II referred the matter to the Assembly and the Security Council on 12 December 2011.',
    ],
  ])('%s', (_, id, on, why) => {
    expect(asked(id, on)?.why).toBe(why)
  })

  test('Jordan: reversed, the finding upheld, and by which text', () => {
    expect(asked('2017-jor', '2019-05-06')?.why).toBe(
      'The Appeals Chamber reversed the referral on 6 May 2019; the finding was upheld. It is judged by the Procedures as they stood then (ICC-ASP/11/Res.8, annex I); they were revised on 12 December 2018 (ICC-ASP/17/Res.5, annex II), and no rule of transition was found.',
    )
  })

  test('its facts are those that had happened, in order', () => {
    expect(asked('2024-mng', '2024-10-25')?.facts.map((fact) => fact.type)).toEqual([
      'LetterSent',
      'FindingMade',
      'NonCooperationReferred',
      'DecisionTransmitted',
    ])
  })

  test('the persons concerned', () => {
    expect(asked('2024-mng', '2024-10-25')?.persons).toEqual(['putin'])
    expect(asked('2016-ken', '2016-10-01')?.persons).toEqual([])
  })

  test('a fact dated by its month may or may not have happened, and is marked', () => {
    const statement = told(
      'StatementMade',
      '2016-10',
      {
        matter: '2016-ken',
        by: 'president',
        concerns: ['KEN'],
        about: 'the finding',
      },
      { stream: 'matter:2016-ken' },
    )
    const facts = recordOf([...sessions, ...kenya, statement])
    const answer = matter(facts, '2016-ken', day('2016-10-15'))
    expect(answer?.facts.at(-1)?.type).toBe('StatementMade')
    expect(answer?.doubtful).toEqual([answer?.facts.at(-1)?.number])
    expect(matter(facts, '2016-ken', day('2016-10-31'))?.doubtful).toBeUndefined()
  })
})

describe('what is not confirmed is marked', () => {
  const withConfidence = (facts: readonly FactDraft[], confidence: FactDraft['confidence']) =>
    facts.map((fact) => ({ ...fact, confidence }))

  test.each([
    ['confirmed facts under confirmed rules', kenya, '2016-ken', '2016-10-01', false],
    [
      'a finding and referral that are not',
      withConfidence(kenya, 'reported'),
      '2016-ken',
      '2016-10-01',
      true,
    ],
    [
      'a matter without steps, on facts that are not',
      withConfidence(malawi, 'reported'),
      '2011-mwi',
      '2012-06-01',
      true,
    ],
    ['a matter without steps rests on its facts alone', malawi, '2011-mwi', '2012-06-01', false],
    ['and so does one not referred', southAfrica, '2017-zaf', '2018-01-01', false],
  ])('%s', (_, facts, id, on, unconfirmed) => {
    expect(matter(recordOf([...sessions, ...facts]), id, day(on))?.unconfirmed).toBe(unconfirmed)
  })

  test('a step that rests on an unconfirmed fact', () => {
    const letter = told(
      'OpenLetterSent',
      '2016-09-26',
      { matter: '2016-ken', state: 'KEN' },
      { confidence: 'unconfirmed' },
    )
    const answer = matter(recordOf([...sessions, ...kenya, letter]), '2016-ken', day('2016-10-01'))
    expect(answer?.unconfirmed).toBe(true)
  })
})

describe('all matters', () => {
  test('are those opened by the day', () => {
    const ids = (on: string) => matters(view, day(on)).map((one) => one.id)
    expect(ids('2011-12-11')).toEqual([])
    expect(ids('2016-09-18')).toEqual(['2011-mwi', '2013-nga', '2015-sdn'])
    expect(ids('2016-09-19')).toEqual(['2011-mwi', '2013-nga', '2015-sdn', '2016-ken'])
    expect(ids('2026-11-01')).toEqual(matterIds(view))
  })

  test('a line says of each what the whole answer says', () => {
    for (const on of ['2016-10-01', '2019-05-06', '2025-12-03', '2026-11-01'])
      expect(matterLines(view, day(on))).toEqual(
        matters(view, day(on)).map(({ id, state, standing, since }) => ({
          id,
          state,
          standing,
          since,
        })),
      )
  })
})

describe('a matter answered from its own stream', () => {
  test.each([...matterIds(view)])('%s is the same as from the whole record', (id) => {
    const whole = asked(id, '2026-11-01')
    const numbers = new Set(whole?.facts.map((fact) => fact.number))
    const all = entered(realMatters)
    const some = all.filter(
      (fact) => numbers.has(fact.number) || fact.stream.startsWith('session:'),
    )
    expect(matterOf(recordFor(some, reads('keeper')), id, day('2026-11-01'))).toEqual(whole)
  })
})

const answerOf = (facts: readonly FactDraft[], on: string) =>
  matters(recordOf(facts), day(on)).map(plain)

/** An answer without the numbers of facts, which follow the order of entry. */
function plain(answer: MatterAnswer) {
  const text = JSON.stringify(answer, (key, value) => (unlike.has(key) ? undefined : value))
  return JSON.parse(text) as unknown
}
const unlike = new Set(['number', 'entered', 'versions', 'facts', 'doubtful'])

const someDay = fc
  .integer({ min: 0, max: 6_000 })
  .map((count) => plusDays(day('2011-06-01'), count))

describe('for any record', () => {
  test('the order of entry is irrelevant', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...realMatters], { minLength: realMatters.length }),
        someDay,
        (shuffled, on) => {
          expect(answerOf(shuffled, on)).toEqual(answerOf(realMatters, on))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('a fact about one matter changes no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...aboutMongolia), someDay, someDay, (make, happenedOn, on) => {
        const before = answerOf(realMatters, on)
        const after = answerOf([...realMatters, make(happenedOn)], on)
        const others = (answers: readonly unknown[]) =>
          answers.filter((one) => (one as MatterAnswer).state !== 'MNG')
        expect(others(after)).toEqual(others(before))
      }),
      { numRuns: 60 },
    )
  })

  test('a fact entered later changes no answer as known before', () => {
    const known = instant(realMatters.length)
    const reader = { ...reads('keeper'), known }
    fc.assert(
      fc.property(fc.constantFrom(...aboutMongolia), someDay, someDay, (make, happenedOn, on) => {
        const later = entered([...realMatters, make(happenedOn)])
        const before = matters(recordFor(entered(realMatters), reader), on)
        expect(matters(recordFor(later, reader), on)).toEqual(before)
      }),
      { numRuns: 50 },
    )
  })

  test('what a reader may not see changes nothing in what the reader gets', () => {
    fc.assert(
      fc.property(fc.constantFrom(...aboutMongolia), someDay, someDay, (make, happenedOn, on) => {
        const kept = {
          ...make(happenedOn),
          audience: ['bureau' as Office],
        }
        const open = matters(recordOf(realMatters, reads()), on)
        expect(matters(recordOf([...realMatters, kept], reads()), on)).toEqual(open)
      }),
      { numRuns: 50 },
    )
  })

  test('a day later undoes no step that was taken', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 2_000 }), (on, later) => {
        const taken = (at: typeof on) =>
          matters(view, at)
            .filter((one) => one.standing !== 'referralReversed')
            .flatMap((one) =>
              one.steps
                .filter((step) => step.standing === 'taken')
                .map((step) => `${one.state} ${step.step}`),
            )
        const now = new Set(taken(plusDays(on, later)))
        expect(taken(on).every((step) => now.has(step))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

const mng = { matter: '2024-mng' }
const aboutMongolia: readonly ((on: string) => FactDraft)[] = [
  (on) => told('MatterResumed', on, mng),
  (on) => told('MatterClosed', on, { ...mng, by: 'bureau' }),
  (on) => told('OpenLetterSent', on, { ...mng, state: 'MNG', viewsBy: '2025-01-01' }),
  (on) => told('ProceedingsConcluded', on, { ...mng, state: 'MNG' }),
  (on) => told('BureauMet', on, { ...mng, session: '24', level: 'emergency' }),
  (on) => told('PlenaryDiscussionHeld', on, { session: '24', matters: ['2024-mng'] }),
  (on) =>
    told('ReferralReversed', on, {
      ...mng,
      state: 'MNG',
      chamber: 'Appeals Chamber',
      decision: { title: 'A judgment' },
      finding: 'reversed',
    }),
]
