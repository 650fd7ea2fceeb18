import { describe, expect, test } from 'vitest'
import { note, paragraph, report } from '../text/fixture-report.ts'
import { text } from '../text/inline.ts'
import type { Inline } from '../text/tree.ts'
import { toMarkdown } from './to-markdown.ts'

const written = toMarkdown(report).replaceAll('\u00a0', ' ')
const ofWords = (...inlines: readonly (string | Inline)[]) =>
  toMarkdown({
    ...report,
    sections: [{ id: 's', blocks: [{ ...paragraph('p', ...inlines), numbered: false }] }],
    annexes: [],
  }).split('# Report of the Bureau on non-cooperation\n\n')[1]

describe('a report as Markdown', () => {
  test.each([
    ['the title is the one first heading', '\n# Report of the Bureau on non-cooperation\n'],
    ['sections are headings', '\n## II. Actions undertaken\n'],
    ['sub-sections lie below', '\n### A. The Bureau\n'],
    ['paragraph numbers are words and no list', '\n1\\. The Assembly gave the mandate.[^1]\n'],
    ['sub-paragraphs are quoted as deep as they lie', '\n> > (i) The African States.\n'],
    ['paragraphs of another document are quoted', '\n> 32\\. *Recalls* the Procedures;\n'],
    ['notes', '\n[^1]: ICC-ASP/22/Res.3.\n'],
    ['notes of an annex are labelled apart', '\n[^language-1]: As of 2024.\n'],
    ['a table', '\n| Day | Body |\n| --- | --- |\n| 6 November 2024 | Bureau |\n'],
    ['an annex', '\n## Annex II: Toolkit\n'],
    ['the contents', '\n- II. Actions undertaken\n  - A. The Bureau\n'],
  ])('%s', (_, expected) => {
    expect(written).toContain(expected)
  })

  test('a draft says so', () => {
    expect(toMarkdown({ ...report, standing: 'draft' })).toMatch(/^\*\*DRAFT, not issued\*\*\n/)
  })
})

describe('signs that Markdown would read as its own', () => {
  test.each([
    ['brackets and asterisks', ['[r]ecall*ed*'], '\\[r\\]ecall\\*ed\\*\n'],
    ['elements', ['<b> & &lt;'], '\\<b\\> & \\&lt;\n'],
    ['a figure at the start', ['12. x'], '12\\. x\n'],
    ['a hyphen at the start', ['- x'], '\\- x\n'],
    ['a heading sign', ['# x'], '\\# x\n'],
    ['blanks at the start', ['    x'], 'x\n'],
    ['a low line in an address', ['asp_docs'], 'asp\\_docs\n'],
  ])('%s', (_, inlines, expected) => {
    expect(ofWords(...inlines)).toBe(expected)
  })
})

describe('emphasis', () => {
  const italic = (words: string) => text(words, { is: 'italic' })
  test.each([
    ['of a word', [italic('Recalls'), ' the'], '*Recalls* the\n'],
    ['leaves its blanks outside', [italic('Recalls '), 'the'], '*Recalls* the\n'],
    [
      'within a word',
      ['[', italic('r'), ']', italic('ecall'), '[', italic('ed'), ']'],
      '\\[*r*\\]*ecall*\\[*ed*\\]\n',
    ],
    ['that begins with a mark is written out', ['a', italic('“b”'), 'c'], 'a<em>“b”</em>c\n'],
    [
      'that touches other emphasis is written out',
      [italic('a'), text('b', { is: 'bold' })],
      '<em>a</em><strong>b</strong>\n',
    ],
    ['before a note', [italic('a'), note('n', 'x')], '*a*[^1]\n\n[^1]: x\n'],
    ['of blanks alone is none', ['a', italic(' '), 'b'], 'a b\n'],
    [
      'a link',
      [text('78/6', { is: 'reference', address: 'https://x.example/a_(b)' })],
      '[78/6](<https://x.example/a_(b)>)\n',
    ],
  ])('%s', (_, inlines, expected) => {
    expect(ofWords(...inlines)).toBe(expected)
  })
})
