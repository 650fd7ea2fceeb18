import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import { consistency, median } from './consistency.ts'
import { recordOf, told } from './fixture.ts'
import { kenya, realMatters } from './fixture-record.ts'
import { sessions } from './fixture-sessions.ts'

const on = day('2026-11-01')
const view = recordOf(realMatters)
const row = (id: string) => consistency(view, on).rows.find((one) => one.id === id)

describe('matters side by side', () => {
  test('every matter referred to the Assembly, whatever became of it', () => {
    expect(consistency(view, on).rows.map((one) => one.id)).toEqual([
      '2011-mwi',
      '2016-ken',
      '2017-jor',
      '2024-mng',
      '2025-hun',
      '2026-ita',
      '2026-tjk',
    ])
  })

  test('each against all six steps', () => {
    for (const each of consistency(view, on).rows) expect(each.steps).toHaveLength(6)
  })

  test('Mongolia: transmission after a day, meeting after 13, report after 42', () => {
    const mongolia = row('2024-mng')
    expect(mongolia).toMatchObject({ lag: 1, referral: '2024-10-24', transmission: '2024-10-25' })
    expect(mongolia?.steps[2]).toEqual({
      step: 'ambassadorialMeeting',
      standing: 'taken',
      takenOn: '2024-11-06',
      daysAfterReferral: 13,
      daysAfterTransmission: 12,
    })
    expect(mongolia?.steps[4]?.daysAfterReferral).toBe(42)
  })

  test('Italy: finding and referral are two days', () => {
    expect(row('2026-ita')).toMatchObject({ finding: '2025-10-17', referral: '2026-01-26' })
  })

  test('what is not recorded is not counted', () => {
    expect(row('2016-ken')).toMatchObject({ lag: undefined, transmission: undefined })
    expect(row('2016-ken')?.steps[1]?.daysAfterReferral).toBeUndefined()
  })

  test('it compares records and reproaches nobody', () => {
    expect(consistency(view, on).words).toContain('says what the record has, and no more')
  })
})

describe('medians', () => {
  test('two transmissions make none', () => {
    expect(consistency(view, on).medians).toEqual([])
  })

  test('three do', () => {
    const third = told('DecisionTransmitted', '2016-09-22', {
      matter: '2016-ken',
      state: 'KEN',
      to: 'assembly',
    })
    const [only, ...others] = consistency(recordOf([...realMatters, third]), on).medians
    expect(only).toMatchObject({
      what: 'transmission',
      days: 3,
      of: ['2016-ken', '2024-mng', '2026-tjk'],
    })
    expect(others).toEqual([])
  })

  test.each([
    [[3, 1, 2], 2],
    [[1, 49], 25],
    [[1, 3, 49, 50], 26],
    [[7], 7],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })
})

test('a step that came before the referral counts backwards', () => {
  const before = told('BureauMet', '2016-09-18', {
    session: '15',
    matter: '2016-ken',
    level: 'emergency',
  })
  const answer = consistency(recordOf([...sessions, ...kenya, before]), day('2016-10-01'))
  expect(answer.rows[0]?.steps[0]).toMatchObject({ standing: 'taken', daysAfterReferral: -1 })
})
