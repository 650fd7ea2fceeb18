import { diffArrays } from 'diff'
import type { Inline, Sentence, Source } from '../../text/tree.ts'
import { sameSentence } from '../same-sentence.ts'
import type { ItemText } from './draft.ts'
import type { Owned } from './kept-words.ts'
import { contained, flat } from './pairing.ts'
import type { Typed } from './typed-text.ts'

/**
 * What a person typed, each sentence with what it goes on from. One whose words did not change is
 * what it was; one whose words changed keeps its source and is marked; one that was split or
 * joined shares the sources; what resembles nothing that stood there is a person's own.
 */
export function worded(
  typed: Typed,
  standing: readonly Owned[],
  derived: ItemText,
): readonly Owned[] {
  const all = [...typed.sentences, ...typed.tail]
  const from = origins(all, standing, flat(derived))
  return all.map((inlines, at): Owned => {
    const tail = at >= typed.sentences.length
    const origin = from[at]
    if (origin?.is === 'same') return { ...origin.one, tail }
    const ones = origin?.ones ?? []
    return {
      sentence: editedSentence(inlines, ones),
      of: unique(ones.flatMap(({ of }) => of)),
      tail,
    }
  })
}

function editedSentence(inlines: readonly Inline[], ones: readonly Owned[]): Sentence {
  const sources = ones.flatMap(({ sentence }) => sentence.from ?? [])
  const [first, ...others] = sources
  if (!first) return { inlines, edited: true }
  return { inlines, from: others.length ? joined(sources) : first, edited: true }
}

/** Several sources as one, each fact and rule once. */
function joined(sources: readonly Source[]): Source {
  const ids = new Map(
    sources.flatMap(({ facts, ids = [] }) => facts.map((fact, at) => [fact, ids[at]] as const)),
  )
  const facts = [...ids.keys()].sort((a, b) => a - b)
  const named = facts.flatMap((fact) => ids.get(fact) ?? [])
  return {
    facts,
    rules: unique(sources.flatMap(({ rules }) => rules)),
    ...(named.length === facts.length ? { ids: named } : {}),
  }
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)]
}

type Origin =
  | { readonly is: 'same'; readonly one: Owned }
  | { readonly is: 'from'; readonly ones: readonly Owned[] }

/** For each typed sentence where it comes from; undefined for what is new. */
function origins(
  typed: readonly (readonly Inline[])[],
  standing: readonly Owned[],
  derived: readonly Sentence[],
): readonly (Origin | undefined)[] {
  const found: (Origin | undefined)[] = typed.map(() => undefined)
  const left = new Set(standing)
  const same = (at: number, one: Owned | undefined) => {
    if (!one) return
    found[at] = { is: 'same', one }
    left.delete(one)
  }
  for (const [at, place] of anchors(typed, standing)) same(at, standing[place])
  // What was only put elsewhere in the paragraph is what it was, too.
  for (const [at, inlines] of typed.entries())
    if (!found[at])
      same(
        at,
        [...left].find(({ sentence }) => sameSentence(sentence, { inlines })),
      )
  typedBack(typed, derived, found, left)
  for (const gap of gapsIn(typed, standing, found, left)) relate(gap, found)
  return found
}

/** Typed back to what the record says, a sentence is the record's again. */
function typedBack(
  typed: readonly (readonly Inline[])[],
  derived: readonly Sentence[],
  found: (Origin | undefined)[],
  left: Set<Owned>,
): void {
  const claimed = new Set(found.flatMap((one) => (one?.is === 'same' ? one.one.of : [])))
  for (const [at, inlines] of typed.entries()) {
    if (found[at]) continue
    const place = derived.findIndex((one, n) => !claimed.has(n) && sameSentence(one, { inlines }))
    const sentence = derived[place]
    if (!sentence) continue
    found[at] = { is: 'same', one: { sentence, of: [place], tail: false } }
    claimed.add(place)
  }
  for (const one of left) if (one.of.length && one.of.every((n) => claimed.has(n))) left.delete(one)
}

/** Sentences with the same words in the same order: place typed, place before. */
function anchors(
  typed: readonly (readonly Inline[])[],
  standing: readonly Owned[],
): readonly (readonly [number, number])[] {
  const comparator = (a: Sentence, b: Sentence) => sameSentence(a, b)
  const changes = diffArrays(
    standing.map(({ sentence }) => sentence),
    typed.map((inlines): Sentence => ({ inlines })),
    { comparator },
  )
  const pairs: (readonly [number, number])[] = []
  let [before, now] = [0, 0]
  for (const { added, removed, count = 0 } of changes) {
    if (!added && !removed)
      for (let at = 0; at < count; at += 1) pairs.push([now + at, before + at])
    if (!added) before += count
    if (!removed) now += count
  }
  return pairs
}

type Gap = {
  readonly typed: readonly { readonly at: number; readonly inlines: readonly Inline[] }[]
  readonly standing: readonly Owned[]
}

/** What has no counterpart yet, between sentences that have one. */
function gapsIn(
  typed: readonly (readonly Inline[])[],
  standing: readonly Owned[],
  found: readonly (Origin | undefined)[],
  left: ReadonlySet<Owned>,
): readonly Gap[] {
  const gaps: Gap[] = []
  let from = 0
  let next = 0
  while (from <= typed.length) {
    let to = from
    while (to < typed.length && !found[to]) to += 1
    // What was typed back, or put further back, leaves the order as it was.
    const own = placeOf(found[to], standing)
    gaps.push({
      typed: typed.slice(from, to).map((inlines, at) => ({ at: from + at, inlines })),
      standing: standing.slice(next, Math.max(own, next)).filter((one) => left.has(one)),
    })
    if (own >= next) next = own + 1
    from = to + 1
  }
  return gaps
}

function placeOf(anchor: Origin | undefined, standing: readonly Owned[]): number {
  return anchor?.is === 'same' ? standing.indexOf(anchor.one) : standing.length
}

/** How much of a sentence must stand in another for it to be taken for a part of it. */
const enough = 0.6

function relate({ typed, standing }: Gap, found: (Origin | undefined)[]): void {
  const links = new Map<number, Set<Owned>>()
  const link = (at: number | undefined, one: Owned | undefined) => {
    if (at === undefined || !one) return
    links.set(at, (links.get(at) ?? new Set()).add(one))
  }
  for (const { at, inlines } of typed)
    link(
      at,
      best(standing, ({ sentence }) => contained(inlines, sentence.inlines)),
    )
  for (const one of standing)
    link(best(typed, ({ inlines }) => contained(one.sentence.inlines, inlines))?.at, one)
  const loose = typed.filter(({ at }) => !links.has(at))
  const linked = new Set([...links.values()].flatMap((ones) => [...ones]))
  const free = standing.filter((one) => !linked.has(one))
  // Worded wholly anew: what stands there now rests on what stood there.
  const most = loose.length && free.length ? Math.max(loose.length, free.length) : 0
  for (let n = 0; n < most; n += 1) link((loose[n] ?? loose.at(-1))?.at, free[n] ?? free.at(-1))
  for (const [at, ones] of links)
    found[at] = { is: 'from', ones: standing.filter((one) => ones.has(one)) }
}

function best<One>(all: readonly One[], weight: (one: One) => number): One | undefined {
  let found: One | undefined
  let most = 0
  for (const one of all) {
    const own = weight(one)
    if (own <= most) continue
    most = own
    found = one
  }
  return most >= enough ? found : undefined
}
