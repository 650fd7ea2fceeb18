import type { Citation } from './citation.ts'
import { type Day, day } from './day.ts'
import { type StateCode, stateCode } from './states.ts'

/**
 * What a Council resolution does to a State: it decides that some cooperate fully (`bound`), and
 * urges every other one, parties to the Statute included, to do so.
 */
export type CouncilDuty = 'bound' | 'urged'

/** A paragraph of a Council resolution as a rule, in our own words. */
export type CouncilRule = Citation & {
  readonly duty: CouncilDuty | undefined
  readonly about: string
}

/** A situation that the Security Council referred, and what the resolution says of cooperation. */
export type CouncilReferral = {
  /** The Court's code of the situation, such as `ICC-02/05`. */
  readonly situation: string
  readonly name: string
  readonly resolution: string
  readonly adopted: Day
  /** The situation is referred from this day on. */
  readonly reachesBackTo: Day
  readonly referral: CouncilRule
  readonly boundStates: readonly StateCode[]
  readonly bound: CouncilRule
  readonly urgedStates: CouncilRule
  readonly urgedOrganizations: CouncilRule
  /** The same paragraph recognizes that States not party have no obligation under the Statute. */
  readonly noObligationUnderStatute: CouncilRule
  /** Carve-out: exclusive jurisdiction of a contributing State that is not a party. */
  readonly exclusiveJurisdiction: CouncilRule
}

type Wording = {
  readonly situation: string
  readonly name: string
  readonly resolution: string
  readonly adopted: string
  readonly reachesBackTo: string
  readonly boundStates: readonly string[]
  readonly referral: readonly [provision: string, about: string]
  readonly bound: readonly [provision: string, about: string]
  readonly exclusiveJurisdiction: readonly [provision: string, about: string]
}

const wordings: readonly Wording[] = [
  {
    situation: 'ICC-02/05',
    name: 'Darfur, Sudan',
    resolution: 'S/RES/1593 (2005)',
    adopted: '2005-03-31',
    reachesBackTo: '2002-07-01',
    boundStates: ['SDN'],
    referral: ['para. 1', 'Refers what has happened in Darfur from 1 July 2002 on.'],
    bound: [
      'para. 2',
      'The Sudanese Government has to cooperate fully and give any help needed, and so has every other party to the Darfur conflict.',
    ],
    exclusiveJurisdiction: [
      'para. 6',
      'Persons whom a State that is not a party contributes, the Sudan apart, answer to that State alone for what they do in operations of the Council or of the African Union there, unless it waives that.',
    ],
  },
  {
    situation: 'ICC-01/11',
    name: 'Libya',
    resolution: 'S/RES/1970 (2011)',
    adopted: '2011-02-26',
    reachesBackTo: '2011-02-15',
    boundStates: ['LBY'],
    referral: ['para. 4', 'Refers what has happened in Libya from 15 February 2011 on.'],
    bound: ['para. 5', 'The Libyan authorities have to cooperate fully and give any help needed.'],
    exclusiveJurisdiction: [
      'para. 6',
      'Persons from a State that is not a party, Libya apart, answer to that State alone for what they do in operations of the Council there, unless it waives that.',
    ],
  },
]

/** The situations that the Council referred, oldest first. */
export const situationsReferredByCouncil: readonly CouncilReferral[] = Object.freeze(
  wordings.map(referralOf),
)

const bySituation: ReadonlyMap<string, CouncilReferral> = new Map(
  situationsReferredByCouncil.map((referral) => [referral.situation, referral]),
)

/** The Council's referral of a situation, by its code; undefined before it was adopted. */
export function councilReferral(situation: string, on: Day): CouncilReferral | undefined {
  const referral = bySituation.get(situation)
  return referral && referral.adopted <= on ? referral : undefined
}

/** Whether the Council binds a State, or urges it, to cooperate in a situation. */
export function councilDuty(state: StateCode, situation: string, on: Day): CouncilDuty | undefined {
  const referral = councilReferral(situation, on)
  if (!referral) return undefined
  return referral.boundStates.includes(state) ? 'bound' : 'urged'
}

/** The rule under which a State is bound or urged, always the same object. */
export function councilRule(state: StateCode, situation: string, on: Day): CouncilRule | undefined {
  const referral = councilReferral(situation, on)
  if (!referral) return undefined
  return referral.boundStates.includes(state) ? referral.bound : referral.urgedStates
}

function referralOf(wording: Wording): CouncilReferral {
  const { situation, name, resolution, bound } = wording
  const rule = (duty: CouncilDuty | undefined, provision: string, about: string): CouncilRule =>
    Object.freeze({
      text: resolution,
      provision,
      since: wording.adopted,
      source: `${resolution}, read as published; ICC-ASP/23/31, paras. 24, 25 and 27`,
      confidence: 'confirmed',
      duty,
      about,
    })
  return Object.freeze({
    situation,
    name,
    resolution,
    adopted: day(wording.adopted),
    reachesBackTo: day(wording.reachesBackTo),
    boundStates: Object.freeze(wording.boundStates.map(stateCode)),
    referral: rule(undefined, ...wording.referral),
    bound: rule('bound', ...bound),
    urgedStates: rule('urged', bound[0], 'All States are urged to cooperate fully.'),
    urgedOrganizations: rule(
      'urged',
      bound[0],
      'Regional and other international organizations concerned are urged to cooperate fully.',
    ),
    noObligationUnderStatute: rule(
      undefined,
      bound[0],
      'States that are not parties are recognized to have no obligation under the Statute.',
    ),
    exclusiveJurisdiction: rule(undefined, ...wording.exclusiveJurisdiction),
  })
}
