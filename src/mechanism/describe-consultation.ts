import type { consultationKinds } from '../record/consultation.ts'
import {
  at,
  bracketed,
  named,
  organ,
  organList,
  type Sentences,
  saying,
  span,
  state,
  states,
} from './describe-words.ts'
import { asSentence, inWords, listed } from './words.ts'

const meetings = {
  strategicPlanning: 'a strategic planning meeting',
  mandateMeeting: 'a meeting on the mandate',
  mandateHolders: 'a meeting of mandate-holders',
  cooperationFacilitation: 'a meeting of the facilitation on cooperation',
  reviewMechanism: 'a meeting with the Review Mechanism',
  consultation: 'a consultation',
  other: 'a meeting',
} as const
const outcomes = {
  positive: 'positively',
  positiveWithModification: 'positively, with a modification',
  negative: 'negatively',
  pending: 'not yet',
} as const
const essential = {
  yes: ', held to be essential',
  no: ', held not to be essential',
  notRecorded: '',
} as const

export const consultationSentences: Sentences<keyof typeof consultationKinds> = {
  ConsultationSought: ({ state: of, persons, by, about, answerBy }, name) =>
    `${by === 'court' ? `The Court consulted ${state(of)}` : `${asSentence(state(of))} consulted the Court`}${persons.length ? ` on ${listed(persons.map(name))}` : ''}${answerBy ? `, asking for an answer by ${inWords(answerBy)}` : ''}${saying(about)}.`,
  ConsultationAnswered: ({ state: of, by, about, document }) =>
    `${by === 'court' ? `The Court answered ${state(of)}` : `${asSentence(state(of))} answered the Court`}${bracketed(document)}${saying(about)}.`,
  NoAnswerReceived: ({ state: of, from, about }) =>
    `No answer of ${from === 'court' ? 'the Court' : state(of)} had been received${saying(about)}.`,
  ContactNotified: ({ state: of, person: id, contact, essential: held, about }, name) =>
    `${asSentence(state(of))} told the Court of a contact with ${name(id)} (${inWords(contact)})${essential[held]}${saying(about)}.`,
  MeetingHeld: ({ is, by, remote, about }) =>
    `${asSentence(organList(by))} held ${meetings[is]}${remote ? ', at a distance' : ''}${saying(about)}.`,
  SideEventHeld: ({ title, place, organizers, organizedBy }) => {
    const by = [organList(organizedBy ?? []), states(organizers)].filter(Boolean)
    return `A side event was held${at(place)}${by.length ? `, organized by ${by.join(' and ')}` : ''}${saying(title)}.`
  },
  InformalConsultationsHeld: ({ on, outcomeIn }) =>
    `Informal consultations were held on ${on.replace(/\.$/, '')}${outcomeIn ? `; their outcome is in ${outcomeIn}` : ''}.`,
  ProsecutorVisited: ({ state: of, name, places, from, to, about }) =>
    `${name}, for the Office of the Prosecutor, visited ${state(of)}${places.length ? ` (${listed(places)})` : ''}${span(from, to)}${saying(about)}.`,
  MemorandumConcluded: ({ state: of, by, about, document }) =>
    `${asSentence(organ(by))} and ${state(of)} concluded a memorandum of understanding${bracketed(document)}${saying(about)}.`,
  BriefingGiven: ({ by, to, about }) =>
    `${asSentence(organ(by))} briefed ${organ(to)}${saying(about)}.`,
  GuidanceAdopted: ({ by, document, about }) =>
    by === 'other'
      ? `${asSentence(named(document))} was adopted${saying(about)}.`
      : `${asSentence(organ(by))} adopted ${named(document)}${saying(about)}.`,
  ActionPlanAdopted: ({ by, title }) => `${asSentence(organ(by))} adopted a plan${saying(title)}.`,
  RecommendationAllocated: ({ recommendation, to, coOwners }) =>
    `Recommendation ${recommendation} of the review was given to ${organ(to)}${coOwners.length ? `, with ${organList(coOwners)}` : ''}.`,
  RecommendationAssessed: ({ recommendation, outcome }) =>
    `Recommendation ${recommendation} of the review was ${outcome === 'pending' ? 'not yet assessed' : `assessed ${outcomes[outcome]}`}.`,
  RecommendationFollowedUp: ({ recommendation, about }) =>
    `Recommendation ${recommendation} of the review was followed up${saying(about)}.`,
  DocumentKept: ({ name, document }) => `A file was kept as proof: ${name}${bracketed(document)}.`,
  AudienceNarrowed: ({ to }) => `The audience of an entry was narrowed to ${listed(to)}.`,
}
