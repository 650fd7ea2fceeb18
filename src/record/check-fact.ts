import type { z } from 'zod'
import { envelope, type FactDraft, type Origin, streamParts } from './fact.ts'
import { isKind, type Kind, kinds } from './kinds.ts'

/** Why something is no fact, in a sentence: what was found, what was expected, what to do. */
export type Fault = { readonly fault: string }

/** A line that holds a fact, with number and instant if it comes from another record. */
export type CheckedFact = { readonly draft: FactDraft; readonly origin?: Origin | undefined }

export function isFault(outcome: object): outcome is Fault {
  return 'fault' in outcome
}

/** An unknown value as a fact, or the first faults found in it as one sentence. */
export function checkFact(value: unknown): CheckedFact | Fault {
  const shell = envelope.safeParse(value)
  if (!shell.success) return { fault: sentence(shell.error, value) }
  const { number, entered, origin: first, body: unchecked, type, ...rest } = shell.data
  if (!isKind(type))
    return {
      fault: `type: found ${shown(type)}, expected a kind of fact${nearest(type)}; \`pursuant schema\` lists them.`,
    }
  const body = kinds[type].body.safeParse(unchecked)
  if (!body.success) return { fault: sentence(body.error, unchecked, 'body') }
  const misfiled = streamFault(type, rest.stream, body.data)
  if (misfiled) return misfiled
  // The record that first learnt it stays the origin, however often a fact is handed on.
  const origin = first ?? (number && entered ? { number, entered } : undefined)
  return { draft: { ...rest, type, body: body.data } as FactDraft, origin }
}

function streamFault(type: Kind, stream: string, body: object): Fault | undefined {
  const parts = streamParts(stream)
  const allowed: readonly string[] = kinds[type].streams
  if (!parts || !allowed.includes(parts.of))
    return {
      fault: `stream: found ${shown(stream)}, expected ${allowed.map((of) => `${of}:…`).join(' or ')} for ${type}.`,
    }
  const named = (body as Record<string, unknown>)[parts.of]
  if (named === undefined || named === parts.id) return undefined
  return {
    fault: `stream: found ${shown(stream)}, but the body names ${parts.of} ${shown(named)}; file the fact in ${parts.of}:${String(named)}.`,
  }
}

function sentence(error: z.ZodError, value: unknown, within = ''): string {
  const told = error.issues.slice(0, 5).map((issue) => {
    const path = [...(within ? [within] : []), ...issue.path.map(String)]
    const place = path.length ? path.join('.') : 'the fact'
    if (issue.code === 'unrecognized_keys')
      return `${place}: found ${issue.keys.map(shown).join(', ')}, which this kind of fact does not have; remove it or correct its name`
    const found = issue.path.reduce<unknown>(
      (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
      value,
    )
    return `${place}: found ${shown(found)}, ${expectation(issue)}`
  })
  const more = error.issues.length - told.length
  return `${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('expected')) return issue.message
  if (issue.code === 'invalid_value')
    return `expected one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`
  return `expected otherwise: ${issue.message}`
}

/** What came in, cut short for a message; the whole of it is kept where it came from. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

function nearest(type: string): string {
  const start = type.slice(0, 4).toLowerCase()
  const near = Object.keys(kinds).filter((name) => name.toLowerCase().startsWith(start))
  return near.length && near.length < 6 ? ` (perhaps ${near.join(', ')})` : ''
}
