import { plainInlines } from '../text/inline.ts'
import type { Inline, Run } from '../text/tree.ts'
import { inlinesOf, withoutStart } from './docx-inlines.ts'
import { addPoint, addTail, openItem } from './docx-items.ts'
import {
  close,
  type Growing,
  introduces,
  newQuotation,
  type Open,
  type PartMaker,
  type Quotation,
  runOf,
  type Told,
  type ToldLine,
} from './docx-open.ts'
import type { Role } from './docx-roles.ts'
import type { Growth } from './docx-sections.ts'
import { growTable } from './docx-tables.ts'
import type { Line } from './docx-view.ts'
import { placed } from './points.ts'

/** The lines of the body or of one annex, as headings and blocks one after the other. */
export function growthOf(told: readonly Told[], maker: PartMaker): readonly Growth[] {
  const growing: Growing = {
    maker,
    growth: [],
    open: undefined,
    labels: [],
    due: 1,
    caption: undefined,
  }
  for (const one of told)
    if ('table' in one) growTable(growing, one)
    else growLine(growing, one)
  close(growing)
  return growing.growth
}

function growLine(growing: Growing, { line, role }: ToldLine): void {
  const { maker } = growing
  const inlines = inlinesOf(withoutStart(line.pieces, role.cut), maker.inlines)
  // An empty line is no paragraph, unless it carries one from here or prints a number.
  const stands = maker.own && (line.bookmarks.length > 0 || role.label !== '')
  if (!inlines.length && !stands && role.of !== 'tail') return
  const grow = growers[role.of] ?? growText
  grow(growing, line, role, inlines)
}

type Grower = (growing: Growing, line: Line, role: Role, inlines: readonly Inline[]) => void

function growCaption(growing: Growing, line: Line, _: Role, words: readonly Inline[]): void {
  close(growing)
  growing.caption = { id: growing.maker.idOf(line, 'table', plainInlines(words)), words }
}

function growHeading(
  growing: Growing,
  line: Line,
  { label, depth, list }: Role,
  words: readonly Inline[],
): void {
  close(growing)
  const { idOf, prefix } = growing.maker
  const printed = label.replace(/[.\s]+$/, '')
  growing.growth.push({
    of: 'heading',
    id: idOf(line, `${prefix}section-${printed || 'heading'}`, plainInlines(words)),
    words,
    printed,
    ...(depth === undefined ? {} : { depth }),
    ...(list ? { list: list.list } : {}),
  })
}

function growParagraph(growing: Growing, line: Line, role: Role, inlines: readonly Inline[]): void {
  const quoted = quotationFor(growing, line, role)
  const before = growing.open
  if (!quoted || before?.quoted !== quoted) close(growing)
  const { idOf, prefix } = growing.maker
  const id = idOf(line, `${prefix}para-${role.label || 'text'}`, plainInlines(inlines))
  const style = role.style === 'quoted' || role.style === 'unnumbered' ? undefined : role.style
  const open: Open = {
    item: openItem(id, inlines, role.label.trim()),
    ...(style ? { role: style } : {}),
    numbered: role.label !== '',
    ...(quoted ? { quoted } : {}),
  }
  quoted?.paragraphs.push(open)
  growing.open = open
  growing.labels = []
  if (!quoted && open.numbered) growing.due += 1
}

/** The quotation a paragraph belongs to: by its style, or by a number that is not due here. */
function quotationFor(growing: Growing, line: Line, role: Role): Quotation | undefined {
  const run = runOf(role.label)
  const last = growing.open?.quoted
  if (role.style === 'quoted') {
    const id = growing.maker.idOfQuotation(line)
    const goesOn = last && id === undefined && continuesQuotation(last, run)
    if (goesOn) {
      last.numbering ??= run
      return last
    }
    return newQuotation(growing, id, run)
  }
  if (growing.maker.own || !run || run.style === 'letters') return undefined
  if (last?.numbering && run.start === last.numbering.start + last.paragraphs.length) return last
  return run.start > growing.due && introduces(growing)
    ? newQuotation(growing, undefined, run)
    : undefined
}

function continuesQuotation(last: Quotation, run: Run | undefined): boolean {
  if (!run || !last.numbering) return true
  const counted = last.paragraphs.filter(({ numbered }) => numbered).length
  return run.style === last.numbering.style && run.start === last.numbering.start + counted
}

function growPoint(growing: Growing, line: Line, role: Role, inlines: readonly Inline[]): void {
  const { maker } = growing
  const { idOf, prefix } = maker
  const label = role.label.trim()
  const run = runOf(label)
  // (l) after a colon begins what is quoted from elsewhere, where no (a) went before it.
  const isQuoted = !maker.own && !growing.labels.length && run?.style === 'letters' && run.start > 1
  if (isQuoted && label !== '(i)' && label !== 'i)' && introduces(growing)) {
    growQuotedLetter(growing, line, role, inlines, run)
    return
  }
  const quotation = growing.open?.quoted
  if (!maker.own && quotation?.numbering?.style === 'letters' && run) {
    const next = quotation.numbering.start + quotation.paragraphs.length
    if (run.style === 'letters' && run.start === next) {
      growQuotedLetter(growing, line, role, inlines, run)
      return
    }
  }
  const point = openItem(
    idOf(line, `${prefix}point-${label}`, plainInlines(inlines)),
    inlines,
    label,
  )
  growing.open ??= bareParagraph(growing, point.id)
  growing.labels.push(label)
  addPoint(growing.open.item, point, role.depth ?? depthHere(growing.labels, role))
}

function growQuotedLetter(
  growing: Growing,
  line: Line,
  role: Role,
  inlines: readonly Inline[],
  run: Run,
): void {
  const last = growing.open?.quoted
  const quoted = last?.numbering?.style === 'letters' ? last : newQuotation(growing, undefined, run)
  if (quoted !== last) close(growing)
  const { idOf, prefix } = growing.maker
  const id = idOf(line, `${prefix}para-${role.label}`, plainInlines(inlines))
  const open: Open = { item: openItem(id, inlines, role.label.trim()), numbered: true, quoted }
  quoted.paragraphs.push(open)
  growing.open = open
  growing.labels = []
}

function bareParagraph({ maker }: Growing, words: string): Open {
  return { item: openItem(maker.newId(`${maker.prefix}para-text`, words), []), numbered: false }
}

/** How deep a label lies after those before it; bullets lie as deep as their list says. */
function depthHere(labels: readonly string[], { list }: Role): number {
  const label = labels.at(-1) ?? ''
  if (!/[a-z]/i.test(label)) return (list?.level ?? 0) + 1
  const items = placed(labels.map((one) => ({ label: one, id: '', sentences: [] })))
  return items.at(-1)?.depth ?? 1
}

function growTail(growing: Growing, line: Line, role: Role, inlines: readonly Inline[]): void {
  const done = growing.open && addTail(growing.open.item, inlines, role.depth ?? 0)
  if (!done && inlines.length) growText(growing, line, role, inlines)
}

/** Words without number are a paragraph without number. */
function growText(growing: Growing, line: Line, _: Role, inlines: readonly Inline[]): void {
  close(growing)
  const { idOf, prefix } = growing.maker
  const id = idOf(line, `${prefix}para-text`, plainInlines(inlines))
  growing.open = { item: openItem(id, inlines), numbered: false }
  growing.labels = []
}

const growers: Readonly<Partial<Record<Role['of'], Grower>>> = {
  heading: growHeading,
  paragraph: growParagraph,
  point: growPoint,
  tail: growTail,
  caption: growCaption,
}
