import type { Day } from '../law/day.ts'
import { stepOrder } from '../law/procedures.ts'
import { unknown } from '../law/when.ts'
import type { Standing, StandingFact } from '../record/record.ts'
import type { StepName } from './answer.ts'
import type { MatterContext } from './matter-context.ts'

/** A meeting or dialogue called for a day. */
type Convening = {
  readonly meets: Day
  readonly fact: Standing<'BureauMeetingConvened'> | Standing<'PublicDialogueConvened'>
}

/** What the record has of one step of a matter by a day. */
export type StepRecord = {
  readonly step: StepName
  /** In order; what is recorded without any day counts as taken, and comes first. */
  readonly taken: readonly StandingFact[]
  /** The last call, whether its day is ahead or gone by. */
  readonly convened: Convening | undefined
  /** Dated by a month or year that is not over: it may have been taken. */
  readonly doubtful: readonly StandingFact[]
}

export type StepRecords = Readonly<Record<StepName, StepRecord>>

/** What the record has of each step of a matter. */
export function stepRecords(context: MatterContext): StepRecords {
  const records = stepOrder.map((step) => [step, recordOf(step, context)] as const)
  return Object.fromEntries(records) as Record<StepName, StepRecord>
}

/** What the record has of one step. */
export function recordOf(step: StepName, { counted, doubtful }: MatterContext): StepRecord {
  const is = takes[step]
  const unsure = doubtful.filter(is)
  return {
    step,
    taken: [...unsure.filter((fact) => fact.on === unknown), ...counted.filter(is)],
    convened: counted.flatMap((fact) => conveningOf(step, fact) ?? []).at(-1),
    doubtful: unsure.filter((fact) => fact.on !== unknown),
  }
}

/** Which facts take which step. */
const takes: Readonly<Record<StepName, (fact: StandingFact) => boolean>> = {
  emergencyMeeting: (fact) => isBureauMeeting(fact, 'emergency', '14(a)'),
  openLetter: (fact) => fact.type === 'OpenLetterSent',
  ambassadorialMeeting: (fact) => isBureauMeeting(fact, 'ambassadorial', '14(c)'),
  publicDialogue: (fact) => fact.type === 'PublicDialogueHeld',
  bureauReport: (fact) => fact.type === 'ReportIssued' && fact.body.is === 'bureauReport',
  plenaryDiscussion: (fact) => fact.type === 'PlenaryDiscussionHeld',
}

function isBureauMeeting(fact: StandingFact, level: string, under: string): boolean {
  if (fact.type !== 'BureauMet') return false
  return fact.body.level === level || fact.body.under?.replaceAll(' ', '').includes(under) === true
}

const convenedLevels: Readonly<Partial<Record<StepName, string>>> = {
  emergencyMeeting: 'emergency',
  ambassadorialMeeting: 'ambassadorial',
}

function conveningOf(step: StepName, fact: StandingFact): Convening | undefined {
  if (fact.type === 'PublicDialogueConvened')
    return step === 'publicDialogue' ? { meets: fact.body.meets, fact } : undefined
  if (fact.type !== 'BureauMeetingConvened') return undefined
  return fact.body.level === convenedLevels[step] ? { meets: fact.body.meets, fact } : undefined
}
