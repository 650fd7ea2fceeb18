import { randomUUID } from 'node:crypto'
import type { Office } from '../../record/audience.ts'
import type { DraftOf, FactDraft } from '../../record/fact.ts'

/** A person of the register, as tests enter one. */
export function person(id: string, more: Partial<DraftOf<'PersonRegistered'>> = {}): FactDraft {
  return draft('PersonRegistered', `person:${id}`, {
    body: { person: id, name: `The person ${id}`, aliases: [], situation: 'ICC-01/05' },
    ...more,
  } as Partial<FactDraft>)
}

/** A letter of the President about a matter. */
export function letter(matter: string, about: string, more: Partial<FactDraft> = {}): FactDraft {
  return draft('LetterSent', `matter:${matter}`, {
    body: {
      matter,
      by: 'president',
      to: 'the Permanent Mission',
      state: 'MNG',
      use: 'other',
      about,
    },
    ...more,
  } as Partial<FactDraft>)
}

/** A consultation that names persons. */
export function consultation(
  matter: string,
  persons: readonly string[],
  more: Partial<FactDraft> = {},
): FactDraft {
  return draft('ConsultationSought', `matter:${matter}`, {
    body: { matter, state: 'MNG', persons: [...persons], by: 'state', about: 'the request' },
    ...more,
  } as Partial<FactDraft>)
}

/** The audience of a fact narrowed to some offices. */
export function narrowing(fact: string, to: readonly string[]): FactDraft {
  return draft('AudienceNarrowed', 'session:23', {
    // Told to nobody whom it leaves out.
    audience: to as Office[],
    body: { fact, to: to as Office[] },
  } satisfies Partial<DraftOf<'AudienceNarrowed'>> as Partial<FactDraft>)
}

function draft(type: string, stream: string, more: Partial<FactDraft>): FactDraft {
  return {
    id: randomUUID(),
    type,
    stream,
    on: '2024-09-03',
    officer: 'officer-1',
    proof: [],
    source: ['a test'],
    confidence: 'confirmed',
    audience: ['public'],
    ...more,
  } as FactDraft
}

/** Offices as a set, for those who ask. */
export function holding(...offices: readonly string[]): ReadonlySet<Office> {
  return new Set(offices as readonly Office[])
}
