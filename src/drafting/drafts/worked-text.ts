import type { Body } from '../../record/kinds.ts'
import type { DocumentTree, Paragraph, Point } from '../../text/tree.ts'
import { withNoteIds } from '../finish.ts'
import { itemsIn } from '../from-what.ts'
import { withItems } from '../with-items.ts'
import type { Attention, ItemText } from './draft.ts'
import { keptWords, type Owned, ownedFrom, removedStale, textOf } from './kept-words.ts'
import { flat } from './pairing.ts'
import { without, withParagraphAt, withParagraphMoved } from './places.ts'
import type { DraftingFact, Steps } from './steps.ts'

/** What persons did to one paragraph or sub-paragraph, as far as it still counts. */
export type Work = {
  readonly edited?: Body<'ParagraphEdited'>
  readonly added?: Body<'ParagraphAdded'>
  readonly removed?: Body<'ParagraphRemoved'>
  readonly moved?: Body<'ParagraphMoved'>
}

/** The text with all that persons did to it. */
export type WorkedText = {
  readonly tree: DocumentTree
  readonly works: ReadonlyMap<string, Work>
  /** What each item says of itself, by its id. */
  readonly derived: ReadonlyMap<string, ItemText>
  /** The sentences of each item in the text, with what they go on from. */
  readonly owned: ReadonlyMap<string, readonly Owned[]>
  /** By item, in no order. */
  readonly attention: readonly Attention[]
}

/** The derived text with a person's words kept in it, and what is to be looked at. */
export function workedText(steps: Steps, derivedTree: DocumentTree): WorkedText {
  const works = worksIn(steps)
  const derived = new Map(itemsIn(derivedTree).map((item) => [item.id, textIn(item)]))
  const owned = new Map<string, readonly Owned[]>()
  const attention: Attention[] = []
  const kept = withItems(derivedTree, (item) => {
    const edit = works.get(item.id)?.edited
    const found = edit ? keptWords(edit, textIn(item)) : undefined
    owned.set(item.id, found?.owned ?? ownedFrom(textIn(item)))
    // What is taken out is judged as a whole, below.
    if (!works.get(item.id)?.removed) attention.push(...(found?.attention ?? []))
    return found ? withText(item, textOf(found.owned)) : item
  })
  const whole = withOrphans(kept, works, derived, owned, attention)
  const placed = withPlaced(whole, steps.counting, works, owned)
  const gone = new Set([...works].flatMap(([id, { removed }]) => (removed ? [id] : [])))
  for (const id of gone) {
    const { removed, added } = works.get(id) ?? {}
    if (removed && !added) attention.push(...removedStale(removed, derived.get(id)))
  }
  const tree = withItems(without(placed, gone), withNoteIds)
  return { tree, works, derived, owned, attention }
}

function textIn({ sentences, tail }: Paragraph | Point): ItemText {
  return tail ? { sentences, tail } : { sentences }
}

function withText<One extends Paragraph | Point>(item: One, text: ItemText): One {
  const { tail: _, ...rest } = item
  // An item with other sentences is of the kind it was.
  return { ...rest, ...text } as One
}

function worksIn({ counting }: Steps): ReadonlyMap<string, Work> {
  const works = new Map<string, Work>()
  for (const fact of counting) {
    const id = 'paragraph' in fact.body ? fact.body.paragraph : undefined
    if (id !== undefined) works.set(id, workAfter(works.get(id) ?? {}, fact))
  }
  return works
}

function workAfter(work: Work, fact: DraftingFact): Work {
  switch (fact.type) {
    case 'ParagraphEdited':
      return { ...work, edited: fact.body }
    case 'ParagraphAdded':
      return { ...work, added: fact.body }
    case 'ParagraphRemoved':
      return { ...work, removed: fact.body }
    case 'ParagraphMoved':
      return { ...work, moved: fact.body }
    case 'ParagraphRestored':
      return work.added ? { added: work.added } : {}
    default:
      return work
  }
}

/** A person's words in items of which the record says nothing any more stand where they stood. */
function withOrphans(
  tree: DocumentTree,
  works: ReadonlyMap<string, Work>,
  derived: ReadonlyMap<string, ItemText>,
  owned: Map<string, readonly Owned[]>,
  attention: Attention[],
): DocumentTree {
  let result = tree
  for (const [id, { edited, added, removed }] of works) {
    if (!edited || added || removed || derived.has(id)) continue
    const kept = keptWords(edited, { sentences: [] })
    if (kept.owned.length === 0) continue
    const text = { sentences: flat(textOf(kept.owned)) }
    owned.set(
      id,
      kept.owned.map((one) => ({ ...one, tail: false })),
    )
    attention.push(...kept.attention)
    const place = edited.place ?? { section: '' }
    result = withParagraphAt(result, { kind: 'paragraph', id, ...text }, place)
  }
  return result
}

/** What was added and moved, in the order in which it was done. */
function withPlaced(
  tree: DocumentTree,
  counting: readonly DraftingFact[],
  works: ReadonlyMap<string, Work>,
  owned: Map<string, readonly Owned[]>,
): DocumentTree {
  let result = tree
  for (const { type, body } of counting) {
    if (type === 'ParagraphAdded') {
      const edited = works.get(body.paragraph)?.edited
      const own = edited
        ? keptWords(edited, { sentences: [] }).owned
        : ownedFrom(body.text).map((one) => ({ ...one, of: [] }))
      owned.set(body.paragraph, own)
      const text = textOf(own)
      result = withParagraphAt(
        result,
        { kind: 'paragraph', id: body.paragraph, ...text },
        body.place,
      )
    }
    if (type === 'ParagraphMoved' && works.get(body.paragraph)?.moved === body)
      result = withParagraphMoved(result, body.paragraph, body.place)
  }
  return result
}
