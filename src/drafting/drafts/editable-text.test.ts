import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordAs } from '../../../tests/read-public-record.ts'
import { tidied } from '../../text/inline.ts'
import type { Inline, Mark, Note, Paragraph, Phrase, Sentence } from '../../text/tree.ts'
import { draft } from '../fixture-drafts.ts'
import { itemsIn } from '../from-what.ts'
import { type EditableItem, editableText, markupLegend } from './editable-text.ts'
import { type Typed, typedText } from './typed-text.ts'

function paragraph(...sentences: readonly (readonly Inline[])[]): Paragraph {
  return { kind: 'paragraph', id: 'p', sentences: sentences.map((inlines) => ({ inlines })) }
}

function read(text: string, item: EditableItem = paragraph([])): Typed {
  const typed = typedText(text, item)
  if ('unreadable' in typed) throw new Error(typed.unreadable)
  return typed
}

function refusal(text: string, item: EditableItem = paragraph([])): string {
  const typed = typedText(text, item)
  return 'unreadable' in typed ? typed.unreadable : 'was read'
}

const words = (text: string, ...marks: readonly Mark[]): Phrase =>
  marks.length ? { kind: 'text', text, marks } : { kind: 'text', text }

describe('the markup, sign by sign', () => {
  test.each([
    ['plain words', 'The Assembly met.', [words('The Assembly met.')]],
    ['italics', '_mutatis mutandis_', [words('mutatis mutandis', { is: 'italic' })]],
    ['bold', '*Words*', [words('Words', { is: 'bold' })]],
    [
      'italics within bold',
      '_a *b*_',
      [words('a ', { is: 'italic' }), words('b', { is: 'italic' }, { is: 'bold' })],
    ],
    [
      'a document by its symbol',
      'See <ICC-ASP/1/1>.',
      [words('See '), words('ICC-ASP/1/1', { is: 'reference', symbol: 'ICC-ASP/1/1' }), words('.')],
    ],
    [
      'words that lead to an address',
      '<the report|https://asp.example/a>',
      [words('the report', { is: 'reference', address: 'https://asp.example/a' })],
    ],
    [
      'a symbol with an address',
      '<the report|ICC-ASP/1/1|https://asp.example/a>',
      [
        words('the report', {
          is: 'reference',
          symbol: 'ICC-ASP/1/1',
          address: 'https://asp.example/a',
        }),
      ],
    ],
    [
      'an ordinal',
      'The {ordinal 23} session',
      [words('The '), { kind: 'ordinal', number: 23 }, words(' session')],
    ],
    [
      'an ordinal that begins a sentence',
      '{Ordinal 3}',
      [{ kind: 'ordinal', number: 3, capital: true }],
    ],
    ['the number of a paragraph', '{number period}', [{ kind: 'crossReference', to: 'period' }]],
    [
      'an annex with its word',
      '{named annex-1}',
      [{ kind: 'crossReference', to: 'annex-1', named: true }],
    ],
    ['a quotation', '{quote: words}', [words('words', { is: 'quotation' })]],
    [
      'words of another language',
      '{foreign fr: ad hoc}',
      [words('ad hoc', { is: 'foreign', language: 'fr' })],
    ],
    [
      'signs that are meant as signs',
      String.raw`a \_ b \* c \\ d \{ e \<`,
      [words('a _ b * c \\ d { e <')],
    ],
    ['blanks at the ends', String.raw`\ words\ `, [words(' words ')]],
    ['a blank alone', String.raw`\ `, [words(' ')]],
  ] as const)('%s', (_, text, inlines) => {
    const typed = read(text)
    expect(typed.sentences).toEqual([inlines])
    expect(editableText(paragraph(...typed.sentences))).toBe(text)
  })

  test('each line is a sentence; empty lines and blanks at the ends do not count', () => {
    expect(read('One.\r\n\r\n  Two. \t\nThree.').sentences).toEqual([
      [words('One.')],
      [words('Two.')],
      [words('Three.')],
    ])
  })

  test('a footnote keeps its id, its source and what it was, by its number', () => {
    const note: Note = {
      kind: 'note',
      id: 'p-note-1',
      content: [words('ICC-ASP/1/1')],
      from: { facts: [3], rules: [] },
      printed: '7',
    }
    const item = paragraph([words('Words'), note, words('.')])
    expect(editableText(item)).toBe('Words[^1: ICC-ASP/1/1].')
    expect(read('Words[^1: ICC-ASP/1/1].', item).sentences[0]).toContainEqual(note)
    const { printed: _, ...kept } = note
    expect(read('Words[^1: Other].', item).sentences[0]?.[1]).toEqual({
      ...kept,
      content: [words('Other')],
    })
    expect(read('Words[^: Other].', item).sentences[0]?.[1]).toEqual({
      kind: 'note',
      id: 'note',
      content: [words('Other')],
    })
  })

  test('a footnote typed twice under one number is the old one once, and a new one', () => {
    const item = paragraph([words('a'), { kind: 'note', id: 'p-note-1', content: [words('b')] }])
    const ids = read('a[^1: b] c[^1: b]', item).sentences[0]?.flatMap((one) =>
      one.kind === 'note' ? [one.id] : [],
    )
    expect(ids).toEqual(['p-note-1', 'note'])
  })

  test('what follows the sub-paragraphs is kept apart', () => {
    const item: Paragraph = {
      ...paragraph([words('The organs:')]),
      points: [{ id: 'p-a', sentences: [{ inlines: [words('the Bureau')] }] }],
      tail: [{ inlines: [words('and no other.')] }],
    }
    expect(editableText(item)).toBe('The organs:\n{points}\nand no other.')
    expect(read(editableText(item), item)).toEqual({
      sentences: [[words('The organs:')]],
      tail: [[words('and no other.')]],
    })
    expect(refusal('The organs:', item)).toMatch(/Found no line \{points\}; expected one/)
  })

  test('every sign of the legend is read', () => {
    for (const { sign } of markupLegend) {
      if (sign === 'a new line' || sign === '\\' || sign === '{points}') continue
      expect(refusal(sign), sign).toBe('was read')
    }
  })
})

describe('what cannot be read is told with its line and a way out', () => {
  test.each([
    [
      'italics that do not end',
      'One.\n_two',
      /^Line 2: Found _ once; expected a second _ .*put \\ /,
    ],
    ['bold that does not end', '*two', /Found \* once/],
    ['a footnote that does not end', 'a[^1: b', /Found \[\^ without its \]/],
    ['a bracket that is no footnote', 'a [sic] b', /expected a footnote, \[\^1: words\]/],
    ['a footnote in a footnote', 'a[^1: b[^2: c]]', /footnote within a footnote/],
    ['a sign that closes nothing', 'a } b', /Found } with nothing before it/],
    ['an unknown token', 'a {session} b', /expected \{ordinal 23\}/],
    ['an ordinal without number', '{ordinal many}', /expected \{ordinal 23\}/],
    ['less than', 'a < b', /Found < without its >/],
    ['a reference to nothing', '<>', /expected <ICC-ASP\/1\/1>/],
    ['too many targets', '<a|b|c|d>', /expected <ICC-ASP\/1\/1>/],
    ['a lone backslash', 'a \\', /Found \\ at the end of a line/],
    ['signs within signs without end', '<'.repeat(100_000), /more than 20 deep/],
    ['marks within marks without end', '{quote:'.repeat(100_000), /more than 20 deep/],
    ['half a surrogate pair', 'a \ud800 b', /half of a sign/],
    ['a control character', 'a \u0007 b', /Sentence 1: .*control characters/],
    ['sub-paragraphs where there are none', 'a\n{points}', /has no sub-paragraphs/],
    ['an address with a blank', '<a|https://x y>', /Sentence 1: expected a web address/],
  ])('%s', (_, text, told) => {
    expect(refusal(text)).toMatch(told)
  })
})

const signs = fc.constantFrom(...' _*[]{}<>|\\^:.,ab1é\u00a0“漢🙂')
const text = fc.array(signs, { minLength: 1, maxLength: 8 }).map((all) => all.join(''))
const id = fc.constantFrom('period', 'annex-1', 'a.b_c')
const anyMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>(
    { is: 'italic' },
    { is: 'bold' },
    { is: 'quotation' },
    { is: 'operativePhrase' },
    { is: 'superscript' },
    { is: 'foreign', language: 'fr' },
    { is: 'reference', address: 'https://a.example/x_y|z' },
    { is: 'reference', symbol: 'http://no-symbol' },
  ),
  text.map((symbol): Mark => ({ is: 'reference', symbol })),
  text.map((symbol): Mark => ({ is: 'reference', symbol, address: 'https://a.example/' })),
)
const marks = fc.array(anyMark, { maxLength: 3 }).map((all) => (all.length ? { marks: all } : {}))
const phrase: fc.Arbitrary<Phrase> = fc.oneof(
  fc.tuple(text, marks).map(([one, more]): Phrase => ({ kind: 'text', text: one, ...more })),
  fc
    .tuple(fc.integer({ min: 1, max: 99999 }), fc.boolean(), marks)
    .map(([number, capital, more]): Phrase => {
      return { kind: 'ordinal', number, ...(capital ? { capital: true as const } : {}), ...more }
    }),
  fc.tuple(id, fc.boolean(), marks).map(([to, named, more]): Phrase => {
    return { kind: 'crossReference', to, ...(named ? { named: true as const } : {}), ...more }
  }),
)
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: phrase },
  {
    weight: 1,
    arbitrary: fc
      .array(phrase, { maxLength: 3 })
      .map((content): Inline => ({ kind: 'note', id: 'n', content })),
  },
)
const sentence = fc
  .array(inline, { minLength: 1, maxLength: 5 })
  .map((inlines): Sentence => ({ inlines }))
const item = fc
  .tuple(fc.array(sentence, { maxLength: 3 }), fc.array(sentence, { maxLength: 2 }), fc.boolean())
  .map(([sentences, tail, points]): Paragraph => {
    return {
      kind: 'paragraph',
      id: 'p',
      sentences,
      ...(points ? { points: [{ id: 'p-a', sentences: [] }], tail } : {}),
    }
  })

describe('typed back as it was shown', () => {
  test('every paragraph whatever is in it, exactly', () => {
    fc.assert(
      fc.property(item, (one) => {
        const typed = read(editableText(one), one)
        const plain = (all: readonly Sentence[] = []) => all.map(({ inlines }) => tidied(inlines))
        expect(typed.sentences).toEqual(plain(one.sentences))
        expect(typed.tail).toEqual(plain(one.tail))
      }),
      { numRuns: 1500 },
    )
  })

  test('whatever is typed is read or told in a sentence; what was read is shown as itself', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.oneof(signs, fc.constantFrom('{quote: ', '[^1: ', '{ordinal 3}', '\n')), {
          maxLength: 20,
        })
        .map((all) => all.join('')),
    )
    let readable = 0
    fc.assert(
      fc.property(anything, (typed) => {
        const first = typedText(typed, paragraph([]))
        if ('unreadable' in first) {
          expect(first.unreadable).toMatch(/^(Line|Sentence) \d+: [\s\S]+\.$|^Found .*\.$/u)
          return
        }
        readable += 1
        const again = paragraph(...first.sentences)
        expect(read(editableText(again), again).sentences).toEqual(first.sentences)
      }),
      { numRuns: 1000 },
    )
    expect(readable).toBeGreaterThan(50)
  })

  test.each(['en', 'fr'] as const)(
    'every paragraph of the report of the 23rd session: %s',
    (language) => {
      const tree = draft(recordAs('public'), '23', language)
      const all = itemsIn(tree)
      expect(all.length).toBeGreaterThan(60)
      for (const one of all) {
        const typed = read(editableText(one), one)
        expect(typed.sentences).toEqual(one.sentences.map(({ inlines }) => inlines))
      }
    },
  )
})
