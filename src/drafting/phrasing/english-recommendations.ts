import type { Body } from '../../record/kinds.ts'
import { reference, said, type Words } from '../words.ts'
import { englishNames as names } from './english-names.ts'

export type Recommendation = Body<'RecommendationMade'>['subject']
export type Outcome = Body<'RecommendationOutcomeRecorded'>['outcome']

const outcomes: Readonly<Record<Outcome, string>> = {
  followed: 'it was followed',
  followedInPart: 'it was followed in part',
  repeated: 'it was made again',
  noRecord: 'no outcome is recorded',
}

const subjects: Readonly<Record<Recommendation, string>> = {
  takeNoteAndAdopt: 'that the Assembly take note of the report and adopt the language proposed',
  knowledgeAndUnderstanding: 'knowledge and understanding of measures against non-cooperation',
  moreConsistently: 'more consistent implementation of the Procedures',
  agendaItem: 'an agenda item on non-cooperation',
  strengthenProcedures: 'strengthening the application of the Procedures',
  monitorTravel: 'attention to travel and to judicial developments',
  courtInforms: 'information from the Court on judicial developments',
  statesInform: 'information from States Parties on measures taken',
  reviewRecommendations: 'the recommendations of the review',
  other: 'another subject',
}

/** The recommendations in English. */
export const englishRecommendations = {
  title: 'Recommendations',
  lastReport: (session: string): Words =>
    said`Of the recommendations in the report to the ${names.session(session)} of the Assembly, the following became`,
  noLastReport: said`No recommendation of an earlier report is recorded`,
  became: (paragraph: string, subject: Recommendation, outcome: Outcome): Words =>
    said`Paragraph ${paragraph} (${subjects[subject]}): ${outcomes[outcome]}`,
  recommended: {
    takeNoteAndAdopt: said`It is recommended that the Assembly take note of the present report and adopt the language proposed in ${reference('annex-language')}`,
    knowledgeAndUnderstanding: said`Together with the President of the Assembly, the focal points should go on doing what makes measures against non-cooperation known to States Parties and to the Assembly, understood by them and carried out`,
    moreConsistently: said`The Assembly should request the Bureau, the President and the focal points among it, to be more consistent in putting the Procedures into effect`,
    agendaItem: said`Questions of non-cooperation that arise between sessions should be an item of the agenda of future sessions of the Assembly`,
    strengthenProcedures: said`Between sessions, consultations should continue on how to strengthen the application of the Procedures and of the Toolkit, the updating of their content included`,
    monitorTravel: said`The focal points should, with the help of States Parties, go on following judicial developments and the travel of persons subject to a warrant of arrest, and pass what is relevant on to the Court promptly`,
    courtInforms: said`The Court should go on informing the Assembly, through the President and the focal points, of judicial developments that bear on non-cooperation`,
    statesInform: said`States Parties should keep up their efforts to prevent and address non-cooperation, and tell the focal points what they do`,
    reviewRecommendations: said`The recommendations of the Independent Expert Review that are allocated to the focal points should be pursued further, and the Assembly should decide on the steps to come`,
  } as Readonly<Record<Exclude<Recommendation, 'other'>, Words>>,
  other: (about: string): Words => said`It is further recommended: ${names.recorded(about)}`,
} as const
