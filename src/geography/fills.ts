/** What a State owes, as the map shows it: the very words of the JSON contract's `owes`. */
export type FillName =
  | 'arrest-and-surrender'
  | 'cooperate-fully'
  | 'general-cooperation'
  | 'urged'
  | 'disputed'
  | 'none'

/** Everything the map can show: an answer, land that no answer was given for, an area in dispute. */
export type Shown = FillName | 'unanswered' | 'area'

/**
 * Four fills, from what binds most to what only asks; paper for a State that owes nothing; a
 * pattern for what is disputed, be it the obligation or, within a broken line, the status of an
 * area. Land without an answer is only outlined, so that silence never reads as "none".
 *
 * The colour is what the drawing shows by itself; a page's stylesheet may say otherwise by class.
 * Lightness falls in even steps, so the order survives a grey printer.
 */
export const appearance: Readonly<Record<Shown, Appearance>> = {
  unanswered: { css: 'map-unanswered', colour: '#fbfaf6', line: 'stroke="#b5bab2"' },
  none: { css: 'map-fill-none', colour: '#e6e2d6' },
  urged: { css: 'map-fill-urged', colour: '#cbd9d3' },
  'general-cooperation': { css: 'map-fill-general', colour: '#94bcb9' },
  'cooperate-fully': { css: 'map-fill-cooperate', colour: '#4b8d90' },
  'arrest-and-surrender': { css: 'map-fill-arrest', colour: '#14505a' },
  disputed: { css: 'map-fill-disputed', colour: 'pattern' },
  area: {
    css: 'map-disputed',
    colour: 'pattern',
    line: 'stroke="#5b6866" stroke-dasharray="1.5 1"',
  },
}

/** A class for stylesheets, a colour or `pattern`, and attributes for a line other than the usual. */
type Appearance = { readonly css: string; readonly colour: string; readonly line?: string }

/** From the back of the drawing to the front: where borders meet, the stronger answer is on top. */
export const drawingOrder: readonly Shown[] = [
  'unanswered',
  'none',
  'urged',
  'general-cooperation',
  'cooperate-fully',
  'arrest-and-surrender',
  'disputed',
  'area',
]
