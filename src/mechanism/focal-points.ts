import { leastSure } from '../law/citation.ts'
import { type Day, plusDays } from '../law/day.ts'
import { presidentIsFocalPoint, procedures } from '../law/procedures.ts'
import { groupName, type RegionalGroup, regionalGroups } from '../law/regional-groups.ts'
import { groupOf, stateInSentence } from '../law/states.ts'
import { compareWhen, dayOf, happened } from '../law/when.ts'
import type { RecordView, Standing } from '../record/record.ts'
import type { FocalPointsAnswer } from './answer.ts'
import { calendarOf, sessionNamed, sessionOfDay } from './calendar.ts'
import { type PresidentOn, presidentOn } from './president.ts'
import { inWords, listed, onInWords, sessionInWords } from './words.ts'

type Point = FocalPointsAnswer['points'][number]
type Appointment = Standing<'FocalPointAppointed'>

/**
 * The focal points on non-cooperation on a day. Those appointed serve for a session: an
 * appointment without a recorded end is counted to the close of that session. The President is
 * focal point for her own region by office.
 */
export function focalPoints(view: RecordView, on: Day): FocalPointsAnswer {
  return pointsOf(view, sessionOfDay(calendarOf(view, on))?.session, on)
}

/** Those of a session: as of the day while its period runs, as of its close once it is over. */
export function focalPointsOfSession(
  view: RecordView,
  session: string,
  on: Day,
): FocalPointsAnswer {
  const known = sessionNamed(calendarOf(view, on), session)
  const closed = known?.standing === 'over' && known.closes ? dayOf(known.closes) : undefined
  return pointsOf(view, session, closed ?? on)
}

function pointsOf(view: RecordView, session: string | undefined, on: Day): FocalPointsAnswer {
  const rule = procedures('focalPoints', on)
  const appointments = session ? inForce(view, session, on) : []
  const points = rule ? [...appointed(appointments, on), ...byOffice(view, on)] : []
  return {
    on,
    session,
    points,
    gaps: rule ? gaps(points, appointments, session, on) : [],
    overlaps: overlaps(points),
    rule,
    words: rule
      ? inSum(points, presidentOn(view, on), session, on)
      : `No Procedures were adopted by ${inWords(on)}.`,
  }
}

/** Appointments for a session, made by the day or perhaps made, and not ended. */
function inForce(view: RecordView, session: string, on: Day): readonly Appointment[] {
  const ended = view
    .about('FocalPointEnded', `session:${session}`)
    .filter((end) => happened(end.on, on) === 'yes')
  return view.about('FocalPointAppointed', `session:${session}`).filter(({ body, on: made }) => {
    if (happened(made, on) === 'no') return false
    // The last day of a mandate still counts.
    if (body.until && happened(body.until, plusDays(on, -1)) === 'yes') return false
    return !ended.some(
      (end) =>
        end.body.state === body.state &&
        end.body.group === body.group &&
        compareWhen(end.on, made) >= 0,
    )
  })
}

/** One point for a State and group, though sources may give several days for its appointment. */
function appointed(appointments: readonly Appointment[], on: Day): readonly Point[] {
  const points = new Map<string, Appointment[]>()
  for (const fact of appointments.filter((one) => happened(one.on, on) === 'yes')) {
    const key = `${fact.body.group} ${fact.body.state}`
    points.set(key, [...(points.get(key) ?? []), fact])
  }
  return [...points.values()].flatMap((facts) => {
    const [first] = facts
    if (!first) return []
    return [
      {
        group: first.body.group,
        state: first.body.state,
        by: 'appointment' as const,
        since: first.on,
        confidence: leastSure(facts.map((fact) => fact.confidence)),
        facts: facts.map((fact) => fact.number),
      },
    ]
  })
}

function byOffice(view: RecordView, on: Day): readonly Point[] {
  const president = presidentOn(view, on)
  const group = president && groupOf(president.election.body.state, on)
  if (!president || !group || !presidentIsFocalPoint(on)) return []
  const { election, since, maybe } = president
  return [
    {
      group,
      state: election.body.state,
      by: 'office',
      name: election.body.name,
      since,
      confidence: maybe ? 'unconfirmed' : election.confidence,
      facts: [election.number],
    },
  ]
}

function gaps(
  points: readonly Point[],
  appointments: readonly Appointment[],
  session: string | undefined,
  on: Day,
): FocalPointsAnswer['gaps'] {
  return regionalGroups
    .filter((group) => !points.some((point) => point.group === group))
    .map((group) => ({ group, why: whyGap(group, appointments, session, on) }))
}

function whyGap(
  group: RegionalGroup,
  appointments: readonly Appointment[],
  session: string | undefined,
  on: Day,
): string {
  const unsure = appointments.find(({ body }) => body.group === group)
  if (unsure)
    return `${stateInSentence(unsure.body.state)} was appointed ${onInWords(unsure.on)}: whether by ${inWords(on)} cannot be told.`
  if (!session) return 'The session that the day belongs to is not recorded.'
  return `No appointment from the Group of ${groupName(group)} is recorded for ${sessionInWords(session)} by ${inWords(on)}.`
}

function overlaps(points: readonly Point[]): FocalPointsAnswer['overlaps'] {
  return regionalGroups.flatMap((group) => {
    const inGroup = points.filter((point) => point.group === group)
    if (inGroup.length < 2) return []
    const named = inGroup.map(({ state, by }) =>
      by === 'office'
        ? `the President, of ${stateInSentence(state)}, by office`
        : `${stateInSentence(state)} by appointment`,
    )
    return [{ group, why: `The Group of ${groupName(group)} is covered by ${listed(named)}.` }]
  })
}

function inSum(
  points: readonly Point[],
  president: PresidentOn | undefined,
  session: string | undefined,
  on: Day,
): string {
  const count = points.filter((point) => point.by === 'appointment').length
  const of = session ? ` for ${sessionInWords(session)}` : ''
  return [
    count
      ? `${count} ${count === 1 ? 'State is' : 'States are'} recorded as appointed${of} by ${inWords(on)}; an appointment without a recorded end is counted to the close of its session.`
      : `No appointment of focal points${of} is recorded by ${inWords(on)}.`,
    office(president, on),
  ]
    .filter(Boolean)
    .join(' ')
}

function office(president: PresidentOn | undefined, on: Day): string {
  if (!presidentIsFocalPoint(on)) return ''
  if (!president) return 'No President is recorded for the day.'
  const { election, maybe } = president
  const held = `The President, ${election.body.name} of ${stateInSentence(election.body.state)}, is focal point for her or his region by office.`
  if (!maybe) return held
  return `${held} ${maybe.body.name} took office ${onInWords(maybe.body.takesOffice)}: whether by ${inWords(on)} cannot be told.`
}
