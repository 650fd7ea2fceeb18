import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from './day.ts'
import { groupName, type RegionalGroup, regionalGroups } from './regional-groups.ts'
import {
  allStates,
  groupOf,
  groupVersion,
  isStateCode,
  otherNames,
  stateCode,
  stateInFrench,
  stateInSentence,
  stateName,
  stateNamed,
} from './states.ts'

const state = stateCode

describe('the States of the table', () => {
  test('193 Members of the United Nations and four States beside them', () => {
    expect(allStates).toHaveLength(197)
    expect(new Set(allStates).size).toBe(197)
    expect(allStates).toEqual(expect.arrayContaining(['VAT', 'PSE', 'COK', 'NIU']))
  })

  test('they stand in the alphabetical order of their English names', () => {
    const names = allStates.map((code) => stateName(code))
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare))
  })

  test.each(['MNG', 'VAT', 'PSE', 'COK', 'NIU', 'SSD'])('%s is a State of the table', (code) => {
    expect(isStateCode(code)).toBe(true)
    expect(stateCode(code)).toBe(code)
  })

  test.each(['mng', 'MN', 'XXX', 'TWN', 'EU', '', 'Mongolia', 'constructor', '__proto__'])(
    '%j is none',
    (text) => {
      expect(isStateCode(text)).toBe(false)
      expect(() => stateCode(text)).toThrow(RangeError)
    },
  )

  test('the list cannot be changed by whoever reads it', () => {
    expect(Object.isFrozen(allStates)).toBe(true)
  })
})

describe('a code that is none is answered with what may be meant', () => {
  test.each([
    ['a name typed for a code', 'Mongolia', 'Did you mean MNG (Mongolia)?'],
    ['a French name', 'la Mongolie', 'Did you mean MNG (Mongolia)?'],
    ['small letters', 'mng', 'Did you mean MNG (Mongolia)?'],
    ['an everyday name', 'Ivory Coast', "Did you mean CIV (Côte d'Ivoire)?"],
    ['a former name', 'Swaziland', 'Did you mean SWZ (Eswatini)?'],
    ['a name without its accent', 'Cote d’Ivoire', "Did you mean CIV (Côte d'Ivoire)?"],
    ['a letter left out', 'Mongola', 'MNG (Mongolia)'],
    ['a letter of the code wrong', 'MNO', 'MNG (Mongolia)'],
    ['nothing like it', 'Atlantis', 'No State of the table has a name or code like it.'],
  ] as const)('%s', (_, text, answer) => {
    expect(() => stateCode(text)).toThrow(answer)
    expect(() => stateCode(text)).toThrow(`"${text}" is no State code: expected three capitals`)
  })

  test('a page pasted by mistake is cut in the answer', () => {
    expect(() => stateCode('a'.repeat(100_000))).toThrow(/^"a{60}…" is no State code/)
  })

  test('whatever is typed, the answer is a State or a sentence', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (isStateCode(text)) return
        expect(() => stateCode(text)).toThrow(/is no State code: expected .+\. (Did you|No State)/s)
      }),
    )
  })
})

describe('names', () => {
  test.each([
    ['MNG', 'Mongolia', 'Mongolia', 'Mongolie', 'la Mongolie'],
    ['SDN', 'Sudan', 'the Sudan', 'Soudan', 'le Soudan'],
    ['GMB', 'Gambia', 'the Gambia', 'Gambie', 'la Gambie'],
    ['ITA', 'Italy', 'Italy', 'Italie', "l'Italie"],
    ['ISR', 'Israel', 'Israel', 'Israël', 'Israël'],
    ['TUR', 'Türkiye', 'Türkiye', 'Türkiye', 'la Türkiye'],
    ['CIV', "Côte d'Ivoire", "Côte d'Ivoire", "Côte d'Ivoire", "la Côte d'Ivoire"],
    [
      'IRN',
      'Iran (Islamic Republic of)',
      'the Islamic Republic of Iran',
      "Iran (République islamique d')",
      "la République islamique d'Iran",
    ],
    [
      'NLD',
      'Netherlands (Kingdom of the)',
      'the Kingdom of the Netherlands',
      'Pays-Bas (Royaume des)',
      'le Royaume des Pays-Bas',
    ],
    ['VAT', 'Holy See', 'the Holy See', 'Saint-Siège', 'le Saint-Siège'],
    ['THA', 'Thailand', 'Thailand', 'Thaïlande', 'la Thaïlande'],
  ])('%s is %s, in a sentence %s; en français %s, %s', (code, list, sentence, liste, phrase) => {
    expect(stateName(state(code))).toBe(list)
    expect(stateInSentence(state(code))).toBe(sentence)
    expect(stateName(state(code), 'fr')).toBe(liste)
    expect(stateInSentence(state(code), 'fr')).toBe(phrase)
  })

  test('every State is found by each of its names, and no two States share one', () => {
    for (const code of allStates) {
      const french = stateInFrench(code)
      const own = [stateName(code), stateInSentence(code), french.name, french.inSentence]
      const others = otherNames(code).map(({ name }) => name)
      for (const name of [...own, ...others]) expect([name, stateNamed(name)]).toEqual([name, code])
    }
  })

  test.each([
    ['NIGER', 'NER'],
    ['nigéria', 'NGA'],
    ['Congo', 'COG'],
    ['DRC', 'COD'],
    ['Dominica', 'DMA'],
    ['République dominicaine', 'DOM'],
    ['GUINEA BISSAU', 'GNB'],
    ['Atlantis', undefined],
    ['', undefined],
  ])('%s is the name of %s', (name, code) => {
    expect(stateNamed(name)).toBe(code)
  })

  test('a code that slipped past the check is our fault, and says so', () => {
    expect(() => stateName('XXX' as ReturnType<typeof stateCode>)).toThrow('use stateCode()')
  })
})

describe('regional groups', () => {
  test.each([
    ['MNG', '2024-10-24', 'asiaPacific'],
    ['KEN', '2016-09-19', 'african'],
    ['HUN', '2025-07-24', 'easternEuropean'],
    ['ARG', '2021-04-08', 'grulac'],
    ['FIN', '2023-12-01', 'weog'],
    ['ISR', '2024-11-21', 'weog'],
    ['USA', '2024-11-21', 'weog'],
    ['RUS', '2023-03-17', 'easternEuropean'],
    ['CYP', '2024-12-17', 'asiaPacific'],
    ['VAT', '2024-12-17', undefined],
    ['NIU', '2024-12-17', undefined],
  ])('%s on %s: %s', (code, on, group) => {
    expect(groupOf(state(code), day(on))).toBe(group)
  })

  test.each([
    ['the day before the Statute entered into force', 'KEN', '2002-06-30', undefined],
    ['the day it did', 'KEN', '2002-07-01', 'african'],
    ['the day before South Sudan was', 'SSD', '2011-07-08', undefined],
    ['the day it was', 'SSD', '2011-07-09', 'african'],
    ['the day before Montenegro was', 'MNE', '2006-06-02', undefined],
    ['the day it was', 'MNE', '2006-06-03', 'easternEuropean'],
    ['the day before Palestine was a party', 'PSE', '2015-03-31', undefined],
    ['the day it was', 'PSE', '2015-04-01', 'asiaPacific'],
  ])('%s: %s', (_, code, on, group) => {
    expect(groupOf(state(code), day(on))).toBe(group)
  })

  test.each([
    ['a party as the Assembly lists it', 'KEN', '2010-01-01', 'confirmed'],
    ['a State that is no party', 'ISR', '2024-01-01', 'unconfirmed'],
    ['Estonia before its representative was elected President', 'EST', '2011-12-11', 'unconfirmed'],
    ['Estonia from then on', 'EST', '2011-12-12', 'confirmed'],
    ['Kiribati before it was a party', 'KIR', '2020-01-31', 'unconfirmed'],
    ['Kiribati from then on', 'KIR', '2020-02-01', 'confirmed'],
  ])('%s', (_, code, on, confidence) => {
    expect(groupVersion(state(code), day(on))?.confidence).toBe(confidence)
  })

  test('the Members of the United Nations by group, as used in its elections', () => {
    const besideMembers = ['VAT', 'PSE', 'COK', 'NIU']
    const members = allStates.filter((code) => !besideMembers.includes(code))
    expect(counted(members, '2026-11-22')).toEqual({
      african: 54,
      asiaPacific: 54,
      easternEuropean: 23,
      grulac: 33,
      weog: 29,
    })
  })

  test('versions are shared and cannot be changed', () => {
    const first = groupVersion(state('KEN'), day('2016-09-19'))
    expect(groupVersion(state('KEN'), day('2020-01-01'))).toBe(first)
    expect(Object.isFrozen(first)).toBe(true)
  })

  test.each([
    ['african', 'African States', 'États africains'],
    ['weog', 'Western European and other States', "États d'Europe occidentale et autres États"],
  ] as const)('%s is written %s, %s', (group, english, french) => {
    expect(groupName(group)).toBe(english)
    expect(groupName(group, 'fr')).toBe(french)
  })
})

function counted(codes: readonly string[], on: string): Record<RegionalGroup, number> {
  const count = (group: RegionalGroup) =>
    codes.filter((code) => groupOf(state(code), day(on)) === group).length
  return Object.fromEntries(regionalGroups.map((group) => [group, count(group)])) as Record<
    RegionalGroup,
    number
  >
}

const facts = new URL('../../../shared/facts/states-parties.json', import.meta.url)
if (!existsSync(facts)) console.warn('SKIPPED: ../shared/facts is absent, parties were not tried.')

describe.runIf(existsSync(facts))('the parties in the facts', () => {
  type Party = {
    iso3: string
    name: string
    name_variants: string[]
    region: string
    in_force: string
    until: string | null
  }
  const parties: Party[] = existsSync(facts) ? JSON.parse(readFileSync(facts, 'utf8')).parties : []
  const groups: Record<string, RegionalGroup> = {
    African: 'african',
    'Asia-Pacific': 'asiaPacific',
    'Eastern European': 'easternEuropean',
    GRULAC: 'grulac',
    WEOG: 'weog',
  }

  test('each has its name, its variants and its group, confirmed', () => {
    expect(parties).toHaveLength(127)
    for (const { iso3, name, name_variants, region } of parties) {
      expect(stateName(state(iso3))).toBe(name)
      for (const variant of name_variants.map((each) => each.replace(/ \([\d-]+\)$/, '')))
        expect([variant, stateNamed(variant)]).toEqual([variant, iso3])
      const version = groupVersion(state(iso3), day('2026-08-15'))
      expect([iso3, version?.group]).toEqual([iso3, groups[region]])
      expect(version?.confidence).toBe('confirmed')
    }
  })

  test('whoever was never a party has an unconfirmed group or none', () => {
    const everParty = new Set(parties.map(({ iso3 }) => iso3))
    for (const code of allStates.filter((each) => !everParty.has(each)))
      expect(['unconfirmed', undefined]).toContain(
        groupVersion(code, day('2026-08-15'))?.confidence,
      )
  })

  test.each([
    ['2024-12-17', 33, 19, 19, 28, 25],
    ['2026-08-15', 33, 19, 20, 28, 25],
  ])('parties by group on %s', (on, african, asiaPacific, easternEuropean, grulac, weog) => {
    const then = parties.filter(
      ({ in_force, until }) => in_force <= on && (until === null || on < until),
    )
    expect(
      counted(
        then.map(({ iso3 }) => iso3),
        on,
      ),
    ).toEqual({
      african,
      asiaPacific,
      easternEuropean,
      grulac,
      weog,
    })
  })
})

const territories = new URL('../../../shared/corpus/territories/territories.jsonl', import.meta.url)
if (!existsSync(territories)) console.warn('SKIPPED: ../shared/corpus/territories is absent.')

describe.runIf(existsSync(territories))('the names of the corpus of territories', () => {
  type Territory = {
    alpha3?: string
    name: string
    full_name?: string
    names_strong?: string[]
    names_weak?: string[]
  }
  const read = existsSync(territories) ? readFileSync(territories, 'utf8').trim().split('\n') : []
  const plain = (name: string) =>
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}]/gu, '')

  const namesByCode = new Map<string, Set<string>>()
  for (const line of read) {
    const { alpha3, name, full_name, names_strong, names_weak }: Territory = JSON.parse(line)
    const all = [name, full_name ?? '', ...(names_strong ?? []), ...(names_weak ?? [])].map(plain)
    if (alpha3) namesByCode.set(alpha3.toUpperCase(), new Set(all))
  }
  const missing = (language: 'en' | 'fr') =>
    allStates.filter((code) => {
      const known = namesByCode.get(code) ?? new Set()
      const own = [stateName(code, language), stateInSentence(code, language)]
      return !own.some((name) => known.has(plain(name.replace(/^(the |le |la |les |l')/, ''))))
    })

  test('every code is one of a territory there', () => {
    expect(allStates.filter((code) => !namesByCode.has(code))).toEqual([])
  })

  test('every English name is known there', () => {
    expect(missing('en')).toEqual([])
  })

  test('every French name is known there, save official forms of which it has the everyday one', () => {
    const official = 'BOL VAT LAO NLD NIU KOR MDA RUS SYR GBR TZA VEN'
    expect(missing('fr').join(' ')).toBe(official)
  })
})
