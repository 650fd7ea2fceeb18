import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOfToken, tokens } from './tokens.ts'

describe('tokens of a United Nations document', () => {
  test.each([
    ['a date is one', 'on 25 October 2021 in', ['on', ' ', '25 October 2021', ' ', 'in']],
    ['a date with a no-break space too', '15\u00a0April 2023', ['15\u00a0April 2023']],
    ['a day without its year', '12 May.', ['12 May', '.']],
    ['a French date', 'le 1er mars 2024', ['le', ' ', '1er mars 2024']],
    ['a resolution with its year', 'resolution 1593 (2005)', ['resolution', ' ', '1593 (2005)']],
    ['a symbol of the Assembly', 'ICC-ASP/22/Res.3, para', ['ICC-ASP/22/Res.3', ',', ' ', 'para']],
    ['a symbol of the Court, without the stop', 'ICC-01/22-92-Anx.', ['ICC-01/22-92-Anx', '.']],
    ['a symbol with its year', 'S/RES/1593 (2005).', ['S/RES/1593 (2005)', '.']],
    ['a double symbol', 'A/67/828–S/2013/210', ['A/67/828–S/2013/210']],
    ['inner hyphens and apostrophes', 'non-cooperation It’s', ['non-cooperation', ' ', 'It’s']],
    ['either-or is three', 'and/or', ['and', '/', 'or']],
    ['a biennium', '2019/20', ['2019/20']],
    ['a large number', '2,188;', ['2,188', ';']],
    [
      'a footnote is one',
      'issued”.⟦ICC-ASP/22/Res.3, para. 38.⟧ The',
      ['issued', '”', '.', '⟦ICC-ASP/22/Res.3, para. 38.⟧', ' ', 'The'],
    ],
    ['an opening that nothing closes is a mark', '⟦ x', ['⟦', ' ', 'x']],
    [
      'a web address ends before the stop',
      'at https://x.example/a_b#c.',
      ['at', ' ', 'https://x.example/a_b#c', '.'],
    ],
    ['every Chinese character', '缔约国', ['缔', '约', '国']],
    ['a composed letter is part of its word', 'e\u0301te\u0301', ['e\u0301te\u0301']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(tokens(text)).toEqual(expected)
  })

  test('kinds are told apart', () => {
    const kinds = tokens('On 5 May 2024 A/RES/78/6, 12⟦x⟧').map(kindOfToken)
    expect(kinds).toEqual([
      'word',
      'blank',
      'date',
      'blank',
      'symbol',
      'mark',
      'blank',
      'figure',
      'note',
    ])
  })
})

test.each([
  ['1593 (2005)', 'symbol'],
  ['S/RES/1593 (2005)', 'symbol'],
  ['12 May', 'date'],
  ['30 تشرين الأول/أكتوبر 2024', 'date'],
  ['2019/20', 'figure'],
  ['2nd', 'word'],
  ['États', 'word'],
  ['https://x.example/a', 'address'],
  ['⟦', 'mark'],
  ['\u00a0', 'blank'],
  ['\ud800', 'mark'],
])('%s is a %s', (token, kind) => {
  expect(tokens(token)).toEqual([token])
  expect(kindOfToken(token)).toBe(kind)
})

describe('for any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    // Code units by themselves: surrogates without their pair.
    fc
      .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 40 })
      .map((units) => String.fromCharCode(...units)),
    fc.string({
      unit: fc.constantFrom('⟦', '⟧', 'A', '/', '1', '-', '.', ' ', 'May', '\u0301', 'ا'),
      maxLength: 60,
    }),
  )

  test('the tokens joined are the text', () => {
    fc.assert(
      fc.property(anyText, (text) => tokens(text).join('') === text),
      { numRuns: 1000 },
    )
  })

  test('no surrogate pair is split', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = tokens(text)
        found.forEach((token, at) => {
          const high = /[\ud800-\udbff]$/.test(token)
          const low = /^[\udc00-\udfff]/.test(found[at + 1] ?? '')
          expect(high && low).toBe(false)
        })
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['A-'.repeat(100_000)],
    ['A/'.repeat(100_000)],
    ['⟦'.repeat(100_000)],
    [`${'1'.repeat(100_000)} (`],
    ['A–中'.repeat(60_000)],
    ['http://'.repeat(30_000)],
  ])('a long text made to be slow is not: %.8s …', (text) => {
    const before = performance.now()
    expect(tokens(text).join('')).toBe(text)
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
