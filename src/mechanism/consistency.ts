import type { Citation } from '../law/citation.ts'
import type { Day } from '../law/day.ts'
import { procedures, stepOrder } from '../law/procedures.ts'
import type { StateCode } from '../law/states.ts'
import type { When } from '../law/when.ts'
import type { RecordView } from '../record/record.ts'
import type { MatterAnswer, MatterStanding, StepName, StepStanding } from './answer.ts'
import { lastOf } from './matter-file.ts'
import { matters } from './matters.ts'
import { daysFrom } from './words.ts'

/** One matter beside the others: its days and where each step stands. */
export type ConsistencyRow = {
  readonly id: string
  readonly state: StateCode
  readonly standing: MatterStanding
  readonly finding: When | undefined
  readonly referral: When | undefined
  readonly transmission: When | undefined
  /** Days from the referral to its transmission to the Assembly. */
  readonly lag: number | undefined
  readonly steps: readonly {
    readonly step: StepName
    readonly standing: StepStanding
    readonly takenOn: When | undefined
    /** Days from the referral; negative where the step came first. */
    readonly daysAfterReferral: number | undefined
    /** Days from the transmission, where that is recorded. */
    readonly daysAfterTransmission: number | undefined
  }[]
}

/** A median over the matters that have the days, with its rule. */
export type Median = {
  readonly what: 'transmission' | StepName
  readonly days: number
  readonly of: readonly string[]
  readonly rule: string
}

/** All matters against all six steps: for officers only, never for the public. */
export type Consistency = {
  readonly on: Day
  readonly rows: readonly ConsistencyRow[]
  readonly medians: readonly Median[]
  readonly rule: Citation | undefined
  readonly words: string
}

/** Fewer values than this are shown as they are, and no median is made of them. */
const fewest = 3

/** Every referred matter side by side. It compares records, and judges no State and no organ. */
export function consistency(view: RecordView, on: Day): Consistency {
  const rows = matters(view, on)
    .filter((matter) => matter.referredTo.includes('assembly'))
    .map(rowOf)
  return {
    on,
    rows,
    medians: [
      ...medianOf('transmission', rows, (row) => row.lag),
      ...stepOrder.flatMap((step) =>
        medianOf(
          step,
          rows,
          (row) => row.steps.find((each) => each.step === step)?.daysAfterReferral,
        ),
      ),
    ],
    rule: procedures('formalResponse', on),
    words: `The steps are options and are fitted to each matter: what differs here is not for that reason inconsistent. "None recorded" says what the record has, and no more. A median is given from ${fewest} matters on.`,
  }
}

function rowOf(matter: MatterAnswer): ConsistencyRow {
  const finding = lastOf(matter.facts, 'FindingMade')
  const referral = matter.facts.find(
    (fact) => fact.type === 'NonCooperationReferred' && fact.body.to.includes('assembly'),
  )
  const transmission = matter.facts.find(
    (fact) => fact.type === 'DecisionTransmitted' && fact.body.to === 'assembly',
  )
  return {
    id: matter.id,
    state: matter.state,
    standing: matter.standing,
    finding: finding?.on,
    referral: referral?.on,
    transmission: transmission?.on,
    lag: daysFrom(referral?.on, transmission?.on),
    steps: matter.steps.map(({ step, standing, takenOn }) => ({
      step,
      standing,
      takenOn,
      daysAfterReferral: daysFrom(referral?.on, takenOn),
      daysAfterTransmission: daysFrom(transmission?.on, takenOn),
    })),
  }
}

function medianOf(
  what: Median['what'],
  rows: readonly ConsistencyRow[],
  daysOf: (row: ConsistencyRow) => number | undefined,
): readonly Median[] {
  const counted = rows.flatMap((row) => {
    const days = daysOf(row)
    return days === undefined ? [] : [{ id: row.id, days }]
  })
  if (counted.length < fewest) return []
  return [
    {
      what,
      days: median(counted.map(({ days }) => days)),
      of: counted.map(({ id }) => id),
      rule: 'days from the referral, over the matters for which both days are recorded',
    },
  ]
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}
