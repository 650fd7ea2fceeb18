import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { note, paragraph, report } from './fixture-report.ts'
import { treeFrom } from './fixture-tree.ts'
import { text } from './inline.ts'
import type { NumberedItem, NumberedSection } from './numbered.ts'
import { numbered, plainWords } from './numbering.ts'
import type { DocumentTree, Section } from './tree.ts'

const shown = numbered(report)
const items = (sections: readonly NumberedSection[]): readonly NumberedItem[] =>
  sections.flatMap((section) => [
    ...section.blocks.flatMap((block): readonly NumberedItem[] => {
      if (block.kind === 'paragraph') return below(block)
      return block.kind === 'quoted' ? block.paragraphs.flatMap(below) : []
    }),
    ...items(section.sections),
  ])
const below = (item: NumberedItem): readonly NumberedItem[] => [item, ...item.points.flatMap(below)]
const body = new Map(items(shown.sections).map((item) => [item.id, item]))
const annexes = new Map(
  items(shown.annexes.flatMap((annex) => annex.sections)).map((item) => [item.id, item]),
)
const words = (item: NumberedItem | undefined) =>
  item?.sentences.map(({ inlines }) => plainWords(inlines)).join(' ')

const withSections = (sections: readonly Section[]): DocumentTree => ({
  ...report,
  sections,
  annexes: [],
})

describe('numbers that nobody typed', () => {
  test.each([
    ['paragraphs run through all sections', 'mandate', '1.', '1'],
    ['on into the next section', 'letter', '3.', '3'],
    ['and into sub-sections', 'deferral', '4.', '4'],
    ['sub-paragraphs are lettered', 'letter-b', '(b)', '3 (b)'],
    ['those below them take numerals', 'letter-b-i', '(i)', '3 (b) (i)'],
  ])('%s', (_, id, label, path) => {
    expect(body.get(id)).toMatchObject({ label, path })
  })

  test.each([
    ['an annex begins at 1 again', 'amended', '1.'],
    ['paragraphs of another document keep their numbers', 'recalls', '32.'],
    ['and run on from there', 'encourages', '33.'],
    ['the annex goes on where it was', 'replaced', '2.'],
    ['letters may begin at (l)', 'requests', '(l)'],
    ['and run on', 'shared', '(m)'],
  ])('%s', (_, id, label) => {
    expect(annexes.get(id)?.label).toBe(label)
  })

  test('headings are roman, sub-headings capital letters, an unnumbered one has none', () => {
    expect(shown.sections.map(({ label }) => label)).toEqual(['I', 'II'])
    expect(shown.sections[1]?.sections[0]?.label).toBe('A')
    expect(shown.annexes[0]?.sections[1]?.label).toBe('')
  })

  test('a section without heading takes no number', () => {
    const section = (id: string, heading?: string): Section => ({
      id,
      ...(heading ? { heading: [text(heading)] } : {}),
      blocks: [],
    })
    const { sections } = numbered(
      withSections([section('a'), section('b', 'B'), section('c', 'C')]),
    )
    expect(sections.map(({ label }) => label)).toEqual(['', 'I', 'II'])
  })

  test('an unnumbered paragraph takes no number and leaves none out', () => {
    const blocks = [
      paragraph('a', 'x'),
      { ...paragraph('b', 'y'), numbered: false as const },
      paragraph('c', 'z'),
    ]
    const { sections } = numbered(withSections([{ id: 's', blocks }]))
    expect(items(sections).map(({ label }) => label)).toEqual(['1.', '', '2.'])
  })

  test('French sub-paragraphs close with a bracket and open with none', () => {
    const french = numbered({ ...report, language: 'fr' })
    expect(items(french.sections).find(({ id }) => id === 'letter-b-i')?.path).toBe('3 b) i)')
  })
})

describe('notes', () => {
  test('run through the body and begin again in each annex', () => {
    const numbers = (value: unknown): readonly number[] => {
      const found: number[] = []
      JSON.stringify(value, (_, one) => {
        if (one?.kind === 'note') found.push(one.number)
        return one
      })
      return found
    }
    expect(numbers(shown.sections)).toEqual([1, 2])
    expect(numbers(shown.annexes)).toEqual([1])
  })

  test('are numbered in reading order: before sub-paragraphs, then in them, then after', () => {
    const item = {
      ...paragraph('p', 'x', note('one', '1')),
      points: [{ id: 'q', sentences: [{ inlines: [note('two', '2')] }] }],
      tail: [{ inlines: [note('three', '3')] }],
    }
    const next = paragraph('r', note('four', '4'))
    const { sections } = numbered(withSections([{ id: 's', blocks: [item, next] }]))
    const marks = JSON.stringify(sections).match(/"note","id":"\w+","number":\d/g)
    expect(marks).toEqual(
      ['one', 'two', 'three', 'four'].map((id, at) => `"note","id":"${id}","number":${at + 1}`),
    )
  })
})

describe('references', () => {
  test('to a paragraph by name', () => {
    expect(words(body.get('period'))).toBe(
      'The report covers the year up to the twenty-third session. The letter is in paragraph 3.',
    )
  })

  test('to an annex, to a paragraph of it, to a note', () => {
    expect(words(body.get('deferral'))).toBe(
      'The Bureau decided as annex I, paragraph 32, recalls (see note 1), inter alia.',
    )
  })

  test('they follow when a paragraph is put in before', () => {
    const [first, ...rest] = report.sections
    if (!first) throw new Error('The report has a first section.')
    const longer = [{ ...first, blocks: [paragraph('new', 'New.'), ...first.blocks] }, ...rest]
    const again = items(numbered({ ...report, sections: longer }).sections)
    expect(words(again.find(({ id }) => id === 'period'))).toContain('paragraph 4.')
  })

  test('one that leads nowhere is a fault with its place, and is printed as such', () => {
    const lost = numbered(
      withSections([
        { id: 's', blocks: [paragraph('p', 'see ', { kind: 'crossReference', to: 'gone' })] },
      ]),
    )
    expect(lost.faults).toEqual([
      { place: 'p', words: 'gone', why: expect.stringContaining('not in the document') },
    ])
    expect(words(items(lost.sections)[0])).toBe('see [?]')
  })

  test('one to an element without number is a fault', () => {
    const blocks = [
      { ...paragraph('p', 'x'), numbered: false as const },
      paragraph('q', { kind: 'crossReference', to: 'p' }),
    ]
    expect(numbered(withSections([{ id: 's', blocks }])).faults).toEqual([
      { place: 'q', words: 'p', why: expect.stringContaining('has none') },
    ])
  })

  test('a single annex has a name and no number', () => {
    const annex = { id: 'x', heading: [text('X')], sections: [] }
    const named = { kind: 'crossReference', to: 'x', named: true } as const
    const blocks = [paragraph('p', 'see the ', named)]
    const single = numbered({ ...report, sections: [{ id: 's', blocks }], annexes: [annex] })
    expect(single.annexes[0]).toMatchObject({ label: '', title: 'Annex' })
    expect(words(items(single.sections)[0])).toBe('see the annex')
    expect(single.faults).toEqual([])
  })
})

describe('the masthead', () => {
  test('prints what was entered as days and numbers', () => {
    expect(shown.masthead).toMatchObject({
      symbol: 'ICC-ASP/23/31',
      printed: {
        distribution: 'Distr.: General',
        date: '5\u00a0December 2024',
        original: 'Original: English',
        session: 'Twenty-third session',
        placeAndDates: 'The Hague, 2–7\u00a0December 2024',
      },
    })
  })

  test('in French the same fields are French', () => {
    expect(numbered({ ...report, language: 'fr' }).masthead.printed).toMatchObject({
      distribution: 'Distr. générale',
      session: 'Vingt-troisième session',
      date: '5\u00a0décembre 2024',
    })
  })

  test('a draft says so, carries no symbol, and a symbol put into it is a fault', () => {
    const draft = numbered({ ...report, standing: 'draft' })
    expect(draft.masthead.symbol).toBeUndefined()
    expect(draft.masthead.printed.draft).toBe('DRAFT, not issued')
    expect(draft.faults).toEqual([
      { place: 'masthead', words: 'ICC-ASP/23/31', why: expect.stringContaining('no symbol') },
    ])
  })

  test('a language whose ordinals are not set up needs the words of the session', () => {
    const arabic: DocumentTree = { ...report, language: 'ar' }
    const faults = numbered(arabic).faults.map(({ place }) => place)
    expect(faults).toContain('masthead')
    const session = { number: 23, words: 'الدورة الثالثة والعشرون' }
    const given = numbered({ ...arabic, masthead: { ...report.masthead, session } })
    expect(given.masthead.printed.session).toBe(session.words)
    expect(given.direction).toBe('rtl')
  })
})

test('the contents are the headings and the annexes', () => {
  expect(shown.contents.map(({ depth, label, title }) => [depth, label, title])).toEqual([
    [1, 'I', 'Introduction'],
    [1, 'II', 'Actions undertaken'],
    [2, 'A', 'The Bureau'],
    [1, 'Annex I', 'Language for the omnibus resolution'],
    [1, 'Annex II', 'Toolkit'],
  ])
})

test('an id that stands twice is a fault', () => {
  const blocks = [paragraph('p', 'x'), paragraph('p', 'y')]
  expect(numbered(withSections([{ id: 's', blocks }])).faults).toEqual([
    { place: 'p', words: '2.', why: expect.stringContaining('id of its own') },
  ])
})

test('any tree is numbered without an error, notes and paragraphs without a gap', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { maxLength: 400 }), (numbers) => {
      const tree = numbered(treeFrom(numbers))
      const notes: number[] = []
      JSON.stringify([tree.preamble, tree.sections], (_, one) => {
        if (one?.kind === 'note') notes.push(one.number)
        return one
      })
      expect(notes).toEqual(notes.map((_, at) => at + 1))
      const own = tree.sections.flatMap(function paragraphs(section): readonly number[] {
        const blocks = section.blocks.flatMap((block) =>
          block.kind === 'paragraph' && block.number !== undefined ? [block.number] : [],
        )
        return [...blocks, ...section.sections.flatMap(paragraphs)]
      })
      expect(own).toEqual(own.map((_, at) => at + 1))
    }),
    { numRuns: 200 },
  )
})
