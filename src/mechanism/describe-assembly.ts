import type { assemblyKinds } from '../record/assembly.ts'
import {
  at,
  bracketed,
  named,
  organ,
  type Sentences,
  saying,
  state,
  toOrgans,
} from './describe-words.ts'
import { asSentence, inWords, listed, onInWords, sessionInWords } from './words.ts'

const resolutions = {
  omnibus: 'the omnibus resolution',
  cooperation: 'the resolution on cooperation',
  procedures: 'the Procedures relating to non-cooperation by resolution',
  other: 'a resolution',
} as const
const reports = {
  bureauReport: 'The report of the Bureau on non-cooperation',
  addendum: 'An addendum to the report of the Bureau',
  courtReport: 'A report of the Court',
  review: 'A report of a review',
  other: 'A report',
} as const
const offices = {
  cooperation: 'facilitator on cooperation',
  draftResolution: 'facilitator for a draft resolution',
  review: 'facilitator of the review',
} as const
const outcomes = {
  followed: 'was followed',
  followedInPart: 'was followed in part',
  repeated: 'was repeated',
  noRecord: 'has no recorded outcome',
} as const

export const assemblySentences: Sentences<keyof typeof assemblyKinds> = {
  SessionScheduled: ({ session, part, place, opens, closes }) =>
    `${asSentence(partOf(session, part))} was set${at(place)} for ${inWords(opens)} to ${inWords(closes)}.`,
  SessionOpened: ({ session, part, place }) =>
    `${asSentence(partOf(session, part))} opened${at(place)}.`,
  SessionClosed: ({ session, part }) => `${asSentence(partOf(session, part))} closed.`,
  PresidentElected: ({ name, state: of, takesOffice }) =>
    `The Assembly elected ${name} of ${state(of)} as its President, taking office ${onInWords(takesOffice)}.`,
  VicePresidentElected: ({ name, state: of }) =>
    `The Assembly elected ${name} of ${state(of)} as a Vice-President.`,
  AssemblyResolutionAdopted: ({ document, is, paragraphs }) =>
    `The Assembly adopted ${resolutions[is]}, ${named(document)}${count(paragraphs.length, 'paragraph on non-cooperation recorded', 'paragraphs on non-cooperation recorded')}.`,
  DraftLanguageProposed: ({ amends, in: within, paragraphs }) =>
    `Language for a resolution was proposed${within ? ` in ${named(within)}` : ''}${amends ? `, amending ${named(amends)}` : ''}${count(paragraphs.length, 'paragraph', 'paragraphs')}.`,
  AssemblyDecided: ({ about, document }) =>
    `The Assembly decided${bracketed(document)}${saying(about)}.`,
  AgendaItemIncluded: ({ session, item }) =>
    `An item was placed on the agenda of ${sessionInWords(session)}${saying(item)}.`,
  PlenaryDiscussionHeld: ({ session, matters, theme, about }) =>
    `The Assembly discussed non-cooperation in plenary at ${sessionInWords(session)}${matters.length ? `, with ${listed(matters)} before it` : ''}${saying(theme ?? about)}.`,
  StatementInPlenaryMade: ({ by, state: of, about }) =>
    `${asSentence(organ(by, of))} spoke in plenary${saying(about)}.`,
  FacilitatorAppointed: ({ name, state: of, for: office }) =>
    `${name ? `${name} of ${state(of)}` : asSentence(state(of))} was appointed ${offices[office]}.`,
  MandateGiven: ({ to, resolution, paragraph }) =>
    `The Assembly gave ${organ(to)} a mandate in ${named(resolution)}, paragraph ${paragraph.paragraph}.`,
  ReportIssued: ({ session, is, document, matters }) =>
    `${reports[is]}, ${named(document)}, was issued for ${sessionInWords(session)}${matters.length ? `; it names ${listed(matters)}` : ''}.`,
  RecommendationMade: ({ report, paragraph, about, to, alsoTo }) =>
    `The report ${named(report)} recommended${toOrgans([to, ...(alsoTo ?? [])])}, in paragraph ${paragraph}${saying(about)}.`,
  RecommendationOutcomeRecorded: ({ madeIn, paragraph, outcome, about }) =>
    `The recommendation in paragraph ${paragraph} of the report for ${sessionInWords(madeIn)} ${outcomes[outcome]}${saying(about)}.`,
}

function partOf(session: string, part: string | undefined): string {
  return part ? `the ${part} of ${sessionInWords(session)}` : sessionInWords(session)
}

function count(number: number, one: string, many: string): string {
  if (number === 0) return ''
  return `, with ${number} ${number === 1 ? one : many}`
}
