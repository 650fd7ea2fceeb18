import { z } from 'zod'
import {
  documentField,
  languageField,
  matterField,
  organField,
  placeField,
  sessionField,
  stateField,
  whenField,
  words,
} from './fields.ts'
import { kind } from './kind.ts'

const session = { session: sessionField }
const matters = z.array(matterField)
/** What an operative paragraph or a mandate is about; `other` says it in words. */
export const subjects = [
  'proceduresAdopted',
  'proceduresAmended',
  'proceduresRevised',
  'proceduresRecalled',
  'toolkitRecalled',
  'reportNoted',
  'roleOfAssemblyAndCouncil',
  'councilToAddressCommunications',
  'sudan',
  'travelInformation',
  'findingNoted',
  'article97Consultations',
  'agendaItem',
  'jointPanel',
  'contactsAvoided',
  'presidentToEngage',
  'travelToCourtPromptly',
  'bureauToEngageAndReport',
  'proceduresApplied',
  'other',
] as const
const subject = z.enum(subjects)
/** What a recommendation of the Bureau is about, in the order in which reports make them. */
export const recommendationSubjects = [
  'takeNoteAndAdopt',
  'knowledgeAndUnderstanding',
  'moreConsistently',
  'agendaItem',
  'strengthenProcedures',
  'monitorTravel',
  'courtInforms',
  'statesInform',
  'reviewRecommendations',
] as const
/** `cites`: documents the paragraph names or its footnotes cite, by symbol and place. */
const paragraph = z.strictObject({
  paragraph: words,
  annex: words.optional(),
  subject,
  verbs: z.array(words),
  aboutSession: sessionField.optional(),
  words: words.optional(),
  cites: z.array(words).optional(),
})

/** Facts of the Assembly: sessions, Presidents, resolutions, reports, the plenary. */
export const assemblyKinds = {
  SessionScheduled: kind(
    'Dates and place of a session, or of a part of it, were fixed or changed.',
    ['session'],
    43,
    z.strictObject({
      ...session,
      part: words.optional(),
      place: placeField.optional(),
      opens: whenField,
      closes: whenField,
    }),
  ),
  SessionOpened: kind(
    'A session, or a part of it, opened.',
    ['session'],
    44,
    z.strictObject({ ...session, part: words.optional(), place: placeField.optional() }),
  ),
  SessionClosed: kind(
    'A session, or a part of it, closed.',
    ['session'],
    90,
    z.strictObject({ ...session, part: words.optional(), place: placeField.optional() }),
  ),
  PresidentElected: kind(
    'The Assembly elected its President, who is focal point for the own region by office.',
    ['session'],
    45,
    z.strictObject({
      ...session,
      name: words,
      honorific: words.optional(),
      state: stateField,
      takesOffice: whenField,
      sessions: z.array(sessionField).min(1, 'expected the sessions of the term'),
    }),
  ),
  VicePresidentElected: kind(
    'The Assembly elected a Vice-President.',
    ['session'],
    45,
    z.strictObject({ ...session, name: words, state: stateField, sessions: z.array(sessionField) }),
  ),
  AssemblyResolutionAdopted: kind(
    'The Assembly adopted a resolution; its paragraphs on non-cooperation are listed by number.',
    ['session'],
    70,
    z.strictObject({
      ...session,
      document: documentField,
      is: z.enum(['omnibus', 'cooperation', 'procedures', 'other']),
      paragraphs: z.array(paragraph),
    }),
  ),
  DraftLanguageProposed: kind(
    'Language for a resolution was proposed, with the paragraphs it would amend or add.',
    ['session'],
    69,
    z.strictObject({
      ...session,
      amends: documentField.optional(),
      in: documentField.optional(),
      paragraphs: z.array(paragraph),
    }),
  ),
  AssemblyDecided: kind(
    'The Assembly decided something that is in no resolution of the record.',
    ['session'],
    70,
    z.strictObject({ ...session, about: words, document: documentField.optional() }),
  ),
  AgendaItemIncluded: kind(
    'An item on non-cooperation was placed on the agenda of a session.',
    ['session'],
    46,
    z.strictObject({ ...session, item: words }),
  ),
  PlenaryDiscussionHeld: kind(
    'The Assembly discussed non-cooperation in plenary (paragraph 14 (f) where a matter was before it).',
    ['session', 'matter'],
    71,
    z.strictObject({ ...session, matters, theme: words.optional(), about: words.optional() }),
  ),
  StatementInPlenaryMade: kind(
    'A State or another participant spoke in plenary.',
    ['session', 'matter'],
    72,
    z.strictObject({
      ...session,
      by: organField,
      state: stateField.optional(),
      matters,
      about: words,
    }),
  ),
  FacilitatorAppointed: kind(
    'A facilitator was appointed: on cooperation, or for a draft resolution on a matter (14 (f)).',
    ['session', 'matter'],
    73,
    z.strictObject({
      ...session,
      name: words.optional(),
      state: stateField,
      for: z.enum(['cooperation', 'draftResolution', 'review']),
      matter: matterField.optional(),
      until: whenField.optional(),
    }),
  ),
  MandateGiven: kind(
    'The Assembly gave a mandate on non-cooperation, in an annex of a resolution.',
    ['session'],
    74,
    z.strictObject({ ...session, to: organField, resolution: documentField, paragraph }),
  ),
  ReportIssued: kind(
    'A report was issued: of the Bureau on non-cooperation (14 (e)), of the Court, or of a review; `covers` names the sessions its period lies between.',
    ['session'],
    68,
    z.strictObject({
      ...session,
      is: z.enum(['bureauReport', 'addendum', 'courtReport', 'review', 'other']),
      document: documentField,
      languages: z.array(languageField),
      carries: z.array(words),
      matters,
      covers: z.strictObject({ after: sessionField, upTo: sessionField }).optional(),
    }),
  ),
  RecommendationMade: kind(
    'A report of the Bureau made a recommendation, in a numbered paragraph; `alsoTo` names who else it is put to.',
    ['session'],
    68,
    z.strictObject({
      ...session,
      report: documentField,
      paragraph: words,
      subject: z.enum([...recommendationSubjects, 'other']),
      to: organField,
      about: words,
      alsoTo: z.array(organField).optional(),
    }),
  ),
  RecommendationOutcomeRecorded: kind(
    'What became of a recommendation of an earlier report.',
    ['session'],
    75,
    z.strictObject({
      ...session,
      madeIn: sessionField,
      paragraph: words,
      outcome: z.enum(['followed', 'followedInPart', 'repeated', 'noRecord']),
      about: words,
    }),
  ),
} as const
