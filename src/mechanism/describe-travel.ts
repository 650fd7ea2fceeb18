import { groupName } from '../law/regional-groups.ts'
import type { travelKinds } from '../record/travel.ts'
import { at, type Sentences, saying, sources, span, state, states } from './describe-words.ts'
import { inWords, listed } from './words.ts'

const spoken = {
  rumoured: 'was rumoured',
  announced: 'was announced',
  confirmed: 'was confirmed',
  underWay: 'was reported under way',
} as const

export const travelSentences: Sentences<keyof typeof travelKinds> = {
  TravelReported: ({ person: id, states: to, standing, from, to: until, occasion }, name) =>
    `Travel of ${name(id)} to ${states(to)} ${spoken[standing]}${span(from, until)}${occasion ? ` (${occasion})` : ''}.`,
  VisitTookPlace: ({ person: id, state: of, place, arrived, left, occasion }, name) =>
    `${name(id)} was on the territory of ${state(of)}${place === state(of) ? '' : at(place)}${span(arrived, left)}${occasion ? ` (${occasion})` : ''}.`,
  VisitDidNotTakePlace: ({ person: id, state: of, about }, name) =>
    `A visit of ${name(id)} to ${state(of)} that had been spoken of did not take place; no cause is claimed${saying(about)}.`,
  TravelRefuted: ({ person: id, about }, name) =>
    `The report of travel of ${name(id)} proved wrong${saying(about)}.`,
  OverflightReported: ({ person: id, states: over, grade }, name) =>
    `An aircraft carrying ${name(id)} was ${grades[grade]} to cross ${states(over)} without landing.`,
  TravelInformationReceived: ({ from, about }) =>
    `The focal points received information on travel from ${sources(from)}${saying(about)}.`,
  TravelInformationPassedToCourt: ({ from, received }) =>
    `Information on travel from ${sources(from)} was passed to the Court${received ? `, received ${inWords(received)}` : ''}.`,
  StatesInformedOfTravel: ({ groups, states: told, how }) =>
    informed(
      groups.map((group) => groupName(group)),
      told.length ? states(told) : '',
      how,
    ),
  CourtAskedToHold: ({ until }) =>
    `The Court asked that information on the travel not be passed on${until ? ` until ${inWords(until)}` : ' for the time being'}.`,
  DiplomaticActionReported: ({ by, about }) =>
    `${by.length ? `States (${states(by)})` : 'States'} told the focal points of diplomatic action${saying(about)}.`,
}

const grades = {
  recorded: 'recorded',
  reported: 'reported',
  inferred: 'inferred from its track',
} as const

function informed(groups: readonly string[], told: string, how: string): string {
  const through = groups.length ? ` through the Groups of ${listed(groups)}` : ''
  if (how === 'needUnderlined')
    return `The focal points underlined${through || ' through the regional groups'} that States Parties be kept informed of proposed travel.`
  return `${told ? `States (${told})` : 'States Parties'} were informed of proposed travel${through}.`
}
