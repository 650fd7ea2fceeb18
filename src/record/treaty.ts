import { z } from 'zod'
import { documentField, situationField, stateField, whenField, words } from './fields.ts'
import { kind } from './kind.ts'

const state = { state: stateField }
const notification = documentField.optional()

/** Facts of treaty status. Announced, notified, effective and revoked are four facts. */
export const treatyKinds = {
  InstrumentDeposited: kind(
    'A State deposited its instrument of ratification, acceptance, approval or accession (article 125).',
    ['state'],
    1,
    z.strictObject({
      ...state,
      instrument: z.enum(['ratification', 'acceptance', 'approval', 'accession', 'succession']),
      signed: whenField.optional(),
      notification,
    }),
  ),
  StatuteEnteredIntoForce: kind(
    'The Statute entered into force for a State (article 126).',
    ['state'],
    2,
    z.strictObject({ ...state, computed: z.boolean() }),
  ),
  WithdrawalAnnounced: kind(
    'A State said it would withdraw: a press or policy act, no treaty act.',
    ['state'],
    3,
    z.strictObject({ ...state, by: words.optional(), detail: words.optional() }),
  ),
  WithdrawalNotified: kind(
    'The depositary received a notification of withdrawal (article 127 (1)); it starts the year.',
    ['state'],
    4,
    z.strictObject({ ...state, laterEffect: whenField.optional(), notification }),
  ),
  WithdrawalRevoked: kind(
    'A State took back its notification before it took effect.',
    ['state'],
    5,
    z.strictObject({ ...state, notification }),
  ),
  WithdrawalTookEffect: kind(
    'A withdrawal took effect: from that day the State is no party.',
    ['state'],
    6,
    z.strictObject({ ...state, detail: words.optional() }),
  ),
  JurisdictionAccepted: kind(
    'A State not a party accepted jurisdiction by declaration (article 12 (3)).',
    ['state'],
    7,
    z.strictObject({
      ...state,
      situation: situationField.optional(),
      by: words,
      from: whenField,
      until: whenField.optional(),
      notification,
    }),
  ),
  JurisdictionDeclarationRejected: kind(
    'The Registrar, or a Chamber, found a declaration under article 12 (3) without effect.',
    ['state'],
    8,
    z.strictObject({ ...state, declared: whenField, reason: words.optional() }),
  ),
  TransitionalDeclarationMade: kind(
    'A State, on becoming a party, declared that for some years it does not accept jurisdiction over war crimes (article 124).',
    ['state'],
    7,
    z.strictObject({
      ...state,
      scope: words,
      years: z.int().min(1, 'expected a number of years').optional(),
      notification,
    }),
  ),
  ArrangementMade: kind(
    'A State not a party undertook to assist the Court: ad hoc arrangement, agreement or other basis (article 87 (5)).',
    ['state'],
    8,
    z.strictObject({
      ...state,
      situation: situationField.optional(),
      scope: words,
      document: documentField.optional(),
    }),
  ),
} as const
