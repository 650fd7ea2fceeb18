import type {
  Annex,
  Block,
  DocumentTree,
  Inline,
  Paragraph,
  Point,
  Section,
  Sentence,
  Table,
} from './tree.ts'

/** Every run of inlines of a block, a section or a document, in reading order. */

/** The inlines of one item without its sub-paragraphs: its sentences, or its tail. */
function inlinesOf(sentences: readonly Sentence[]): readonly Inline[] {
  return sentences.flatMap((sentence) => sentence.inlines)
}

/** A paragraph or sub-paragraph with all that is under it, outermost first. */
export function itemsOf(item: Paragraph | Point): readonly (Paragraph | Point)[] {
  return [item, ...(item.points ?? []).flatMap(itemsOf)]
}

/** Sections with their sub-sections, in reading order. */
function sectionsOf(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.sections ?? [])])
}

/** Paragraphs of blocks, those quoted included, in reading order. */
export function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block]
    return block.kind === 'quoted' ? block.paragraphs : []
  })
}

/** All paragraphs of a document: preamble, body, annexes. */
export function allParagraphs(document: DocumentTree): readonly Paragraph[] {
  const parts = [...document.sections, ...document.annexes.flatMap((annex) => annex.sections)]
  return [
    ...(document.preamble?.paragraphs ?? []),
    ...sectionsOf(parts).flatMap((section) => paragraphsOf(section.blocks)),
  ]
}

/** Sentences as inlines in reading order: own words, sub-paragraphs, tail. */
function readingOrder(item: Paragraph | Point): readonly Inline[] {
  return [
    ...inlinesOf(item.sentences),
    ...(item.points ?? []).flatMap(readingOrder),
    ...inlinesOf(item.tail ?? []),
  ]
}

function inlinesOfTable(table: Table): readonly Inline[] {
  return [...(table.caption ?? []), ...(table.head ?? []).flat(), ...table.rows.flat(2)]
}

function inlinesOfSection(section: Section): readonly Inline[] {
  return [
    ...(section.heading ?? []),
    ...section.blocks.flatMap((block) => {
      if (block.kind === 'table') return inlinesOfTable(block)
      return paragraphsOf([block]).flatMap(readingOrder)
    }),
    ...(section.sections ?? []).flatMap(inlinesOfSection),
  ]
}

export function inlinesOfAnnex(annex: Annex): readonly Inline[] {
  return [...annex.heading, ...annex.sections.flatMap(inlinesOfSection)]
}

/** The body with its preamble, without the annexes. */
export function inlinesOfBody(document: DocumentTree): readonly Inline[] {
  return [
    ...(document.preamble?.opening ?? []),
    ...(document.preamble?.paragraphs ?? []).flatMap(readingOrder),
    ...document.sections.flatMap(inlinesOfSection),
  ]
}
