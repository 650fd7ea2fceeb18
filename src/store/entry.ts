import { randomBytes } from 'node:crypto'
import type { Fault } from '../record/check-fact.ts'
import type { Fact, FactDraft } from '../record/fact.ts'
import { canonicalJson, leafOf } from '../record/seal.ts'
import { sha256 } from './log-head.ts'

/** A fact as the database takes it: in its place in the log, spelt and sealed. */
export type Entry = {
  readonly draft: FactDraft
  readonly number: number
  readonly entered: string
  readonly canonical: string
  readonly salt: Uint8Array
  readonly leaf: Uint8Array
}

/** Drafts as entries, numbered on from `size`, all at one instant or each at its own. */
export function entriesFor(
  drafts: readonly FactDraft[],
  size: number,
  enteredOf: (place: number) => string,
): readonly Entry[] {
  const salts = randomBytes(32 * drafts.length)
  return drafts.map((draft, place) => {
    const entered = enteredOf(place)
    const number = size + place + 1
    const canonical = canonicalJson({ ...draft, entered })
    const salt = salts.subarray(place * 32, place * 32 + 32)
    return {
      draft,
      number,
      entered,
      canonical,
      salt,
      leaf: leafOf(number, salt, canonical, sha256),
    }
  })
}

/** An entry as the record gives it back. */
export function factOf({ draft, number, entered }: Entry): Fact {
  return { ...draft, number, entered }
}

/** A fact from its stored JSON, which was checked when it came in and is not checked again. */
export function storedFact(json: string, number: number): Fact {
  const fact = JSON.parse(json)
  fact.number = number
  return fact as Fact
}

/** What a fact says, whenever and wherever it was entered: the same id must have the same. */
export function contentOf(fact: object): string {
  return canonicalJson({ ...fact, number: undefined, entered: undefined, origin: undefined })
}

/** Ids in one spelling: a UUID in capitals is the same UUID. */
export function withPlainIds(draft: FactDraft): FactDraft {
  const ids = draft.id + (draft.corrects ?? '')
  const narrows = draft.type === 'AudienceNarrowed' ? draft.body.fact : ''
  if (!/[A-F]/.test(ids + narrows)) return draft
  const plain = { ...draft, id: draft.id.toLowerCase() }
  if (draft.corrects) Object.assign(plain, { corrects: draft.corrects.toLowerCase() })
  if (plain.type === 'AudienceNarrowed')
    Object.assign(plain, { body: { ...plain.body, fact: plain.body.fact.toLowerCase() } })
  return plain
}

/** The longest name of a stream; an index cannot hold much longer ones. */
export const longestStream = 200

/** What the store itself cannot take, beyond what the record checks. */
export function storeFault(draft: FactDraft): Fault | undefined {
  if (draft.stream.length <= longestStream) return undefined
  return {
    fault: `stream: found a name of ${draft.stream.length} characters, expected at most ${longestStream}; choose a shorter id.`,
  }
}
