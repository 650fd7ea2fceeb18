import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import type { FactDraft } from '../record/fact.ts'
import { calendarOf } from './calendar.ts'
import { deferralOf } from './deferral.ts'
import { recordOf, told } from './fixture.ts'
import { kenya, mongolia } from './fixture-record.ts'
import { sessions } from './fixture-sessions.ts'
import { matterContext } from './matter-context.ts'

function asked(facts: readonly FactDraft[], on: string) {
  const calendar = calendarOf(recordOf(sessions), day(on))
  const context = matterContext(recordOf(facts).facts, calendar, day(on))
  return context && deferralOf(context)
}

const concluded = (on: string) =>
  told('ProceedingsConcluded', on, { matter: '2024-mng', state: 'MNG' })

describe('Mongolia, put off until all proceedings before the Court have concluded', () => {
  test.each([
    ['nothing reported', [], '2026-01-01', 'no'],
    ['the day before the end is reported', [concluded('2025-05-14')], '2025-05-13', 'no'],
    ['on that day', [concluded('2025-05-14')], '2025-05-14', 'yes'],
    ['long after', [concluded('2025-05-14')], '2026-11-01', 'yes'],
    ['the end known by its month, within it', [concluded('2025-05')], '2025-05-14', 'cannotTell'],
    ['the end known by its month, after it', [concluded('2025-05')], '2025-05-31', 'yes'],
    ['the end known without a day', [concluded('unknown')], '2026-11-01', 'cannotTell'],
    [
      'an end before the deferral says nothing of it',
      [concluded('2024-11-01')],
      '2025-01-01',
      'no',
    ],
  ])('%s', (_, more, on, met) => {
    expect(asked([...mongolia, ...more], on)?.reportedMet).toBe(met)
  })

  test('that the condition is met does not end the deferral', () => {
    const deferral = asked([...mongolia, concluded('2025-05-14')], '2025-06-01')
    expect(deferral).toMatchObject({ since: '2024-11-06' })
    expect(deferral?.why).toBe(
      'The Bureau put the matter off on 6 November 2024; its condition: all proceedings before the Court have concluded. All proceedings before the Court are reported to have ended on 14 May 2025. Only a decision of the Bureau ends the deferral.',
    )
    expect(deferral?.facts).toHaveLength(2)
  })

  test('a decision of the Bureau does', () => {
    const resumed = told('MatterResumed', '2025-06-10', { matter: '2024-mng' })
    expect(asked([...mongolia, resumed], '2025-06-09')).toBeDefined()
    expect(asked([...mongolia, resumed], '2025-06-10')).toBeUndefined()
  })
})

describe('other conditions', () => {
  const off = (until: string, untilDay?: string) =>
    told('MatterDeferred', '2016-10-01', {
      matter: '2016-ken',
      until,
      condition: 'a further report',
      ...(untilDay ? { untilDay } : {}),
    } as Parameters<typeof told<'MatterDeferred'>>[2])

  test.each([
    ['a day: the day before', off('day', '2016-12-01'), '2016-11-30', 'no'],
    ['a day: on it', off('day', '2016-12-01'), '2016-12-01', 'yes'],
    ['a condition in words: the record cannot judge it', off('other'), '2026-01-01', 'cannotTell'],
  ])('%s', (_, fact, on, met) => {
    expect(asked([...kenya, fact], on)?.reportedMet).toBe(met)
  })

  test('a matter that is not put off has no deferral', () => {
    expect(asked(kenya, '2016-10-01')).toBeUndefined()
  })
})
