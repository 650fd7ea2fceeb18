import type {
  NumberedBlock,
  NumberedDocument,
  NumberedItem,
  NumberedParagraph,
  NumberedSection,
} from '../../text/numbered.ts'
import { numbered, plainWords } from '../../text/numbering.ts'
import type { DocumentTree, Run } from '../../text/tree.ts'
import {
  type CheckedDocument,
  type CheckedNote,
  type ContentsLine,
  type Heading,
  markSign,
  type Paragraph,
} from './checked-document.ts'
import { checkedText, type Inlines } from './checked-text.ts'
import { operativeOpening } from './operative-verbs.ts'
import { type Places, placesIn } from './places.ts'

/** What a reader met in the source that the tree does not hold. */
export type PrintedBesides = {
  /** The lines of the printed table of contents, without page numbers or with them. */
  readonly contents?: readonly string[]
  /** The distribution as printed, where it is none of the three. */
  readonly distribution?: string
}

/** The tree as the rules see it: numbers as printed where a document was read, else computed. */
export function fromTree(tree: DocumentTree, besides: PrintedBesides = {}): CheckedDocument {
  const document = numbered(tree)
  const walk: Walk = {
    places: placesIn(tree.language === 'fr' ? 'fr' : 'en'),
    runs: runsOf(tree),
    report: tree.kind === 'report',
    blocks: [],
    notes: [],
  }
  preambleOf(walk, document)
  for (const section of document.sections) sectionOf(walk, section, '', '')
  for (const annex of document.annexes) {
    const series = walk.places.annex(annex.printed ?? annex.label)
    const numbering = tree.annexes.find(({ id }) => id === annex.id)?.numbering
    if (numbering) walk.runs.set(series, numbering)
    headingOf(walk, { id: annex.id, depth: 1, of: 'annex', series: '' }, annex.heading, {
      place: series,
      label: annex.printed ?? annex.label,
    })
    for (const section of annex.sections)
      sectionOf(walk, section, series, plainWords(annex.heading))
  }
  return {
    kind: tree.kind,
    standing: tree.standing,
    masthead: mastheadOf(tree, besides),
    contents: contentsOf(walk.places, besides.contents ?? []),
    blocks: withOperativeRuns(walk.blocks),
    notes: walk.notes,
  }
}

type Walk = {
  readonly places: Places
  /** Numbering of quoted paragraphs, by id, and of annexes, by series. */
  readonly runs: Map<string, Run>
  readonly report: boolean
  readonly blocks: (Heading | Paragraph)[]
  readonly notes: CheckedNote[]
}

function runsOf(tree: DocumentTree): Map<string, Run> {
  const found = new Map<string, Run>()
  const sections = [...tree.sections, ...tree.annexes.flatMap((annex) => annex.sections)]
  const look = (all: typeof sections) => {
    for (const { blocks, sections: inner } of all) {
      for (const block of blocks) if (block.kind === 'quoted') found.set(block.id, block.numbering)
      look([...(inner ?? [])])
    }
  }
  look(sections)
  return found
}

function preambleOf(walk: Walk, { preamble }: NumberedDocument): void {
  if (!preamble) return
  const { places, blocks, notes } = walk
  const none = { series: '', run: 'preamble', numbering: 'none', start: 1, depth: 0 } as const
  const opening = checkedText([preamble.opening], places, '')
  notes.push(...opening.notes)
  blocks.push({
    is: 'paragraph',
    id: 'preamble',
    place: places.opening,
    text: opening.text,
    ...none,
    role: 'opening',
  })
  preamble.paragraphs.forEach((paragraph, at) => {
    const context: Context = {
      ...none,
      place: places.preambular(at + 1),
      role: 'preambular',
    }
    itemOf(walk, paragraph, context)
  })
}

type Context = Pick<Paragraph, 'series' | 'run' | 'numbering' | 'start' | 'depth'> &
  Partial<Pick<Paragraph, 'role' | 'quoted' | 'under'>> & { readonly place?: string }

function sectionOf(walk: Walk, section: NumberedSection, series: string, above: string): void {
  const label = section.printed ?? section.label
  const words = section.heading && plainWords(section.heading)
  if (section.heading) {
    const of = { id: section.id, depth: section.depth, of: 'section', series } as const
    const place = walk.places.heading(series, label, words ?? '')
    headingOf(walk, of, section.heading, { place, label })
  }
  const under = words ?? above
  const start = walk.runs.get(series)?.start ?? 1
  const context: Context = { series, run: series, numbering: 'figures', start, depth: 0, under }
  for (const block of section.blocks) blockOf(walk, block, context)
  for (const inner of section.sections) sectionOf(walk, inner, series, under)
}

function blockOf(walk: Walk, block: NumberedBlock, context: Context): void {
  if (block.kind === 'table') return
  if (block.kind === 'paragraph') {
    itemOf(walk, block, { ...context, ...roleOf(block) })
    return
  }
  const { style, start } = walk.runs.get(block.id) ?? { style: 'figures', start: 1 }
  const numbering = style === 'letters' ? 'points' : 'figures'
  const quoted: Context = { ...context, run: block.id, numbering, start, quoted: true }
  introduced(walk)
  for (const one of block.paragraphs) itemOf(walk, one, { ...quoted, ...roleOf(one) })
}

function roleOf({ role }: NumberedParagraph): { readonly role?: 'preambular' | 'operative' } {
  return role ? { role } : {}
}

/** The paragraph before quoted ones introduces them. */
function introduced({ blocks }: Walk): void {
  const last = blocks.at(-1)
  if (last?.is === 'paragraph') blocks[blocks.length - 1] = { ...last, introduces: true }
}

function headingOf(
  { places, blocks, notes }: Walk,
  of: Pick<Heading, 'id' | 'depth' | 'of' | 'series'>,
  inlines: Inlines,
  { place, label }: { place: string; label: string },
): void {
  const { text, notes: found } = checkedText([inlines], places, of.series)
  notes.push(...found)
  blocks.push({ is: 'heading', ...of, place, text, ...(label ? { label } : {}) })
}

function itemOf(walk: Walk, item: NumberedItem, context: Context): void {
  const { places, blocks, notes } = walk
  const { place: given, ...rest } = context
  const label = item.printed ?? item.label
  const own = checkedText(
    item.sentences.map((sentence) => sentence.inlines),
    places,
    context.series,
  )
  const first = own.text.words.replaceAll(markSign, '')
  const place = given ?? places.paragraph(context.series, item.printed ?? item.path, first)
  notes.push(...own.notes)
  const numbering = label ? context.numbering : 'none'
  const following = item.points.length > 0 ? { introduces: true as const } : {}
  blocks.push({
    is: 'paragraph',
    id: item.id,
    place,
    text: own.text,
    ...rest,
    numbering,
    ...(label ? { label } : {}),
    ...following,
  })
  for (const point of item.points) {
    const path = point.printed ? `${place} ${point.printed}` : undefined
    itemOf(walk, point, {
      ...rest,
      run: item.id,
      numbering: 'points',
      start: 1,
      depth: context.depth + 1,
      ...(path ? { place: path } : {}),
    })
  }
  if (item.tail.length === 0) return
  const after = checkedText(
    item.tail.map((sentence) => sentence.inlines),
    places,
    context.series,
  )
  notes.push(...after.notes)
  const tail = {
    id: tailId(item.id),
    place,
    text: after.text,
    numbering: 'none',
    tail: true,
  } as const
  blocks.push({ is: 'paragraph', ...rest, ...tail })
}

/** Id of what follows the sub-paragraphs of a paragraph. */
export function tailId(paragraph: string): string {
  return `${paragraph}#tail`
}

/**
 * Runs of which at least half begin as operative paragraphs do are operative, though nothing in
 * the source says so: language proposed in an annex.
 */
function withOperativeRuns(
  blocks: readonly (Heading | Paragraph)[],
): readonly (Heading | Paragraph)[] {
  const runs = new Map<string, { all: number; operative: number }>()
  for (const block of blocks) {
    if (block.is !== 'paragraph' || block.role || block.depth > 0) continue
    const run = runs.get(keyOf(block)) ?? { all: 0, operative: 0 }
    const operative = operativeOpening(block.text.words) ? 1 : 0
    runs.set(keyOf(block), { all: run.all + 1, operative: run.operative + operative })
  }
  return blocks.map((block) => {
    if (block.is !== 'paragraph' || block.role) return block
    const run = runs.get(keyOf(block))
    const operative = run && block.series !== '' && run.operative * 2 >= run.all && run.all > 1
    return operative ? { ...block, role: 'operative' } : block
  })
}

function keyOf({ run, under, numbering }: Paragraph): string {
  return `${run}\n${under ?? ''}\n${numbering}`
}

function mastheadOf({ masthead }: DocumentTree, { distribution }: PrintedBesides) {
  return {
    organ: known(masthead.organ),
    symbol: masthead.symbol,
    distribution: distribution ?? masthead.distribution,
    date: masthead.date,
    originalLanguage: masthead.originalLanguage,
    session: masthead.session?.number,
    title: known(masthead.title),
    closes: masthead.dates?.to,
  }
}

/** A reader sets "?" where the source says nothing. */
function known(words: string): string | undefined {
  return words === '' || words === '?' ? undefined : words
}

/** Lines of a printed contents list: label, title, page. */
function contentsOf(places: Places, lines: readonly string[]): readonly ContentsLine[] {
  return lines.map((line, at) => {
    const [head = '', ...rest] = line.split('\t').map((part) => part.trim())
    const parted = rest.length > 0 ? [head, ...rest] : partedLine(line.trim())
    const pages = parted.filter((part, index) => index > 0 && /^\d+$/.test(part))
    const words = parted
      .filter((part) => !pages.includes(part))
      .join(' ')
      .trim()
    return {
      is: 'contents',
      id: `contents-${at + 1}`,
      place: places.contents(at + 1),
      text: { words, marks: [], italics: [], bold: [] },
    }
  })
}

/** Without tabs: a number at the end is the page. */
function partedLine(line: string): readonly string[] {
  const found = /^(.*\S)\s+(\d{1,4})$/.exec(line)
  return found?.[1] && found[2] ? [found[1], found[2]] : [line]
}
