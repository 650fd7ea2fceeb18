import { element, setting } from './docx-xml.ts'

/**
 * The measures of a page, in twentieths of a point. A4; the text stands in by two centimetres on
 * both sides, and the numbers of headings stand before it, as in documents of the United Nations.
 */
export const page = { width: 11906, height: 16838, side: 1134, top: 1588, bottom: 1304 } as const
export const textWidth = page.width - 2 * page.side
export const inset = 1134
export const step = 567

/** `tab` is where the words begin after a number that the following lines do not hang from. */
export type Indent = {
  readonly left: number
  readonly hanging?: number
  readonly tab?: number
  readonly right?: number
}

/** The number of a heading ends before its words; from right to left it begins a step before. */
export function headingIndent(direction: 'ltr' | 'rtl'): Indent {
  return { left: inset, hanging: direction === 'rtl' ? step : 227 }
}

/**
 * A numbered paragraph begins with its number and runs on under it; its sub-paragraphs hang, each
 * depth one step further in.
 */
export function pointIndent(level: number, quoted?: boolean): Indent {
  const left = inset + (quoted ? step : 0)
  if (level === 0) return { left, tab: left + step }
  return { left: left + step * (level + 1), hanging: step }
}

/** The lines that follow the sub-paragraphs of a paragraph (0) or of a sub-paragraph. */
export function tailIndent(depth: number, quoted?: boolean): Indent {
  return { left: pointIndent(depth, quoted).left }
}

/** The tab after a number; empty where the words hang or none is counted. */
export function tabElement({ tab }: Indent): string {
  return tab ? tabStops(['num', tab]) : ''
}

export function indentElement({ left, hanging, right }: Indent): string {
  const first = hanging ? { 'w:hanging': hanging } : { 'w:firstLine': 0 }
  return element('w:ind', { 'w:left': left, 'w:right': right, ...first })
}

export function tabStops(
  ...stops: readonly (readonly [kind: string, at: number, leader?: string])[]
) {
  const tabs = stops.map(([kind, at, leader]) =>
    element('w:tab', { 'w:val': kind, 'w:leader': leader, 'w:pos': at }),
  )
  return element('w:tabs', {}, ...tabs)
}

export function spacing(before: number, after: number, line = 240): string {
  return element('w:spacing', {
    'w:before': before,
    'w:after': after,
    'w:line': line,
    'w:lineRule': 'auto',
  })
}

export function aligned(side: 'left' | 'right' | 'both' | 'center'): string {
  return setting('jc', side)
}
