import type { Day } from '../law/day.ts'
import { happened, type When } from '../law/when.ts'
import type { RecordView, Standing } from '../record/record.ts'
import { median } from './consistency.ts'
import { daysFrom } from './words.ts'

type Source = Standing<'TravelInformationPassedToCourt'>['body']['from'][number]

/** From the receipt of information on travel to its passing to the Court. */
type Passing = {
  readonly travel: string | undefined
  readonly from: readonly Source[]
  readonly received: When | undefined
  readonly passed: When
  /** Whole days; undefined where one of the two is not known to the day. */
  readonly days: number | undefined
  readonly facts: readonly number[]
}

/** How long passings took, taken together. */
type PassingCount = {
  /** A class of source, never a source; undefined for all classes together. */
  readonly from: Source | undefined
  readonly count: number
  readonly timed: number
  readonly median: number | undefined
  /** For officers only: the longest is always a single message. */
  readonly longest?: number | undefined
}

export type Promptness = {
  readonly on: Day
  /** For officers only: single messages would point at those who sent them. */
  readonly passings?: readonly Passing[] | undefined
  readonly counts: readonly PassingCount[]
  /** True where counts were left out because one of them was small. */
  readonly suppressed: boolean
  readonly words: string
}

/** A count below this is not given to others than officers: it could point at a source. */
const smallest = 3

/**
 * Days from receipt to the Court's hand. Others than officers get no single passing and no count
 * below three; where one class is small, none is given, or it would follow from the sum.
 */
export function promptness(
  view: RecordView,
  on: Day,
  { forOfficers }: { readonly forOfficers: boolean },
): Promptness {
  const passings = view
    .of('TravelInformationPassedToCourt')
    .filter((fact) => happened(fact.on, on) === 'yes')
    .map((fact) => passingOf(view, fact))
  const all = countOf(undefined, passings)
  const classes = sources.map((from) =>
    countOf(
      from,
      passings.filter((passing) => passing.from.includes(from)),
    ),
  )
  const words =
    'Whole days from receipt to passing on, where both are recorded; the rest is counted and not timed. A message may come from several classes of source.'
  if (forOfficers) return { on, passings, counts: [...classes, all], suppressed: false, words }
  const shown = publicCounts(classes, all)
  return {
    on,
    counts: shown,
    suppressed: shown.length < classes.length + 1,
    words: `${words} Counts below ${smallest} are not shown, nor those from which they would follow.`,
  }
}

const sources = ['stateParty', 'civilSociety', 'publicReport'] as const satisfies readonly Source[]

function publicCounts(
  classes: readonly PassingCount[],
  all: PassingCount,
): readonly PassingCount[] {
  const small = ({ count, timed }: PassingCount) => [count, timed, count - timed].some(isSmall)
  if (small(all)) return []
  const shown = classes.some(small) ? [all] : [...classes, all]
  return shown.map((count) => ({ ...count, longest: undefined }))
}

function isSmall(count: number): boolean {
  return count > 0 && count < smallest
}

/** The receipt is the one that the passing names or, failing that, the first of the same travel. */
function passingOf(view: RecordView, fact: Standing<'TravelInformationPassedToCourt'>): Passing {
  const { travel, from, received } = fact.body
  const receipt = travel
    ? view
        .about('TravelInformationReceived', `travel:${travel}`)
        .find(({ body, on }) => on <= fact.on && body.from.some((each) => each !== 'court'))
    : undefined
  const since = received ?? receipt?.on
  return {
    travel,
    from,
    received: since,
    passed: fact.on,
    days: daysFrom(since, fact.on),
    facts: received || !receipt ? [fact.number] : [receipt.number, fact.number],
  }
}

function countOf(from: Source | undefined, passings: readonly Passing[]): PassingCount {
  const days = passings.flatMap((passing) => passing.days ?? [])
  return {
    from,
    count: passings.length,
    timed: days.length,
    median: days.length ? median(days) : undefined,
    longest: days.length ? Math.max(...days) : undefined,
  }
}
