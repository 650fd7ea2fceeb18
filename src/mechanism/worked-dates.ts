import type { Citation } from '../law/citation.ts'
import type { Day } from '../law/day.ts'
import { procedures } from '../law/procedures.ts'
import { conditionsInForce } from '../law/procedures-conditions.ts'
import type { StateCode } from '../law/states.ts'
import { dayOf, type When } from '../law/when.ts'
import type { RecordView } from '../record/record.ts'
import type { DialogueArithmetic, Holds } from './answer.ts'
import { type Calendar, calendarOf, firstAfter } from './calendar.ts'
import { dialogueArithmetic } from './dialogue.ts'
import { isUnderProcedures, type MatterContext, matterContext } from './matter-context.ts'
import { fileOf, matterIds } from './matter-file.ts'
import { stepRecords } from './step-records.ts'
import { daysFrom, inWords } from './words.ts'

/** The days of a referred matter, and whether its first session left room for a public dialogue. */
export type WorkedRow = {
  readonly matter: string
  readonly state: StateCode
  /** Of the finding; the same as the referral where one decision made both. */
  readonly finding: When | undefined
  readonly referral: When
  readonly transmission: When | undefined
  /** Days from the referral to its transmission. */
  readonly lag: number | undefined
  readonly ambassadorialMeeting: When | undefined
  /** The first session after the meeting or, without one, after the referral. */
  readonly session: string | undefined
  readonly sessionOpens: When | undefined
  /** Days to the opening from the meeting or, without one, from the referral. */
  readonly days: number | undefined
  readonly daysFrom: 'meeting' | 'referral'
  readonly met: Holds
  /** Last day of a meeting that leaves room before that session. */
  readonly lastDay: Day | undefined
  readonly inShort: string
  readonly arithmetic: DialogueArithmetic | undefined
  readonly facts: readonly number[]
}

export type WorkedDates = {
  readonly on: Day
  readonly rows: readonly WorkedRow[]
  readonly rule: Citation | undefined
  readonly words: string
}

/**
 * Every matter referred to the Assembly under the Procedures with its days: decision, transmission,
 * ambassadorial meeting and the session that followed, and the three-month condition between them.
 */
export function workedDates(view: RecordView, on: Day): WorkedDates {
  const calendar = calendarOf(view, on)
  const rows = matterIds(view).flatMap((id) => {
    const file = fileOf(view, id)
    const context = file && matterContext(file.facts, calendar, on)
    return context && isUnderProcedures(context) ? (rowOf(context, calendar) ?? []) : []
  })
  return {
    on,
    rows: rows.sort((a, b) => (a.referral < b.referral ? -1 : 1)),
    rule: procedures('publicDialogue', on),
    words:
      'Days as recorded, each counted from the facts named. A day not recorded is not guessed; that none is recorded does not say that nothing happened.',
  }
}

function rowOf(context: MatterContext, calendar: Calendar): WorkedRow | undefined {
  const { standing, counted, referred } = context
  const referral = standing.toAssembly
  if (!referral || !referred) return undefined
  const finding = standing.finding
  const transmission = counted.find(
    (fact) => fact.type === 'DecisionTransmitted' && fact.body.to === 'assembly',
  )
  const meeting = stepRecords(context).ambassadorialMeeting.taken[0]
  const day = meeting && dayOf(meeting.on)
  const session = firstAfter(calendar, day ?? referred)
  const condition = conditionsInForce(referred)?.publicDialogueMonths
  const arithmetic =
    session && condition
      ? dialogueArithmetic({ session, meeting: day, referral: referred, on: referred, condition })
      : undefined
  return {
    matter: referral.body.matter,
    state: referral.body.state,
    finding: finding?.on,
    referral: referral.on,
    transmission: transmission?.on,
    lag: daysFrom(referral.on, transmission?.on),
    ambassadorialMeeting: meeting?.on,
    session: session?.session,
    sessionOpens: session?.opens,
    days: daysFrom(meeting?.on ?? referral.on, session?.opens),
    daysFrom: meeting ? 'meeting' : 'referral',
    met: arithmetic?.met ?? 'cannotTell',
    lastDay: arithmetic?.lastDay,
    inShort: inShort(arithmetic),
    arithmetic,
    facts: [finding, referral, transmission, meeting].flatMap((fact) => fact?.number ?? []),
  }
}

/** The answer of a table's last column. */
function inShort(arithmetic: DialogueArithmetic | undefined): string {
  if (!arithmetic?.sessionOpens || !arithmetic.lastDay) return 'cannot tell: no session is recorded'
  const { met, days, daysFrom: from, lastDay, lastDayAtLatest } = arithmetic
  if (met === 'yes') return 'yes'
  if (met === 'no')
    return days === undefined ? 'no' : `no: ${days} days from the ${from} to the session`
  if (!lastDayAtLatest) return `only if the meeting fell on ${inWords(lastDay)} or before`
  return `yes if the meeting fell by ${inWords(lastDay)}; no after ${inWords(lastDayAtLatest)}`
}
