import { z } from 'zod'
import {
  dayField,
  documentField,
  matterField,
  officeField,
  organField,
  personField,
  persons,
  placeField,
  sessionField,
  stateField,
  whenField,
  words,
} from './fields.ts'
import { kind } from './kind.ts'

const withState = { state: stateField, matter: matterField.optional() }
const recommendation = words.regex(
  /^R\d{1,3}$/,
  'expected a recommendation by number, for example R284',
)
const session = { session: sessionField }

/** Facts of consultation, contacts, meetings, and the review recommendations. */
export const consultationKinds = {
  ConsultationSought: kind(
    'A State consulted the Court, or the Court a State (article 97).',
    ['matter', 'state'],
    22,
    z.strictObject({
      ...withState,
      persons,
      by: z.enum(['state', 'court']),
      about: words,
      answerBy: dayField.optional(),
    }),
  ),
  ConsultationAnswered: kind(
    'The other side answered.',
    ['matter', 'state'],
    23,
    z.strictObject({
      ...withState,
      by: z.enum(['state', 'court']),
      about: words,
      document: documentField.optional(),
    }),
  ),
  NoAnswerReceived: kind(
    'No answer had been received by a day. Silence is recorded, and no more is said of it.',
    ['matter', 'state'],
    24,
    z.strictObject({ ...withState, from: z.enum(['state', 'court']), about: words }),
  ),
  ContactNotified: kind(
    'A State told the Court, of its own accord, of a contact with a person subject to a warrant.',
    ['person', 'state'],
    18,
    z.strictObject({
      state: stateField,
      person: personField,
      contact: whenField,
      essential: z.enum(['yes', 'no', 'notRecorded']),
      about: words.optional(),
    }),
  ),
  MeetingHeld: kind(
    'The focal points or other mandate-holders met.',
    ['session', 'state', 'matter'],
    59,
    z.strictObject({
      ...session,
      is: z.enum([
        'strategicPlanning',
        'mandateMeeting',
        'mandateHolders',
        'cooperationFacilitation',
        'reviewMechanism',
        'consultation',
        'other',
      ]),
      by: z.array(organField).min(1),
      host: organField.optional(),
      about: words,
      remote: z.boolean().optional(),
      briefingGiven: z.boolean().optional(),
      state: stateField.optional(),
      matter: matterField.optional(),
    }),
  ),
  SideEventHeld: kind(
    'A side event or panel on cooperation or non-cooperation was held, organized by States or by mandate-holders.',
    ['session'],
    59,
    z.strictObject({
      ...session,
      title: words,
      place: placeField.optional(),
      organizers: z.array(stateField),
      panelists: z.array(words),
      broughtToAttention: z.array(words),
      organizedBy: z.array(organField).optional(),
    }),
  ),
  InformalConsultationsHeld: kind(
    'Informal consultations on draft language were held.',
    ['session'],
    59,
    z.strictObject({ ...session, on: words, outcomeIn: words.optional() }),
  ),
  ProsecutorVisited: kind(
    'The Prosecutor, or the Office, visited a State.',
    ['state'],
    38,
    z.strictObject({
      state: stateField,
      name: words,
      places: z.array(placeField),
      from: whenField,
      to: whenField,
      about: words,
    }),
  ),
  MemorandumConcluded: kind(
    'A memorandum of understanding was concluded between the Court, or its Prosecutor, and a State.',
    ['state'],
    39,
    z.strictObject({
      state: stateField,
      by: organField,
      persons,
      about: words,
      document: documentField.optional(),
    }),
  ),
  BriefingGiven: kind(
    'An organ briefed another on non-cooperation.',
    ['session', 'state'],
    59,
    z.strictObject({
      session: sessionField.optional(),
      by: organField,
      to: organField,
      about: words,
    }),
  ),
  GuidanceAdopted: kind(
    'Guidance or a declaration bearing on non-cooperation was adopted elsewhere.',
    ['session'],
    37,
    z.strictObject({ ...session, by: organField, document: documentField, about: words }),
  ),
  ActionPlanAdopted: kind(
    'The Bureau or the Assembly adopted a plan or a categorization in the process of review.',
    ['session'],
    76,
    z.strictObject({
      ...session,
      by: organField,
      title: words,
      proposedBy: organField.optional(),
      proposed: whenField.optional(),
    }),
  ),
  RecommendationAllocated: kind(
    'A review recommendation was allocated, with its co-owners.',
    ['session'],
    77,
    z.strictObject({ ...session, recommendation, to: organField, coOwners: z.array(organField) }),
  ),
  RecommendationAssessed: kind(
    'A review recommendation was assessed.',
    ['session'],
    78,
    z.strictObject({
      ...session,
      recommendation,
      outcome: z.enum(['positive', 'positiveWithModification', 'negative', 'pending']),
    }),
  ),
  RecommendationFollowedUp: kind(
    'A review recommendation was followed up.',
    ['session'],
    79,
    z.strictObject({ ...session, recommendation, about: words }),
  ),
  DocumentKept: kind(
    'A proof file was stored by its hash; the file itself lies outside the record.',
    ['session', 'state', 'person', 'matter', 'travel'],
    81,
    z.strictObject({
      hash: words.regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal'),
      size: z.int().min(0),
      name: words,
      mediaType: words,
      document: documentField.optional(),
    }),
  ),
  AudienceNarrowed: kind(
    'The audience of a fact was narrowed; earlier versions are hidden too.',
    ['session', 'state', 'person', 'matter', 'travel', 'draft'],
    99,
    z.strictObject({
      fact: z.uuid('expected the id of a fact'),
      to: z.array(officeField).min(1, 'expected at least one office'),
    }),
  ),
} as const
