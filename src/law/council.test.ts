import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printCitation } from './citation.ts'
import {
  councilDuty,
  councilReferral,
  councilRule,
  situationsReferredByCouncil,
} from './council.ts'
import { day, plusDays } from './day.ts'
import { allStates, stateCode } from './states.ts'

describe('what the Council asks of a State', () => {
  test.each([
    ['the Sudan before the resolution', 'SDN', 'ICC-02/05', '2005-03-30', undefined],
    ['the Sudan on the day it was adopted', 'SDN', 'ICC-02/05', '2005-03-31', 'bound'],
    ['Libya about Darfur', 'LBY', 'ICC-02/05', '2024-01-01', 'urged'],
    ['Libya before the resolution', 'LBY', 'ICC-01/11', '2011-02-25', undefined],
    ['Libya on the day it was adopted', 'LBY', 'ICC-01/11', '2011-02-26', 'bound'],
    ['the Sudan about Libya', 'SDN', 'ICC-01/11', '2024-01-01', 'urged'],
    ['a State that is no party', 'EGY', 'ICC-02/05', '2014-10-18', 'urged'],
    ['a State Party, beside its duty under the Statute', 'TCD', 'ICC-02/05', '2010-07-21', 'urged'],
    ['South Sudan', 'SSD', 'ICC-02/05', '2011-10-01', 'urged'],
    ['a situation that the Council did not refer', 'MNG', 'ICC-01/22', '2024-09-02', undefined],
    ['no situation', 'SDN', '', '2024-09-02', undefined],
  ] as const)('%s: %s about %s on %s is %s', (_, state, situation, on, duty) => {
    expect(councilDuty(stateCode(state), situation, day(on))).toBe(duty)
    expect(councilRule(stateCode(state), situation, day(on))?.duty).toBe(duty)
  })

  test.each([
    ['SDN', 'ICC-02/05', 'S/RES/1593 (2005), para. 2', '2005-03-31'],
    ['EGY', 'ICC-02/05', 'S/RES/1593 (2005), para. 2', '2005-03-31'],
    ['LBY', 'ICC-01/11', 'S/RES/1970 (2011), para. 5', '2011-02-26'],
    ['ITA', 'ICC-01/11', 'S/RES/1970 (2011), para. 5', '2011-02-26'],
  ])('%s about %s under %s', (state, situation, printed, since) => {
    const rule = councilRule(stateCode(state), situation, day('2025-01-19'))
    expect(rule && printCitation(rule)).toBe(printed)
    expect(rule).toMatchObject({ since, confidence: 'confirmed' })
  })
})

describe('the two referrals', () => {
  test.each([
    ['ICC-02/05', 'Darfur, Sudan', '2002-07-01', 'para. 1', 'para. 2', 'para. 6'],
    ['ICC-01/11', 'Libya', '2011-02-15', 'para. 4', 'para. 5', 'para. 6'],
  ])('%s, %s, since %s', (situation, name, since, refers, cooperation, carveOut) => {
    const referral = councilReferral(situation, day('2026-11-22'))
    expect(referral).toMatchObject({ name, reachesBackTo: since })
    expect(referral?.referral.provision).toBe(refers)
    expect(referral?.bound.provision).toBe(cooperation)
    expect(referral?.noObligationUnderStatute.provision).toBe(cooperation)
    expect(referral?.exclusiveJurisdiction.provision).toBe(carveOut)
  })

  test('organizations are urged in the paragraph that urges States', () => {
    for (const { urgedOrganizations, urgedStates } of situationsReferredByCouncil) {
      expect(urgedOrganizations.duty).toBe('urged')
      expect(urgedOrganizations.about).toContain('international organizations')
      expect(printCitation(urgedOrganizations)).toBe(printCitation(urgedStates))
    }
  })

  test('the other parties to the conflict in Darfur are named, though no State stands for them', () => {
    const [darfur] = situationsReferredByCouncil
    expect(darfur?.bound.about).toContain('every other party to the Darfur conflict')
    expect(darfur?.boundStates).toEqual(['SDN'])
  })

  test('what recognizes or carves out puts no duty on anyone', () => {
    for (const referral of situationsReferredByCouncil) {
      expect(referral.noObligationUnderStatute.duty).toBeUndefined()
      expect(referral.exclusiveJurisdiction.duty).toBeUndefined()
      expect(referral.referral.duty).toBeUndefined()
    }
  })

  test('oldest first, and none can be changed', () => {
    expect(situationsReferredByCouncil.map(({ adopted }) => adopted)).toEqual([
      '2005-03-31',
      '2011-02-26',
    ])
    expect(Object.isFrozen(situationsReferredByCouncil)).toBe(true)
    expect(Object.isFrozen(situationsReferredByCouncil[0]?.bound)).toBe(true)
  })
})

test('once a situation is referred, every State is bound or urged, by the same rule each day', () => {
  const anyDay = fc
    .integer({ min: 0, max: 12_000 })
    .map((count) => plusDays(day('2000-01-01'), count))
  const referrals = fc.constantFrom(...situationsReferredByCouncil)
  fc.assert(
    fc.property(fc.constantFrom(...allStates), referrals, anyDay, (state, referral, on) => {
      const { situation, adopted } = referral
      expect(councilDuty(state, situation, on) === undefined).toBe(on < adopted)
      if (on < adopted) return
      expect(councilRule(state, situation, on)).toBe(councilRule(state, situation, adopted))
    }),
  )
})

const texts = new URL('../../../shared/corpus/security-council/', import.meta.url)
if (!existsSync(texts)) console.warn('SKIPPED: ../shared/corpus/security-council is absent.')

describe.runIf(existsSync(texts))('against the resolutions themselves', () => {
  const paragraphs = (file: string) => {
    const plain = readFileSync(new URL(file, texts), 'utf8').replace(/<[^>]*>/g, ' ')
    const words = plain.replace(/\s+/g, ' ')
    return (number: number) => words.split(` ${number}. `)[1]?.split(` ${number + 1}. `)[0] ?? ''
  }

  test.each([
    ['S_RES_1593_N0529273.xml', 1, 2, 6, 'Government of Sudan and all other parties'],
    ['S_RES_1970_N1124558.xml', 4, 5, 6, 'Libyan authorities'],
  ])('%s has each rule in its paragraph', (file, refers, cooperation, carveOut, bound) => {
    const paragraph = paragraphs(file)
    expect(paragraph(refers)).toContain('Decides to refer the situation')
    expect(paragraph(cooperation)).toContain(bound)
    expect(paragraph(cooperation)).toContain('urges all States')
    expect(paragraph(cooperation)).toContain('have no obligation under the Statute')
    expect(paragraph(carveOut)).toContain('exclusive jurisdiction')
  })
})
