import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import { stateCode } from '../law/states.ts'
import type { FactDraft } from '../record/fact.ts'
import { reads, recordOf, told } from './fixture.ts'
import {
  burundiLeaves,
  hungaryStays,
  joined,
  ukraineAccepts,
  venezuela,
} from './fixture-obligation.ts'
import { treatyStanding } from './treaty-standing.ts'

const burkinaFaso: readonly FactDraft[] = [
  ...joined('BFA', '2004-04-16', '2004-07-01'),
  told('WithdrawalAnnounced', '2025-09-22', { state: 'BFA' }),
]

describe('laws of treaty standing', () => {
  const facts = [...hungaryStays, ...burundiLeaves, ...venezuela, ...ukraineAccepts, ...burkinaFaso]
  const states = ['HUN', 'BDI', 'VEN', 'UKR', 'BFA', 'USA'].map(stateCode)
  const someDay = fc
    .date({ min: new Date('2002-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)))
  const without = ({ facts: _, because, ...rest }: ReturnType<typeof treatyStanding>) => ({
    ...rest,
    because: because.map(({ facts: _numbers, ...one }) => one),
  })

  test('the order of entry does not matter', () => {
    const whole = recordOf(facts)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(facts, { minLength: facts.length }),
        fc.constantFrom(...states),
        someDay,
        (shuffled, state, on) => {
          const other = treatyStanding(recordOf(shuffled), state, on)
          expect(without(other)).toEqual(without(treatyStanding(whole, state, on)))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('what a reader may not see changes nothing', () => {
    const hidden = facts.filter((fact) => fact.type.startsWith('Withdrawal'))
    const mixed = facts.map((fact) =>
      hidden.includes(fact) ? { ...fact, audience: ['secretariat' as never] } : fact,
    )
    const seen = facts.filter((fact) => !hidden.includes(fact))
    fc.assert(
      fc.property(fc.constantFrom(...states), someDay, (state, on) => {
        const one = treatyStanding(recordOf(mixed, reads()), state, on)
        expect(without(one)).toEqual(without(treatyStanding(recordOf(seen), state, on)))
      }),
    )
  })

  test('what happened later says nothing of an earlier day, unless it corrects a count', () => {
    const whole = recordOf(facts)
    fc.assert(
      fc.property(fc.constantFrom(...states), someDay, (state, on) => {
        const past = facts.filter((fact) => fact.on.slice(0, 10) <= on)
        expect(treatyStanding(recordOf(past), state, on).party).toBe(
          treatyStanding(whole, state, on).party,
        )
      }),
    )
  })

  test('a party stays a party unless a withdrawal has been received a year before', () => {
    const whole = recordOf(facts)
    fc.assert(
      fc.property(fc.constantFrom(...states), someDay, someDay, (state, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        if (treatyStanding(whole, state, earlier).party !== 'yes') return
        const after = treatyStanding(whole, state, later)
        if (after.party !== 'yes') expect(['BDI', 'VEN']).toContain(state)
      }),
    )
  })
})
