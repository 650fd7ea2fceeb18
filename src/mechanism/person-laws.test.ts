import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import { reads, recordOf, told } from './fixture.ts'
import { alBashir, duterte, njeem, registered, warrant } from './fixture-obligation.ts'
import { personStanding } from './person-standing.ts'

const gbagbo = [
  ...warrant('l-gbagbo', 'ICC-02/11', '2011-11-23', '2011-11-30'),
  told('WarrantExecuted', '2011-11-30', {
    person: 'l-gbagbo',
    by: 'CIV',
    manner: 'surrenderedByState',
  }),
  told('PersonAcquitted', '2019-01-15', { person: 'l-gbagbo', final: false }),
  told('PersonAcquitted', '2021-03-31', { person: 'l-gbagbo', final: true }),
]
const mudacumura = [
  ...warrant('mudacumura', 'ICC-01/04', '2012-07-13', '2012-07-13'),
  told(
    'DeathReported',
    '2019-09-18',
    { person: 'mudacumura', died: '2019-09' },
    { confidence: 'unconfirmed' },
  ),
]
const beina = [
  ...warrant('beina', 'ICC-01/14', '2018-12-07', '2024-09-05'),
  told('PersonArrested', '2024-06-01', {
    person: 'beina',
    by: 'CAF',
    purpose: 'nationalProceedings',
  }),
]
const banda = [
  told('SummonsIssued', '2009-08-27', { person: 'banda', situation: 'ICC-02/05' }),
  ...warrant('banda', 'ICC-02/05', '2014-09-11', '2014-09-11'),
]

describe('laws of a person’s standing', () => {
  const facts = [
    ...alBashir,
    ...njeem,
    ...duterte,
    ...gbagbo,
    ...mudacumura,
    ...banda,
    registered('beina', 'ICC-01/14', 'CAF'),
    ...beina,
    told('PersonArrested', '2019', { person: 'al-bashir', by: 'SDN', purpose: 'notRecorded' }),
  ]
  const persons = ['al-bashir', 'njeem', 'duterte', 'l-gbagbo', 'mudacumura', 'banda', 'beina']
  const someDay = fc
    .date({ min: new Date('2005-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)))
  const numberless = ({ facts: _, warrants, ...rest }: ReturnType<typeof personStanding>) => ({
    ...rest,
    warrants: warrants.map(({ facts: _numbers, ...one }) => one),
  })

  test('the order of entry does not matter', () => {
    const whole = recordOf(facts)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(facts, { minLength: facts.length }),
        fc.constantFrom(...persons),
        someDay,
        (shuffled, person, on) => {
          expect(numberless(personStanding(recordOf(shuffled), person, on))).toEqual(
            numberless(personStanding(whole, person, on)),
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  test('a warrant that a reader may not see changes nothing in what the reader gets', () => {
    const sealed = told(
      'WarrantIssued',
      '2024-02-02',
      { person: 'mudacumura', warrant: 'mudacumura-2', situation: 'ICC-01/04' },
      { audience: ['court:registry'] },
    )
    fc.assert(
      fc.property(fc.constantFrom(...persons, 'mudacumura'), someDay, (person, on) => {
        const one = personStanding(recordOf([...facts, sealed], reads()), person, on)
        expect(numberless(one)).toEqual(numberless(personStanding(recordOf(facts), person, on)))
      }),
    )
  })

  test('what happened later moves no standing of an earlier day', () => {
    const whole = recordOf(facts)
    fc.assert(
      fc.property(fc.constantFrom(...persons), someDay, (person, on) => {
        const past = facts.filter((fact) => fact.on.slice(0, 10) <= on)
        expect(personStanding(recordOf(past), person, on).standing).toBe(
          personStanding(whole, person, on).standing,
        )
      }),
    )
  })

  test('nobody is at large without a public warrant, nor surrendered with one outstanding', () => {
    const view = recordOf(facts)
    fc.assert(
      fc.property(fc.constantFrom(...persons), someDay, (person, on) => {
        const { standing, warrants } = personStanding(view, person, on)
        const outstanding = warrants.some((one) => one.standing === 'outstanding')
        const sought = ['atLarge', 'atLargeReportedDead', 'inNationalCustody'].includes(standing)
        if (standing !== 'cannotTell') expect(sought).toBe(outstanding)
      }),
    )
  })
})
