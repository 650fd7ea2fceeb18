import type {
  Block,
  Cell,
  DocumentTree,
  Inline,
  Paragraph,
  Point,
  Section,
  Sentence,
} from '../../text/tree.ts'
import type { Flag, Replaced } from './rolled.ts'
import { rolledInlines } from './rolled-inlines.ts'
import type { Rolling } from './rolled-words.ts'

/** What was done to one stretch of a document that is compared as one. */
export type RolledPassage = {
  /** Of its paragraph, sub-paragraph, heading or table; of the document's part where it has none. */
  readonly id: string
  readonly replaced: readonly Replaced[]
  readonly flags: readonly Flag[]
}

/** Passages are collected in reading order while the tree is made anew. */
type Collecting = { readonly rolling: Rolling; readonly passages: RolledPassage[] }

/**
 * The preamble, the body and the annexes with their successions. The passages stand in the order
 * in which `passagesOf` tells those of the document, its title left out.
 */
export function rolledTree(
  document: DocumentTree,
  rolling: Rolling,
): { readonly document: DocumentTree; readonly passages: readonly RolledPassage[] } {
  const own: Collecting = { rolling, passages: [] }
  const { preamble, sections, annexes } = document
  const rolled: DocumentTree = {
    ...document,
    ...(preamble
      ? {
          preamble: {
            opening: heading(own, 'preamble', preamble.opening),
            paragraphs: preamble.paragraphs.map((one) => item(own, one)),
          },
        }
      : {}),
    sections: sections.map((one) => section(own, one)),
    annexes: annexes.map((one) => ({
      ...one,
      heading: heading(own, one.id, one.heading, 'always'),
      sections: one.sections.map((part) => section(own, part)),
    })),
  }
  return { document: rolled, passages: own.passages }
}

function section(own: Collecting, one: Section): Section {
  return {
    ...one,
    ...(one.heading ? { heading: heading(own, one.id, one.heading, 'always') } : {}),
    blocks: one.blocks.map((each) => block(own, each)),
    ...(one.sections ? { sections: one.sections.map((each) => section(own, each)) } : {}),
  }
}

function block(own: Collecting, one: Block): Block {
  if (one.kind === 'paragraph') return item(own, one)
  if (one.kind === 'quoted')
    return { ...one, paragraphs: one.paragraphs.map((each) => item(own, each)) }
  const { id, caption, head, rows } = one
  return {
    ...one,
    ...(caption ? { caption: heading(own, id, caption, 'always') } : {}),
    ...(head ? { head: row(own, id, head) } : {}),
    rows: rows.map((each) => row(own, id, each)),
  }
}

function row(own: Collecting, id: string, cells: readonly Cell[]): readonly Cell[] {
  const rolled = cells.map((cell) => rolledInlines(cell, own.rolling))
  own.passages.push(together(id, rolled))
  return rolled.map(({ inlines }) => inlines)
}

/** An opening without words is no passage; a heading always is one. */
function heading(
  own: Collecting,
  id: string,
  inlines: readonly Inline[],
  when?: 'always',
): readonly Inline[] {
  const rolled = rolledInlines(inlines, own.rolling)
  if (when || inlines.length > 0) own.passages.push(together(id, [rolled]))
  return rolled.inlines
}

function item<One extends Paragraph | Point>(own: Collecting, one: One): One {
  const { sentences, points, tail } = one
  const ownSentences = sentencesRolled(own, one.id, sentences)
  const ownPoints = points?.map((point) => item(own, point))
  const ownTail = tail && tail.length > 0 ? sentencesRolled(own, one.id, tail) : tail
  return {
    ...one,
    sentences: ownSentences,
    ...(ownPoints ? { points: ownPoints } : {}),
    ...(ownTail ? { tail: ownTail } : {}),
  }
}

function sentencesRolled(
  own: Collecting,
  id: string,
  sentences: readonly Sentence[],
): readonly Sentence[] {
  const rolled = sentences.map(({ inlines }) => rolledInlines(inlines, own.rolling))
  own.passages.push(together(id, rolled))
  return sentences.map((sentence, at) => {
    const inlines = rolled[at]?.inlines ?? sentence.inlines
    return inlines === sentence.inlines ? sentence : { ...sentence, inlines }
  })
}

function together(id: string, parts: readonly Omit<RolledPassage, 'id'>[]): RolledPassage {
  return {
    id,
    replaced: parts.flatMap(({ replaced }) => replaced),
    flags: parts.flatMap(({ flags }) => flags),
  }
}
