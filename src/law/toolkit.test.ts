import { describe, expect, test } from 'vitest'
import { printCitation } from './citation.ts'
import { day } from './day.ts'
import { toolkitInForce, toolkitVersions } from './toolkit.ts'

describe('the Toolkit', () => {
  test.each([
    ['the day before the session of 2016 ended', '2016-11-23', undefined],
    ['the day it ended', '2016-11-24', 'ICC-ASP/15/31/Add.1, Toolkit'],
    ['the day before it was revised', '2018-11-27', 'ICC-ASP/15/31/Add.1, Toolkit'],
    ['the day of the report that revised it', '2018-11-28', 'ICC-ASP/17/31, annex III'],
    ['the visit to Mongolia', '2024-09-02', 'ICC-ASP/17/31, annex III'],
  ])('%s', (_, on, printed) => {
    const version = toolkitInForce(day(on))
    expect(version && printCitation(version)).toBe(printed)
  })

  test('both places of the first version are kept', () => {
    expect(toolkitVersions[0]?.alternatives).toMatchObject([
      { text: 'ICC-ASP/15/31', provision: 'annex II' },
    ])
  })

  test('none of its content is confirmed, and each item has a name of its own', () => {
    for (const { items } of toolkitVersions) {
      expect(items.length).toBeGreaterThan(5)
      expect(items.filter(({ confidence }) => confidence !== 'unconfirmed')).toEqual([])
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
      for (const { about } of items) expect(about).toMatch(/^[A-Z].+\.$/)
    }
  })

  test('there is something for before, during and after', () => {
    for (const { items } of toolkitVersions)
      expect(new Set(items.map(({ phase }) => phase))).toEqual(
        new Set(['before', 'during', 'after']),
      )
  })

  test('it is a resource: nothing in it commands', () => {
    for (const { about, items } of toolkitVersions)
      for (const said of [about, ...items.map((item) => item.about)])
        expect(said).not.toMatch(/\b(must|shall)\b/)
  })
})
