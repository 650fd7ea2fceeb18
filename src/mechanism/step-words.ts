import { daysBetween } from '../law/day.ts'
import { conditionsInForce } from '../law/procedures-conditions.ts'
import { dayOf } from '../law/when.ts'
import type { StandingFact } from '../record/record.ts'
import type { StepName } from './answer.ts'
import type { MatterContext } from './matter-context.ts'
import { lastOf } from './matter-file.ts'
import type { StepRecord } from './step-records.ts'
import { daysInWords, inWords, listed, onInWords, sessionInWords } from './words.ts'

/** Each step as the middle of a sentence has it. */
export const stepInWords: Readonly<Record<StepName, string>> = {
  emergencyMeeting: 'an emergency meeting of the Bureau',
  openLetter: 'an open letter of the President',
  ambassadorialMeeting: 'a Bureau meeting at ambassadorial level',
  publicDialogue: 'a public dialogue',
  bureauReport: 'a report of the Bureau on the matter',
  plenaryDiscussion: 'a plenary discussion of the matter',
}

/** What could be done, as a sentence. No organ is bound by it. */
export const couldInWords: Readonly<Record<StepName, string>> = {
  emergencyMeeting: 'The Bureau could hold an emergency meeting.',
  openLetter: 'The President could send an open letter on behalf of the Bureau.',
  ambassadorialMeeting: 'The Bureau could meet at ambassadorial level and invite the State.',
  publicDialogue: 'A public dialogue could be held with the State.',
  bureauReport: 'The Bureau could report on the matter to the Assembly.',
  plenaryDiscussion: 'The Assembly could discuss the matter in plenary.',
}

/** What the record has of a step that was taken. */
export function takenInWords(record: StepRecord, context: MatterContext): string {
  switch (record.step) {
    case 'openLetter':
      return letterInWords(record, context)
    case 'bureauReport':
      return `${listed(record.taken.map(reportInWords))}.`
    case 'emergencyMeeting':
      return `The Bureau held an emergency meeting ${days(record)}.`
    case 'ambassadorialMeeting':
      return `The Bureau met at ambassadorial level ${days(record)}.`
    case 'publicDialogue':
      return `The public dialogue was held ${days(record)}.`
    case 'plenaryDiscussion':
      return `The Assembly discussed the matter in plenary ${days(record)}.`
  }
}

function days({ taken }: StepRecord): string {
  return listed(taken.map((fact) => onInWords(fact.on)))
}

function reportInWords(fact: StandingFact): string {
  if (fact.type !== 'ReportIssued') return ''
  const { document, session } = fact.body
  const named = document.symbol ?? document.title ?? 'of the Bureau'
  return `The report ${named}, issued ${onInWords(fact.on)} for ${sessionInWords(session)}, names the matter`
}

function letterInWords(record: StepRecord, context: MatterContext): string {
  const sent = `The President sent the open letter ${days(record)}`
  const letter = lastOf(record.taken, 'OpenLetterSent')
  const by = letter?.body.viewsBy
  if (!letter || !by) return `${sent}; no day for the views of the State is recorded.`
  const views = lastOf(context.counted, 'ViewsReceived')
  const came = views ? `views came ${onInWords(views.on)}` : 'no views are recorded'
  return `${sent}; it asked for views by ${inWords(by)}, and ${came}.${timeRemark(letter)}`
}

/** The time that counts is the one the letter sets; a limit to it is not confirmed. */
function timeRemark(letter: Extract<StandingFact, { type: 'OpenLetterSent' }>): string {
  const sent = dayOf(letter.on)
  const by = letter.body.viewsBy
  const limit = sent && conditionsInForce(sent)?.openLetterDaysAtMost
  if (!limit || !by || daysBetween(sent, by) <= limit.count) return ''
  return ` That is ${daysInWords(daysBetween(sent, by))}; a limit of ${daysInWords(limit.count)} is ${limit.confidence}.`
}
