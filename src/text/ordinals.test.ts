import { describe, expect, test } from 'vitest'
import { ordinalNumber, ordinalWords } from './ordinals.ts'

describe('ordinals in English', () => {
  test.each([
    [1, 'first'],
    [12, 'twelfth'],
    [20, 'twentieth'],
    [23, 'twenty-third'],
    [38, 'thirty-eighth'],
    [40, 'fortieth'],
    [79, 'seventy-ninth'],
    [100, 'one hundredth'],
    [101, 'one hundred and first'],
  ])('%d is %s', (number, words) => {
    expect(ordinalWords(number, 'en')).toBe(words)
  })
})

describe('ordinals in French, in the feminine of sessions', () => {
  test.each([
    [1, 'première'],
    [2, 'deuxième'],
    [4, 'quatrième'],
    [5, 'cinquième'],
    [9, 'neuvième'],
    [19, 'dix-neuvième'],
    [20, 'vingtième'],
    [21, 'vingt et unième'],
    [23, 'vingt-troisième'],
    [70, 'soixante-dixième'],
    [71, 'soixante et onzième'],
    [76, 'soixante-seizième'],
    [79, 'soixante-dix-neuvième'],
    [80, 'quatre-vingtième'],
    [81, 'quatre-vingt-unième'],
    [91, 'quatre-vingt-onzième'],
    [100, 'centième'],
    [201, 'deux cent unième'],
  ])('%d is %s', (number, words) => {
    expect(ordinalWords(number, 'fr')).toBe(words)
  })
})

describe('the number of an ordinal', () => {
  test('every ordinal written is read back, in both languages', () => {
    for (let number = 1; number < 1000; number += 1) {
      expect(ordinalNumber(ordinalWords(number, 'en') ?? '')).toBe(number)
      expect(ordinalNumber(ordinalWords(number, 'fr') ?? '')).toBe(number)
    }
  })

  test.each([
    ['a capital does not matter', 'Twenty-third', 23],
    ['nor how many blanks there are', 'soixante  et\u00a0onzième', 71],
    ['nor how the accent is composed', 'soixante-seizie\u0300me', 76],
    ['a flattened redline is no ordinal', 'twenty-thirdfourth', undefined],
    ['a cardinal is none', 'twenty-three', undefined],
  ])('%s', (_, words, number) => {
    expect(ordinalNumber(words)).toBe(number)
  })

  test.each([0, -1, 1000, 1.5, Number.NaN])('%d has no words', (number) => {
    expect(ordinalWords(number, 'en')).toBeUndefined()
  })

  test('languages whose ordinals are not set up have none', () => {
    expect(ordinalWords(23, 'ar')).toBeUndefined()
    expect(ordinalWords(23, 'zh')).toBeUndefined()
  })
})
