import { inlineText } from '../text/passages.ts'
import { inset, page, pointIndent, step, textWidth } from './docx-indents.ts'
import type { Line, ParagraphLine, TableLine } from './docx-lines.ts'
import { lineStarts } from './docx-text-widths.ts'

/**
 * On which page each heading and annex will stand, by their ids: an estimate from the widths of
 * letters, for the contents until Word counts. Lines that are deleted are not to be among them.
 */
export function pagesOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  const sheet: Sheet = { number: 1, left: room, hasNotes: false }
  lines.forEach((line, at) => {
    if (line.kind === 'break' || lines[at - 1]?.kind === 'contents') turn(sheet)
    if (line.kind === 'table') placeTable(line, sheet)
    if (line.kind === 'paragraph') placeParagraph(line, lines[at + 1], sheet, pages)
  })
  return pages
}

function placeParagraph(
  line: ParagraphLine,
  next: Line | undefined,
  sheet: Sheet,
  pages: Map<string, number>,
): void {
  const heights = linesOfParagraph(line)
  if (isHeading(line)) keepWithNext(heights, next, sheet)
  place(heights, sheet)
  if (isHeading(line)) for (const id of line.ids) pages.set(id, sheet.number)
}

/** Measures in points from here on. */
const room = (page.height - page.top - page.bottom) / 20
const lineHeight = 1.15
const noteSize = 8.5
const noteRule = 8

type Sheet = { number: number; left: number; hasNotes: boolean }

/** A line with the room above and below it, and that of the notes whose marks stand in it. */
type Height = { readonly own: number; readonly notes: number }

function turn(sheet: Sheet): void {
  sheet.number += 1
  sheet.left = room
  sheet.hasNotes = false
}

function isHeading({ style }: ParagraphLine): boolean {
  return style.startsWith('Heading') || style === 'Annex'
}

/** Size, and room at the left, above and below, by style. */
function measures({ style }: ParagraphLine) {
  const heading = /^Heading(\d)$/.exec(style)
  if (heading) {
    const depth = Number(heading[1])
    return {
      size: [14, 12, 10][depth - 1] ?? 10,
      left: inset,
      above: depth === 1 ? 18 : 12,
      below: 6,
    }
  }
  if (style === 'Annex') return { size: 14, left: 1701, above: 0, below: 12 }
  const point = /^(?:Point|Tail)(\d)$/.exec(style)
  if (point) return { size: 10, left: pointIndent(Number(point[1])).left, above: 0, below: 6 }
  return { size: 10, left: style === 'Quoted' ? inset + step : inset, above: 0, below: 6 }
}

function linesOfParagraph(line: ParagraphLine): readonly Height[] {
  const { size, left, above, below } = measures(line)
  const width = ((textWidth - left - inset) / 20 / size) * 1000
  const isCounted = line.list && line.list !== 'none' && line.list.level === 0 && !isHeading(line)
  const first = isCounted ? (step / 20 / size) * 1000 : 0
  let text = ''
  const marks: { readonly at: number; readonly height: number }[] = []
  for (const one of line.content) {
    if (one.kind === 'text') text += one.text
    else marks.push({ at: text.length, height: noteHeight(inlineText(one.content)) })
  }
  const starts = lineStarts(text, width, first)
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? text.length + 1
    const notes = marks.filter((mark) => mark.at >= start && mark.at < end)
    const around = (at === 0 ? above : 0) + (at === starts.length - 1 ? below : 0)
    return {
      own: size * lineHeight + around,
      notes: notes.reduce((sum, { height }) => sum + height, 0),
    }
  })
}

function noteHeight(text: string): number {
  const width = ((textWidth - 2 * inset) / 20 / noteSize) * 1000
  return lineStarts(text, width, 750).length * noteSize * lineHeight + 1
}

function needed(heights: readonly Height[], { hasNotes }: Sheet): number {
  const notes = heights.reduce((sum, height) => sum + height.notes, 0)
  const rule = notes > 0 && !hasNotes ? noteRule : 0
  return heights.reduce((sum, height) => sum + height.own, notes + rule)
}

/** No line of a paragraph stands alone at the foot or the head of a page. */
function place(heights: readonly Height[], sheet: Sheet): void {
  let rest = heights
  while (rest.length) {
    const fitting = howManyFit(rest, sheet)
    if (fitting === 0 && sheet.left < room) turn(sheet)
    else {
      const placed = rest.slice(0, Math.max(1, fitting))
      sheet.left -= needed(placed, sheet)
      sheet.hasNotes ||= placed.some(({ notes }) => notes > 0)
      rest = rest.slice(placed.length)
      if (rest.length) turn(sheet)
    }
  }
}

function howManyFit(heights: readonly Height[], sheet: Sheet): number {
  let fitting = 0
  while (fitting < heights.length && needed(heights.slice(0, fitting + 1), sheet) <= sheet.left + 6)
    fitting += 1
  if (fitting === heights.length) return fitting
  const kept = heights.length - fitting === 1 ? fitting - 1 : fitting
  return kept < 2 ? 0 : kept
}

/** A heading goes with the first two lines after it. */
function keepWithNext(heights: readonly Height[], next: Line | undefined, sheet: Sheet): void {
  const following = next?.kind === 'paragraph' ? linesOfParagraph(next).slice(0, 2) : []
  if (needed([...heights, ...following], sheet) > sheet.left && sheet.left < room) turn(sheet)
}

function placeTable({ head, rows }: TableLine, sheet: Sheet): void {
  for (const row of [...(head ? [head] : []), ...rows]) {
    const width = ((textWidth - 2 * inset) / 20 / 9 / Math.max(1, row.length)) * 1000
    const lines = Math.max(1, ...row.map((cell) => lineStarts(inlineText(cell), width).length))
    place([{ own: lines * 9 * lineHeight + 5, notes: 0 }], sheet)
  }
}
