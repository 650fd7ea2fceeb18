import { describe, expect, test } from 'vitest'
import { disputedAreas } from './disputed-areas.ts'
import { mapKey } from './map-key.ts'
import type { MapAnswer, MapOptions } from './map-sheet.ts'
import { mapWords } from './map-words.ts'

const options: MapOptions = { title: 'Obligations', description: 'Of two States.' }
const fills = new Map<string, MapAnswer>([
  ['CHN', { fill: 'none', label: 'China' }],
  ['HUN', { fill: 'disputed', label: 'Hungary' }],
  ['ITA', { fill: 'arrest-and-surrender', label: 'Italy' }],
  ['NRU', { fill: 'arrest-and-surrender', label: 'Nauru' }],
  ['TWN', { fill: 'urged', label: 'Taiwan' }],
])

describe('the key', () => {
  test('names what is on the map only, strongest first, disputed areas last', () => {
    expect(mapKey(fills, options).map(({ shown, count }) => [shown, count])).toEqual([
      ['arrest-and-surrender', 2],
      ['none', 1],
      ['disputed', 1],
      ['area', disputedAreas.filter(({ drawn, until }) => drawn.is !== 'own' && !until).length],
    ])
  })

  test('counts no answer for a disputed area among those of States', () => {
    expect(mapKey(fills, options).some(({ shown }) => shown === 'urged')).toBe(false)
  })

  test('counts the disputed areas of the day asked about', () => {
    const count = (on: string): number =>
      mapKey(fills, { ...options, on }).find(({ shown }) => shown === 'area')?.count ?? 0
    expect(count('2008-02-17') - count('2008-02-16')).toBe(1)
  })

  test('doubles each swatch by words, in the language of the page', () => {
    for (const { shown, words } of mapKey(fills, { ...options, language: 'fr' }))
      expect(words).toBe(mapWords.fr[shown])
  })

  test('has the look of the map and takes the pattern from it', () => {
    const [arrest, none, disputed, area] = mapKey(fills, { ...options, id: 'map-2' })
    expect(arrest?.swatch).toContain('class="map-fill-arrest" fill="#')
    expect(none?.swatch).toContain('class="map-fill-none" fill="#')
    expect(disputed?.swatch).toContain('class="map-fill-disputed" fill="url(#map-2-hatch)"')
    expect(area?.swatch).toContain('map-disputed-mark')
    for (const line of [arrest, none, disputed, area]) expect(line?.swatch).not.toMatch(/\sstyle=/)
  })

  test('has words for everything that can be shown, each different, in both languages', () => {
    for (const words of [mapWords.en, mapWords.fr])
      expect(new Set(Object.values(words)).size).toBe(8)
    expect(Object.keys(mapWords.fr).sort()).toEqual(Object.keys(mapWords.en).sort())
  })
})
