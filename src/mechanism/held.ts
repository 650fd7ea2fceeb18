import type { Standing } from '../record/record.ts'

/** A provision that States have invoked against a request. */
export type Invoked = '95' | '97' | '98 (1)' | '98 (2)'

/** The kinds of decision in which Chambers held something of it. */
type HeldIn = 'FindingMade' | 'ReferralDeclined' | 'ReferralReversed'

/**
 * What a Chamber held in a matter on a provision that States invoke, in our own words and no
 * further than `facts/` has it. The decision itself, with its day, symbol and confidence, is the
 * fact in the record: where the record lacks it, nothing is said.
 */
export type Held = {
  readonly matter: string
  readonly in: HeldIn
  readonly on: Invoked
  readonly point: string
}

export const held: readonly Held[] = Object.freeze([
  {
    matter: '2011-mwi',
    in: 'FindingMade',
    on: '98 (1)',
    point: 'the duty to arrest was held not to conflict with customary law',
  },
  {
    matter: '2011-mwi',
    in: 'FindingMade',
    on: '97',
    point: 'the State had been invited to consult and had not done so',
  },
  {
    matter: '2011-tcd',
    in: 'FindingMade',
    on: '97',
    point: 'the State had not consulted on the question of immunity either',
  },
  {
    matter: '2015-sdn',
    in: 'FindingMade',
    on: '97',
    point: 'the State had entered into no dialogue with the Court for six years',
  },
  {
    matter: '2016-dji',
    in: 'FindingMade',
    on: '97',
    point: 'the State had raised no difficulty with the Court',
  },
  {
    matter: '2016-uga',
    in: 'FindingMade',
    on: '97',
    point: 'the State had raised no difficulty with the Court',
  },
  {
    matter: '2017-zaf',
    in: 'FindingMade',
    on: '97',
    point:
      'non-compliance was found although the State had consulted first; that it had weighed against a referral',
  },
  {
    matter: '2017-jor',
    in: 'ReferralReversed',
    on: '97',
    point: 'the referral was reversed, the State having sought consultation; the finding stood',
  },
  {
    matter: '2017-jor',
    in: 'ReferralReversed',
    on: '98 (1)',
    point:
      'the finding of non-compliance, which concerned a serving Head of State, stood on appeal',
  },
  {
    matter: '2024-mng',
    in: 'FindingMade',
    on: '98 (1)',
    point: 'personal immunity was held to be no bar',
  },
  {
    matter: '2025-hun',
    in: 'FindingMade',
    on: '98 (1)',
    point: 'the argument from immunity was rejected',
  },
  {
    matter: '2025-hun',
    in: 'FindingMade',
    on: '97',
    point:
      'the arguments that national law was lacking and that the warrant was partial were rejected',
  },
])

/** A decision of the record in which one of these points was held. */
export type HeldFact = {
  readonly held: Held
  readonly fact:
    | Standing<'FindingMade'>
    | Standing<'ReferralDeclined'>
    | Standing<'ReferralReversed'>
}
