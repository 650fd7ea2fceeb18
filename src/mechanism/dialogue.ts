import { type Day, daysBetween, type MonthRounding, plusDays, plusMonths } from '../law/day.ts'
import type { Condition } from '../law/procedures-conditions.ts'
import { type Interval, intervalOf, type When } from '../law/when.ts'
import type { DialogueArithmetic, Holds } from './answer.ts'
import type { SessionOn } from './sessions.ts'
import {
  asSentence,
  daysInWords,
  inWords,
  monthsInWords,
  onInWords,
  sessionInWords,
} from './words.ts'

/** What the three-month condition of the public dialogue is asked of. */
export type DialogueQuestion = {
  readonly session: SessionOn
  /** The ambassadorial meeting held, or called for a later day. */
  readonly meeting: Day | undefined
  /** The day of the referral: no meeting on the matter comes before it. */
  readonly referral: Day
  readonly on: Day
  readonly condition: Condition & { readonly rounding: MonthRounding }
}

/**
 * The three-month condition both ways: whether a meeting of that day leaves room for a public
 * dialogue before the session, and which day of meeting would be the last that does.
 */
export function dialogueArithmetic(question: DialogueQuestion): DialogueArithmetic {
  const { session, meeting, referral, condition } = question
  const opens = session.opens && intervalOf(session.opens)
  const last = opens && lastDays(opens, condition.count, condition.rounding)
  const exact = opens && opens.first === opens.last ? opens.first : undefined
  return {
    session: session.session,
    sessionOpens: session.opens,
    meeting,
    met: opens ? unlessGap(session, isMet(question, opens)) : 'cannotTell',
    lastDay: last?.first,
    lastDayAtLatest: last && last.first !== last.last ? last.last : undefined,
    days: exact && daysBetween(meeting ?? referral, exact),
    daysFrom: meeting ? 'meeting' : 'referral',
    months: condition.count,
    rounding: 'down',
    words: opens && last ? wordsOf(question, opens, last) : unknownOpening(session),
  }
}

/** The last day of a meeting from which the months end before the opening, rounding as stated. */
export function lastDayBefore(opening: Day, months: number, rounding: MonthRounding): Day {
  const key = `${opening} ${months} ${rounding}`
  const known = lastDaysKnown.get(key)
  if (known) return known
  // A month counted back and forth lands at most three days off, and only ever too late.
  let day = plusDays(plusMonths(opening, -months, 'down'), 3)
  while (plusMonths(day, months, rounding) >= opening) day = plusDays(day, -1)
  if (lastDaysKnown.size < mostKept) lastDaysKnown.set(key, day)
  return day
}

/** Every matter asks it of the same few sessions: what was counted once is kept. */
const lastDaysKnown = new Map<string, Day>()
const mostKept = 1_000

function lastDays(opens: Interval, months: number, rounding: MonthRounding): Interval {
  return {
    first: lastDayBefore(opens.first, months, rounding),
    last: lastDayBefore(opens.last, months, rounding),
  }
}

/** A session not recorded may come first: what is no for the later one is no for it as well. */
function unlessGap({ gapBefore }: SessionOn, met: Holds): Holds {
  return gapBefore && met === 'yes' ? 'cannotTell' : met
}

/** Without a meeting only one thing can be told: that no meeting from now on would leave room. */
function isMet({ meeting, referral, on, condition }: DialogueQuestion, opens: Interval): Holds {
  const { count, rounding } = condition
  if (!meeting) {
    const from = on > referral ? on : referral
    return from > lastDayBefore(opens.last, count, rounding) ? 'no' : 'cannotTell'
  }
  const end = plusMonths(meeting, count, rounding)
  if (end < opens.first) return 'yes'
  return end >= opens.last ? 'no' : 'cannotTell'
}

function unknownOpening({ session }: SessionOn): string {
  return `${asSentence(sessionInWords(session))} has no recorded opening, so that the condition cannot be told.`
}

function wordsOf(question: DialogueQuestion, opens: Interval, last: Interval): string {
  const { session, condition } = question
  const needed = `more than ${monthsInWords(condition.count)} must lie between the meeting at ambassadorial level and the session`
  return [
    `${asSentence(sessionInWords(session.session))} opens ${onInWords(session.opens as When)}${distance(question, opens)}; ${needed}.`,
    opens.first === opens.last ? exactly(question, last.first) : within(question, last),
    rounding(question, opens),
    session.gapBefore ? session.remarks.at(-1) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function distance(question: DialogueQuestion, opens: Interval): string {
  const { meeting, referral, on } = question
  if (opens.first !== opens.last) return ''
  const days = daysBetween(meeting ?? referral, opens.first)
  if (days < 0) return ''
  // Counted from the referral only where that alone excludes the dialogue, as for Kenya.
  if (!meeting)
    return tooLate(question, opens)
      ? `, ${daysInWords(days)} after the referral of ${inWords(referral)}`
      : ''
  const called = meeting > on ? 'called for' : 'of'
  return `, ${daysInWords(days)} after the meeting ${called} ${inWords(meeting)}`
}

function tooLate({ referral, condition }: DialogueQuestion, opens: Interval): boolean {
  return referral > lastDayBefore(opens.last, condition.count, condition.rounding)
}

function exactly({ meeting, referral, on }: DialogueQuestion, last: Day): string {
  const next = inWords(plusDays(last, 1))
  if (meeting)
    return meeting <= last
      ? `The condition is met: a meeting by ${inWords(last)} leaves room.`
      : `The condition is not met: the last day for such a meeting was ${inWords(last)}.`
  if (referral > last)
    return `No meeting after the referral could leave room: the last day for one was ${inWords(last)}.`
  if (on > last)
    return `The condition would be met only by a meeting before ${next}; none is recorded.`
  return `A meeting by ${inWords(last)} would leave room, one on ${next} would not.`
}

function within({ meeting }: DialogueQuestion, last: Interval): string {
  const bounds = `A meeting by ${inWords(last.first)} leaves room whatever the day of the opening, one after ${inWords(last.last)} leaves none, and in between it cannot be told.`
  if (!meeting) return bounds
  if (meeting <= last.first) return `${bounds} The meeting of ${inWords(meeting)} leaves room.`
  const leaves = meeting > last.last ? 'leaves none' : 'lies in between'
  return `${bounds} The meeting of ${inWords(meeting)} ${leaves}.`
}

/** No text says how a month without the date is counted: said where it makes a difference. */
function rounding({ condition }: DialogueQuestion, opens: Interval): string {
  const down = lastDayBefore(opens.first, condition.count, 'down')
  const up = lastDayBefore(opens.first, condition.count, 'up')
  if (down === up) return ''
  return `Counted here with the last day of a month that lacks the date; counted to the day after it, ${inWords(up)} would be the last day.`
}
