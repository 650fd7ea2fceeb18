import { describe, expect, test } from 'vitest'
import { day } from '../src/law/day.ts'
import { atLarge } from '../src/mechanism/counts.ts'
import { partiesOn } from '../src/mechanism/parties.ts'
import { personsList } from '../src/mechanism/person-dossier.ts'
import { type WorkedRow, workedDates } from '../src/mechanism/worked-dates.ts'
import type { RecordView } from '../src/record/record.ts'
import { recordAs } from './read-public-record.ts'

const views: Readonly<Record<string, RecordView>> = {
  public: recordAs('public'),
  secretariat: recordAs('secretariat'),
}

function viewOf(office: string): RecordView {
  const view = views[office]
  if (!view) throw new Error(`${office}: expected public or secretariat.`)
  return view
}

/** Total, then African, Asia-Pacific, Eastern European, GRULAC, WEOG. */
function totals(office: string, on: string): readonly number[] {
  const { total, byGroup, ungrouped } = partiesOn(viewOf(office), day(on))
  expect(ungrouped).toEqual([])
  const groups = Object.fromEntries(byGroup.map(({ group, parties }) => [group, parties]))
  return [
    total,
    ...['african', 'asiaPacific', 'easternEuropean', 'grulac', 'weog'].map((of) => groups[of] ?? 0),
  ]
}

describe('the States Parties by regional group', () => {
  /** Days on which a source gives the total, the first with groups of its own. */
  test.each([
    ['The Court Today of 17 December 2024', '2024-12-17', [124, 33, 19, 19, 28, 25]],
    ['the list of the Assembly as of 15 August 2026', '2026-08-15', [125, 33, 19, 20, 28, 25]],
    ['an encyclopaedia, when Tunisia had joined', '2011-09-01', [116, 32, 15, 18, 26, 25]],
    ['before Burundi and the Philippines were gone', '2018-06-30', [123, 33, 19, 18, 28, 25]],
    ["when Côte d'Ivoire had become the 122nd", '2013-06-30', [122, 34, 18, 18, 27, 25]],
  ] as const)('%s, on %s', (_, on, expected) => {
    expect(totals('secretariat', on)).toEqual(expected)
    expect(totals('public', on)).toEqual(expected)
  })

  test.each([
    ['the day before the Statute entered into force', '2002-06-30', 0],
    ['the day on which it did, for those that had joined by 11 April 2002', '2002-07-01', 66],
    ['the day before El Salvador', '2016-05-31', 123],
    ['El Salvador', '2016-06-01', 124],
    ['the last day of Burundi', '2017-10-26', 124],
    ['the day on which Burundi left', '2017-10-27', 123],
    ['the last day of the Philippines', '2019-03-16', 123],
    ['the day on which the Philippines left', '2019-03-17', 122],
    ['the day before Kiribati', '2020-01-31', 122],
    ['Kiribati', '2020-02-01', 123],
    ['the day before Armenia', '2024-01-31', 123],
    ['Armenia', '2024-02-01', 124],
    ['the day before Ukraine', '2024-12-31', 124],
    ['Ukraine', '2025-01-01', 125],
    ['Hungary had notified, and stayed', '2026-06-02', 125],
    ['a notification by Venezuela is reported, and would take effect in 2027', '2026-11-22', 125],
  ] as const)('%s, %s: %i', (_, on, expected) => {
    expect(totals('secretariat', on)[0]).toBe(expected)
    expect(partiesOn(viewOf('secretariat'), day(on)).cannotTell).toEqual([])
  })

  test.each([
    ['Kiribati, whose day of deposit no document at hand gives', '2020-02-01', 122, ['KIR']],
    ['El Salvador, likewise', '2016-06-01', 123, ['SLV']],
    ['after the year, Kiribati is counted', '2021-01-01', 123, []],
  ] as const)('the public is told what cannot be told: %s', (_, on, total, cannotTell) => {
    const parties = partiesOn(viewOf('public'), day(on))
    expect([parties.total, parties.cannotTell]).toEqual([total, cannotTell])
  })

  test.each(['public', 'secretariat'])('127 States were ever a party, as %s', (office) => {
    const ever = new Set(
      ['2017-10-26', '2019-03-16', '2026-11-22'].flatMap(
        (on) => partiesOn(viewOf(office), day(on)).states,
      ),
    )
    expect(ever.size).toBe(127)
    const now = new Set(partiesOn(viewOf(office), day('2026-11-22')).states)
    expect([...ever].filter((state) => !now.has(state)).sort()).toEqual(['BDI', 'PHL'])
  })
})

const madePublic = 'persons against whom a warrant has been made public so far'
const outstanding = 'persons with a public warrant outstanding'
const inCustody = 'persons who came into the custody of the Court'

describe('the counts of persons', () => {
  test.each([
    ['59 had a public warrant by 17 December 2024', 'secretariat', madePublic, '2024-12-17', 59],
    ['six of them wait for an officer', 'public', madePublic, '2024-12-17', 53],
    ['65 by now', 'secretariat', madePublic, '2026-11-22', 65],
    ['and 59 of those are public here', 'public', madePublic, '2026-11-22', 59],
    ['21 warrants implemented, Gicheru among them', 'secretariat', inCustody, '2024-12-17', 21],
    ['the same for the public', 'public', inCustody, '2024-12-17', 21],
    ['30 sought, as the press had it', 'secretariat', outstanding, '2024-12-17', 30],
    [
      'public here, with two whose end is not (Khaled, Al-Werfalli)',
      'public',
      outstanding,
      '2024-11-20',
      24,
    ],
    ['a day later, with the three on Palestine', 'public', outstanding, '2024-11-21', 27],
    ['the day before the first warrants of all', 'secretariat', madePublic, '2005-10-12', 0],
    ['the five on Uganda', 'secretariat', madePublic, '2005-10-13', 5],
  ] as const)('%s: as %s, %s on %s', (_, office, what, on, expected) => {
    const counts = atLarge(viewOf(office), day(on))
    const count = counts.find((one) => one.what === what)
    expect([count?.count, count?.of.length]).toEqual([expected, expected])
  })

  test('each number stands beside its rule, and none is called complete', () => {
    for (const on of ['2024-12-17', '2026-11-22'].map(day)) {
      const { counts, words } = personsList(viewOf('public'), on, false)
      expect(new Set(counts.map(({ rule }) => rule)).size).toBe(counts.length)
      expect(counts.length).toBeGreaterThan(5)
      for (const { rule } of counts) expect(rule).toContain('not complete')
      expect(words).toContain('never complete')
    }
  })

  test('the six persons of weaker confidence are in no public list', () => {
    const { persons } = personsList(viewOf('public'), day('2026-11-22'), false)
    const kept = ['adam', 'barasa', 'beina', 'bett', 'mudacumura', 'otti']
    expect(persons.filter(({ person }) => kept.includes(person))).toEqual([])
    const told = personsList(viewOf('secretariat'), day('2026-11-22'), true).persons
    expect(told.map(({ person }) => person)).toEqual(expect.arrayContaining(kept))
  })
})

describe('the worked dates', () => {
  const cells = (row: WorkedRow | undefined) => [
    [row?.finding, row?.referral, row?.transmission, row?.lag],
    [row?.ambassadorialMeeting, row?.session, row?.sessionOpens],
    [row?.days, row?.daysFrom, row?.met, row?.lastDay],
  ]
  const none = undefined

  test.each([
    [
      'Kenya: no, 58 days from the decision itself',
      '2016-ken',
      [
        ['2016-09-19', '2016-09-19', none, none],
        [none, '15', '2016-11-16'],
        [58, 'referral', 'no', '2016-08-15'],
      ],
      'no: 58 days from the referral to the session',
    ],
    [
      'Mongolia: no, 26 days from the meeting; sent on after one day',
      '2024-mng',
      [
        ['2024-10-24', '2024-10-24', '2024-10-25', 1],
        ['2024-11-06', '23', '2024-12-02'],
        [26, 'meeting', 'no', '2024-09-01'],
      ],
      'no: 26 days from the meeting to the session',
    ],
    [
      'Hungary: only if the meeting fell before 1 September 2025',
      '2025-hun',
      [
        ['2025-07-24', '2025-07-24', none, none],
        [none, '24', '2025-12-01'],
        [130, 'referral', 'cannotTell', '2025-08-31'],
      ],
      'only if the meeting fell on 31 August 2025 or before',
    ],
    [
      'Italy: finding first, referral later; a meeting by the end of August 2026',
      '2026-ita',
      [
        ['2025-10-17', '2026-01-26', none, none],
        [none, '25', '2026-12'],
        [none, 'referral', 'cannotTell', '2026-08-31'],
      ],
      '31 August 2026',
    ],
    [
      'Tajikistan: the same; sent on after 49 days',
      '2026-tjk',
      [
        ['2026-03-19', '2026-03-19', '2026-05-07', 49],
        [none, '25', '2026-12'],
        [none, 'referral', 'cannotTell', '2026-08-31'],
      ],
      '31 August 2026',
    ],
  ] as const)('%s', (_, id, expected, inShort) => {
    for (const office of ['public', 'secretariat']) {
      const { rows } = workedDates(viewOf(office), day('2026-11-22'))
      const row = rows.find(({ matter }) => matter === id)
      expect(cells(row)).toEqual(expected)
      expect(row?.inShort).toContain(inShort)
    }
  })

  test('a matter without a referral to the Assembly, or before the Procedures, has no row', () => {
    const { rows } = workedDates(viewOf('secretariat'), day('2026-11-22'))
    expect(rows.map(({ matter }) => matter)).toEqual([
      ...['2013-tcd', '2014-cod', '2016-dji', '2016-uga', '2016-ken', '2017-jor'],
      ...['2024-mng', '2025-hun', '2026-ita', '2026-tjk'],
    ])
  })
})
