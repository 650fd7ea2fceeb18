import type { Citation } from '../law/citation.ts'
import type { Day } from '../law/day.ts'
import { statute } from '../law/rome-statute.ts'
import { type StateCode, stateInSentence } from '../law/states.ts'
import { happened, type Interval, type When, when } from '../law/when.ts'
import type { Branch, Holds } from './answer.ts'
import { type Declaration, declarationHolds } from './declarations.ts'
import type { Entry, TreatyHistory, Withdrawal } from './treaty-history.ts'
import { asSentence, inWords, listed, onInWords } from './words.ts'

/** A branch that other answers may share: nothing in it can be changed. */
export function branch(
  rule: Citation,
  holds: Holds,
  why: string,
  facts: readonly number[] = nothing,
): Branch {
  return Object.freeze({ rule, holds, why, facts })
}

const nothing: readonly number[] = Object.freeze([])

/** Article 126: whether the Statute is in force for the State as a party. */
export function partyBranch(
  history: TreatyHistory,
  entry: Entry | undefined,
  left: Withdrawal | undefined,
  party: 'yes' | 'no' | 'cannotTell',
  on: Day,
): Branch {
  const state = stateInSentence(history.state)
  if (!entry) return notYetBranch(history, state, on)
  const since = `In force for ${state} since ${daysInWords(entry.days)}${computedNote(entry)}`
  if (party === 'yes') return branch(entry.rule, 'yes', `${since}.`, entry.facts)
  if (party === 'cannotTell' && entry.days.last > on)
    return branch(
      entry.rule,
      'cannotTell',
      `The record places the entry into force for ${state} ${daysInWords(entry.days)} and no closer${computedNote(entry)}.`,
      entry.facts,
    )
  const facts = [...entry.facts, ...(left?.facts ?? [])]
  if (party === 'cannotTell')
    return branch(
      entry.rule,
      'cannotTell',
      `${since}; whether a withdrawal has ended that by this day the record leaves open.`,
      facts,
    )
  return branch(
    entry.rule,
    'no',
    `${since}, until the withdrawal took effect ${left ? onDays(left.effect) : ''}; the day of effect no longer counts.`,
    facts,
  )
}

function notYetBranch(history: TreatyHistory, state: string, on: Day): Branch {
  const deposited = history.entries.find(
    ({ deposit }) => deposit && happened(deposit.on, on) !== 'no',
  )
  if (!deposited?.deposit)
    return branch(
      statute('126 (2)'),
      'no',
      `The record shows no instrument of ratification, acceptance, approval or accession deposited by ${state} by this day.`,
    )
  return branch(
    deposited.rule,
    'no',
    `${asSentence(state)} deposited its instrument ${onInWords(deposited.deposit.on)}; the Statute enters into force for it ${onDays(deposited.days)}.`,
    deposited.facts,
  )
}

function computedNote({ computed, recorded, deposit }: Entry): string {
  if (!computed || !deposit) return ''
  if (deposit.body.instrument === 'succession' && !recorded)
    return ` (a succession, deposited ${onInWords(deposit.on)}: article 126 gives no day for it, and the record has none)`
  const alone = recorded ? '' : '; no fact records the entry into force itself'
  return ` (computed from the deposit ${onInWords(deposit.on)}${alone})`
}

const noWithdrawal = branch(
  statute('127 (1)'),
  'no',
  'The record shows no notification of withdrawal received by this day.',
)

/** Article 127 (1): whether a withdrawal has taken effect. */
export function withdrawalBranch(
  history: TreatyHistory,
  last: Withdrawal | undefined,
  on: Day,
): Branch {
  if (last) return knownWithdrawal(stateInSentence(history.state), last, on)
  const announced = history.announced.filter((fact) => happened(fact.on, on) === 'yes')
  if (announced.length === 0) return noWithdrawal
  return branch(
    statute('127 (1)'),
    'no',
    `${asSentence(stateInSentence(history.state))} announced a withdrawal ${listed(announced.map((fact) => onInWords(fact.on)))}; an announcement is no treaty act and starts no period. The record shows no notification received by this day.`,
    announced.map((fact) => fact.number),
  )
}

function knownWithdrawal(state: string, last: Withdrawal, on: Day): Branch {
  const say = (holds: Holds, why: string) =>
    branch(statute('127 (1)'), holds, `${receiptOf(last)}${why}`, factsBy(last, on))
  const effect = onDays(last.effect)
  const revoked = last.revoked && happened(last.revoked.on, on) !== 'no' ? last.revoked : undefined
  if (revoked && last.prevented === 'yes')
    return say(
      'no',
      ` and taken back ${onInWords(revoked.on)}, before it would have taken effect ${effect}: ${state} remained a party throughout.`,
    )
  if (on < last.effect.first)
    return say(
      'no',
      `; it takes effect ${effect}${last.computed ? ' (computed: a year after receipt, or the later day it names)' : ''} unless taken back before, and until then ${state} is a party.`,
    )
  if (on < last.effect.last || !last.sure || last.prevented === 'cannotTell')
    return say('cannotTell', `; whether it has taken effect, ${effect}, is left open.`)
  return say('yes', effectiveWords(last, revoked?.on))
}

function receiptOf(last: Withdrawal): string {
  if (!last.notified) return 'No notification is recorded'
  const doubt = last.sure ? '' : ', which is not confirmed'
  return `A notification of withdrawal was received ${onInWords(last.notified.on)}${doubt}`
}

function effectiveWords(last: Withdrawal, revoked: When | undefined): string {
  const computed = ' (computed: no fact records the effect, and none a revocation in time)'
  const late = revoked ? ` It was taken back ${onInWords(revoked)}: too late to prevent it.` : ''
  return `; it took effect ${onDays(last.effect)}${last.computed ? computed : ''}.${late}`
}

/** A revocation that lies ahead is not told of a day before it. */
function factsBy(last: Withdrawal, on: Day): readonly number[] {
  const ahead = last.revoked && happened(last.revoked.on, on) === 'no' ? last.revoked.number : 0
  return last.facts.filter((number) => number !== ahead)
}

/** Article 12 (3): the declarations lodged by the day, if any. */
export function declarationBranch(
  state: StateCode,
  lodged: readonly Declaration[],
  on: Day,
): Branch | undefined {
  const known = lodged.flatMap((one) => {
    const holds = declarationHolds(one, on)
    return holds ? [{ ...one, holds }] : []
  })
  const last = known.find((one) => one.holds === 'yes') ?? known.at(-1)
  if (!last) return undefined
  const rejected =
    last.rejected && last.holds === 'no'
      ? `, found without effect ${onInWords(last.rejected.on)}`
      : ''
  return branch(
    statute('12 (3)'),
    last.holds,
    `${asSentence(stateInSentence(state))} lodged a declaration accepting jurisdiction ${onInWords(last.lodged.on)}${rejected}.`,
    last.rejected && rejected ? [last.lodged.number, last.rejected.number] : [last.lodged.number],
  )
}

/** `1 July 2002`, or `between 1 July 2002 and 1 August 2002`. */
export function daysInWords({ first, last }: Interval): string {
  if (first === last) return inWords(first)
  return `between ${inWords(first)} and ${inWords(last)}`
}

function onDays(days: Interval): string {
  return days.first === days.last ? onInWords(when(days.first)) : daysInWords(days)
}
