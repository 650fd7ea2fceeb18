import type { Outline } from './base-map.ts'
import { appearance, drawingOrder, type Shown } from './fills.ts'
import { type Named, placedNames } from './map-names.ts'
import { areaTitle, patterned, type Sheet, shownOf, titleOf } from './map-sheet.ts'
import { rounded } from './outline-path.ts'
import { smallStates } from './small-states.ts'
import type { Spot } from './spread.ts'
import { escaped } from './xml.ts'

const ink = '#22302f'

/** The pattern for "disputed", the only one on the map. */
export function hatch(id: string): string {
  return [
    `<defs><pattern id="${id}-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`,
    '<path class="map-hatch-ground" d="M0 0h4v4H0z" fill="#f4f1e8"/>',
    '<path class="map-hatch-line" d="M2 0v4" stroke="#5b6866" stroke-width="1.2"/>',
    '</pattern></defs>',
  ].join('')
}

/** Every outline, grouped by what is shown of it; the highlighted ones last, with a line of ink. */
export function land(sheet: Sheet): string {
  const { base, highlight, sizes } = sheet
  const isHighlighted = (one: Outline): boolean => highlight.has(one.code ?? '')
  const plain = base.outlines.filter((one) => !isHighlighted(one))
  const strong = base.outlines.filter(isHighlighted)
  const line = rounded(sizes.line)
  return [
    `<g class="map-land" stroke="#fff" stroke-width="${line}" stroke-linejoin="round">${groups(sheet, plain)}</g>`,
    `<g class="map-highlights" stroke="${ink}" stroke-width="${line}" stroke-linejoin="round">${groups(sheet, strong)}</g>`,
  ].join('\n')
}

function groups(sheet: Sheet, outlines: readonly Outline[]): string {
  return grouped(
    sheet,
    outlines,
    ({ code, mark }) => shownOf(sheet, code, mark),
    (one) => {
      const code = one.code ? ` data-state="${one.code}"` : ''
      return `<path${code} d="${one.data}"${titled('path', titleOf(sheet, one.code, one.mark))}`
    },
  )
}

/** Things drawn alike, one group for each thing that can be shown, from the back to the front. */
function grouped<Thing>(
  sheet: Sheet,
  things: readonly Thing[],
  shown: (thing: Thing) => Shown,
  drawn: (thing: Thing) => string,
): string {
  return drawingOrder
    .map((one) => [one, things.filter((thing) => shown(thing) === one)] as const)
    .filter(([, alike]) => alike.length > 0)
    .map(([one, alike]) => `<g ${look(one, sheet.id)}>${alike.map(drawn).join('')}</g>`)
    .join('\n')
}

/** The attributes that make something look like what it shows. */
export function look(shown: Shown, id: string): string {
  const { css, colour, line } = appearance[shown]
  const fill = colour === 'pattern' ? `url(#${id}-hatch)` : colour
  return `class="${css}" fill="${fill}"${line ? ` ${line}` : ''}`
}

function titled(element: string, title: string): string {
  return title === '' ? '/>' : `><title>${escaped(title)}</title></${element}>`
}

/** A dot for every State too small to be seen as an outline. */
export function dots(sheet: Sheet): string {
  const marks = [...sheet.marks].flatMap(([key, at]) => (isDot(sheet, key) ? [{ key, at }] : []))
  const { dot, line } = sheet.sizes
  const drawn = grouped(
    sheet,
    marks,
    ({ key }) => shownOf(sheet, key),
    ({ key, at }) => {
      const strong = sheet.highlight.has(key) ? ' class="map-highlight"' : ''
      const place = `cx="${rounded(at.x)}" cy="${rounded(at.y)}" r="${rounded(dot)}"`
      return `<circle${strong} data-state="${key}" ${place}${titled('circle', titleOf(sheet, key))}`
    },
  )
  // A white ground sets the dots off from dark land; round ends make a disc of a line of no length.
  const ground = marks.map(({ at }) => `M${spot(at)}h0`).join('')
  return [
    `<path class="map-dots-ground" d="${ground}" stroke="#fff" stroke-width="${rounded(2 * dot + 3 * line)}" stroke-linecap="round"/>`,
    `<g class="map-dots" stroke="${ink}" stroke-width="${rounded(line)}">${drawn}</g>`,
  ].join('\n')
}

function isDot(sheet: Sheet, key: string): boolean {
  if (key in smallStates) return true
  // A small area that no answer was given for is a territory: its outline is enough.
  return sheet.fills.has(key) && !patterned(sheet, key)
}

/** A diamond for every disputed area that has no outline, or one too small to be seen. */
export function diamonds(sheet: Sheet): string {
  const drawn = sheet.areas.flatMap((area) => {
    const key = area.drawn.is === 'pattern' ? area.drawn.place : area.id
    const at = sheet.marks.get(key)
    return at ? [diamond(at, sheet.sizes.diamond, areaTitle(sheet, area))] : []
  })
  const line = rounded(sheet.sizes.line)
  return `<g class="map-disputed-marks" fill="#fff" stroke="${ink}" stroke-width="${line}">${drawn.join('')}</g>`
}

function diamond(at: Spot, radius: number, title: string): string {
  const r = rounded(radius)
  const start = `M${rounded(at.x)} ${rounded(at.y - radius)}`
  return `<path d="${start}l${r} ${r} -${r} ${r} -${r} -${r}z"${titled('path', title)}`
}

/**
 * The names of the highlighted States, each in its place. The direction is fixed, or "start" would
 * be the right end on a page in Arabic; the letters still run as their script does.
 */
export function names(sheet: Sheet): string {
  const { letters, line } = sheet.sizes
  const named = [...sheet.highlight].map((code) => nameOf(sheet, code))
  const placed = placedNames(named, shownMarks(sheet), sheet.base, letters)
  const leaders = placed.map(({ leader }) =>
    leader ? `M${spot(leader[0])}L${spot(leader[1])}` : '',
  )
  const texts = placed.map(
    ({ text, at, anchor }) =>
      `<text x="${rounded(at.x)}" y="${rounded(at.y)}" text-anchor="${anchor}">${escaped(text)}</text>`,
  )
  return [
    `<path class="map-leaders-ground" d="${leaders.join('')}" stroke="#fff" stroke-width="${rounded(4 * line)}" stroke-linecap="round"/>`,
    `<path class="map-leaders" d="${leaders.join('')}" stroke="${ink}" stroke-width="${rounded(1.4 * line)}" stroke-linecap="round"/>`,
    `<g class="map-names" direction="ltr" font-family="'Noto Sans', sans-serif" font-size="${rounded(letters)}" fill="${ink}" stroke="#fff" stroke-width="${rounded(letters / 4)}" stroke-linejoin="round" paint-order="stroke">${texts.join('')}</g>`,
  ].join('\n')
}

function spot({ x, y }: Spot): string {
  return `${rounded(x)} ${rounded(y)}`
}

/** Where something stands that a name should not cover. */
function shownMarks(sheet: Sheet): readonly Spot[] {
  return [...sheet.marks].flatMap(([key, at]) => (sheet.highlight.has(key) ? [] : [at]))
}

function nameOf({ base, fills, marks, sizes }: Sheet, code: string): Named {
  const text = fills.get(code)?.label ?? code
  const dot = { width: 2 * sizes.dot, height: 2 * sizes.dot }
  const spot = marks.get(code)
  if (spot) return { text, at: spot, span: dot }
  const outline = base.outlines.find((one) => one.code === code)
  return { text, at: outline?.middle ?? { x: 0, y: 0 }, span: outline?.span ?? dot }
}
