import type { Element } from 'slimdom'
import type {
  Block,
  Cell,
  Paragraph,
  Point,
  Preamble,
  QuotedParagraphs,
  Run,
  Section,
  Sentence,
  Table,
} from '../text/tree.ts'
import { onLines } from './akn-dom.ts'
import { identity, inlineChildren, sentenceChildren, type Writing } from './akn-inlines.ts'

/** Sections, paragraphs, tables and preambles as elements. */

export function sectionElement(section: Section, writing: Writing): Element {
  const { make } = writing
  const attributes = {
    ...identity(section.id, writing),
    'own:label': section.label,
    'own:printed': section.printed,
  }
  const label = writing.printer.places.get(section.id)?.label
  const { heading } = section
  return make(
    'section',
    attributes,
    ...onLines([
      ...(label ? [make('num', {}, `${label}.`)] : []),
      ...(heading ? [make('heading', {}, ...inlineChildren(heading, section.id, writing))] : []),
      ...blockElements(section.blocks, writing),
      ...(section.sections ?? []).map((one) => sectionElement(one, writing)),
    ]),
  )
}

/** Blocks in order; paragraphs quoted stand inside the paragraph that introduces them. */
function blockElements(blocks: readonly Block[], writing: Writing): readonly Element[] {
  const elements: Element[] = []
  blocks.forEach((block, at) => {
    if (block.kind === 'table') elements.push(tableParagraph(block, writing))
    else if (block.kind === 'paragraph') {
      const quoted = quotationsAfter(blocks, at)
      elements.push(paragraphElement(block, quoted, writing))
    } else if (!isIntroduced(blocks, at)) elements.push(loneQuotation(block, writing))
  })
  return elements
}

/** A quotation belongs to the paragraph before it, unless that ends in sub-paragraphs. */
function isIntroduced(blocks: readonly Block[], at: number): boolean {
  const before = blocks[at - 1]
  if (before?.kind === 'quoted') return isIntroduced(blocks, at - 1)
  return before?.kind === 'paragraph' && !before.points
}

function quotationsAfter(blocks: readonly Block[], at: number): readonly QuotedParagraphs[] {
  const rest = blocks.slice(at + 1)
  const end = rest.findIndex(({ kind }) => kind !== 'quoted')
  const quoted = rest.slice(0, end < 0 ? rest.length : end)
  return isIntroduced(blocks, at + 1) ? quoted.filter((one) => one.kind === 'quoted') : []
}

function loneQuotation(block: QuotedParagraphs, writing: Writing): Element {
  const { make } = writing
  return make('paragraph', { class: 'quoted' }, make('content', {}, quotation(block, writing)))
}

function quotation(block: QuotedParagraphs, writing: Writing): Element {
  const { make } = writing
  const attributes = {
    ...identity(block.id, writing),
    ...runAttributes(block.numbering),
    'own:symbol': block.of?.symbol,
    'own:part': block.of?.part,
  }
  const paragraphs = block.paragraphs.map((one) => paragraphElement(one, [], writing))
  const inner = onLines(paragraphs.length ? paragraphs : [make('p')])
  return make('p', {}, make('mod', {}, make('quotedStructure', attributes, ...inner)))
}

export function runAttributes(run: Run | undefined): Record<string, string> {
  return run ? { 'own:style': run.style, 'own:start': String(run.start) } : {}
}

function paragraphElement(
  paragraph: Paragraph,
  quoted: readonly QuotedParagraphs[],
  writing: Writing,
): Element {
  const attributes = {
    ...identity(paragraph.id, writing),
    class: paragraph.role,
    'own:numbered': paragraph.numbered === false ? 'false' : undefined,
    'own:printed': paragraph.printed,
  }
  const quotations = quoted.map((one) => quotation(one, writing))
  return itemElement('paragraph', attributes, paragraph, quotations, writing)
}

function pointElement(point: Point, writing: Writing): Element {
  const attributes = { ...identity(point.id, writing), 'own:printed': point.printed }
  return itemElement('point', attributes, point, [], writing)
}

function itemElement(
  name: 'paragraph' | 'point',
  attributes: Record<string, string | undefined>,
  item: Paragraph | Point,
  quotations: readonly Element[],
  writing: Writing,
): Element {
  const { make } = writing
  const label = writing.printer.places.get(item.id)?.label
  const number = label ? [make('num', {}, label)] : []
  const own = textElement(item.sentences, item.id, writing)
  if (!item.points) {
    const tail = item.tail
      ? [make('p', { class: 'tail' }, ...sentenceChildren(item.tail, item.id, writing))]
      : []
    const content = make('content', {}, own, ...quotations, ...tail)
    return make(name, attributes, ...onLines([...number, content]))
  }
  const list = make(
    'list',
    {},
    ...onLines([
      make('intro', {}, own),
      ...item.points.map((point) => pointElement(point, writing)),
      ...(item.tail ? [make('wrapUp', {}, textElement(item.tail, item.id, writing))] : []),
    ]),
  )
  return make(name, attributes, ...onLines([...number, list]))
}

function textElement(sentences: readonly Sentence[], place: string, writing: Writing): Element {
  return writing.make('p', {}, ...sentenceChildren(sentences, place, writing))
}

function tableParagraph(table: Table, writing: Writing): Element {
  const { make } = writing
  const row = (cells: readonly Cell[], name: 'th' | 'td') =>
    make(
      'tr',
      {},
      ...cells.map((cell) =>
        make(name, {}, make('p', {}, ...inlineChildren(cell, table.id, writing))),
      ),
    )
  const element = make(
    'table',
    identity(table.id, writing),
    ...onLines([
      ...(table.caption
        ? [make('caption', {}, ...inlineChildren(table.caption, table.id, writing))]
        : []),
      ...(table.head ? [row(table.head, 'th')] : []),
      ...table.rows.map((cells) => row(cells, 'td')),
    ]),
  )
  return make('paragraph', { class: 'table' }, make('content', {}, element))
}

/** Every preambular paragraph is a container named by its opening words. */
export function preambleElement(preamble: Preamble, writing: Writing): Element {
  const { make } = writing
  const formula = make(
    'formula',
    { name: 'enactingFormula' },
    make('p', {}, ...inlineChildren(preamble.opening, 'preamble', writing)),
  )
  const containers = preamble.paragraphs.map((paragraph) =>
    make(
      'container',
      {
        name: openingPhraseOf(paragraph),
        ...identity(paragraph.id, writing),
        class: paragraph.role,
        'own:numbered': paragraph.numbered === false ? 'false' : undefined,
        'own:printed': paragraph.printed,
      },
      ...onLines(blocksOfItem(paragraph, writing)),
    ),
  )
  return make('preamble', {}, ...onLines([formula, ...containers]))
}

function openingPhraseOf({ sentences }: Paragraph): string {
  const first = sentences[0]?.inlines[0]
  const isPhrase =
    first?.kind === 'text' && (first.marks ?? []).some(({ is }) => is === 'operativePhrase')
  return isPhrase ? first.text : 'preambularParagraph'
}

/** Where hierarchy is not allowed: text, a list of items, and what follows it. */
function blocksOfItem(item: Paragraph | Point, writing: Writing): readonly Element[] {
  const { make } = writing
  const items = (item.points ?? []).map((point) =>
    make(
      'item',
      { ...identity(point.id, writing), 'own:printed': point.printed },
      make('num', {}, writing.printer.places.get(point.id)?.label ?? ''),
      ...blocksOfItem(point, writing),
    ),
  )
  return [
    textElement(item.sentences, item.id, writing),
    ...(items.length ? [make('blockList', {}, ...onLines(items))] : []),
    ...(item.tail
      ? [make('p', { class: 'tail' }, ...sentenceChildren(item.tail, item.id, writing))]
      : []),
  ]
}
