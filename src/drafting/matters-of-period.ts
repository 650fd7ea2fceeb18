import { councilDuty } from '../law/council.ts'
import { type Day, day } from '../law/day.ts'
import type { StateCode } from '../law/states.ts'
import { dayOf, intervalOf, unknown, type When } from '../law/when.ts'
import { fileOf } from '../mechanism/matter-file.ts'
import { treatyStanding } from '../mechanism/treaty-standing.ts'
import type { Kind } from '../record/kinds.ts'
import { compareFacts, type StandingFact } from '../record/record.ts'
import type { Material } from './material.ts'

/** Under which heading a matter is told: by how its State stands towards the Court. */
export type Category = 'parties' | 'bound' | 'notParties'

/** The parts in which a matter is told. */
export type Part = 'background' | 'seized' | 'decision' | 'filings' | 'end'

const parts: Readonly<Partial<Record<Kind, Part>>> = {
  CooperationRequested: 'background',
  VisitTookPlace: 'background',
  ConsultationSought: 'background',
  ConsultationAnswered: 'background',
  PresenceReported: 'background',
  ChamberSeized: 'seized',
  ObservationsInvited: 'seized',
  FindingMade: 'decision',
  FindingDeclined: 'decision',
  NonCooperationReferred: 'decision',
  ReferralDeferred: 'decision',
  ReferralDeclined: 'decision',
  ReferralReversed: 'decision',
  DecisionTransmitted: 'decision',
  FilingMade: 'filings',
  DecisionIssued: 'filings',
  ProceedingsConcluded: 'end',
  DomesticProceedingsReported: 'end',
}

/** The part in which a fact is told; undefined for one that is no proceeding before the Court. */
export function partOf(fact: StandingFact): Part | undefined {
  return parts[fact.type]
}

/** A matter with what happened before the Court in the period, in the order in which it is told. */
export type MatterOfPeriod = {
  readonly id: string
  readonly state: StateCode
  readonly category: Category
  readonly facts: readonly StandingFact[]
  /** Everything filed on the matter, whatever the day. */
  readonly all: readonly StandingFact[]
}

/** Matters with proceedings in the period. What has no day counts where the matter is told first. */
export function mattersOfPeriod(material: Material): readonly MatterOfPeriod[] {
  const { view, belongs } = material
  const seen = new Map<string, MatterOfPeriod>()
  for (const fact of view.facts) {
    const id = matterIn(fact)
    if (!id || !parts[fact.type] || fact.type === 'VisitTookPlace' || !belongs(fact)) continue
    const file = fileOf(view, id)
    const key = file?.ids.join(' ')
    if (!file || !key || seen.has(key)) continue
    const told = factsToTell(material, file.facts)
    const state = stateOf(file.facts)
    if (!state) continue
    const category = categoryOf(material, state, file.facts)
    seen.set(key, { id: file.ids[0] ?? id, state, category, facts: told, all: file.facts })
  }
  return [...seen.values()].sort((a, b) => compareFirst(a.facts, b.facts) || (a.id < b.id ? -1 : 1))
}

function matterIn(fact: StandingFact): string | undefined {
  return 'matter' in fact.body ? fact.body.matter : undefined
}

/** Undated facts, and the visit, are told where the matter's first decision is told. */
function factsToTell(
  { belongs }: Material,
  facts: readonly StandingFact[],
): readonly StandingFact[] {
  const decisive =
    facts.find((fact) => parts[fact.type] === 'decision') ?? facts.find(isInformation)
  const opensHere = decisive !== undefined && belongs(decisive)
  const told = facts.filter((fact) => {
    const part = parts[fact.type]
    if (!part) return false
    if (belongs(fact)) return true
    return opensHere && (fact.on === unknown || fact.type === 'VisitTookPlace')
  })
  return inTellingOrder(told)
}

function isInformation(fact: StandingFact): boolean {
  return fact.type === 'PresenceReported'
}

/** By day; what is not known to the day stands where the part it belongs to is told. */
function inTellingOrder(facts: readonly StandingFact[]): readonly StandingFact[] {
  const decided = facts.find((fact) => parts[fact.type] === 'decision')?.on
  return [...facts].sort((a, b) => {
    const keyA = tellingKey(a, decided)
    const keyB = tellingKey(b, decided)
    if (keyA !== keyB) return keyA < keyB ? -1 : 1
    return compareFacts(a, b)
  })
}

function tellingKey(fact: StandingFact, decided: When | undefined): string {
  const exact = dayOf(fact.on)
  if (exact) return exact
  const part = parts[fact.type]
  if (part === 'background' || fact.on === unknown) return ''
  if (part === 'seized' && decided && decided !== unknown) return intervalOf(decided).first
  return intervalOf(fact.on).last
}

function compareFirst(a: readonly StandingFact[], b: readonly StandingFact[]): number {
  const first = a.find((fact) => parts[fact.type] === 'decision') ?? a[0]
  const second = b.find((fact) => parts[fact.type] === 'decision') ?? b[0]
  return first && second ? compareFacts(first, second) : 0
}

function stateOf(facts: readonly StandingFact[]): StateCode | undefined {
  for (const fact of facts)
    if (fact.type !== 'VisitTookPlace' && 'state' in fact.body && fact.body.state)
      return fact.body.state
  return undefined
}

/** How the State of a matter stands on the day of its decision. */
export function categoryOf(
  { view, on }: Material,
  state: StateCode,
  facts: readonly StandingFact[],
): Category {
  const decisive = facts.find((fact) => parts[fact.type] === 'decision') ?? facts.at(-1)
  const asOf = decisive ? onOrBefore(decisive.on, on) : on
  const situation = facts.flatMap((fact) =>
    fact.type === 'FindingMade' || fact.type === 'FindingDeclined' ? [fact.body.situation] : [],
  )[0]
  if (situation && councilDuty(state, situation, asOf) === 'bound') return 'bound'
  return treatyStanding(view, state, asOf).party === 'yes' ? 'parties' : 'notParties'
}

function onOrBefore(when: When, on: Day): Day {
  if (when === unknown) return on
  const { last } = intervalOf(when)
  return last < on ? day(last) : on
}
