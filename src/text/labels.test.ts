import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromLetters, fromRoman, letters, roman } from './labels.ts'

describe('roman numerals', () => {
  test.each([
    [1, 'I'],
    [4, 'IV'],
    [8, 'VIII'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [49, 'XLIX'],
    [1998, 'MCMXCVIII'],
  ])('%d is %s', (number, written) => {
    expect(roman(number)).toBe(written)
    expect(fromRoman(written)).toBe(number)
  })

  test.each(['', 'IIII', 'IC', 'VX', 'ABC', 'iv', 'I.'])('"%s" is no roman numeral', (written) => {
    expect(fromRoman(written)).toBeUndefined()
  })

  test('reading gives back what was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3999 }),
        (number) => fromRoman(roman(number)) === number,
      ),
    )
  })
})

describe('letters of sub-paragraphs', () => {
  test.each([
    [1, 'a'],
    [12, 'l'],
    [14, 'n'],
    [26, 'z'],
    [27, 'aa'],
    [52, 'az'],
    [53, 'ba'],
  ])('the %dth is %s', (number, written) => {
    expect(letters(number)).toBe(written)
    expect(fromLetters(written)).toBe(number)
  })

  test.each(['', 'A', '1', 'é', 'abcd'])('"%s" is no such label', (written) => {
    expect(fromLetters(written)).toBeUndefined()
  })

  test('reading gives back what was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (n) => fromLetters(letters(n)) === n),
    )
  })
})
