import { type Citation, type Confidence, leastSure, printCitation } from '../law/citation.ts'
import type { StandingFact } from '../record/record.ts'
import { sentence } from '../text/inline.ts'
import type { Note, Paragraph, Point, Sentence, Source } from '../text/tree.ts'
import { capital, type Words } from './words.ts'

/**
 * What a sentence rests on. `facts` are what it states; `with` is what it needs to be worded (a
 * name, a session), whose confidence says nothing of the thing stated.
 */
export type Ground = {
  readonly facts?: readonly StandingFact[]
  readonly with?: readonly StandingFact[]
  readonly rules?: readonly (Citation | undefined)[]
}

/** How a language marks a fact that is not confirmed, in brackets at the end of the sentence. */
export type Remarks = Readonly<Record<Exclude<Confidence, 'confirmed'>, string>>

/** A sentence with what it rests on, its remark on confidence, its stop and its notes. */
export function stated(
  remarks: Remarks,
  ground: Ground,
  words: Words,
  notes: readonly Note[] = [],
): Sentence {
  const sure = leastSure((ground.facts ?? []).map((fact) => fact.confidence))
  const remark = sure === 'confirmed' ? '' : ` (${remarks[sure]})`
  return { ...sentence(...capital(words), remark, '.', ...notes), from: sourceOf(ground) }
}

/** Facts by number and lasting id, rules as printed; each once, in order. */
export function sourceOf({ facts = [], with: other = [], rules = [] }: Ground): Source {
  const all = [...new Map([...facts, ...other].map((fact) => [fact.id, fact])).values()]
  const sorted = all.sort((a, b) => a.number - b.number)
  const printed = rules.flatMap((rule) => (rule ? [printCitation(rule)] : []))
  return {
    facts: sorted.map((fact) => fact.number),
    rules: [...new Set(printed)],
    ids: sorted.map((fact) => fact.id),
  }
}

/** The lasting name of an element, out of what it is about. */
export function idOf(...parts: readonly (string | number)[]): string {
  return parts
    .join('-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** A paragraph of these sentences; none where there is none. */
export function paragraphOf(
  id: string,
  sentences: readonly (Sentence | undefined)[],
  points: readonly Point[] = [],
): readonly Paragraph[] {
  const kept = sentences.flatMap((one) => (one ? [one] : []))
  if (kept.length === 0) return []
  return [{ kind: 'paragraph', id, sentences: kept, ...(points.length ? { points } : {}) }]
}

/** The words that lead into sub-paragraphs: they end with a colon. */
export function leading(ground: Ground, words: Words): Sentence {
  return { ...sentence(...capital(words), ':'), from: sourceOf(ground) }
}
