import type { Citation } from './citation.ts'
import type { Day, MonthRounding } from './day.ts'
import { type ProcedureCitation, procedures } from './procedures.ts'
import {
  type ProceduresVersion,
  proceduresInForce,
  proceduresVersions,
} from './procedures-versions.ts'

/** A length of time that a rule of the Procedures sets, as a value. */
export type Condition = Citation & {
  readonly count: number
  readonly about: string
  /** What no text settles, and how it is counted here. */
  readonly note: string
}

/** The lengths of time that one version of the Procedures sets. */
export type Conditions = {
  /** Months that must lie between the ambassadors' meeting and the next session, and more. */
  readonly publicDialogueMonths: Condition & { readonly rounding: MonthRounding }
  /** Days that the open letter could leave the State for its views, at most. */
  readonly openLetterDaysAtMost: Condition
}

const conditions: ReadonlyMap<ProceduresVersion, Conditions | undefined> = new Map(
  proceduresVersions.map((version) => [version, conditionsOf(version)]),
)

/** The lengths of time in force on a day; undefined before the Procedures were adopted. */
export function conditionsInForce(on: Day): Conditions | undefined {
  const version = proceduresInForce(on)
  return version && conditions.get(version)
}

function conditionsOf(version: ProceduresVersion): Conditions | undefined {
  const dialogue = procedures('publicDialogue', version.since)
  const letter = procedures('openLetter', version.since)
  if (!dialogue || !letter) return undefined
  return Object.freeze({
    publicDialogueMonths: Object.freeze({
      ...citationOf(dialogue),
      count: 3,
      rounding: 'down' as const,
      about: 'The next session begins more than three months after the meeting of ambassadors.',
      note: 'No text says how a month without the date is counted: here its last day stands for it, so that a meeting on 31 August and a session on 1 December are more than three months apart.',
    }),
    openLetterDaysAtMost: Object.freeze({
      ...citationOf(letter),
      source: 'general knowledge',
      confidence: 'unconfirmed' as const,
      count: 14,
      about: 'The open letter could leave the State two weeks at most.',
      note: 'The time that counts is the one the letter sets; that it is two weeks at most is not confirmed.',
    }),
  })
}

function citationOf({ text, provision, since, source, confidence }: ProcedureCitation): Citation {
  return { text, provision, since, source, confidence }
}
