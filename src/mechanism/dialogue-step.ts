import { type Day, plusDays } from '../law/day.ts'
import { conditionsInForce } from '../law/procedures-conditions.ts'
import { compareWhen, intervalOf, type When } from '../law/when.ts'
import type { StandingFact } from '../record/record.ts'
import type { DialogueArithmetic } from './answer.ts'
import { nextAfter, openedSince } from './calendar.ts'
import { dialogueArithmetic } from './dialogue.ts'
import type { MatterContext } from './matter-context.ts'
import type { SessionOn } from './sessions.ts'
import type { StepRecords } from './step-records.ts'
import { deferred, numbers, type StepVerdict } from './step-verdict.ts'
import { couldInWords } from './step-words.ts'
import { asSentence, onInWords, sessionInWords } from './words.ts'

/** The public dialogue of a matter on a day, with the arithmetic of its condition. */
export type Dialogue = {
  /** The session it is judged by: the next one. A session that has opened is next no more. */
  readonly session: SessionOn | undefined
  readonly arithmetic: DialogueArithmetic | undefined
  /** A session that has opened and before which the condition left room. */
  readonly openedWithRoom: SessionOn | undefined
  /** The ambassadorial meeting, held or called. */
  readonly meeting: StandingFact | undefined
}

export function dialogueOf(context: MatterContext, records: StepRecords): Dialogue {
  const { calendar, runsFrom } = context
  const session = runsFrom && nextAfter(calendar, runsFrom)
  const meeting = meetingOf(context, records)
  return {
    session,
    arithmetic: session && arithmeticFor(session, context, meeting?.day),
    openedWithRoom:
      runsFrom &&
      meeting &&
      openedSince(calendar, runsFrom).find(
        (each) => arithmeticFor(each, context, meeting.day)?.met === 'yes',
      ),
    meeting: meeting?.fact,
  }
}

function arithmeticFor(
  session: SessionOn,
  { referred, on }: MatterContext,
  meeting: Day | undefined,
): DialogueArithmetic | undefined {
  const condition = referred && conditionsInForce(referred)?.publicDialogueMonths
  if (!condition) return undefined
  return dialogueArithmetic({ session, meeting, referral: referred, on, condition })
}

/** The first meeting held, since it leaves most room; failing one, the meeting called. */
function meetingOf(
  { on }: MatterContext,
  { ambassadorialMeeting }: StepRecords,
): { readonly day: Day; readonly fact: StandingFact } | undefined {
  const held = ambassadorialMeeting.taken.find((fact) => fact.on !== ('unknown' as When))
  // Where only the month is recorded, its last day leaves least room: nothing is promised.
  if (held) return { day: intervalOf(held.on).last, fact: held }
  const call = ambassadorialMeeting.convened
  return call && call.meets >= on ? { day: call.meets, fact: call.fact } : undefined
}

/** Where a dialogue stands that was neither held nor called. */
export function dialogueStanding(
  dialogue: Dialogue,
  context: MatterContext,
  records: StepRecords,
): StepVerdict {
  const off = deferred(context)
  if (off) return { ...off, why: [off.why, dialogue.arithmetic?.words].filter(Boolean).join(' ') }
  return (
    excluded(dialogue, context) ??
    passedBy(dialogue, records) ??
    availableDialogue(dialogue, context)
  )
}

/** Excluded for this session; the next one opens it again. */
function excluded(dialogue: Dialogue, context: MatterContext): StepVerdict | undefined {
  const { arithmetic, meeting, session } = dialogue
  const { referred, standing } = context
  if (!arithmetic || !session || !referred || arithmetic.met !== 'no') return undefined
  const last = arithmetic.lastDayAtLatest ?? arithmetic.lastDay
  const tooLate = last && plusDays(last, 1)
  const since = meeting?.on ?? (tooLate && tooLate > referred ? tooLate : referred)
  return {
    standing: 'conditionNotMet',
    since: since as string as When,
    why: `${arithmetic.words} The session after ${sessionInWords(session.session)} opens it again.`,
    facts: [
      ...numbers([meeting, standing.toAssembly].flatMap((one) => one ?? [])),
      ...session.facts,
    ],
  }
}

/** A session before which there was room has opened, or a later step was taken for this one. */
function passedBy(
  { openedWithRoom, session, arithmetic }: Dialogue,
  records: StepRecords,
): StepVerdict | undefined {
  if (openedWithRoom)
    return {
      standing: 'noneRecorded',
      since: openedWithRoom.opens,
      why: `${asSentence(sessionInWords(openedWithRoom.session))} has opened, before which a public dialogue could have been held; none is recorded. The steps are options, and none is owed.`,
      facts: openedWithRoom.facts,
    }
  const later = [...records.bureauReport.taken, ...records.plenaryDiscussion.taken].find(
    (fact) => 'session' in fact.body && fact.body.session === session?.session,
  )
  if (!later || !session) return undefined
  return {
    standing: 'noneRecorded',
    since: later.on,
    why: `None is recorded; a later step for ${sessionInWords(session.session)} is, ${onInWords(later.on)}. The steps are options, and none is owed. ${arithmetic?.words ?? ''}`.trim(),
    facts: [later.number],
  }
}

function availableDialogue(dialogue: Dialogue, context: MatterContext): StepVerdict {
  const { arithmetic, meeting, session } = dialogue
  const { resumption, toAssembly } = context.standing
  const told = arithmetic
    ? arithmetic.words
    : 'The opening of the next session is not recorded, so that its condition cannot be told.'
  return {
    standing: 'available',
    since: openSince(dialogue, context),
    why: `${couldInWords.publicDialogue} ${told}`,
    facts: [
      ...numbers([meeting, resumption, toAssembly].flatMap((one) => one ?? [])),
      ...(session?.facts ?? []),
    ],
  }
}

/** From the meeting, or from when the session before this one opened, or from the referral. */
function openSince({ meeting }: Dialogue, { calendar, runsFrom, standing }: MatterContext) {
  const opened = runsFrom && openedSince(calendar, runsFrom).at(-1)
  const turns = [standing.toAssembly?.on, standing.resumption?.on, meeting?.on, opened?.opens]
  return turns
    .flatMap((turn) => turn ?? [])
    .sort(compareWhen)
    .at(-1)
}
