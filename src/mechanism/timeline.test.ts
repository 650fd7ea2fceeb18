import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, plusDays } from '../law/day.ts'
import { when } from '../law/when.ts'
import { recordOf } from './fixture.ts'
import { perKey, perView } from './per-view.ts'
import { readings, timelineOf, turnsOf, valueOn } from './timeline.ts'

describe('a timeline', () => {
  const dates = timelineOf([day('2017-10-27'), day('2004-12-01'), day('2004-12-01')], (on) => on)

  test.each([
    ['before the first turn the beginning holds', '2004-11-30', '0001-01-01'],
    ['the day of a turn already has the new value', '2004-12-01', '2004-12-01'],
    ['the day before the next turn still has it', '2017-10-26', '2004-12-01'],
    ['the next turn replaces it', '2017-10-27', '2017-10-27'],
    ['the last value holds to the end', '9999-12-31', '2017-10-27'],
  ])('%s', (_, on, value) => {
    expect(valueOn(dates, day(on))).toBe(value)
  })

  test('has each turn once, newest first', () => {
    expect(dates.map((entry) => entry.from)).toEqual(['2017-10-27', '2004-12-01', '0001-01-01'])
  })

  test('answers as the function does, whatever the turns, if it changes on turns only', () => {
    const someDays = fc
      .integer({ min: 0, max: 9000 })
      .map((count) => plusDays(day('2002-07-01'), count))
    fc.assert(
      fc.property(fc.array(someDays), someDays, (turns, on) => {
        const passed = (at: string) => turns.filter((turn) => turn <= at).length
        expect(valueOn(timelineOf(turns, passed), on)).toBe(passed(on))
      }),
    )
  })
})

describe('the days on which a time turns', () => {
  test.each([
    ['a day turns on itself', '2017-10-27', ['2017-10-27']],
    ['a month on its first and its last day', '2007-10', ['2007-10-01', '2007-10-31']],
    ['a year on its first and its last day', '2019', ['2019-01-01', '2019-12-31']],
    ['the unknown at both ends of time', 'unknown', ['0001-01-01', '9999-12-31']],
  ])('%s', (_, on, turns) => {
    expect(turnsOf(when(on))).toEqual(turns)
  })
})

describe('readings of what is open', () => {
  const named = (chosen: ReadonlySet<string>) => [...chosen].sort().join('')

  test.each([
    ['nothing open: one reading', [], ['']],
    ['one thing open: without it and with it', ['a'], ['', 'a']],
    ['two: none, each alone, both', ['a', 'b'], ['', 'a', 'b', 'ab']],
    ['three: none, each alone, all', ['a', 'b', 'c'], ['', 'a', 'b', 'c', 'abc']],
  ])('%s', (_, open, expected) => {
    expect(readings(open, named)).toEqual(expected)
  })
})

describe('what is derived from a view', () => {
  test('is derived once for a view, and again for another', () => {
    let times = 0
    const derived = perView(() => {
      times += 1
      return { times }
    })
    const view = recordOf([])
    expect(derived(view)).toBe(derived(view))
    expect(times).toBe(1)
    expect(derived(recordOf([]))).not.toBe(derived(view))
  })

  test('is derived once for each key, also where it is nothing much', () => {
    const asked: string[] = []
    const derived = perKey((_view, key: string) => {
      asked.push(key)
      return false
    })
    const view = recordOf([])
    for (const key of ['MNG', 'HUN', 'MNG', 'MNG']) derived(view, key)
    expect(asked).toEqual(['MNG', 'HUN'])
  })
})
