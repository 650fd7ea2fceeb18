import { type Citation, type Confidence, leastSure } from '../law/citation.ts'
import type { Day } from '../law/day.ts'
import type { StateCode } from '../law/states.ts'
import { happened, type Interval, type When, when } from '../law/when.ts'
import type { RecordView, Standing } from '../record/record.ts'
import type { Branch } from './answer.ts'
import { declarationHolds, declarations } from './declarations.ts'
import { perKey } from './per-view.ts'
import { readings, type Timeline, timelineOf, turnsOf, valueOn } from './timeline.ts'
import { declarationBranch, partyBranch, withdrawalBranch } from './treaty-branches.ts'
import { type Entry, type TreatyHistory, treatyHistory, type Withdrawal } from './treaty-history.ts'

/** How a State stands to the Statute on a day, under articles 126, 127 and 12 (3). */
export type TreatyStanding = Omit<TreatyValue, 'left'> & {
  readonly state: StateCode
  readonly on: Day
}

/** The same without the question: what holds between two turning days. */
export type TreatyValue = {
  readonly standing:
    | 'party'
    /** A notification is running; the State is a party until it takes effect. */
    | 'withdrawalNotified'
    | 'withdrawn'
    | 'declarant'
    | 'notParty'
    | 'cannotTell'
  readonly party: 'yes' | 'no' | 'cannotTell'
  readonly since: When | undefined
  readonly why: string
  readonly because: readonly Branch[]
  readonly cites: readonly Citation[]
  readonly facts: readonly number[]
  readonly confidence: Confidence
  readonly unconfirmed: boolean
  /** How sure it is that the State is, or is not, a party. */
  readonly partyConfidence: Confidence
  /** The withdrawal that has, or may have, taken effect by the day. */
  readonly left: Withdrawal | undefined
}

/** How a State stands to the Statute on a day, why, and under which provisions. */
export function treatyStanding(view: RecordView, state: StateCode, on: Day): TreatyStanding {
  const { left: _, ...standing } = valueOn(treatyTimeline(view, state), on)
  return { state, on, ...standing }
}

/** Every turn in a State's treaty standing. */
export const treatyTimeline: (view: RecordView, state: StateCode) => Timeline<TreatyValue> = perKey(
  (view, state) => {
    const history = treatyHistory(view, state)
    return timelineOf(turningDays(view, history), (on) => standingAt(view, history, on))
  },
)

function turningDays(view: RecordView, history: TreatyHistory): readonly Day[] {
  const { entries, withdrawals, announced, state } = history
  const facts = [
    ...entries.flatMap(({ deposit }) => (deposit ? [deposit] : [])),
    ...withdrawals.flatMap(({ notified, revoked }) => [notified, revoked]),
    ...announced,
    ...declarations(view, state).flatMap(({ lodged, rejected }) => [lodged, rejected]),
  ]
  return [
    ...entries.flatMap(({ days }) => [days.first, days.last]),
    ...withdrawals.flatMap(({ effect }) => [effect.first, effect.last]),
    ...facts.flatMap((fact) => (fact ? turnsOf(fact.on) : [])),
  ]
}

function standingAt(view: RecordView, history: TreatyHistory, on: Day): TreatyValue {
  const { party, entry, left } = partyAt(history, on)
  const last = history.withdrawals.findLast((one) => hasBegun(one, on))
  const lodged = declarations(view, history.state)
  const declaration = lodged.findLast((one) => declarationHolds(one, on) === 'yes')?.lodged
  const running = last?.notified && isRunning(last, on) ? last.notified : undefined
  const named = standingOf(party, { entry, left, running, declaration })
  const because = [
    partyBranch(history, entry, left, party, on),
    withdrawalBranch(history, last, on),
    ...listOf(declarationBranch(history.state, lodged, on)),
  ]
  const decided = [...listOf(entry), ...listOf(left), ...listOf(averted(last, on))]
  const naming = named.standing === 'declarant' ? declaration : (running ?? takenBack(last, on))
  const partyConfidence = leastSure(decided.map((one) => one.confidence))
  const confidence = leastSure([partyConfidence, ...listOf(naming).map((one) => one.confidence)])
  const deciding = because.filter((one, place) => place === 0 || one.facts.length > 0)
  return Object.freeze({
    ...named,
    party,
    why: deciding.map((one) => one.why).join(' '),
    because: Object.freeze(because),
    cites: Object.freeze([...new Set(deciding.map((one) => one.rule))]),
    facts: Object.freeze([...new Set(because.flatMap((one) => one.facts))]),
    confidence,
    unconfirmed: confidence !== 'confirmed',
    partyConfidence,
    left,
  })
}

type Grounds = {
  readonly entry: Entry | undefined
  readonly left: Withdrawal | undefined
  readonly running: Standing<'WithdrawalNotified'> | undefined
  readonly declaration: Standing<'JurisdictionAccepted'> | undefined
}

function standingOf(
  party: TreatyValue['party'],
  { entry, left, running, declaration }: Grounds,
): Pick<TreatyValue, 'standing' | 'since'> {
  if (party === 'cannotTell') return { standing: 'cannotTell', since: undefined }
  if (party === 'yes' && running) return { standing: 'withdrawalNotified', since: running.on }
  if (party === 'yes') return { standing: 'party', since: exactDay(entry?.days) }
  if (left) return { standing: 'withdrawn', since: exactDay(left.effect) }
  if (declaration) return { standing: 'declarant', since: declaration.on }
  return { standing: 'notParty', since: undefined }
}

/** Whether the State is a party, under every reading of what the record leaves open. */
function partyAt(
  history: TreatyHistory,
  on: Day,
): Pick<TreatyValue, 'party' | 'left'> & { readonly entry: Entry | undefined } {
  const entered = history.entries.filter((one) => one.days.first <= on)
  const leaving = history.withdrawals.filter(
    (one) => one.prevented !== 'yes' && one.effect.first <= on,
  )
  const open: readonly (Entry | Withdrawal)[] = [
    ...entered.filter((one) => one.days.last > on),
    ...leaving.filter((one) => one.effect.last > on || !one.sure || one.prevented === 'cannotTell'),
  ]
  const parties = readings(open, (chosen) => {
    const counts = (one: Entry | Withdrawal) => chosen.has(one) || !open.includes(one)
    return isAfter(entered.findLast(counts), leaving.findLast(counts))
  })
  const entry = entered.at(-1)
  const left = leaving.at(-1)
  return {
    party: parties.every((one) => one === parties[0]) ? (parties[0] ? 'yes' : 'no') : 'cannotTell',
    entry,
    left: isAfter(entry, left) ? undefined : left,
  }
}

/** Whether the Statute came into force after the last withdrawal, if there was one. */
function isAfter(entry: Entry | undefined, left: Withdrawal | undefined): boolean {
  return entry !== undefined && (!left || left.effect.first < entry.days.first)
}

function hasBegun(one: Withdrawal, on: Day): boolean {
  return one.notified ? happened(one.notified.on, on) !== 'no' : one.effect.first <= on
}

/** A notification received, not taken back, and not yet of effect. */
function isRunning(one: Withdrawal, on: Day): boolean {
  if (!one.notified || happened(one.notified.on, on) !== 'yes' || one.effect.first <= on)
    return false
  return !one.revoked || happened(one.revoked.on, on) !== 'yes'
}

/** What ended a running notification: until the day of effect too, the standing rests on it. */
function takenBack(last: Withdrawal | undefined, on: Day) {
  return last?.revoked && happened(last.revoked.on, on) === 'yes' ? last.revoked : undefined
}

/** A withdrawal that would have taken effect by now, had it not been taken back in time. */
function averted(last: Withdrawal | undefined, on: Day): Withdrawal | undefined {
  return last?.prevented === 'yes' && last.effect.first <= on ? last : undefined
}

function exactDay(days: Interval | undefined): When | undefined {
  return days && days.first === days.last ? when(days.first) : undefined
}

function listOf<T>(one: T | undefined): readonly T[] {
  return one === undefined ? [] : [one]
}
