import { describe, expect, test } from 'vitest'
import { accusations, titlesIn } from '../../../tests/accusing-words.ts'
import { numbered, publicRecordDrafts, recordAs } from '../../../tests/read-public-record.ts'
import { day } from '../../law/day.ts'
import { told } from '../../mechanism/fixture.ts'
import { matterIds } from '../../mechanism/matter-file.ts'
import type { FactDraft } from '../../record/fact.ts'
import { itemsIn } from '../from-what.ts'
import {
  type DraftedLetter,
  draftedLetter,
  type LetterAsked,
  marginComments,
  marginEntries,
  unbound,
} from './drafted-letter.ts'
import { isNoLetter } from './letter.ts'
import { letters } from './letters.ts'

const on = day('2026-06-01')
const asked: LetterAsked = {
  letter: 'open-letter',
  language: 'en',
  matter: '2026-tjk',
  viewsBy: day('2026-06-12'),
}

function view(office = 'secretariat', ...more: readonly FactDraft[]) {
  return recordAs(office, numbered([...publicRecordDrafts, ...more]))
}

function drafted(wish: Partial<LetterAsked> = {}, ...more: readonly FactDraft[]): DraftedLetter {
  const letter = draftedLetter(view('secretariat', ...more), { ...asked, ...wish }, on)
  if (isNoLetter(letter)) throw new Error(letter.because)
  return letter
}

function because(wish: Partial<LetterAsked>, record = view(), asOf = on): string {
  const letter = draftedLetter(record, { ...asked, ...wish }, asOf)
  return isNoLetter(letter) ? letter.because : 'a letter'
}

function remarksOf({ margin }: DraftedLetter): string {
  return margin.flatMap(({ remarks }) => remarks).join(' ')
}

function words({ from }: DraftedLetter): string {
  return from.map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' ')
}

describe('the table of letters', () => {
  test('names six, each once, and each needs the thing it is about', () => {
    expect(letters.map(({ name }) => name)).toEqual([
      'open-letter',
      'copy-to-states-parties',
      'invitation-to-the-bureau',
      'note-on-travel',
      'travel-to-the-court',
      'reply-to-contact',
    ])
    for (const { needs, subject } of letters) expect(needs).toContain(subject)
  })

  test.each(letters.map((kind) => [kind.name, kind.needs.length] as const))(
    '%s says what it needs where nothing is given, and drafts nothing',
    (letter) => {
      const nothing = { matter: undefined, viewsBy: undefined }
      expect(because({ ...nothing, letter })).toMatch(/nothing found for (a|the) .*\. Give it/)
    },
  )

  test('a name of no letter is told the names', () => {
    expect(because({ letter: 'love-letter' })).toMatch(/No letter "love-letter".*open-letter, copy/)
  })
})

describe('what a letter rests on', () => {
  test('every sentence but those of courtesy leads to its facts and rules', () => {
    const { tree, from } = drafted()
    const all = itemsIn(tree).flatMap(({ id, sentences }) =>
      sentences.map((_, at) => `${id} ${at}`),
    )
    const bound = from.map(({ paragraph, at }) => `${paragraph} ${at}`)
    expect(all.filter((place) => !bound.includes(place))).toEqual(['salutation 0', 'courtesy 0'])
    const finding = from.find(({ text }) => text.includes('Pre-Trial Chamber II found'))
    expect(finding?.facts.map(({ type }) => type)).toEqual(['FindingMade'])
    expect(finding?.rules).toEqual(['Rome Statute, article 87 (7)'])
    expect(from.flatMap(({ missing }) => missing)).toEqual([])
  })

  test('the name under it rests on the election', () => {
    const last = drafted().from.at(-1)
    expect(last?.text).toBe('Päivi Kaukoranta')
    expect(last?.facts.map(({ type }) => type)).toEqual(['PresidentElected'])
  })

  test('leaves the house without a word of it', () => {
    const { tree } = drafted()
    expect(JSON.stringify(tree)).toContain('"from"')
    expect(JSON.stringify(unbound(tree))).not.toMatch(/"from"|"facts"|"rules"|"ids"/)
    const plain = (one: typeof tree) =>
      itemsIn(one).flatMap(({ sentences }) => sentences.map(({ inlines }) => inlines))
    expect(plain(unbound(tree))).toEqual(plain(tree))
  })
})

describe('the margin', () => {
  test('names the rules with their confidence, beside the first words of a paragraph', () => {
    const entries = marginEntries(drafted())
    expect(entries[0]?.beside).toBe('On behalf of the Bureau of the Assembly …')
    expect(entries[0]?.lines).toEqual([
      'ICC-ASP/17/Res.5, annex II, paragraph 14 (b)',
      'Rome Statute, article 87 (7)',
    ])
    expect(entries.at(-1)?.lines[0]).toMatch(/paragraphs 10-13 \(unconfirmed\)$/)
  })

  test('becomes one comment a paragraph, with the same lines', () => {
    const letter = drafted()
    const comments = marginComments(letter)
    expect(comments.map(({ text }) => text)).toEqual(
      marginEntries(letter).map(({ lines }) => lines.join('\n')),
    )
    const ids = itemsIn(letter.tree).map(({ id }) => id)
    for (const { paragraph } of comments) expect(ids).toContain(paragraph)
  })

  test.each([
    ['two weeks, to the day', '2026-06-15', false],
    ['a day more than two weeks', '2026-06-16', true],
  ])('speaks of the time that is given: %s', (_, viewsBy, long) => {
    expect(/Two weeks could be the most/.test(remarksOf(drafted({ viewsBy: day(viewsBy) })))).toBe(
      long,
    )
  })

  test('says that an open letter was sent before', () => {
    const sent = told('OpenLetterSent', '2026-05-20', { matter: '2026-tjk', state: 'TJK' })
    expect(remarksOf(drafted())).not.toMatch(/sent on/)
    expect(remarksOf(drafted({}, sent))).toMatch(/an open letter on this matter, sent on 20 May/)
  })

  test('says that a transmission is not recorded, and the letter is silent of it', () => {
    const letter = drafted({ matter: '2026-ita' })
    expect(remarksOf(letter)).toMatch(/does not say that the Presidency .* has transmitted/)
    expect(words(letter)).not.toMatch(/transmitted/)
    expect(remarksOf(drafted())).not.toMatch(/transmitted/)
  })

  test('tells a meeting that was called from one that only the drafter knows', () => {
    const invitation = { letter: 'invitation-to-the-bureau', meets: day('2026-06-20') }
    const called = told('BureauMeetingConvened', '2026-05-28', {
      session: '25',
      matter: '2026-tjk',
      level: 'ambassadorial',
      meets: '2026-06-20',
    })
    expect(remarksOf(drafted(invitation))).toMatch(/no meeting .* 20 June 2026 .* the drafter’s/)
    const letter = drafted(invitation, called)
    expect(remarksOf(letter)).not.toMatch(/no meeting/)
    expect(letter.from[0]?.facts.map(({ id }) => id)).toEqual([called.id])
  })
})

describe('who signs', () => {
  const from = (...more: readonly FactDraft[]) =>
    drafted({ language: 'fr' }, ...more).tree.masthead.organ
  const elected = (name: string, takesOffice: string, honorific?: string) =>
    told('PresidentElected', '2026-01-10', {
      session: '24',
      name,
      state: 'SLE',
      takesOffice,
      sessions: ['25'],
      ...(honorific ? { honorific } : {}),
    })

  test.each([
    ['nothing is guessed from a name', [], 'Le Président ou la Présidente de l’Assemblée'],
    ['a woman', [elected('A. Name', '2026-02-01', 'Ms.')], 'La Présidente de l’Assemblée'],
    ['a man', [elected('A. Name', '2026-02-01', 'H.E. Mr.')], 'Le Président de l’Assemblée'],
  ] as const)('%s', (_, more, expected) => {
    expect(from(...more)).toContain(`${expected} des États Parties`)
  })

  test('nobody, where another may have taken office that month: the margin says so', () => {
    const letter = drafted({}, elected('A. Name', '2026'))
    expect(words(letter)).not.toMatch(/Kaukoranta|A\. Name/)
    expect(remarksOf(letter)).toMatch(/who presides on 1 June 2026: add the name/)
  })
})

describe('whom it is about', () => {
  const court = {
    matter: '2026-rus',
    state: 'RUS',
    chamber: 'Pre-Trial Chamber II',
    decision: { symbolToBeSupplied: true },
  } as const
  const foreign = [
    told('FindingMade', '2026-02-01', {
      ...court,
      persons: ['putin'],
      situation: 'ICC-01/22',
      of: 'lackOfCooperation',
      concerned: { what: 'other' },
    }),
    told('NonCooperationReferred', '2026-02-01', { ...court, to: ['assembly'] }),
  ]

  test('a State Party is reminded of the Statute, another State of the decision', () => {
    expect(words(drafted())).toMatch(/obligation of States Parties to the Rome Statute/)
    const other = words(drafted({ matter: '2026-rus' }, ...foreign))
    expect(other).toMatch(/obligation to cooperate with the Court on which that decision rests/)
    expect(other).not.toMatch(/States Parties to the Rome Statute/)
  })

  test('a lack of cooperation is not called anything else than the Court called it', () => {
    const other = words(drafted({ matter: '2026-rus' }, ...foreign))
    expect(other).toMatch(/found a lack of cooperation by the Russian Federation/)
    expect(other).not.toMatch(/complied/)
  })

  test('no letter on any matter of the record, on any day, accuses', () => {
    const record = view()
    const titles = titlesIn(publicRecordDrafts)
    const days = ['2012-06-01', '2016-10-01', '2024-10-28', '2025-09-01', '2026-06-01'].map(day)
    const found = matterIds(record)
      .flatMap((matter) => days.map((asOf) => ({ matter, asOf })))
      .flatMap(({ matter, asOf }) =>
        (['en', 'fr'] as const).map((language) =>
          draftedLetter(record, { ...asked, matter, language, viewsBy: day('2026-12-31') }, asOf),
        ),
      )
    const said = found.flatMap((letter) =>
      isNoLetter(letter) ? [letter.because] : [words(letter), remarksOf(letter)],
    )
    expect(found.filter((letter) => !isNoLetter(letter)).length).toBeGreaterThan(20)
    expect(accusations(said, titles)).toEqual([])
  })
})

describe('what an office may not see is in no letter', () => {
  const restricted = { audience: ['focal-points'] }
  const travel = 'invented-2026'
  const reported = told(
    'TravelReported',
    '2026-05-10',
    {
      travel,
      person: 'putin',
      states: ['JPN'],
      standing: 'announced',
      sourceClass: 'civilSociety',
    },
    restricted,
  )
  const toCourt = { letter: 'travel-to-the-court', matter: undefined, travel }

  test('travel it does not see is travel that nobody reported', () => {
    expect(because(toCourt, view('focal-points', reported))).toBe('a letter')
    const hidden = because(toCourt, view('bureau', reported))
    expect(hidden).toBe(because(toCourt, view('bureau')))
    expect(hidden).toMatch(/No travel invented-2026 is reported/)
  })

  test('what the Court reported last does not go back to it; what others reported does', () => {
    const byCourt = told(
      'TravelReported',
      '2026-05-12',
      { travel, person: 'putin', states: ['MNG'], standing: 'confirmed', sourceClass: 'court' },
      restricted,
    )
    const letter = draftedLetter(
      view('focal-points', reported, byCourt),
      { ...asked, ...toCourt },
      on,
    )
    expect(isNoLetter(letter) ? letter.because : words(letter)).toMatch(/to Japan .* announced/)
    expect(because(toCourt, view('focal-points', byCourt))).toMatch(/does not go back/)
  })

  test('the day of receipt is that of what came from others', () => {
    const received = (from: readonly ('court' | 'civilSociety')[], when: string) =>
      told('TravelInformationReceived', when, { travel, from }, restricted)
    const letter = draftedLetter(
      view(
        'focal-points',
        reported,
        received(['court'], '2026-05-02'),
        received(['civilSociety'], '2026-05-10'),
      ),
      { ...asked, ...toCourt },
      on,
    )
    const text = isNoLetter(letter) ? letter.because : words(letter)
    expect(text).toMatch(/received on 10 May 2026/)
    expect(text).not.toMatch(/2 May/)
  })
})
