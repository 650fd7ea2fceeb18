import { describe, expect, test } from 'vitest'
import { kinds } from '../../record/kinds.ts'
import { inShort, nameInWords } from './flag-words.ts'

describe('a name of the contract in a flag', () => {
  test.each([
    ['a kind of fact', 'FocalPointAppointed', 'focal point appointed'],
    [
      'a subject after what it is of',
      'mandate of the session before: presidentToEngage',
      'mandate of the session before: president to engage',
    ],
    ['a symbol beside a field', 'ICC-ASP/19/Res.6: viewsBy', 'ICC-ASP/19/Res.6: views by'],
    ['plain words', 'days of session before', 'days of session before'],
    [
      'a person named in a value',
      'by: Fiona McDonald, stateParty',
      'by: Fiona McDonald, state party',
    ],
    ['nothing', '', ''],
  ])('%s', (_, name, words) => {
    expect(nameInWords(name)).toBe(words)
  })

  test('no kind of the record keeps a capital in the middle of a word', () => {
    expect(
      Object.keys(kinds)
        .map(nameInWords)
        .filter((words) => /\p{Ll}\p{Lu}/u.test(words)),
    ).toEqual([])
  })
})

describe('long words in a list', () => {
  test('stay whole where they are short', () => {
    expect(inShort('At its tenth session.')).toBe('At its tenth session.')
  })

  test('are cut after a word, without its comma, and say that they go on', () => {
    expect(inShort('The Bureau appointed Argentina, Croatia and Ireland', 33)).toBe(
      'The Bureau appointed Argentina …',
    )
  })

  test('are cut even where no blank is near', () => {
    expect(inShort('https://asp.icc-cpi.int/a/very/long/address', 20)).toBe(
      'https://asp.icc-cpi. …',
    )
  })
})
