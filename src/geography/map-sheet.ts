import { type BaseMap, baseMap } from './base-map.ts'
import type { DisputedArea } from './disputed-area.ts'
import { disputedAreas, disputedAreasOn } from './disputed-areas.ts'
import type { FillName, Shown } from './fills.ts'
import { mapWords } from './map-words.ts'
import { smallStates } from './small-states.ts'
import { type Spot, spread } from './spread.ts'

/** What the map shows of a State: its answer, and its name in the language of the page. */
export type MapAnswer = { readonly fill: FillName; readonly label: string }

/**
 * `highlight` names the States, by code, that carry their name on the map. `width` is the width in
 * CSS pixels the map is meant for, so that names, dots and lines can be made for it; without it the
 * drawing takes the width it is given and is made for 960. `on` is the day whose disputed areas are
 * shown; without it, those not known to have ended. `id` begins every id inside, for a page with
 * several maps.
 */
export type MapOptions = {
  readonly title: string
  readonly description: string
  readonly highlight?: readonly string[]
  readonly width?: number
  readonly on?: string
  readonly language?: 'en' | 'fr'
  readonly id?: string
}

/** Sizes in units of the drawing, which is 960 wide whatever the width on the page. */
type Sizes = {
  readonly line: number
  readonly dot: number
  readonly diamond: number
  readonly letters: number
}

/** All that one drawing needs to know, checked. */
export type Sheet = {
  readonly base: BaseMap
  readonly fills: ReadonlyMap<string, MapAnswer>
  readonly areas: readonly DisputedArea[]
  readonly highlight: ReadonlySet<string>
  readonly marks: ReadonlyMap<string, Spot>
  readonly sizes: Sizes
  readonly language: 'en' | 'fr'
  readonly id: string
}

/** The options completed and checked; a sentence says what cannot be drawn. */
export function sheetOf(fills: ReadonlyMap<string, MapAnswer>, options: MapOptions): Sheet {
  const base = baseMap()
  const { highlight = [], width = base.width, on, language = 'en', id = 'map' } = options
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    throw new RangeError(
      `"${id}" cannot begin the ids of a map: use lower-case letters and hyphens.`,
    )
  if (!(width >= 200 && width <= 4000))
    throw new RangeError(`A map ${width} pixels wide was asked for: choose a width of 200 to 4000.`)
  refuseUnknown(fills, base)
  refuseUnanswered(highlight, fills)

  const sizes = sizesAt(width / base.width)
  const areas = on === undefined ? disputedAreas.filter((area) => !area.until) : disputedAreasOn(on)
  const absent = new Set(disputedAreas.filter((area) => !areas.includes(area)).map(({ id }) => id))
  const marks = base.marks.filter(([key]) => !absent.has(key))
  return {
    base,
    fills,
    areas,
    highlight: new Set(highlight),
    marks: new Map(spread(marks, 2.3 * sizes.dot)),
    sizes,
    language,
    id,
  }
}

/**
 * Names keep their size on the page, and give up a little of it on a narrow one. Dots and lines shrink by the root of the scale only: at full
 * size they would hide the land on a telephone, at true scale nobody could see them.
 */
function sizesAt(scale: number): Sizes {
  const gentle = 1 / Math.sqrt(scale)
  const letters = scale < 0.6 ? 10 : 12
  return { line: 0.6 * gentle, dot: 2 * gentle, diamond: 2.6 * gentle, letters: letters / scale }
}

function refuseUnknown(fills: ReadonlyMap<string, MapAnswer>, base: BaseMap): void {
  const known = new Set([...Object.keys(smallStates), ...base.outlines.map((one) => one.code)])
  const strange = [...fills.keys()].filter((code) => !known.has(code))
  if (strange.length === 0) return
  throw new RangeError(
    `No place on the map has the code ${strange.map((code) => `"${code}"`).join(', ')}: expected ISO alpha-3 codes of States; correct them or leave them out.`,
  )
}

function refuseUnanswered(
  highlight: readonly string[],
  fills: ReadonlyMap<string, MapAnswer>,
): void {
  const unnamed = highlight.filter((code) => !fills.has(code))
  if (unnamed.length === 0) return
  throw new RangeError(
    `${unnamed.map((code) => `"${code}"`).join(', ')} should carry a name on the map but has no answer and so no name: give an answer for it, or do not highlight it.`,
  )
}

/** The disputed area that the atlas outlines under a mark, while it is in dispute. */
export function patterned(sheet: Sheet, mark: string): DisputedArea | undefined {
  return sheet.areas.find(({ drawn }) => drawn.is === 'pattern' && drawn.place === mark)
}

/** What is shown of a place: its pattern before its answer, and no answer where none was given. */
export function shownOf(sheet: Sheet, code: string | undefined, mark = code ?? ''): Shown {
  if (patterned(sheet, mark)) return 'area'
  return sheet.fills.get(code ?? '')?.fill ?? 'unanswered'
}

/** What a place is called in words: `Hungary: arrest and surrender`. Empty without an answer. */
export function titleOf(sheet: Sheet, code: string | undefined, mark = code ?? ''): string {
  const area = patterned(sheet, mark)
  if (area) return areaTitle(sheet, area)
  const answer = sheet.fills.get(code ?? '')
  return answer ? `${answer.label}: ${mapWords[sheet.language][answer.fill]}` : ''
}

/** A disputed area in words. */
export function areaTitle({ language }: Sheet, area: DisputedArea): string {
  return `${area.name[language]}: ${mapWords[language].area}`
}
