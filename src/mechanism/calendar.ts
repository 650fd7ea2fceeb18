import { type Day, plusDays } from '../law/day.ts'
import { dayOf, happened, intervalOf, type When } from '../law/when.ts'
import type { RecordView } from '../record/record.ts'
import { perKey, perView } from './per-view.ts'
import { type SessionOn, sessionOn, sessionsOf } from './sessions.ts'
import { sessionInWords } from './words.ts'

/**
 * The sessions as known on a day, numbered ones in order, others by opening. Made once for a day
 * and asked many times.
 */
export type Calendar = {
  readonly on: Day
  readonly regular: readonly SessionOn[]
  readonly special: readonly SessionOn[]
}

/** The inter-sessional period of a session: after the close of the one before to its own close. */
export type InterSessionalPeriod = {
  readonly session: string
  /** The day after the session before closed; undefined where that is not recorded to the day. */
  readonly from: Day | undefined
  readonly to: When | undefined
}

const sessions = perView(sessionsOf)

/** The calendar of a day, as the record has it. */
export const calendarOf: (view: RecordView, on: Day) => Calendar = perKey((view, on) => {
  const known = sessions(view).flatMap((entry) => sessionOn(entry, on) ?? [])
  const regular = known.filter((session) => session.regular)
  return {
    on,
    regular: regular.map((session, at) => withGap(session, regular[at - 1])),
    special: known.filter((session) => !session.regular),
  }
})

function withGap(session: SessionOn, before: SessionOn | undefined): SessionOn {
  if (!before || Number(session.session) === Number(before.session) + 1) return session
  const remark = `Of the session before ${sessionInWords(session.session)} nothing is recorded: it may come first.`
  return { ...session, gapBefore: true, remarks: [...session.remarks, remark] }
}

/** A session of the calendar by its number or label. */
export function sessionNamed(calendar: Calendar, session: string): SessionOn | undefined {
  return [...calendar.regular, ...calendar.special].find((one) => one.session === session)
}

/**
 * The numbered session that runs on the day, or the next one recorded. Special sessions and
 * meetings do not count: no text at hand says that the steps attach to them.
 */
export function nextOrRunning(calendar: Calendar): SessionOn | undefined {
  return calendar.regular.find((session) => session.standing !== 'over')
}

/** The first numbered session that opens after a day and is not known to open earlier. */
export function firstAfter(calendar: Calendar, day: Day): SessionOn | undefined {
  return calendar.regular.find(({ opens }) => opens && happened(opens, day) !== 'yes')
}

/** The next numbered session for a matter: one that opens after a day and has not opened yet. */
export function nextAfter(calendar: Calendar, day: Day): SessionOn | undefined {
  return firstAfter(calendar, day > calendar.on ? day : calendar.on)
}

/** Numbered sessions that opened after a day and by the day of the calendar. */
export function openedSince(calendar: Calendar, day: Day): readonly SessionOn[] {
  return calendar.regular.filter(
    ({ opens }) => opens && happened(opens, calendar.on) === 'yes' && intervalOf(opens).first > day,
  )
}

/** Those of them that are over. */
export function overSince(calendar: Calendar, day: Day): readonly SessionOn[] {
  return openedSince(calendar, day).filter(({ standing }) => standing === 'over')
}

/**
 * The session whose inter-sessional period the day falls in. Undefined before the first session of
 * the record, unless that one runs, and where the session before is not recorded: the period has no
 * recorded beginning.
 */
export function sessionOfDay(calendar: Calendar): SessionOn | undefined {
  const session = nextOrRunning(calendar)
  if (!session || session.gapBefore) return undefined
  const first = calendar.regular[0]?.session === session.session
  return first && session.standing === 'ahead' ? undefined : session
}

export function interSessionalPeriod(
  calendar: Calendar,
  session: string,
): InterSessionalPeriod | undefined {
  const own = calendar.regular.find((one) => one.session === session)
  if (!own) return undefined
  const before = calendar.regular.find((one) => Number(one.session) === Number(session) - 1)
  const closed = before?.closes === undefined ? undefined : dayOf(before.closes)
  return { session, from: closed && plusDays(closed, 1), to: own.closes }
}

/** The numbered sessions before and after one, as recorded. */
export function neighbours(
  calendar: Calendar,
  session: string,
): { readonly previous: string | undefined; readonly next: string | undefined } {
  const at = calendar.regular.findIndex((one) => one.session === session)
  if (at < 0) return { previous: undefined, next: undefined }
  return { previous: calendar.regular[at - 1]?.session, next: calendar.regular[at + 1]?.session }
}
