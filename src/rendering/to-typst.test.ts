import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { note, paragraph, report, resolution } from '../text/fixture-report.ts'
import { treeFrom } from '../text/fixture-tree.ts'
import { text } from '../text/inline.ts'
import type { DocumentTree, Inline } from '../text/tree.ts'
import { toTypst } from './to-typst.ts'
import { directed } from './typst-inlines.ts'

type Part = { readonly of: string; readonly id?: string; readonly [key: string]: unknown }
type Data = {
  readonly title: string
  readonly day: readonly number[]
  readonly draft: string
  readonly symbol: string
  readonly contentsTitle: string
  readonly contents: Record<string, { readonly label: string; readonly title: string }>
  readonly anchors: Record<string, true>
  readonly parts: readonly Part[]
}

const dataOf = (tree: DocumentTree): Data => JSON.parse(toTypst(tree).data)
const withWords = (...inlines: readonly Inline[]): Part | undefined =>
  dataOf({ ...report, sections: [{ id: 's', blocks: [paragraph('p', ...inlines)] }], annexes: [] })
    .parts[0]
const left = '\u2066'
const end = '\u2069'

describe('a document for the printer', () => {
  test('the template is one and the same for every document', () => {
    expect(toTypst(report).source).toBe(toTypst(resolution).source)
  })

  test('the parts stand in the order of the document, numbered as everywhere', () => {
    const parts = dataOf(report).parts.map(({ of, label, title }) =>
      [of, label ?? title].filter(Boolean).join(' '),
    )
    expect(parts).toEqual([
      'heading I.',
      'paragraph 1.',
      'paragraph 2.',
      'heading II.',
      'paragraph 3.',
      'table',
      'heading A.',
      'paragraph 4.',
      'end',
      'annex Annex I',
      'paragraph 1.',
      'quoted',
      'heading',
      'paragraph 2.',
      'quoted',
      'end',
      'annex Annex II',
      'end',
    ])
  })

  test('a heading is one level below the heading it stands under, and no level is skipped', () => {
    const headings = dataOf(report).parts.filter(({ of }) => of === 'heading')
    expect(headings.map(({ level }) => level)).toEqual([1, 1, 2, 2])
    const unheaded = dataOf({
      ...report,
      sections: [
        { id: 'a', blocks: [], sections: [{ id: 'b', heading: [text('Under none')], blocks: [] }] },
      ],
      annexes: [],
    })
    expect(unheaded.parts[0]?.['level']).toBe(1)
  })

  test('sub-paragraphs keep their labels and depth, and what follows them', () => {
    const letter = dataOf(report).parts.find(({ id }) => id === 'letter')
    expect(letter?.['points']).toMatchObject([
      { label: '(a)', points: [] },
      { label: '(b)', points: [{ label: '(i)' }] },
    ])
    expect(letter?.['tail']).toEqual([{ text: 'No answer was asked for.' }])
  })

  test('a note stands at its mark, with its own number in each annex', () => {
    const found = [...toTypst(report).data.matchAll(/"note":(\d+)/g)].map(([, number]) => number)
    expect(found).toEqual(['1', '2', '1'])
  })

  test.each([
    ['a draft says so and carries no symbol', 'draft', 'DRAFT, not issued', ''],
    ['an issued document carries its symbol', 'issued', '', 'ICC-ASP/23/31'],
  ] as const)('%s', (_, standing, draft, symbol) => {
    expect(dataOf({ ...report, standing })).toMatchObject({ draft, symbol })
  })

  test('the file has the day of the document, or none', () => {
    expect(dataOf(report).day).toEqual([2024, 12, 5])
    const { date: _, ...masthead } = report.masthead
    expect(dataOf({ ...report, masthead }).day).toEqual([])
  })

  test('contents are those of a report of several parts; a resolution has none', () => {
    expect(dataOf(report).contentsTitle).toBe('Contents')
    expect(dataOf(report).contents).toMatchObject({
      actions: { label: 'II.', title: 'Actions undertaken' },
      language: { label: '', title: 'Annex I: Language for the omnibus resolution' },
    })
    expect(dataOf(resolution).contentsTitle).toBe('')
  })

  test('a table has a column for its longest row, wide as its words but never a slit', () => {
    const table = dataOf(report).parts.find(({ of }) => of === 'table')
    expect(table).toMatchObject({ widths: [18, 9], repeated: true })
  })

  test('a heading row with a note is not set again on the next page', () => {
    const [table] = dataOf({
      ...report,
      annexes: [],
      sections: [
        {
          id: 's',
          blocks: [{ kind: 'table', id: 't', head: [[text('Day'), note('n', 'x')]], rows: [] }],
        },
      ],
    }).parts
    expect(table?.['repeated']).toBe(false)
  })
})

describe('what came in stays text', () => {
  test.each([
    ['a command of the printer', '#panic("x") $ * _ ` @a <b>'],
    ['quotes and strokes', '" \\ \' //'],
  ])('%s', (_, words) => {
    expect(withWords(text(words))?.['words']).toEqual([{ text: words }])
    expect(toTypst({ ...report, masthead: { ...report.masthead, title: words } }).source).toBe(
      toTypst(report).source,
    )
  })

  test('only a web address becomes a link', () => {
    const words = (address: string) => withWords(text('x', { is: 'reference', address }))?.['words']
    expect(words('https://x.example/?a="b"')).toEqual([
      { text: 'x', url: 'https://x.example/?a="b"' },
    ])
    expect(words('javascript:alert(1)')).toEqual([{ text: 'x' }])
  })

  test('an id that two elements carry leads nowhere', () => {
    const twice = [paragraph('p', 'a'), paragraph('p', 'b'), paragraph('q', 'c')]
    const { anchors } = dataOf({ ...report, sections: [{ id: 's', blocks: twice }], annexes: [] })
    expect(anchors).toEqual({ q: true })
  })

  test('foreign words keep their language and region', () => {
    const marks = { is: 'foreign', language: 'pt-BR' } as const
    expect(withWords(text('visita', marks))?.['words']).toEqual([
      { text: 'visita', lang: 'pt', region: 'BR' },
    ])
  })
})

describe('in Arabic what runs from left to right is isolated', () => {
  test.each([
    ['a paragraph of an article', 'المادة 87 (7)', `المادة ${left}87${end} (${left}7${end})`],
    ['a date in Latin letters', 'في 30 October 2024.', `في ${left}30 October 2024${end}.`],
    ['a symbol', 'الوثيقة ICC-ASP/17/Res.5،', `الوثيقة ${left}ICC-ASP/17/Res.5${end}،`],
    ['a symbol with its year', 'S/RES/1970 (2011)،', `${left}S/RES/1970 (2011)${end}،`],
    ['a range of numbers', 'من 12-15', `من ${left}12-15${end}`],
    [
      'a number at the end of one sentence',
      '32. ICC-ASP/1',
      `${left}32${end}. ${left}ICC-ASP/1${end}`,
    ],
    ['a bracket that is not its own', '(الجلسة 3) ثم', `(الجلسة ${left}3${end}) ثم`],
    ['a share', '12.5% من', `${left}12.5%${end} من`],
  ])('%s', (_, words, expected) => {
    expect(directed(words, 'ar')).toBe(expected)
  })

  test('in languages that run that way themselves nothing is added', () => {
    expect(directed('article 87 (7)', 'en')).toBe('article 87 (7)')
    expect(directed('المادة', 'en', 'ar')).toBe(`\u2067المادة${end}`)
  })

  test('no letter is lost or moved', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const plain = words.replace(/\p{Cc}+/gu, ' ')
        expect(directed(words, 'ar').replace(/[\u2066\u2069]/g, '')).toBe(
          plain.replace(/[\u2066\u2069]/g, ''),
        )
      }),
    )
  })
})

test('for any tree the same document gives the same text', () => {
  const trees = fc.array(fc.nat(1000), { maxLength: 300 }).map(treeFrom)
  fc.assert(
    fc.property(trees, (tree) => {
      expect(toTypst(structuredClone(tree))).toEqual(toTypst(tree))
    }),
    { numRuns: 30 },
  )
})
