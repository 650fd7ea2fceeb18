import fc from 'fast-check'
import { parseXmlDocument } from 'slimdom'
import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import { bookmarkOf } from '../text/docx-bookmark.ts'
import { paragraph, report, resolution } from '../text/fixture-report.ts'
import { treeFrom } from '../text/fixture-tree.ts'
import { text } from '../text/inline.ts'
import { languageProfile } from '../text/language-profile.ts'
import type {
  NumberedBlock,
  NumberedItem,
  NumberedSection,
  NumberedSentence,
  Printed,
} from '../text/numbered.ts'
import { numbered } from '../text/numbering.ts'
import type { DocumentTree, Inline } from '../text/tree.ts'
import {
  child,
  elementsIn,
  filesOf,
  type ReadParagraph,
  readParagraphs,
  rootOf,
  value,
} from './fixture-docx.ts'
import { type DocxOptions, toDocx } from './to-docx.ts'

const trees = fc.array(fc.nat(1000), { maxLength: 300 }).map(treeFrom)
const withWords = (...inlines: readonly Inline[]): DocumentTree => ({
  ...report,
  sections: [{ id: 's', blocks: [paragraph('p', ...inlines)] }],
  annexes: [],
})
const xmlOf = async (tree: DocumentTree, options?: DocxOptions) =>
  filesOf(await toDocx(tree, options)).get('word/document.xml') ?? ''

/** What stands under the masthead as printed: numbers, words and notes, from the numbered tree. */
function printed(tree: DocumentTree): readonly Omit<ReadParagraph, 'style'>[] {
  const document = numbered(tree)
  const gap = languageProfile(tree.language).sentenceGap
  const words = (inlines: readonly Printed[]): string =>
    inlines
      .map((one) => (one.kind === 'text' ? one.text : `⟦${one.number}: ${words(one.content)}⟧`))
      .join('')
  const sentences = (all: readonly NumberedSentence[]) =>
    all.map(({ inlines }) => words(inlines)).join(gap)
  const item = (one: NumberedItem): Omit<ReadParagraph, 'style'>[] => [
    { label: one.label, text: sentences(one.sentences) },
    ...one.points.flatMap(item),
    ...(one.tail.length ? [{ label: '', text: sentences(one.tail) }] : []),
  ]
  const block = (one: NumberedBlock): Omit<ReadParagraph, 'style'>[] => {
    if (one.kind === 'paragraph') return item(one)
    if (one.kind === 'quoted') return one.paragraphs.flatMap(item)
    const cells = [...(one.head ?? []), ...one.rows.flat()]
    return [...(one.caption ? [one.caption] : []), ...cells].map((cell) => ({
      label: '',
      text: words(cell),
    }))
  }
  const section = (one: NumberedSection): Omit<ReadParagraph, 'style'>[] => [
    ...(one.heading ? [{ label: one.label ? `${one.label}.` : '', text: words(one.heading) }] : []),
    ...one.blocks.flatMap(block),
    ...one.sections.flatMap(section),
  ]
  const { preamble, adoption, adoptedOn } = document
  const adopted = [adoption?.meeting, adoptedOn].filter(Boolean).join(', ')
  return [
    ...(preamble?.opening.length ? [{ label: '', text: words(preamble.opening) }] : []),
    ...(preamble?.paragraphs ?? []).flatMap(item),
    ...document.sections.flatMap(section),
    ...(adopted ? [{ label: '', text: adopted }] : []),
    ...document.annexes.flatMap((annex) => [
      { label: annex.title, text: words(annex.heading) },
      ...annex.sections.flatMap(section),
    ]),
  ]
}

const all = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map(([, found = '']) => found)

const underTitle = (paragraphs: readonly ReadParagraph[]) =>
  paragraphs
    .slice(paragraphs.findIndex(({ style }) => style === 'Title') + 1)
    .map(({ label, text }) => ({ label, text }))

describe('a report as a Word file', () => {
  test('the masthead has its lines, each word by what it is, and the title', async () => {
    const read = readParagraphs(await toDocx(report), 'accept')
    expect(read.slice(0, 7).map(({ style, text }) => [style, text])).toEqual([
      ['Masthead', 'International Criminal Court\tICC-ASP/23/31'],
      ['Masthead', 'Assembly of States Parties\tDistr.: General'],
      ['Masthead', '\t5\u00a0December 2024'],
      ['Masthead', '\tOriginal: English'],
      ['Masthead', 'Twenty-third session'],
      ['Masthead', 'The Hague, 2–7\u00a0December 2024'],
      ['Title', 'Report of the Bureau on non-cooperation'],
    ])
    const xml = await xmlOf(report)
    for (const name of ['Publisher', 'Symbol', 'Organ', 'Distribution', 'Date', 'Original'])
      expect(xml).toContain(`<w:rStyle w:val="Masthead${name}"/>`)
  })

  test('a draft says so in the masthead and at the head of pages, and carries no symbol', async () => {
    const draft: DocumentTree = { ...report, standing: 'draft' }
    const files = filesOf(await toDocx(draft))
    expect(files.get('word/document.xml')).toContain('>DRAFT, not issued<')
    expect(files.get('word/header-default.xml')).toContain('DRAFT, not issued')
    expect([...files.values()].join('')).not.toContain('ICC-ASP/23/31<')
  })

  test('symbol and page at the outer edges, nothing over the masthead', async () => {
    const files = filesOf(await toDocx(report))
    expect(files.get('word/header-default.xml')).toMatch(/"right".*ICC-ASP\/23\/31/)
    expect(files.get('word/header-even.xml')).toMatch(/ICC-ASP\/23\/31/)
    expect(files.get('word/header-even.xml')).not.toContain('"right"')
    expect(files.get('word/header-first.xml')).not.toContain('ICC-ASP')
    expect(files.get('word/footer-default.xml')).toContain('> PAGE <')
    expect(files.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
  })

  test('styles, numbers that Word counts, words and notes', async () => {
    const read = readParagraphs(await toDocx(report), 'accept').slice(7)
    expect(read.map(({ style, label, text }) => `${style} ${label} ${text}`)).toEqual([
      'Heading1 I. Introduction',
      'Numbered 1. The Assembly gave the mandate.⟦1: ICC-ASP/22/Res.3.⟧',
      'Numbered 2. The report covers the year up to the twenty-third session. The letter is in paragraph 3.',
      'Heading1 II. Actions undertaken',
      'Numbered 3. The President wrote to:',
      'Point1 (a) A State Party;⟦2: ICC-01/22-90.⟧',
      'Point1 (b) Two regional groups:',
      'Point2 (i) The African States.',
      'Tail  No answer was asked for.',
      'TableCaption  Meetings',
      'TableHead  Day',
      'TableHead  Body',
      'TableText  6 November 2024',
      'TableText  Bureau',
      'Heading2 A. The Bureau',
      'Numbered 4. The Bureau decided as annex I, paragraph 32, recalls (see note 1), inter alia.',
      'Annex Annex I Language for the omnibus resolution',
      'Numbered 1. The following paragraphs are to be amended as follows:',
      'Quoted 32. Recalls the Procedures;',
      'Quoted 33. Encourages States Parties to use the Toolkit;',
      'Heading1  Mandates',
      'Numbered 2. The following sub-paragraphs are replaced:',
      'Quoted (l) requests the President to continue;',
      'Quoted (m) requests that information be shared;⟦1: As of 2024.⟧',
      'Annex Annex II Toolkit',
    ])
  })

  test('a resolution has its opening, preambular and operative paragraphs, and its adoption', async () => {
    const read = readParagraphs(await toDocx(resolution), 'accept')
    expect(
      read.filter(({ style }) => /^[OPA][pred]/.test(style)).map(({ style }) => style),
    ).toEqual(['Opening', 'Preambular', 'Operative', 'Operative', 'Adoption'])
    expect(await xmlOf(resolution)).toContain('<w:rStyle w:val="OperativePhrase"/>')
  })

  test('the contents are a field of Word with entries, links and pages', async () => {
    const xml = await xmlOf(report)
    expect(xml).toContain('> TOC \\o "1-3" \\h \\z \\u <')
    const entries = elementsIn(rootOf(await toDocx(report), 'word/document.xml'), 'p').filter(
      (one) => /^TOC\d$/.test(value(child(one, 'pPr', 'pStyle')) ?? ''),
    )
    expect(
      entries.map((one) => one.textContent?.replace(/ ?(TOC|PAGEREF) .*? (?=\d)/, '|')),
    ).toHaveLength(5)
    expect(entries[0]?.textContent).toContain('Introduction')
    expect(entries[3]?.textContent).toMatch(/Annex I.*PAGEREF p_language \\h 3/)
    expect(await xmlOf(resolution)).not.toContain(' TOC ')
  })

  test('references are fields, or links where a field would print the word too', async () => {
    const xml = await xmlOf(report)
    expect(xml).toContain('> REF p_letter \\n \\h <')
    expect(xml).toContain('> REF p_recalls \\n \\h <')
    expect(xml).toContain('> NOTEREF p_n_mandate \\h <')
    expect(xml).toContain('<w:hyperlink w:anchor="p_language" w:history="1">')
    const point = withWords({ kind: 'crossReference', to: 'x' })
    const within: DocumentTree = {
      ...point,
      sections: [
        ...point.sections,
        {
          id: 't',
          blocks: [{ ...paragraph('q', 'And:'), points: [{ id: 'x', sentences: [] }] }],
        },
      ],
    }
    expect(await xmlOf(within)).toContain('> REF p_x \\w \\h <')
    expect(await xmlOf(withWords({ kind: 'crossReference', to: 'nowhere' }))).toContain('>[?]<')
  })

  test('every lasting id has its bookmark; a long one is listed', async () => {
    const long = 'the-paragraph-with-an-id-much-longer-than-word-allows'
    const tree = withWords()
    const file = await toDocx({
      ...tree,
      sections: [{ id: 's', blocks: [paragraph(long, 'words'), paragraph('letter-b', 'words')] }],
    })
    const names = elementsIn(rootOf(file, 'word/document.xml'), 'bookmarkStart').map((one) =>
      value(one, 'name'),
    )
    expect(names).toEqual([bookmarkOf(long), 'p_letter_b'])
    expect(filesOf(file).get('customXml/item1.xml')).toContain(
      `<id bookmark="${bookmarkOf(long)}">${long}</id>`,
    )
    expect(filesOf(await toDocx(report)).has('customXml/item1.xml')).toBe(false)
  })
})

describe('words', () => {
  test.each([
    ['italics', text('x', { is: 'italic' }), '<w:i/><w:iCs/>'],
    ['bold', text('x', { is: 'bold' }), '<w:b/><w:bCs/>'],
    ['superior figures', text('x', { is: 'superscript' }), '<w:vertAlign w:val="superscript"/>'],
    [
      'a quotation in an operative phrase has the style of both',
      text('x', { is: 'quotation' }, { is: 'operativePhrase' }),
      '<w:rStyle w:val="QuotationOperativePhrase"/>',
    ],
    [
      'Latin names its language',
      text('x', { is: 'foreign', language: 'la' }),
      '<w:lang w:val="la"/>',
    ],
    [
      'Arabic in English is set from the right',
      text('نص', { is: 'foreign', language: 'ar' }),
      '<w:rtl/><w:lang w:bidi="ar"/>',
    ],
    [
      'Chinese',
      text('文', { is: 'foreign', language: 'zh-Hans' }),
      '<w:lang w:eastAsia="zh-Hans"/>',
    ],
    ['elements stay words', text('<w:br/> & "'), '&lt;w:br/&gt; &amp; &quot;'],
    ['what XML cannot carry is replaced', text('a\u0001b\ud800'), 'a\ufffdb\ufffd'],
  ] as const)('%s', async (_, inline, expected) => {
    expect(await xmlOf(withWords(inline))).toContain(expected)
  })

  test('only a web address becomes a link, wherever it stands', async () => {
    const address = 'https://x.example/?a=1&b=2'
    const noted: Inline = {
      kind: 'note',
      id: 'n',
      content: [text('here', { is: 'reference', address })],
    }
    const files = filesOf(await toDocx(withWords(noted)))
    expect(files.get('word/footnotes.xml')).toContain('<w:hyperlink r:id="link1"')
    for (const part of ['document', 'footnotes'])
      expect(files.get(`word/_rels/${part}.xml.rels`)).toContain(
        'Target="https://x.example/?a=1&amp;b=2" TargetMode="External"',
      )
    const bad = withWords(text('x', { is: 'reference', address: 'javascript:alert(1)' }))
    expect([...filesOf(await toDocx(bad)).values()].join('')).not.toContain('javascript')
  })

  test('a document in Arabic runs from the right; its symbols stay whole', async () => {
    const arabic: DocumentTree = {
      ...withWords(text('القرار ICC-ASP/22/Res.3 المعتمد')),
      language: 'ar',
    }
    const file = await toDocx(arabic)
    expect(filesOf(file).get('word/styles.xml')).toContain('<w:pPr><w:bidi/></w:pPr>')
    const xml = filesOf(file).get('word/document.xml') ?? ''
    expect(xml).toContain('<w:r><w:t xml:space="preserve">ICC-ASP/22/Res.3</w:t></w:r>')
    expect(xml).toMatch(/<w:sectPr>.*<w:bidi\/><\/w:sectPr>/)
  })

  test('a label that Word would count otherwise is written, not counted', async () => {
    const run = { style: 'letters', start: 26 } as const
    const paragraphs = ['a', 'b', 'c', 'd'].map((id) => paragraph(id, id))
    const tree: DocumentTree = {
      ...report,
      sections: [{ id: 's', blocks: [{ kind: 'quoted', id: 'q', numbering: run, paragraphs }] }],
      annexes: [],
    }
    expect(
      underTitle(readParagraphs(await toDocx(tree), 'accept')).map(({ label }) => label),
    ).toEqual(['(z)', '(aa)', '(ab)', '(ac)'])
  })
})

describe('against a base', () => {
  const both = (base: DocumentTree, now: DocumentTree) =>
    toDocx(now, { base, author: 'The facilitator', on: day('2024-11-05') })

  test('changes say who and when', async () => {
    const xml = await xmlOf(withWords(text('new words')), { base: withWords(text('old words')) })
    expect(xml).toMatch(
      /<w:del [^>]*w:author="Pursuant" w:date="2002-07-01T00:00:00Z"><w:r><w:delText/,
    )
    const file = await both(withWords(text('a b')), withWords(text('a c')))
    const ins = elementsIn(rootOf(file, 'word/document.xml'), 'ins')
    expect(ins.map((one) => [value(one, 'author'), value(one, 'date'), one.textContent])).toEqual([
      ['The facilitator', '2024-11-05T00:00:00Z', 'c'],
    ])
  })

  test('nothing is changed between a document and itself', async () => {
    expect(await xmlOf(report, { base: report })).not.toMatch(/<w:(?:ins|del|pPrChange) /)
  })

  test('a note that is replaced is deleted and inserted with its words', async () => {
    const noted = (words: string) =>
      withWords(text('x'), { kind: 'note', id: words, content: [text(words)] })
    const file = await both(noted('old'), noted('new'))
    const notes = filesOf(file).get('word/footnotes.xml') ?? ''
    expect(notes).toMatch(/<w:del [^>]*><w:r><w:delText xml:space="preserve">old</)
    expect(notes).toMatch(/<w:ins [^>]*><w:r><w:t xml:space="preserve">new</)
  })

  test('a table keeps its rows, and rows come and go as rows', async () => {
    const table = (...rows: readonly string[]): DocumentTree => ({
      ...withWords(),
      sections: [
        {
          id: 's',
          blocks: [{ kind: 'table', id: 't', rows: rows.map((row) => [[text(row)], [text('x')]]) }],
        },
      ],
    })
    const file = await both(
      table('the first row here', 'the second row there'),
      table('the first row here', 'quite another thing'),
    )
    const rows = elementsIn(rootOf(file, 'word/document.xml'), 'trPr')
    expect(rows.map((row) => row.children.map(({ localName }) => localName))).toEqual([
      ['cantSplit'],
      ['cantSplit', 'del'],
      ['cantSplit', 'ins'],
    ])
  })

  test('notes begin anew in an annex that is deleted, and in one that is inserted', async () => {
    const less: DocumentTree = { ...report, annexes: report.annexes.slice(1) }
    const notes = (paragraphs: readonly ReadParagraph[]) =>
      paragraphs.flatMap(({ text }) => /⟦\d+: .*?⟧/.exec(text) ?? [])
    const whole = ['⟦1: ICC-ASP/22/Res.3.⟧', '⟦2: ICC-01/22-90.⟧', '⟦1: As of 2024.⟧']
    const deleted = await both(report, less)
    expect(notes(readParagraphs(deleted, 'reject'))).toEqual(whole)
    expect(notes(readParagraphs(deleted, 'accept'))).toEqual(whole.slice(0, 2))
    expect(notes(readParagraphs(await both(less, report), 'accept'))).toEqual(whole)
  })

  test('for any two trees: who accepts has the new one, who rejects the base', async () => {
    await fc.assert(
      fc.asyncProperty(trees, trees, async (base, now) => {
        const file = await both(base, now)
        expect(readParagraphs(file, 'accept')).toEqual(readParagraphs(await toDocx(now), 'accept'))
        expect(readParagraphs(file, 'reject')).toEqual(readParagraphs(await toDocx(base), 'accept'))
      }),
      { numRuns: 80 },
    )
  })

  test('for a tree and the same with a part taken away', async () => {
    await fc.assert(
      fc.asyncProperty(trees, fc.nat(2), fc.nat(2), async (tree, section, annex) => {
        const less: DocumentTree = {
          ...tree,
          sections: tree.sections.toSpliced(section, 1),
          annexes: tree.annexes.toSpliced(annex, 1),
        }
        for (const [base, now] of [
          [tree, less],
          [less, tree],
        ] as const) {
          const file = await both(base, now)
          expect(readParagraphs(file, 'accept')).toEqual(
            readParagraphs(await toDocx(now), 'accept'),
          )
          expect(readParagraphs(file, 'reject')).toEqual(
            readParagraphs(await toDocx(base), 'accept'),
          )
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('comments', () => {
  const between = (xml: string, comment: number) =>
    (
      new RegExp(
        `<w:commentRangeStart w:id="${comment}"/>(.*)<w:commentRangeEnd w:id="${comment}"/>`,
      ).exec(xml)?.[1] ?? ''
    )
      .replace(/<w:del .*?<\/w:del>/g, '')
      .replace(/<[^>]+>/g, '')

  test.each([
    ['at words', { words: 'gave the' }, 'gave the'],
    ['at words that begin the paragraph', { words: 'The Assembly' }, 'The Assembly'],
    ['at words that end it', { words: 'mandate.' }, 'mandate.'],
    ['at the whole paragraph', {}, 'The Assembly gave the mandate.'],
    ['at the whole where the words are gone', { words: 'xyz' }, 'The Assembly gave the mandate.'],
  ])('%s', async (_, words, expected) => {
    const comment = {
      paragraph: 'mandate',
      author: 'Poland',
      on: day('2024-11-05'),
      text: 'Why?',
      ...words,
    }
    const file = await toDocx(report, { comments: [comment] })
    expect(between(filesOf(file).get('word/document.xml') ?? '', 0)).toBe(expected)
    expect(filesOf(file).get('word/comments.xml')).toContain(
      'w:author="Poland" w:date="2024-11-05T00:00:00Z" w:initials="P"',
    )
  })

  test('at words of a paragraph with changes, and two over each other', async () => {
    const xml = await xmlOf(withWords(text('the Court has decided today')), {
      base: withWords(text('the Court decided')),
      comments: [
        { paragraph: 'p', words: 'Court has', author: 'A', text: '1' },
        { paragraph: 'p', words: 'has decided', author: 'B', text: '2' },
      ],
    })
    expect(between(xml, 0)).toBe('Court has')
    expect(between(xml, 1)).toBe('has decided')
  })

  test('in what follows the sub-paragraphs, and in a sub-paragraph', async () => {
    const xml = await xmlOf(report, {
      comments: [
        { paragraph: 'letter', words: 'No answer', author: 'A', text: '1' },
        { paragraph: 'letter-b-i', author: 'A', text: '2' },
      ],
    })
    expect(between(xml, 0)).toBe('No answer')
    expect(between(xml, 1)).toBe('The African States.')
  })

  test('one about a paragraph that is gone stands at the title and says where it stood', async () => {
    const comments = [{ paragraph: 'gone', words: 'these', author: 'A', text: 'two\nlines' }]
    const file = await toDocx(report, { comments })
    expect(between(filesOf(file).get('word/document.xml') ?? '', 0)).toBe(report.masthead.title)
    const words = elementsIn(rootOf(file, 'word/comments.xml'), 'p').map((one) => one.textContent)
    expect(words).toEqual(['[gone, “these”] two', 'lines'])
  })
})

describe('for any tree', () => {
  test('Word counts and prints what the numbered document says', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        expect(underTitle(readParagraphs(await toDocx(tree), 'accept'))).toEqual(printed(tree))
      }),
      { numRuns: 80 },
    )
  })

  test('every part is well formed and declared, every relation leads to a part', async () => {
    await fc.assert(
      fc.asyncProperty(trees, trees, async (base, now) => {
        const comments = [{ paragraph: 'paragraph_3.x-y', author: 'A & B', text: '<x>' }]
        const files = filesOf(await toDocx(now, { base, comments }))
        for (const xml of files.values()) parseXmlDocument(xml)
        const relations = `${files.get('word/_rels/document.xml.rels')}`
        const targets = all(relations, /Target="([^"]*)"\/>/g).map((target) =>
          target.startsWith('../') ? target.slice(3) : `word/${target}`,
        )
        expect(targets.filter((target) => !files.has(target))).toEqual([])
        const parts = [...files.keys()].filter((name) => /^(?:word|docProps)\/[^/]+$/.test(name))
        const declared = all(files.get('[Content_Types].xml') ?? '', /PartName="\/([^"]+)"/g)
        expect([...declared].sort()).toEqual([...parts].sort())
      }),
      { numRuns: 40 },
    )
  })

  test('every number of a bookmark or a change stands once, and every name', async () => {
    await fc.assert(
      fc.asyncProperty(trees, trees, async (base, now) => {
        const files = filesOf(await toDocx(now, { base }))
        const xml = `${files.get('word/document.xml')}${files.get('word/footnotes.xml')}`
        for (const kind of [
          /<w:bookmarkStart w:id="(\d+)"/g,
          /<w:bookmarkStart [^>]*w:name="([^"]+)"/g,
          /<w:(?:ins|del|pPrChange|sectPrChange) w:id="(\d+)"/g,
        ]) {
          const found = all(xml, kind)
          expect(new Set(found).size).toBe(found.length)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the same document gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(trees, trees, async (base, now) => {
        expect(await toDocx(now, { base })).toEqual(await toDocx(structuredClone(now), { base }))
      }),
      { numRuns: 40 },
    )
  })
})

test('a paragraph that moved keeps its bookmark where it stands now', async () => {
  const moving = ['First of all the words.', 'Then the second words.', 'At last the third words.']
  const of = (...order: readonly number[]): DocumentTree => ({
    ...report,
    sections: [{ id: 's', blocks: order.map((at) => paragraph(`p${at}`, text(moving[at] ?? ''))) }],
    annexes: [],
  })
  const xml = await xmlOf(of(1, 2, 0), { base: of(0, 1, 2) })
  expect(xml.split(`w:name="${bookmarkOf('p0')}"`)).toHaveLength(2)
  expect(xml.indexOf(`w:name="${bookmarkOf('p0')}"`)).toBeGreaterThan(xml.indexOf(moving[2] ?? ''))
})
