import type { Told, ToldLine } from './docx-open.ts'
import { plainPieces } from './docx-piece.ts'
import { isFinished } from './plain-join.ts'

/** The lines of a document by the part they stand in. */
export type Division = {
  readonly head: readonly ToldLine[]
  readonly title?: ToldLine
  readonly opening?: ToldLine
  readonly preamble: readonly Told[]
  readonly body: readonly Told[]
  readonly adoption?: ToldLine
  /** Each with the line that begins it. */
  readonly annexes: readonly (readonly Told[])[]
}

/** Masthead, title, preamble, body and annexes, each with its lines. */
export function divided(told: readonly Told[], own: boolean): Division {
  const starts = told.flatMap((one, at) => (isOf(one, 'annex') ? [at] : []))
  const main = told.slice(0, starts[0] ?? told.length)
  const annexes = starts.map((start, nth) => told.slice(start, starts[nth + 1]))
  return { ...(own ? ownMain(main) : foreignMain(main)), annexes }
}

function isOf(
  one: Told | undefined,
  ...wanted: readonly ToldLine['role']['of'][]
): one is ToldLine {
  return one !== undefined && 'line' in one && wanted.includes(one.role.of)
}

function ownMain(main: readonly Told[]): Omit<Division, 'annexes'> {
  const title = main.find((one): one is ToldLine => isOf(one, 'title'))
  const opening = main.find((one): one is ToldLine => isOf(one, 'opening'))
  const adoption = main.findLast((one): one is ToldLine => isOf(one, 'adoption'))
  const rest = main.filter(
    (one) => one !== title && one !== opening && one !== adoption && !isOf(one, 'masthead'),
  )
  const end = opening ? rest.findIndex((one) => !isPreambular(one)) : 0
  const preamble = rest.slice(0, end < 0 ? rest.length : end)
  return {
    head: main.filter((one): one is ToldLine => isOf(one, 'masthead')),
    ...(title ? { title } : {}),
    ...(opening ? { opening } : {}),
    preamble,
    body: rest.slice(preamble.length),
    ...(adoption ? { adoption } : {}),
  }
}

function isPreambular(one: Told): boolean {
  return 'line' in one && (one.role.style === 'preambular' || isOf(one, 'point', 'tail'))
}

/** In files of others the masthead is what stands before the first heading, number or long text. */
function foreignMain(main: readonly Told[]): Omit<Division, 'annexes'> {
  const title = main.find((one): one is ToldLine => isOf(one, 'title'))
  const titled = title ? main.indexOf(title) : 0
  const begins = endOfHead(main)
  const end = begins < 0 ? Math.min(titled + 1, main.length) : begins
  const head = main
    .slice(0, end)
    .flatMap(linesIn)
    .filter((one) => one !== title)
  const body = main
    .slice(end)
    .map((one): Told => (one !== title && isOf(one, 'title') ? asHeading(one) : one))
  return {
    head,
    ...(title ? { title } : {}),
    preamble: [],
    body: body.filter((one) => one !== title),
  }
}

/**
 * Where the masthead ends. Lines that only look like headings belong to it, but for the last one,
 * directly before the text, where there is another for the title.
 */
function endOfHead(main: readonly Told[]): number {
  const strong = main.findIndex(
    (one) =>
      isOf(one, 'paragraph', 'point') || isLong(one) || (isOf(one, 'heading') && !isBare(one)),
  )
  const bare = main.slice(0, Math.max(strong, 0)).filter((one) => isOf(one, 'heading'))
  const before = main[strong - 1]
  const startsBefore = bare.length > 1 && isOf(before, 'heading') && !isOf(main[strong], 'heading')
  return startsBefore ? strong - 1 : strong
}

/** A heading by its look alone. */
function isBare({ role }: ToldLine): boolean {
  return role.label === '' && role.depth === undefined
}

function isLong(one: Told): boolean {
  if (!('line' in one)) return false
  const words = plainPieces(one.line.pieces).trim()
  return words.length > 100 && isFinished(words)
}

/** Mastheads are often set as tables. */
function linesIn(one: Told): readonly ToldLine[] {
  if ('line' in one) return plainPieces(one.line.pieces).trim() ? [one] : []
  return one.table.rows
    .flatMap(({ cells }) => cells.flat())
    .filter((line) => plainPieces(line.pieces).trim())
    .map((line) => ({ line, role: { of: 'masthead', label: '', cut: 0 } }))
}

function asHeading(one: ToldLine): ToldLine {
  return { line: one.line, role: { ...one.role, of: 'heading' } }
}
