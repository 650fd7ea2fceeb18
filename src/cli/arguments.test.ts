import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import { argumentsOf, dayFrom, knownFrom, officesFrom, onlyFlags } from './arguments.ts'

const today = day('2026-11-22')
const flags = (...argv: string[]) => argumentsOf(['docket', ...argv]).flags

describe('the words after a command', () => {
  test.each([
    ['no day is today', [], '2026-11-22'],
    ['a past day', ['--on', '2024-10-24'], '2024-10-24'],
  ])('%s', (_, argv, expected) => {
    expect(dayFrom(flags(...argv), today)).toBe(expected)
  })

  test.each([
    ['40 April', ['--on', '2021-04-40'], /--on: found "2021-04-40", expected a day that exists/],
    ['a day in words', ['--on', 'yesterday'], /--on: found "yesterday"/],
  ])('refuses %s', (_, argv, sentence) => {
    expect(() => dayFrom(flags(...argv), today)).toThrow(sentence)
  })

  test.each([
    ['a day means its end', '2026-01-31', '2026-01-31T23:59:59.999Z'],
    [
      'an instant is written with three decimals',
      '2026-01-31T12:00:00Z',
      '2026-01-31T12:00:00.000Z',
    ],
    ['another offset is brought to UTC', '2026-01-31T12:00:00+01:00', '2026-01-31T11:00:00.000Z'],
  ])('%s', (_, known, expected) => {
    expect(knownFrom(flags('--known', known))).toBe(expected)
  })

  test('refuses a moment that is none', () => {
    expect(() => knownFrom(flags('--known', 'noon'))).toThrow(/--known: found "noon"/)
  })

  test.each([
    ['nobody named is the public', [], ['public']],
    ['several offices', ['--as', 'secretariat, mission:ITA'], ['secretariat', 'mission:ITA']],
  ])('%s', (_, argv, expected) => {
    expect(officesFrom(flags(...argv))).toEqual(expected)
  })

  test('refuses an office nobody holds, and the keeper is none', () => {
    expect(() => officesFrom(flags('--as', 'press'))).toThrow(/an office nobody holds/)
    expect(() => officesFrom(flags('--as', 'keeper'))).toThrow(/an office nobody holds/)
  })

  test('refuses a flag nobody knows, and one of another command', () => {
    expect(() => flags('--colour', 'red')).toThrow(/--colour/)
    expect(() => onlyFlags(flags('--person', 'putin'), [], 'docket')).toThrow(
      /--person does not go with `docket`/,
    )
  })
})
