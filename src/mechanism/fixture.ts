import { keeper, type Office, officesHeld } from '../record/audience.ts'
import { checkFact, isFault } from '../record/check-fact.ts'
import type { Fact, FactDraft } from '../record/fact.ts'
import { type Body, type Kind, kinds } from '../record/kinds.ts'
import { type Reader, type RecordView, recordFor } from '../record/record.ts'

/** A body as a test writes it: plain text where the record has days, States and sessions. */
export type Plain<Value> = Value extends string
  ? string
  : Value extends readonly (infer Member)[]
    ? readonly Plain<Member>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
      : Value

type Shell = {
  readonly id?: string
  readonly stream?: string
  readonly confidence?: Fact['confidence']
  readonly confidenceNote?: string
  readonly audience?: readonly string[]
  readonly corrects?: string
  readonly void?: true
}

/**
 * A fact for a test, checked at the door like any other. Its stream follows from the body, its id
 * from the whole, so that it is the same fact in whatever order facts are entered.
 */
export function told<K extends Kind>(
  type: K,
  on: string,
  body: Plain<Body<K>>,
  shell: Shell = {},
): FactDraft {
  const stream = shell.stream ?? streamOf(type, body as Record<string, unknown>)
  const checked = checkFact({
    id: idFrom(JSON.stringify([type, on, stream, body])),
    stream,
    type,
    on,
    officer: 'secretariat',
    proof: [],
    source: [],
    confidence: 'confirmed',
    audience: ['public'],
    body,
    ...shell,
  })
  if (isFault(checked)) throw new Error(`${type}: ${checked.fault}`)
  return checked.draft
}

/** Facts entered one after the other, one a minute, from number 1 on. */
export function entered(drafts: readonly FactDraft[], from = 1): readonly Fact[] {
  return drafts.map((draft, index) => ({
    ...draft,
    number: from + index,
    entered: instant(from + index),
  }))
}

/** The instant at which `entered` enters the fact of a number. */
export function instant(number: number): string {
  const midnight = Temporal.Instant.from('2026-11-01T00:00:00Z')
  return midnight.add({ minutes: number }).toString()
}

/** The record of these facts for a reader; without one, for the keeper, who sees all. */
export function recordOf(drafts: readonly FactDraft[], reader: Reader = keeperReads): RecordView {
  return recordFor(entered(drafts), reader)
}

/** One who holds these offices; `public` is held by all. */
export function reads(...offices: readonly string[]): Reader {
  return { offices: officesHeld(offices as readonly Office[], () => true) }
}

const keeperReads = reads(keeper)

function streamOf(type: Kind, body: Record<string, unknown>): string {
  for (const of of kinds[type].streams) if (typeof body[of] === 'string') return `${of}:${body[of]}`
  throw new Error(`${type}: name a stream, since the body names none.`)
}

/** A UUID of a text: the same text, the same id. No secrecy, only distinctness in a test. */
function idFrom(text: string): string {
  const hex = [1, 2, 3, 4].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}

function hash(text: string, seed: number): number {
  let value = Math.imul(seed, 0x9e3779b1)
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x85ebca6b) ^ (value >>> 13)
  return value >>> 0
}
