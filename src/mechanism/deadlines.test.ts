import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import type { FactDraft } from '../record/fact.ts'
import { calendarOf } from './calendar.ts'
import { viewsAsked } from './deadlines.ts'
import { recordOf, told } from './fixture.ts'
import {
  hungary,
  italy,
  jordan,
  kenya,
  malawi,
  mongolia,
  southAfrica,
  tajikistan,
} from './fixture-record.ts'
import { sessions } from './fixture-sessions.ts'
import { matterContext } from './matter-context.ts'
import { matter } from './matters.ts'

function next(facts: readonly FactDraft[], id: string, on: string) {
  return matter(recordOf([...sessions, ...facts]), id, day(on))?.next ?? []
}

const what = (facts: readonly FactDraft[], id: string, on: string) =>
  next(facts, id, on).map((item) => item.what)

const ken = { matter: '2016-ken', state: 'KEN' }
const letter = told('OpenLetterSent', '2016-09-26', { ...ken, viewsBy: '2016-10-10' })

describe('views asked for by letter', () => {
  const views = (on: string) => told('ViewsReceived', on, ken)

  test.each([
    ['no letter, no day', [], '2016-10-01', undefined],
    [
      'a letter without a day starts none',
      [told('OpenLetterSent', '2016-09-26', ken)],
      '2016-10-01',
      undefined,
    ],
    ['asked as of the day before the letter', [letter], '2016-09-25', undefined],
    ['the day of the letter', [letter], '2016-09-26', 'running'],
    ['the last day still counts', [letter], '2016-10-10', 'running'],
    ['the day after, without views', [letter], '2016-10-11', 'passed'],
    ['views on the last day', [letter, views('2016-10-10')], '2016-11-01', 'received'],
    [
      'views that come late are views all the same',
      [letter, views('2016-10-20')],
      '2016-11-01',
      'received',
    ],
    ['asked as of a day before they came', [letter, views('2016-10-20')], '2016-10-19', 'passed'],
    [
      'views before the letter answer an earlier one',
      [views('2016-09-20'), letter],
      '2016-10-01',
      'running',
    ],
  ])('%s', (_, facts, on, standing) => {
    const context = matterContext(
      recordOf([...kenya, ...facts]).facts,
      calendarOf(recordOf(sessions), day(on)),
      day(on),
    )
    expect(context && viewsAsked(context)?.standing).toBe(standing)
  })

  test('are an item with their day until they come', () => {
    const item = next([...kenya, letter], '2016-ken', '2016-10-01')[0]
    expect(item).toMatchObject({ day: '2016-10-10', rule: { provision: 'paragraph 14 (b)' } })
    const came = [...kenya, letter, views('2016-10-09')]
    expect(what(came, '2016-ken', '2016-10-10').join()).not.toContain('Views')
  })
})

describe('what has a day attached', () => {
  const days = (facts: readonly FactDraft[], id: string, on: string) =>
    next(facts, id, on).flatMap((item) => item.day ?? [])

  test.each([
    [
      'Kenya: the opening of the session, for report and plenary',
      kenya,
      '2016-ken',
      '2016-10-01',
      ['2016-11-16', '2016-11-16'],
    ],
    [
      'Hungary: first the last day that leaves room for a dialogue',
      hungary,
      '2025-hun',
      '2025-08-31',
      ['2025-08-31', '2025-12-01', '2025-12-01'],
    ],
    [
      'Hungary the day after: that day is gone',
      hungary,
      '2025-hun',
      '2025-09-01',
      ['2025-12-01', '2025-12-01'],
    ],
    [
      'while the session runs its opening is no day to come, and a dialogue looks to the next',
      hungary,
      '2025-hun',
      '2025-12-02',
      ['2026-08-31'],
    ],
    [
      'Italy: a session known by month gives no day of its own',
      italy,
      '2026-ita',
      '2026-06-01',
      ['2026-08-31'],
    ],
  ])('%s', (_, facts, id, on, expected) => {
    expect(days(facts, id, on)).toEqual(expected)
  })

  test('a meeting called stands on its day', () => {
    const call = told('BureauMeetingConvened', '2016-10-01', {
      session: '15',
      ...ken,
      level: 'ambassadorial',
      meets: '2016-10-12',
    })
    expect(next([...kenya, call], '2016-ken', '2016-10-02')[0]).toMatchObject({
      day: '2016-10-12',
      what: 'A Bureau meeting at ambassadorial level is called.',
    })
  })

  test.each([
    ['until the day asked for', '2026-02-10', true],
    ['the day after no more', '2026-02-11', false],
  ])('an answer asked for in consultations is an item %s', (_, on, listed) => {
    const sought = told('ConsultationSought', '2026-02-01', {
      matter: '2026-ita',
      state: 'ITA',
      persons: ['njeem'],
      by: 'court',
      about: 'domestic proceedings',
      answerBy: '2026-02-10',
    })
    const found = next([...italy, sought], '2026-ita', on).some((item) => item.day === '2026-02-10')
    expect(found).toBe(listed)
    const answered = told('ConsultationAnswered', '2026-02-05', {
      matter: '2026-ita',
      state: 'ITA',
      by: 'state',
      about: 'domestic proceedings',
    })
    const after = next([...italy, sought, answered], '2026-ita', on)
    expect(after.some((item) => item.day === '2026-02-10')).toBe(false)
  })

  test('days come first, in order', () => {
    const found = next([...hungary], '2025-hun', '2025-08-01').map((item) => item.day)
    const dated = found.filter((one) => one !== undefined)
    expect(found.slice(0, dated.length)).toEqual([...dated].sort())
  })
})

describe('what could come next', () => {
  test('every item says could, or says what the record has', () => {
    for (const words of what(kenya, '2016-ken', '2016-10-01'))
      expect(words).not.toMatch(/must|shall|failed/)
  })

  test.each([
    ['Kenya: no transmission on record', kenya, '2016-ken', '2016-10-01', true],
    ['Tajikistan the day before it', tajikistan, '2026-tjk', '2026-05-06', true],
    ['Tajikistan once transmitted', tajikistan, '2026-tjk', '2026-05-07', false],
  ])('%s', (_, facts, id, on, listed) => {
    expect(what(facts, id, on).join().includes('No transmission')).toBe(listed)
  })

  test('a deferred matter waits for the Bureau alone', () => {
    expect(what(mongolia, '2024-mng', '2025-01-01')).toEqual([
      'The Bureau could take the matter up again.',
    ])
  })

  test('and where the stated condition is reported met, that is said', () => {
    const concluded = told('ProceedingsConcluded', '2025-05-14', {
      matter: '2024-mng',
      state: 'MNG',
    })
    expect(what([...mongolia, concluded], '2024-mng', '2025-06-01')).toEqual([
      'The stated condition is reported met: the Bureau could take the matter up again.',
    ])
  })

  test('before a referral the Chamber could still decide on it', () => {
    expect(what(italy, '2025-ita', '2025-12-03')).toEqual([
      'The Chamber could decide whether to refer the matter.',
    ])
  })

  test.each([
    ['a referral that was declined leaves nothing', southAfrica, '2017-zaf', '2018-01-01'],
    ['nor does a reversal', jordan, '2017-jor', '2019-05-06'],
    ['nor a referral before the Procedures', malawi, '2011-mwi', '2012-06-01'],
  ])('%s', (_, facts, id, on) => {
    expect(what(facts, id, on)).toEqual([])
  })

  test('a report taken for the session is not asked for again, for the next one it is', () => {
    const report = told('ReportIssued', '2016-11-08', {
      session: '15',
      is: 'bureauReport',
      document: { symbol: 'ICC-ASP/15/31' },
      languages: ['en'],
      carries: [],
      matters: ['2016-ken'],
    })
    const could = 'The Bureau could report on the matter to the Assembly.'
    expect(what([...kenya, report], '2016-ken', '2016-11-07')).toContain(could)
    expect(what([...kenya, report], '2016-ken', '2016-11-08')).not.toContain(could)
    expect(what([...kenya, report], '2016-ken', '2016-11-25')).toContain(could)
  })
})
