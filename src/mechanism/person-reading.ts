import type { Standing } from '../record/record.ts'
import type { PersonStanding, WarrantStanding } from './answer.ts'
import type { PersonFact } from './person-facts.ts'
import { endOf, unsealing, warrantsRead } from './warrants.ts'

/** Where a person stands if what is told had happened, in that order, and nothing else. */
export type PersonReading = {
  readonly standing: Exclude<PersonStanding['standing'], 'cannotTell'>
  readonly warrants: readonly WarrantStanding[]
  readonly outstanding: readonly WarrantStanding[]
  /** The facts by which the outstanding warrants were issued. */
  readonly issued: readonly Standing<'WarrantIssued'>[]
  /** Warrants issued, not made public, and not ended. */
  readonly sealed: readonly Standing<'WarrantIssued'>[]
  readonly custody: Standing<'PersonArrested'> | undefined
  readonly dead: Standing<'DeathReported'> | undefined
  readonly summons: Standing<'SummonsIssued'> | undefined
  /** What ended the last public warrant or the summons, where none is left. */
  readonly ended: PersonFact | undefined
}

export function personRead(
  facts: readonly PersonFact[],
  told: readonly PersonFact[],
): PersonReading {
  const warrants = warrantsRead(facts, told)
  const outstanding = warrants.filter((one) => one.standing === 'outstanding')
  const sealed = told
    .filter((fact) => fact.type === 'WarrantIssued')
    .filter((issued) => !unsealing(issued.body.warrant, told) && !endOf(issued, told))
  const summons = ofType(told, 'SummonsIssued')
  const known = warrants.some((one) => !hidden.includes(one.standing)) || summons !== undefined
  const standing = new Set(outstanding.map((one) => one.warrant))
  const reading = {
    warrants,
    outstanding,
    issued: told
      .filter((fact) => fact.type === 'WarrantIssued')
      .filter((issued) => standing.has(issued.body.warrant)),
    sealed,
    custody: custodyIn(told),
    dead: ofType(told, 'DeathReported'),
    summons,
    ended: known ? told.findLast((fact) => fact.type in afterwards) : undefined,
  }
  return { ...reading, standing: standingOf(reading) }
}

const hidden: readonly WarrantStanding['standing'][] = ['notYetIssued', 'notPublic']

const afterwards = {
  WarrantExecuted: 'surrendered',
  WarrantWithdrawn: 'withdrawn',
  ProceedingsTerminated: 'terminated',
  CaseFoundInadmissible: 'inadmissible',
  ChargesEnded: 'chargesEnded',
  PersonAcquitted: 'acquitted',
} as const

function standingOf(reading: Omit<PersonReading, 'standing'>): PersonReading['standing'] {
  if (reading.outstanding.length > 0) {
    if (reading.dead) return 'atLargeReportedDead'
    return reading.custody ? 'inNationalCustody' : 'atLarge'
  }
  const after = Object.entries(afterwards).find(([type]) => type === reading.ended?.type)
  if (after) return after[1]
  return reading.summons ? 'summons' : 'noPublicWarrant'
}

/** National custody lasts until a release, or until the Court has the person. */
function custodyIn(told: readonly PersonFact[]): Standing<'PersonArrested'> | undefined {
  const moved = told.findLast(
    ({ type }) =>
      type === 'PersonArrested' || type === 'PersonReleased' || type === 'WarrantExecuted',
  )
  return moved?.type === 'PersonArrested' ? moved : undefined
}

function ofType<K extends PersonFact['type']>(
  told: readonly PersonFact[],
  type: K,
): Standing<K> | undefined {
  return told.findLast((fact) => fact.type === type) as Standing<K> | undefined
}
