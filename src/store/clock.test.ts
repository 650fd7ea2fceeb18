import { describe, expect, test } from 'vitest'
import { instantAfter, isEntered } from './clock.ts'

describe('the instant of an entry', () => {
  test.each([
    [
      'is the clock’s, to the millisecond',
      '',
      '2026-11-22T10:00:00.123456Z',
      '2026-11-22T10:00:00.123Z',
    ],
    ['is spelt alike on the full second', '', '2026-11-22T10:00:00Z', '2026-11-22T10:00:00.000Z'],
    [
      'is in UTC, whatever the clock says',
      '',
      '2026-11-22T11:00:00+01:00',
      '2026-11-22T10:00:00.000Z',
    ],
    [
      'is never before the last',
      '2026-11-22T10:00:00.001Z',
      '2026-11-22T10:00:00Z',
      '2026-11-22T10:00:00.001Z',
    ],
    [
      'may be that of the last',
      '2026-11-22T10:00:00.000Z',
      '2026-11-22T10:00:00Z',
      '2026-11-22T10:00:00.000Z',
    ],
    [
      'goes on from the last',
      '2026-11-22T10:00:00.000Z',
      '2026-11-22T10:00:00.001Z',
      '2026-11-22T10:00:00.001Z',
    ],
  ])('%s', (_, last, clock, expected) => {
    expect(instantAfter(last, () => clock)).toBe(expected)
  })

  test.each([
    ['2026-11-22T10:00:00.000Z', true],
    ['2026-11-22T10:00:00Z', false],
    ['2026-11-22T10:00:00.000000Z', false],
    ['2026-11-22', false],
  ])('%s is spelt as the record spells it: %s', (text, expected) => {
    expect(isEntered(text)).toBe(expected)
  })
})
