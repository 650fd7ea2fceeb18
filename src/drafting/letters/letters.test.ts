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
import { isNoLetter, type Letter, type NoLetter } from './letter.ts'
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
      expect(printedLines(tree).join(' ')).not.toMatch(/14 \(?[a-f]\)|ICC-ASP\/17\/Res\.5/)
    }
  })

  test('binds every sentence and is well set', () => {
    for (const { tree } of [english, french]) {
      const loose = sentencesIn(tree).filter(
        ({ sentence: { from } }) => !from || from.facts.length + from.rules.length === 0,
      )
      expect(loose).toEqual([])
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
    [0, 'receive the views of your Government by 12 June 2026', 'allant jusqu’au 12 juin 2026'],
    [0, 'On 19 March 2026, Pre-Trial Chamber II found', 'le Tadjikistan n’avait pas donné suite'],
    [1, 'copy of the open letter addressed to Tajikistan', 'destinée au Tadjikistan'],
    [2, 'will meet on 20 June 2026', 'se réunira le 20 juin 2026'],
    [3, 'from 10 to 11 June 2026|on 10 and 11 June 2026', 'les 10 et 11 juin 2026'],
    [4, 'It comes from civil society', 'Elles proviennent de la société civile'],
    [
      5,
      'of a contact with Vladimir Vladimirovich Putin on 8 May 2026',
      'donné à titre volontaire par le Kenya',
    ],
    [
      5,
      'paragraph 7 of resolution ICC-ASP/22/Res.5',
      'paragraphe 7 de la résolution ICC-ASP/22/Res.5',
    ],
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
      /asked that information .* be held until 2026-07-01/,
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
    expect(isNoLetter(noteOnTravel(held, { ...en, ...onTravel, on: day('2026-05-31') }))).toBe(true)
    expect(isNoLetter(noteOnTravel(held, { ...en, ...onTravel, on: day('2026-06-02') }))).toBe(
      false,
    )
  })
})
