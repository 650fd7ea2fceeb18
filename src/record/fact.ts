import { z } from 'zod'
import type { Confidence } from '../law/citation.ts'
import type { When } from '../law/when.ts'
import type { Office } from './audience.ts'
import { officeField, whenField, words } from './fields.ts'
import type { StreamOf } from './kind.ts'
import type { Body, Kind } from './kinds.ts'

/**
 * What shows a fact: a document by symbol, with page or paragraph, address, hash of a kept file.
 * `symbolToBeSupplied` marks a document that its organ has made public and whose symbol the record
 * does not know yet; the title then says which document is meant.
 */
export type Proof = {
  readonly symbol?: string | undefined
  readonly title?: string | undefined
  readonly place?: string | undefined
  readonly address?: string | undefined
  readonly hash?: string | undefined
  readonly symbolToBeSupplied?: true | undefined
}

/** What the record learns with every fact, whatever its kind. */
export type Envelope = {
  readonly id: string
  readonly stream: string
  readonly on: When
  readonly officer: string
  readonly proof: readonly Proof[]
  readonly source: readonly string[]
  readonly confidence: Confidence
  readonly confidenceNote?: string | undefined
  readonly audience: readonly Office[]
  readonly corrects?: string | undefined
  readonly void?: true | undefined
  readonly origin?: Origin | undefined
}

/** Where a fact stood in the record it was imported from. */
export type Origin = { readonly number: number; readonly entered: string }

/**
 * Its place in the log, and the UTC instant at which the record learnt it, always with three
 * decimals (`2026-01-02T03:04:05.678Z`), so that instants compare as they read.
 */
export type Entry = { readonly number: number; readonly entered: string }

/** A fact of one kind, before the record gives it a number. */
export type DraftOf<K extends Kind> = Envelope & { readonly type: K; readonly body: Body<K> }
export type FactDraft = { [K in Kind]: DraftOf<K> }[Kind]

/** A fact of one kind, as entered. */
export type FactOf<K extends Kind> = DraftOf<K> & Entry
export type Fact = { [K in Kind]: FactOf<K> }[Kind]

/** `matter:2024-mng` as its two parts; undefined where it is no stream. */
export function streamParts(stream: string): { of: StreamOf; id: string } | undefined {
  const found = /^(matter|travel|person|state|session|draft):([A-Za-z0-9][A-Za-z0-9-]*)$/.exec(
    stream,
  )
  if (!found?.[1] || !found[2]) return undefined
  return { of: found[1] as StreamOf, id: found[2] }
}

const proof = z.strictObject({
  symbol: words.optional(),
  title: words.optional(),
  place: words.optional(),
  address: words.optional(),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal')
    .optional(),
  symbolToBeSupplied: z.literal(true).optional(),
})

/** The envelope at the door; the body is checked by its kind. */
export const envelope = z.strictObject({
  id: z.uuid('expected a UUID'),
  stream: z
    .string()
    .refine(
      (text) => streamParts(text) !== undefined,
      'expected one of matter:…, travel:…, person:…, state:…, session:…, draft:…',
    ),
  type: z.string('expected the kind of fact'),
  on: whenField,
  officer: words,
  proof: z.array(proof),
  source: z.array(words),
  confidence: z.enum(['confirmed', 'reported', 'unconfirmed', 'disputed']),
  confidenceNote: words.optional(),
  audience: z.array(officeField).min(1, 'expected at least one office'),
  corrects: z.uuid('expected the id of the fact corrected').optional(),
  void: z.literal(true).optional(),
  body: z.unknown(),
  number: z.int().min(1).optional(),
  entered: z.iso.datetime('expected an instant in UTC').optional(),
  origin: z.strictObject({ number: z.int().min(1), entered: z.iso.datetime() }).optional(),
})
