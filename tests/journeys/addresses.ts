import { correctedFact, retractedFact } from './entries.ts'

/** Every page of the desk, by an address under which it answers. */
export const addresses = [
  ['docket', '/'],
  ['matters', '/matters'],
  ['a matter', '/matters/2024-mng'],
  ['persons', '/persons'],
  ['a matter with days ahead', '/matters/2026-ita'],
  ['a matter referred to the Council', '/matters/2010-sdn'],
  ['a person', '/persons/al-bashir'],
  ['States', '/states'],
  ['a State', '/states/MNG'],
  ['sessions', '/sessions'],
  ['a session', '/sessions/23'],
  ['a fact, by its number', '/facts/12'],
  ['a fact corrected', `/facts/${correctedFact}`],
  ['a fact retracted', `/facts/${retractedFact}`],
  ['the form of obligations', '/obligations'],
  ['an obligation', '/obligations?state=MNG&person=putin'],
  ['an obligation of overflight', '/obligations?state=ITA&person=putin&overflight=yes'],
  ['about', '/about'],
  ['a public docket', '/?as=public'],
  ['a public matter of an earlier day', '/matters/2024-mng?on=2024-11-05&as=public'],
  ['a docket as known before', '/?on=2024-11-05&known=2024-11-07'],
] as const

/** Pages that only officers get. */
export const officersAddresses = [
  ['consistency', '/consistency'],
  ['worked dates', '/worked-dates'],
  ['the form of the map', '/map'],
  ['a map', '/map?person=putin'],
  ['a map of a situation the Council referred', '/map?person=al-bashir'],
] as const

/** Pages that say what is wrong. */
export const wrongAddresses = [
  ['a day that does not exist', '/matters?day=40&month=4&year=2021', 400],
  ['a time that is none', '/?known=noon', 400],
  ['a choice that is none', '/states?group=nowhere', 400],
  ['a person not in the register', '/obligations?state=MNG&person=nobody', 400],
  ['a matter not in the record', '/matters/1999-xxx', 404],
  ['no page', '/nowhere', 404],
  ['a page for officers', '/consistency?as=public', 403],
] as const

export const allAddresses: readonly (readonly [string, string])[] = [
  ...addresses,
  ...officersAddresses,
  ...wrongAddresses.map(([name, path]) => [name, path] as const),
]
