import { z } from 'zod'
import {
  chamberField,
  dayField,
  documentField,
  matterField,
  organField,
  personField,
  persons,
  placeField,
  situationField,
  stateField,
  whenField,
  words,
} from './fields.ts'
import { kind } from './kind.ts'

const matterOfState = { matter: matterField, state: stateField }
const concerned = z.strictObject({
  what: z.enum(['presence', 'arrestAndSurrender', 'records', 'surrenderOfDetained', 'other']),
  words: words.optional(),
  from: whenField.optional(),
  to: whenField.optional(),
  place: placeField.optional(),
  occasion: words.optional(),
})

/** Facts of the Court on requests, filings, decisions, findings and referrals. */
export const findingKinds = {
  CooperationRequested: kind(
    'The Court asked a State for cooperation (articles 89, 92, 93), and the request was sent.',
    ['matter', 'person', 'state'],
    25,
    z.strictObject({
      state: stateField,
      persons,
      matter: matterField.optional(),
      what: z.enum(['arrestAndSurrender', 'provisionalArrest', 'records', 'other']),
      confidential: z.boolean(),
      document: documentField.optional(),
      detail: words.optional(),
    }),
  ),
  ChamberSeized: kind(
    'A Chamber was seized of the question whether a State complied with a request (article 87 (7)).',
    ['matter'],
    25,
    z.strictObject({
      ...matterOfState,
      chamber: chamberField,
      decision: documentField.optional(),
      about: words.optional(),
    }),
  ),
  ObservationsInvited: kind(
    'The Chamber heard, or invited to be heard, the State before a finding (regulation 109 (3)).',
    ['matter'],
    26,
    z.strictObject({
      ...matterOfState,
      due: whenField.optional(),
      decision: documentField.optional(),
    }),
  ),
  FilingMade: kind(
    'A State, the Prosecutor or another participant filed a document before the Court.',
    ['matter', 'person'],
    27,
    z.strictObject({
      matter: matterField.optional(),
      person: personField.optional(),
      by: organField,
      state: stateField.optional(),
      document: documentField,
      pages: words.optional(),
      asks: z.enum([
        'finding',
        'leaveToAppeal',
        'appeal',
        'stay',
        'disqualification',
        'reconsideration',
        'observations',
        'hearing',
        'amiciCuriae',
        'other',
      ]),
      about: words,
    }),
  ),
  DecisionIssued: kind(
    'A Chamber or the judges decided; `disposes` says which filings it settled, and how.',
    ['matter', 'person', 'state'],
    28,
    z.strictObject({
      matter: matterField.optional(),
      person: personField.optional(),
      state: stateField.optional(),
      chamber: chamberField,
      decision: documentField,
      about: words,
      disposes: z.array(
        z.strictObject({
          asked: words,
          filing: words.optional(),
          outcome: z.enum([
            'granted',
            'grantedInPart',
            'rejected',
            'dismissed',
            'reversed',
            'remanded',
          ]),
        }),
      ),
    }),
  ),
  PresenceReported: kind(
    'The Court informed the Council or the Assembly that the person was on a State’s territory: no finding.',
    ['matter'],
    30,
    z.strictObject({
      ...matterOfState,
      persons,
      chamber: chamberField,
      decision: documentField,
      to: z.array(z.enum(['assembly', 'council'])),
      concerned,
    }),
  ),
  FindingMade: kind(
    'The Court found that a State did not comply with a request (article 87 (5) or (7), or a Council duty).',
    ['matter'],
    31,
    z.strictObject({
      ...matterOfState,
      persons,
      situation: situationField,
      chamber: chamberField,
      decision: documentField,
      of: z.enum(['nonCompliance', 'lackOfCooperation']),
      concerned,
      reasons: words.optional(),
    }),
  ),
  FindingDeclined: kind(
    'A Chamber was asked to find non-compliance and made no such finding.',
    ['matter'],
    31,
    z.strictObject({
      ...matterOfState,
      persons,
      situation: situationField,
      chamber: chamberField,
      decision: documentField,
      threshold: z.enum(['met', 'notMet', 'notRecorded']),
      concerned,
      reasons: words.optional(),
    }),
  ),
  NonCooperationReferred: kind(
    'The Court referred the matter to the Assembly, the Council or both (article 87 (7)).',
    ['matter'],
    32,
    z.strictObject({
      ...matterOfState,
      to: z
        .array(z.enum(['assembly', 'council']))
        .min(1, 'expected the Assembly, the Council or both'),
      chamber: chamberField,
      decision: documentField,
      follows: matterField.optional(),
      reasons: words.optional(),
    }),
  ),
  ReferralDeferred: kind(
    'A Chamber put off the question whether to refer.',
    ['matter'],
    32,
    z.strictObject({
      ...matterOfState,
      chamber: chamberField,
      decision: documentField,
      pending: words.optional(),
    }),
  ),
  ReferralDeclined: kind(
    'A Chamber decided not to refer the matter.',
    ['matter'],
    32,
    z.strictObject({
      ...matterOfState,
      from: z.array(z.enum(['assembly', 'council'])),
      chamber: chamberField,
      decision: documentField,
      reasons: words.optional(),
    }),
  ),
  DecisionTransmitted: kind(
    'The Presidency of the Court sent the decision on (regulation 109 (4)).',
    ['matter'],
    33,
    z.strictObject({
      ...matterOfState,
      to: z.enum(['assembly', 'council']),
      document: documentField.optional(),
    }),
  ),
  ReferralReversed: kind(
    'A Chamber reversed the referral; the finding may stand.',
    ['matter'],
    34,
    z.strictObject({
      ...matterOfState,
      chamber: chamberField,
      decision: documentField,
      finding: z.enum(['upheld', 'reversed']),
      reasons: words.optional(),
    }),
  ),
  ProceedingsConcluded: kind(
    'All proceedings before the Court on the matter were reported to have ended.',
    ['matter'],
    35,
    z.strictObject({
      ...matterOfState,
      document: documentField.optional(),
      about: words.optional(),
    }),
  ),
  DomesticProceedingsReported: kind(
    'National proceedings bearing on the matter were reported.',
    ['matter', 'state'],
    36,
    z.strictObject({
      matter: matterField.optional(),
      state: stateField,
      about: words,
      until: dayField.optional(),
    }),
  ),
} as const
