import { z } from 'zod'
import {
  dayField,
  documentField,
  groupField,
  matterField,
  organField,
  sessionField,
  stateField,
  states,
  whenField,
  words,
} from './fields.ts'
import { kind } from './kind.ts'

const session = { session: sessionField }
const matterOptional = { matter: matterField.optional() }

/** Facts of the Bureau, its President, the focal points and the working groups. */
export const bureauKinds = {
  FocalPointAppointed: kind(
    'The Bureau appointed a State as focal point on non-cooperation, ad country (paragraph 17).',
    ['session'],
    47,
    z.strictObject({
      ...session,
      state: stateField,
      group: groupField,
      decision: documentField.optional(),
      until: whenField.optional(),
    }),
  ),
  FocalPointEnded: kind(
    'The mandate of a focal point ended before its session.',
    ['session'],
    48,
    z.strictObject({ ...session, state: stateField, group: groupField }),
  ),
  BureauMeetingConvened: kind(
    'A Bureau meeting was called for a later day.',
    ['session', 'matter'],
    49,
    z.strictObject({
      ...session,
      ...matterOptional,
      level: z.enum(['regular', 'emergency', 'ambassadorial']),
      meets: dayField,
      state: stateField.optional(),
    }),
  ),
  BureauMet: kind(
    'The Bureau met: in the ordinary course, in emergency (14 (a)) or at ambassadorial level (14 (c)).',
    ['session', 'matter'],
    50,
    z.strictObject({
      ...session,
      ...matterOptional,
      level: z.enum(['regular', 'emergency', 'ambassadorial']),
      ordinal: z.int().min(1).optional(),
      under: words.optional(),
      state: stateField.optional(),
      invited: z.boolean().optional(),
      attended: z.enum(['yes', 'no', 'notRecorded']).optional(),
      document: documentField.optional(),
    }),
  ),
  BureauTookNote: kind(
    'The Bureau took note of a decision, a statement or a request.',
    ['session', 'matter'],
    51,
    z.strictObject({
      ...session,
      ...matterOptional,
      of: z.array(words).min(1),
      document: documentField.optional(),
    }),
  ),
  BureauDecided: kind(
    'The Bureau decided something other than a deferral, a resumption or a closing.',
    ['session', 'matter'],
    52,
    z.strictObject({
      ...session,
      ...matterOptional,
      about: words,
      document: documentField.optional(),
    }),
  ),
  MatterDeferred: kind(
    'The Bureau put the matter off, and said until when. Only the Bureau ends a deferral.',
    ['matter'],
    53,
    z.strictObject({
      matter: matterField,
      until: z.enum(['proceedingsConcluded', 'day', 'other']),
      untilDay: dayField.optional(),
      condition: words,
      document: documentField.optional(),
    }),
  ),
  MatterResumed: kind(
    'The Bureau took a deferred matter up again.',
    ['matter'],
    54,
    z.strictObject({
      matter: matterField,
      about: words.optional(),
      document: documentField.optional(),
    }),
  ),
  MatterClosed: kind(
    'The Bureau or the Assembly ended its consideration of the matter.',
    ['matter'],
    80,
    z.strictObject({
      matter: matterField,
      by: z.enum(['bureau', 'assembly']),
      about: words.optional(),
      document: documentField.optional(),
    }),
  ),
  OpenLetterSent: kind(
    'The President sent the open letter on behalf of the Bureau (14 (b)).',
    ['matter'],
    51,
    z.strictObject({
      matter: matterField,
      state: stateField,
      viewsBy: dayField.optional(),
      copiedToStatesParties: z.boolean().optional(),
      document: documentField.optional(),
    }),
  ),
  ViewsReceived: kind(
    'The requested State answered the open letter.',
    ['matter'],
    52,
    z.strictObject({ matter: matterField, state: stateField, document: documentField.optional() }),
  ),
  PublicDialogueConvened: kind(
    'The public dialogue (14 (d)) was called for a later day.',
    ['matter'],
    49,
    z.strictObject({ matter: matterField, state: stateField, meets: dayField }),
  ),
  PublicDialogueHeld: kind(
    'The public dialogue with the State was held in the working group (14 (d)).',
    ['matter'],
    55,
    z.strictObject({
      matter: matterField,
      state: stateField,
      in: organField,
      attended: z.enum(['yes', 'no', 'notRecorded']),
    }),
  ),
  LetterSent: kind(
    'The President or another organ wrote a letter other than the open letter.',
    ['matter', 'session', 'state', 'travel'],
    51,
    z.strictObject({
      ...matterOptional,
      session: sessionField.optional(),
      by: organField,
      to: words,
      state: stateField.optional(),
      dated: whenField.optional(),
      under: words.optional(),
      use: z.enum(['goodOffices', 'other']),
      about: words.optional(),
      document: documentField.optional(),
    }),
  ),
  ReplyReceived: kind(
    'A reply to a letter came.',
    ['matter', 'session', 'state', 'travel'],
    52,
    z.strictObject({
      ...matterOptional,
      state: stateField.optional(),
      by: words,
      about: words.optional(),
      document: documentField.optional(),
    }),
  ),
  StatementMade: kind(
    'An organ or a State made a public statement outside the plenary.',
    ['matter', 'session', 'state', 'person'],
    56,
    z.strictObject({
      ...matterOptional,
      session: sessionField.optional(),
      by: organField,
      state: stateField.optional(),
      concerns: states.optional(),
      about: words,
      address: words.optional(),
    }),
  ),
  PresidentActed: kind(
    'The President used good offices, or kept recalling a duty, other than by a single letter.',
    ['session', 'matter'],
    57,
    z.strictObject({ ...session, ...matterOptional, about: words, under: words.optional() }),
  ),
  PresidentReportedToBureau: kind(
    'The President told the Bureau what was done by good offices (paragraph 20).',
    ['session', 'matter'],
    58,
    z.strictObject({ ...session, ...matterOptional, about: words.optional() }),
  ),
} as const
