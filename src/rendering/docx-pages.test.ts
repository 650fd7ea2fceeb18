import { describe, expect, test } from 'vitest'
import { note, paragraph, report } from '../text/fixture-report.ts'
import { text } from '../text/inline.ts'
import { numbered } from '../text/numbering.ts'
import type { DocumentTree, Inline } from '../text/tree.ts'
import { linesOf } from './docx-lines.ts'
import { pagesOf } from './docx-pages.ts'
import { lineStarts } from './docx-text-widths.ts'

const pages = (tree: DocumentTree) => Object.fromEntries(pagesOf(linesOf(numbered(tree))))
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
const sections = (...paragraphs: readonly (readonly Inline[])[]): DocumentTree => ({
  ...report,
  annexes: [],
  sections: [
    {
      id: 'one',
      heading: [text('One')],
      blocks: paragraphs.map((own, at) => paragraph(`p${at}`, ...own)),
    },
    { id: 'two', heading: [text('Two')], blocks: [paragraph('last', words(60))] },
  ],
})

describe('the pages of headings', () => {
  test('the text begins after the page of the contents, each annex on a page of its own', () => {
    expect(pages(report)).toEqual({
      introduction: 2,
      actions: 2,
      bureau: 2,
      language: 3,
      mandates: 3,
      toolkit: 4,
    })
  })

  test.each([
    ['a short paragraph leaves room', [[text(words(20))]], 2],
    ['sixty lines do not', [[text(words(16 * 60))]], 3],
    ['a hundred and twenty take two pages more', [[text(words(16 * 120))]], 4],
    [
      'notes take their room from the page of their mark',
      [[text(words(16 * 35)), ...Array.from({ length: 24 }, (_, at) => note(`n${at}`, words(15)))]],
      3,
    ],
  ] as const)('%s', (_, paragraphs, page) => {
    expect(pages(sections(...paragraphs))['two']).toBe(page)
  })

  test('a heading at the foot goes over with what follows it', () => {
    const at = Array.from(
      { length: 60 },
      (_, count) => pages(sections(...Array.from({ length: count }, () => [text('x')])))['two'],
    )
    expect(new Set(at)).toEqual(new Set([2, 3]))
    // It stands on page 2 only as long as two lines more have room.
    expect(at.indexOf(3)).toBeGreaterThan(25)
    expect(at.indexOf(3)).toBeLessThan(37)
  })
})

describe('lines', () => {
  test.each([
    ['no words are one line', '', 1000, 0, [0]],
    ['words that fit are one', 'aa aa', 2100, 0, [0]],
    ['a word that does not fit begins the next', 'aa aa', 2000, 0, [0, 3]],
    ['the number takes its room from the first', 'aa aa', 2100, 300, [0, 3]],
    ['a word longer than a line stands by itself', 'a mmmmmmmm a', 2000, 0, [0, 2, 11]],
    ['an accent has no width', 'áá áá', 2100, 0, [0]],
    ['Chinese breaks anywhere', '缔约国', 2000, 0, [0, 2]],
  ] as const)('%s', (_, written, line, first, starts) => {
    expect(lineStarts(written, line, first)).toEqual(starts)
  })
})
