import { describe, expect, test } from 'vitest'
import type { CheckedLanguage } from './checked-document.ts'
import { datesIn, dayOf, exists } from './dates.ts'

function days(words: string, language: CheckedLanguage = 'en') {
  return datesIn(words, language).map((date) => dayOf(date) ?? 'no day')
}

describe('dates in running text', () => {
  test.each([
    ['day, month, year', 'On 5 December 2024.', ['2024-12-05']],
    ['with a no-break space', 'On 5\u00a0December 2024.', ['2024-12-05']],
    [
      'a year said once for two dates',
      'On 29 January and 5 August 2024.',
      ['2024-01-29', '2024-08-05'],
    ],
    [
      'a year said once for three',
      'On 1 May, 2 June and 3 July 2024.',
      ['2024-05-01', '2024-06-02', '2024-07-03'],
    ],
    ['from one day to another', 'From 28 May to 2 June 2021.', ['2021-05-28', '2021-06-02']],
    ['the year of an earlier date', 'On 8 April 2021 and on 12 May.', ['2021-04-08', '2021-05-12']],
    ['no year anywhere', 'On 30 June.', ['no day']],
    ['no such day', 'On 40 April 2021 and 29 February 2023.', ['no day', 'no day']],
    ['a leap day', 'On 29 February 2024.', ['2024-02-29']],
    ['figures of a symbol', 'In ICC-01/22-90 May he.', []],
    ['May as a verb', 'Article 87 may apply; 5 Maybe.', []],
  ])('%s', (_, words, expected) => {
    expect(days(words)).toEqual(expected)
  })

  test.each([
    ['le premier', 'Le 1er mai 2024.', ['2024-05-01']],
    ['deux dates', 'Du 28 mai au 2 juin 2021.', ['2021-05-28', '2021-06-02']],
    ['août', 'Le 5 août 2024.', ['2024-08-05']],
  ])('in French: %s', (_, words, expected) => {
    expect(days(words, 'fr')).toEqual(expected)
  })

  test.each([
    ['the last day of April', '30 April', true],
    ['the day after', '31 April', false],
    ['29 February without a year may be one', '29 February', true],
    ['29 February in a common year is none', '29 February 2023', false],
    ['no day at all', '0 May', false],
  ])('%s', (_, words, expected) => {
    expect(datesIn(words, 'en').map(exists)).toEqual([expected])
  })

  test('those in web addresses are left out', () => {
    const words = 'https://x.org/5 May 2024'
    expect(datesIn(words, 'en', [{ from: 0, to: words.length }])).toEqual([])
  })
})
