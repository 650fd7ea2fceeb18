import { type Citation, type Confidence, leastSure } from '../law/citation.ts'
import { type Day, day } from '../law/day.ts'
import {
  entryIntoForce,
  sixtiethInstrument,
  statute,
  statuteInForce,
  withdrawalEffect,
} from '../law/rome-statute.ts'
import type { StateCode } from '../law/states.ts'
import { compareWhen, type Interval, intervalOf } from '../law/when.ts'
import type { Fact } from '../record/fact.ts'
import { compareFacts, type RecordView, type Standing } from '../record/record.ts'
import { perKey } from './per-view.ts'

/** The Statute's entry into force for a State, as recorded or as article 126 has it. */
export type Entry = {
  /** First and last day on which it may have been: one day, as a rule. */
  readonly days: Interval
  /** Counted from the deposit by article 126, by whoever recorded it or here. */
  readonly computed: boolean
  readonly recorded: boolean
  readonly deposit: Standing<'InstrumentDeposited'> | undefined
  readonly rule: Citation
  readonly facts: readonly number[]
  readonly confidence: Confidence
}

/** A withdrawal from its notification on, and what became of it. */
export type Withdrawal = {
  readonly notified: Standing<'WithdrawalNotified'> | undefined
  readonly revoked: Standing<'WithdrawalRevoked'> | undefined
  /** First and last day on which it takes effect, as recorded or as article 127 (1) has it. */
  readonly effect: Interval
  readonly computed: boolean
  /** Whether the notification was taken back before that day. */
  readonly prevented: 'yes' | 'no' | 'cannotTell'
  /** False where the record does not confirm the notification or the effect. */
  readonly sure: boolean
  readonly facts: readonly number[]
  readonly confidence: Confidence
}

/** All that the record has of a State's treaty acts, oldest first. */
export type TreatyHistory = {
  readonly state: StateCode
  readonly entries: readonly Entry[]
  readonly withdrawals: readonly Withdrawal[]
  readonly announced: readonly Standing<'WithdrawalAnnounced'>[]
}

export const treatyHistory: (view: RecordView, state: StateCode) => TreatyHistory = perKey(
  (view, state) => {
    const stream = `state:${state}`
    const entries = entriesOf(
      view.about('InstrumentDeposited', stream),
      view.about('StatuteEnteredIntoForce', stream),
    )
    return {
      state,
      entries,
      withdrawals: withdrawalsOf(view, stream, entries[0]?.days.first),
      announced: view.about('WithdrawalAnnounced', stream),
    }
  },
)

type Deposit = Standing<'InstrumentDeposited'>

function entriesOf(
  deposits: readonly Deposit[],
  recorded: readonly Standing<'StatuteEnteredIntoForce'>[],
): readonly Entry[] {
  const left = [...deposits]
  const entries = recorded.map((fact) => {
    const deposit = left.findLast((one) => compareWhen(one.on, fact.on) <= 0) ?? left[0]
    if (deposit) left.splice(left.indexOf(deposit), 1)
    return recordedEntry(fact, deposit)
  })
  return [...entries, ...left.map(computedEntry)].sort((a, b) =>
    a.days.first < b.days.first ? -1 : 1,
  )
}

function recordedEntry(
  fact: Standing<'StatuteEnteredIntoForce'>,
  deposit: Deposit | undefined,
): Entry {
  const days = intervalOf(fact.on)
  const among = deposit ? intervalOf(deposit.on).last <= sixtiethInstrument : false
  const rests = fact.body.computed && deposit ? [deposit, fact] : [fact]
  return {
    days,
    computed: fact.body.computed,
    recorded: true,
    deposit,
    rule: statute(among || days.last <= statuteInForce ? '126 (1)' : '126 (2)'),
    facts: deposit ? [deposit.number, fact.number] : [fact.number],
    confidence: leastSure(rests.map((one) => one.confidence)),
  }
}

/** Only the deposit is recorded: the day follows from article 126, save for succession. */
function computedEntry(deposit: Deposit): Entry {
  const deposited = intervalOf(deposit.on)
  // A successor is party from the succession on, of which the deposit gives the latest day only.
  const succession = deposit.body.instrument === 'succession'
  return {
    days: succession
      ? { first: statuteInForce, last: deposited.last }
      : { first: entryIntoForce(deposited.first), last: later(deposited.last, entryIntoForce) },
    computed: true,
    recorded: false,
    deposit,
    rule: statute(deposited.last <= sixtiethInstrument ? '126 (1)' : '126 (2)'),
    facts: [deposit.number],
    confidence: deposit.confidence,
  }
}

/** Only a party withdraws: a time without an exact day begins no earlier than the Statute did. */
function withdrawalsOf(
  view: RecordView,
  stream: string,
  since: Day | undefined,
): readonly Withdrawal[] {
  const notifications = view.about('WithdrawalNotified', stream)
  const revocations = view.about('WithdrawalRevoked', stream)
  const effects = view.about('WithdrawalTookEffect', stream)
  const unnotified = effects.filter(
    (effect) => !notifications.some((one) => compareFacts(one, effect) < 0),
  )
  return [
    ...unnotified.map((effect) => recordedOnly(effect, since)),
    ...notifications.map((notified, index) => {
      const next = notifications[index + 1]
      const follows = (fact: Fact) =>
        compareFacts(notified, fact) < 0 && (!next || compareFacts(fact, next) < 0)
      return withdrawal(notified, revocations.find(follows), effects.find(follows), since)
    }),
  ]
}

function recordedOnly(
  effective: Standing<'WithdrawalTookEffect'>,
  since: Day | undefined,
): Withdrawal {
  return {
    notified: undefined,
    revoked: undefined,
    effect: notBefore(since, intervalOf(effective.on)),
    computed: false,
    prevented: 'no',
    sure: isSure(effective.confidence),
    facts: [effective.number],
    confidence: effective.confidence,
  }
}

function withdrawal(
  notified: Standing<'WithdrawalNotified'>,
  revoked: Standing<'WithdrawalRevoked'> | undefined,
  effective: Standing<'WithdrawalTookEffect'> | undefined,
  since: Day | undefined,
): Withdrawal {
  const effect = effective
    ? notBefore(since, intervalOf(effective.on))
    : effectOf(notified, notBefore(since, intervalOf(notified.on)))
  const decides = effective ?? notified
  return {
    notified,
    revoked,
    effect,
    computed: !effective,
    // In doubt the treaty status stands: a revocation that is recorded counts, however sure.
    prevented: revoked && !effective ? before(intervalOf(revoked.on), effect) : 'no',
    sure: isSure(decides.confidence),
    facts: [notified, revoked, effective].flatMap((fact) => (fact ? [fact.number] : [])),
    confidence: leastSure(
      revoked ? [decides.confidence, revoked.confidence] : [decides.confidence],
    ),
  }
}

function notBefore(since: Day | undefined, days: Interval): Interval {
  return since && days.first < since && since <= days.last ? { ...days, first: since } : days
}

function effectOf(notified: Standing<'WithdrawalNotified'>, { first, last }: Interval): Interval {
  const named = notified.body.laterEffect ? intervalOf(notified.body.laterEffect) : undefined
  return {
    first: withdrawalEffect(first, named?.first),
    last: later(last, (day) => withdrawalEffect(day, named?.last)),
  }
}

function before(act: Interval, effect: Interval): Withdrawal['prevented'] {
  if (act.last < effect.first) return 'yes'
  return act.first >= effect.last ? 'no' : 'cannotTell'
}

function isSure(confidence: Confidence): boolean {
  return confidence === 'confirmed' || confidence === 'reported'
}

/** A day counted from another; the end of days, of which no later day exists, stays itself. */
function later(from: Day, count: (from: Day) => Day): Day {
  return from > lastCountable ? from : count(from)
}

const lastCountable = day('9990-12-31')
