import type { StandingFact } from '../../record/record.ts'
import type { Inline, Note, Sentence } from '../../text/tree.ts'
import { groupOf, wordsOf } from './period-facts.ts'
import type { Role } from './period-of.ts'
import { isStatedAs } from './period-values.ts'
import { shareOf } from './period-words.ts'
import type { Reference } from './reference.ts'
import { references } from './references.ts'
import type { Rolling } from './report-rolling.ts'
import { wordsOfInlines } from './report-text.ts'
import { sentences, withoutGap } from './sentences.ts'

/** A sentence of the old text with what it was found to state. */
export type OldSentence = {
  readonly inlines: readonly Inline[]
  readonly words: string
  readonly references: readonly Known[]
  readonly notes: readonly OldNote[]
  /** Facts of the old period that it states. */
  readonly facts: readonly StandingFact[]
  /** A point of those facts that it tells, where it tells one of several. */
  readonly point?: string
  readonly kept?: Pick<Sentence, 'edited'>
}

export type OldNote = {
  readonly note: Note
  readonly words: string
  readonly references: readonly Known[]
}

/** A reference with what it may be to its period; none where the record has no such value. */
export type Known = { readonly reference: Reference; readonly roles: readonly Role[] }

/** The sentences of an old paragraph or sub-paragraph, with the facts that each states. */
export function oldSentences(
  rolling: Rolling,
  all: readonly Sentence[],
  proven: readonly StandingFact[],
  section: number,
): readonly OldSentence[] {
  const read = all.flatMap((sentence) => readSentence(rolling, sentence))
  const proof = isProof(read, proven) ? proven : []
  const bound = read.map((one) => ({ ...one, facts: factsStated(rolling, one, proof, section) }))
  return withPoints(withRest(rolling, bound, proof), proof)
}

/** Not where the paragraph names days or numbers of other facts alone: then it is another one. */
function isProof(read: readonly Read[], proven: readonly StandingFact[]): boolean {
  const told = read.flatMap(({ references: found }) =>
    found
      .filter(({ reference }) => telling.has(reference.states.is))
      .flatMap(({ roles }) => roles.flatMap(({ group, facts }) => (group ? facts : []))),
  )
  return told.length === 0 || told.some((fact) => proven.includes(fact))
}

type Read = OldSentence & { readonly ids: readonly string[] }

function readSentence(rolling: Rolling, sentence: Sentence): readonly Read[] {
  const { language } = rolling
  const { inlines, from, edited } = sentence
  return sentences(inlines, language).map((piece) => {
    const words = wordsOfInlines(piece, language)
    return {
      inlines: withoutGap(piece, language),
      words: words.trimEnd(),
      references: known(rolling, words),
      notes: piece.flatMap((one) => (one.kind === 'note' ? [readNote(rolling, one)] : [])),
      facts: [],
      ids: from?.ids ?? [],
      ...(edited ? { kept: { edited } } : {}),
    }
  })
}

function readNote(rolling: Rolling, note: Note): OldNote {
  const words = wordsOfInlines(note.content, rolling.language)
  return { note, words, references: known(rolling, words) }
}

/** References of some words, each with what it may be to the old period. */
export function known({ was, language }: Rolling, words: string): readonly Known[] {
  return references(words, language).map((reference) => ({
    reference,
    roles: was.roles.filter(({ states }) => isStatedAs(reference.states, states)),
  }))
}

/** Statements that by themselves say which fact is meant: a State or a place never does. */
const telling: ReadonlySet<Reference['states']['is']> = new Set([
  'days',
  'dayOfYear',
  'month',
  'document',
  'ordinal',
  'address',
])

function factsStated(
  rolling: Rolling,
  { words, references: found, ids }: Read,
  proven: readonly StandingFact[],
  section: number,
): readonly StandingFact[] {
  const own = new Set(ids)
  const bound = [...rolling.was.groups.values()].flatMap(({ facts }) =>
    facts.filter(({ id }) => own.has(id)),
  )
  if (bound.length > 0) return bound
  const stated = found
    .filter(({ reference }) => telling.has(reference.states.is))
    .flatMap(({ roles }) => {
      const all = roles.flatMap(({ group, facts }) =>
        group && rolling.was.groups.has(group) ? facts : [],
      )
      return nearestTo(words, all)
    })
  const among = stated.filter((fact) => proven.includes(fact))
  if (among.length > 0) return unique(among)
  if (proven.length > 0) return []
  return stated.length > 0 ? unique(stated) : factsToldAlike(rolling, words, section)
}

/** Of facts that share a value, those of whose own words the sentence has most. */
function nearestTo(words: string, facts: readonly StandingFact[]): readonly StandingFact[] {
  if (new Set(facts.map(groupOf)).size < 2) return facts
  const weights = facts.map((fact) => shareOf(wordsOf(fact), words))
  const most = Math.max(...weights)
  return facts.filter((_, at) => weights[at] === most)
}

/** Facts of the sentence of our own draft that says much the same under the same heading. */
function factsToldAlike(
  { oldDraft, was }: Rolling,
  words: string,
  section: number,
): readonly StandingFact[] {
  if (section < 0) return []
  let best: readonly string[] = []
  let most = alike
  for (const drafted of oldDraft) {
    if (drafted.section !== section || drafted.facts.length === 0) continue
    const share = shareOf(drafted.words, words)
    if (share <= most) continue
    most = share
    best = drafted.facts
  }
  const ids = new Set(best)
  return [...was.groups.values()].flatMap(({ facts }) => facts.filter(({ id }) => ids.has(id)))
}

const alike = 0.6

/** Facts proven by the paragraph of which no value stands in it: with the sentence most like them. */
function withRest(
  { oldDraft }: Rolling,
  read: readonly Read[],
  proven: readonly StandingFact[],
): readonly Read[] {
  const placed = new Set(read.flatMap(({ facts }) => facts))
  const result = read.map((one) => ({ ...one, facts: [...one.facts] }))
  const groups = new Set([...placed].map(groupOf))
  const homes = new Map<string, (typeof result)[number] | undefined>()
  for (const fact of proven) {
    if (placed.has(fact) || groups.has(groupOf(fact))) continue
    const told = `${wordsOf(fact)} ${oldDraft.find(({ facts }) => facts.includes(fact.id))?.words ?? ''}`
    // Facts that one sentence of ours tells are told by one sentence here.
    const home = homes.has(told) ? homes.get(told) : homeOf(result, told)
    homes.set(told, home)
    home?.facts.push(fact)
  }
  return result
}

/** The sentence most like a description; one that has claimed other facts gives way. */
function homeOf<One extends Read>(all: readonly One[], told: string): One | undefined {
  const inOrder = [...all].sort((a, b) => weight(b, told) - weight(a, told))
  return inOrder.find((one) => one.facts.length === 0 && weight(one, told) >= 0.3) ?? inOrder[0]
}

function weight({ words }: Read, told: string): number {
  return shareOf(told, words)
}

/** Facts with several points: which of them a sentence without days or numbers tells. */
function withPoints(
  read: readonly Read[],
  proven: readonly StandingFact[],
): readonly OldSentence[] {
  const points = [...new Set(proven.flatMap(pointsOf))]
  return read.map(({ ids: _, ...one }): OldSentence => {
    if (one.facts.some((fact) => pointsOf(fact).length === 0)) return one
    if (one.references.some(({ reference, roles }) => tells(reference, roles))) return one
    const point = mostAlike(points, one.words)
    if (!point) return one
    return { ...one, point, facts: proven.filter((fact) => pointsOf(fact).includes(point)) }
  })
}

function tells({ states }: Reference, roles: readonly Role[]): boolean {
  return telling.has(states.is) && roles.some(({ group }) => group)
}

export function pointsOf(fact: StandingFact): readonly string[] {
  return 'points' in fact.body ? fact.body.points : []
}

/** The one of several descriptions that a text is nearest to; none where it is near to none. */
function mostAlike(all: readonly string[], words: string): string | undefined {
  let best: string | undefined
  let most = 0.25
  for (const one of all) {
    const share = shareOf(one, words)
    if (share <= most) continue
    most = share
    best = one
  }
  return best
}

function unique(facts: readonly StandingFact[]): readonly StandingFact[] {
  return [...new Set(facts)]
}
