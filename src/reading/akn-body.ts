import type { Element } from 'slimdom'
import type { Block, Inline, Paragraph, Preamble, Section, Sentence } from '../text/tree.ts'
import { childrenOf } from './akn-elements.ts'
import { readFlow } from './akn-flow.ts'
import { type InlineReader, readInlines } from './akn-inline.ts'
import { type Flow, sectionsOfFlow } from './flow.ts'

export type Body = { readonly preamble?: Preamble; readonly sections: readonly Section[] }

/**
 * Preamble and body. Published files sometimes break a long preamble by a body that holds a
 * preambular paragraph, and go on with a second preamble: all before the last preamble is
 * preambular.
 */
export function readBody(root: Element, reader: InlineReader, resolution: boolean): Body {
  const parts = childrenOf(root, 'preamble', 'mainBody')
  const lastPreamble = parts.findLastIndex((part) => part.localName === 'preamble')
  const early = parts.slice(0, lastPreamble + 1)
  const bodies = parts.slice(lastPreamble + 1)
  for (const part of early) {
    if (part.localName !== 'mainBody') continue
    reader.findings.push({
      place: 'preamble',
      words: 'mainBody',
      why: 'A body stands before the end of the preamble; its paragraphs are read as preambular.',
    })
  }
  const preamble = readPreamble(early, reader)
  const flow = bodies.flatMap((body) => readFlow(body, reader))
  const blocks = resolution ? flow.map(operative) : flow
  return {
    ...(preamble ? { preamble } : {}),
    sections: sectionsOfFlow(blocks, reader.ids, reader.prefix),
  }
}

function readPreamble(parts: readonly Element[], reader: InlineReader): Preamble | undefined {
  if (!parts.length) return undefined
  const formulas = parts.flatMap((part) => childrenOf(part, 'formula'))
  const opening = formulas.flatMap((formula) =>
    childrenOf(formula, 'p').flatMap((one) => readInlines(one, reader)),
  )
  const containers = parts.flatMap((part) =>
    part.children.filter((child) => child.localName !== 'formula'),
  )
  const paragraphs = containers.flatMap((container, at) =>
    preambular(container, { ...reader, place: `preambular paragraph ${at + 1}` }),
  )
  return { opening, paragraphs }
}

function preambular(container: Element, reader: InlineReader): readonly Paragraph[] {
  const wrapper = container.ownerDocument?.createElement('mainBody')
  if (!wrapper) return []
  // A container is read as a body of its own, so that lists in it are read alike.
  wrapper.appendChild(container.cloneNode(true))
  return readFlow(wrapper, reader).flatMap((one) => {
    if (one.of !== 'block' || one.block.kind !== 'paragraph') return []
    const { numbered: _, printed: __, ...rest } = one.block
    return [{ ...rest, role: 'preambular' as const, ...openingPhrase(rest) }]
  })
}

/** In a resolution a paragraph with number, or one that opens in italics, is operative. */
function operative(one: Flow): Flow {
  if (one.of !== 'block' || one.block.kind !== 'paragraph') return one
  const block: Block = one.block
  if (block.numbered === false && !opensInItalics(block.sentences)) return one
  return { of: 'block', block: { ...block, role: 'operative', ...openingPhrase(block) } }
}

function opensInItalics([first]: readonly Sentence[]): boolean {
  const inline = first?.inlines[0]
  return inline?.kind === 'text' && (inline.marks ?? []).some(({ is }) => is === 'italic')
}

/** The italics that open a paragraph of a resolution are its verb. */
function openingPhrase({ sentences }: Pick<Paragraph, 'sentences'>): Pick<Paragraph, 'sentences'> {
  const [first, ...rest] = sentences
  if (!first || !opensInItalics(sentences)) return { sentences }
  const [phrase, ...others] = first.inlines
  if (!phrase) return { sentences }
  return { sentences: [{ ...first, inlines: [asPhrase(phrase), ...others] }, ...rest] }
}

function asPhrase(inline: Inline): Inline {
  if (inline.kind !== 'text') return inline
  const marks = (inline.marks ?? []).map((mark) =>
    mark.is === 'italic' ? { is: 'operativePhrase' as const } : mark,
  )
  return { ...inline, marks }
}
