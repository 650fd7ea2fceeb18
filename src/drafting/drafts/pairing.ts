import { plainInlines } from '../../text/inline.ts'
import type { Inline, Sentence, Source } from '../../text/tree.ts'
import { nearest } from '../refresh.ts'
import { haveSameSource, sameSentence } from '../same-sentence.ts'
import type { ItemText } from './draft.ts'

/** All sentences of an item, those after its sub-paragraphs last. */
export function flat({ sentences, tail = [] }: ItemText): readonly Sentence[] {
  return [...sentences, ...tail]
}

/**
 * For each earlier sentence the place of the one that says it now: the same words first, then
 * what shares most facts or rests on the same rules, then, where neither rests on a fact, what
 * shares most words. No sentence is taken twice.
 */
export function paired(
  was: readonly Sentence[],
  now: readonly Sentence[],
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const left = new Set(now.keys())
  const take = (old: number, found: number | undefined) => {
    if (found === undefined || found < 0) return
    pairs.set(old, found)
    left.delete(found)
  }
  const remaining = () => [...left].flatMap((at) => now[at] ?? [])
  for (const [old, sentence] of was.entries())
    take(
      old,
      [...left].find((at) => sameSentence(sentence, now[at] ?? sentence)),
    )
  for (const [old, sentence] of was.entries()) {
    if (pairs.has(old)) continue
    const found = nearest(sentence, remaining()) ?? mostAlike(sentence, remaining())
    take(old, found ? now.indexOf(found) : undefined)
  }
  const unpaired = [...was.keys()].filter((old) => !pairs.has(old))
  const [old, only] = [unpaired[0], remaining()[0]]
  // One is left on each side, and neither rests on a fact: it was worded anew where it stood.
  if (old !== undefined && only && unpaired.length === 1 && left.size === 1)
    if (isBare(was[old]) && isBare(only)) take(old, now.indexOf(only))
  return pairs
}

function isBare(sentence: Sentence | undefined): boolean {
  return !sentence?.from?.ids?.length && !sentence?.from?.rules.length
}

function mostAlike(one: Sentence, candidates: readonly Sentence[]): Sentence | undefined {
  if (one.from?.ids?.length) return undefined
  const bare = candidates.filter(({ from }) => !from?.ids?.length)
  const best = bare.toSorted((a, b) => alike(one, b) - alike(one, a))[0]
  return best && alike(one, best) >= 0.5 ? best : undefined
}

function alike(a: Sentence, b: Sentence): number {
  return Math.min(contained(a.inlines, b.inlines), contained(b.inlines, a.inlines))
}

/** How much of some words stands in others, from 0 to 1; order does not count. */
export function contained(part: readonly Inline[], whole: readonly Inline[]): number {
  const there = new Map<string, number>()
  for (const word of wordsIn(whole)) there.set(word, (there.get(word) ?? 0) + 1)
  const words = wordsIn(part)
  let shared = 0
  for (const word of words) {
    const count = there.get(word) ?? 0
    if (count > 0) shared += 1
    there.set(word, count - 1)
  }
  return words.length ? shared / words.length : 0
}

function wordsIn(inlines: readonly Inline[]): readonly string[] {
  return (
    plainInlines(inlines)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Whether what a sentence rests on is as it was; words count where it rests on nothing known. */
export function sameGround(was: Sentence, now: Sentence): boolean {
  if (was.from || now.from) return haveSameSource(was.from, now.from)
  return sameSentence(was, now)
}

/** Ids of facts that stand in one source and not, or in another version, in the other. */
export function changedFacts(was: Source | undefined, now: Source | undefined): readonly string[] {
  const [before, after] = [versions(was), versions(now)]
  const ids = new Set([...before.keys(), ...after.keys()])
  return [...ids].filter((id) => before.get(id) !== after.get(id))
}

/** Facts by id with the number of their version: both lists of a source are in one order. */
function versions(source: Source | undefined): ReadonlyMap<string, number | undefined> {
  return new Map((source?.ids ?? []).map((id, at) => [id, source?.facts[at]]))
}
