import fc from 'fast-check'
import { type Element, parseXmlDocument } from 'slimdom'
import { describe, expect, test } from 'vitest'
import { note, paragraph, report } from '../text/fixture-report.ts'
import { treeFrom } from '../text/fixture-tree.ts'
import { text } from '../text/inline.ts'
import { numbered } from '../text/numbering.ts'
import type { DocumentTree, Inline } from '../text/tree.ts'
import { htmlArticle, toHtml } from './to-html.ts'

const article = htmlArticle(numbered(report))
const elements = (html: string): readonly Element[] => {
  const all: Element[] = []
  const visit = (element: Element) => {
    all.push(element)
    for (const child of element.children) visit(child)
  }
  const root = parseXmlDocument(html).documentElement
  if (root) visit(root)
  return all
}
const withWords = (...inlines: readonly Inline[]): string =>
  htmlArticle(
    numbered({
      ...report,
      sections: [{ id: 's', blocks: [paragraph('p', ...inlines)] }],
      annexes: [],
    }),
  )

describe('a report as a page', () => {
  test('says its language and direction', () => {
    expect(toHtml(report)).toContain('<html lang="en" dir="ltr">')
    expect(toHtml({ ...report, language: 'ar' })).toContain('<html lang="ar" dir="rtl">')
  })

  test('has one main heading, sections under it and sub-sections under these', () => {
    const headings = elements(article).filter(({ localName }) => /^h\d$/.test(localName))
    expect(headings.map(({ localName, textContent }) => `${localName} ${textContent}`)).toEqual([
      'h1 Report of the Bureau on non-cooperation',
      'h2 Contents',
      'h2 I. Introduction',
      'h2 II. Actions undertaken',
      'h3 A. The Bureau',
      'h2 Annex ILanguage for the omnibus resolution',
      'h3 Mandates',
      'h2 Annex IIToolkit',
    ])
  })

  test('note and mark lead to each other and say what they are', () => {
    expect(article).toContain(
      '<sup class="note-mark"><a href="#n-mandate" id="n-mandate-mark" role="doc-noteref" aria-label="note 1">1</a></sup>',
    )
    expect(article).toContain('<li id="n-mandate">ICC-ASP/22/Res.3. <a href="#n-mandate-mark"')
    expect(article).toContain('role="doc-endnotes" aria-label="Notes"')
    // Two landmarks of one kind must have names that differ.
    expect(article).toContain('role="doc-endnotes" aria-label="Notes, Annex I"')
  })

  test('labels are the document’s own and keep their direction', () => {
    expect(article).toContain('<bdi class="number">3.</bdi> The President wrote to:')
    expect(article).toContain(
      '<div id="letter-b-i" role="listitem"><p><bdi class="number">(i)</bdi>',
    )
  })

  test('a bound sentence tells its facts and rules, an edited one that it was', () => {
    expect(article).toContain('class="sentence" data-facts="7 3"')
    expect(article).toContain('class="sentence edited"')
  })

  test('foreign words name their language, operative phrases are marked', () => {
    expect(article).toContain('<span lang="la" dir="ltr">inter alia</span>')
    expect(article).toContain('<em class="operative-phrase">Recalls</em> the Procedures;')
  })

  test('a table has its caption and column headings', () => {
    expect(article).toContain('<caption>Meetings</caption>')
    expect(article).toContain('<th scope="col">Day</th>')
  })

  test('a draft says so before anything else, and carries no symbol', () => {
    const draft = toHtml({ ...report, standing: 'draft' })
    expect(draft).toContain('<p class="draft"><strong>DRAFT, not issued</strong></p>')
    expect(draft).not.toContain('ICC-ASP/23/31')
  })

  test('style comes from a sheet or not at all', () => {
    expect(toHtml(report)).not.toMatch(/style|<script/)
    expect(toHtml(report, { stylesheet: '/a&b.css' })).toContain('href="/a&amp;b.css"')
  })
})

describe('what came in stays text', () => {
  test.each([
    ['an element', text('<img src=x onerror=alert(1)>'), '&lt;img src=x onerror=alert(1)&gt;'],
    ['quotes', text('" \''), '&quot; &#39;'],
    [
      'a link keeps its address',
      text('x', { is: 'reference', address: 'https://x.example/?a=1&b="' }),
      'href="https://x.example/?a=1&amp;b=&quot;"',
    ],
  ] as const)('%s', (_, inline, expected) => {
    expect(withWords(inline)).toContain(expected)
  })

  test('no address but a web address becomes a link', () => {
    const html = withWords(text('x', { is: 'reference', address: 'javascript:alert(1)' }))
    expect(html).not.toContain('href="javascript')
    expect(html).toContain('<span class="reference">x</span>')
  })
})

describe('for any tree', () => {
  const trees = fc.array(fc.nat(1000), { maxLength: 300 }).map(treeFrom)

  test('the article is well formed, and every link inside it leads somewhere', () => {
    fc.assert(
      fc.property(trees, (tree: DocumentTree) => {
        const shown = numbered(tree)
        const all = elements(htmlArticle(shown))
        const ids = all.flatMap((element) => element.getAttribute('id') ?? [])
        expect(new Set(ids).size).toBe(ids.length)
        const lost = new Set(shown.faults.map(({ words }) => words))
        for (const element of all) {
          const href = element.getAttribute('href') ?? ''
          if (!href.startsWith('#') || lost.has(href.slice(1))) continue
          expect(ids).toContain(href.slice(1))
        }
      }),
    )
  })

  test('the same tree gives the same bytes', () => {
    fc.assert(
      fc.property(trees, (tree: DocumentTree) => {
        expect(toHtml(structuredClone(tree))).toBe(toHtml(tree))
      }),
      { numRuns: 30 },
    )
  })
})

test('a note in a heading is numbered there and kept out of the contents', () => {
  const section = { id: 's', heading: [text('Heading'), note('n', 'x')], blocks: [] }
  const html = htmlArticle(
    numbered({
      ...report,
      sections: [section, { ...section, id: 't', heading: [text('B')] }],
      annexes: [],
    }),
  )
  expect(html).toContain('<a href="#s">I. Heading</a>')
  expect(html.match(/id="n-mark"/g)).toHaveLength(1)
})
