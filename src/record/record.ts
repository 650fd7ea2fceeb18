import { compareWhen } from '../law/when.ts'
import { type Office, sees } from './audience.ts'
import type { Fact, FactOf } from './fact.ts'
import { type Kind, kinds } from './kinds.ts'
import { isOfDrafting, namesIn } from './names.ts'

/** A fact as it stands after correction: `id` of the original, `number` of the version that counts. */
export type Standing<K extends Kind> = FactOf<K> & { readonly versions: readonly number[] }
export type StandingFact = { [K in Kind]: Standing<K> }[Kind]

/**
 * The record as one reader has it: what the reader may see, as known at a moment, corrections
 * applied, in the order things happened. Built once, asked many times.
 */
export type RecordView = {
  readonly facts: readonly StandingFact[]
  readonly of: <K extends Kind>(kind: K) => readonly Standing<K>[]
  /** Facts naming a stream, in their own stream or another: `person:putin`, `matter:2024-mng`. */
  readonly naming: (name: string) => readonly StandingFact[]
  /** Facts of one kind that name a stream. */
  readonly about: <K extends Kind>(kind: K, name: string) => readonly Standing<K>[]
}

/** Who asks, and as known when (a UTC instant; undefined is now). */
export type Reader = { readonly offices: ReadonlySet<Office>; readonly known?: string | undefined }

/**
 * The record as this reader has it. Facts of drafting are left out: what is done to a text is
 * nothing that happened in the world, and no answer about it may rest on them.
 */
export function recordFor(facts: readonly Fact[], reader: Reader): RecordView {
  return viewOf(standingFacts(facts, reader).filter((fact) => !isOfDrafting(fact)))
}

/** Facts of drafting as they stand for this reader, in the order in which they were entered. */
export function draftingFor(facts: readonly Fact[], reader: Reader): readonly StandingFact[] {
  const own = standingFacts(facts, reader).filter(isOfDrafting)
  return own.sort((a, b) => (a.versions[0] ?? a.number) - (b.versions[0] ?? b.number))
}

/** The facts a reader may see as known at a moment, before corrections are applied. */
export function visibleFacts(facts: readonly Fact[], reader: Reader): readonly Fact[] {
  const narrowed = narrowings(facts)
  return facts.filter((fact) => {
    if (reader.known !== undefined && fact.entered > reader.known) return false
    if (!sees(reader.offices, fact.audience)) return false
    // A narrowing hides every version entered before it, whatever the moment asked about.
    const later = narrowed.get(fact.corrects ?? fact.id)
    return !later?.some((one) => one.number > fact.number && !sees(reader.offices, one.to))
  })
}

function narrowings(facts: readonly Fact[]): Map<string, { number: number; to: Office[] }[]> {
  const found = new Map<string, { number: number; to: Office[] }[]>()
  for (const fact of facts) {
    if (fact.type !== 'AudienceNarrowed') continue
    const to = [...fact.body.to]
    const list = found.get(fact.body.fact)
    if (list) list.push({ number: fact.number, to })
    if (!list) found.set(fact.body.fact, [{ number: fact.number, to }])
  }
  return found
}

function standingFacts(facts: readonly Fact[], reader: Reader): StandingFact[] {
  const versions = new Map<string, Fact[]>()
  for (const fact of visibleFacts(facts, reader)) {
    const original = fact.corrects ?? fact.id
    const list = versions.get(original)
    if (list) list.push(fact)
    if (!list) versions.set(original, [fact])
  }
  const standing: StandingFact[] = []
  for (const [id, list] of versions) {
    list.sort((a, b) => a.number - b.number)
    const last = list.at(-1)
    if (!last || last.void) continue
    standing.push({ ...last, id, versions: list.map((fact) => fact.number) } as StandingFact)
  }
  return standing
}

/** Facts that stand, put in order and indexed. For tests and for records already corrected. */
function viewOf(standing: readonly StandingFact[]): RecordView {
  const facts = [...standing].sort(compareFacts)
  const byKind = new Map<Kind, StandingFact[]>()
  const byName = new Map<string, StandingFact[]>()
  for (const fact of facts) {
    push(byKind, fact.type, fact)
    for (const name of namesIn(fact)) push(byName, name, fact)
  }
  return {
    facts,
    of: <K extends Kind>(kind: K) =>
      (byKind.get(kind) ?? none) as unknown as readonly Standing<K>[],
    naming: (name) => byName.get(name) ?? none,
    about: <K extends Kind>(kind: K, name: string) =>
      (byName.get(name) ?? none).filter(
        (fact) => fact.type === kind,
      ) as unknown as readonly Standing<K>[],
  }
}

const none: readonly StandingFact[] = []

function push<Key>(into: Map<Key, StandingFact[]>, key: Key, fact: StandingFact): void {
  const list = into.get(key)
  if (list) list.push(fact)
  if (!list) into.set(key, [fact])
}

/** By day; on one day by the table of kinds; then by id, so that order of entry never counts. */
export function compareFacts(a: Fact, b: Fact): number {
  return (
    compareWhen(a.on, b.on) ||
    kinds[a.type].rank - kinds[b.type].rank ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}
