import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import { recordOf, told } from './fixture.ts'
import { italy, kenyaInformation, mongolia, nigeria, realMatters, sudan } from './fixture-record.ts'
import { allOf, factsBy, fileOf, lastOf, matterIds } from './matter-file.ts'

describe('the file of a matter', () => {
  test.each([['2025-ita'], ['2026-ita']])(
    'a finding and its later referral are one, by %s',
    (id) => {
      const file = fileOf(recordOf(italy), id)
      expect(file?.ids).toEqual(['2025-ita', '2026-ita'])
      expect(file?.facts.map((fact) => fact.type)).toEqual([
        'FindingMade',
        'ReferralDeferred',
        'NonCooperationReferred',
      ])
    },
  )

  test('a fact filed elsewhere that names the matter belongs to it', () => {
    const file = fileOf(recordOf(mongolia), '2024-mng')
    expect(file?.facts.map((fact) => fact.type)).toContain('ReportIssued')
    expect(file?.facts).toHaveLength(mongolia.length)
  })

  test('a matter that nobody names has none', () => {
    expect(fileOf(recordOf(mongolia), '2024-ken')).toBeUndefined()
  })

  test('two matters of one State are two files', () => {
    const hussein = told('FindingMade', '2015-06-26', {
      matter: '2015-sdn-hussein',
      state: 'SDN',
      persons: ['hussein'],
      situation: 'ICC-02/05',
      chamber: 'Pre-Trial Chamber II',
      decision: { symbol: 'ICC-02/05-01/12-33' },
      of: 'nonCompliance',
      concerned: { what: 'other' },
    })
    const view = recordOf([...sudan, hussein])
    expect(fileOf(view, '2015-sdn')?.facts).toHaveLength(2)
    expect(fileOf(view, '2015-sdn-hussein')?.facts).toHaveLength(1)
  })

  test('a chain of three decisions is one matter', () => {
    const again = told('NonCooperationReferred', '2027-02-01', {
      matter: '2027-ita',
      state: 'ITA',
      to: ['council'],
      chamber: 'Appeals Chamber',
      decision: { title: 'A later decision' },
      follows: '2026-ita',
    })
    const view = recordOf([...italy, again])
    for (const id of ['2025-ita', '2026-ita', '2027-ita'])
      expect(fileOf(view, id)?.ids).toEqual(['2025-ita', '2026-ita', '2027-ita'])
    expect(matterIds(view)).toEqual(['2027-ita'])
  })
})

describe('the ids of all matters', () => {
  test('one for each, by the referral where there is one', () => {
    expect(matterIds(recordOf(realMatters))).toEqual([
      '2011-mwi',
      '2013-nga',
      '2015-sdn',
      '2016-ken',
      '2017-jor',
      '2017-zaf',
      '2024-mng',
      '2025-hun',
      '2026-ita',
      '2026-tjk',
    ])
  })

  test('information on presence has none, a decision that made no finding has one', () => {
    expect(matterIds(recordOf(kenyaInformation))).toEqual([])
    expect(matterIds(recordOf(nigeria))).toEqual(['2013-nga'])
  })
})

describe('facts by a day', () => {
  const dated = (on: string, about: string) =>
    told(
      'StatementMade',
      on,
      { matter: '2024-mng', by: 'president', about },
      { stream: 'matter:2024-mng' },
    )
  const facts = recordOf([
    dated('2024-10-24', 'a day'),
    dated('2024-11', 'a month'),
    dated('unknown', 'no day'),
  ]).facts

  test.each([
    ['the day before', '2024-10-23', [], ['no day']],
    ['the day itself counts', '2024-10-24', ['a day'], ['no day']],
    ['within the month it cannot be told', '2024-11-15', ['a day'], ['no day', 'a month']],
    ['on its last day it has happened', '2024-11-30', ['a day', 'a month'], ['no day']],
  ])('%s', (_, on, counted, doubtful) => {
    const parted = factsBy(facts, day(on))
    const said = (list: typeof facts) => allOf(list, 'StatementMade').map((fact) => fact.body.about)
    expect(said(parted.counted)).toEqual(counted)
    expect(said(parted.doubtful)).toEqual(doubtful)
  })

  test('the last of a kind', () => {
    expect(lastOf(facts, 'StatementMade')?.body.about).toBe('a month')
    expect(lastOf(facts, 'BureauMet')).toBeUndefined()
  })
})
