import { type Confidence, leastSure } from '../law/citation.ts'
import type { Day } from '../law/day.ts'
import type { StateCode } from '../law/states.ts'
import { intervalOf, type When } from '../law/when.ts'
import type { RecordView } from '../record/record.ts'
import type { Branch, PersonStanding, WarrantStanding } from './answer.ts'
import { perKey } from './per-view.ts'
import { openBranch, personBranches } from './person-branches.ts'
import { isInexact, type PersonFact, personFacts, tellings } from './person-facts.ts'
import { type PersonReading, personRead } from './person-reading.ts'
import { type Timeline, timelineOf, turnsOf, valueOn } from './timeline.ts'
import { agreed } from './warrants.ts'

/** What holds of a person between two turning days, and what an obligation rests on. */
export type PersonValue = Omit<PersonStanding, 'person' | 'on'> & {
  readonly outstanding: 'yes' | 'no' | 'cannotTell'
  /** Whether a warrant had been made public by the day, whatever became of it. */
  readonly everPublic: 'yes' | 'no' | 'cannotTell'
  /** A warrant is in effect that was not public on the day. */
  readonly sealed: boolean
  /** The situations of the warrants that count, or else of the register. */
  readonly situations: readonly string[]
  readonly custodyOf: StateCode | undefined
  readonly because: readonly Branch[]
  /** How sure it is that a warrant is, or is not, outstanding. */
  readonly warrantConfidence: Confidence
}

/** Where a person stands on a day, with every warrant. */
export function personStanding(view: RecordView, person: string, on: Day): PersonStanding {
  const value = valueOn(personTimeline(view, person), on)
  const { standing, since, warrants, why, facts, confidence, unconfirmed } = value
  return { person, on, standing, since, warrants, why, facts, confidence, unconfirmed }
}

/** Every turn in a person's standing; of a person not in the record, one that says so. */
export const personTimeline: (view: RecordView, person: string) => Timeline<PersonValue> = perKey(
  (view, person) => {
    const facts = personFacts(view, person)
    const turns = facts.flatMap((fact) => [
      ...turnsOf(fact.on),
      ...(fact.type === 'DeathReported' ? turnsOf(fact.body.died) : []),
    ])
    const registered = view
      .about('PersonRegistered', `person:${person}`)
      .map((fact) => fact.body.situation)
    return timelineOf(turns, (on) => valueAt(facts, registered, on))
  },
)

function valueAt(
  facts: readonly PersonFact[],
  registered: readonly string[],
  on: Day,
): PersonValue {
  const [told, ...others] = tellings(facts, on)
  const first = personRead(facts, told)
  const read = [first, ...others.map((other) => personRead(facts, other))]
  const value = settled(first, facts, {
    warrants: Object.freeze(agreed(read.map((one) => one.warrants))),
    situations: situationsOf(read, registered),
    everPublic: threeWay(read.filter(isPublic).length, read.length),
  })
  if (read.every((one) => one.standing === first.standing)) return value
  return unsettled(value, read, inexactBy(facts, on))
}

/** The readings differ: what they agree on stays, and the rest cannot be told. */
function unsettled(
  value: PersonValue,
  read: readonly PersonReading[],
  open: readonly PersonFact[],
): PersonValue {
  const sought = read.filter((one) => one.outstanding.length > 0).length
  const outstanding = threeWay(sought, read.length)
  const confidence = leastSure([value.confidence, ...open.map(sureOf)])
  const because = Object.freeze([
    ...(outstanding === 'cannotTell' ? [] : value.because.slice(0, 1)),
    openBranch(open, outstanding),
  ])
  return Object.freeze({
    ...value,
    standing: 'cannotTell',
    since: undefined,
    outstanding,
    sealed: read.some((one) => one.sealed.length > 0),
    custodyOf: undefined,
    because,
    why: because.map((one) => one.why).join(' '),
    facts: Object.freeze(because.flatMap((one) => one.facts)),
    confidence,
    warrantConfidence: outstanding === 'cannotTell' ? confidence : value.warrantConfidence,
    unconfirmed: confidence !== 'confirmed',
  })
}

function inexactBy(facts: readonly PersonFact[], on: Day): readonly PersonFact[] {
  return facts.filter((fact) => isInexact(fact) && intervalOf(fact.on).first <= on)
}

function isPublic(reading: PersonReading): boolean {
  return reading.warrants.some(
    ({ standing }) => standing !== 'notYetIssued' && standing !== 'notPublic',
  )
}

function settled(
  reading: PersonReading,
  all: readonly PersonFact[],
  shared: Pick<PersonValue, 'warrants' | 'situations' | 'everPublic'>,
): PersonValue {
  const { standing, outstanding, sealed, custody, dead, ended, summons } = reading
  const because = Object.freeze(personBranches(reading))
  const warrantConfidence =
    outstanding.length > 0 ? surest(outstanding, all) : sureOf(ended ?? summons)
  const beside = outstanding.length > 0 ? [dead, custody] : []
  const confidence = leastSure([warrantConfidence, ...beside.map(sureOf)])
  return Object.freeze({
    ...shared,
    standing,
    since: sinceOf(reading),
    outstanding: outstanding.length > 0 ? 'yes' : 'no',
    sealed: sealed.length > 0,
    custodyOf: custody?.body.by,
    because,
    why: because.map((one) => one.why).join(' '),
    facts: Object.freeze([...new Set(because.flatMap((one) => one.facts))]),
    confidence,
    warrantConfidence,
    unconfirmed: confidence !== 'confirmed',
  })
}

function sureOf(fact: PersonFact | undefined): Confidence {
  return fact?.confidence ?? 'confirmed'
}

/** One warrant that stands is enough: the surest of them decides. */
function surest(outstanding: readonly WarrantStanding[], all: readonly PersonFact[]): Confidence {
  const each = outstanding.map((warrant) =>
    leastSure(all.filter((fact) => warrant.facts.includes(fact.number)).map(sureOf)),
  )
  return each.reduce((best, next) => (leastSure([best, next]) === best ? next : best))
}

function sinceOf({ standing, ...reading }: PersonReading): When | undefined {
  if (standing === 'atLargeReportedDead') return reading.dead?.on
  if (standing === 'inNationalCustody') return reading.custody?.on
  if (standing === 'atLarge') return reading.outstanding[0]?.since
  return reading.ended?.on ?? reading.summons?.on
}

function situationsOf(
  read: readonly PersonReading[],
  registered: readonly string[],
): readonly string[] {
  const outstanding = read.flatMap((one) => one.outstanding.map((warrant) => warrant.situation))
  if (outstanding.length > 0) return distinct(outstanding)
  const sealed = read.flatMap((one) => one.sealed.map((issued) => issued.body.situation))
  if (sealed.length > 0) return distinct(sealed)
  const known = read.flatMap((one) => [
    ...one.warrants.filter((warrant) => warrant.standing !== 'notYetIssued'),
    ...(one.summons ? [one.summons.body] : []),
  ])
  return distinct([...registered, ...known.map((one) => one.situation)])
}

function distinct(situations: readonly string[]): readonly string[] {
  return Object.freeze([...new Set(situations)])
}

function threeWay(yes: number, all: number): PersonValue['outstanding'] {
  if (yes === 0) return 'no'
  return yes === all ? 'yes' : 'cannotTell'
}
