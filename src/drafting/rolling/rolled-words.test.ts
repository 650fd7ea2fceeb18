import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../law/day.ts'
import type { RolledLanguage, Stated } from './reference.ts'
import { references } from './references.ts'
import { rolledWords } from './rolled-words.ts'
import { sameStated } from './same-stated.ts'
import type { Succession } from './successions.ts'

const session = (number: number, of?: string): Stated => ({
  is: 'session',
  number,
  ...(of ? { of } : {}),
})
const days = (from: string, to?: string): Stated => ({
  is: 'days',
  from: day(from),
  ...(to ? { to: day(to) } : {}),
})
const document = (symbol: string): Stated => ({ is: 'document', symbol })
const resolution = (number: string): Stated => ({ is: 'resolution', number })
const place = (name: string): Stated => ({ is: 'place', place: name })

const roll = (text: string, successions: readonly Succession[], language: RolledLanguage = 'en') =>
  rolledWords(text, { successions, language, lasting: [] })

describe('what takes the place of what', () => {
  type Row = readonly [
    name: string,
    language: RolledLanguage,
    old: string,
    successions: readonly Succession[],
    now: string,
    flags: readonly string[],
  ]
  const rows: readonly Row[] = [
    [
      'each session by its own successor, all at once',
      'en',
      'its seventy-fifth and seventy-sixth sessions',
      [
        { was: session(75), to: session(76) },
        { was: session(76), to: session(77) },
      ],
      'its seventy-sixth and seventy-seventh sessions',
      [],
    ],
    [
      'a session of another organ is not its own',
      'en',
      'the Human Rights Council at its seventy-fifth session',
      [{ was: session(75, 'General Assembly'), to: session(76, 'General Assembly') }],
      'the Human Rights Council at its seventy-fifth session',
      ['stale seventy-fifth'],
    ],
    [
      'a resolution known by its symbol is found by its number',
      'en',
      'its resolution 74/6',
      [{ was: document('A/RES/74/6'), to: document('A/RES/75/3') }],
      'its resolution 75/3',
      [],
    ],
    [
      'the day of a resolution only beside it',
      'en',
      'resolution 74/6 of 4 November 2019, and the meeting of 4 November 2019',
      [
        { was: resolution('74/6'), to: resolution('75/3') },
        {
          was: days('2019-11-04'),
          to: days('2020-11-02'),
          beside: resolution('74/6'),
        },
      ],
      'resolution 75/3 of 2 November 2020, and the meeting of 4 November 2019',
      ['stale 4 November 2019'],
    ],
    [
      'the paragraph cited is taken over, and a person has to check it',
      'en',
      'paragraph 3 (l) of annex I to resolution ICC-ASP/19/Res.6',
      [{ was: document('ICC-ASP/19/Res.6'), to: document('ICC-ASP/20/Res.5') }],
      'paragraph 3 (l) of annex I to resolution ICC-ASP/20/Res.5',
      ['decide paragraph 3 (l) of annex I to resolution ICC-ASP/19/Res.6'],
    ],
    [
      'unless the facts know the very paragraph',
      'en',
      'paragraph 3 (l) of annex I to resolution ICC-ASP/19/Res.6',
      [
        { was: document('ICC-ASP/19/Res.6'), to: document('ICC-ASP/20/Res.5') },
        {
          was: {
            is: 'document',
            symbol: 'ICC-ASP/19/Res.6',
            part: 'annex I',
            paragraphs: '3 (l)',
          },
          to: {
            is: 'document',
            symbol: 'ICC-ASP/20/Res.5',
            part: 'annex I',
            paragraphs: '3 (k)',
          },
        },
      ],
      'paragraph 3 (k) of annex I to resolution ICC-ASP/20/Res.5',
      [],
    ],
    [
      'a corrigendum goes with the word that joined it',
      'en',
      'A/75/324 and A/75/324/Corr.1',
      [
        { was: document('A/75/324'), to: document('A/76/293') },
        { was: document('A/75/324/Corr.1'), to: null },
      ],
      'A/76/293',
      ['dropped A/75/324/Corr.1'],
    ],
    [
      'of three the last goes, and "and" moves',
      'en',
      'A/75/1, A/75/2 and A/75/3.',
      [
        { was: document('A/75/1'), to: document('A/76/1') },
        { was: document('A/75/2'), to: document('A/76/2') },
        { was: document('A/75/3'), to: null },
      ],
      'A/76/1 and A/76/2.',
      ['dropped A/75/3'],
    ],
    [
      'of three the first goes',
      'fr',
      'A/75/1, A/75/2 et A/75/3.',
      [
        { was: document('A/75/1'), to: null },
        { was: document('A/75/2'), to: document('A/76/2') },
        { was: document('A/75/3'), to: document('A/76/3') },
      ],
      'A/76/2 et A/76/3.',
      ['dropped A/75/1'],
    ],
    [
      'of three the middle one goes',
      'en',
      'A/75/1, A/75/2 and A/75/3.',
      [
        { was: document('A/75/1'), to: document('A/76/1') },
        { was: document('A/75/2'), to: null },
        { was: document('A/75/3'), to: document('A/76/3') },
      ],
      'A/76/1 and A/76/3.',
      ['dropped A/75/2'],
    ],
    [
      'a new corrigendum joins the list',
      'fr',
      'Voir A/76/293.',
      [
        {
          was: document('A/76/293'),
          to: document('A/77/305'),
          and: [document('A/77/305/Corr.1')],
        },
      ],
      'Voir A/77/305 et A/77/305/Corr.1.',
      [],
    ],
    [
      'what has no successor and stands alone stays, and is told',
      'en',
      'Welcomes the report A/75/324;',
      [{ was: document('A/75/324'), to: null }],
      'Welcomes the report A/75/324;',
      ['stale A/75/324'],
    ],
    [
      'quoted words are never changed',
      'en',
      'the Assembly “decide[d] … at its twenty-third session” in The Hague',
      [
        { was: session(23), to: session(24) },
        { was: place('The Hague'), to: place('New York') },
      ],
      'the Assembly “decide[d] … at its twenty-third session” in New York',
      ['decide twenty-third'],
    ],
    [
      'a span by the successors of its days',
      'fr',
      'du 6 au 11 décembre 2021',
      [
        { was: days('2021-12-06'), to: days('2022-11-30') },
        { was: days('2021-12-11'), to: days('2022-12-05') },
      ],
      'du 30 novembre au 5 décembre 2022',
      [],
    ],
    [
      'a place only with its occasion',
      'en',
      'an office in New York',
      [{ was: place('New York'), to: place('The Hague'), within: [session(19)] }],
      'an office in New York',
      ['stale New York'],
    ],
    [
      'two facts for one thing are left to a person',
      'en',
      'on 2 December 2024',
      [
        { was: days('2024-12-02'), to: days('2025-12-01') },
        { was: days('2024-12-02'), to: days('2025-12-03') },
      ],
      'on 2 December 2024',
      ['decide 2 December 2024'],
    ],
    [
      'a period goes where no year stood: told, not forced',
      'en',
      'in 2019',
      [{ was: { is: 'year', year: 2019 }, to: { is: 'year', year: 2020, to: 2021 } }],
      'in 2019',
      ['decide 2019'],
    ],
    [
      'a day without its year by one that has it, to be checked',
      'en',
      'On 12 May the Bureau met.',
      [{ was: days('2021-05-12'), to: days('2022-05-19') }],
      'On 19 May the Bureau met.',
      ['decide 12 May'],
    ],
    [
      'what cannot be read is told',
      'en',
      'its twenty-thirdfourth session',
      [],
      'its twenty-thirdfourth session',
      ['unknown twenty-thirdfourth'],
    ],
    [
      'a slip of the old text is not carried on, nor mended in silence',
      'fr',
      'sa vingtième-deuxième session',
      [{ was: session(22), to: session(23) }],
      'sa vingt-troisième session',
      ['decide vingtième-deuxième'],
    ],
    [
      'a State with the preposition its gender asks for',
      'fr',
      'une visite en Mongolie et les autorités de la Hongrie',
      [
        { was: { is: 'state', state: 'MNG' }, to: { is: 'state', state: 'KEN' } },
        { was: { is: 'state', state: 'HUN' }, to: { is: 'state', state: 'ITA' } },
      ],
      'une visite au Kenya et les autorités de l’Italie',
      [],
    ],
  ]
  test.each(rows)('%s', (_, language, old, successions, now, flags) => {
    const rolled = roll(old, successions, language)
    expect(rolled.text).toBe(now)
    expect(rolled.flags.map(({ is, words }) => `${is} ${words}`)).toEqual(flags)
  })

  test('every replacement says what was, what is, and on which facts it rests', () => {
    const from = { facts: [7], rules: [] }
    expect(
      roll('its seventy-fifth session', [{ was: session(75), to: session(76), from }]).replaced,
    ).toEqual([
      {
        was: session(75),
        words: 'seventy-fifth',
        to: session(76),
        now: 'seventy-sixth',
        from,
      },
    ])
  })

  test('what lasts carries no flag, by a list or by a rule', () => {
    const text = 'resolution 58/318 and resolution 75/3'
    const flagged = (lasting: Parameters<typeof rolledWords>[1]['lasting']) =>
      rolledWords(text, { successions: [], language: 'en', lasting }).flags.map(
        ({ words }) => words,
      )
    expect(flagged([])).toEqual(['58/318', '75/3'])
    expect(flagged([resolution('58/318')])).toEqual(['75/3'])
    expect(flagged((states) => states.is === 'resolution' && states.number < '60')).toEqual([
      '75/3',
    ])
  })
})

/** Texts as they are put together: what states something, and what does not. */
const piece = fc.constantFrom(
  'its seventy-fifth session',
  'the 23rd session',
  '2 December 2024',
  'from 2 to 7 December 2024',
  '2019/20',
  'A/75/324 and A/75/324/Corr.1',
  'resolution 74/6 of 4 November 2019',
  'paragraph 3 (l) of annex I to resolution ICC-ASP/19/Res.6',
  'the thirty-second report',
  'six new judges',
  'Mongolia',
  'in New York',
  'and',
  ', welcomes the work',
  '; recalls',
  '⟦A/75/1, para. 4.⟧',
)
const someText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '))

/** A new value of the same kind, which no piece states. */
function successor(was: Stated): Stated {
  switch (was.is) {
    case 'session':
    case 'ordinal':
    case 'count':
      return { ...was, number: was.number + 100 }
    case 'days':
      return { is: 'days', from: later(was.from), ...(was.to ? { to: later(was.to) } : {}) }
    case 'year':
      return { ...was, year: was.year + 20, ...(was.to ? { to: was.to + 20 } : {}) }
    case 'document':
      return { ...was, symbol: was.symbol.replace(/\d+/, '99') }
    case 'resolution':
      return { ...was, number: was.number.replace(/^\d+/, '99') }
    case 'state':
      return { is: 'state', state: 'KEN' }
    case 'place':
      return { is: 'place', place: 'Vienna' }
    default:
      throw new Error(`No text here states this: ${was.is}`)
  }
}
const later = (from: string) => day(Temporal.PlainDate.from(from).add({ years: 20 }).toString())

describe('for any text', () => {
  test('with no successions nothing changes, and every reference is flagged', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const rolled = roll(text, [])
        expect(rolled.text).toBe(text)
        expect(rolled.flags.map(({ words }) => words)).toEqual(
          references(text, 'en').map(({ words }) => words),
        )
      }),
    )
  })

  test('with every reference mapped no old value is left, and none of them is flagged as stale', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const old = references(text, 'en').map(({ states }) => states)
        const rolled = roll(
          text,
          old.map((was) => ({ was, to: successor(was) })),
        )
        const now = references(rolled.text, 'en').map(({ states }) => states)
        expect(now).toHaveLength(old.length)
        for (const states of now) expect(old.some((was) => sameStated(was, states))).toBe(false)
        expect(rolled.flags.filter(({ is }) => is === 'stale')).toEqual([])
        expect(rolled.replaced).toHaveLength(old.length)
      }),
    )
  })

  test('rolled forward and back again it is the same text', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const old = references(text, 'en').map(({ states }) => states)
        const there = old.map((was) => ({ was, to: successor(was) }))
        const back = there.map(({ was, to }) => ({ was: to, to: was }))
        expect(roll(roll(text, there).text, back).text).toBe(text)
      }),
    )
  })
})
