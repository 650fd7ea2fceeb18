import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { looksAlike } from './alike.ts'
import { looseOrdinal, ordinalsIn } from './ordinals-in-text.ts'
import { addresses, inside, quotations, wordBefore } from './spans.ts'
import { symbolsIn } from './symbols.ts'

function cut(words: string, spans: readonly { from: number; to: number }[]) {
  return spans.map(({ from, to }) => words.slice(from, to))
}

describe('what stands in quotation marks', () => {
  test.each([
    ['directional marks', 'It “said so” and “no”.', ['“said so”', '“no”']],
    ['straight marks in turn', 'It "said so" and "no".', ['"said so"', '"no"']],
    ['French marks', 'Il « parle » bien.', ['« parle »']],
    ['one never closed runs to the end', 'It "said so.', ['"said so.']],
    ['none', 'It said so.', []],
  ])('%s', (_, words, expected) => {
    expect(cut(words, quotations(words))).toEqual(expected)
  })

  test('a place lies in a span exactly if one of them holds it', () => {
    const marks = fc.string({ unit: fc.constantFrom('“', '”', '"', '«', '»', 'a', ' ') })
    fc.assert(
      fc.property(marks, fc.nat(40), (words, at) => {
        const spans = quotations(words)
        return inside(spans, at) === spans.some(({ from, to }) => at >= from && at < to)
      }),
    )
  })
})

describe('pieces of running text', () => {
  test.each([
    [
      'symbols of the Assembly',
      'In ICC-ASP/10/Res.5, para. 9, and ICC-ASP/15/31, Add.1.',
      ['ICC-ASP/10/Res.5', 'ICC-ASP/15/31, Add.1'],
    ],
    [
      'filings before the Court',
      'See ICC-01/22-92-Anx., pp. 4–8; ICC-02/05-01/09-139.',
      ['ICC-01/22-92-Anx', 'ICC-02/05-01/09-139'],
    ],
    [
      'of the United Nations',
      'S/RES/1593 (2005), para. 2; A/67/828.',
      ['S/RES/1593 (2005)', 'A/67/828'],
    ],
    ['fractions and words are none', 'and/or 2022/23 A/B', []],
  ])('symbols: %s', (_, words, expected) => {
    expect(symbolsIn(words)).toEqual(expected)
  })

  test.each([
    ['an ordinal', 'twenty-third', 23],
    ['a cardinal that stands for one', 'thirty-eight', 38],
    ['a word', 'reports', undefined],
  ])('%s', (_, word, expected) => {
    expect(looseOrdinal(word)).toBe(expected)
  })

  test('ordinals from the third on', () => {
    expect(ordinalsIn('the first, the twenty-fifth and Twenty-sixth Reports')).toEqual([25, 26])
  })

  test.each([
    ['a slip in a letter', 'VIII. Recon nmendations', 'VIII. Recommendations', true],
    ['a slip in a numeral', 'Annex x III: Toolkit', 'Annex III Toolkit', true],
    ['another heading', 'I. Introduction', 'VIII. Recommendations', false],
    ['nothing', '', '', false],
  ])('%s', (_, one, other, expected) => {
    expect(looksAlike(one, other)).toBe(expected)
  })

  test('an address ends at a blank or a note mark', () => {
    const words = 'At https://a.b/c?d=1\ufffc and https://e.f now.'
    expect(cut(words, addresses(words))).toEqual(['https://a.b/c?d=1', 'https://e.f'])
  })

  test('the word before a place, without marks', () => {
    expect(wordBefore('of \ufffcjudges', 10)).toBe('judges')
  })
})
