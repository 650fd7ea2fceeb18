import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import { allStates, stateCode } from '../law/states.ts'
import type { FactDraft } from '../record/fact.ts'
import { reads, recordOf, told } from './fixture.ts'
import {
  alBashir,
  burundiLeaves,
  councilOnDarfur,
  duterte,
  findingOnMongolia,
  hungaryStays,
  mongolia,
  njeem,
  opened,
  philippinesLeave,
  putin,
  venezuela,
} from './fixture-obligation.ts'
import { obligation } from './obligation.ts'

describe('laws of obligations', () => {
  const facts: readonly FactDraft[] = [
    ...mongolia,
    ...hungaryStays,
    ...burundiLeaves,
    ...philippinesLeave,
    ...venezuela,
    councilOnDarfur,
    ...alBashir,
    ...putin,
    ...njeem,
    ...duterte,
    opened('ICC-01/21', 'PHL', 'preliminaryExamination', '2018-02-08'),
    findingOnMongolia,
    told('PersonArrested', '2019', { person: 'al-bashir', by: 'SDN', purpose: 'notRecorded' }),
  ]
  const states = fc.constantFrom(
    ...['MNG', 'HUN', 'BDI', 'PHL', 'VEN', 'SDN', 'USA'].map(stateCode),
  )
  const persons = fc.constantFrom('al-bashir', 'putin', 'njeem', 'duterte', 'nobody')
  const days = fc
    .date({ min: new Date('2002-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)))
  const numberless = (answer: ReturnType<typeof obligation>) =>
    JSON.parse(JSON.stringify(answer, (key, value) => (key === 'facts' ? undefined : value)))

  test('the order of entry does not matter', () => {
    const whole = recordOf(facts)
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...facts], { minLength: facts.length }),
        states,
        persons,
        days,
        fc.boolean(),
        (shuffled, state, person, on, overflight) => {
          const options = { overflight }
          expect(numberless(obligation(recordOf(shuffled), state, person, on, options))).toEqual(
            numberless(obligation(whole, state, person, on, options)),
          )
        },
      ),
      { numRuns: 80 },
    )
  })

  test('what a reader may not see changes nothing in what the reader gets', () => {
    fc.assert(
      fc.property(fc.subarray([...facts]), states, persons, days, (hidden, state, person, on) => {
        const seen = facts.filter((fact) => !hidden.includes(fact))
        const mixed = facts.map((fact) =>
          hidden.includes(fact) ? { ...fact, audience: ['secretariat' as never] } : fact,
        )
        expect(numberless(obligation(recordOf(mixed, reads()), state, person, on))).toEqual(
          numberless(obligation(recordOf(seen), state, person, on)),
        )
      }),
      { numRuns: 80 },
    )
  })

  test('asked again, and in whatever order, the answer is the same', () => {
    const asks = fc.array(fc.tuple(states, persons, days), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(asks, (questions) => {
        const kept = recordOf(facts)
        for (const [state, person, on] of [...questions, ...questions.toReversed()])
          expect(obligation(kept, state, person, on)).toEqual(
            obligation(recordOf(facts), state, person, on),
          )
      }),
      { numRuns: 30 },
    )
  })

  test('every answer cites, and says why of each branch', () => {
    const view = recordOf(facts)
    fc.assert(
      fc.property(states, persons, days, fc.boolean(), (state, person, on, overflight) => {
        const { under, because, owes, unconfirmed, confidence } = obligation(
          view,
          state,
          person,
          on,
          {
            overflight,
          },
        )
        expect(under.length).toBeGreaterThan(0)
        expect(because.length).toBeGreaterThan(7)
        expect(because.every((one) => one.why.length > 20)).toBe(true)
        expect(unconfirmed).toBe(confidence !== 'confirmed')
        const bound = because.some(
          (one) => one.holds !== 'no' && one.rule.provision !== 'article 127 (1)',
        )
        if (owes !== 'none') expect(bound).toBe(true)
      }),
    )
  })

  test('arrest is owed only with a warrant, or with a request made under seal', () => {
    const view = recordOf(facts)
    fc.assert(
      fc.property(states, persons, days, (state, person, on) => {
        const { owes, because } = obligation(view, state, person, on)
        if (owes !== 'arrest-and-surrender') return
        expect(
          because.some((one) => one.rule.provision === 'article 58 (4)' && one.holds === 'yes'),
        ).toBe(true)
      }),
    )
  })

  test('an answer can be had for every State there is', () => {
    const view = recordOf(facts)
    for (const state of allStates)
      expect(obligation(view, state, 'putin', day('2024-09-02')).state).toBe(state)
  })
})
