import { drawingOrder, type Shown } from './fills.ts'
import { look } from './map-layers.ts'
import { type MapAnswer, type MapOptions, sheetOf, shownOf } from './map-sheet.ts'
import { mapWords } from './map-words.ts'

/**
 * One line of the key: what is shown, in words, for how many States or areas, and a swatch as SVG.
 * A swatch with a pattern takes it from the map, and so stands in the same page as the map.
 */
export type KeyLine = {
  readonly shown: Shown
  readonly words: string
  readonly count: number
  readonly swatch: string
}

/**
 * The key to a map made from the same answers and options: only what is on it, strongest first,
 * disputed areas last. States without an answer are not counted, since the map cannot tell them
 * from territories.
 */
export function mapKey(
  fills: ReadonlyMap<string, MapAnswer>,
  options: MapOptions,
): readonly KeyLine[] {
  const sheet = sheetOf(fills, options)
  const answered = [...fills.keys()].map((code) => shownOf(sheet, code))
  const outlined = sheet.areas.filter(({ drawn }) => drawn.is !== 'own')
  return keyOrder.flatMap((shown) => {
    const count =
      shown === 'area' ? outlined.length : answered.filter((one) => one === shown).length
    if (count === 0) return []
    return [
      { shown, words: mapWords[sheet.language][shown], count, swatch: swatch(shown, sheet.id) },
    ]
  })
}

const keyOrder: readonly Shown[] = [
  ...drawingOrder.filter((shown) => shown !== 'area' && shown !== 'disputed').reverse(),
  'disputed',
  'area',
]

function swatch(shown: Shown, id: string): string {
  const diamond =
    shown === 'area'
      ? '<path class="map-disputed-mark" d="M26 3l4 4-4 4-4-4z" fill="#fff" stroke="#22302f"/>'
      : ''
  const width = shown === 'area' ? 32 : 20
  return `<svg class="map-swatch" width="${width}" height="14" viewBox="0 0 ${width} 14" aria-hidden="true"><g stroke="#5b6866"><rect ${look(shown, id)} x=".5" y=".5" width="19" height="13"/></g>${diamond}</svg>`
}
