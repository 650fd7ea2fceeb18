import type { Block, DocumentTree, Paragraph, Point, Section, Sentence } from '../text/tree.ts'
import { itemsOf, paragraphsOf } from '../text/walk.ts'
import { withNoteIds } from './finish.ts'
import { itemsIn, type SentencePlace } from './from-what.ts'
import { haveSameSource, sameSentence } from './same-sentence.ts'
import { withItems } from './with-items.ts'

/** What became of a sentence when the draft was made anew. */
type SentenceChange = SentencePlace & {
  /**
   * `new`: was not there. `changed`: says something else now. `dropped`: no longer there.
   * `editedStale`: a person's words, kept, whose facts have changed. `editedOrphan`: a person's
   * words, kept, for which the new draft has no sentence.
   */
  readonly is: 'new' | 'changed' | 'dropped' | 'editedStale' | 'editedOrphan'
  readonly old?: Sentence
  readonly now?: Sentence
}

/** The new draft with what a person has edited kept, and what a person has to look at. */
export type Refreshed = {
  readonly tree: DocumentTree
  readonly changes: readonly SentenceChange[]
}

type Item = Paragraph | Point
type Pair = { readonly old: Sentence | undefined; readonly now: Sentence | undefined }

/**
 * The new draft, the sentences edited in the old one kept in their places. An edited sentence is
 * never lost: where the new draft has none in its place it stands where it stood.
 */
export function refreshed(oldTree: DocumentTree, newTree: DocumentTree): Refreshed {
  const old = new Map(itemsIn(oldTree).map((item) => [item.id, item]))
  const changes: SentenceChange[] = []
  const known = new Set(itemsIn(newTree).map(({ id }) => id))
  const merged = withItems(newTree, (item) => mergedItem(item, old.get(item.id), changes))
  const tree = withOrphans(merged, oldTree, known, changes)
  return { tree: withItems(tree, withNoteIds), changes }
}

function mergedItem<One extends Item>(
  item: One,
  old: Item | undefined,
  changes: SentenceChange[],
): One {
  const pairs = paired(old?.sentences ?? [], item.sentences)
  const sentences = pairs.flatMap((pair, at): readonly Sentence[] => {
    const change = changeOf(pair, { paragraph: item.id, at })
    if (change) changes.push(change)
    if (pair.old?.edited) return [pair.old]
    return pair.now ? [pair.now] : []
  })
  const tail = old?.tail?.some((sentence) => sentence.edited) ? { tail: old.tail } : {}
  return { ...item, sentences, ...tail }
}

function changeOf({ old, now }: Pair, place: SentencePlace): SentenceChange | undefined {
  if (!old) return now && { ...place, is: 'new', now }
  if (!now) return { ...place, is: old.edited ? 'editedOrphan' : 'dropped', old }
  const sameGround = haveSameSource(old.from, now.from)
  if (old.edited) return sameGround ? undefined : { ...place, is: 'editedStale', old, now }
  return sameGround && sameSentence(old, now) ? undefined : { ...place, is: 'changed', old, now }
}

/**
 * Old and new sentences of one paragraph in the order of the new ones: first those that say the
 * same, then those that share a fact or rest on the same rules, each with its nearest.
 */
function paired(old: readonly Sentence[], now: readonly Sentence[]): readonly Pair[] {
  const left = new Set(old)
  const take = (found: Sentence | undefined) => {
    if (found) left.delete(found)
    return found
  }
  const same = now.map((one) =>
    take([...left].find((other) => !other.edited && sameSentence(one, other))),
  )
  const pairs = now.map((one, at): Pair => {
    const partner = same[at] ?? take(nearest(one, [...left]))
    return { old: partner, now: one }
  })
  return insertedInOrder(pairs, old, left)
}

/** The sentence that shares most facts; among those without facts, one with the same rules. */
export function nearest(one: Sentence, candidates: readonly Sentence[]): Sentence | undefined {
  const own = new Set(one.from?.ids ?? [])
  let best: Sentence | undefined
  let most = 0
  for (const candidate of candidates) {
    const shared = (candidate.from?.ids ?? []).filter((id) => own.has(id)).length
    if (shared > most) {
      most = shared
      best = candidate
    }
  }
  if (best || own.size > 0) return best
  return candidates.find(
    ({ from }) => (from?.ids ?? []).length === 0 && sameRules(from?.rules, one.from?.rules),
  )
}

function sameRules(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length > 0 && a.join('\n') === b.join('\n')
}

/** Old sentences without a partner stand after the old sentence that came before them. */
function insertedInOrder(
  pairs: readonly Pair[],
  old: readonly Sentence[],
  left: ReadonlySet<Sentence>,
): readonly Pair[] {
  const result = [...pairs]
  old.forEach((sentence, at) => {
    if (!left.has(sentence)) return
    const before = result.findIndex((pair) => pair.old !== undefined && pair.old === old[at - 1])
    result.splice(before + 1, 0, { old: sentence, now: undefined })
  })
  return result
}

/** Paragraphs that the new draft does not have: told, and kept where a person edited them. */
function withOrphans(
  tree: DocumentTree,
  oldTree: DocumentTree,
  known: ReadonlySet<string>,
  changes: SentenceChange[],
): DocumentTree {
  let result = tree
  let before: string | undefined
  for (const item of itemsIn(oldTree)) {
    if (known.has(item.id)) {
      before = item.id
      continue
    }
    const kept = item.sentences.filter((sentence) => sentence.edited)
    item.sentences.forEach((old, at) => {
      const place = { paragraph: item.id, at }
      changes.push({ ...place, is: old.edited ? 'editedOrphan' : 'dropped', old })
    })
    if (kept.length === 0) continue
    result = withItemAfter(result, before, { kind: 'paragraph', id: item.id, sentences: kept })
    before = item.id
  }
  return result
}

/** A paragraph put after another; where there is none before it, at the head of the document. */
function withItemAfter(
  tree: DocumentTree,
  before: string | undefined,
  paragraph: Paragraph,
): DocumentTree {
  const [first, ...others] = tree.sections
  if (before === undefined && first)
    return { ...tree, sections: [{ ...first, blocks: [paragraph, ...first.blocks] }, ...others] }
  const place = (sections: readonly Section[]): readonly Section[] =>
    sections.map((section) => {
      const at = section.blocks.findIndex((block) => holds(block, before))
      const head = section.blocks.slice(0, at + 1)
      const blocks = at < 0 ? section.blocks : [...head, paragraph, ...section.blocks.slice(at + 1)]
      const inner = section.sections ? { sections: place(section.sections) } : {}
      return { ...section, blocks, ...inner }
    })
  const annexes = tree.annexes.map((annex) => ({ ...annex, sections: place(annex.sections) }))
  return { ...tree, sections: place(tree.sections), annexes }
}

function holds(block: Block, id: string | undefined): boolean {
  return paragraphsOf([block]).some((paragraph) => itemsOf(paragraph).some((one) => one.id === id))
}
