import type { Day } from '../law/day.ts'
import type { StateCode } from '../law/states.ts'
import { happened, intervalOf, type When } from '../law/when.ts'
import type { RecordView, Standing, StandingFact } from '../record/record.ts'
import type { DocketTravel } from './answer.ts'
import { factsBy } from './matter-file.ts'

/** Travel on a day: where it stands, whom and which States it concerns, and when. */
export type TravelOn = {
  readonly id: string
  readonly person: string
  readonly states: readonly StateCode[]
  readonly standing: DocketTravel['standing']
  readonly from: When | undefined
  readonly to: When | undefined
  /** The matter that the travel led to, where the record says so. */
  readonly matter: string | undefined
  /** Facts of the travel that had happened by the day, in order. */
  readonly facts: readonly StandingFact[]
}

const spokenOf = [
  'TravelReported',
  'VisitTookPlace',
  'VisitDidNotTakePlace',
  'TravelRefuted',
] as const

/** Every travel that the record names, by id. */
export function travelIds(view: RecordView): readonly string[] {
  const ids = spokenOf.flatMap((kind) => view.of(kind).map((fact) => fact.body.travel))
  return [...new Set(ids)].sort()
}

/**
 * Travel on a day; undefined where nothing was said of it by then. The last word counts: what took
 * place, did not, or was refuted may be followed by another report.
 */
export function travelOn(view: RecordView, id: string, on: Day): TravelOn | undefined {
  const { counted } = factsBy(view.naming(`travel:${id}`), on)
  let travel: TravelOn | undefined
  for (const fact of [...counted].sort(byLatestDay)) travel = after(travel, fact, id, on)
  return travel && { ...travel, facts: counted }
}

/**
 * By the last day on which a thing may have happened: that a visit did not take place "in 2025"
 * comes after the report of October 2025.
 */
function byLatestDay(a: StandingFact, b: StandingFact): number {
  const lastA = intervalOf(a.on).last
  const lastB = intervalOf(b.on).last
  return lastA < lastB ? -1 : lastA > lastB ? 1 : 0
}

function after(
  was: TravelOn | undefined,
  fact: StandingFact,
  id: string,
  on: Day,
): TravelOn | undefined {
  switch (fact.type) {
    case 'TravelReported':
      return reported(was, fact, id)
    case 'VisitTookPlace':
      return visited(was, fact, id, on)
    case 'VisitDidNotTakePlace':
      return { ...spoken(was, fact, id), states: [fact.body.state], standing: 'didNotTakePlace' }
    case 'TravelRefuted':
      return { ...spoken(was, fact, id), standing: 'refuted' }
    default:
      return was
  }
}

type Spoken = Standing<(typeof spokenOf)[number]>

/** What earlier facts said, before this one says more. */
function spoken(was: TravelOn | undefined, fact: Spoken, id: string): TravelOn {
  const nothing = { states: [], from: undefined, to: undefined, matter: undefined, facts: [] }
  return { ...nothing, standing: 'rumoured', ...was, id, person: fact.body.person }
}

function reported(was: TravelOn | undefined, fact: Standing<'TravelReported'>, id: string) {
  const before = spoken(was, fact, id)
  const { states, standing, from, to, matter } = fact.body
  return {
    ...before,
    states,
    standing,
    from: from ?? before.from,
    to: to ?? before.to,
    matter: matter ?? before.matter,
  }
}

/** One journey may have several stops; what was only spoken of gives way to the first visit. */
function visited(
  was: TravelOn | undefined,
  fact: Standing<'VisitTookPlace'>,
  id: string,
  on: Day,
): TravelOn {
  const before = spoken(was, fact, id)
  const { state, arrived, left, matter } = fact.body
  const follows = before.standing === 'tookPlace' || before.standing === 'underWay'
  return {
    ...before,
    states: follows ? [...new Set([...before.states, state])] : [state],
    standing: left !== undefined && happened(left, on) === 'no' ? 'underWay' : 'tookPlace',
    from: follows ? (before.from ?? arrived) : arrived,
    to: left,
    matter: matter ?? before.matter,
  }
}
