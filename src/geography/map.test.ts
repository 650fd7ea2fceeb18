import { describe, expect, test } from 'vitest'
import { disputedAreas } from './disputed-areas.ts'
import type { FillName } from './fills.ts'
import { obligationMap } from './map.ts'
import type { MapAnswer, MapOptions } from './map-sheet.ts'
import { boundariesSentence, mapWords } from './map-words.ts'
import { places } from './places.ts'
import { smallStates } from './small-states.ts'

const options: MapOptions = { title: 'Obligations', description: 'On 21 November 2026.' }

function answers(rows: Readonly<Record<string, FillName>>): Map<string, MapAnswer> {
  return new Map(Object.entries(rows).map(([code, fill]) => [code, { fill, label: `<${code}>` }]))
}

const codes = [...places().flatMap(({ code }) => code ?? []), ...Object.keys(smallStates)].filter(
  (code) => code !== 'ATA',
)
const everyone = new Map<string, MapAnswer>(
  codes.map((code) => [code, { fill: 'arrest-and-surrender', label: `State ${code}` }]),
)
const full = obligationMap(everyone, options)

/** The classes of the groups that an element with this title stands in, outermost first. */
function groupsOf(svg: string, title: string): string[] {
  const before = svg.slice(0, svg.indexOf(`<title>${title}</title>`))
  const open: string[] = []
  for (const [tag, name] of before.matchAll(/<g [^>]*class="([^"]*)"[^>]*>|<\/g>/g)) {
    if (tag === '</g>') open.pop()
    else open.push(name ?? '')
  }
  return open
}

describe('what is shown of a State', () => {
  const mixed = obligationMap(
    new Map<string, MapAnswer>([
      ['ITA', { fill: 'arrest-and-surrender', label: 'Italy' }],
      ['SDN', { fill: 'cooperate-fully', label: 'Sudan' }],
      ['BDI', { fill: 'general-cooperation', label: 'Burundi' }],
      ['USA', { fill: 'urged', label: 'United States of America' }],
      ['CHN', { fill: 'none', label: 'China' }],
      ['HUN', { fill: 'disputed', label: 'Hungary' }],
      ['NRU', { fill: 'disputed', label: 'Nauru' }],
      ['GRL', { fill: 'none', label: 'Greenland' }],
      ['TWN', { fill: 'arrest-and-surrender', label: 'not to be shown' }],
    ]),
    options,
  )

  test.each([
    ['Italy: arrest and surrender', 'map-land', 'map-fill-arrest'],
    ['Sudan: cooperate fully (Security Council)', 'map-land', 'map-fill-cooperate'],
    ['Burundi: general cooperation', 'map-land', 'map-fill-general'],
    ['United States of America: urged to cooperate', 'map-land', 'map-fill-urged'],
    [`China: ${mapWords.en.none}`, 'map-land', 'map-fill-none'],
    ['Hungary: obligation disputed', 'map-land', 'map-fill-disputed'],
    ['Nauru: obligation disputed', 'map-dots', 'map-fill-disputed'],
    [`Greenland: ${mapWords.en.none}`, 'map-land', 'map-fill-none'],
    ['Western Sahara: status of the area disputed', 'map-land', 'map-disputed'],
    ['Taiwan: status of the area disputed', 'map-land', 'map-disputed'],
    ['Crimea: status of the area disputed', 'map-disputed-marks', undefined],
  ])('%s', (title, layer, look) => {
    expect(mixed).toContain(`<title>${title}</title>`)
    expect(groupsOf(mixed, title)).toEqual(look ? [layer, look] : [layer])
  })

  test('an answer for a disputed area changes nothing about it', () => {
    expect(mixed).not.toContain('not to be shown')
  })

  test('a State is not filled for its territory, nor a territory for its State', () => {
    const denmark = obligationMap(answers({ DNK: 'arrest-and-surrender' }), options)
    expect(denmark).toMatch(/class="map-unanswered"[^>]*>(<path[^>]*\/>)*<path data-state="GRL"/)
  })

  test('a State without an answer is outlined, never shown as owing nothing', () => {
    const nobody = obligationMap(new Map(), options)
    expect(nobody).not.toContain('map-fill-')
    expect(nobody).toContain('<path data-state="FRA"')
    expect(nobody).toContain('<circle data-state="NRU"')
  })

  test('the pattern serves the obligation and the area alike, and only them', () => {
    const filled = [...mixed.matchAll(/class="([^"]*)" fill="url\(#map-hatch\)"/g)].map(
      ([, css]) => css,
    )
    expect(new Set(filled)).toEqual(new Set(['map-fill-disputed', 'map-disputed']))
    expect(mixed.match(/<pattern /g)).toHaveLength(1)
  })

  test('Palestine is filled as a State Party', () => {
    const palestine = obligationMap(answers({ PSE: 'arrest-and-surrender' }), options)
    const title = '&#60;PSE&#62;: arrest and surrender'
    expect(groupsOf(palestine, title)).toEqual(['map-land', 'map-fill-arrest'])
  })
})

describe('disputed areas on the map', () => {
  const drawn = (on?: string): string => obligationMap(new Map(), on ? { ...options, on } : options)

  test.each(disputedAreas.map((area) => [area.id, area] as const))(
    '%s is shown, unless it has ended or is filled as a State',
    (_, { name, drawn: { is }, until }) => {
      const isShown = drawn().includes(`<title>${name.en}: status of the area disputed</title>`)
      expect(isShown).toBe(is !== 'own' && until === undefined)
    },
  )

  test.each([
    ['the last day of Nagorno-Karabakh', '2023-12-31', 'Nagorno-Karabakh', true],
    ['the day after', '2024-01-01', 'Nagorno-Karabakh', false],
    ['the day before Kosovo declared independence', '2008-02-16', 'Kosovo', false],
    ['that day', '2008-02-17', 'Kosovo', true],
  ])('%s', (_, on, name, isThere) => {
    expect(drawn(on).includes(`<title>${name}: status`)).toBe(isThere)
  })

  test('an outline too small for a pattern has a diamond besides', () => {
    const marks = drawn().slice(drawn().indexOf('map-disputed-marks'))
    for (const name of ['Kosovo', 'North of Cyprus', 'Falkland Islands (Malvinas)'])
      expect(marks).toContain(`<title>${name}:`)
    for (const name of ['Western Sahara', 'Somaliland'])
      expect(marks).not.toContain(`<title>${name}:`)
  })
})

describe('highlighted States', () => {
  const fills = new Map<string, MapAnswer>([
    ['HUN', { fill: 'arrest-and-surrender', label: 'Hungary' }],
    ['ITA', { fill: 'arrest-and-surrender', label: 'Italy' }],
    ['NRU', { fill: 'arrest-and-surrender', label: 'Nauru & its sea' }],
  ])
  const svg = obligationMap(fills, { ...options, highlight: ['NRU', 'HUN'] })

  test('carry their names, and no other State does', () => {
    const names = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, name]) => name)
    expect(names.sort()).toEqual(['Hungary', 'Nauru &#38; its sea'])
  })

  test('stand in front of the others, once', () => {
    expect(groupsOf(svg, 'Hungary: arrest and surrender')).toEqual([
      'map-highlights',
      'map-fill-arrest',
    ])
    expect(svg.match(/data-state="HUN"/g)).toHaveLength(1)
    expect(svg).toContain('<circle class="map-highlight" data-state="NRU"')
  })

  test('have letters of the same size on the page at any width, and of ten pixels on a narrow one', () => {
    const letters = (width: number): number => {
      const narrow = obligationMap(fills, { ...options, highlight: ['HUN'], width })
      return (Number(/font-size="([\d.]+)"/.exec(narrow)?.[1]) * width) / 960
    }
    expect(letters(960)).toBeCloseTo(12, 1)
    expect(letters(1920)).toBeCloseTo(12, 1)
    expect(letters(360)).toBeCloseTo(10, 1)
  })
})

describe('the drawing', () => {
  test('is the same bytes for the same answers, in whatever order they come', () => {
    expect(obligationMap(everyone, options)).toBe(full)
    expect(obligationMap(new Map([...everyone].reverse()), options)).toBe(full)
  })

  test('does not change the answers', () => {
    const given = new Map(everyone)
    obligationMap(given, options)
    expect(given).toEqual(everyone)
  })

  test('is under 200 KB', () => {
    expect(Buffer.byteLength(full)).toBeLessThan(120_000)
  })

  test('holds nothing that a strict content policy forbids', () => {
    expect(full).not.toMatch(
      /\sstyle=|<style|<script|\son[a-z]+=|href|javascript:|<foreignObject|@import/i,
    )
    expect([...full.matchAll(/https?:\/\/[^"\s]*/g)].map(([address]) => address)).toEqual([
      'http://www.w3.org/2000/svg',
    ])
  })

  test('has no coordinate with more than one decimal', () => {
    const numbers = [...full.matchAll(/\sd="([^"]*)"/g)].map(([, data]) => data).join(' ')
    expect(numbers).not.toMatch(/\.\d\d/)
    expect(full.match(/(?:cx|cy|r|x|y|stroke-width|font-size)="[^"]*\.\d\d/)).toBeNull()
    expect(full).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('is well-formed: every element opened is closed, in order', () => {
    const open: string[] = []
    for (const [, end, name, self] of full.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
      if (end) expect(open.pop()).toBe(name)
      else if (!self) open.push(name ?? '')
    }
    expect(open).toEqual([])
    expect(full.match(/&(?!#\d+;)/)).toBeNull()
  })

  test('is an image with a title and a description, by ids', () => {
    expect(full).toContain('role="img" aria-labelledby="map-title map-description"')
    expect(full).toContain('<title id="map-title">Obligations</title>')
    expect(full).toContain('<desc id="map-description">On 21 November 2026.</desc>')
  })

  test('shares no id with another map on the page', () => {
    const other = obligationMap(everyone, { ...options, id: 'map-2' })
    const ids = (svg: string): string[] =>
      [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '')
    expect(ids(full)).toHaveLength(3)
    expect(ids(other).filter((id) => ids(full).includes(id))).toEqual([])
    expect(other).not.toContain('url(#map-hatch)')
  })

  test('lets no text out of its place', () => {
    const hostile = '</title><script>alert("1")</script>'
    const fills = new Map<string, MapAnswer>([['FRA', { fill: 'none', label: hostile }]])
    const svg = obligationMap(fills, { title: hostile, description: hostile, highlight: ['FRA'] })
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&#60;script&#62;')
  })

  test('speaks French when asked', () => {
    const svg = obligationMap(everyone, { ...options, language: 'fr' })
    expect(svg).toContain('<title>State FRA: arrestation et remise</title>')
    expect(svg).toContain('<title>Sahara occidental: statut de la zone contesté</title>')
  })

  test('takes the width of its page unless it is given one', () => {
    expect(full).not.toMatch(/<svg[^>]* width=/)
    expect(obligationMap(everyone, { ...options, width: 480 })).toMatch(
      /<svg[^>]* width="480" height="\d{3}"/,
    )
  })
})

describe('what cannot be drawn is refused in a sentence', () => {
  test.each([
    [
      'a code that is nowhere on the map',
      () => obligationMap(answers({ XYZ: 'none' }), options),
      /code "XYZ": expected ISO alpha-3/,
    ],
    [
      'the name of a disputed area in place of a code',
      () => obligationMap(answers({ crimea: 'none' }), options),
      /"crimea"/,
    ],
    [
      'a highlighted State without an answer',
      () => obligationMap(new Map(), { ...options, highlight: ['HUN'] }),
      /"HUN" should carry a name/,
    ],
    [
      'an id that cannot begin an id',
      () => obligationMap(new Map(), { ...options, id: 'a"b' }),
      /lower-case letters/,
    ],
    ['a map too narrow', () => obligationMap(new Map(), { ...options, width: 10 }), /200 to 4000/],
    [
      'a width that is no number',
      () => obligationMap(new Map(), { ...options, width: Number.NaN }),
      /200 to 4000/,
    ],
  ])('%s', (_, draw, sentence) => {
    expect(draw).toThrow(sentence)
  })
})

test('the sentence on boundaries is said in both languages, for everyone who draws', () => {
  expect(boundariesSentence.en).toMatch(/no view.*Court.*Assembly.*State.*status/s)
  expect(boundariesSentence.fr).toMatch(/aucune opinion.*Cour.*Assemblée.*État.*statut/s)
})
