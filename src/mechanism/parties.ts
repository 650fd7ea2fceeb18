import { type Citation, type Confidence, leastSure } from '../law/citation.ts'
import type { Day } from '../law/day.ts'
import { type RegionalGroup, regionalGroups } from '../law/regional-groups.ts'
import { statute } from '../law/rome-statute.ts'
import { allStates, groupOf, type StateCode } from '../law/states.ts'
import type { RecordView } from '../record/record.ts'
import { valueOn } from './timeline.ts'
import { type TreatyValue, treatyTimeline } from './treaty-standing.ts'

/** The States Parties on a day, by regional group, and those of which the record cannot tell. */
export type Parties = {
  readonly on: Day
  readonly total: number
  readonly byGroup: readonly {
    readonly group: RegionalGroup
    readonly parties: number
    readonly states: readonly StateCode[]
  }[]
  readonly states: readonly StateCode[]
  /** Parties that sit in no regional group the law tables know. */
  readonly ungrouped: readonly StateCode[]
  /** States of which the record leaves open whether they are parties; in no total. */
  readonly cannotTell: readonly StateCode[]
  readonly rules: readonly Citation[]
  readonly confidence: Confidence
  readonly unconfirmed: boolean
}

/** Who is a party to the Statute on a day, under articles 126 and 127. */
export function partiesOn(view: RecordView, on: Day): Parties {
  const standings = allStates.map((state) => ({
    state,
    treaty: valueOn(treatyTimeline(view, state), on),
  }))
  const parties = standings.filter(({ treaty }) => treaty.party === 'yes')
  const states = parties.map(({ state }) => state)
  const confidence = leastSure(parties.map(({ treaty }) => treaty.partyConfidence))
  return {
    on,
    total: states.length,
    byGroup: regionalGroups.map((group) => groupLine(group, states, on)),
    states,
    ungrouped: states.filter((state) => groupOf(state, on) === undefined),
    cannotTell: standings.filter(isOpen).map(({ state }) => state),
    rules,
    confidence,
    unconfirmed: confidence !== 'confirmed',
  }
}

const rules = Object.freeze([statute('126 (1)'), statute('126 (2)'), statute('127 (1)')])

function groupLine(group: RegionalGroup, parties: readonly StateCode[], on: Day) {
  const states = parties.filter((state) => groupOf(state, on) === group)
  return { group, parties: states.length, states }
}

function isOpen({ treaty }: { readonly treaty: TreatyValue }): boolean {
  return treaty.party === 'cannotTell'
}
