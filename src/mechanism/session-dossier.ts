import type { Day } from '../law/day.ts'
import { happened } from '../law/when.ts'
import type { RecordView } from '../record/record.ts'
import { calendarOf, sessionNamed } from './calendar.ts'
import type { About, SessionDossier } from './dossier-types.ts'
import { focalPointsOfSession } from './focal-points.ts'
import { factsBy } from './person-dossier.ts'

/** Everything one page says of a session, and of the period before it, as known on a day. */
export function sessionDossier(
  view: RecordView,
  session: string,
  { on, matters, facts }: About,
): SessionDossier | undefined {
  const calendar = calendarOf(view, on)
  const known = sessionNamed(calendar, session)
  if (!known) return undefined
  const all = [...calendar.regular, ...calendar.special].map((one) => one.session)
  const at = all.indexOf(session)
  return {
    session,
    on,
    parts: known.parts.map(({ part, place, opens, closes }) => ({ part, place, opens, closes })),
    president: presidentOf(view, session, on),
    focalPoints: known.regular ? focalPointsOfSession(view, session, on) : undefined,
    report: reportOf(view, session, on),
    matters,
    facts: factsBy(facts, on),
    previous: all[at - 1],
    next: all[at + 1],
  }
}

/** Every session known on a day, numbered ones first. */
export function sessionNames(view: RecordView, on: Day): readonly string[] {
  const calendar = calendarOf(view, on)
  return [...calendar.regular, ...calendar.special].map((one) => one.session)
}

function presidentOf(view: RecordView, session: string, on: Day): string | undefined {
  return view
    .of('PresidentElected')
    .filter((fact) => happened(fact.on, on) !== 'no')
    .findLast(({ body }) => body.sessions.includes(session))?.body.name
}

function reportOf(view: RecordView, session: string, on: Day): SessionDossier['report'] {
  const report = view
    .about('ReportIssued', `session:${session}`)
    .filter((fact) => happened(fact.on, on) !== 'no')
    .findLast(({ body }) => body.is === 'bureauReport' && body.session === session)
  return report && { symbol: report.body.document.symbol, on: report.on }
}
