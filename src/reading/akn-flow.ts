import type { Element } from 'slimdom'
import { plainInlines } from '../text/inline.ts'
import type { Paragraph, Point, Sentence } from '../text/tree.ts'
import { attribute, childOf, childrenOf, wordsOf } from './akn-elements.ts'
import { type InlineReader, readInlines } from './akn-inline.ts'
import { readTable } from './akn-table.ts'
import type { Flow } from './flow.ts'
import { isPointLabel, type LabelledItem, placed, pointTree } from './points.ts'
import { opening } from './reading.ts'

/** The body of a published document as it runs, with what it did not expect among the findings. */
export function readFlow(body: Element, reader: InlineReader): readonly Flow[] {
  return withPointsAttached(
    body.children.flatMap((child) => readPart(child, reader, 1)),
    reader,
  )
}

const paragraphLike = [
  'paragraph',
  'p',
  'block',
  'blockContainer',
  'container',
  'content',
  'alinea',
]
const lists = ['list', 'blockList', 'ol', 'ul']

/** An item printed with a label such as (a) outside any list waits for its paragraph. */
type Part = Flow | { readonly of: 'point'; readonly item: LabelledItem }

function readPart(element: Element, reader: InlineReader, depth: number): readonly Part[] {
  const { localName } = element
  if (localName === 'table') return [{ of: 'block', block: readTable(element, reader) }]
  if (localName === 'crossHeading' || localName === 'heading' || localName === 'subheading')
    return headingPart(element, reader)
  if (paragraphLike.includes(localName)) return readParagraphPart(element, reader)
  if (lists.includes(localName)) return [{ of: 'block', block: listParagraph(element, reader) }]
  return readContainer(element, reader, depth)
}

/** A section, chapter or part: its heading, then what is in it. */
function readContainer(element: Element, reader: InlineReader, depth: number): readonly Part[] {
  const heading = childOf(element, 'heading') ?? childOf(element, 'subheading')
  const printed = wordsOf(childOf(element, 'num')).replace(/\.$/, '')
  const rest = element.children.filter(
    (child) => !['num', 'heading', 'subheading'].includes(child.localName),
  )
  if (!rest.length && !heading && wordsOf(element)) return readParagraphPart(element, reader)
  return [
    ...(heading
      ? [
          {
            of: 'heading' as const,
            words: readInlines(heading, reader),
            depth,
            ...(printed ? { printed } : {}),
          },
        ]
      : []),
    ...rest.flatMap((child) => readPart(child, reader, depth + 1)),
  ]
}

function headingPart(element: Element, reader: InlineReader): readonly Part[] {
  const words = readInlines(element, reader)
  return words.length ? [{ of: 'heading', words }] : []
}

function readParagraphPart(element: Element, reader: InlineReader): readonly Part[] {
  const onlyHeading = headingWithin(element)
  if (onlyHeading) return headingPart(onlyHeading, reader)
  const holder = childOf(element, 'content') ?? element
  if (childOf(holder, 'table')) return holder.children.flatMap((one) => readPart(one, reader, 1))
  const printed = wordsOf(childOf(element, 'num'))
  const within = { ...reader, place: placeOf(element, printed, reader) }
  const block = readParagraph(element, printed, within)
  if (isPointLabel(printed)) {
    const { id, sentences, points } = block
    return [{ of: 'point', item: { label: printed, id, sentences, ...(points ? { points } : {}) } }]
  }
  return block.sentences.length || block.points ? [{ of: 'block', block }] : []
}

function placeOf(element: Element, printed: string, reader: InlineReader): string {
  const own = printed ? `paragraph ${printed.replace(/\.$/, '')}` : opening(wordsOf(element), 30)
  return [reader.place, own].filter(Boolean).join(', ')
}

function readParagraph(element: Element, printed: string, reader: InlineReader): Paragraph {
  const name = `${reader.prefix}para-${printed.replace(/\W/g, '') || 'text'}`
  const list = childrenOf(element, ...lists)
  const points = list.flatMap((one) => readPoints(one, reader, `${name}-`))
  const tail = list
    .flatMap((one) => childrenOf(one, 'wrapUp'))
    .flatMap((end) => sentencesOf(end, reader))
  return {
    kind: 'paragraph',
    id: reader.ids(name, wordsOf(element)),
    ...(printed ? {} : { numbered: false as const }),
    sentences: [...sentencesOf(element, reader), ...list.flatMap((one) => introOf(one, reader))],
    ...(points.length ? { points } : {}),
    ...(tail.length ? { tail } : {}),
    ...(printed ? { printed } : {}),
  }
}

/** Published files write a heading as a paragraph that holds a heading and nothing else. */
function headingWithin(element: Element): Element | undefined {
  if (element.localName !== 'paragraph' || childOf(element, 'num')) return undefined
  // The class says heading where the elements do not.
  if (/^H\d/.test(attribute(element, 'class') ?? '')) return element
  const found = ['heading', 'subheading']
    .map((name) => descend(element, name))
    .find((one) => one !== undefined)
  return found && wordsOf(found) === wordsOf(element) ? found : undefined
}

function descend(element: Element, name: string): Element | undefined {
  for (const child of element.children) {
    if (child.localName === name) return child
    const below = descend(child, name)
    if (below) return below
  }
  return undefined
}

/** The text of an element: its `p`, in `content` or bare, each one a sentence of the tree. */
function sentencesOf(element: Element, reader: InlineReader): readonly Sentence[] {
  const holder = childOf(element, 'content') ?? element
  const blocks = childrenOf(holder, 'p', 'block')
  const read = blocks.length || holder.localName === 'content' ? blocks : ownText(holder)
  return read.flatMap((block) => {
    const inlines = readInlines(block, reader)
    return inlines.length ? [{ inlines }] : []
  })
}

function ownText(element: Element): readonly Element[] {
  return ['p', 'block'].includes(element.localName) ? [element] : []
}

function introOf(list: Element, reader: InlineReader): readonly Sentence[] {
  return childrenOf(list, 'intro', 'listIntroduction').flatMap((intro) => {
    const sentences = sentencesOf(intro, reader)
    if (sentences.length) return sentences
    const inlines = readInlines(intro, reader)
    return inlines.length ? [{ inlines }] : []
  })
}

function readPoints(list: Element, reader: InlineReader, idPrefix: string): readonly Point[] {
  return childrenOf(list, 'point', 'item', 'li', 'indent').map((point, at) => {
    const printed = wordsOf(childOf(point, 'num'))
    const name = printed.replace(/\W/g, '') || String(at + 1)
    const id = reader.ids(`${idPrefix}${name}`, wordsOf(point))
    const within = { ...reader, place: `${reader.place} ${printed}`.trim() }
    const lower = childrenOf(point, ...lists)
    const points = lower.flatMap((one) => readPoints(one, within, `${idPrefix}${name}-`))
    return {
      id,
      sentences: [...sentencesOf(point, within), ...lower.flatMap((one) => introOf(one, within))],
      ...(points.length ? { points } : {}),
      ...(printed ? { printed } : {}),
    }
  })
}

function listParagraph(list: Element, reader: InlineReader): Paragraph {
  const points = readPoints(list, reader, `${reader.prefix}list-`)
  return {
    kind: 'paragraph',
    id: reader.ids(`${reader.prefix}list`, wordsOf(list)),
    numbered: false,
    sentences: introOf(list, reader),
    ...(points.length ? { points } : {}),
  }
}

/** Items (a), (b) that stand as paragraphs of their own belong to the paragraph before them. */
function withPointsAttached(parts: readonly Part[], reader: InlineReader): readonly Flow[] {
  const flow: Flow[] = []
  let waiting: LabelledItem[] = []
  const attach = () => {
    if (waiting.length) attachTo(flow, waiting, reader)
    waiting = []
  }
  for (const part of parts) {
    if (part.of === 'point') {
      waiting.push(part.item)
      continue
    }
    attach()
    flow.push(part)
  }
  attach()
  return flow
}

function attachTo(flow: Flow[], items: readonly LabelledItem[], reader: InlineReader): void {
  const last = flow.at(-1)
  const above = last?.of === 'block' && last.block.kind === 'paragraph' ? last.block : undefined
  const id = above?.id ?? `${reader.prefix}para`
  const points = pointTree(placed(items))
  reader.findings.push({
    place: reader.place || id,
    words: opening(items.map(({ label }) => label).join(' ')),
    why: above
      ? `Sub-paragraphs stand as paragraphs of their own; they are read under the paragraph before them (${opening(plainInlines(above.sentences.flatMap(({ inlines }) => inlines)), 30)}).`
      : 'Sub-paragraphs stand without a paragraph before them; they are read under an empty one.',
  })
  if (above)
    flow[flow.length - 1] = {
      of: 'block',
      block: { ...above, points: [...(above.points ?? []), ...points] },
    }
  else
    flow.push({
      of: 'block',
      block: { kind: 'paragraph', id: reader.ids(id), numbered: false, sentences: [], points },
    })
}
