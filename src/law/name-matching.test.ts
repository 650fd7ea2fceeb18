import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded, lettersApart, nearestNames } from './name-matching.ts'

describe('what two spellings of a name share', () => {
  test.each([
    ['the Sudan', 'sudan'],
    ['SUDAN', 'sudan'],
    ["Côte d'Ivoire", 'cotedivoire'],
    ['Cote d’Ivoire', 'cotedivoire'],
    ["l'Italie", 'italie'],
    ['l’Italie', 'italie'],
    ['les Îles Cook', 'ilescook'],
    ['Guinea-Bissau', 'guineabissau'],
    ['Lesotho', 'lesotho'],
    ['Thérèse', 'therese'],
    ['Монголия', 'монголия'],
    ['', ''],
  ])('%s folds to %s', (name, plain) => {
    expect(folded(name)).toBe(plain)
  })

  test('letters and figures alone are left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => /^[\p{L}\p{N}]*$/u.test(folded(text))),
    )
  })
})

describe('letters apart', () => {
  test.each([
    ['mongolia', 'mongolia', 0],
    ['mongola', 'mongolia', 1],
    ['mongolja', 'mongolia', 1],
    ['mnogolia', 'mongolia', 2],
    ['', 'mng', 3],
    ['mng', '', 3],
    ['kenya', 'mongolia', 6],
  ])('%s and %s: %d', (a, b, apart) => {
    expect(lettersApart(a, b)).toBe(apart)
  })

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 })

  test('it is a distance', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(lettersApart(a, b)).toBe(lettersApart(b, a))
        expect(lettersApart(a, b) === 0).toBe(a === b)
        expect(lettersApart(a, c)).toBeLessThanOrEqual(lettersApart(a, b) + lettersApart(b, c))
        expect(lettersApart(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })
})

describe('the nearest names', () => {
  const names = [
    ['niger', 'NER'],
    ['nigeria', 'NGA'],
    ['mali', 'MLI'],
    ['malawi', 'MWI'],
    ['malta', 'MLT'],
  ] as const

  test.each([
    ['one letter off a short name', 'Mala', ['MLI', 'MLT']],
    ['two letters off a short name are too many', 'Mbla', []],
    ['one letter off a longer name', 'Nigiria', ['NGA']],
    ['the nearer one first', 'Nigeri', ['NER', 'NGA']],
    ['nothing near', 'Atlantis', []],
    ['nothing typed', '', []],
  ])('%s', (_, typed, found) => {
    expect(nearestNames(typed, names)).toEqual(found)
  })

  test('three at most, each once', () => {
    const close = ['aa', 'ab', 'ac', 'ad', 'ae'].map((name) => [name, name] as const)
    expect(nearestNames('a', [...close, ...close])).toEqual(['aa', 'ab', 'ac'])
  })
})
