import { z } from 'zod'
import { documentField, matterField, situationField, stateField, words } from './fields.ts'
import { kind } from './kind.ts'

const resolution = words.regex(
  /^S\/RES\/\d+ \(\d{4}\)$/,
  'expected a Council resolution by symbol and year, for example S/RES/1593 (2005)',
)

/** Facts of the Security Council, and what the Court and the Prosecutor lay before it. */
export const councilKinds = {
  CouncilResolutionAdopted: kind(
    'The Security Council adopted a resolution that bears on cooperation with the Court.',
    ['state'],
    9,
    z.strictObject({
      resolution,
      state: stateField,
      situation: situationField,
      refers: z.boolean(),
    }),
  ),
  ProsecutorReportedToCouncil: kind(
    'The Prosecutor presented a periodic report to the Council under a resolution.',
    ['state'],
    40,
    z.strictObject({
      resolution,
      state: stateField,
      situation: situationField,
      ordinal: z.int().min(1, 'expected the ordinal of the report, 1 or more'),
      points: z.array(words),
      document: documentField.optional(),
    }),
  ),
  CommunicationSentToCouncil: kind(
    'The Court, the President or States communicated with the Council on non-cooperation.',
    ['matter', 'state'],
    41,
    z.strictObject({
      matter: matterField.optional(),
      state: stateField,
      by: words,
      about: words,
      document: documentField.optional(),
    }),
  ),
  CouncilAnswered: kind(
    'The Council answered, or acted on, a communication.',
    ['matter', 'state'],
    42,
    z.strictObject({
      matter: matterField.optional(),
      state: stateField,
      about: words,
      document: documentField.optional(),
    }),
  ),
} as const
