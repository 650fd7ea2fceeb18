import { describe, expect, test } from 'vitest'
import { dayFromWords, dayInWords, daysInWords } from './days.ts'

const plain = (words: string) => words.replaceAll('\u00a0', ' ')

describe('a day in words', () => {
  test.each([
    ['2024-12-05', 'en', '5 December 2024'],
    ['2024-03-01', 'fr', '1er mars 2024'],
    ['2024-03-02', 'fr', '2 mars 2024'],
    ['2024-12-05', 'es', '5 de diciembre de 2024'],
    ['2024-12-05', 'ru', '5 декабря 2024 года'],
    ['2024-12-05', 'zh', '2024年12月5日'],
    ['2024-10-30', 'ar', '30 تشرين الأول/أكتوبر 2024'],
  ] as const)('%s in %s', (day, language, words) => {
    expect(plain(dayInWords(day, language))).toBe(words)
  })

  test('a no-break space keeps day and month together', () => {
    expect(dayInWords('2024-12-05', 'en')).toBe('5\u00a0December 2024')
  })
})

describe('the days of a session', () => {
  test.each([
    ['in one month', '2024-12-02', '2024-12-07', 'en', '2–7 December 2024'],
    [
      'from the first of a month in French',
      '2024-12-01',
      '2024-12-07',
      'fr',
      '1er-7 décembre 2024',
    ],
    ['over two months', '2024-11-28', '2024-12-06', 'en', '28 November – 6 December 2024'],
    [
      'over two months in Spanish',
      '2024-11-28',
      '2024-12-06',
      'es',
      '28 de noviembre – 6 de diciembre de 2024',
    ],
    [
      'over two months in Russian',
      '2024-11-28',
      '2024-12-06',
      'ru',
      '28 ноября – 6 декабря 2024 года',
    ],
    [
      'over the turn of a year',
      '2024-12-30',
      '2025-01-03',
      'en',
      '30 December 2024 – 3 January 2025',
    ],
    ['one day alone', '2024-12-02', '2024-12-02', 'en', '2 December 2024'],
  ] as const)('%s', (_, from, to, language, words) => {
    expect(plain(daysInWords(from, to, language))).toBe(words)
  })
})

describe('a day read from words', () => {
  test.each([
    ['5 December 2024', '2024-12-05'],
    ['5\u00a0December 2024', '2024-12-05'],
    ['1er mars 2024', '2024-03-01'],
    ['5 de diciembre de 2024', '2024-12-05'],
    ['29 February 2024', '2024-02-29'],
    ['29 February 2023', undefined],
    ['40 April 2021', undefined],
    ['12 May', undefined],
    ['soon', undefined],
  ])('%s', (words, day) => {
    expect(dayFromWords(words)).toBe(day)
  })

  test('every day written in a language with spaces is read back', () => {
    for (const language of ['en', 'fr', 'es'] as const)
      for (let month = 1; month <= 12; month += 1) {
        const day = `2024-${String(month).padStart(2, '0')}-17`
        expect(dayFromWords(dayInWords(day, language))).toBe(day)
      }
  })
})
