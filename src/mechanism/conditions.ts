import { type Citation, type Confidence, leastSure } from '../law/citation.ts'
import { type Day, plusDays } from '../law/day.ts'
import { statute } from '../law/rome-statute.ts'
import type { StateCode } from '../law/states.ts'
import { happened, type Interval, intervalOf } from '../law/when.ts'
import type { RecordView, Standing } from '../record/record.ts'
import type { Branch, Obligation } from './answer.ts'
import { perView } from './per-view.ts'
import { type Timeline, timelineOf, turnsOf, valueOn } from './timeline.ts'
import { branch } from './treaty-branches.ts'
import { inWords, listed, onInWords } from './words.ts'

/** What arrest and surrender presuppose: a request received, and presence on the territory. */
export type Conditions = {
  readonly request: Obligation['request']
  readonly asked: Branch
  readonly present: Branch
  /** How sure the request is. */
  readonly confidence: Confidence
}

type Request = {
  readonly fact: Standing<'CooperationRequested'>
  /** First and last day on which it may have been sent. */
  readonly sent: Interval
}
type Visit = Standing<'VisitTookPlace'>
type Finding = Standing<'FindingMade'>
type Told = {
  readonly requests: Request[]
  readonly visits: Visit[]
  /** A finding of non-compliance with a request shows that there was one. */
  readonly findings: Finding[]
}

/** The conditions for a State and a person on a day. */
export function conditions(
  view: RecordView,
  state: StateCode,
  person: string,
  on: Day,
): Conditions {
  const timeline = timelines(view).get(person)?.get(state)
  return timeline ? valueOn(timeline, on) : nothingTold
}

const timelines = perView((view) => {
  const told = new Map<string, Map<StateCode, Told>>()
  for (const fact of view.of('CooperationRequested').filter(isForArrest))
    for (const person of fact.body.persons)
      at(told, person, fact.body.state).requests.push({
        fact,
        sent: sentBetween(view, fact, person),
      })
  for (const finding of view.of('FindingMade').filter(isAboutArrest))
    for (const person of finding.body.persons)
      at(told, person, finding.body.state).findings.push(finding)
  for (const visit of view.of('VisitTookPlace'))
    at(told, visit.body.person, visit.body.state).visits.push(visit)
  return new Map(
    [...told].map(([person, states]) => [
      person,
      new Map([...states].map(([state, facts]) => [state, timelineFor(facts)])),
    ]),
  )
})

function isForArrest({ body }: Request['fact']): boolean {
  return body.what === 'arrestAndSurrender' || body.what === 'provisionalArrest'
}

function isAboutArrest({ body }: Finding): boolean {
  const { what } = body.concerned
  return what === 'presence' || what === 'arrestAndSurrender' || what === 'surrenderOfDetained'
}

function at(told: Map<string, Map<StateCode, Told>>, person: string, state: StateCode): Told {
  const states = told.get(person) ?? new Map<StateCode, Told>()
  told.set(person, states)
  const known = states.get(state) ?? { requests: [], visits: [], findings: [] }
  states.set(state, known)
  return known
}

function timelineFor({ requests, visits, findings }: Told): Timeline<Conditions> {
  const turns = [
    ...findings.flatMap((finding) => turnsOf(finding.on)),
    ...requests.flatMap(({ sent }) => [sent.first, sent.last]),
    ...visits.flatMap((visit) => daysOfVisit(visit)),
  ]
  return timelineOf(turns, (on) => ({
    ...(requestOn(requests, on) ?? shownBy(findings, on) ?? perhapsSent(requests, on)),
    present: presence(visits, on),
  }))
}

const notKnown = branch(
  statute('89 (1)'),
  'cannotTell',
  'The record shows no request to this State about this person; requests may be confidential. Arrest and surrender presuppose that one was received.',
)
const notSeen = branch(
  statute('89 (1)'),
  'cannotTell',
  'The record does not show the person on the territory on this day; arrest and surrender presuppose it. Any landing is presence.',
)
const noRequest = { request: 'notKnown', asked: notKnown, confidence: 'confirmed' } as const
const nothingTold: Conditions = Object.freeze({
  ...noRequest,
  present: notSeen,
})

type Asked = Omit<Conditions, 'present'>

function requestOn(requests: readonly Request[], on: Day): Asked | undefined {
  const sent = requests.filter((one) => one.sent.last <= on)
  if (sent.length === 0) return undefined
  const open = sent.filter(({ fact }) => !fact.body.confidential)
  const confidential = open.length === 0
  const told = confidential ? sent : open
  return {
    request: confidential ? 'confidential' : 'transmitted',
    confidence: leastSure(told.map(({ fact }) => fact.confidence)),
    asked: branch(
      ruleOf(told),
      'yes',
      `A ${confidential ? 'confidential ' : ''}request naming the person was sent to the State ${listed(told.map(timeOf))}.`,
      told.map(({ fact }) => fact.number),
    ),
  }
}

/** Where no request is recorded, a Chamber's finding that one was not complied with shows it. */
function shownBy(findings: readonly Finding[], on: Day): Asked | undefined {
  const made = findings.filter((finding) => happened(finding.on, on) === 'yes')
  const [first] = made
  if (!first) return undefined
  return {
    request: 'transmitted',
    confidence: first.confidence,
    asked: branch(
      statute('89 (1)'),
      'yes',
      `No request itself is recorded; ${first.body.chamber} made a finding ${onInWords(first.on)} about a request to this State concerning the person, which therefore had reached it.`,
      [first.number],
    ),
  }
}

function perhapsSent(all: readonly Request[], on: Day): Asked {
  const requests = all.filter((one) => one.sent.first <= on)
  if (requests.length === 0) return noRequest
  return {
    request: 'notKnown',
    confidence: leastSure(requests.map(({ fact }) => fact.confidence)),
    asked: branch(
      ruleOf(requests),
      'cannotTell',
      `A request naming the person was sent to the State ${listed(requests.map(timeOf))}; whether by this day the record leaves open.`,
      requests.map(({ fact }) => fact.number),
    ),
  }
}

function ruleOf(requests: readonly Request[]): Citation {
  const provisional = requests.every(({ fact }) => fact.body.what === 'provisionalArrest')
  return statute(provisional ? '92' : '89 (1)')
}

function timeOf({ fact, sent }: Request): string {
  const { last } = intervalOf(fact.on)
  if (sent.last === last) return onInWords(fact.on)
  return `by ${inWords(sent.last)}, as the finding in the matter shows`
}

/**
 * The days on which a request without an exact day may have been sent: after the warrant, and
 * before what a Chamber found not to comply with it.
 */
function sentBetween(view: RecordView, fact: Request['fact'], person: string): Interval {
  const given = intervalOf(fact.on)
  if (given.first === given.last) return given
  const issued = view.about('WarrantIssued', `person:${person}`).map((one) => intervalOf(one.on))
  const findings = fact.body.matter ? view.about('FindingMade', `matter:${fact.body.matter}`) : []
  const found = findings.map((one) => intervalOf(one.body.concerned.from ?? one.on))
  const [first = given.first] = [given.first, ...issued.map((one) => one.first).slice(0, 1)]
    .sort()
    .slice(-1)
  const [last = given.last] = [given.last, ...found.map((one) => one.last)].sort()
  return first <= last ? { first, last } : given
}

/** Presence turns when the person may have come, and on the day after the person may have left. */
function daysOfVisit({ body }: Visit): readonly Day[] {
  const left = intervalOf(body.left ?? body.arrived)
  return [...turnsOf(body.arrived), ...[left.first, left.last].filter(hasNext).map(next)]
}

function hasNext(on: Day): boolean {
  return on < '9999-12-31'
}

function next(on: Day): Day {
  return plusDays(on, 1)
}

function presence(visits: readonly Visit[], on: Day): Branch {
  const found = visits.flatMap((visit) => {
    const holds = presenceIn(visit, on)
    return holds ? [{ visit, holds }] : []
  })
  const best = found.find((one) => one.holds === 'yes') ?? found[0]
  if (!best) return notSeen
  const { arrived, left } = best.visit.body
  const stay = `${onInWords(arrived)}${left ? `, and left ${onInWords(left)}` : '; when the person left the record does not say'}`
  return branch(
    statute('89 (1)'),
    best.holds,
    `The person is recorded to have come to the territory ${stay}.`,
    [best.visit.number],
  )
}

function presenceIn({ body }: Visit, on: Day): 'yes' | 'cannotTell' | undefined {
  const came = happened(body.arrived, on)
  if (came === 'no') return undefined
  const left = body.left ? intervalOf(body.left) : undefined
  if (left && on > left.last) return undefined
  const until = left?.first ?? intervalOf(body.arrived).first
  return came === 'yes' && on <= until ? 'yes' : 'cannotTell'
}
