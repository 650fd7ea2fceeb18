import { describe, expect, test } from 'vitest'
import { numbered, publicRecordDrafts, recordAs } from '../../../tests/read-public-record.ts'
import { day } from '../../law/day.ts'
import { told } from '../../mechanism/fixture.ts'
import type { FactDraft } from '../../record/fact.ts'
import { draftedLetter } from './drafted-letter.ts'
import { isNoLetter } from './letter.ts'
import { type LetterSubject, lettersOnMatter, lettersToday } from './letters-today.ts'

const on = day('2026-06-01')
const restricted = { audience: ['secretariat'] }
const travel = told(
  'TravelReported',
  '2026-05-10',
  {
    travel: 'invented-2026',
    person: 'putin',
    states: ['JPN'],
    standing: 'announced',
    sourceClass: 'civilSociety',
  },
  restricted,
)
const refuted = told(
  'TravelRefuted',
  '2026-05-20',
  { travel: 'invented-2026', person: 'putin' },
  restricted,
)
const notice = told('ContactNotified', '2026-05-12', {
  state: 'KEN',
  person: 'putin',
  contact: '2026-05-08',
  essential: 'yes',
})
const convened = told('BureauMeetingConvened', '2026-05-28', {
  session: '25',
  matter: '2026-tjk',
  level: 'ambassadorial',
  meets: '2026-06-20',
})

function view(office: string, ...more: readonly FactDraft[]) {
  return recordAs(office, numbered([...publicRecordDrafts, ...more]))
}

function about(subjects: readonly LetterSubject[], id: string): LetterSubject | undefined {
  return subjects.find((one) => one.id === id)
}

function standing(subject: LetterSubject | undefined): readonly (readonly [string, string])[] {
  return (subject?.letters ?? []).map(({ name, because = 'could be' }) => [name, because])
}

describe('the letters of a day', () => {
  const today = lettersToday(view('secretariat', travel, notice, convened), on)

  test('travel and notices come first, then matters, the newest first', () => {
    expect(today.slice(0, 3).map(({ id }) => id)).toEqual(['invented-2026', notice.id, '2026-tjk'])
    const matters = today.filter((one) => one.about === 'matter').map(({ id }) => id)
    expect(matters).toEqual(matters.toSorted().reverse())
  })

  test('on an open matter the letter and the invitation could be drafted; no copy of none', () => {
    expect(standing(about(today, '2026-tjk'))).toEqual([
      ['open-letter', 'could be'],
      ['copy-to-states-parties', expect.stringContaining('nothing to copy')],
      ['invitation-to-the-bureau', 'could be'],
    ])
  })

  test('an invitation brings the day for which the Bureau was called', () => {
    const invitation = (subjects: readonly LetterSubject[]) =>
      about(subjects, '2026-tjk')?.letters.find(({ name }) => name === 'invitation-to-the-bureau')
    expect(invitation(today)?.given.meets).toBe('2026-06-20')
    expect(invitation(lettersToday(view('secretariat'), on))?.given.meets).toBeUndefined()
    const after = lettersToday(view('secretariat', convened), day('2026-06-21'))
    expect(invitation(after)?.given.meets).toBeUndefined()
  })

  test('a deferred matter is listed with the reason', () => {
    for (const [, why] of standing(about(today, '2024-mng'))) expect(why).toMatch(/stands deferred/)
  })

  test('on travel: to the Court first, to the group of the State once the Court knows', () => {
    expect(standing(about(today, 'invented-2026'))).toEqual([
      ['note-on-travel', expect.stringContaining('pass it on first')],
      ['travel-to-the-court', 'could be'],
    ])
    expect(about(today, 'invented-2026')?.letters[0]?.given.group).toBe('asiaPacific')
  })

  test('travel that was refuted is not listed', () => {
    expect(about(lettersToday(view('secretariat', travel, refuted), on), 'invented-2026')).toBe(
      undefined,
    )
  })

  test('a notice is listed from its day on', () => {
    const record = view('secretariat', notice)
    expect(about(lettersToday(record, day('2026-05-11')), notice.id)).toBeUndefined()
    expect(standing(about(lettersToday(record, day('2026-05-12')), notice.id))).toEqual([
      ['reply-to-contact', 'could be'],
    ])
  })

  test('what is listed as possible is drafted, what is not is refused in the same words', () => {
    const record = view('secretariat', travel, notice, convened)
    for (const { letters } of today)
      for (const { name, given, because } of letters) {
        const days = { viewsBy: day('2026-06-02'), meets: day('2026-06-02') }
        const wish = { ...days, ...given, letter: name, language: 'fr' } as const
        const letter = draftedLetter(record, wish, on)
        expect(isNoLetter(letter) ? letter.because : undefined).toBe(because)
      }
    expect(today.length).toBeGreaterThan(5)
  })

  test('an office is shown nothing that it does not see', () => {
    expect(about(lettersToday(view('bureau', travel), on), 'invented-2026')).toBeUndefined()
  })

  test.each(['0001-01-01', '2002-07-01', '2011-12-20', '2011-12-21', '9999-12-31'])(
    'can be asked on %s',
    (asOf) => {
      expect(() => lettersToday(view('secretariat', travel, notice), day(asOf))).not.toThrow()
    },
  )
})

describe('the letters on one matter', () => {
  test('are those of the list, by any id of the matter', () => {
    const record = view('secretariat')
    const listed = about(lettersToday(record, on), '2026-ita')
    expect(lettersOnMatter(record, '2026-ita', on)).toEqual([listed])
    expect(lettersOnMatter(record, '2025-ita', on)).toEqual([listed])
  })

  test.each(['2017-jor', '1999-xxx'])('there are none on %s', (id) => {
    expect(lettersOnMatter(view('secretariat'), id, on)).toEqual([])
  })
})
