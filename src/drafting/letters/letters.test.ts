import { describe, expect, test } from 'vitest'
import { numbered, publicRecordDrafts, recordAs } from '../../../tests/read-public-record.ts'
import { day } from '../../law/day.ts'
import { told } from '../../mechanism/fixture.ts'
import type { FactDraft } from '../../record/fact.ts'
import type { RecordView } from '../../record/record.ts'
import { numbered as withNumbers } from '../../text/numbering.ts'
import { checkDocument } from '../../text/tree-schema.ts'
import { printedLines, sentencesIn } from '../fixture-drafts.ts'
import { copyToStatesParties } from './copy-to-states-parties.ts'
import { invitationToTheBureau } from './invitation-to-the-bureau.ts'
import { courtesies, isNoLetter, type Letter, type NoLetter } from './letter.ts'
import { noteOnTravel } from './note-on-travel.ts'
import { openLetter } from './open-letter.ts'
import { replyToContact } from './reply-to-contact.ts'
import { travelToTheCourt } from './travel-to-the-court.ts'

const on = day('2026-06-01')
const en = { language: 'en', on } as const
const fr = { language: 'fr', on } as const
const secret = { audience: ['secretariat', 'focal-points'] }

function record(...more: readonly FactDraft[]): RecordView {
  return recordAs('secretariat', numbered([...publicRecordDrafts, ...more]))
}

const sent = told('OpenLetterSent', '2026-05-20', {
  matter: '2026-tjk',
  state: 'TJK',
  viewsBy: '2026-06-03',
})
const travel = 'putin-jpn-2026'
const reported = told(
  'TravelReported',
  '2026-05-10',
  {
    travel,
    person: 'putin',
    states: ['JPN'],
    standing: 'announced',
    from: '2026-06-10',
    to: '2026-06-11',
    sourceClass: 'civilSociety',
  },
  secret,
)
const received = told(
  'TravelInformationReceived',
  '2026-05-10',
  { travel, from: ['civilSociety', 'court'], about: 'by a person called Secret Source' },
  secret,
)
const passed = told(
  'TravelInformationPassedToCourt',
  '2026-05-11',
  { travel, from: ['civilSociety'] },
  secret,
)
const contact = told('ContactNotified', '2026-05-12', {
  state: 'KEN',
  person: 'putin',
  contact: '2026-05-08',
  essential: 'yes',
})

function letter(answer: Letter | NoLetter): Letter {
  if (isNoLetter(answer)) throw new Error(answer.because)
  return answer
}

function why(answer: Letter | NoLetter): string {
  return isNoLetter(answer) ? answer.because : 'a letter'
}

const tjk = { matter: '2026-tjk' }
const onTravel = { travel, group: 'asiaPacific' } as const
const drafts: readonly (readonly [string, Letter, Letter])[] = [
  [
    'the open letter',
    letter(openLetter(record(), { ...en, ...tjk, viewsBy: day('2026-06-12') })),
    letter(openLetter(record(), { ...fr, ...tjk, viewsBy: day('2026-06-12') })),
  ],
  [
    'its copy to States Parties',
    letter(copyToStatesParties(record(sent), { ...en, ...tjk })),
    letter(copyToStatesParties(record(sent), { ...fr, ...tjk })),
  ],
  [
    'the invitation to the Bureau',
    letter(invitationToTheBureau(record(), { ...en, ...tjk, meets: day('2026-06-20') })),
    letter(invitationToTheBureau(record(), { ...fr, ...tjk, meets: day('2026-06-20') })),
  ],
  [
    'the note to a regional group',
    letter(noteOnTravel(record(reported, passed), { ...en, ...onTravel })),
    letter(noteOnTravel(record(reported, passed), { ...fr, ...onTravel })),
  ],
  [
    'the note to the Court',
    letter(travelToTheCourt(record(reported, received), { ...en, travel })),
    letter(travelToTheCourt(record(reported, received), { ...fr, travel })),
  ],
  [
    'the reply to a notice of contact',
    letter(replyToContact(record(contact), { ...en, notice: contact.id })),
    letter(replyToContact(record(contact), { ...fr, notice: contact.id })),
  ],
]

describe.each(drafts)('%s', (_, english, french) => {
  test('is a draft document in both languages, of the same paragraphs', () => {
    for (const { tree } of [english, french]) {
      expect(checkDocument(tree)).not.toHaveProperty('fault')
      expect(withNumbers(tree).faults).toEqual([])
      expect(tree.standing).toBe('draft')
    }
    const ids = (one: Letter) => sentencesIn(one.tree).map(({ paragraph }) => paragraph)
    expect(ids(french)).toEqual(ids(english))
    expect(printedLines(french.tree)).not.toEqual(printedLines(english.tree))
  })

  test('has its rules in the margin, for paragraphs it has, and not in its words', () => {
    for (const { tree, margin } of [english, french]) {
      const ids = sentencesIn(tree).map(({ paragraph }) => paragraph)
      expect(margin.length).toBeGreaterThan(0)
      expect(margin.filter(({ paragraph }) => !ids.includes(paragraph))).toEqual([])
      expect(printedLines(tree).join(' ')).not.toMatch(
        /\b(14|para|paragraph|paragraphe|art|article|ICC-ASP\/17\/Res\.5)\b[ .]*[\d(]/i,
      )
    }
  })

  test('binds every sentence but those of courtesy, and is well set', () => {
    for (const { tree } of [english, french]) {
      const loose = sentencesIn(tree).filter(
        ({ sentence: { from } }) => !from || from.facts.length + from.rules.length === 0,
      )
      expect(loose.filter(({ paragraph }) => !courtesies.has(paragraph))).toEqual([])
      expect(loose.at(-1)?.paragraph).toBe('courtesy')
      expect(printedLines(tree).filter((line) => /undefined| {2}|\[\?\]|\.\./.test(line))).toEqual(
        [],
      )
      expect(printedLines(tree).join(' ')).not.toMatch(/fugitive|wanted|failed|fugitif/i)
    }
  })
})

describe('the letters say', () => {
  const words = (at: number) =>
    drafts[at]?.slice(1).map((one) => printedLines((one as Letter).tree).join('\n'))

  test.each([
    [0, 'receive the views of your Government by 12 June 2026', 'au plus tard le 12 juin 2026'],
    [0, 'On 19 March 2026, Pre-Trial Chamber II found', 'le Tadjikistan n’avait pas donné suite'],
    [0, 'address the Government of Tajikistan', 'm’adresser au Gouvernement du Tadjikistan'],
    [0, '^Excellency,', 'Excellence,'],
    [0, 'referred to the Assembly on the same day', 'renvoyée à l’Assemblée le même jour'],
    [
      0,
      'Please accept, Excellency, the assurances',
      'Je vous prie d’agréer, Excellence, les assurances',
    ],
    [0, 'Päivi Kaukoranta$', 'Päivi Kaukoranta'],
    [
      1,
      'copy of the open letter .* to the Government of Tajikistan on 20 May 2026',
      'copie de la lettre ouverte du 20 mai 2026 adressée au nom du Bureau au Gouvernement du Tadjikistan',
    ],
    [2, 'will meet on 20 June 2026', 'se réunira le 20 juin 2026'],
    [
      3,
      'present their compliments to the members of the Group of Asia-Pacific States',
      'présentent leurs compliments aux membres du Groupe des États d’Asie et du Pacifique',
    ],
    [
      3,
      'to Japan on 10 and 11 June 2026 has been reported',
      'que Vladimir Vladimirovich Putin, personne visée par un mandat d’arrêt de la Cour, se rendrait au Japon les 10 et 11 juin 2026',
    ],
    [3, 'reported to have been announced', 'signalé comme annoncé'],
    [
      4,
      'present their compliments to the International Criminal Court',
      'présentent leurs compliments à la Cour pénale internationale',
    ],
    [
      4,
      'The information comes from civil society',
      'Ces informations proviennent de la société civile',
    ],
    [
      5,
      'of a contact with Vladimir Vladimirovich Putin on 8 May 2026',
      'l’avis, donné à titre volontaire, d’un contact avec Vladimir Vladimirovich Putin le 8 mai 2026',
    ],
    [
      5,
      'presents its compliments to the Government of Kenya',
      'présente ses compliments au Gouvernement du Kenya',
    ],
    [5, 'recalls resolution ICC-ASP/22/Res.5', 'rappelle la résolution ICC-ASP/22/Res.5'],
  ])('letter %i: %s', (at, en, fr) => {
    const [english = '', french = ''] = words(at) ?? []
    expect(english).toMatch(new RegExp(en))
    expect(french).toContain(fr)
  })

  test('a class of source to the Court, never a source, and never the Court itself', () => {
    const [english = ''] = words(4) ?? []
    expect(english).not.toMatch(/Secret Source|comes from the Court/)
  })
})

describe('no letter is drafted', () => {
  const hold = told('CourtAskedToHold', '2026-05-11', { travel, until: '2026-07-01' }, secret)
  const refuted = told('TravelRefuted', '2026-05-20', { travel, person: 'putin' }, secret)
  const later = told(
    'TravelInformationReceived',
    '2026-05-12',
    { travel, from: ['stateParty'] },
    secret,
  )
  const fromCourt = told(
    'TravelReported',
    '2026-05-10',
    { travel, person: 'putin', states: ['JPN'], standing: 'announced', sourceClass: 'court' },
    secret,
  )
  const unknownPerson = told(
    'TravelReported',
    '2026-05-10',
    { travel, person: 'nobody-known', states: ['JPN'], standing: 'rumoured', sourceClass: 'court' },
    secret,
  )

  test.each([
    [
      'on a matter the record does not have',
      () => openLetter(record(), { ...en, matter: '2026-aaa', viewsBy: day('2026-07-01') }),
      /No matter 2026-aaa/,
    ],
    [
      'on one that was not referred',
      () => openLetter(record(), { ...en, matter: '2017-zaf', viewsBy: day('2026-07-01') }),
      /not referred to the Assembly/,
    ],
    [
      'on one that the Bureau deferred',
      () => openLetter(record(), { ...en, matter: '2024-mng', viewsBy: day('2026-07-01') }),
      /stands deferred/,
    ],
    [
      'with views asked for by the day of the letter',
      () => openLetter(record(), { ...en, ...tjk, viewsBy: on }),
      /expected a later day/,
    ],
    [
      'as a copy of a letter that was not sent',
      () => copyToStatesParties(record(), { ...en, ...tjk }),
      /nothing to copy/,
    ],
    [
      'to a meeting that is over',
      () => invitationToTheBureau(record(), { ...en, ...tjk, meets: day('2026-05-31') }),
      /is over/,
    ],
    [
      'to a group before the Court knows',
      () => noteOnTravel(record(reported), { ...en, ...onTravel }),
      /pass it on first/,
    ],
    [
      'to a group while the Court asks to hold',
      () => noteOnTravel(record(reported, passed, hold), { ...en, ...onTravel }),
      /asked that information .* be held until 1 July 2026/,
    ],
    [
      'to a group before the Court knows what came since',
      () => noteOnTravel(record(reported, passed, later), { ...en, ...onTravel }),
      /does not have the latest information .* pass it on first/,
    ],
    [
      'on travel that was refuted',
      () => noteOnTravel(record(reported, passed, refuted), { ...en, ...onTravel }),
      /stands refuted/,
    ],
    [
      'to a group on one without a public warrant',
      () => noteOnTravel(record(unknownPerson), { ...en, ...onTravel }),
      /No public warrant/,
    ],
    [
      'to the Court on what came from the Court',
      () => travelToTheCourt(record(fromCourt), { ...en, travel }),
      /does not go back/,
    ],
    [
      'on travel nobody reported',
      () => travelToTheCourt(record(), { ...en, travel: 'nothing' }),
      /No travel nothing is reported/,
    ],
    [
      'to a notice that is not recorded',
      () => replyToContact(record(), { ...en, notice: contact.id }),
      /No notice of contact/,
    ],
  ])('%s', (_, ask, expected) => {
    expect(why(ask())).toMatch(expected)
  })

  test('but on the last day on which the Court asks to hold it is not yet; the day after it is', () => {
    const held = record(
      reported,
      passed,
      told('CourtAskedToHold', '2026-05-11', { travel, until: '2026-06-01' }, secret),
    )
    const waits = (last: string) =>
      isNoLetter(noteOnTravel(held, { ...en, ...onTravel, on: day(last) }))
    expect(waits('2026-05-31')).toBe(true)
    expect(waits('2026-06-01')).toBe(true)
    expect(waits('2026-06-02')).toBe(false)
  })
})
