import type {
  NumberedDocument,
  NumberedItem,
  NumberedSection,
  Printed,
} from '../../text/numbered.ts'
import { tailId } from './from-tree.ts'

type Lines = readonly (readonly Printed[])[]

/** What is printed of every element that holds words, sentence by sentence, by its id. */
export function printedById(document: NumberedDocument): ReadonlyMap<string, Lines> {
  const found = new Map<string, Lines>()
  const keep = (id: string, lines: Lines) => {
    found.set(id, lines)
    for (const inline of lines.flat())
      if (inline.kind === 'note') found.set(inline.id, [inline.content])
  }
  const item = (one: NumberedItem) => {
    keep(
      one.id,
      one.sentences.map(({ inlines }) => inlines),
    )
    one.points.forEach(item)
    keep(
      tailId(one.id),
      one.tail.map(({ inlines }) => inlines),
    )
  }
  const section = (one: NumberedSection) => {
    if (one.heading) keep(one.id, [one.heading])
    for (const block of one.blocks) {
      if (block.kind === 'paragraph') item(block)
      if (block.kind === 'quoted') block.paragraphs.forEach(item)
    }
    one.sections.forEach(section)
  }
  if (document.preamble) {
    keep('preamble', [document.preamble.opening])
    document.preamble.paragraphs.forEach(item)
  }
  document.sections.forEach(section)
  for (const annex of document.annexes) {
    keep(annex.id, [annex.heading])
    annex.sections.forEach(section)
  }
  return found
}
