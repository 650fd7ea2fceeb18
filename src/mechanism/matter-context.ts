import type { Day } from '../law/day.ts'
import { proceduresInForce } from '../law/procedures-versions.ts'
import { intervalOf } from '../law/when.ts'
import type { StandingFact } from '../record/record.ts'
import type { Calendar } from './calendar.ts'
import { factsBy } from './matter-file.ts'
import { type StandingOfMatter, standingOf } from './matter-standing.ts'

/** Everything the steps of a matter are judged by on a day. */
export type MatterContext = {
  readonly on: Day
  readonly standing: StandingOfMatter
  /** Facts of the matter that had happened by the day, in order. */
  readonly counted: readonly StandingFact[]
  /** Facts of the matter of which the record cannot tell. */
  readonly doubtful: readonly StandingFact[]
  readonly calendar: Calendar
  /** The day of the referral to the Assembly: the matter is judged by the text of that day. */
  readonly referred: Day | undefined
  /** The day from which sessions count for the matter: the referral or, later, a resumption. */
  readonly runsFrom: Day | undefined
}

/** The context of a matter on a day; undefined where nothing opened one by then. */
export function matterContext(
  facts: readonly StandingFact[],
  calendar: Calendar,
  on: Day,
): MatterContext | undefined {
  const standing = standingOf(facts, on)
  if (!standing) return undefined
  // A referral known by its month only is counted from the last day on which it can have been.
  const referred = standing.toAssembly && intervalOf(standing.toAssembly.on).last
  const resumed = standing.resumption && intervalOf(standing.resumption.on).last
  const runsFrom = referred && resumed && resumed > referred ? resumed : referred
  return { on, standing, ...factsBy(facts, on), calendar, referred, runsFrom }
}

/** True of a matter that was referred to the Assembly under the Procedures. */
export function isUnderProcedures({ referred }: MatterContext): boolean {
  return referred !== undefined && proceduresInForce(referred) !== undefined
}
