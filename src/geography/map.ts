import { diamonds, dots, hatch, land, names } from './map-layers.ts'
import { type MapAnswer, type MapOptions, sheetOf } from './map-sheet.ts'
import { escaped } from './xml.ts'

/**
 * The world with what each State owes, as an SVG that needs no script and no style of its own: one
 * fill or pattern an answer, doubled by a title in words; dots for States too small to be seen;
 * diamonds for disputed areas without an outline. The same answers always give the same bytes.
 *
 * `fills` is by ISO alpha-3 code. It decides nothing about a disputed area: that keeps its pattern
 * whatever is given for its code. A territory gets only an answer given for its own code. A code
 * that is nowhere on the map, and a highlighted State without an answer, are refused.
 */
export function obligationMap(fills: ReadonlyMap<string, MapAnswer>, options: MapOptions): string {
  const sheet = sheetOf(fills, options)
  const { base, id } = sheet
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 ${base.width} ${base.height}"${sizeAt(options.width, base)} role="img" aria-labelledby="${id}-title ${id}-description">`,
    `<title id="${id}-title">${escaped(options.title)}</title>`,
    `<desc id="${id}-description">${escaped(options.description)}</desc>`,
    hatch(id),
    land(sheet),
    dots(sheet),
    diamonds(sheet),
    names(sheet),
    '</svg>',
  ].join('\n')
}

function sizeAt(width: number | undefined, base: { width: number; height: number }): string {
  if (width === undefined) return ''
  return ` width="${width}" height="${Math.round((base.height * width) / base.width)}"`
}
