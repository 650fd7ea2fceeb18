import { describe, expect, test } from 'vitest'
import { recordAs } from '../../../tests/read-public-record.ts'
import { day } from '../../law/day.ts'
import { publicOffice } from '../../record/audience.ts'
import { materialOf } from '../material.ts'
import { counterparts, groupOf } from './period-facts.ts'
import { periodOf } from './period-of.ts'

const view = recordAs('public')

function period(session: string) {
  return periodOf(
    materialOf(view, { session, language: 'en', audience: publicOffice, on: day('2026-11-22') }),
  )
}

const [twentieth, last] = [period('20'), period('23')]

function stated(of: typeof twentieth, role: string) {
  return of.roles.filter((one) => one.role === role).map(({ states }) => states)
}

describe('what a report of a session may state, by its role', () => {
  test.each([
    ['session', { is: 'session', number: 20 }, { is: 'session', number: 23 }],
    ['session before', { is: 'session', number: 19 }, { is: 'session', number: 22 }],
    ['session after', { is: 'session', number: 21 }, { is: 'session', number: 24 }],
    ['year of session', { is: 'year', year: 2021 }, { is: 'year', year: 2024 }],
    [
      'omnibus resolution of the session before: travelInformation',
      { is: 'document', symbol: 'ICC-ASP/19/Res.6', paragraphs: '30' },
      { is: 'document', symbol: 'ICC-ASP/22/Res.3', paragraphs: '39' },
    ],
    [
      'mandate of the session before: presidentToEngage',
      { is: 'document', symbol: 'ICC-ASP/19/Res.6', paragraphs: '3 (k)', part: 'annex I' },
      { is: 'document', symbol: 'ICC-ASP/22/Res.3', paragraphs: '3 (l)', part: 'annex I' },
    ],
    [
      'report',
      { is: 'document', symbol: 'ICC-ASP/20/23' },
      { is: 'document', symbol: 'ICC-ASP/23/31' },
    ],
  ])('%s', (role, was, now) => {
    expect(stated(twentieth, role)).toEqual([was])
    expect(stated(last, role)).toEqual([now])
  })

  test('reports under one resolution stand in their row', () => {
    const role = 'ProsecutorReportedToCouncil S/RES/1593 (2005): ordinal'
    const numbers = (of: typeof twentieth) =>
      stated(of, role).map((one) => (one.is === 'ordinal' ? one.number : 0))
    expect(numbers(twentieth)).toEqual([32, 33])
    expect(numbers(last)).toEqual([38, 39])
  })
})

describe('which facts take the place of one', () => {
  test('focal points are succeeded by all those of the new period', () => {
    const [one] = [...twentieth.groups.values()].flatMap(({ facts }) =>
      facts.filter(({ type }) => type === 'FocalPointAppointed'),
    )
    expect(one && counterparts(one, last.groups)).toHaveLength(4)
  })

  test('an occasion is succeeded only by one in much the same words', () => {
    const made = [...twentieth.groups.values()].flatMap(({ facts }) =>
      facts.filter(({ type }) => type === 'StatementMade'),
    )
    const found = made.map((one) => counterparts(one, last.groups).length)
    expect(found.toSorted()).toEqual([0, 0, 1])
  })

  test('a matter is succeeded by itself alone', () => {
    const [finding] = [...last.groups.values()].flatMap(({ facts }) =>
      facts.filter(({ type }) => type === 'FindingMade'),
    )
    expect(finding && groupOf(finding)).toContain('2024-mng')
    expect(finding && counterparts(finding, period('24').groups)).toEqual([])
  })
})
