import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import { stateCode } from '../law/states.ts'
import type { RecordView } from '../record/record.ts'
import { reads, recordOf, told } from './fixture.ts'
import {
  findingOnMongolia,
  hungaryStays,
  joined,
  mongolia,
  netanyahu,
  njeem,
  putin,
} from './fixture-obligation.ts'
import { obligation } from './obligation.ts'

const italy = joined('ITA', '1999-07-26', '2002-07-01')

function asked(record: RecordView, state: string, person: string, on: string, overflight = false) {
  return obligation(record, stateCode(state), person, day(on), { overflight })
}

describe('a request', () => {
  const toMongolia = (on: string, confidential = false) =>
    told('CooperationRequested', on, {
      state: 'MNG',
      persons: ['putin'],
      matter: '2024-mng',
      what: 'arrestAndSurrender',
      confidential,
    })

  test.each([
    ['the day before', '2024-08-30', '2024-08-29', 'notKnown'],
    ['the day it was sent', '2024-08-30', '2024-08-30', 'transmitted'],
    ['sent in a month, within it', '2024-08', '2024-08-15', 'notKnown'],
    ['sent in a month, at its end', '2024-08', '2024-08-31', 'transmitted'],
  ])('%s', (_, sent, on, request) => {
    const record = recordOf([...mongolia, ...putin, toMongolia(sent)])
    expect(asked(record, 'MNG', 'putin', on).request).toBe(request)
  })

  test('of an unknown day was sent by the day on which a finding says it was not complied with', () => {
    const record = recordOf([...mongolia, ...putin, toMongolia('unknown'), findingOnMongolia])
    expect(asked(record, 'MNG', 'putin', '2024-09-01').request).toBe('notKnown')
    const { request, because } = asked(record, 'MNG', 'putin', '2024-09-02')
    expect(request).toBe('transmitted')
    expect(because.at(-2)?.why).toContain('by 2 September 2024, as the finding in the matter shows')
  })

  test.each([
    ['the day before the finding, none is known', '2024-10-23', 'notKnown'],
    ['from the day of the finding, which presupposes one', '2024-10-24', 'transmitted'],
  ])('recorded nowhere: %s', (_, on, request) => {
    const record = recordOf([...mongolia, ...putin, findingOnMongolia])
    const answer = asked(record, 'MNG', 'putin', on)
    expect(answer.request).toBe(request)
    const shown = answer.because.filter(({ why }) =>
      why.startsWith('No request itself is recorded'),
    )
    expect(shown).toHaveLength(request === 'transmitted' ? 1 : 0)
  })

  test('of an unknown day and no finding cannot be told, and not before the warrant', () => {
    const record = recordOf([...mongolia, ...putin, toMongolia('unknown')])
    expect(asked(record, 'MNG', 'putin', '2024-09-02').because.at(-2)?.facts).toHaveLength(1)
    expect(asked(record, 'MNG', 'putin', '2023-03-16').because.at(-2)?.facts).toEqual([])
  })

  test('that is confidential is so called for whoever may see it, and unknown to others', () => {
    const closed = { ...toMongolia('2024-08-30', true), audience: ['mission:MNG' as never] }
    const facts = [...mongolia, ...putin, closed]
    expect(asked(recordOf(facts, reads('mission:MNG')), 'MNG', 'putin', '2024-09-02').request).toBe(
      'confidential',
    )
    expect(asked(recordOf(facts, reads()), 'MNG', 'putin', '2024-09-02').request).toBe('notKnown')
  })

  test('made openly after a confidential one is transmitted', () => {
    const facts = [...mongolia, ...putin, toMongolia('2024-08-01', true), toMongolia('2024-08-30')]
    expect(asked(recordOf(facts), 'MNG', 'putin', '2024-08-29').request).toBe('confidential')
    expect(asked(recordOf(facts), 'MNG', 'putin', '2024-08-30').request).toBe('transmitted')
  })

  test.each([
    [
      'for provisional arrest counts, under article 92',
      'provisionalArrest',
      'transmitted',
      'article 92',
    ],
    ['for records is another matter', 'records', 'notKnown', 'article 89 (1)'],
  ] as const)('%s', (_, what, request, provision) => {
    const record = recordOf([
      ...hungaryStays,
      ...netanyahu,
      told('CooperationRequested', '2025-04-03', {
        state: 'HUN',
        persons: ['netanyahu'],
        matter: '2025-hun',
        what,
        confidential: false,
      }),
    ])
    const answer = asked(record, 'HUN', 'netanyahu', '2025-04-03')
    expect(answer.request).toBe(request)
    expect(answer.because.at(-2)?.rule.provision).toBe(provision)
  })

  test('to another State, or about another person, is none', () => {
    const record = recordOf([
      ...mongolia,
      ...hungaryStays,
      ...putin,
      ...netanyahu,
      toMongolia('2024-08-30'),
    ])
    expect(asked(record, 'HUN', 'putin', '2025-01-01').request).toBe('notKnown')
    expect(asked(record, 'MNG', 'netanyahu', '2025-01-01').request).toBe('notKnown')
  })

  test('received while the warrant is under seal binds at once: Italy and Njeem', () => {
    const toItaly = told(
      'CooperationRequested',
      '2025-01-18',
      {
        state: 'ITA',
        persons: ['njeem'],
        matter: '2025-ita',
        what: 'arrestAndSurrender',
        confidential: false,
      },
      { confidence: 'reported' },
    )
    const record = recordOf([...italy, ...mongolia, ...njeem, toItaly])
    expect(asked(record, 'ITA', 'njeem', '2025-01-17').owes).toBe('general-cooperation')
    const arrest = asked(record, 'ITA', 'njeem', '2025-01-18')
    expect([arrest.owes, arrest.request, arrest.confidence]).toEqual([
      'arrest-and-surrender',
      'transmitted',
      'reported',
    ])
    expect(asked(record, 'MNG', 'njeem', '2025-01-23').owes).toBe('general-cooperation')
    expect(asked(record, 'MNG', 'njeem', '2025-01-24').owes).toBe('arrest-and-surrender')
  })
})

describe('presence on the territory', () => {
  const visit = (left?: string) =>
    told('VisitTookPlace', '2024-09-02', {
      travel: 'putin-2024-09',
      person: 'putin',
      state: 'MNG',
      arrived: '2024-09-02',
      ...(left ? { left } : {}),
    })

  test.each([
    ['the day before the visit', '2024-09-03', '2024-09-01', 'cannotTell', 0],
    ['the day of arrival', '2024-09-03', '2024-09-02', 'yes', 1],
    ['the day of departure', '2024-09-03', '2024-09-03', 'yes', 1],
    ['the day after', '2024-09-03', '2024-09-04', 'cannotTell', 0],
    ['left in a month: a later day of it cannot be told', '2024-09', '2024-09-20', 'cannotTell', 1],
    ['left in a month: the month after is over', '2024-09', '2024-10-01', 'cannotTell', 0],
    ['no departure recorded, the day of arrival', undefined, '2024-09-02', 'yes', 1],
    ['no departure recorded, a later day', undefined, '2024-12-01', 'cannotTell', 1],
  ])('%s', (_, left, on, holds, facts) => {
    const record = recordOf([...mongolia, ...putin, visit(left)])
    const present = asked(record, 'MNG', 'putin', on).because.at(-1)
    expect(present?.holds).toBe(holds)
    expect(present?.facts).toHaveLength(facts)
  })
})
