import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import { atLarge } from './counts.ts'
import { reads, recordOf, told } from './fixture.ts'
import { alBashir, darfur, duterte, kenya, njeem, putin, warrant } from './fixture-obligation.ts'

const facts = [
  ...alBashir,
  ...putin,
  ...njeem,
  ...duterte,
  ...warrant('mudacumura', 'ICC-01/04', '2012-07-13', '2012-07-13'),
  told('DeathReported', '2019-09-18', { person: 'mudacumura', died: '2019-09' }),
  ...warrant('beina', 'ICC-01/14', '2018-12-07', '2024-09-05'),
  told('PersonArrested', '2024-06-01', {
    person: 'beina',
    by: 'CAF',
    purpose: 'nationalProceedings',
  }),
  ...warrant('otti', 'ICC-02/04', '2005-07-08', '2005-10-13'),
  told('ProceedingsTerminated', 'unknown', { person: 'otti', reason: 'notRecorded' }),
  told('SummonsIssued', '2011-03-08', { person: 'sang', situation: kenya }),
  ...warrant('sealed-person', darfur, '2024-01-01'),
]

function counted(on: string) {
  return Object.fromEntries(atLarge(recordOf(facts), day(on)).map((one) => [one.what, one.of]))
}

describe('how many persons are sought, by which rule', () => {
  test('with everybody, without the dead, without those held, without either', () => {
    const counts = counted('2025-06-01')
    expect(counts['persons with a public warrant outstanding']).toEqual([
      'al-bashir',
      'beina',
      'mudacumura',
      'njeem',
      'putin',
    ])
    expect(
      counts['persons with a public warrant outstanding, without those reported dead'],
    ).toEqual(['al-bashir', 'beina', 'njeem', 'putin'])
    expect(
      counts['persons with a public warrant outstanding, without those in national custody'],
    ).toEqual(['al-bashir', 'mudacumura', 'njeem', 'putin'])
    expect(counts['persons at large']).toEqual(['al-bashir', 'njeem', 'putin'])
  })

  test('persons of whom the record cannot tell stand apart, and are in no other count', () => {
    const counts = counted('2025-06-01')
    expect(counts['persons of whom the record cannot tell']).toEqual(['otti'])
    for (const [what, of] of Object.entries(counts))
      if (/outstanding|at large/.test(what)) expect(of).not.toContain('otti')
  })

  test('warrants are counted apart from persons', () => {
    expect(counted('2025-06-01')['public warrants outstanding']).toEqual([
      'al-bashir-1',
      'al-bashir-2',
      'beina-1',
      'mudacumura-1',
      'njeem-1',
      'putin-1',
    ])
  })

  test('whoever was ever named is counted once, also where the end cannot be told', () => {
    const what = 'persons against whom a warrant has been made public so far'
    expect(counted('2025-06-01')[what]).toEqual([
      'al-bashir',
      'beina',
      'duterte',
      'mudacumura',
      'njeem',
      'otti',
      'putin',
    ])
    expect(counted('2025-03-10')[what]).not.toContain('duterte')
  })

  test('custody of the Court and summonses have counts of their own', () => {
    const counts = counted('2025-06-01')
    expect(counts['persons who came into the custody of the Court']).toEqual(['duterte'])
    expect(counts['persons under a summons only']).toEqual(['sang'])
  })

  test('a warrant that is not public is in no count, for whomever', () => {
    for (const reader of [reads(), reads('secretariat'), undefined])
      for (const { of } of atLarge(recordOf(facts, reader), day('2026-01-01')))
        expect(of.join(' ')).not.toContain('sealed-person')
  })

  test.each([
    [
      'the last day before warrants were sealed by default',
      '2025-11-09',
      'warrants may be under seal',
    ],
    [
      'the day from which they are',
      '2025-11-10',
      'since 2025-11-10 warrants are under seal unless the Chamber decides otherwise (reported)',
    ],
  ])('every rule says that the number is not complete: %s', (_, on, words) => {
    const counts = atLarge(recordOf(facts), day(on))
    expect(counts.length).toBe(9)
    for (const { rule, count, of } of counts) {
      expect(rule).toContain(words)
      expect(rule).toContain('the number is not complete')
      expect(count).toBe(of.length)
    }
  })

  test('before the first warrant there is nothing to count', () => {
    for (const { count } of atLarge(recordOf(facts), day('2002-07-01'))) expect(count).toBe(0)
  })
})
