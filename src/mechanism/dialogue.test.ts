import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, day, plusDays, plusMonths } from '../law/day.ts'
import { conditionsInForce } from '../law/procedures-conditions.ts'
import { when } from '../law/when.ts'
import { dialogueArithmetic, lastDayBefore } from './dialogue.ts'
import type { SessionOn } from './sessions.ts'

const condition = conditionsInForce(day('2024-11-06'))?.publicDialogueMonths
if (!condition) throw new Error('The condition stands in the table of the Procedures.')

function session(number: string, opens: string | undefined): SessionOn {
  return {
    session: number,
    regular: true,
    standing: 'ahead',
    opens: opens === undefined ? undefined : when(opens),
    closes: undefined,
    parts: [],
    remarks: [],
    facts: [],
  }
}

function asked(
  opens: string | undefined,
  meeting: string | undefined,
  on: string,
  referral: string,
) {
  return dialogueArithmetic({
    session: session('24', opens),
    meeting: meeting === undefined ? undefined : day(meeting),
    referral: day(referral),
    on: day(on),
    condition: condition as NonNullable<typeof condition>,
  })
}

describe('the last day of a meeting that leaves room before a session', () => {
  test.each([
    ['Kenya: a session on 16 November 2016', '2016-11-16', '2016-08-15', '2016-08-15'],
    ['Mongolia: a session on 2 December 2024', '2024-12-02', '2024-09-01', '2024-09-01'],
    [
      'Hungary: a session on 1 December 2025, a day apart by rounding',
      '2025-12-01',
      '2025-08-31',
      '2025-08-30',
    ],
    ['a session on 1 March after a leap February', '2024-03-01', '2023-11-30', '2023-11-29'],
    ['a session on 31 May', '2026-05-31', '2026-02-28', '2026-02-28'],
    ['a session on 29 May after February of 28 days', '2026-05-29', '2026-02-28', '2026-02-28'],
    ['a session on 1 January', '2027-01-01', '2026-09-30', '2026-09-30'],
  ])('%s', (_, opens, down, up) => {
    expect(lastDayBefore(day(opens), 3, 'down')).toBe(down)
    expect(lastDayBefore(day(opens), 3, 'up')).toBe(up)
  })

  test('is the last of which the months end before the opening, for any opening and count', () => {
    const days = fc
      .integer({ min: 0, max: 20_000 })
      .map((count) => plusDays(day('2000-01-01'), count))
    const roundings = fc.constantFrom('up' as const, 'down' as const)
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), roundings, (opens, months, rounding) => {
        const last = lastDayBefore(opens, months, rounding)
        expect(plusMonths(last, months, rounding) < opens).toBe(true)
        expect(plusMonths(plusDays(last, 1), months, rounding) >= opens).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})

describe('whether the condition is met', () => {
  test.each([
    ['the day before the last day', '2025-12-01', '2025-08-30', 'yes'],
    ['the last day', '2025-12-01', '2025-08-31', 'yes'],
    ['the day after: three months, and not more', '2025-12-01', '2025-09-01', 'no'],
    ['Mongolia, 26 days before', '2024-12-02', '2024-11-06', 'no'],
    ['a session in December: by the end of August', '2026-12', '2026-08-31', 'yes'],
    ['a session in December: a meeting in September', '2026-12', '2026-09-01', 'cannotTell'],
    ['a session in December: the last of September', '2026-12', '2026-09-30', 'cannotTell'],
    ['a session in December: a meeting in October', '2026-12', '2026-10-01', 'no'],
    ['a session without a day', undefined, '2026-10-01', 'cannotTell'],
  ])('%s', (_, opens, meeting, met) => {
    expect(asked(opens, meeting, meeting, '2024-01-01').met).toBe(met)
  })

  test.each([
    ['without a meeting it is open until the last day', '2025-08-31', '2025-07-24', 'cannotTell'],
    ['the day after, no meeting could leave room', '2025-09-01', '2025-07-24', 'no'],
    ['nor after a referral that came too late', '2025-08-01', '2025-09-19', 'no'],
  ])('%s', (_, on, referral, met) => {
    expect(asked('2025-12-01', undefined, on, referral).met).toBe(met)
  })
})

describe('the arithmetic is shown', () => {
  test('Kenya: 58 days from the referral itself', () => {
    const shown = dialogueArithmetic({
      session: session('15', '2016-11-16'),
      meeting: undefined,
      referral: day('2016-09-19'),
      on: day('2016-10-01'),
      condition: condition as NonNullable<typeof condition>,
    })
    expect(shown).toMatchObject({ days: 58, daysFrom: 'referral', met: 'no', months: 3 })
    expect(shown.words).toBe(
      'The fifteenth session opens on 16 November 2016, 58 days after the referral of 19 September 2016; more than three months must lie between the meeting at ambassadorial level and the session. No meeting after the referral could leave room: the last day for one was 15 August 2016.',
    )
  })

  test('Mongolia: 26 days from the meeting', () => {
    const shown = asked('2024-12-02', '2024-11-06', '2024-11-06', '2024-10-24')
    expect(shown).toMatchObject({ days: 26, daysFrom: 'meeting', lastDay: '2024-09-01' })
    expect(shown.words).toContain('26 days after the meeting of 6 November 2024')
    expect(shown.words).toContain('not met')
  })

  test('where rounding makes a difference it says so, elsewhere it does not', () => {
    expect(asked('2025-12-01', undefined, '2025-08-01', '2025-07-24').words).toContain(
      '30 August 2025 would be the last day',
    )
    expect(asked('2024-12-02', undefined, '2024-08-01', '2024-07-24').words).not.toContain('lacks')
  })

  test('a session known by its month gives bounds, and no count of days', () => {
    const shown = asked('2026-12', undefined, '2026-05-07', '2026-01-26')
    expect(shown).toMatchObject({
      lastDay: '2026-08-31',
      lastDayAtLatest: '2026-09-30',
      met: 'cannotTell',
    })
    expect(shown.days).toBeUndefined()
    expect(shown.words).toContain('in between it cannot be told')
  })

  test('a meeting called for a later day is said to be called', () => {
    expect(asked('2025-12-01', '2025-08-31', '2025-08-20', '2025-07-24').words).toContain(
      'after the meeting called for 31 August 2025',
    )
  })

  test('the day shown as the last is the last that is met, whatever the opening', () => {
    const openings = fc
      .integer({ min: 0, max: 9_000 })
      .map((count): Day => plusDays(day('2012-01-01'), count))
    fc.assert(
      fc.property(openings, (opens) => {
        const last = asked(opens, undefined, '2010-06-01', '2010-05-01').lastDay as Day
        expect(asked(opens, last, last, '2010-05-01').met).toBe('yes')
        const next = plusDays(last, 1)
        expect(asked(opens, next, next, '2010-05-01').met).toBe('no')
      }),
      { numRuns: 300 },
    )
  })
})
