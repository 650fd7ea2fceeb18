import { correctedFact, noticeFact, retractedFact } from './entries.ts'

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
  ['drafts', '/drafts'],
  ['drafts the public may read', '/drafts?as=public'],
  ['a draft', '/draft/25-en'],
  ['a draft in French', '/draft/25-fr'],
  ['a draft without last year’s text', '/draft/25-en?view=last-year'],
  ['a draft against last year', '/draft/25-en-2?view=last-year'],
  ['what needs a decision in a draft', '/draft/25-en-2?view=decide'],
  ['the review of a draft', '/draft/25-en?view=review'],
  ['the history of a draft', '/draft/25-en?view=history'],
  ['what a sentence is from', '/draft/25-en/from?paragraph=procedures&sentence=2'],
  ['a paragraph of a draft, to read', '/draft/25-en/paragraph/procedures?known=2030-01-01'],
] as const

/** The one page that loads a script. */
export const editorAddresses = [
  ['a paragraph of a draft', '/draft/25-en/paragraph/procedures'],
  ['a paragraph of a draft in French', '/draft/25-fr/paragraph/procedures'],
] as const

/** The letters, each as it is asked for and as it is drafted, and one that is not. */
export const letterAddresses = [
  ['letters', '/letters'],
  ['what an open letter needs', '/letter/open-letter?matter=2026-tjk'],
  ['an open letter', '/letter/open-letter?matter=2026-tjk&views-by=2026-12-20'],
  [
    'an open letter in French',
    '/letter/open-letter?matter=2026-tjk&views-by=2026-12-04&language=fr',
  ],
  ['a copy to States Parties', '/letter/copy-to-states-parties?matter=2026-ita&language=fr'],
  ['an invitation', '/letter/invitation-to-the-bureau?matter=2026-ita&meets=2026-12-10'],
  [
    'a note the Court comes before',
    '/letter/note-on-travel?travel=invented-2026&group=asiaPacific',
  ],
  ['a note to the Court', '/letter/travel-to-the-court?travel=invented-2026'],
  ['a reply to a notice', `/letter/reply-to-contact?notice=${noticeFact}&language=fr`],
] as const

/** Pages that only officers get. */
export const officersAddresses = [
  ...letterAddresses,
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
  ['a part of a draft that is none', '/draft/25-en?view=nothing', 400],
  ['a draft not in the record', '/draft/1-xx', 404],
  ['a draft that is not public', '/draft/25-en?as=public', 404],
  ['a paragraph not in the draft', '/draft/25-en/paragraph/nowhere', 404],
  ['a sentence not in the draft', '/draft/25-en/from?paragraph=procedures&sentence=99', 404],
  ['a format that is none', '/draft/25-en/as/wax', 404],
  ['a matter not in the record', '/matters/1999-xxx', 404],
  ['a day of a letter that does not exist', '/letter/open-letter?matter=2026-tjk&views-by=40', 400],
  ['no such letter', '/letter/love-letter', 404],
  ['no page', '/nowhere', 404],
  ['a page for officers', '/consistency?as=public', 403],
] as const

export const allAddresses: readonly (readonly [string, string])[] = [
  ...addresses,
  ...officersAddresses,
  ...wrongAddresses.map(([name, path]) => [name, path] as const),
]
