import type { Element } from 'slimdom'
import type {
  Block,
  Paragraph,
  Point,
  QuotedParagraphs,
  Run,
  Section,
  Sentence,
} from '../text/tree.ts'
import { attribute, childOf, childrenOf, findBelow, ownAttribute } from './akn-elements.ts'
import { type InlineReader, readInlines, sourceOf } from './akn-inline.ts'
import { readTable } from './akn-table.ts'
import { opening } from './reading.ts'

/** The sections of a body written here. */
export function exactSections(body: Element, reader: InlineReader): readonly Section[] {
  return childrenOf(body, 'section').map((element) => {
    const heading = childOf(element, 'heading')
    const printed = ownAttribute(element, 'printed')
    const sections = exactSections(element, reader)
    return {
      id: idOf(element, reader),
      ...(heading ? { heading: readInlines(heading, reader) } : {}),
      ...(ownAttribute(element, 'label') === 'none' ? { label: 'none' as const } : {}),
      blocks: childrenOf(element, 'paragraph').flatMap((one) => exactBlocks(one, reader)),
      ...(sections.length ? { sections } : {}),
      ...(printed ? { printed } : {}),
    }
  })
}

/** The lasting id, or a new one where a person has taken it out. */
export function idOf(element: Element, reader: InlineReader): string {
  return (
    attribute(element, 'GUID') ?? reader.ids(`${element.localName}-new`, element.textContent ?? '')
  )
}

/** One element may hold a table, a paragraph, and the quotations that it introduces. */
function exactBlocks(element: Element, reader: InlineReader): readonly Block[] {
  const content = childOf(element, 'content')
  const table = content && childOf(content, 'table')
  if (table) return [readTable(table, reader)]
  const quoted = (content ? childrenOf(content, 'p') : []).flatMap((p) => exactQuoted(p, reader))
  if (attribute(element, 'class') === 'quoted') return quoted
  return [exactParagraph(element, reader), ...quoted]
}

function exactQuoted(p: Element, reader: InlineReader): readonly QuotedParagraphs[] {
  const mod = childOf(p, 'mod')
  const structure = mod && childOf(mod, 'quotedStructure')
  if (!structure) return []
  const symbol = ownAttribute(structure, 'symbol')
  const part = ownAttribute(structure, 'part')
  return [
    {
      kind: 'quoted',
      id: idOf(structure, reader),
      ...(symbol ? { of: { symbol, ...(part ? { part } : {}) } } : {}),
      numbering: exactRun(structure) ?? { style: 'figures', start: 1 },
      paragraphs: childrenOf(structure, 'paragraph').map((one) => exactParagraph(one, reader)),
    },
  ]
}

export function exactRun(element: Element): Run | undefined {
  const start = Number(ownAttribute(element, 'start'))
  if (!start) return undefined
  return { style: ownAttribute(element, 'style') === 'letters' ? 'letters' : 'figures', start }
}

function exactParagraph(element: Element, reader: InlineReader): Paragraph {
  return {
    kind: 'paragraph',
    id: idOf(element, reader),
    ...exactParagraphAttributes(element),
    ...exactItem(element, reader),
  }
}

export function exactParagraphAttributes(
  element: Element,
): Pick<Paragraph, 'role' | 'numbered' | 'printed'> {
  const role = attribute(element, 'class')
  const printed = ownAttribute(element, 'printed')
  return {
    ...(role === 'operative' || role === 'preambular' ? { role } : {}),
    ...(ownAttribute(element, 'numbered') === 'false' ? { numbered: false } : {}),
    ...(printed ? { printed } : {}),
  }
}

type Item = Pick<Point, 'sentences' | 'points' | 'tail'>

function exactItem(element: Element, reader: InlineReader): Item {
  const list = childOf(element, 'list')
  if (!list) {
    const content = childOf(element, 'content')
    return content ? exactItemBlocks(content, reader) : { sentences: [] }
  }
  const intro = childOf(list, 'intro')
  const end = childOf(list, 'wrapUp')
  return {
    sentences: intro ? exactSentences(childOf(intro, 'p'), reader) : [],
    points: childrenOf(list, 'point').map((point) =>
      exactPoint(point, exactItem(point, reader), reader),
    ),
    ...(end ? { tail: exactSentences(childOf(end, 'p'), reader) } : {}),
  }
}

/** Text, items and tail as blocks one after another. */
export function exactItemBlocks(element: Element, reader: InlineReader): Item {
  const blocks = childrenOf(element, 'p')
  const tail = blocks.find((p) => attribute(p, 'class') === 'tail')
  const list = childOf(element, 'blockList')
  return {
    sentences: exactSentences(blocks[0] === tail ? undefined : blocks[0], reader),
    ...(list
      ? {
          points: childrenOf(list, 'item').map((item) =>
            exactPoint(item, exactItemBlocks(item, reader), reader),
          ),
        }
      : {}),
    ...(tail ? { tail: exactSentences(tail, reader) } : {}),
  }
}

function exactPoint(element: Element, item: Item, reader: InlineReader): Point {
  const printed = ownAttribute(element, 'printed')
  return { id: idOf(element, reader), ...item, ...(printed ? { printed } : {}) }
}

function exactSentences(p: Element | undefined, reader: InlineReader): readonly Sentence[] {
  if (!p || findBelow(p, 'quotedStructure')) return []
  const wrapped = childrenOf(p, 'inline').filter((one) => attribute(one, 'name') === 'sentence')
  if (wrapped.length) {
    const beside = p.childNodes.filter((node) => !wrapped.some((one) => one === node))
    tellLost(beside.map(({ textContent }) => textContent ?? '').join(''), reader)
    return wrapped.map((one) => ({
      inlines: readInlines(one, reader),
      ...sourceOf(one),
      ...(ownAttribute(one, 'edited') ? { edited: true as const } : {}),
    }))
  }
  const inlines = readInlines(p, reader)
  return inlines.length ? [{ inlines }] : []
}

/** Between sentences stand blanks alone, unless somebody has written there. */
function tellLost(words: string, { findings, place }: InlineReader): void {
  if (!words.trim()) return
  findings.push({
    place: place || 'a paragraph',
    words: opening(words),
    why: 'Words stand between the sentences and in none of them; they are left out. Put them into a sentence.',
  })
}
