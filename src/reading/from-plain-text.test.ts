import { describe, expect, test } from 'vitest'
import { toPlainText } from '../rendering/to-plain-text.ts'
import { paragraph, report } from '../text/fixture-report.ts'
import { numbered } from '../text/numbering.ts'
import { passagesOf } from '../text/passages.ts'
import { checkDocument } from '../text/tree-schema.ts'
import { fromPlainText, type PlainReading } from './from-plain-text.ts'
import { isRefused } from './reading.ts'

const read = (text: string): PlainReading => {
  const reading = fromPlainText(text)
  if (isRefused(reading)) throw new Error(reading.refused)
  return reading
}
const told = (text: string) =>
  passagesOf(numbered(read(text).document))
    .filter(({ of }) => of !== 'title')
    .map(({ number, text: words }) => [number, words])
const whys = (text: string) =>
  read(text)
    .findings.filter(({ place }) => place !== 'masthead')
    .map(({ place, words, why }) => `${place} | ${words} | ${why}`)

const broken = (...lines: readonly string[]) => lines.map((line) => `${line} \n`).join('\n')
const rule = `${' '.repeat(60)}`

describe('lines from pages', () => {
  const page = broken(
    '1. The Assembly adopted the Procedures in the course of its tenth session, as is told',
    'in the report (“the Report”).1 It recalled resolution ICC-',
    'ASP/10/Res.5 and the thirty-',
    'third report of the Prosecutor, and took note of them both.2',
    '2. Another paragraph follows it.',
    rule,
    '1 ICC-ASP/10/Res.5, para. 9.',
    '2 See the report at some length, which is',
    'told on a second line.',
  )

  test('are joined, a hyphen at their end kept', () => {
    expect(told(page)).toEqual([
      [
        '1',
        'The Assembly adopted the Procedures in the course of its tenth session, as is told in the report (“the Report”).⟦ICC-ASP/10/Res.5, para. 9.⟧ It recalled resolution ICC-ASP/10/Res.5 and the thirty-third report of the Prosecutor, and took note of them both.⟦See the report at some length, which is told on a second line.⟧',
      ],
      ['2', 'Another paragraph follows it.'],
    ])
    expect(whys(page)).toEqual([])
  })

  test('a hyphen goes where the text writes the word without one', () => {
    const text = broken(
      '1. The recommendations were many, and among the many that were made there were recom-',
      'mendations on cooperation, and others.',
      '2. More was said of it later on in the report.',
    )
    expect(told(text)[0]?.[1]).toContain('there were recommendations on cooperation')
  })

  test('the figure inside a symbol is no note mark, the next one is', () => {
    const text = broken(
      '1. As decided in resolution ICC-ASP/10/Res.5 and confirmed at the session (“the session”),5 it',
      'goes on to the end of the paragraph.',
      '2. Another paragraph follows here, so that lines are broken.',
      rule,
      '5 ICC-ASP/17/31.',
    )
    expect(told(text)[0]?.[1]).toBe(
      'As decided in resolution ICC-ASP/10/Res.5 and confirmed at the session (“the session”),⟦ICC-ASP/17/31.⟧ it goes on to the end of the paragraph.',
    )
    expect(whys(text)).toEqual(['note 1 | 5 | Printed 5; by its place the number is 1.'])
  })

  test('a note whose mark is not found is kept at the end, and a finding says so', () => {
    const text = broken(
      '1. The first paragraph has no mark at all, though it is as long as a line must be here',
      'and ends on a second line.',
      '2. The second is short.',
      rule,
      '1 ICC-ASP/17/31.',
    )
    expect(told(text)[1]?.[1]).toBe('The second is short.⟦ICC-ASP/17/31.⟧')
    expect(whys(text)).toEqual([expect.stringContaining('No mark 1 was found')])
  })

  test('a paragraph goes on over the page foot', () => {
    const text = `${broken(
      '1. The first paragraph is long and its words reach over the foot of the page (“page”),1',
      'where they go on with the rest of the',
      rule,
      '1 A note.',
    )} \n sentence on the next page.\n\n2. The next.\n`
    expect(told(text).map(([number]) => number)).toEqual(['1', '2'])
    expect(told(text)[0]?.[1]).toContain('the rest of the sentence on the next page.')
  })

  test('an unnumbered paragraph after a short line is one by itself, a short line without stop a heading', () => {
    const text = broken(
      'I. Introduction',
      '1. Recalls the Procedures relating to non-cooperation that were adopted by the Assembly of',
      'States Parties;',
      'Language for the mandates',
      'Requests the President of the Assembly to continue to engage actively and constructively',
      'with all stakeholders;',
      'Requests the Bureau likewise to continue to engage with all stakeholders at every session',
      'of it.',
    )
    expect(told(text)).toEqual([
      ['I', 'Introduction'],
      [
        '1',
        'Recalls the Procedures relating to non-cooperation that were adopted by the Assembly of States Parties;',
      ],
      ['', 'Language for the mandates'],
      [
        '',
        'Requests the President of the Assembly to continue to engage actively and constructively with all stakeholders;',
      ],
      [
        '',
        'Requests the Bureau likewise to continue to engage with all stakeholders at every session of it.',
      ],
    ])
  })
})

describe('one line a paragraph', () => {
  const text = `
Assembly of States Parties

ICC-ASP/23/31

Distr.: General 5 December 2024

Original: English

Twenty-third session The Hague, 2-7 December 2024

Report of the Bureau

I.\tIntroduction\t\t2
II.\tFindin\t\t4
Annex\tI:\tLanguage\t6
Annex\tII:\tA title\t8

I. Introduction

1. The Assembly "[*r*]*ecall*[*ed*] the Procedures",¹ and *urge*[*d*] States to share with the

¹ ICC-ASP/22/Res.3, para. 32.

focal points any <u>information</u>.²

² See https://x.example/a_b.pdf.

7

II. Findings

2. A paragraph:

(a) With a point;

(b) With two.

2. A number that stands twice.

Annex I

Language

1. The following paragraphs are to be amended as follows:

32. *Recalls* the Procedures, *welcomes* the report;

33. *Urges* States;

Mandates

2. The following sub-paragraphs are replaced:

(1) *requests* this;

(m) *requests* that; and

(n) *requests* the other.

Annex II

A title

Nothing more is said here.
`
  const { document, findings } = read(text)
  const shown = numbered(document)

  test('the masthead, whatever shares a line', () => {
    expect(document.masthead).toEqual({
      organ: 'Assembly of States Parties',
      symbol: 'ICC-ASP/23/31',
      distribution: 'general',
      date: '2024-12-05',
      originalLanguage: 'en',
      session: { number: 23 },
      place: 'The Hague',
      dates: { from: '2024-12-02', to: '2024-12-07' },
      title: 'Report of the Bureau',
    })
  })

  test('asterisks are italics, note marks superior figures, and a page break parts nothing', () => {
    expect(document.sections[0]?.blocks[0]).toMatchObject({
      kind: 'paragraph',
      printed: '1.',
      sentences: [
        {
          inlines: [
            { text: 'The Assembly "[' },
            { text: 'r', marks: [{ is: 'italic' }] },
            { text: ']' },
            { text: 'ecall', marks: [{ is: 'italic' }] },
            { text: '[' },
            { text: 'ed', marks: [{ is: 'italic' }] },
            { text: '] the Procedures",' },
            { kind: 'note', printed: '1' },
            { text: ' and ' },
            { text: 'urge', marks: [{ is: 'italic' }] },
            { text: '[' },
            { text: 'd', marks: [{ is: 'italic' }] },
            { text: '] States to share with the focal points any information.' },
            {
              kind: 'note',
              content: [{ text: 'See ' }, { marks: [{ is: 'reference' }] }, { text: '.' }],
            },
          ],
        },
      ],
    })
  })

  test('paragraphs of another document keep the numbers they have there', () => {
    const passages = passagesOf(shown).map(({ number, text: words }) => `${number} ${words}`)
    expect(passages).toEqual(
      expect.arrayContaining([
        '2 (a) With a point;',
        '2 (b) With two.',
        '32 Recalls the Procedures, welcomes the report;',
        '33 Urges States;',
        '(l) requests this;',
        '(m) requests that; and',
        '(n) requests the other.',
        ' Nothing more is said here.',
      ]),
    )
  })

  test('every verb of theirs is an operative phrase', () => {
    expect(document.annexes[0]?.sections[0]?.blocks[1]).toMatchObject({
      kind: 'quoted',
      numbering: { style: 'figures', start: 32 },
      paragraphs: [
        {
          role: 'operative',
          sentences: [
            {
              inlines: [
                { text: 'Recalls', marks: [{ is: 'operativePhrase' }] },
                { text: ' the Procedures, ' },
                { text: 'welcomes', marks: [{ is: 'operativePhrase' }] },
                { text: ' the report;' },
              ],
            },
          ],
        },
        {},
      ],
    })
  })

  test('what is doubtful is told with its place', () => {
    expect(findings.map(({ words, why }) => `${words} | ${why}`)).toEqual([
      '7 | Read as a page number and left out.',
      '(1) requests this; | Printed (1) before (m): read as the letter (l).',
      'II. Findin 4 | This line of the contents is not the heading of any part. The contents are made anew from the headings.',
      '2. | Printed 2; by its place the number is 3.',
      '(1) | Printed (1); by its place the number is (l).',
    ])
  })

  test('it passes the door', () => {
    expect(checkDocument(document)).toEqual(document)
    expect(shown.faults).toEqual([])
  })
})

describe('a report written here as text', () => {
  test('is read back with its headings, numbers, notes and words', () => {
    // Tables, drafting state and references are no part of plain text.
    const plain = {
      ...report,
      sections: report.sections.map((section) => ({
        ...section,
        blocks: section.blocks.filter(({ kind }) => kind !== 'table'),
      })),
    }
    const again = read(toPlainText(plain)).document
    const bare = (document: typeof report) =>
      passagesOf(numbered(document)).map(({ number, text }) => `${number} ${text}`)
    expect(bare(again)).toEqual(bare(plain))
    expect(again.masthead).toEqual(plain.masthead)
  })
})

describe('what is not read, and what is odd', () => {
  test.each([
    ['nothing', '', 'Found no words'],
    ['blanks', ' \n\t\n', 'Found no words'],
    ['more than a report can be', 'a '.repeat(1_000_001), 'expected 2000000 at most'],
  ])('%s is refused in a sentence', (_, text, why) => {
    expect(fromPlainText(text)).toEqual({ refused: expect.stringContaining(why) })
  })

  test('words without a masthead are read, and a finding says what is missing', () => {
    const { document, findings } = read('1. One paragraph.\n\n2. Two paragraphs.\n')
    expect(document.sections[0]?.blocks).toHaveLength(2)
    expect(findings).toMatchObject([
      { place: 'masthead', why: expect.stringContaining('no organ and no title') },
    ])
  })

  test('what is known besides is taken over', () => {
    const masthead = { organ: 'Bureau', title: 'Report' }
    const reading = fromPlainText('1. Un paragraphe.', { language: 'fr', masthead })
    expect(reading).toMatchObject({ document: { language: 'fr', masthead }, findings: [] })
  })

  test('the language is told from the words', () => {
    expect(
      read('1. La Cour et les États que dans le Statut par des notes.').document.language,
    ).toBe('fr')
    expect(read('1. يجب على الدول الأطراف التعاون مع المحكمة.').document.language).toBe('ar')
    expect(read('1. The Court and the States.').document.language).toBe('en')
  })

  test('control characters become visible, and a finding says where', () => {
    const { document, findings } = read('1. A word\u0007 here.\n\n2. B.\n')
    expect(passagesOf(numbered(document))[1]?.text).toBe('A word\ufffd here.')
    expect(findings[0]).toMatchObject({ place: 'line 1' })
    expect(checkDocument(document)).toEqual(document)
  })

  test('private characters cannot stand for notes', () => {
    const { document } = read('1. A \ue1000\ue101 here.\n\n2. B.\n')
    expect(JSON.stringify(document)).not.toContain('"note"')
  })

  test('a paragraph that ends in the middle is told', () => {
    expect(whys('1. One paragraph that\n\n2. Two.\n')).toEqual([
      expect.stringContaining('ends without a full stop'),
    ])
  })

  test('a mark without a note stays in the text, and is told', () => {
    const text = '1. One.³\n\n2. Two.\n'
    expect(told(text)[0]).toEqual(['1', 'One.³'])
    expect(whys(text)).toEqual([expect.stringContaining('no note of that number')])
  })

  test.each([
    ['figures', (n: number) => '1 '.repeat(n)],
    ['notes', (n: number) => '¹ a\n\n'.repeat(n)],
    [
      'marks of notes',
      (n: number) => `${'x.1 '.repeat(n)}\n${' '.repeat(40)}\n${'1 a\n'.repeat(n / 10)}`,
    ],
    ['paragraphs', (n: number) => '1. a\n\n'.repeat(n)],
    ['sub-paragraphs', (n: number) => '(a) a\n\n'.repeat(n)],
    ['letters', (n: number) => 'A. '.repeat(n)],
    ['blanks', (n: number) => `${' '.repeat(n)}x`],
  ])('four times as many %s cost less than ten times as much', { retry: 4 }, (_, made) => {
    const milliseconds = (text: string) => {
      const before = performance.now()
      expect(isRefused(fromPlainText(text))).toBe(false)
      return performance.now() - before
    }
    milliseconds(made(10_000))
    const few = milliseconds(made(10_000))
    expect(milliseconds(made(40_000))).toBeLessThan(10 * few + 50)
  })
})

test('a paragraph cited by its number is no new paragraph', () => {
  const text = toPlainText({
    ...report,
    sections: [
      { id: 's', blocks: [paragraph('a', 'See paragraph'), paragraph('b', '14. (c) is meant.')] },
    ],
    annexes: [],
  })
  expect(told(text).at(-1)).toEqual(['2', '14. (c) is meant.'])
})

describe('a million characters', () => {
  const lines = (unit: string) => unit.repeat(1_000_000 / unit.length)
  test.each([
    ['blanks in a line', `1. The Assembly${lines(' ')}notes it.`],
    ['one paragraph over many lines', `REPORT\n\n1. The Assembly\n${lines('of States\n')}`],
    ['one note over many lines', `1. Text.¹\n\n____\n1 See\n${lines('the report\n')}`],
    ['blanks in a heading', `I. A${lines(' ')}B`],
    ['labels that follow nothing', lines('(a) x\n')],
    ['figures alone', lines('1 \n')],
    ['pages', lines('Page 1\n\f')],
  ] as const)('of %s are read in a few seconds', (_, text) => {
    const before = process.cpuUsage()
    fromPlainText(text)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(5)
  })

  test('a paragraph and a note of many lines lose no word', () => {
    const many = Array.from({ length: 900 }, (_, at) => `word${at} of the`)
    const text = `1. The Assembly¹\n${many.join('\n')} end.\n____\n1 See\n${many.join('\n')} report.\n`
    expect(told(text)).toEqual([
      ['1', `The Assembly⟦See ${many.join(' ')} report.⟧ ${many.join(' ')} end.`],
    ])
  })
})
