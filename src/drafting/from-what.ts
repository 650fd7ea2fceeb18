import type { RecordView, StandingFact } from '../record/record.ts'
import type { DocumentTree, Paragraph, Point, Sentence, Source } from '../text/tree.ts'
import { allParagraphs, itemsOf } from '../text/walk.ts'

/** Where a sentence stands: the lasting id of its paragraph or sub-paragraph, and its place in it. */
export type SentencePlace = { readonly paragraph: string; readonly at: number }

/** What a sentence states: its facts as they stand in a view, what is no longer there, its rules. */
export type FromWhat = {
  readonly facts: readonly StandingFact[]
  /** Ids of facts that the view does not have: withdrawn, or not for this reader. */
  readonly missing: readonly string[]
  readonly rules: readonly string[]
}

/** A sentence of the old text whose facts have changed, with the ids of those that did. */
export type StaleSentence = SentencePlace & {
  readonly sentence: Sentence
  readonly because: readonly string[]
}

/** The sentence at a place; undefined where there is none. */
export function sentenceAt(
  tree: DocumentTree,
  { paragraph, at }: SentencePlace,
): Sentence | undefined {
  return itemsIn(tree).find(({ id }) => id === paragraph)?.sentences[at]
}

/** Facts and rules of a sentence; undefined where the place or its source is not known. */
export function fromWhat(
  tree: DocumentTree,
  place: SentencePlace,
  view: RecordView,
): FromWhat | undefined {
  const source = sentenceAt(tree, place)?.from
  if (!source) return undefined
  const standing = new Map(view.facts.map((fact) => [fact.id, fact]))
  const ids = source.ids ?? []
  return {
    facts: ids.flatMap((id) => standing.get(id) ?? []),
    missing: ids.filter((id) => !standing.has(id)),
    rules: source.rules,
  }
}

/**
 * Sentences that state a fact which now stands otherwise, or no longer: corrected, withdrawn, or
 * no longer seen by the reader of the view. Facts that are new turn no sentence stale: `refreshed`
 * finds what they add.
 */
export function staleSentences(
  oldTree: DocumentTree,
  newView: RecordView,
): readonly StaleSentence[] {
  const numbers = new Map(newView.facts.map((fact) => [fact.id, fact.number]))
  return itemsIn(oldTree).flatMap(({ id, sentences }) =>
    sentences.flatMap((sentence, at): readonly StaleSentence[] => {
      const because = changedIn(sentence.from, numbers)
      return because.length ? [{ paragraph: id, at, sentence, because }] : []
    }),
  )
}

/** Ids of facts whose version that counts is no longer the one the source names. */
function changedIn(
  source: Source | undefined,
  numbers: ReadonlyMap<string, number>,
): readonly string[] {
  const named = new Set(source?.facts ?? [])
  return (source?.ids ?? []).filter((id) => {
    const number = numbers.get(id)
    return number === undefined || !named.has(number)
  })
}

/** Paragraphs and sub-paragraphs of a document, annexes and quoted paragraphs included. */
export function itemsIn(tree: DocumentTree): readonly (Paragraph | Point)[] {
  return allParagraphs(tree).flatMap((paragraph) => itemsOf(paragraph))
}
