import { describe, expect, test } from 'vitest'
import { recordOf, told } from './fixture.ts'
import { joined, libya, mongolia, putin } from './fixture-obligation.ts'
import { asked, branchOf, under } from './fixture-world.ts'

describe('a State Party', () => {
  test.each([
    [
      'the day before the warrant: general cooperation',
      'MNG',
      'putin',
      '2023-03-16',
      'general-cooperation',
    ],
    [
      'the day of the warrant: arrest and surrender',
      'MNG',
      'putin',
      '2023-03-17',
      'arrest-and-surrender',
    ],
    ['a year and a half later', 'MNG', 'putin', '2024-09-02', 'arrest-and-surrender'],
    ['the day before the Statute was in force: nothing', 'MNG', 'putin', '2002-06-30', 'none'],
    [
      'from then on general cooperation, whoever is meant',
      'MNG',
      'putin',
      '2002-07-01',
      'general-cooperation',
    ],
    [
      'Hungary on the day of its notification',
      'HUN',
      'netanyahu',
      '2025-06-02',
      'arrest-and-surrender',
    ],
    [
      'Hungary on the day it was taken back',
      'HUN',
      'netanyahu',
      '2026-05-29',
      'arrest-and-surrender',
    ],
    [
      'Hungary on the day it would have left',
      'HUN',
      'netanyahu',
      '2026-06-02',
      'arrest-and-surrender',
    ],
    ['Venezuela while the notification runs', 'VEN', 'putin', '2027-07-23', 'arrest-and-surrender'],
    [
      'Burundi on its last day as a party',
      'BDI',
      'al-bashir',
      '2017-10-26',
      'arrest-and-surrender',
    ],
    ['the Philippines before it joined', 'PHL', 'al-bashir', '2011-10-31', 'urged'],
    [
      'the Philippines from the day it joined',
      'PHL',
      'al-bashir',
      '2011-11-01',
      'arrest-and-surrender',
    ],
    ['Ukraine as a party', 'UKR', 'putin', '2025-01-01', 'arrest-and-surrender'],
    [
      'for a person of another situation too',
      'UKR',
      'netanyahu',
      '2025-01-01',
      'arrest-and-surrender',
    ],
  ])('%s', (_, state, person, on, owes) => {
    expect(asked(state, person, on).owes).toBe(owes)
  })

  test('owes arrest under articles 86 and 89, and otherwise under 86 and 93', () => {
    expect(under('MNG', 'putin', '2024-09-02')).toEqual([
      'Rome Statute, article 86',
      'Rome Statute, article 89 (1)',
    ])
    expect(under('MNG', 'putin', '2023-03-16')).toEqual([
      'Rome Statute, article 86',
      'Rome Statute, article 93',
    ])
  })

  test('facing a person of a situation referred by the Council is urged besides', () => {
    const { owes, because } = asked('MNG', 'al-bashir', '2015-01-01')
    const council = because.filter((one) => one.rule.text === 'S/RES/1593 (2005)')
    expect(owes).toBe('arrest-and-surrender')
    expect(council.map((one) => one.holds)).toEqual(['no', 'yes'])
    expect(council[1]?.why).toContain('parties to the Statute included, and the organizations')
  })

  test('gets every branch, each with its rule and its reason', () => {
    const { because } = asked('MNG', 'putin', '2024-09-02')
    expect(because.map((one) => [one.rule.provision, one.holds])).toEqual([
      ['article 126 (1)', 'yes'],
      ['article 127 (1)', 'no'],
      ['article 127 (2)', 'no'],
      ['article 13 (b)', 'no'],
      ['article 12 (3)', 'no'],
      ['article 87 (5)', 'no'],
      ['article 58 (4)', 'yes'],
      ['article 89 (1)', 'cannotTell'],
      ['article 89 (1)', 'cannotTell'],
    ])
    for (const { why } of because) expect(why).toMatch(/^[A-Z].*\.$/)
  })

  test('its revoked notification is told, and ends nothing', () => {
    const branch = branchOf('HUN', 'netanyahu', '2026-06-02', 'article 127 (1)')
    expect(branch?.holds).toBe('no')
    expect(branch?.why).toContain('taken back on 29 May 2026')
  })
})

describe('what cannot be told', () => {
  test('a State whose deposit is dated to a month: bound perhaps', () => {
    const record = recordOf([...joined('FJI', '2024-10'), ...putin])
    const open = asked('FJI', 'putin', '2024-12-15', record)
    expect(open.because[0]?.holds).toBe('cannotTell')
    expect([open.owes, open.orElse]).toEqual(['disputed', ['arrest-and-surrender', 'none']])
    expect(asked('FJI', 'putin', '2025-01-01', record).orElse).toEqual([])
  })

  test('a warrant of some day of a month: at least general cooperation', () => {
    const record = recordOf([
      ...mongolia,
      told('WarrantIssued', '2023-03', { person: 'x', warrant: 'x-1', situation: libya }),
      told('WarrantUnsealed', '2023-03', { person: 'x', warrant: 'x-1', extent: 'whole' }),
    ])
    const open = asked('MNG', 'x', '2023-03-10', record)
    expect([open.owes, open.orElse]).toEqual(['general-cooperation', ['arrest-and-surrender']])
    expect(open.because.some((one) => one.holds === 'cannotTell')).toBe(true)
    expect(asked('MNG', 'x', '2023-03-31', record).owes).toBe('arrest-and-surrender')
  })

  test('an answer is as sure as the least sure of what decided it', () => {
    const doubtful = putin.map((fact) => ({ ...fact, confidence: 'reported' as const }))
    const record = recordOf([...mongolia, ...doubtful])
    const arrest = asked('MNG', 'putin', '2024-09-02', record)
    expect([arrest.confidence, arrest.unconfirmed]).toEqual(['reported', true])
    expect(asked('USA', 'putin', '2024-09-02', record).unconfirmed).toBe(false)
    expect(asked('MNG', 'putin', '2024-09-02').unconfirmed).toBe(false)
    expect(asked('SDN', 'al-bashir', '2015-01-01').unconfirmed).toBe(false)
  })
})
