import type { StandingFact } from '../../record/record.ts'
import type { Sentence } from '../../text/tree.ts'
import { isStatedAs, valuesOf } from './period-values.ts'
import type { Stated } from './reference.ts'
import { references } from './references.ts'
import type { Rolling } from './report-rolling.ts'
import { wordsOfInlines } from './report-text.ts'

const known = new WeakMap<Rolling, ReadonlyMap<string, ReadonlySet<string>>>()

/**
 * The facts that sentences of our own draft tell, by their ids. A fact that some sentence tells by
 * its day or its symbol is told there; others only rest on it.
 */
export function factsTold(rolling: Rolling, sentences: readonly Sentence[]): readonly string[] {
  const tellers = known.get(rolling) ?? tellersIn(rolling)
  known.set(rolling, tellers)
  return sentences.flatMap(({ from, inlines }) => {
    const words = wordsOfInlines(inlines, rolling.language)
    return (from?.ids ?? []).filter((id) => tellers.get(id)?.has(words) ?? true)
  })
}

/** By the id of a fact, the sentences that tell it by a value of its own. */
function tellersIn({ newDraft, is, language }: Rolling): ReadonlyMap<string, ReadonlySet<string>> {
  const facts = new Map<string, StandingFact>(
    [...is.groups.values()].flatMap((group) => group.facts.map((fact) => [fact.id, fact] as const)),
  )
  const tellers = new Map<string, Set<string>>()
  for (const { words, facts: ids } of newDraft) {
    const own = ids.flatMap((id) => facts.get(id) ?? [])
    if (own.length === 0) continue
    const stated = references(words, language).map(({ states }) => states)
    for (const fact of own)
      if (isToldBy(fact, stated))
        tellers.set(fact.id, (tellers.get(fact.id) ?? new Set()).add(words))
  }
  return tellers
}

function isToldBy(fact: StandingFact, stated: readonly Stated[]): boolean {
  return valuesOf(fact).some(
    ({ states, field }) =>
      (field === 'on' || states.is === 'document' || states.is === 'ordinal') &&
      stated.some((one) => isStatedAs(one, states)),
  )
}
