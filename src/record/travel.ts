import { z } from 'zod'
import {
  groupField,
  personField,
  placeField,
  sessionField,
  sourceClassField,
  stateField,
  states,
  travelField,
  whenField,
  words,
} from './fields.ts'
import { kind } from './kind.ts'

const travel = { travel: travelField, person: personField }
const visit = {
  ...travel,
  state: stateField,
  place: placeField.optional(),
  occasion: words.optional(),
}

/** Facts of travel by a person subject to a warrant, and of what was done with the information. */
export const travelKinds = {
  TravelReported: kind(
    'Travel was reported: rumoured, announced, confirmed or under way.',
    ['travel'],
    12,
    z.strictObject({
      ...travel,
      states,
      standing: z.enum(['rumoured', 'announced', 'confirmed', 'underWay']),
      from: whenField.optional(),
      to: whenField.optional(),
      place: placeField.optional(),
      occasion: words.optional(),
      sourceClass: sourceClassField,
      matter: words.optional(),
    }),
  ),
  VisitTookPlace: kind(
    'The person was on the territory of a State.',
    ['travel'],
    13,
    z.strictObject({
      ...visit,
      arrived: whenField,
      left: whenField.optional(),
      matter: words.optional(),
    }),
  ),
  VisitDidNotTakePlace: kind(
    'A visit spoken of did not take place. No cause is claimed; published only with consent.',
    ['travel'],
    13,
    z.strictObject({ ...visit, consents: z.array(stateField), about: words.optional() }),
  ),
  TravelRefuted: kind(
    'A report of travel proved wrong.',
    ['travel'],
    13,
    z.strictObject({ ...travel, about: words.optional() }),
  ),
  OverflightReported: kind(
    'An aircraft carrying the person was reported to cross States without landing.',
    ['travel'],
    13,
    z.strictObject({
      ...travel,
      states,
      grade: z.enum(['recorded', 'reported', 'inferred']),
      about: words.optional(),
    }),
  ),
  TravelInformationReceived: kind(
    'The focal points received information on travel; the class of source only.',
    ['travel', 'session'],
    14,
    z.strictObject({
      travel: travelField.optional(),
      session: sessionField.optional(),
      from: z.array(sourceClassField).min(1),
      about: words.optional(),
    }),
  ),
  TravelInformationPassedToCourt: kind(
    'Information on travel was passed to the Court. What came from the Court does not go back.',
    ['travel', 'session'],
    15,
    z.strictObject({
      travel: travelField.optional(),
      session: sessionField.optional(),
      from: z.array(z.enum(['stateParty', 'civilSociety', 'publicReport'])).min(1),
      received: whenField.optional(),
    }),
  ),
  StatesInformedOfTravel: kind(
    'States Parties were told of proposed travel, through a regional group or on the route; or the need to was put to them.',
    ['travel', 'session'],
    16,
    z.strictObject({
      travel: travelField.optional(),
      session: sessionField.optional(),
      groups: z.array(groupField),
      states: z.array(stateField),
      how: z.enum(['informed', 'needUnderlined']),
    }),
  ),
  CourtAskedToHold: kind(
    'The Court asked that information on travel not be passed on for the time being.',
    ['travel'],
    16,
    z.strictObject({ travel: travelField, until: whenField.optional() }),
  ),
  DiplomaticActionReported: kind(
    'States told the focal points of diplomatic action about travel.',
    ['travel', 'session'],
    17,
    z.strictObject({
      travel: travelField.optional(),
      session: sessionField.optional(),
      by: z.array(stateField),
      about: words,
    }),
  ),
} as const
