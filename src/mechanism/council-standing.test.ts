import { describe, expect, test } from 'vitest'
import { recordOf, told } from './fixture.ts'
import { alBashir, putin, ukraine } from './fixture-obligation.ts'
import { asked, under } from './fixture-world.ts'

describe('a State that the Council binds', () => {
  test.each([
    ['the Sudan, the day before the resolution', 'SDN', 'al-bashir', '2005-03-30', 'none'],
    ['the Sudan, the day of the resolution', 'SDN', 'al-bashir', '2005-03-31', 'cooperate-fully'],
    ['the Sudan, with a warrant', 'SDN', 'al-bashir', '2009-03-04', 'cooperate-fully'],
    ['the Sudan, for another situation', 'SDN', 'putin', '2024-01-01', 'none'],
    ['the Sudan, for Libya: urged only', 'SDN', 'njeem', '2025-02-01', 'urged'],
    ['Libya, the day before the resolution', 'LBY', 'njeem', '2011-02-25', 'none'],
    ['Libya, the day of the resolution', 'LBY', 'njeem', '2011-02-26', 'cooperate-fully'],
    ['Libya, for Darfur: urged only', 'LBY', 'al-bashir', '2015-01-01', 'urged'],
    ['Libya as declarant too', 'LBY', 'njeem', '2025-05-12', 'cooperate-fully'],
    ['a State of neither, for Darfur', 'USA', 'al-bashir', '2009-03-04', 'urged'],
    ['the same, the day before the resolution', 'EGY', 'al-bashir', '2005-03-30', 'none'],
    ['the same, for a situation not referred', 'USA', 'putin', '2024-01-01', 'none'],
  ])('%s', (_, state, person, on, owes) => {
    expect(asked(state, person, on).owes).toBe(owes)
  })

  test.each([
    ['the Sudan', 'SDN', 'al-bashir', '2015-01-01', ['S/RES/1593 (2005), para. 2']],
    ['a State that is urged', 'USA', 'al-bashir', '2015-01-01', ['S/RES/1593 (2005), para. 2']],
    [
      'Libya, the day before its declaration',
      'LBY',
      'njeem',
      '2025-05-11',
      ['S/RES/1970 (2011), para. 5'],
    ],
    [
      'Libya, from its declaration on: under both',
      'LBY',
      'njeem',
      '2025-05-12',
      [
        'S/RES/1970 (2011), para. 5',
        'Rome Statute, article 12 (3)',
        'Rome Statute, article 89 (1)',
      ],
    ],
    [
      'a State that owes nothing',
      'USA',
      'putin',
      '2024-01-01',
      ['Rome Statute, article 87 (5) (a)'],
    ],
  ])('%s: under', (_, state, person, on, citations) => {
    expect(under(state, person, on)).toEqual(citations)
  })

  test('the law is known also where the record lacks the resolution', () => {
    const record = recordOf([...alBashir])
    expect(asked('SDN', 'al-bashir', '2015-01-01', record).owes).toBe('cooperate-fully')
    expect(asked('USA', 'al-bashir', '2015-01-01', record).owes).toBe('urged')
  })

  test('a resolution whose paragraphs are not at hand leaves open whom it binds', () => {
    const record = recordOf([
      ...putin,
      told('CouncilResolutionAdopted', '2030-01-01', {
        resolution: 'S/RES/9999 (2030)',
        state: 'RUS',
        situation: ukraine,
        refers: true,
      }),
    ])
    const named = asked('RUS', 'putin', '2030-01-01', record)
    expect(named.because.find((one) => one.why.includes('S/RES/9999 (2030)'))?.holds).toBe(
      'cannotTell',
    )
    expect([named.owes, named.unconfirmed]).toEqual(['disputed', true])
    expect(named.orElse).toEqual(['cooperate-fully', 'urged', 'none'])
    expect(asked('USA', 'putin', '2030-01-01', record).orElse).toEqual(['urged', 'none'])
    expect(asked('RUS', 'putin', '2029-12-31', record).owes).toBe('none')
  })
})
