import type { Citation } from '../law/citation.ts'
import type { Day } from '../law/day.ts'
import { type ProcedureRule, procedures } from '../law/procedures.ts'
import { type ToolkitPhase, type ToolkitVersion, toolkitInForce } from '../law/toolkit.ts'
import { happened, type When } from '../law/when.ts'
import type { RecordView, StandingFact } from '../record/record.ts'
import { describeFact } from './describe.ts'
import { fileOf } from './matter-file.ts'
import { travelOn } from './travel-standing.ts'

/** A measure of the informal response: options that stand beside the formal steps. */
type InformalMeasure =
  | 'goodOffices'
  | 'focalPoints'
  | 'helpOfOthers'
  | 'consultTheCourt'
  | 'presidentReports'

/** What could be done, under which rule, and what the record has of it. */
type InformalItem = {
  readonly measure: InformalMeasure
  readonly could: string
  readonly rule: Citation | undefined
  readonly recorded: readonly {
    readonly on: When
    readonly what: string
    readonly fact: number
  }[]
}

/** The informal response to travel, or beside the formal one to a matter, on a day. */
export type InformalAnswer = {
  readonly id: string
  readonly of: 'matter' | 'travel'
  readonly on: Day
  readonly measures: readonly InformalItem[]
  /** The Toolkit in force: a resource for States, used as they see fit. */
  readonly toolkit: ToolkitVersion | undefined
  /** Which part of the Toolkit is of use now. */
  readonly phase: ToolkitPhase
  readonly words: string
  readonly unconfirmed: boolean
}

/**
 * The informal response by the id of a matter or of travel; undefined where the record has neither.
 * It is diplomatic and political, judges nothing, and begins with urgency, not with a decision.
 */
export function informalResponse(
  view: RecordView,
  matterOrTravel: string,
  on: Day,
): InformalAnswer | undefined {
  const id = matterOrTravel.toLowerCase()
  const file = fileOf(view, id)
  const facts = (file?.facts ?? view.naming(`travel:${id}`)).filter(
    (fact) => happened(fact.on, on) !== 'no',
  )
  if (facts.length === 0) return undefined
  const measures = rows.map(([measure, could]) => itemOf(measure, could, facts, on))
  return {
    id,
    of: file ? 'matter' : 'travel',
    on,
    measures,
    toolkit: toolkitInForce(on),
    phase: file ? 'after' : phaseOf(view, id, on),
    words: measures.some((item) => item.rule)
      ? 'What follows could be done where it may still help; no organ is bound to it, and nothing of it judges a State.'
      : 'The Procedures, which provide for an informal response, were not adopted by then.',
    unconfirmed: measures.some((item) => item.rule?.confidence !== 'confirmed'),
  }
}

const rows: readonly (readonly [InformalMeasure & ProcedureRule, string])[] = [
  [
    'goodOffices',
    'The President could raise the matter directly with officials and others, to secure cooperation while it is possible.',
  ],
  [
    'focalPoints',
    'The focal points could pass what they know to the Court, inform States Parties through the regional groups, and assist the President.',
  ],
  [
    'helpOfOthers',
    'The President could ask a high-level representative of any other State Party for help.',
  ],
  [
    'consultTheCourt',
    'The President could advise a State that turns to her to consult the Court under article 97.',
  ],
  [
    'presidentReports',
    'The President could report to the Bureau at its next meeting on what was done.',
  ],
]

function itemOf(
  measure: InformalMeasure & ProcedureRule,
  could: string,
  facts: readonly StandingFact[],
  on: Day,
): InformalItem {
  return {
    measure,
    could,
    rule: procedures(measure, on),
    recorded: facts
      .filter((fact) => measureOf(fact) === measure)
      .map((fact) => ({ on: fact.on, what: describeFact(fact), fact: fact.number })),
  }
}

/** A letter other than the open letter is good offices where it says so. */
function measureOf(fact: StandingFact): InformalMeasure | undefined {
  switch (fact.type) {
    case 'LetterSent':
      return fact.body.use === 'goodOffices' ? 'goodOffices' : undefined
    case 'StatementMade':
      return fact.body.by === 'president' ? 'goodOffices' : undefined
    case 'PresidentActed':
      return 'goodOffices'
    case 'TravelInformationReceived':
    case 'TravelInformationPassedToCourt':
    case 'StatesInformedOfTravel':
      return 'focalPoints'
    case 'DiplomaticActionReported':
      return 'helpOfOthers'
    case 'ConsultationSought':
    case 'ConsultationAnswered':
    case 'NoAnswerReceived':
      return 'consultTheCourt'
    case 'PresidentReportedToBureau':
      return 'presidentReports'
    default:
      return undefined
  }
}

function phaseOf(view: RecordView, id: string, on: Day): ToolkitPhase {
  const standing = travelOn(view, id, on)?.standing
  if (standing === 'underWay') return 'during'
  return standing === 'tookPlace' || standing === 'didNotTakePlace' || standing === 'refuted'
    ? 'after'
    : 'before'
}
