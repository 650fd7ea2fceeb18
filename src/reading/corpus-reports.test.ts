import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { accepted, rejected } from '../text/compare.ts'
import { comparison, comparisonOfPassages } from '../text/comparison.ts'
import { numbered } from '../text/numbering.ts'
import type { Passage } from '../text/passages.ts'
import type { DocumentTree, Note } from '../text/tree.ts'
import { checkDocument } from '../text/tree-schema.ts'
import { allParagraphs, inlinesOfAnnex, inlinesOfBody } from '../text/walk.ts'
import { fromPlainText, type PlainReading } from './from-plain-text.ts'
import { isRefused } from './reading.ts'

const seeds = new URL('../../../shared/seeds/', import.meta.url)
const here = existsSync(seeds)
if (!here) console.warn('SKIPPED: ../shared/seeds is absent, the two reports were not read.')

const textOf = (file: string) => (here ? readFileSync(new URL(file, seeds), 'utf8') : '')
const read = (file: string): PlainReading | undefined => {
  if (!here) return undefined
  const reading = fromPlainText(textOf(file))
  if (isRefused(reading)) throw new Error(reading.refused)
  return reading
}
const earlier = read('001_4e8491a9a86fccb4.txt')
const later = read('000_bf536a2a27cb653f.txt')
const notes = (inlines: readonly { readonly kind: string }[]) =>
  inlines.filter((one): one is Note => one.kind === 'note')
const numbersIn = (document: DocumentTree | undefined) =>
  document?.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.printed] : [])),
  )
const noteWords = (note: Note | undefined) =>
  note?.content.map((one) => (one.kind === 'text' ? one.text : '')).join('')

describe.runIf(here)('the report of 2021, as it lies in the text of its pages', () => {
  test('45 paragraphs under eight headings, numbered as printed', () => {
    expect(earlier?.document.sections.map(({ printed }) => printed)).toEqual([
      'I',
      'II',
      'III',
      'IV',
      'V',
      'VI',
      'VII',
      'VIII',
    ])
    expect(numbersIn(earlier?.document)).toEqual(
      Array.from({ length: 45 }, (_, at) => `${at + 1}.`),
    )
  })

  test('22 notes in the body, three in annex I, each at its mark', () => {
    const body = earlier ? notes(inlinesOfBody(earlier.document)) : []
    expect(body.map(({ printed }) => printed)).toEqual(
      Array.from({ length: 22 }, (_, at) => `${at + 1}`),
    )
    expect(noteWords(body[4])).toBe('ICC-ASP/19/Res.6, para. 24.')
    const [annex] = earlier?.document.annexes ?? []
    expect(annex && notes(inlinesOfAnnex(annex)).map(noteWords)).toEqual([
      'ICC-ASP/15/31, Add.1, annex II.',
      'ICC-ASP/20/23.',
      'ICC-ASP/11/29, para. 12.',
    ])
  })

  test('no note went into a symbol, and hyphens of symbols and words are kept', () => {
    const text = JSON.stringify(earlier?.document)
    for (const words of [
      'ICC-ASP/10/Res.5',
      'ICC-ASP/17/31',
      'thirty-third reports',
      'situation of non-cooperation',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/Res\."|ICC- /)
  })

  test('a web address broken over two lines is whole', () => {
    const body = earlier ? notes(inlinesOfBody(earlier.document)) : []
    expect(noteWords(body[15])).toMatch(
      /athttps:\/\/asp\.icc-cpi\.int\/iccdocs\/asp_docs\/ASP19\/Bureau2%20-%20Agenda%20and%20decisions\.pdf\.$/,
    )
  })

  test('the three annexes, in annex I seven numbered and three unnumbered paragraphs', () => {
    const annexes = earlier?.document.annexes ?? []
    expect(annexes.map(({ printed }) => printed)).toEqual(['I', 'II', 'III'])
    const blocks = annexes[0]?.sections.flatMap((section) => section.blocks) ?? []
    expect(
      blocks.map((block) => (block.kind === 'paragraph' ? (block.printed ?? '-') : block.kind)),
    ).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.', '-', '-', '-'])
  })

  test('what a person has to look at: no masthead, and links repeated after the end', () => {
    expect(earlier?.findings.map(({ place }) => place)).toEqual([
      'line 594',
      'line 595',
      'masthead',
    ])
  })
})

describe.runIf(here)('the report of 2024, as it lies with asterisks and superior figures', () => {
  test('52 paragraphs, whose printed numbers fall back by two after the forty-first', () => {
    const printed = numbersIn(later?.document) ?? []
    expect(printed).toHaveLength(52)
    expect(printed.slice(39, 44)).toEqual(['40.', '41.', '40.', '41.', '42.'])
    expect(later?.findings).toContainEqual({
      place: 'paragraph 42',
      words: '40.',
      why: 'Printed 40; by its place the number is 42. The 10 after it are off alike.',
    })
  })

  test('28 notes in the body and four in annex I, in sequence', () => {
    const body = later ? notes(inlinesOfBody(later.document)) : []
    expect(body.map(({ printed }) => printed)).toEqual(
      Array.from({ length: 28 }, (_, at) => `${at + 1}`),
    )
    const [annex] = later?.document.annexes ?? []
    expect(annex && notes(inlinesOfAnnex(annex)).map(({ printed }) => printed)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ])
  })

  test('annex I quotes paragraphs 32 to 41 and sub-paragraphs (l) to (n) of the resolution', () => {
    const [annex] = later ? numbered(later.document).annexes : []
    const quoted = annex?.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'quoted' ? [block.paragraphs.map(({ label }) => label)] : [],
      ),
    )
    expect(quoted).toEqual([
      Array.from({ length: 10 }, (_, at) => `${at + 32}.`),
      ['(l)', '(m)', '(n)'],
    ])
  })

  test('the misread lines of the contents and the letter l are told', () => {
    expect(later?.findings.map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        'VIII. Recon nmendations 6',
        expect.stringMatching(/^Annex x III: Toolkit/),
        expect.stringMatching(/^\(1\) requests the President/),
      ]),
    )
  })

  test('the masthead', () => {
    expect(later?.document.masthead).toMatchObject({
      organ: 'Assembly of States Parties',
      symbol: 'ICC-ASP/23/31',
      date: '2024-12-05',
      session: { number: 23 },
      place: 'The Hague',
      dates: { from: '2024-12-02', to: '2024-12-07' },
      title: 'Report of the Bureau on non-cooperation',
    })
  })

  test('italics inside words are kept: the r and the ed of "[r]ecall[ed]"', () => {
    const third = later && allParagraphs(later.document)[2]
    const marked = third?.sentences[0]?.inlines.flatMap((one) =>
      one.kind === 'text' && one.marks?.some(({ is }) => is === 'italic') ? [one.text] : [],
    )
    expect(marked).toEqual(['r', 'ecall', 'ed', 'recognize', 'd', 'took'])
  })
})

describe.runIf(here)('the one report against the other', () => {
  const compared = earlier && later ? comparison(earlier.document, later.document).paragraphs : []
  const paragraphs = compared.filter(({ of }) => of === 'paragraph')
  const count = (of: string) => paragraphs.filter((one) => one.class === of).length

  test('both documents pass the door', () => {
    for (const document of [earlier?.document, later?.document])
      expect(checkDocument(document)).toEqual(document)
  })

  test('accepting and rejecting give both back exactly', () => {
    for (const { old, new: now, runs } of compared) {
      expect(rejected(runs)).toBe(old ?? '')
      expect(accepted(runs)).toBe(now ?? '')
    }
  })

  test('16 paragraphs are unchanged, nine went, and the rest is paired or new', () => {
    expect([count('unchanged'), count('deleted')]).toEqual([16, 9])
    expect(paragraphs.filter(({ old }) => old !== null)).toHaveLength(57)
    console.info(
      `Reports: ${['unchanged', 'mechanical', 'editorial', 'substantive', 'inserted', 'deleted'].map((of) => `${of} ${count(of)}`).join(', ')}.`,
    )
  })

  test('"kept … informed" becoming "underlined the need to keep" is substantive', () => {
    const found = paragraphs.find((one) => one.new?.includes('underlined the need to keep'))
    expect(found).toMatchObject({ oldNumber: '30', newNumber: '33', class: 'substantive' })
  })

  test('a new session alone is mechanical', () => {
    const found = paragraphs.find((one) =>
      one.new?.startsWith('Pursuant to the mandate of the Bureau'),
    )
    expect(found).toMatchObject({ oldNumber: '35', newNumber: '43', class: 'mechanical' })
  })

  test('curly quotation marks for straight ones are editorial', () => {
    expect(paragraphs[0]).toMatchObject({ newNumber: '1', class: 'editorial' })
  })

  test('as plain paragraphs, before anything is read into them, they compare exactly too', () => {
    const plain = (file: string): readonly Passage[] =>
      textOf(file)
        .split(/\n\s*\n/)
        .map((text) => ({ of: 'paragraph', number: '', text }))
    const { paragraphs: raw } = comparisonOfPassages(
      plain('001_4e8491a9a86fccb4.txt'),
      plain('000_bf536a2a27cb653f.txt'),
    )
    expect(raw.flatMap((one) => one.old ?? []).join('\n\n')).toBe(
      textOf('001_4e8491a9a86fccb4.txt')
        .split(/\n\s*\n/)
        .join('\n\n'),
    )
    for (const { old, new: now, runs } of raw) {
      expect(rejected(runs)).toBe(old ?? '')
      expect(accepted(runs)).toBe(now ?? '')
    }
  })
})
