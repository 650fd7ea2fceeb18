import { plusDays } from '../law/day.ts'
import { dayOf, type When, when } from '../law/when.ts'
import type { StandingFact } from '../record/record.ts'
import type { Step } from './answer.ts'
import type { MatterContext } from './matter-context.ts'
import { onInWords } from './words.ts'

/** Where a step stands and why, before its rule and its record are put beside it. */
export type StepVerdict = Pick<Step, 'standing' | 'since' | 'why' | 'facts' | 'takenOn'>

/** The Bureau put the matter off: so it stays until the Bureau decides otherwise. */
export function deferred({ standing }: MatterContext): StepVerdict | undefined {
  const { deferral } = standing
  if (!deferral) return undefined
  return {
    standing: 'deferred',
    since: deferral.on,
    why: `The Bureau put the matter off ${onInWords(deferral.on)}; its condition: ${deferral.body.condition}. Only a decision of the Bureau ends that.`,
    facts: [deferral.number],
  }
}

/** The day after a session closed, where that is known to the day. */
export function afterClose(closes: When | undefined): When | undefined {
  const day = closes && dayOf(closes)
  return day ? when(plusDays(day, 1)) : closes
}

export function numbers(facts: readonly StandingFact[]): readonly number[] {
  return facts.map((fact) => fact.number)
}
