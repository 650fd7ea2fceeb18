import type { Day } from '../law/day.ts'
import { intervalOf } from '../law/when.ts'
import { kinds } from '../record/kinds.ts'
import type { RecordView, Standing, StandingFact } from '../record/record.ts'
import { perKey } from './per-view.ts'
import { readings } from './timeline.ts'

const kindsOfPerson = [
  'SummonsIssued',
  'WarrantIssued',
  'WarrantUnsealed',
  'WarrantWithdrawn',
  'WarrantExecuted',
  'PersonArrested',
  'PersonReleased',
  'DeathReported',
  'ProceedingsTerminated',
  'CaseFoundInadmissible',
  'ChargesEnded',
  'PersonAcquitted',
] as const

type KindOfPerson = (typeof kindsOfPerson)[number]

/** A fact that may move a person's standing, or that of a warrant. */
export type PersonFact = { [K in KindOfPerson]: Standing<K> }[KindOfPerson]

/** What the record has of a person that bears on warrants, in the order it happened. */
export const personFacts: (view: RecordView, person: string) => readonly PersonFact[] = perKey(
  (view, person) => view.naming(`person:${person}`).filter(isPersonFact),
)

function isPersonFact(fact: StandingFact): fact is PersonFact {
  return (kindsOfPerson as readonly string[]).includes(fact.type)
}

/**
 * What had happened to a person by a day, in order: one list where every fact has its day. A fact
 * dated to a month, a year or not at all is read as of its first and as of its last possible day,
 * since either may be true; the lists are all ways of reading such facts.
 */
export function tellings(
  facts: readonly PersonFact[],
  on: Day,
): readonly [readonly PersonFact[], ...(readonly PersonFact[])[]] {
  const inexact = facts.filter(isInexact)
  if (inexact.length === 0) return [facts.filter((fact) => intervalOf(fact.on).first <= on)]
  return readings(inexact, (late) =>
    facts
      .map((fact) => ({
        fact,
        on: late.has(fact) ? intervalOf(fact.on).last : earliest(fact, facts),
      }))
      .filter((told) => told.on <= on)
      .sort(
        (a, b) =>
          compare(a.on, b.on) || rank(a.fact) - rank(b.fact) || compare(a.fact.id, b.fact.id),
      )
      .map((told) => told.fact),
  )
}

export function isInexact(fact: PersonFact): boolean {
  return fact.on.length !== 10
}

/** A warrant ends no earlier than it was issued, and proceedings end by death after the death. */
function earliest(fact: PersonFact, facts: readonly PersonFact[]): Day {
  const { first, last } = intervalOf(fact.on)
  const byDeath = fact.type === 'ProceedingsTerminated' && fact.body.reason === 'death'
  const issues = facts.flatMap((other) =>
    other.type === 'WarrantIssued' && endings.includes(fact.type) ? [other.on] : [],
  )
  const deaths = facts.flatMap((other) =>
    other.type === 'DeathReported' && byDeath ? [other.body.died] : [],
  )
  const bounds = [issues, deaths].flatMap((times) =>
    times
      .map((time) => intervalOf(time).first)
      .sort()
      .slice(0, 1),
  )
  const possible = [first, ...bounds].filter((day) => day <= last).sort()
  return possible.at(-1) ?? first
}

const endings: readonly PersonFact['type'][] = [
  'WarrantUnsealed',
  'WarrantWithdrawn',
  'WarrantExecuted',
  'ProceedingsTerminated',
  'CaseFoundInadmissible',
  'ChargesEnded',
  'PersonAcquitted',
]

function rank(fact: PersonFact): number {
  return kinds[fact.type].rank
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
