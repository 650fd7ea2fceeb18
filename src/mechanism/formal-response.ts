import { type ProcedureCitation, procedures, stepOrder } from '../law/procedures.ts'
import { proceduresVersions } from '../law/procedures-versions.ts'
import { unknown } from '../law/when.ts'
import type { Standing, StandingFact } from '../record/record.ts'
import type { Step, StepName } from './answer.ts'
import { overSince } from './calendar.ts'
import { dialogueOf, dialogueStanding } from './dialogue-step.ts'
import { isUnderProcedures, type MatterContext } from './matter-context.ts'
import { type StepRecords, stepRecords } from './step-records.ts'
import { afterClose, deferred, numbers, type StepVerdict } from './step-verdict.ts'
import { couldInWords, stepInWords, takenInWords } from './step-words.ts'
import { asSentence, inWords, onInWords, sessionInWords } from './words.ts'

/**
 * The six steps of the formal response to a matter, in the order of paragraph 14. They are options:
 * each may be taken in whatever order, and none is owed. A matter is judged by the text in force
 * when it was referred.
 */
export function formalResponse(context: MatterContext): readonly Step[] {
  const records = stepRecords(context)
  return stepOrder.map((step) => stepOf(step, context, records))
}

function stepOf(step: StepName, context: MatterContext, records: StepRecords): Step {
  const record = records[step]
  const dialogue = step === 'publicDialogue' ? dialogueOf(context, records) : undefined
  const verdict =
    notApplicable(step, context, records) ??
    taken(step, context, records) ??
    convened(step, context, records) ??
    ended(context) ??
    (dialogue ? dialogueStanding(dialogue, context, records) : undecided(step, context, records))
  return {
    step,
    standing: verdict.standing,
    since: verdict.since,
    takenOn: verdict.takenOn,
    requestedBy: requestedBy(step, verdict, record.taken),
    rule: ruleOf(step, context),
    why: `${verdict.why}${doubtIn(record.doubtful, context)}`,
    facts: verdict.facts,
    arithmetic: hasArithmetic(verdict, context) ? dialogue?.arithmetic : undefined,
    doubtful: record.doubtful.length ? numbers(record.doubtful) : undefined,
  }
}

/** The three-month condition says something until the dialogue is held or the matter ends. */
function hasArithmetic({ standing }: StepVerdict, context: MatterContext): boolean {
  if (standing === 'taken' || standing === 'notApplicable') return false
  return context.standing.standing !== 'closed'
}

/** The rule in the text by which the matter is judged; failing that, in the text of the day. */
function ruleOf(step: StepName, context: MatterContext): ProcedureCitation | undefined {
  return procedures(step, context.referred ?? context.on)
}

function requestedBy(step: StepName, { standing }: StepVerdict, taken: readonly StandingFact[]) {
  if (step !== 'openLetter' || standing !== 'taken') return undefined
  const letter = taken.findLast((fact): fact is Standing<'OpenLetterSent'> => {
    return fact.type === 'OpenLetterSent' && fact.body.viewsBy !== undefined
  })
  return letter?.body.viewsBy
}

function notApplicable(
  step: StepName,
  context: MatterContext,
  records: StepRecords,
): StepVerdict | undefined {
  if (isUnderProcedures(context)) return undefined
  const recorded = records[step].taken
  const beside = recorded.length
    ? ` The record has it all the same, ${onInWords(recorded[0]?.on ?? unknown)}.`
    : ''
  const { finding, referrals } = context.standing
  const rests = [...(finding ? [finding] : []), ...referrals, ...recorded]
  return {
    standing: 'notApplicable',
    since: undefined,
    why: `${whyNotApplicable(context)}${beside}`,
    facts: numbers(rests),
  }
}

function whyNotApplicable({ standing, on }: MatterContext): string {
  const adopted = proceduresVersions[0]?.since
  if (standing.toAssembly && adopted)
    return `The matter was referred ${onInWords(standing.toAssembly.on)}, before the Procedures were adopted on ${inWords(adopted)}.`
  if (standing.referredTo.includes('council'))
    return 'The matter was referred to the Security Council only; the steps are those of the Assembly.'
  return `No referral to the Assembly is recorded by ${inWords(on)}; the steps follow a referral.`
}

function taken(
  step: StepName,
  context: MatterContext,
  records: StepRecords,
): StepVerdict | undefined {
  const record = records[step]
  const [first] = record.taken
  if (!first) return undefined
  return {
    standing: 'taken',
    since: first.on,
    takenOn: first.on,
    why: takenInWords(record, context),
    facts: numbers(record.taken),
  }
}

/** Called for the day or a later one. A deferral decided after the call puts the meeting off too. */
function convened(
  step: StepName,
  { on, standing }: MatterContext,
  records: StepRecords,
): StepVerdict | undefined {
  const call = records[step].convened
  if (!call || call.meets < on || standing.standing === 'closed') return undefined
  if (standing.standing === 'referralReversed') return undefined
  if (standing.deferral && standing.deferral.on >= call.fact.on) return undefined
  return {
    standing: 'convened',
    since: call.meets as string as NonNullable<Step['since']>,
    why: `${asSentence(stepInWords[step])} was called ${onInWords(call.fact.on)} for ${inWords(call.meets)}.`,
    facts: [call.fact.number],
  }
}

/** Nothing more can follow a reversed referral, or a consideration that has ended. */
function ended({ standing }: MatterContext): StepVerdict | undefined {
  const { reversal, closing } = standing
  if (standing.standing === 'referralReversed' && reversal)
    return {
      standing: 'notApplicable',
      since: reversal.on,
      why: `The referral was reversed ${onInWords(reversal.on)}: nothing stands referred.`,
      facts: [reversal.number],
    }
  if (standing.standing !== 'closed' || !closing) return undefined
  return {
    standing: 'noneRecorded',
    since: closing.on,
    why: `The consideration of the matter ended ${onInWords(closing.on)}; none is recorded.`,
    facts: [closing.number],
  }
}

/** The steps without a condition, of which nothing is recorded. */
function undecided(step: StepName, context: MatterContext, records: StepRecords): StepVerdict {
  return (
    passedByLaterStep(step, records) ??
    deferred(context) ??
    passedBySession(context) ??
    available(step, context, records)
  )
}

/** A step listed later was taken, and this one is not recorded: an observation, no reproach. */
function passedByLaterStep(step: StepName, records: StepRecords): StepVerdict | undefined {
  const later = stepOrder
    .slice(stepOrder.indexOf(step) + 1)
    .find((each) => records[each].taken.length > 0)
  const fact = later && records[later].taken[0]
  if (!fact) return undefined
  return {
    standing: 'noneRecorded',
    since: fact.on,
    why: `None is recorded; ${stepInWords[later]} is, ${onInWords(fact.on)}. The steps are options, and none is owed.`,
    facts: [fact.number],
  }
}

function passedBySession(context: MatterContext): StepVerdict | undefined {
  const { calendar, runsFrom } = context
  const session = runsFrom && overSince(calendar, runsFrom)[0]
  if (!session) return undefined
  return {
    standing: 'noneRecorded',
    since: afterClose(session.closes),
    why: `${asSentence(sessionInWords(session.session))} has passed, and none is recorded. The steps are options, and none is owed.`,
    facts: session.facts,
  }
}

function available(step: StepName, context: MatterContext, records: StepRecords): StepVerdict {
  const { toAssembly, resumption } = context.standing
  const call = records[step].convened
  const missed = call
    ? ` It was called for ${inWords(call.meets)}; no record says that it was held.`
    : ''
  const rests = [toAssembly, resumption, call?.fact].flatMap((fact) => fact ?? [])
  const taken = resumption
    ? ` The Bureau took the matter up again ${onInWords(resumption.on)}.`
    : ` The matter was referred to the Assembly ${onInWords(toAssembly?.on ?? unknown)}.`
  return {
    standing: 'available',
    since: resumption?.on ?? toAssembly?.on,
    why: `${couldInWords[step]}${taken}${missed}`,
    facts: numbers(rests),
  }
}

function doubtIn(doubtful: readonly StandingFact[], { on }: MatterContext): string {
  const [first] = doubtful
  if (!first) return ''
  return ` The record has one ${onInWords(first.on)}: whether by ${inWords(on)} cannot be told.`
}
