import { describe, expect, test } from 'vitest'
import { day, plusDays } from '../law/day.ts'
import { stateCode } from '../law/states.ts'
import { recordOf, told } from './fixture.ts'
import {
  alBashir,
  councilOnDarfur,
  councilOnLibya,
  darfur,
  hungaryStays,
  joined,
  libya,
  mongolia,
  netanyahu,
  njeem,
  putin,
  registered,
  warrant,
} from './fixture-obligation.ts'
import { obligation } from './obligation.ts'

/** Every matter that came before a Chamber, asked as of the day it was about. */
const view = recordOf([
  ...joined('COD', '2002-04-11'),
  ...joined('DJI', '2002-11-05'),
  ...joined('FRA', '2000-06-09'),
  ...joined('GRC', '2002-05-15'),
  ...joined('HRV', '2001-05-21'),
  ...joined('ITA', '1999-07-26'),
  ...joined('JOR', '2002-04-11'),
  ...joined('KEN', '2005-03-15'),
  ...joined('MWI', '2002-09-19'),
  ...joined('NGA', '2001-09-27'),
  ...joined('TCD', '2006-11-01'),
  ...joined('TJK', '2000-05-05'),
  ...joined('UGA', '2002-06-14'),
  ...joined('ZAF', '2000-11-27'),
  ...mongolia,
  ...hungaryStays,
  councilOnDarfur,
  councilOnLibya,
  registered('harun', darfur, 'SDN'),
  ...warrant('harun', darfur, '2007-04-27', '2007-04-27'),
  ...warrant('hussein', darfur, '2012-03-01', '2012-03-01'),
  told('SummonsIssued', '2009-08-27', { person: 'banda', situation: darfur }),
  ...warrant('banda', darfur, '2014-09-11', '2014-09-11'),
  ...warrant('s-gaddafi', libya, '2011-06-27', '2011-06-27'),
  ...alBashir,
  ...putin,
  ...netanyahu,
  ...njeem,
  told(
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
  ),
])

function owed(state: string, person: string, on: string, overflight = false) {
  return obligation(view, stateCode(state), person, day(on), { overflight })
}

describe('on the day each matter was about, the State owed', () => {
  test.each([
    ['Kenya: the promulgation of the Constitution', 'KEN', 'al-bashir', '2010-08-27'],
    ['Chad: the CEN-SAD summit', 'TCD', 'al-bashir', '2010-07-21'],
    ['Djibouti: an inauguration', 'DJI', 'al-bashir', '2011-05-08'],
    ['Malawi: the COMESA summit', 'MWI', 'al-bashir', '2011-10-14'],
    ['Chad: an inauguration', 'TCD', 'al-bashir', '2011-08-07'],
    ['Chad: a CEN-SAD meeting', 'TCD', 'al-bashir', '2013-02-15'],
    ['Nigeria: a health summit', 'NGA', 'al-bashir', '2013-07-14'],
    ['the Democratic Republic of the Congo: the COMESA summit', 'COD', 'al-bashir', '2014-02-26'],
    ['South Africa: the African Union summit', 'ZAF', 'al-bashir', '2015-06-13'],
    ['Djibouti: another inauguration', 'DJI', 'al-bashir', '2016-05-08'],
    ['Uganda: an inauguration', 'UGA', 'al-bashir', '2016-05-12'],
    ['Jordan: the Arab League summit', 'JOR', 'al-bashir', '2017-03-29'],
    ['Mongolia: an official visit', 'MNG', 'putin', '2024-09-02'],
    ['Italy: an arrest in Turin', 'ITA', 'njeem', '2025-01-19'],
    ['Hungary: a visit by invitation', 'HUN', 'netanyahu', '2025-04-03'],
    ['Tajikistan: a State visit', 'TJK', 'putin', '2025-10-08'],
  ])('arrest and surrender, as a party: %s', (_, state, person, on) => {
    const { owes, under, because } = owed(state, person, on)
    expect(owes).toBe('arrest-and-surrender')
    expect(under.map((one) => one.provision)).toEqual(['article 86', 'article 89 (1)'])
    expect(because[0]).toMatchObject({ holds: 'yes' })
  })

  test.each([
    ['the Sudan, for Mr. Harun', 'SDN', 'harun', '2007-04-27', 'S/RES/1593 (2005)'],
    ['the Sudan, for Mr. Al-Bashir', 'SDN', 'al-bashir', '2009-03-06', 'S/RES/1593 (2005)'],
    ['the Sudan, for Mr. Hussein', 'SDN', 'hussein', '2012-03-01', 'S/RES/1593 (2005)'],
    ['the Sudan, for Mr. Banda', 'SDN', 'banda', '2014-09-11', 'S/RES/1593 (2005)'],
    ['Libya, for a detained person', 'LBY', 's-gaddafi', '2011-07-05', 'S/RES/1970 (2011)'],
  ])('full cooperation, bound by the Council: %s', (_, state, person, on, resolution) => {
    const { owes, under, because } = owed(state, person, on)
    expect(owes).toBe('cooperate-fully')
    expect(under.map((one) => one.text)).toEqual([resolution])
    expect(because.find((one) => one.rule === under[0])?.holds).toBe('yes')
  })

  test.each([
    ['Greece', 'GRC'],
    ['Italy', 'ITA'],
    ['France', 'FRA'],
    ['Croatia', 'HRV'],
  ])('what is disputed, crossed without landing: %s', (_, state) => {
    expect(owed(state, 'netanyahu', '2025-07-07', true).owes).toBe('disputed')
    expect(owed(state, 'netanyahu', '2025-07-07').owes).toBe('arrest-and-surrender')
  })
})

describe('the days beside a matter', () => {
  test('Kenya before it was a party was urged only', () => {
    expect(owed('KEN', 'harun', '2005-05-31').owes).toBe('urged')
    expect(owed('KEN', 'harun', '2005-06-01').owes).toBe('general-cooperation')
    expect(owed('KEN', 'harun', '2007-04-27').owes).toBe('arrest-and-surrender')
  })

  test('Italy owed arrest from the request on, though the warrant was under seal', () => {
    expect(owed('ITA', 'njeem', '2025-01-17').owes).toBe('general-cooperation')
    for (let on = day('2025-01-18'); on <= '2025-01-26'; on = plusDays(on, 1))
      expect(owed('ITA', 'njeem', on).owes).toBe('arrest-and-surrender')
  })

  test('another party, which had no request, owed general cooperation while it was', () => {
    expect(owed('FRA', 'njeem', '2025-01-23').owes).toBe('general-cooperation')
    expect(owed('FRA', 'njeem', '2025-01-24').owes).toBe('arrest-and-surrender')
  })

  test('Hungary owed the same before its announcement and long after it', () => {
    for (const on of ['2024-11-21', '2025-04-02', '2025-06-01', '2025-06-03', '2026-06-03'])
      expect(owed('HUN', 'netanyahu', on).owes).toBe('arrest-and-surrender')
    expect(owed('HUN', 'netanyahu', '2024-11-20').owes).toBe('general-cooperation')
  })

  test('Mr. Banda: a summons asked nobody to arrest, a warrant did', () => {
    expect(owed('ZAF', 'banda', '2014-09-10').owes).toBe('general-cooperation')
    expect(owed('ZAF', 'banda', '2014-09-11').owes).toBe('arrest-and-surrender')
    expect(owed('SDN', 'banda', '2014-09-10').owes).toBe('cooperate-fully')
    expect(owed('USA', 'banda', '2014-09-10').owes).toBe('urged')
  })

  test('no answer says that a State failed', () => {
    for (const state of ['MNG', 'HUN', 'ITA', 'TJK', 'ZAF', 'JOR', 'SDN'])
      for (const person of ['al-bashir', 'putin', 'netanyahu', 'njeem']) {
        const { because, mayInvoke } = owed(state, person, '2025-11-01')
        const words = [...because, ...mayInvoke].map((one) => one.why).join(' ')
        expect(words).not.toMatch(/\bfail|\bviolat|\bbreach|\brefus/i)
      }
  })
})
