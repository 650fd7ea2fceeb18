import { type Day, daysBetween } from '../law/day.ts'
import { intervalOf } from '../law/when.ts'
import type { RecordView, StandingFact } from '../record/record.ts'
import type { Docket, DocketMatter, DocketTravel, MatterAnswer } from './answer.ts'
import { calendarOf, interSessionalPeriod, sessionOfDay } from './calendar.ts'
import { conflictsOf } from './conflicts.ts'
import { describeFact } from './describe.ts'
import { factsBy, fileOf, matterIds } from './matter-file.ts'
import { type StandingOfMatter, standingOf } from './matter-standing.ts'
import { matterOf } from './matters.ts'
import { travelNext } from './travel-next.ts'
import { type TravelOn, travelIds, travelOn } from './travel-standing.ts'

/** For whom a docket is made: silence and conflicts of interest are for officers alone. */
export type DocketReader = { readonly forOfficers: boolean }

/** Every open matter and all open travel, what could come next and what has a day attached. */
export function docket(view: RecordView, on: Day, reader: DocketReader): Docket {
  const calendar = calendarOf(view, on)
  const matters = openMatterIds(view, on).flatMap((id) => {
    const matter = matterOf(view, id, on, calendar)
    return matter ? [docketMatter(view, matter, reader)] : []
  })
  const travel = travelIds(view).flatMap((id) => docketTravel(view, id, on, reader) ?? [])
  return { on, matters: inOrder(matters), travel: inOrder(travel) }
}

/** Open and deferred matters; cheap, since no step is derived. */
export function openMatterIds(view: RecordView, on: Day): readonly string[] {
  return matterIds(view).filter((id) => {
    const file = fileOf(view, id)
    return file !== undefined && isOpen(standingOf(file.facts, on))
  })
}

/** True of a matter that a docket shows: open, or put off until the Bureau decides otherwise. */
function isOpen(standing: StandingOfMatter | undefined): boolean {
  return standing?.standing === 'open' || standing?.standing === 'deferred'
}

/** One line of the docket, from the answer of its matter. */
function docketMatter(
  view: RecordView,
  matter: MatterAnswer,
  { forOfficers }: DocketReader,
): DocketMatter {
  const { id, state, standing, next, on, unconfirmed } = matter
  const last = factsBy(matter.facts, on).counted.findLast((fact) => !housekeeping.has(fact.type))
  const line = {
    id,
    state,
    standing,
    next,
    lastFact: last && { on: last.on, what: describeFact(last) },
    unconfirmed,
  }
  if (!forOfficers) return line
  const silentDays = last && daysBetween(intervalOf(last.on).last, on)
  return { ...line, silentDays, conflicts: conflictsOf(view, state, on) }
}

/** Facts about the record rather than the matter: they break no silence. */
const housekeeping: ReadonlySet<StandingFact['type']> = new Set([
  'DocumentKept',
  'AudienceNarrowed',
])

/** Open travel as a line of the docket; undefined where it is none. */
function docketTravel(
  view: RecordView,
  id: string,
  on: Day,
  { forOfficers }: DocketReader,
): DocketTravel | undefined {
  const travel = travelOn(view, id, on)
  if (!travel || !isOpenTravel(view, travel, on, forOfficers)) return undefined
  const { person, states, standing, from, to, facts } = travel
  return {
    id,
    person,
    states,
    standing,
    from,
    to,
    next: travelNext(travel, on),
    unconfirmed: facts.some((fact) => fact.confidence !== 'confirmed'),
  }
}

/**
 * Open until it is over, did not take place, was refuted or led to a matter. A visit that took
 * place opens an informal file: officers keep it before them until the close of the session whose
 * period it fell in, since that session's report covers it; the public never has it.
 */
function isOpenTravel(view: RecordView, travel: TravelOn, on: Day, forOfficers: boolean): boolean {
  if (travel.standing === 'didNotTakePlace' || travel.standing === 'refuted') return false
  if (travel.matter && hasOpened(view, travel.matter, on)) return false
  if (travel.standing !== 'tookPlace') return true
  return forOfficers && isOfThisPeriod(view, travel, on)
}

function hasOpened(view: RecordView, matter: string, on: Day): boolean {
  const file = fileOf(view, matter)
  return file !== undefined && standingOf(file.facts, on) !== undefined
}

function isOfThisPeriod(view: RecordView, { from }: TravelOn, on: Day): boolean {
  const calendar = calendarOf(view, on)
  const session = sessionOfDay(calendar)
  const period = session && interSessionalPeriod(calendar, session.session)
  // Without a recorded beginning of the period nothing says that the visit lies before it.
  if (!period?.from || !from) return true
  return intervalOf(from).last >= period.from
}

/** What has a day first, by that day; then the newest id. */
function inOrder<Line extends DocketMatter | DocketTravel>(
  lines: readonly Line[],
): readonly Line[] {
  return lines
    .map((line) => ({ line, day: nextDay(line) ?? 'later' }))
    .sort((a, b) =>
      a.day === b.day ? compareText(b.line.id, a.line.id) : compareText(a.day, b.day),
    )
    .map(({ line }) => line)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function nextDay({ next }: DocketMatter | DocketTravel): Day | undefined {
  return next.find((item) => item.day)?.day
}
