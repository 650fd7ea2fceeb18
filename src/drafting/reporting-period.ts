import { type Day, day, daysBetween, plusDays } from '../law/day.ts'
import { dayOf, happened, type Interval, intervalOf, unknown, type When } from '../law/when.ts'
import type { Calendar } from '../mechanism/calendar.ts'
import { isRegularSession } from '../mechanism/sessions.ts'
import type { RecordView, Standing, StandingFact } from '../record/record.ts'

/** To which report of the Bureau a fact belongs. */
export type Placement = (fact: StandingFact) => boolean

const beginning = day('1998-07-17')
const end = day('9999-12-31')

/**
 * Which facts belong to the report for a session. A fact that names a session belongs to that
 * one; a fact that an issued report states belongs to that report; any other to the period its day
 * lies in and, where only the month or the year is known, to the period that holds most of it.
 */
export function placementIn(view: RecordView, calendar: Calendar, session: string): Placement {
  const reports = bureauReports(view)
  const periods = periodsOf(calendar, reports)
  return (fact) => {
    if (happened(fact.on, calendar.on) === 'no') return false
    const named = 'session' in fact.body ? fact.body.session : undefined
    if (named && isRegularSession(named)) return named === session
    const reported = reports.filter((report) => isProvenBy(fact, report))
    if (reported.length > 0) return reported.some((report) => report.body.session === session)
    return sessionHolding(fact.on, periods) === session
  }
}

/** The reports of the Bureau on non-cooperation that were issued, whatever the day. */
export function bureauReports(view: RecordView): readonly Standing<'ReportIssued'>[] {
  return view.of('ReportIssued').filter(({ body }) => body.is === 'bureauReport')
}

function isProvenBy(fact: StandingFact, report: Standing<'ReportIssued'>): boolean {
  const { symbol } = report.body.document
  return symbol !== undefined && fact.proof.some((proof) => proof.symbol === symbol)
}

type Period = Interval & { readonly session: string }

/**
 * One period a numbered session, without gaps: it ends with the day on which the report was issued
 * or, where that is not known to the day, with the close of the session.
 */
function periodsOf(
  calendar: Calendar,
  reports: readonly Standing<'ReportIssued'>[],
): readonly Period[] {
  let first = beginning
  return calendar.regular.map(({ session, closes, opens }) => {
    const issued = reports.find(({ body }) => body.session === session)
    const issue = issued && dayOf(issued.on)
    const close = closes ?? opens
    const last = issue ?? (close && close !== unknown ? intervalOf(close).last : end)
    const period = { session, first, last: later(first, last) }
    if (period.last < end) first = plusDays(period.last, 1)
    return period
  })
}

function sessionHolding(on: When, periods: readonly Period[]): string | undefined {
  if (on === unknown) return undefined
  const within = intervalOf(on)
  let most = 0
  let holder: string | undefined
  for (const period of periods) {
    const days = sharedDays(period, within)
    if (days > most) {
      most = days
      holder = period.session
    }
  }
  return holder
}

function sharedDays(a: Interval, b: Interval): number {
  const first = later(a.first, b.first)
  const last = earlier(a.last, b.last)
  return last < first ? 0 : daysBetween(first, last) + 1
}

function later(a: Day, b: Day): Day {
  return compareDays(a, b) > 0 ? a : b
}

function earlier(a: Day, b: Day): Day {
  return compareDays(a, b) < 0 ? a : b
}

/** Days compare as they read. */
function compareDays(a: Day, b: Day): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
