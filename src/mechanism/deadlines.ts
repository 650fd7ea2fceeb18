import { courtRegulation } from '../law/court-regulations.ts'
import { type ProcedureCitation, procedures } from '../law/procedures.ts'
import { statute } from '../law/rome-statute.ts'
import { compareWhen, dayOf, unknown } from '../law/when.ts'
import type { Standing } from '../record/record.ts'
import type { MatterAnswer, NextItem, Step, StepName } from './answer.ts'
import { nextOrRunning } from './calendar.ts'
import { isUnderProcedures, type MatterContext } from './matter-context.ts'
import { allOf, lastOf } from './matter-file.ts'
import { recordOf } from './step-records.ts'
import { couldInWords, stepInWords } from './step-words.ts'
import { asSentence, inWords, onInWords, sessionInWords } from './words.ts'

/** Views asked for in the open letter, and whether they came. */
export type ViewsAsked = {
  readonly letter: Standing<'OpenLetterSent'>
  readonly standing: 'running' | 'passed' | 'received'
}

/**
 * The views of the requested State. Only a letter that sets a day starts a time, the last day is
 * still within it, and views that come later are views all the same.
 */
export function viewsAsked({ counted, on }: MatterContext): ViewsAsked | undefined {
  const letter = allOf(counted, 'OpenLetterSent').findLast((fact) => fact.body.viewsBy)
  if (!letter?.body.viewsBy) return undefined
  const came = allOf(counted, 'ViewsReceived').some(
    (views) => compareWhen(views.on, letter.on) >= 0,
  )
  if (came) return { letter, standing: 'received' }
  return { letter, standing: on > letter.body.viewsBy ? 'passed' : 'running' }
}

/**
 * What could come next in a matter, and what has a day attached: days first, in order, then the
 * rest in the order of the Procedures. No organ is bound by any of it.
 */
export function nextItems(
  context: MatterContext,
  steps: readonly Step[],
  deferral: MatterAnswer['deferral'],
): readonly NextItem[] {
  const consultations = consultationDays(context)
  const { standing } = context.standing
  if (standing === 'notReferred') return byDay([...consultations, ...pendingReferral(context)])
  if (standing === 'deferred') return byDay([...consultations, ...afterDeferral(context, deferral)])
  if (standing !== 'open' || !isUnderProcedures(context)) return byDay(consultations)
  return byDay([
    ...consultations,
    ...transmission(context),
    ...views(context),
    ...steps.flatMap((step) => nextOf(step, context)),
  ])
}

function byDay(items: readonly NextItem[]): readonly NextItem[] {
  const dated = items.filter((item) => item.day !== undefined)
  dated.sort((a, b) => (String(a.day) < String(b.day) ? -1 : 1))
  return [...dated, ...items.filter((item) => item.day === undefined)]
}

function ruleOf(step: StepName, { referred, on }: MatterContext): ProcedureCitation | undefined {
  return procedures(step, referred ?? on)
}

/** Answers awaited under article 97: the day is the one that was asked for. */
function consultationDays({ counted, on }: MatterContext): readonly NextItem[] {
  return allOf(counted, 'ConsultationSought').flatMap((fact): readonly NextItem[] => {
    const { answerBy, by, about } = fact.body
    const other = by === 'court' ? 'state' : 'court'
    const answered = allOf(counted, 'ConsultationAnswered').some(
      (answer) => answer.body.by === other && compareWhen(answer.on, fact.on) >= 0,
    )
    if (!answerBy || answered || answerBy < on) return []
    const asked = by === 'court' ? 'The Court asked the State' : 'The State asked the Court'
    return [
      {
        what: `An answer was asked for by ${inWords(answerBy)}.`,
        day: answerBy,
        rule: statute('97'),
        why: `${asked} ${onInWords(fact.on)}: ${about}.`,
      },
    ]
  })
}

function pendingReferral({ counted }: MatterContext): readonly NextItem[] {
  const put = lastOf(counted, 'ReferralDeferred')
  if (!put || allOf(counted, 'ReferralDeclined').some((one) => compareWhen(one.on, put.on) >= 0))
    return []
  const pending = put.body.pending ? `, pending ${put.body.pending}` : ''
  return [
    {
      what: 'The Chamber could decide whether to refer the matter.',
      rule: statute('87 (7)'),
      why: `${put.body.chamber} put that question off ${onInWords(put.on)}${pending}.`,
    },
  ]
}

function afterDeferral(
  { standing }: MatterContext,
  deferral: MatterAnswer['deferral'],
): readonly NextItem[] {
  if (!deferral) return []
  const met = deferral.reportedMet === 'yes'
  const until = standing.deferral?.body.untilDay
  return [
    {
      what: met
        ? 'The stated condition is reported met: the Bureau could take the matter up again.'
        : 'The Bureau could take the matter up again.',
      day: until,
      why: deferral.why,
    },
  ]
}

/** The Presidency of the Court sends the decision on; the days between are counted elsewhere. */
function transmission({ counted, standing }: MatterContext): readonly NextItem[] {
  const { toAssembly } = standing
  const sent = allOf(counted, 'DecisionTransmitted').some((fact) => fact.body.to === 'assembly')
  if (sent || !toAssembly) return []
  return [
    {
      what: 'No transmission of the decision to the Assembly is recorded.',
      rule: courtRegulation('109 (4)'),
      why: `The decision is of ${inWords(toAssembly.on)}; decision and transmission are two facts.`,
    },
  ]
}

function views(context: MatterContext): readonly NextItem[] {
  const asked = viewsAsked(context)
  const by = asked?.letter.body.viewsBy
  if (!asked || !by || asked.standing === 'received') return []
  return [
    {
      what: `Views of the State were asked for by ${inWords(by)}.`,
      day: by,
      rule: ruleOf('openLetter', context),
      why: `The open letter was sent ${onInWords(asked.letter.on)}; no views are recorded by ${inWords(context.on)}.`,
    },
  ]
}

/** What a step adds: nothing once taken, or where a later one stands in its place. */
function nextOf(step: Step, context: MatterContext): readonly NextItem[] {
  if (step.standing === 'convened') return [called(step)]
  if (step.step === 'bureauReport' || step.step === 'plenaryDiscussion')
    return atSession(step, context)
  if (step.standing !== 'available') return []
  if (step.step === 'publicDialogue') return [dialogueItem(step, context)]
  const what = couldInWords[step.step]
  return [{ what, rule: step.rule, why: step.why.replace(`${what} `, '') }]
}

function called(step: Step): NextItem {
  return {
    what: `${asSentence(stepInWords[step.step])} is called.`,
    day: step.since && dayOf(step.since),
    rule: step.rule,
    why: step.why,
  }
}

/** Until a meeting is held, the day that counts is the last for one that leaves room. */
function dialogueItem(step: Step, { on }: MatterContext): NextItem {
  const { arithmetic, rule } = step
  const lastDay = arithmetic?.meeting ? undefined : arithmetic?.lastDay
  if (!arithmetic || !lastDay || lastDay < on)
    return { what: couldInWords.publicDialogue, rule, why: arithmetic?.words ?? step.why }
  return {
    what: `A Bureau meeting at ambassadorial level by ${inWords(lastDay)} would leave room for a public dialogue before ${sessionInWords(arithmetic.session)}.`,
    day: lastDay,
    rule,
    why: arithmetic.words,
  }
}

/** A report and a discussion attach to the session that runs or comes next, each time anew. */
function atSession(step: Step, context: MatterContext): readonly NextItem[] {
  const session = nextOrRunning(context.calendar)
  if (!session || isTakenFor(step.step, session.session, context)) return []
  const runs = session.standing === 'running'
  const named = asSentence(sessionInWords(session.session))
  return [
    {
      what: couldInWords[step.step],
      day: session.opens && !runs ? dayOf(session.opens) : undefined,
      rule: step.rule,
      why: runs ? `${named} is running.` : `${named} opens ${onInWords(session.opens ?? unknown)}.`,
    },
  ]
}

function isTakenFor(step: StepName, session: string, context: MatterContext): boolean {
  return recordOf(step, context).taken.some(
    (fact) => 'session' in fact.body && fact.body.session === session,
  )
}
