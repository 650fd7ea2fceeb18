import type { Printed, PrintedCell } from '../text/numbered.ts'
import { redline } from '../text/redline.ts'
import type { Language } from '../text/tree.ts'
import { inset, textWidth } from './docx-indents.ts'
import type { TableLine } from './docx-lines.ts'
import { mergedRows, type RowStep, rowsOf, type Step } from './docx-merge.ts'
import { inlineRuns } from './docx-runs.ts'
import { bookmarked, markChange, type Op, type Writing } from './docx-writing.ts'
import { element, setting } from './docx-xml.ts'

/** A table with rules above, under the head and below, and rows inserted or deleted as rows. */
export function tableElement(step: Step<TableLine>, writing: Writing): string {
  const { line } = step
  const rows = rowSteps(step)
  const widths = columnWidths(rows.map(({ row }) => row))
  const ids = [...line.ids]
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      setting('tblStyle', 'DocumentTable'),
      writing.direction === 'rtl' ? '<w:bidiVisual/>' : '',
      element('w:tblW', { 'w:w': sum(widths), 'w:type': 'dxa' }),
      element('w:tblInd', { 'w:w': inset, 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element('w:tblLook', {
        'w:val': line.head ? '0420' : '0400',
        'w:firstRow': line.head ? 1 : 0,
        'w:noVBand': 1,
      }),
    ),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
    ...rows.map((row) => rowElement(row, isHead(row, step), widths, ids.splice(0), line, writing)),
  )
}

function rowSteps(step: Step<TableLine>): readonly RowStep[] {
  if (step.op === 'same' && step.base) return mergedRows(rowsOf(step.base), rowsOf(step.line))
  const { op } = step
  return rowsOf(step.line).map((row, at) =>
    op === 'same' ? { op, row, base: row, at } : { op, row, at },
  )
}

/** The first row of its own table, where that has a head. */
function isHead({ op, at }: RowStep, step: Step<TableLine>): boolean {
  const table = op === 'delete' && step.op === 'same' && step.base ? step.base : step.line
  return at === 0 && table.head !== undefined
}

function rowElement(
  step: RowStep,
  head: boolean,
  widths: readonly number[],
  ids: readonly string[],
  { language }: TableLine,
  writing: Writing,
): string {
  const { op, row } = step
  const cells = row.map((cell, at) => {
    const base = step.op === 'same' ? step.base[at] : undefined
    const span = at === row.length - 1 ? widths.length - at : 1
    const words = cellWords(cell, base, op, language, writing)
    const [id] = at === 0 ? ids : []
    return element(
      'w:tc',
      {},
      element(
        'w:tcPr',
        {},
        element('w:tcW', { 'w:w': sum(widths.slice(at, at + span)), 'w:type': 'dxa' }),
        span > 1 ? setting('gridSpan', span) : '',
      ),
      element(
        'w:p',
        {},
        element('w:pPr', {}, setting('pStyle', head ? 'TableHead' : 'TableText')),
        bookmarked(id, op, writing, words),
      ),
    )
  })
  return element(
    'w:tr',
    {},
    element('w:trPr', {}, '<w:cantSplit/>', head ? '<w:tblHeader/>' : '', markChange(op, writing)),
    ...cells,
  )
}

function cellWords(
  cell: PrintedCell,
  base: PrintedCell | undefined,
  op: Op,
  language: Language,
  writing: Writing,
): string {
  const runs = base && base !== cell ? redline(base, cell) : [{ op, inlines: cell }]
  return runs.map((run) => inlineRuns(run.inlines, run.op, language, writing)).join('')
}

/** Columns as wide as their words ask for, each neither thin nor greedy. */
function columnWidths(rows: readonly (readonly PrintedCell[])[]): readonly number[] {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const longest = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => Math.min(60, Math.max(8, lengthOf(row[at] ?? []))))),
  )
  const width = textWidth - 2 * inset
  const shares = longest.map((length) => Math.floor((width * length) / sum(longest)))
  return shares.map((share, at) => (at === 0 ? share + width - sum(shares) : share))
}

function lengthOf(inlines: readonly Printed[]): number {
  return inlines.reduce((length, one) => length + (one.kind === 'text' ? one.text.length : 1), 0)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
