import { describe, expect, test } from 'vitest'
import { when } from '../law/when.ts'
import {
  asSentence,
  daysFrom,
  daysInWords,
  inWords,
  listed,
  monthsInWords,
  onInWords,
  ordinalInWords,
  sessionInWords,
} from './words.ts'

describe('a day in words', () => {
  test.each([
    ['a day', '2024-11-06', '6 November 2024', 'on 6 November 2024'],
    ['a month', '2026-12', 'December 2026', 'in December 2026'],
    ['a year', '2011', '2011', 'in 2011'],
    ['no day recorded', 'unknown', 'a day not recorded', 'on a day not recorded'],
  ])('%s', (_, on, plain, preceded) => {
    expect(inWords(when(on))).toBe(plain)
    expect(onInWords(when(on))).toBe(preceded)
  })
})

describe('an ordinal in words', () => {
  test.each([
    [1, 'first'],
    [10, 'tenth'],
    [12, 'twelfth'],
    [19, 'nineteenth'],
    [20, 'twentieth'],
    [23, 'twenty-third'],
    [30, 'thirtieth'],
    [99, 'ninety-ninth'],
    [101, '101st'],
    [111, '111th'],
    [112, '112th'],
    [122, '122nd'],
  ])('%i is the %s', (number, written) => {
    expect(ordinalInWords(number)).toBe(written)
  })
})

describe('a session in words', () => {
  test.each([
    ['23', 'the twenty-third session'],
    ['S-1', 'the special session S-1'],
    ['2026-07', 'the meeting of July 2026'],
  ])('%s is %s', (session, written) => {
    expect(sessionInWords(session)).toBe(written)
  })
})

describe('counts and lists', () => {
  test.each([
    [0, '0 days'],
    [1, '1 day'],
    [58, '58 days'],
  ])('%i is written %s', (count, written) => {
    expect(daysInWords(count)).toBe(written)
  })

  test.each([
    [[], ''],
    [['Mexico'], 'Mexico'],
    [['Mexico', 'Poland'], 'Mexico and Poland'],
    [['Mexico', 'Poland', 'Vanuatu'], 'Mexico, Poland and Vanuatu'],
  ])('%j is listed as "%s"', (parts, written) => {
    expect(listed(parts)).toBe(written)
  })

  test('days are counted only between days', () => {
    expect(daysFrom(when('2026-03-19'), when('2026-05-07'))).toBe(49)
    expect(daysFrom(when('2026-03-19'), when('2026-05'))).toBeUndefined()
    expect(daysFrom(undefined, when('2026-05-07'))).toBeUndefined()
  })

  test.each([
    [1, 'one month'],
    [3, 'three months'],
    [18, '18 months'],
  ])('%i is written %s', (count, written) => {
    expect(monthsInWords(count)).toBe(written)
  })

  test('a sentence begins with a capital letter', () => {
    expect(asSentence('the letter')).toBe('The letter')
  })
})
