import { plainInlines } from '../text/inline.ts'
import { fromLetters } from '../text/labels.ts'
import type { Block, Inline, Paragraph, Point, QuotedParagraphs, Run } from '../text/tree.ts'
import type { Flow } from './flow.ts'
import { type PlainInlines, plainInlinesOf, plainWordsOf } from './plain-inline.ts'
import type { PlainItem } from './plain-items.ts'
import { isFinished } from './plain-join.ts'
import { type LabelledItem, placed, pointTree } from './points.ts'
import { type Finding, opening } from './reading.ts'

/** The flow of the body or of one annex, as it grows; `due` is the next paragraph number. */
export type Growing = {
  readonly flow: Flow[]
  readonly inlines: PlainInlines
  readonly findings: Finding[]
  due: number
}

/** Adds the items of the body or of one annex to its flow. */
export function grow(items: readonly PlainItem[], growing: Growing): void {
  for (let at = 0; at < items.length; at += 1) {
    const run = labelledRun(items, at)
    const item = items[at]
    if (run.length) addLabelled(run, growing)
    else if (item?.of === 'heading') addHeading(item, growing)
    else if (item?.of === 'numbered') addNumbered(item, growing)
    else if (item) addText(item, items[at + 1], growing)
    at += Math.max(run.length - 1, 0)
  }
}

/** The labelled items that stand together from here on. */
function labelledRun(items: readonly PlainItem[], at: number): readonly PlainItem[] {
  const rest = items.slice(at, at + 1000)
  const end = rest.findIndex(({ of }) => of !== 'labelled')
  return end < 0 ? rest : rest.slice(0, end)
}

function addHeading({ label, words }: PlainItem, { flow, inlines }: Growing): void {
  flow.push({ of: 'heading', words: plainInlinesOf(words, inlines), printed: label })
}

/**
 * A number that is not due, after a paragraph that ends in a colon, is one that a paragraph has in
 * another document: what follows is quoted as long as its numbers run on.
 */
function addNumbered(item: PlainItem, growing: Growing): void {
  const number = Number(item.label)
  const quoted = openQuotation(growing)
  const paragraph = paragraphOf(item, `${item.label}.`, growing)
  if (quoted && number === quoted.numbering.start + quoted.paragraphs.length) {
    const paragraphs = [...quoted.paragraphs, asOperative(paragraph)]
    replaceLast(growing, { ...quoted, paragraphs })
  } else if (number > growing.due && introduces(lastBlock(growing))) {
    push(growing, quotation([asOperative(paragraph)], { style: 'figures', start: number }, growing))
  } else {
    push(growing, isOperative(paragraph) ? asOperative(paragraph) : paragraph)
    growing.due += 1
  }
}

function quotation(
  paragraphs: readonly Paragraph[],
  numbering: Run,
  { inlines }: Growing,
): QuotedParagraphs {
  const id = inlines.ids(`${inlines.prefix}quoted-${numbering.start}`, paragraphs[0]?.id)
  return { kind: 'quoted', id, numbering, paragraphs }
}

/** (a) and what follows are sub-paragraphs; a run that begins later is quoted from elsewhere. */
function addLabelled(run: readonly PlainItem[], growing: Growing): void {
  const labels = mendedLabels(run, growing.findings)
  const start = fromLetters((labels[0] ?? '').replace(/[()]/g, '')) ?? 1
  const above = lastBlock(growing)
  if (start > 1 && introduces(above) && labels[0] !== '(i)') {
    const paragraphs = run.map((item) => asOperative(paragraphOf(item, item.label, growing)))
    push(growing, quotation(paragraphs, { style: 'letters', start }, growing))
    return
  }
  const items = run.map((item, at) => labelledItem(item, labels[at] ?? '', growing))
  addPoints(pointTree(placed(items)), above, growing)
}

/** Sub-paragraphs go under the paragraph before them, in a quotation under its last one. */
function addPoints(points: readonly Point[], above: Block | undefined, growing: Growing): void {
  const last = above?.kind === 'quoted' ? above.paragraphs.at(-1) : undefined
  if (above?.kind === 'paragraph') replaceLast(growing, withPoints(above, points))
  else if (above?.kind === 'quoted' && last) {
    const paragraphs = [...above.paragraphs.slice(0, -1), withPoints(last, points)]
    replaceLast(growing, { ...above, paragraphs })
  } else {
    const id = growing.inlines.ids(`${growing.inlines.prefix}para-text`, points[0]?.id)
    push(growing, { kind: 'paragraph', id, numbered: false, sentences: [], points })
  }
}

function withPoints(paragraph: Paragraph, points: readonly Point[]): Paragraph {
  return { ...paragraph, points: [...(paragraph.points ?? []), ...points] }
}

/** The letter l is often read as the figure 1: "(1)" before "(m)" is "(l)". */
function mendedLabels(run: readonly PlainItem[], findings: Finding[]): readonly string[] {
  return run.map(({ label, words, at }, index) => {
    if (label !== '(1)') return label
    const next = run[index + 1]?.label
    const mended = next === '(m)' ? '(l)' : label
    findings.push({
      place: `line ${at}`,
      words: `${label} ${opening(plainWordsOf(words), 40)}`,
      why:
        mended === label
          ? 'A sub-paragraph is labelled with a figure; expected a letter. Compare with the printed page.'
          : 'Printed (1) before (m): read as the letter (l).',
    })
    return mended
  })
}

function labelledItem(item: PlainItem, label: string, growing: Growing): LabelledItem {
  const { ids, prefix } = growing.inlines
  return {
    label,
    id: ids(`${prefix}point-${label}`, item.words),
    sentences: [{ inlines: plainInlinesOf(item.words, growing.inlines) }],
  }
}

/** Words without number: a heading where they look like one and something follows. */
function addText(item: PlainItem, next: PlainItem | undefined, growing: Growing): void {
  if (next && isTitle(item.words)) {
    growing.flow.push({ of: 'heading', words: plainInlinesOf(item.words, growing.inlines) })
    return
  }
  const paragraph = { ...paragraphOf(item, '', growing), numbered: false as const }
  push(growing, isOperative(paragraph) ? asOperative(paragraph) : paragraph)
}

/** Short, with a capital at the start and neither stop nor comma at the end. */
export function isTitle(words: string): boolean {
  const plain = plainWordsOf(words)
  return plain.length <= 160 && !isFinished(plain) && !plain.endsWith(',') && /^\p{Lu}/u.test(plain)
}

function paragraphOf(item: PlainItem, printed: string, { inlines }: Growing): Paragraph {
  const found = plainInlinesOf(item.words, inlines)
  return {
    kind: 'paragraph',
    id: inlines.ids(`${inlines.prefix}para-${item.label || 'text'}`, plainInlines(found)),
    sentences: [{ inlines: found }],
    ...(printed ? { printed } : {}),
  }
}

/** A paragraph of a resolution ends in a semicolon, or opens with its verb in italics. */
export function isOperative({ sentences }: Paragraph): boolean {
  const inlines = sentences[0]?.inlines ?? []
  const first = inlines[0]
  const opensInItalics =
    first?.kind === 'text' && (first.marks ?? []).some(({ is }) => is === 'italic')
  return opensInItalics || /;\s*$/u.test(plainInlines(inlines))
}

/** In texts of the Assembly every operative verb is in italics, and nothing else is. */
export function asOperative(paragraph: Paragraph): Paragraph {
  const phrase = (inline: Inline): Inline =>
    inline.kind === 'text' && inline.marks
      ? {
          ...inline,
          marks: inline.marks.map((mark) =>
            mark.is === 'italic' ? { is: 'operativePhrase' as const } : mark,
          ),
        }
      : inline
  return {
    ...paragraph,
    role: 'operative',
    sentences: paragraph.sentences.map((sentence) => ({
      ...sentence,
      inlines: sentence.inlines.map(phrase),
    })),
  }
}

function lastBlock({ flow }: Growing): Block | undefined {
  const last = flow.at(-1)
  return last?.of === 'block' ? last.block : undefined
}

function openQuotation(growing: Growing): QuotedParagraphs | undefined {
  const last = lastBlock(growing)
  return last?.kind === 'quoted' && last.numbering.style === 'figures' ? last : undefined
}

function introduces(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false
  return /:\s*$/u.test(plainInlines(block.sentences.flatMap(({ inlines }) => inlines)))
}

function push({ flow }: Growing, block: Block): void {
  flow.push({ of: 'block', block })
}

function replaceLast({ flow }: Growing, block: Block): void {
  flow[flow.length - 1] = { of: 'block', block }
}
