import { geoContains } from 'd3-geo'
import { describe, expect, test } from 'vitest'
import type { DisputedArea } from './disputed-area.ts'
import { disputedAreas, disputedAreasEdition, disputedAreasOn } from './disputed-areas.ts'
import { places } from './places.ts'

const marked = disputedAreas.flatMap(({ id, drawn }) =>
  drawn.is === 'mark' ? [[id, drawn.at, drawn.drawnWith] as const] : [],
)
const outlined = disputedAreas.flatMap(({ id, drawn }) =>
  drawn.is === 'mark' ? [] : [[id, drawn.is, drawn.place] as const],
)

describe('what the table says of the atlas is so', () => {
  test.each(marked)('%s stands on the area it says the atlas draws it with', (_, at, drawnWith) => {
    const containing = places().filter(({ shape }) => geoContains(shape, [...at]))
    expect(containing.map(({ mark }) => mark)).toEqual(drawnWith ? [drawnWith] : [])
  })

  test.each(outlined)('%s has an outline of its own', (_, __, place) => {
    expect(places().filter(({ mark }) => mark === place)).toHaveLength(1)
  })

  test.each([
    ['Simferopol lies in Ukraine', [34.1, 45], 'UKR'],
    ['Sevastopol lies in Ukraine', [33.6, 44.6], 'UKR'],
    ['Laayoune lies in Western Sahara', [-13, 27.2], 'ESH'],
    ['Ramallah lies in Palestine', [35.2, 31.9], 'PSE'],
    ['Gaza lies in Palestine', [34.4, 31.4], 'PSE'],
  ] as const)('%s, which is why this atlas was chosen', (_, at, mark) => {
    const containing = places().filter(({ shape }) => geoContains(shape, [...at]))
    expect(containing.map((place) => place.mark)).toEqual([mark])
  })
})

describe('the areas that the table has to name', () => {
  const drawing = new Map(disputedAreas.map(({ id, drawn }) => [id, drawn.is]))

  test.each([
    ['western-sahara', 'pattern'],
    ['kosovo', 'pattern'],
    ['northern-cyprus', 'pattern'],
    ['somaliland', 'pattern'],
    ['taiwan', 'pattern'],
    ['falkland-islands', 'pattern'],
    ['crimea', 'mark'],
    ['golan', 'mark'],
    ['jammu-and-kashmir', 'mark'],
    ['aksai-chin', 'mark'],
    ['abyei', 'mark'],
    ['halaib', 'mark'],
    ['south-ossetia', 'mark'],
    ['abkhazia', 'mark'],
    ['transnistria', 'mark'],
    ['palestine', 'own'],
  ])('%s is drawn by %s', (id, is) => {
    expect(drawing.get(id)).toBe(is)
  })

  test('Palestine is filled like any State Party, from the day the Statute bound it', () => {
    const row = disputedAreas.find(({ id }) => id === 'palestine')
    expect(row?.drawn).toEqual({ is: 'own', place: 'PSE' })
    expect(row?.since).toBe('2015-04-01')
  })
})

describe('every row', () => {
  const time = /^\d{4}(-\d{2}(-\d{2})?)?$/
  const accusing = /\b(illegal|illegally|annexed|invaded|violat\w*|regime|so-called|illégal\w*)\b/i

  test.each(disputedAreas.map((area) => [area.id, area] as const))('%s is complete', (id, area) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(area.since).toMatch(time)
    expect(area.until ?? area.since).toMatch(time)
    expect(area.source).not.toBe('')
    for (const words of [area.name, area.note])
      for (const text of [words.en, words.fr]) expect(text.trim().length).toBeGreaterThan(2)
    for (const text of [area.note.en, area.note.fr]) {
      expect(text).toMatch(/\.$/)
      expect(text).not.toMatch(accusing)
    }
    expect(area.note.en).not.toBe(area.note.fr)
  })

  test('has an id of its own', () => {
    const ids = disputedAreas.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has an outline of its own, if it has one', () => {
    const used = outlined.map(([, , place]) => place)
    expect(new Set(used).size).toBe(used.length)
  })

  test('was in the table by its edition', () => {
    for (const { since, until } of disputedAreas) {
      expect(since <= disputedAreasEdition).toBe(true)
      expect(until === undefined || since < until).toBe(true)
    }
  })

  test('whose document is not at hand says so, and is not confirmed', () => {
    const open = disputedAreas.filter(({ source }) => source.includes('to be supplied'))
    expect(open.length).toBeGreaterThan(0)
    expect(open.filter(({ confidence }) => confidence === 'confirmed')).toEqual([])
  })
})

describe('the areas in dispute on a day', () => {
  const ids = (on: string): string[] => disputedAreasOn(on).map(({ id }: DisputedArea) => id)

  test.each([
    ['the day before Kosovo declared independence', '2008-02-16', 'kosovo', false],
    ['the day Kosovo declared independence', '2008-02-17', 'kosovo', true],
    ['the last day of the month before that of Crimea', '2014-02-28', 'crimea', false],
    ['the first day of the month of Crimea', '2014-03-01', 'crimea', true],
    ['the eve of the year of Taiwan', '1948-12-31', 'taiwan', false],
    ['New Year of the year of Taiwan', '1949-01-01', 'taiwan', true],
    ['the last day of Nagorno-Karabakh', '2023-12-31', 'nagorno-karabakh', true],
    ['the day after Nagorno-Karabakh ended', '2024-01-01', 'nagorno-karabakh', false],
    ['the day before South Sudan', '2011-07-08', 'abyei', false],
    ['the day of South Sudan', '2011-07-09', 'abyei', true],
  ])('%s', (_, on, id, isThere) => {
    expect(ids(on).includes(id)).toBe(isThere)
  })

  test('keep the order of the table', () => {
    const order = disputedAreas.map(({ id }) => id)
    expect(ids('2026-11-21')).toEqual(order.filter((id) => id !== 'nagorno-karabakh'))
  })
})
