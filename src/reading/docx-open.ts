import { plainInlines } from '../text/inline.ts'
import { fromLetters } from '../text/labels.ts'
import type { Block, Inline, QuotedParagraphs, Run } from '../text/tree.ts'
import type { InlineMaker } from './docx-inlines.ts'
import { closedParagraph, type OpenParagraph, openItem } from './docx-items.ts'
import type { Role } from './docx-roles.ts'
import type { Growth } from './docx-sections.ts'
import type { Line, LineTable } from './docx-view.ts'
import { isFinished } from './plain-join.ts'
import { asOperative, isOperative } from './plain-paragraphs.ts'
import { type Finding, opening } from './reading.ts'

/** A line with what it is. */
export type ToldLine = { readonly line: Line; readonly role: Role }
/** `source` is the table as it lies, `table` has the numbers of its cells before their words. */
export type ToldTable = { readonly table: LineTable; readonly source: LineTable }
export type Told = ToldLine | ToldTable

/** What growing the body or an annex needs. */
export type PartMaker = {
  readonly inlines: InlineMaker
  readonly own: boolean
  readonly prefix: string
  readonly findings: Finding[]
  /** The lasting id of a line, or a new one. */
  readonly idOf: (line: Line, wanted: string, words: string) => string
  readonly idOfTable: (table: ToldTable, wanted: string) => string
  /** The id of the quotation that begins with a line. */
  readonly idOfQuotation: (line: Line) => string | undefined
  readonly newId: (wanted: string, words?: string) => string
}

export type Growing = {
  readonly maker: PartMaker
  readonly growth: Growth[]
  open: Open | undefined
  /** Labels of the sub-paragraphs of the open paragraph, where their depth is told by them. */
  labels: string[]
  due: number
  caption: { readonly id: string; readonly words: readonly Inline[] } | undefined
}

export type Open = OpenParagraph & { readonly quoted?: Quotation }
export type Quotation = {
  readonly id: string
  numbering: Run | undefined
  readonly paragraphs: OpenParagraph[]
}

export function newQuotation(
  growing: Growing,
  id: string | undefined,
  run: Run | undefined,
): Quotation {
  const { newId, prefix } = growing.maker
  return {
    id: id ?? newId(`${prefix}quoted-${run?.start ?? 'text'}`),
    numbering: run,
    paragraphs: [],
  }
}

/** The number a label prints: figures, or letters of sub-paragraphs that stand by themselves. */
export function runOf(label: string): Run | undefined {
  const bare = label.replace(/[().\s]/g, '')
  if (/^\d{1,6}$/.test(bare) && Number(bare) > 0) return { style: 'figures', start: Number(bare) }
  const letter = fromLetters(bare)
  return letter ? { style: 'letters', start: letter } : undefined
}

/** A colon announces what another document has, or what follows under it. */
export function introduces({ open }: Growing): boolean {
  if (!open) return false
  return /:\s*$/u.test(plainInlines(open.item.sentences.flatMap(({ inlines }) => inlines)))
}

/** The paragraph that was open is whole: it goes into the growth. */
export function close(growing: Growing): void {
  const { open, maker, growth, caption } = growing
  // A caption without a table is a paragraph.
  growing.caption = undefined
  if (caption) {
    const paragraph = closedParagraph({
      item: openItem(caption.id, caption.words),
      numbered: false,
    })
    growth.push({ of: 'block', block: paragraph })
  }
  growing.open = undefined
  growing.labels = []
  if (!open) return
  const { quoted } = open
  if (!quoted) {
    growth.push({ of: 'block', block: finished(open, maker) })
    return
  }
  const block: QuotedParagraphs = {
    kind: 'quoted',
    id: quoted.id,
    numbering: quoted.numbering ?? { style: 'figures', start: 1 },
    paragraphs: quoted.paragraphs.map((one) => operative(closedParagraph(one), maker, true)),
  }
  growth.push({ of: 'block', block })
}

function finished(open: Open, maker: PartMaker): Block {
  const paragraph = closedParagraph(open)
  const words = plainInlines(paragraph.sentences.flatMap(({ inlines }) => inlines))
  const under = paragraph.points?.length
  if (!maker.own && open.numbered && !under && !isFinished(words))
    maker.findings.push({
      place: `paragraph ${paragraph.printed ?? ''}`.trim(),
      words: opening(words.slice(-60)),
      why: 'The paragraph ends without a full stop or semicolon; part of it may be missing or stand elsewhere.',
    })
  return operative(paragraph, maker, false)
}

/** In files of others a paragraph of a resolution is told by its words. */
function operative(
  paragraph: ReturnType<typeof closedParagraph>,
  { own }: PartMaker,
  quoted: boolean,
) {
  if (paragraph.role) return paragraph
  if (!own) return quoted || isOperative(paragraph) ? asOperative(paragraph) : paragraph
  const [first] = paragraph.sentences.flatMap(({ inlines }) => inlines)
  const opens = first?.kind === 'text' && first.marks?.some(({ is }) => is === 'operativePhrase')
  return quoted && opens ? { ...paragraph, role: 'operative' as const } : paragraph
}
