import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tidied } from '../../text/inline.ts'
import type { Inline, Language } from '../../text/tree.ts'
import { rejoined, sentences, withoutGap } from './sentences.ts'

const note: Inline = { kind: 'note', id: 'note', content: [{ kind: 'text', text: 'Id.' }] }

/** Texts with `¹` for a note, divided, a bar between the sentences. */
function divided(words: string, language: Language = 'en'): string {
  const inlines = words
    .split(/(¹)/u)
    .filter(Boolean)
    .map((part): Inline => (part === '¹' ? note : { kind: 'text', text: part }))
  return sentences(inlines, language)
    .map((piece) =>
      withoutGap(piece, language)
        .map((one) => (one.kind === 'text' ? one.text : '¹'))
        .join(''),
    )
    .join(' | ')
}

describe('a paragraph in its sentences', () => {
  test.each([
    ['two plain sentences', 'The Bureau met. It decided.', 'The Bureau met. | It decided.'],
    ['a note after the stop', 'The Bureau met.¹ It decided.¹', 'The Bureau met.¹ | It decided.¹'],
    [
      'a stop inside a quotation that ends it',
      'It “took note.” It went on.',
      'It “took note.” | It went on.',
    ],
    ['a bracketed stop', 'It “took note[.]”¹ It went on.', 'It “took note[.]”¹ | It went on.'],
    [
      'several sentences quoted',
      'It said: “We met. We spoke.” It left.',
      'It said: “We met. We spoke.” | It left.',
    ],
    [
      'paragraph numbers',
      'See para. 14 and paras. 3 and 4. It met.',
      'See para. 14 and paras. 3 and 4. | It met.',
    ],
    ['a number', 'Report No. 5 was read. It was short.', 'Report No. 5 was read. | It was short.'],
    ['initials', 'Mr. A. B. Person spoke. He left.', 'Mr. A. B. Person spoke. | He left.'],
    [
      'a roman number at the end',
      'It is in annex I. It was adopted.',
      'It is in annex I. | It was adopted.',
    ],
    [
      'a symbol with stops',
      'See ICC-ASP/99/Res.3. It was adopted.',
      'See ICC-ASP/99/Res.3. | It was adopted.',
    ],
    [
      'an address',
      'At https://example.org/a.pdf. It is long.',
      'At https://example.org/a.pdf. | It is long.',
    ],
    [
      'a lower case goes on',
      'The text of art. 5 etc. applies.',
      'The text of art. 5 etc. applies.',
    ],
    ['a year begins none', 'It met in 2021. 2022 came.', 'It met in 2021. | 2022 came.'],
    ['a quotation never closed', 'It “took note. It went on.', 'It “took note. | It went on.'],
    ['nothing', '', ''],
  ])('%s', (_, words, expected) => {
    expect(divided(words)).toBe(expected)
  })

  test.each([
    [
      'guillemets with their blanks',
      'Il dit : «\u00a0Oui. Non.\u00a0» Il part.',
      'Il dit : «\u00a0Oui. Non.\u00a0» | Il part.',
    ],
    ['a paragraph in French', 'Voir par. 14. M. Martin parle.', 'Voir par. 14. | M. Martin parle.'],
    [
      'a note before the stop',
      'Le Bureau se réunit¹. Il décide¹.',
      'Le Bureau se réunit¹. | Il décide¹.',
    ],
  ])('in French: %s', (_, words, expected) => {
    expect(divided(words, 'fr')).toBe(expected)
  })

  const words = fc.array(
    fc.constantFrom(
      'The Bureau',
      ' ',
      '. ',
      '.',
      '”',
      '“',
      ' met',
      ' para. ',
      '14',
      'A. ',
      '?',
      '\u00a0»',
      'É',
      '\n',
    ),
    { maxLength: 12 },
  )
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    words.map((all): Inline => ({ kind: 'text', text: all.join('') })),
    words.map((all): Inline => ({ kind: 'text', text: all.join(''), marks: [{ is: 'italic' }] })),
    fc.constant(note),
    fc.constant<Inline>({ kind: 'ordinal', number: 3 }),
  )

  test('put together again they are the same, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.array(inline, { maxLength: 12 }),
        fc.constantFrom('en', 'fr'),
        (all, language) => {
          const inlines = tidied(all)
          const pieces = sentences(inlines, language as Language)
          expect(rejoined(pieces)).toEqual(inlines)
          expect(pieces.every((piece) => piece.length > 0)).toBe(true)
        },
      ),
    )
  })
})
