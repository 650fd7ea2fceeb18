import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../law/day.ts'
import { fromAkomaNtoso } from '../../reading/from-akoma-ntoso.ts'
import { fromPlainText } from '../../reading/from-plain-text.ts'
import { isRefused } from '../../reading/reading.ts'
import { numbered } from '../../text/numbering.ts'
import { passagesOf } from '../../text/passages.ts'
import type { RolledLanguage, Stated } from './reference.ts'
import { inWords, references } from './references.ts'

type Row = readonly [text: string, ...read: (readonly [words: string, states: Stated])[]]

const session = (number: number, of?: string): Stated => ({
  is: 'session',
  number,
  ...(of ? { of } : {}),
})
const resumed = (number: number): Stated => ({ is: 'session', number, resumed: true })
const days = (from: string, to?: string): Stated => ({
  is: 'days',
  from: day(from),
  ...(to ? { to: day(to) } : {}),
})
const year = (first: number, to?: number): Stated => ({
  is: 'year',
  year: first,
  ...(to ? { to } : {}),
})
const document = (symbol: string, rest: { part?: string; paragraphs?: string } = {}): Stated => ({
  is: 'document',
  symbol,
  ...rest,
})
const resolution = (number: string, rest: { year?: number; paragraphs?: string } = {}): Stated => ({
  is: 'resolution',
  number,
  ...rest,
})
const ordinal = (number: number, of: string): Stated => ({ is: 'ordinal', number, of })

const told = (text: string, language: RolledLanguage) =>
  references(text, language).map(({ words, states }) => [words, states])

describe('what an English text states', () => {
  const rows: readonly Row[] = [
    ['at its seventy-sixth session', ['seventy-sixth', session(76)]],
    ['at its seventy‑sixth session', ['seventy‑sixth', session(76)]],
    ['its 23rd session', ['23rd', session(23)]],
    ['Seventy-fifth Session, Supplement No. 1', ['Seventy-fifth', session(75)]],
    ['its resumed nineteenth session', ['nineteenth', resumed(19)]],
    ['its nineteenth session (resumed)', ['nineteenth', resumed(19)]],
    [
      'at the fourteenth, and sixteenth and eighteenth sessions',
      ['fourteenth', session(14)],
      ['sixteenth', session(16)],
      ['eighteenth', session(18)],
    ],
    [
      'the Human Rights Council at its fifty-fourth session',
      ['fifty-fourth', session(54, 'Human Rights Council')],
    ],
    [
      'the tenth session of the Assembly of States Parties',
      ['tenth', session(10, 'Assembly of States Parties')],
    ],
    ['requests the Council to report to it at its tenth session', ['tenth', session(10)]],
    // Special sessions are counted in rows of their own.
    ['its tenth emergency special session', ['tenth', ordinal(10, 'emergency special session')]],
    ['the thirtieth special session', ['thirtieth', ordinal(30, 'special session')]],
    [
      'until its twenty-thirdfourth session',
      ['twenty-thirdfourth', { is: 'unreadable', words: 'twenty-thirdfourth' }],
    ],
    ['from 7 to 17 December 2020', ['7 to 17 December 2020', days('2020-12-07', '2020-12-17')]],
    ['2–7 December 2024', ['2–7 December 2024', days('2024-12-02', '2024-12-07')]],
    [
      'from 30 November to 5 December 2025',
      ['30 November to 5 December 2025', days('2025-11-30', '2025-12-05')],
    ],
    [
      'from 30 December 2025 to 5 January 2026',
      ['30 December 2025 to 5 January 2026', days('2025-12-30', '2026-01-05')],
    ],
    ['on Monday, 2 December 2024', ['Monday, 2 December 2024', days('2024-12-02')]],
    ['on 4 and 5 November 2020', ['4 and 5 November 2020', days('2020-11-04', '2020-11-05')]],
    [
      'on 29 January and 5 August 2024',
      ['29 January', days('2024-01-29')],
      ['5 August 2024', days('2024-08-05')],
    ],
    ['on 12 May', ['12 May', { is: 'dayOfYear', monthDay: '05-12' }]],
    ['on December 2, 2024', ['December 2, 2024', days('2024-12-02')]],
    ['2024-12-02', ['2024-12-02', days('2024-12-02')]],
    ['on 31 June 2024', ['31 June 2024', { is: 'unreadable', words: '31 June 2024' }]],
    ['since February 2021', ['February 2021', { is: 'month', month: '2021-02' }]],
    ['by May, States may', ['May', { is: 'month', month: '05' }]],
    ['May I say that March follows', ...[]],
    ['for 2019/20', ['2019/20', year(2019, 2020)]],
    ['for 1999/2000 and 1998/99', ['1999/2000', year(1999, 2000)], ['1998/99', year(1998, 1999)]],
    ['the biennium 2020–2021', ['2020–2021', year(2020, 2021)]],
    ['vol. 2187, No. 2004', ...[]],
    [
      'A/75/324 and A/75/324/Corr.1',
      ['A/75/324', document('A/75/324')],
      ['A/75/324/Corr.1', document('A/75/324/Corr.1')],
    ],
    [
      'A/67/828-S/2013/210, annex',
      ['A/67/828-S/2013/210, annex', document('A/67/828-S/2013/210', { part: 'annex' })],
    ],
    [
      'ICC-ASP/22/Res.3, annex I, paras.3(l)-(n)',
      [
        'ICC-ASP/22/Res.3, annex I, paras.3(l)-(n)',
        document('ICC-ASP/22/Res.3', { part: 'annex I', paragraphs: '3 (l)-(n)' }),
      ],
    ],
    [
      'paragraph 3 (l) of annex I to resolution ICC-ASP/19/Res.6',
      [
        'paragraph 3 (l) of annex I to resolution ICC-ASP/19/Res.6',
        document('ICC-ASP/19/Res.6', { part: 'annex I', paragraphs: '3 (l)' }),
      ],
    ],
    [
      'annex I, paragraph 3 (l), of resolution ICC-ASP/19/Res.6',
      [
        'annex I, paragraph 3 (l), of resolution ICC-ASP/19/Res.6',
        document('ICC-ASP/19/Res.6', { part: 'annex I', paragraphs: '3 (l)' }),
      ],
    ],
    ['ICC-01/22-91-Anx', ['ICC-01/22-91-Anx', document('ICC-01/22-91-Anx')]],
    ['E/CN.4/2004/7', ['E/CN.4/2004/7', document('E/CN.4/2004/7')]],
    ['resolution 75/3', ['75/3', resolution('75/3')]],
    [
      'resolutions 71/253 of 23 December 2016 and 72/3',
      ['71/253', resolution('71/253')],
      ['23 December 2016', days('2016-12-23')],
      ['72/3', resolution('72/3')],
    ],
    [
      'resolutions 70/1, entitled “A title”, and 76/228 of 24 December 2021',
      ['70/1', resolution('70/1')],
      ['76/228', resolution('76/228')],
      ['24 December 2021', days('2021-12-24')],
    ],
    [
      'paragraphs 2 and 4 of Security Council resolution 1593 (2005)',
      [
        'paragraphs 2 and 4 of Security Council resolution 1593 (2005)',
        resolution('1593', { year: 2005, paragraphs: '2 and 4' }),
      ],
    ],
    ['the thirty-second report', ['thirty-second', ordinal(32, 'report')]],
    [
      'its 19th and 20th plenary meetings',
      ['19th', ordinal(19, 'meeting')],
      ['20th', ordinal(20, 'meeting')],
    ],
    ['an eleventh report', ['an eleventh', ordinal(11, 'report')]],
    ['one third of third States', ...[]],
    ['six new judges', ['six', { is: 'count', number: 6, of: 'judges' }]],
    ['124 States Parties', ['124', { is: 'count', number: 124, of: 'States Parties' }]],
    ['articles 10 and 13 of the Agreement', ...[]],
    [
      'the Sudan and Mongolia',
      ['the Sudan', { is: 'state', state: 'SDN' }],
      ['Mongolia', { is: 'state', state: 'MNG' }],
    ],
    ['Ms. Päivi Kaukoranta', ['Päivi Kaukoranta', { is: 'name', name: 'Päivi Kaukoranta' }]],
    ['to be held in The Hague', ['The Hague', { is: 'place', place: 'The Hague' }]],
    [
      'see https://x.example/ASP19/RES-6.pdf.',
      [
        'https://x.example/ASP19/RES-6.pdf',
        { is: 'address', address: 'https://x.example/ASP19/RES-6.pdf' },
      ],
    ],
  ]
  test.each(rows.map(([text, ...read]) => ({ text, read })))('$text', ({ text, read }) => {
    expect(told(text, 'en')).toEqual(read)
  })
})

describe('what a French text states', () => {
  const rows: readonly Row[] = [
    ['à sa première session', ['première', session(1)]],
    ['à sa vingt et unième session', ['vingt et unième', session(21)]],
    ['à sa vingt-et-unième session', ['vingt-et-unième', session(21)]],
    ['à sa soixante-dixième session', ['soixante-dixième', session(70)]],
    ['à sa soixante et onzième session', ['soixante et onzième', session(71)]],
    ['à sa quatre-vingtième session', ['quatre-vingtième', session(80)]],
    ['à sa quatre-vingt-unième session', ['quatre-vingt-unième', session(81)]],
    ['à sa quatre-vingt-dix-neuvième session', ['quatre-vingt-dix-neuvième', session(99)]],
    ['à sa centième session', ['centième', session(100)]],
    ['à sa soixante- seizième session', ['soixante- seizième', session(76)]],
    ['sa vingtième-deuxième session', ['vingtième-deuxième', session(22)]],
    ['la 23e session', ['23e', session(23)]],
    [
      'à ses seizième et dix-huitième sessions',
      ['seizième', session(16)],
      ['dix-huitième', session(18)],
    ],
    ['à la reprise de sa dix-neuvième session', ['dix-neuvième', resumed(19)]],
    [
      'l’Assemblée des États parties à sa dix-huitième session',
      ['dix-huitième', session(18, 'Assemblée des États parties')],
    ],
    ['du 7 au 17 décembre 2020', ['7 au 17 décembre 2020', days('2020-12-07', '2020-12-17')]],
    ['le 1er mars 2021', ['1er mars 2021', days('2021-03-01')]],
    [
      '1er août 2012‑31 juillet 2013',
      ['1er août 2012‑31 juillet 2013', days('2012-08-01', '2013-07-31')],
    ],
    ['les 4 et 5 novembre 2020', ['4 et 5 novembre 2020', days('2020-11-04', '2020-11-05')]],
    [
      'd’octobre 2023 à avril 2024',
      ['d’octobre 2023', { is: 'month', month: '2023-10' }],
      ['avril 2024', { is: 'month', month: '2024-04' }],
    ],
    [
      'le paragraphe 3 de l’annexe I de la résolution ICC-ASP/19/Res.6',
      [
        'paragraphe 3 de l’annexe I de la résolution ICC-ASP/19/Res.6',
        document('ICC-ASP/19/Res.6', { part: 'annex I', paragraphs: '3' }),
      ],
    ],
    [
      'A/67/828-S/2013/210, annexe',
      ['A/67/828-S/2013/210, annexe', document('A/67/828-S/2013/210', { part: 'annex' })],
    ],
    ['la résolution 58/318', ['58/318', resolution('58/318')]],
    ['le trente-deuxième rapport', ['trente-deuxième', ordinal(32, 'report')]],
    ['la 19e séance plénière', ['19e', ordinal(19, 'meeting')]],
    ['en Mongolie', ['en Mongolie', { is: 'state', state: 'MNG' }]],
    ['se tiendrait à La Haye', ['La Haye', { is: 'place', place: 'The Hague' }]],
  ]
  test.each(rows.map(([text, ...read]) => ({ text, read })))('$text', ({ text, read }) => {
    expect(told(text, 'fr')).toEqual(read)
  })
})

const shared = new URL('../../../../shared/', import.meta.url)
const here = existsSync(shared)
if (!here)
  console.warn('SKIPPED: ../shared is absent, references in published texts were not read.')

const published = (): readonly (readonly [string, RolledLanguage])[] => {
  if (!here) return []
  const resolutions = (['English', 'French'] as const).flatMap((folder) => {
    const language = folder === 'English' ? 'en' : 'fr'
    const base = new URL(`corpus/un-resolutions/${folder}/`, shared)
    return readdirSync(base).map(
      (file) => [fromAkomaNtoso(readFileSync(new URL(file, base), 'utf8')), language] as const,
    )
  })
  const reports = readdirSync(new URL('seeds/', shared)).map(
    (file) =>
      [fromPlainText(readFileSync(new URL(`seeds/${file}`, shared), 'utf8')), 'en'] as const,
  )
  return [...resolutions, ...reports].flatMap(([reading, language]) =>
    isRefused(reading)
      ? []
      : passagesOf(numbered(reading.document)).map(({ text }) => [text, language] as const),
  )
}

describe('what is stated already is said in the very words', () => {
  test.runIf(here)('every reference of the published texts at hand', () => {
    let count = 0
    for (const [text, language] of published()) {
      const found = references(text, language)
      let at = 0
      for (const { start, end, words, states } of found) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(text.slice(start, end)).toBe(words)
        const like = { words, before: text.slice(0, start), after: text.slice(end) }
        expect(inWords(states, like, language)).toBe(words)
        at = end
        count += 1
      }
    }
    console.info(`References recognised in the published texts: ${count}.`)
    expect(count).toBeGreaterThan(500)
  })

  test('any text at all: references lie in order and say their own words', () => {
    const part = fc.constantFrom(
      ...'seventy-fifth|session|of|2 December 2024|from|to|and|1|2019/20|A/75/1|resolution|75/3|(2005)|, annex I|, para. 3 (l)|le|du|onzième|report|Mongolia|in New York|“|”|th'.split(
        '|',
      ),
      ' ',
      '\u00a0',
      '‑',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(part, fc.string({ maxLength: 4 })), { maxLength: 25 }),
        fc.constantFrom('en' as const, 'fr' as const),
        (parts, language) => {
          const text = parts.join('')
          let at = 0
          for (const { start, end, words, states } of references(text, language)) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            expect(text.slice(start, end)).toBe(words)
            const like = { words, before: text.slice(0, start), after: text.slice(end) }
            expect(inWords(states, like, language)).toBe(words)
            at = end
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('another value, in the form of the words', () => {
  const rows: readonly (readonly [RolledLanguage, string, string, Stated, string])[] = [
    // Text with the old words between bars, the new value, the new words.
    ['en', 'its |seventy-fifth| session', '', session(76), 'seventy-sixth'],
    ['en', 'its |seventy-ninth| session', '', session(80), 'eightieth'],
    ['en', 'its |ninety-ninth| session', '', session(100), 'one hundredth'],
    ['en', '|Seventy-fifth| Session', '', session(76), 'Seventy-sixth'],
    ['en', '|SEVENTY-FIFTH| SESSION', '', session(80), 'EIGHTIETH'],
    ['en', 'its |seventy‑fifth| session', '', session(76), 'seventy‑sixth'],
    ['en', 'its |20th| session', '', session(21), '21st'],
    ['en', 'its |22nd| session', '', session(23), '23rd'],
    ['en', 'its |11th| session', '', session(12), '12th'],
    ['en', '|an eighteenth| session', '', session(19), 'a nineteenth'],
    ['en', '|a tenth| report', '', ordinal(11, 'report'), 'an eleventh'],
    ['fr', 'sa |dix-neuvième| session', '', session(20), 'vingtième'],
    ['fr', 'sa |vingtième| session', '', session(21), 'vingt et unième'],
    ['fr', 'sa |vingt-et-unième| session', '', session(31), 'trente-et-unième'],
    ['fr', 'sa |soixante-neuvième| session', '', session(70), 'soixante-dixième'],
    ['fr', 'sa |soixante-dixième| session', '', session(71), 'soixante et onzième'],
    ['fr', 'sa |soixante-dix-neuvième| session', '', session(80), 'quatre-vingtième'],
    ['fr', 'sa |quatre-vingtième| session', '', session(81), 'quatre-vingt-unième'],
    ['fr', 'sa |quatre-vingt-dix-neuvième| session', '', session(100), 'centième'],
    ['fr', 'sa |soixante‑quinzième| session', '', session(77), 'soixante‑dix‑septième'],
    ['fr', 'sa |soixante- seizième| session', '', session(77), 'soixante- dix-septième'],
    ['fr', 'la |2e| session', '', session(1), '1re'],
    ['fr', 'le |2e| rapport', '', ordinal(1, 'report'), '1er'],
    ['fr', 'le |deuxième| rapport', '', ordinal(1, 'report'), 'premier'],
    ['fr', 'la |deuxième| session', '', session(1), 'première'],
    [
      'en',
      'from |7 to 17 December 2020|',
      '',
      days('2021-12-06', '2021-12-11'),
      '6 to 11 December 2021',
    ],
    [
      'en',
      'from |30 November to 5 December 2020|',
      '',
      days('2021-12-06', '2021-12-11'),
      '6 to 11 December 2021',
    ],
    [
      'en',
      '|6 to 11 December 2021|',
      '',
      days('2022-11-30', '2022-12-05'),
      '30 November to 5 December 2022',
    ],
    [
      'en',
      '|6 to 11 December 2021|',
      '',
      days('2022-12-30', '2023-01-05'),
      '30 December 2022 to 5 January 2023',
    ],
    [
      'fr',
      'du |30 décembre 2022 au 5 janvier 2023|',
      '',
      days('2023-12-01', '2023-12-05'),
      '1er au 5 décembre 2023',
    ],
    ['en', '|2–7 December 2024|', '', days('2025-12-01', '2025-12-06'), '1–6 December 2025'],
    ['en', 'on |31\u00a0May 2010|', '', days('2011-06-01'), '1\u00a0June 2011'],
    ['en', 'on |Monday, 2 December 2024|', '', days('2025-12-01'), 'Monday, 1 December 2025'],
    ['en', 'on |Monday, 2 December 2024|', '', days('2025-12-02'), 'Tuesday, 2 December 2025'],
    ['en', 'on |2nd December 2024|', '', days('2025-12-03'), '3rd December 2025'],
    ['en', 'on |December 2, 2024|', '', days('2025-12-01'), 'December 1, 2025'],
    ['en', 'on |12 May|', '', { is: 'dayOfYear', monthDay: '06-01' }, '1 June'],
    ['fr', 'le |2 novembre 2020|', '', days('2021-03-01'), '1er mars 2021'],
    ['fr', 'le |1er mars 2021|', '', days('2022-03-02'), '2 mars 2022'],
    [
      'fr',
      'du |7 au 17 décembre 2020|',
      '',
      days('2021-12-01', '2021-12-11'),
      '1er au 11 décembre 2021',
    ],
    ['fr', '|d’octobre 2023|', '', { is: 'month', month: '2024-11' }, 'de novembre 2024'],
    ['fr', '|de mai 2023|', '', { is: 'month', month: '2024-08' }, 'd’août 2024'],
    ['en', 'for |2019/20|', '', year(2020, 2021), '2020/21'],
    ['en', 'for |1998/99|', '', year(1999, 2000), '1999/2000'],
    ['en', 'for |2019-2020|', '', year(2021, 2022), '2021-2022'],
    ['en', 'resolution |75/3|', ' of', resolution('76/5'), '76/5'],
    ['en', 'resolution |1593 (2005)|', '', resolution('1970', { year: 2011 }), '1970 (2011)'],
    [
      'en',
      '|paragraph 3 (l) of annex I to resolution ICC-ASP/19/Res.6|',
      '',
      document('ICC-ASP/20/Res.5', { part: 'annex I', paragraphs: '3 (k)' }),
      'paragraph 3 (k) of annex I to resolution ICC-ASP/20/Res.5',
    ],
    [
      'en',
      '|ICC-ASP/22/Res.3, annex I, paras.3(l)-(n)|',
      '',
      document('ICC-ASP/23/Res.1', { part: 'annex II', paragraphs: '4 (a)-(c)' }),
      'ICC-ASP/23/Res.1, annex II, paras.4(a)-(c)',
    ],
    [
      'fr',
      '|A/75/324, annexe I|',
      '',
      document('A/76/1', { part: 'annex II' }),
      'A/76/1, annexe II',
    ],
    ['en', '|six| judges', '', { is: 'count', number: 12, of: 'judges' }, '12'],
    ['en', '|1,234| victims', '', { is: 'count', number: 10500, of: 'victims' }, '10,500'],
    ['fr', '|en Mongolie|', '', { is: 'state', state: 'KEN' }, 'au Kenya'],
    ['fr', '|de la Hongrie|', '', { is: 'state', state: 'ITA' }, 'de l’Italie'],
    ['fr', '|d’Israël|', '', { is: 'state', state: 'KEN' }, 'du Kenya'],
    ['en', 'by |Mongolia|', '', { is: 'state', state: 'SDN' }, 'the Sudan'],
    ['en', '(|Mongolia|', ')', { is: 'state', state: 'SDN' }, 'Sudan'],
    ['fr', 'à |New York|', '', { is: 'place', place: 'The Hague' }, 'La Haye'],
  ]
  test.each(rows)('%s: %s%s says %o as %s', (language, text, rest, stated, said) => {
    const [before = '', words = '', after = ''] = text.split('|')
    expect(inWords(stated, { words, before, after: after + rest }, language)).toBe(said)
  })

  // A number of one word has lost the hyphen and the second capital of the old form.
  const plain = (words: string) => words.toLowerCase().replace(/‑/g, '-')
  const forms: readonly (readonly [RolledLanguage, string, string, string])[] = [
    ['en', 'at its ', 'seventy-fifth', ' session'],
    ['en', 'at its ', '75th', ' session'],
    ['en', '', 'Seventy‑Fifth', ' Session'],
    ['fr', 'à sa ', 'soixante-quinzième', ' session'],
    ['fr', 'à sa ', '75e', ' session'],
    ['fr', 'le ', 'troisième', ' rapport'],
    ['en', 'the ', 'third', ' report'],
  ]
  test.each(forms)(
    '%s: any ordinal said as %s%s%s reads as itself',
    (language, before, words, after) => {
      const [old] = references(`${before}${words}${after}`, language)
      if (!old || (old.states.is !== 'session' && old.states.is !== 'ordinal'))
        throw new Error('expected an ordinal')
      for (let number = 1; number <= 300; number += 1) {
        const stated = { ...old.states, number }
        const said = inWords(stated, { words, before, after }, language)
        const [read] = references(`${before}${said}${after}`, language)
        expect(read?.states).toEqual(stated)
        expect(read?.words).toBe(said)
        // And back to the old words.
        expect(plain(inWords(old.states, { words: said, before, after }, language))).toBe(
          plain(words),
        )
      }
    },
  )

  const someDay = fc
    .integer({ min: 0, max: 40_000 })
    .map((count) => day(Temporal.PlainDate.from('1946-01-10').add({ days: count }).toString()))
  const dayForms: readonly (readonly [RolledLanguage, string])[] = [
    ['en', '2 December 2024'],
    ['en', 'Monday, 2 December 2024'],
    ['en', '2nd December 2024'],
    ['en', '2\u00a0December 2024'],
    ['fr', '2 décembre 2024'],
    ['fr', 'lundi 2 décembre 2024'],
    ['fr', '1er décembre 2024'],
  ]
  test.each(dayForms)('%s: any day said as %s reads as itself', (language, words) => {
    fc.assert(
      fc.property(someDay, (from) => {
        const said = inWords({ is: 'days', from }, { words, before: '', after: '' }, language)
        expect(references(said, language).map(({ states }) => states)).toEqual([
          { is: 'days', from },
        ])
      }),
    )
  })
})

test.each([
  'seventy-'.repeat(12_000),
  'and the '.repeat(12_000),
  '1/1, '.repeat(20_000),
  'A/'.repeat(50_000),
  '2 December '.repeat(9_000),
  'paragraph 1, '.repeat(8_000),
  'Council of the '.repeat(7_000),
  'dix-et '.repeat(14_000),
  '“'.repeat(100_000),
  ' '.repeat(100_000),
])('no text of 100,000 characters takes long: %#', (text) => {
  for (const language of ['en', 'fr'] as const) {
    const before = process.cpuUsage()
    references(text, language)
    expect((process.cpuUsage(before).user + process.cpuUsage(before).system) / 1000).toBeLessThan(
      4000,
    )
  }
})

test('every English text at hand, two reports and four resolutions, is read in little time', () => {
  const texts = published().filter(([, language]) => language === 'en')
  for (const [text, language] of texts) references(text, language)
  const before = process.cpuUsage()
  for (const [text, language] of texts) references(text, language)
  const spent = (process.cpuUsage(before).user + process.cpuUsage(before).system) / 1000
  console.info(
    `All English texts at hand (${texts.length} passages): ${spent.toFixed(0)} ms of CPU.`,
  )
  expect(spent).toBeLessThan(600)
})
