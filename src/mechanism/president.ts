import type { Day } from '../law/day.ts'
import { compareWhen, happened, type When } from '../law/when.ts'
import type { RecordView, Standing } from '../record/record.ts'

/** The President of the Assembly on a day, as far as elections are recorded. */
export type PresidentOn = {
  readonly election: Standing<'PresidentElected'>
  readonly since: When
  /** Another who took office in a month or year that the day lies in: it may have been by then. */
  readonly maybe: Standing<'PresidentElected'> | undefined
}

/** A President serves until the next one takes office. */
export function presidentOn(view: RecordView, on: Day): PresidentOn | undefined {
  const elections = [...view.of('PresidentElected')].sort((a, b) =>
    compareWhen(a.body.takesOffice, b.body.takesOffice),
  )
  const by = (answer: 'yes' | 'cannotTell') =>
    elections.findLast((election) => happened(election.body.takesOffice, on) === answer)
  const election = by('yes')
  const maybe = by('cannotTell')
  if (election) return { election, since: election.body.takesOffice, maybe }
  return maybe && { election: maybe, since: maybe.body.takesOffice, maybe }
}
