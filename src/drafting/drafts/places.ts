import type { Block, DocumentTree, Paragraph, Point, Section } from '../../text/tree.ts'
import { itemsOf, paragraphsOf } from '../../text/walk.ts'
import type { DraftPlace } from './draft.ts'

/** A document with the blocks of every section changed, annexes included. */
function withBlocks(
  tree: DocumentTree,
  change: (blocks: readonly Block[], section: string) => readonly Block[],
): DocumentTree {
  const changed = (sections: readonly Section[]): readonly Section[] =>
    sections.map((section) => ({
      ...section,
      blocks: change(section.blocks, section.id),
      ...(section.sections ? { sections: changed(section.sections) } : {}),
    }))
  return {
    ...tree,
    sections: changed(tree.sections),
    annexes: tree.annexes.map((annex) => ({ ...annex, sections: changed(annex.sections) })),
  }
}

/** All sections of a document with those under them, annexes last. */
export function sectionsIn(tree: DocumentTree): readonly Section[] {
  const under = (section: Section): readonly Section[] => [
    section,
    ...(section.sections ?? []).flatMap(under),
  ]
  return [...tree.sections, ...tree.annexes.flatMap(({ sections }) => sections)].flatMap(under)
}

/**
 * Where an item stands: a paragraph after the block before it, a sub-paragraph after the paragraph
 * it belongs to. Undefined for what stands in no section.
 */
export function placeOf(tree: DocumentTree, id: string): DraftPlace | undefined {
  for (const { id: section, blocks } of sectionsIn(tree)) {
    const at = blocks.findIndex((block) => holds(block, id))
    const block = blocks[at]
    if (!block) continue
    const after = block.id === id ? blocks[at - 1]?.id : block.id
    return after ? { section, after } : { section }
  }
  return undefined
}

function holds(block: Block, id: string): boolean {
  if (block.id === id) return true
  return paragraphsOf([block]).some((one) => itemsOf(one).some((item) => item.id === id))
}

/** Whether something of this id can be put at a place of this document. */
export function isPlace(tree: DocumentTree, { section, after }: DraftPlace): boolean {
  const found = sectionsIn(tree).find(({ id }) => id === section)
  return !!found && (after === undefined || found.blocks.some(({ id }) => id === after))
}

/** The whole paragraph of this id that stands in a section by itself. */
export function wholeParagraph(tree: DocumentTree, id: string): Paragraph | undefined {
  for (const { blocks } of sectionsIn(tree))
    for (const block of blocks) if (block.kind === 'paragraph' && block.id === id) return block
  return undefined
}

/**
 * A document with a paragraph put at a place. What it stood behind may be gone by now: then it
 * stands at the end of its section, and where that is gone too, at the end of the text.
 */
export function withParagraphAt(
  tree: DocumentTree,
  paragraph: Paragraph,
  { section, after }: DraftPlace,
): DocumentTree {
  const all = sectionsIn(tree)
  const behind = all.find(({ blocks }) => after && blocks.some((one) => one.id === after))
  const target = behind ?? all.find(({ id }) => id === section) ?? tree.sections.at(-1)
  if (!target)
    return { ...tree, sections: [{ id: section, blocks: [paragraph] }, ...tree.sections] }
  return withBlocks(tree, (blocks, id) => {
    if (id !== target.id) return blocks
    if (after === undefined && target.id === section) return [paragraph, ...blocks]
    const at = blocks.findIndex((one) => one.id === after)
    return at < 0 ? [...blocks, paragraph] : blocks.toSpliced(at + 1, 0, paragraph)
  })
}

/** A document with a whole paragraph moved to a place; as it was where there is no such paragraph. */
export function withParagraphMoved(
  tree: DocumentTree,
  id: string,
  place: DraftPlace,
): DocumentTree {
  const paragraph = wholeParagraph(tree, id)
  if (!paragraph || place.after === id) return tree
  return withParagraphAt(without(tree, new Set([id])), paragraph, place)
}

/** A document without some paragraphs and sub-paragraphs. */
export function without(tree: DocumentTree, ids: ReadonlySet<string>): DocumentTree {
  if (ids.size === 0) return tree
  const kept = <One extends Paragraph | Point>(items: readonly One[]): readonly One[] =>
    items.flatMap((item) => (ids.has(item.id) ? [] : [shorter(item)]))
  const shorter = <One extends Paragraph | Point>(item: One): One => {
    if (!item.points) return item
    const { points, ...rest } = item
    const left = kept(points)
    // What is left of the item is of the kind it was.
    return (left.length ? { ...item, points: left } : rest) as One
  }
  const { preamble } = tree
  const cut = withBlocks(tree, (blocks) =>
    blocks.flatMap((block): readonly Block[] => {
      if (block.kind === 'paragraph') return kept([block])
      return block.kind === 'quoted' ? [{ ...block, paragraphs: kept(block.paragraphs) }] : [block]
    }),
  )
  return preamble
    ? { ...cut, preamble: { ...preamble, paragraphs: kept(preamble.paragraphs) } }
    : cut
}
