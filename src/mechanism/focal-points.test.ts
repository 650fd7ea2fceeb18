import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import type { FactDraft } from '../record/fact.ts'
import { conflictsOf } from './conflicts.ts'
import { recordOf, told } from './fixture.ts'
import { sessions } from './fixture-sessions.ts'
import { focalPoints, focalPointsOfSession } from './focal-points.ts'
import { presidentOn } from './president.ts'

const appointed = (on: string, session: string, state: string, group: string, more = {}) =>
  told('FocalPointAppointed', on, { session, state, group, ...more } as Parameters<
    typeof told<'FocalPointAppointed'>
  >[2])

const president = (name: string, state: string, takesOffice: string, terms: readonly string[]) =>
  told('PresidentElected', takesOffice, {
    session: String(Number(terms[0]) - 1),
    name,
    state,
    takesOffice,
    sessions: terms,
  })

const presidents = [
  president('Sidiki Kaba', 'SEN', '2014-12-08', ['13', '14', '15', '16']),
  president('O-Gon Kwon', 'KOR', '2017-12-14', ['17', '18', '19']),
  president('Silvia Fernández de Gurmendi', 'ARG', '2021-02-12', ['20', '21', '22']),
  president('Päivi Kaukoranta', 'FIN', '2023-12', ['23', '24', '25']),
]
const in2021 = [
  appointed('2021-04-08', '20', 'ARG', 'grulac'),
  appointed('2021-04-08', '20', 'HRV', 'easternEuropean'),
  appointed('2021-04-08', '20', 'IRL', 'weog'),
  appointed('2021-04-08', '20', 'TLS', 'asiaPacific'),
  appointed('2021-05-12', '20', 'CIV', 'african'),
]
const in2024 = [
  appointed('2024-03-06', '23', 'MEX', 'grulac'),
  appointed('2024-03-06', '23', 'SLE', 'african'),
  appointed('2024-03-06', '23', 'VUT', 'asiaPacific'),
]
const poland = told(
  'FocalPointAppointed',
  '2024-05',
  { session: '23', state: 'POL', group: 'easternEuropean' },
  { confidence: 'disputed', confidenceNote: '1 May in the body, 8 May in a footnote' },
)
const record: readonly FactDraft[] = [...sessions, ...presidents, ...in2021, ...in2024, poland]
const view = recordOf(record)

function brief(on: string, facts = view) {
  return focalPoints(facts, day(on)).points.map((point) => `${point.group} ${point.state}`)
}
const gaps = (on: string) => focalPoints(view, day(on)).gaps.map((gap) => gap.group)

describe('the focal points of 2021', () => {
  test.each([
    ['the day before the appointment, the President alone', '2021-04-07', ['grulac ARG']],
    [
      'on the day',
      '2021-04-08',
      ['grulac ARG', 'easternEuropean HRV', 'weog IRL', 'asiaPacific TLS', 'grulac ARG'],
    ],
    [
      'the day Côte d’Ivoire joined',
      '2021-05-12',
      [
        'grulac ARG',
        'easternEuropean HRV',
        'weog IRL',
        'asiaPacific TLS',
        'african CIV',
        'grulac ARG',
      ],
    ],
    [
      'the last day of their session',
      '2021-12-11',
      [
        'grulac ARG',
        'easternEuropean HRV',
        'weog IRL',
        'asiaPacific TLS',
        'african CIV',
        'grulac ARG',
      ],
    ],
    ['the day after, the President alone again', '2021-12-12', ['grulac ARG']],
  ])('%s', (_, on, expected) => {
    expect([...brief(on)].sort()).toEqual([...expected].sort())
  })

  test.each([
    [
      'before any appointment four groups have none',
      '2021-04-07',
      ['african', 'asiaPacific', 'easternEuropean', 'weog'],
    ],
    ['until 12 May the African States have none', '2021-05-11', ['african']],
    ['from then on no group is without', '2021-05-12', []],
  ])('%s', (_, on, expected) => {
    expect(gaps(on)).toEqual(expected)
  })

  test('one group is covered twice, by Argentina and by the President by office', () => {
    expect(focalPoints(view, day('2021-06-01')).overlaps).toEqual([
      {
        group: 'grulac',
        why: 'The Group of Latin American and Caribbean States is covered by Argentina by appointment and the President, of Argentina, by office.',
      },
    ])
    expect(focalPoints(view, day('2024-06-01')).overlaps).toEqual([])
  })
})

describe('the focal points of 2024', () => {
  test.each([
    ['the day before the appointment', '2024-03-05', 0],
    ['on it', '2024-03-06', 3],
  ])('%s', (_, on, count) => {
    const { points } = focalPoints(view, day(on))
    expect(points.filter((point) => point.by === 'appointment')).toHaveLength(count)
  })

  test.each([
    ['the day before 1 May it is a gap', '2024-04-30', 'No appointment'],
    [
      'within May it cannot be told',
      '2024-05-04',
      'Poland was appointed in May 2024: whether by 4 May 2024 cannot be told.',
    ],
    ['by the end of May it is a point', '2024-05-31', undefined],
  ])('Poland, of which the day is disputed: %s', (_, on, why) => {
    const gap = focalPoints(view, day(on)).gaps.find((one) => one.group === 'easternEuropean')
    if (why === undefined) expect(gap).toBeUndefined()
    if (why !== undefined) expect(gap?.why).toContain(why)
  })

  test('its confidence stays disputed', () => {
    const points = focalPoints(view, day('2024-06-01')).points
    expect(points.find((point) => point.state === 'POL')?.confidence).toBe('disputed')
  })

  test('two disputed days of one appointment are one point, from the first', () => {
    const both = [
      ...sessions,
      ...['2024-05-01', '2024-05-08'].map((on) =>
        told(
          'FocalPointAppointed',
          on,
          { session: '23', state: 'POL', group: 'easternEuropean' },
          { confidence: 'disputed' },
        ),
      ),
    ]
    const { points } = focalPoints(recordOf(both), day('2024-06-01'))
    expect(points).toMatchObject([{ state: 'POL', since: '2024-05-01', confidence: 'disputed' }])
    expect(points[0]?.facts).toHaveLength(2)
  })

  test('the President is focal point for her own region by office', () => {
    const { points, words } = focalPoints(view, day('2024-06-01'))
    expect(points.at(-1)).toMatchObject({
      group: 'weog',
      state: 'FIN',
      by: 'office',
      name: 'Päivi Kaukoranta',
    })
    expect(words).toContain('The President, Päivi Kaukoranta of Finland, is focal point')
  })
})

describe('years of which little is recorded', () => {
  test('say so', () => {
    const answer = focalPoints(view, day('2025-06-01'))
    expect(answer.session).toBe('24')
    expect(answer.words).toContain(
      'No appointment of focal points for the twenty-fourth session is recorded by 1 June 2025.',
    )
    expect(answer.gaps).toHaveLength(4)
    expect(answer.gaps[0]?.why).toContain('for the twenty-fourth session by 1 June 2025')
  })

  test('before the Procedures there are none, and no gaps', () => {
    expect(focalPoints(view, day('2011-12-20'))).toMatchObject({
      points: [],
      gaps: [],
      rule: undefined,
      words: 'No Procedures were adopted by 20 December 2011.',
    })
  })

  test('a day whose session is not recorded has gaps for that reason', () => {
    expect(focalPoints(recordOf(presidents), day('2024-06-01')).gaps[0]?.why).toBe(
      'The session that the day belongs to is not recorded.',
    )
  })
})

describe('the end of a mandate', () => {
  const until = appointed('2024-03-06', '23', 'MEX', 'grulac', { until: '2024-09-30' })
  const ended = told('FocalPointEnded', '2024-07-01', {
    session: '23',
    state: 'SLE',
    group: 'african',
  })
  const facts = recordOf([
    ...sessions,
    until,
    appointed('2024-03-06', '23', 'SLE', 'african'),
    ended,
  ])

  test.each([
    ['the last day of a mandate still counts', '2024-09-30', ['grulac MEX']],
    ['the day after it is over', '2024-10-01', []],
    ['the day before an end is recorded', '2024-06-30', ['grulac MEX', 'african SLE']],
    ['from that day on it is over', '2024-07-01', ['grulac MEX']],
  ])('%s', (_, on, expected) => {
    expect(brief(on, facts)).toEqual(expected)
  })
})

describe('the focal points of a session', () => {
  test('are those of its close once it is over', () => {
    const answer = focalPointsOfSession(view, '20', day('2026-11-01'))
    expect(answer.on).toBe('2021-12-11')
    expect(answer.points).toHaveLength(6)
  })

  test('are those of the day while its period runs', () => {
    expect(focalPointsOfSession(view, '23', day('2024-03-06')).on).toBe('2024-03-06')
  })
})

describe('the President of a day', () => {
  test.each([
    ['before the first recorded', '2014-12-07', undefined],
    ['on the day of taking office', '2014-12-08', 'Sidiki Kaba'],
    ['the day before the next', '2017-12-13', 'Sidiki Kaba'],
    ['the next', '2017-12-14', 'O-Gon Kwon'],
    [
      'within the month of a change the earlier one, in doubt',
      '2023-12-15',
      'Silvia Fernández de Gurmendi',
    ],
    ['after it the later one', '2023-12-31', 'Päivi Kaukoranta'],
  ])('%s', (_, on, name) => {
    expect(presidentOn(view, day(on))?.election.body.name).toBe(name)
  })

  test('where it cannot be told, it is said and not confirmed', () => {
    const answer = focalPoints(view, day('2023-12-20'))
    expect(answer.points[0]).toMatchObject({ by: 'office', confidence: 'unconfirmed' })
    expect(answer.words).toContain(
      'Päivi Kaukoranta took office in December 2023: whether by 20 December 2023 cannot be told.',
    )
  })

  test('one of whom only the month is known, and no other, may be President', () => {
    const alone = recordOf([...sessions, ...presidents.slice(-1)])
    expect(presidentOn(alone, day('2023-12-20'))?.election.body.name).toBe('Päivi Kaukoranta')
    expect(focalPoints(alone, day('2024-01-10')).points[0]?.confidence).toBe('confirmed')
  })
})

describe('conflicts of interest', () => {
  const conflicts = (state: string, on: string) =>
    conflictsOf(view, state as Parameters<typeof conflictsOf>[1], day(on))

  test.each([
    ['a State that is no focal point', 'MNG', '2024-11-06', []],
    [
      'a focal point’s own State',
      'MEX',
      '2024-11-06',
      [
        'Mexico is the requested State and that of a focal point since 6 March 2024; no rule of recusal was found.',
      ],
    ],
    ['the day before its appointment', 'MEX', '2024-03-05', []],
    [
      'the President’s own State',
      'FIN',
      '2024-11-06',
      [
        'Finland is the requested State and that of the President since December 2023; no rule of recusal was found.',
      ],
    ],
    [
      'both at once',
      'ARG',
      '2021-06-01',
      [
        'Argentina is the requested State and that of a focal point since 8 April 2021 and that of the President since 12 February 2021; no rule of recusal was found.',
      ],
    ],
  ])('%s', (_, state, on, expected) => {
    expect(conflicts(state, on)).toEqual(expected)
  })
})
