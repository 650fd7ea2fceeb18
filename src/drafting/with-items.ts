import type { Block, DocumentTree, Paragraph, Point, Section } from '../text/tree.ts'

/** What is done to a paragraph or sub-paragraph; what is under it is done before. */
export type ItemChange = <One extends Paragraph | Point>(item: One) => One

/** The same document with every paragraph and sub-paragraph changed. */
export function withItems(tree: DocumentTree, change: ItemChange): DocumentTree {
  const { preamble } = tree
  return {
    ...tree,
    ...(preamble
      ? {
          preamble: {
            ...preamble,
            paragraphs: preamble.paragraphs.map((one) => changed(one, change)),
          },
        }
      : {}),
    sections: tree.sections.map((section) => changedSection(section, change)),
    annexes: tree.annexes.map((annex) => ({
      ...annex,
      sections: annex.sections.map((section) => changedSection(section, change)),
    })),
  }
}

function changedSection(section: Section, change: ItemChange): Section {
  return {
    ...section,
    blocks: section.blocks.map((block) => changedBlock(block, change)),
    ...(section.sections
      ? { sections: section.sections.map((one) => changedSection(one, change)) }
      : {}),
  }
}

function changedBlock(block: Block, change: ItemChange): Block {
  if (block.kind === 'paragraph') return changed(block, change)
  if (block.kind === 'table') return block
  return { ...block, paragraphs: block.paragraphs.map((one) => changed(one, change)) }
}

function changed<One extends Paragraph | Point>(item: One, change: ItemChange): One {
  const points = item.points?.map((point) => changed(point, change))
  return change(points ? { ...item, points } : item)
}
