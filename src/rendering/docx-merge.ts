import { aligned } from '../text/align.ts'
import { inlineText } from '../text/passages.ts'
import { type RedlineRun, redline } from '../text/redline.ts'
import type { Line } from './docx-lines.ts'
import type { Op } from './docx-writing.ts'

/** A line of the file: of both documents (`base` is what it was), of one of them alone. */
export type Step<One extends Line = Line> =
  | { readonly op: 'same'; readonly line: One; readonly base?: One }
  | { readonly op: 'insert' | 'delete'; readonly line: One }

/** Every line of both documents once, in the order of both; deletions before insertions. */
export function merged(base: readonly Line[], now: readonly Line[]): readonly Step[] {
  const [old, current] = [base.filter(isCompared), now.filter(isCompared)]
  const steps = aligned(old.map(alignable), current.map(alignable)).flatMap((pair) =>
    stepsOf(
      pair.old === undefined ? undefined : old[pair.old],
      pair.new === undefined ? undefined : current[pair.new],
    ),
  )
  return withContents(deletionsFirst(steps), now)
}

/** The contents are made from the headings, and are not compared. */
function isCompared({ kind }: Line): boolean {
  return kind !== 'contents'
}

function withContents(steps: readonly Step[], now: readonly Line[]): readonly Step[] {
  const contents = now.find(({ kind }) => kind === 'contents')
  if (!contents) return steps
  const title = steps.findIndex(({ op, line }) => op !== 'delete' && line.key === 'masthead title')
  return steps.toSpliced(title + 1, 0, { op: 'same', line: contents })
}

function alignable(line: Line): { readonly id: string; readonly text: string } {
  return { id: line.key, text: textOf(line) }
}

function textOf(line: Line): string {
  switch (line.kind) {
    case 'paragraph':
      return inlineText(line.content)
    case 'masthead':
      return `${line.left?.text ?? ''}\t${line.right?.text ?? ''}`
    case 'table':
      return rowsOf(line).map(rowText).join('\n')
    case 'break':
    case 'contents':
      return line.key
  }
}

function stepsOf(base: Line | undefined, now: Line | undefined): readonly Step[] {
  if (base && now && isAlike(base, now)) return [{ op: 'same', line: now, base }]
  return [
    ...(base ? [{ op: 'delete' as const, line: base }] : []),
    ...(now ? [{ op: 'insert' as const, line: now }] : []),
  ]
}

function isAlike(base: Line, now: Line): boolean {
  if (base.kind !== now.kind) return false
  if (now.kind === 'masthead') return base.key === now.key
  // What parts two tables stays where its table is.
  return !isParting(base) && !isParting(now) ? true : base.key === now.key
}

function isParting(line: Line): boolean {
  return line.kind === 'paragraph' && line.style === 'AfterTable'
}

function deletionsFirst(steps: readonly Step[]): readonly Step[] {
  const result: Step[] = []
  let held: Step[] = []
  for (const step of steps) {
    if (step.op === 'insert') held.push(step)
    else {
      if (step.op === 'same') {
        result.push(...held)
        held = []
      }
      result.push(step)
    }
  }
  return [...result, ...held]
}

type Row = Extract<Line, { kind: 'table' }>['rows'][number]

/** The rows of a table with its head. */
export function rowsOf(table: Extract<Line, { kind: 'table' }>): readonly Row[] {
  return [...(table.head ? [table.head] : []), ...table.rows]
}

function rowText(row: Row): string {
  return row.map(inlineText).join(' | ')
}

/** A row of both tables has as many cells in both. */
export type RowStep =
  | { readonly op: 'same'; readonly row: Row; readonly base: Row; readonly at: number }
  | { readonly op: 'insert' | 'delete'; readonly row: Row; readonly at: number }

/** The rows of both tables; `at` is the place in its own table. */
export function mergedRows(base: readonly Row[], now: readonly Row[]): readonly RowStep[] {
  const texts = (rows: readonly Row[]) => rows.map((row) => ({ text: rowText(row) }))
  return aligned(texts(base), texts(now)).flatMap((pair): readonly RowStep[] => {
    const old = placed(base, pair.old)
    const row = placed(now, pair.new)
    if (old && row && old.row.length === row.row.length)
      return [{ op: 'same' as const, ...row, base: old.row }]
    return [
      ...(old ? [{ op: 'delete' as const, ...old }] : []),
      ...(row ? [{ op: 'insert' as const, ...row }] : []),
    ]
  })
}

function placed(rows: readonly Row[], at: number | undefined) {
  const row = at === undefined ? undefined : rows[at]
  return row && at !== undefined ? { row, at } : undefined
}

/** The words of a line with what changed in them. */
export function changesOf(step: Step<Extract<Line, { kind: 'paragraph' }>>): readonly RedlineRun[] {
  if (step.op === 'same' && step.base) return redline(step.base.content, step.line.content)
  return step.line.content.length ? [{ op: step.op as Op, inlines: step.line.content }] : []
}
