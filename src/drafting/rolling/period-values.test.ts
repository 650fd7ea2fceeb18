import { describe, expect, test } from 'vitest'
import { recordAs } from '../../../tests/read-public-record.ts'
import { isStatedAs, placedLike, valuesOf } from './period-values.ts'
import type { Stated } from './reference.ts'

const view = recordAs('public')

describe('whether a text states a value of the record', () => {
  const day = { is: 'days', from: '2021-05-25' } as unknown as Stated
  test.each<readonly [string, Stated, Stated, boolean]>([
    ['a day as it is', day, day, true],
    ['a day printed without its year', { is: 'dayOfYear', monthDay: '05-25' }, day, true],
    ['the day after, without its year', { is: 'dayOfYear', monthDay: '05-26' }, day, false],
    [
      'a month without its year',
      { is: 'month', month: '05' },
      { is: 'month', month: '2024-05' },
      true,
    ],
    [
      'a paragraph with and without blanks',
      { is: 'document', symbol: 'X/1', paragraphs: '3(k)' },
      { is: 'document', symbol: 'X/1', paragraphs: '3 (k)' },
      true,
    ],
    [
      'a span of paragraphs however it is joined',
      { is: 'document', symbol: 'X/1', paragraphs: '3 (k)-(m)' },
      { is: 'document', symbol: 'X/1', paragraphs: '3 (k) to 3 (m)' },
      true,
    ],
    [
      'the same paragraph of another text',
      { is: 'document', symbol: 'X/1', paragraphs: '3' },
      { is: 'document', symbol: 'X/2', paragraphs: '3' },
      false,
    ],
    [
      'the ordinal of a report is not that of a meeting',
      { is: 'ordinal', number: 3, of: 'meeting' },
      { is: 'ordinal', number: 3, of: 'report' },
      false,
    ],
    [
      'a name without its middle part',
      { is: 'name', name: 'Karim Khan' },
      { is: 'name', name: 'Karim A. A. Khan' },
      true,
    ],
    [
      'a namesake',
      { is: 'name', name: 'Ali Khan' },
      { is: 'name', name: 'Karim A. A. Khan' },
      false,
    ],
    [
      'a session whatever the organ beside it',
      { is: 'session', number: 20, of: 'Assembly' },
      { is: 'session', number: 20 },
      true,
    ],
  ])('%s', (_, stated, value, expected) => {
    expect(isStatedAs(stated, value)).toBe(expected)
  })

  test('new paragraphs are written as the old ones were', () => {
    expect(placedLike('3 (l) to 3 (n)', '3(k)-(m)')).toBe('3(l)-(n)')
    expect(placedLike('32', '24')).toBe('32')
    expect(placedLike('3 (l)', '24')).toBe('3 (l)')
  })
})

describe('what a fact lets a text state', () => {
  test('a report to the Council: its day, its place in the row, its resolution', () => {
    const [first] = view.of('ProsecutorReportedToCouncil')
    const values = first ? valuesOf(first).map(({ field, states }) => `${field} ${states.is}`) : []
    expect(values).toEqual(
      expect.arrayContaining(['on days', 'ordinal ordinal', 'resolution resolution']),
    )
  })

  test('a visit: its first and last day as one span', () => {
    const [visit] = view.of('ProsecutorVisited')
    expect(
      visit &&
        valuesOf(visit).some(({ field, states }) => field === 'from-to' && states.is === 'days'),
    ).toBe(true)
  })
})
