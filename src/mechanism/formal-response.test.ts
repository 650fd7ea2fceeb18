import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import type { FactDraft } from '../record/fact.ts'
import type { Step, StepName } from './answer.ts'
import { calendarOf } from './calendar.ts'
import { recordOf, told } from './fixture.ts'
import {
  hungary,
  italy,
  jordan,
  kenya,
  malawi,
  mongolia,
  southAfrica,
  sudan,
  tajikistan,
} from './fixture-record.ts'
import { sessions } from './fixture-sessions.ts'
import { formalResponse } from './formal-response.ts'
import { matterContext } from './matter-context.ts'

function steps(facts: readonly FactDraft[], on: string, calendar = sessions): readonly Step[] {
  const context = matterContext(
    recordOf(facts).facts,
    calendarOf(recordOf(calendar), day(on)),
    day(on),
  )
  if (!context) throw new Error('Nothing opened a matter by that day.')
  return formalResponse(context)
}

function step(name: StepName, facts: readonly FactDraft[], on: string, calendar = sessions): Step {
  const found = steps(facts, on, calendar).find((one) => one.step === name)
  if (!found) throw new Error(`${name} is a step.`)
  return found
}

const standings = (facts: readonly FactDraft[], on: string) =>
  steps(facts, on).map((one) => one.standing)

const ken = { matter: '2016-ken', state: 'KEN' }
const session15 = { session: '15' }
const letter = told('OpenLetterSent', '2016-09-26', { ...ken, viewsBy: '2016-10-10' })
const emergency = told('BureauMet', '2016-09-22', { ...session15, ...ken, level: 'emergency' })
const ambassadors = (on: string) =>
  told('BureauMet', on, { ...session15, ...ken, level: 'ambassadorial' })
const called = (on: string, meets: string) =>
  told('BureauMeetingConvened', on, { ...session15, ...ken, level: 'ambassadorial', meets })
const report = (on: string, session = '15') =>
  told('ReportIssued', on, {
    session,
    is: 'bureauReport',
    document: { symbol: 'ICC-ASP/15/31' },
    languages: ['en'],
    carries: [],
    matters: ['2016-ken'],
  })
const plenary = (on: string, session = '15') =>
  told('PlenaryDiscussionHeld', on, { session, matters: ['2016-ken'] })

describe('the six steps', () => {
  test('come in the order of paragraph 14, each with its rule', () => {
    expect(steps(kenya, '2016-10-01').map((one) => [one.step, one.rule?.provision])).toEqual([
      ['emergencyMeeting', 'paragraph 14 (a)'],
      ['openLetter', 'paragraph 14 (b)'],
      ['ambassadorialMeeting', 'paragraph 14 (c)'],
      ['publicDialogue', 'paragraph 14 (d)'],
      ['bureauReport', 'paragraph 14 (e)'],
      ['plenaryDiscussion', 'paragraph 14 (f)'],
    ])
  })

  test.each([
    [
      'Kenya 2016 by the text of 2012',
      kenya,
      '2016-10-01',
      '2012-11-21',
      'ICC-ASP/11/Res.8, annex I',
    ],
    ['still so ten years later', kenya, '2026-10-01', '2012-11-21', 'ICC-ASP/11/Res.8, annex I'],
    [
      'Jordan 2017 by the text of 2012',
      jordan,
      '2019-01-01',
      '2012-11-21',
      'ICC-ASP/11/Res.8, annex I',
    ],
    [
      'Mongolia 2024 by the text of 2018',
      mongolia,
      '2024-11-07',
      '2018-12-12',
      'ICC-ASP/17/Res.5, annex II',
    ],
  ])('%s', (_, facts, on, since, text) => {
    for (const { rule } of steps(facts, on)) expect(rule).toMatchObject({ since, text })
  })
})

const none = Array.from({ length: 6 }, () => 'notApplicable')

describe('where no step applies', () => {
  test.each([
    [
      'Malawi: referred before the Procedures',
      malawi,
      '2012-06-01',
      'before the Procedures were adopted on 21 December 2011',
    ],
    ['Sudan: referred to the Council only', sudan, '2016-01-01', 'to the Security Council only'],
    ['South Africa: not referred', southAfrica, '2018-01-01', 'No referral to the Assembly'],
    ['Italy before its referral', italy, '2026-01-25', 'No referral to the Assembly'],
    ['Jordan after the reversal', jordan, '2019-05-06', 'reversed on 6 May 2019'],
  ])('%s', (_, facts, on, why) => {
    expect(standings(facts, on)).toEqual(none)
    for (const one of steps(facts, on)) expect(one.why).toContain(why)
  })

  test('what the record has all the same is said', () => {
    const met = told('BureauMet', '2012-02-01', {
      session: '11',
      matter: '2011-mwi',
      level: 'emergency',
    })
    expect(step('emergencyMeeting', [...malawi, met], '2012-06-01')).toMatchObject({
      standing: 'notApplicable',
      why: expect.stringContaining('all the same, on 1 February 2012'),
    })
  })

  test('a referral on the day the Procedures were adopted is under them', () => {
    const later = malawi.map((fact) => ({ ...fact, on: '2011-12-21' as typeof fact.on }))
    expect(standings(later, '2011-12-22')).not.toContain('notApplicable')
  })
})

describe('Kenya 2016', () => {
  test('after the referral all is open but the dialogue, 58 days before the session', () => {
    expect(standings(kenya, '2016-09-19')).toEqual([
      'available',
      'available',
      'available',
      'conditionNotMet',
      'available',
      'available',
    ])
    expect(step('publicDialogue', kenya, '2016-09-19').why).toContain('58 days after the referral')
  })

  test.each([
    [
      'the day before the session, the dialogue is excluded',
      '2016-11-15',
      'available',
      'conditionNotMet',
    ],
    [
      'once it has opened, the dialogue could come before the next',
      '2016-11-16',
      'available',
      'available',
    ],
    [
      'on the last day of the session the steps are still open',
      '2016-11-24',
      'available',
      'available',
    ],
    ['the day after, none is recorded', '2016-11-25', 'noneRecorded', 'available'],
    [
      'the last day that leaves room before the next session',
      '2017-09-03',
      'noneRecorded',
      'available',
    ],
    [
      'the day after, the dialogue is excluded again',
      '2017-09-04',
      'noneRecorded',
      'conditionNotMet',
    ],
  ])('%s', (_, on, standing, dialogue) => {
    expect(step('openLetter', kenya, on).standing).toBe(standing)
    expect(step('bureauReport', kenya, on).standing).toBe(standing)
    expect(step('publicDialogue', kenya, on).standing).toBe(dialogue)
  })

  test('that none is recorded is no reproach', () => {
    const { why, since } = step('openLetter', kenya, '2019-07-09')
    expect(why).toBe(
      'The fifteenth session has passed, and none is recorded. The steps are options, and none is owed.',
    )
    expect(since).toBe('2016-11-25')
  })

  test('the session known to be excluded is named, and that it opens again', () => {
    const { why, arithmetic, since } = step('publicDialogue', kenya, '2016-10-01')
    expect(why).toContain('The session after the fifteenth session opens it again.')
    expect(arithmetic).toMatchObject({ session: '15', met: 'no', lastDay: '2016-08-15', days: 58 })
    expect(since).toBe('2016-09-19')
  })
})

describe('steps taken, in whatever order', () => {
  test.each([
    [
      'the day before an emergency meeting',
      'emergencyMeeting',
      [emergency],
      '2016-09-21',
      'available',
    ],
    ['on its day', 'emergencyMeeting', [emergency], '2016-09-22', 'taken'],
    ['the letter on its day', 'openLetter', [letter], '2016-09-26', 'taken'],
    [
      'an earlier step is none the worse for a later one',
      'openLetter',
      [letter, ambassadors('2016-10-12')],
      '2016-10-12',
      'taken',
    ],
    [
      'a later step taken: of the earlier none is recorded',
      'openLetter',
      [ambassadors('2016-10-12')],
      '2016-10-12',
      'noneRecorded',
    ],
    [
      'and the day before it is open',
      'openLetter',
      [ambassadors('2016-10-12')],
      '2016-10-11',
      'available',
    ],
    [
      'a letter after the meeting is taken all the same',
      'openLetter',
      [ambassadors('2016-09-25'), letter],
      '2016-09-26',
      'taken',
    ],
    [
      'a report that names the matter',
      'bureauReport',
      [report('2016-11-08')],
      '2016-11-08',
      'taken',
    ],
    [
      'a plenary discussion of it',
      'plenaryDiscussion',
      [plenary('2016-11-18')],
      '2016-11-18',
      'taken',
    ],
    [
      'a plenary without a report',
      'bureauReport',
      [plenary('2016-11-18')],
      '2016-11-18',
      'noneRecorded',
    ],
    [
      'a report without a plenary, while the session runs',
      'plenaryDiscussion',
      [report('2016-11-08')],
      '2016-11-20',
      'available',
    ],
  ] as const)('%s', (_, name, facts, on, standing) => {
    expect(step(name, [...kenya, ...facts], on).standing).toBe(standing)
  })

  test.each([
    ['a report that does not name it', { matters: [] }],
    ['an addendum', { is: 'addendum' }],
    ['a report of the Court', { is: 'courtReport' }],
  ])('%s takes no step', (_, changed) => {
    const other = told(
      'ReportIssued',
      '2016-11-08',
      {
        session: '15',
        is: 'bureauReport',
        document: { symbol: 'ICC-ASP/15/31' },
        languages: ['en'],
        carries: [],
        matters: ['2016-ken'],
        ...changed,
      },
      { stream: 'session:15' },
    )
    const facts = recordOf([...kenya, ...sessions, other]).naming('matter:2016-ken')
    const on = day('2016-11-10')
    const context = matterContext(facts, calendarOf(recordOf(sessions), on), on)
    const found = context && formalResponse(context).find((one) => one.step === 'bureauReport')
    expect(found?.standing).toBe('available')
  })

  test('a meeting held under paragraph 14 (c) is one at ambassadorial level, by whatever name', () => {
    const met = told('BureauMet', '2016-10-12', {
      ...session15,
      ...ken,
      level: 'regular',
      under: 'paragraph 14(c)',
    })
    expect(step('ambassadorialMeeting', [...kenya, met], '2016-10-12').standing).toBe('taken')
  })

  test('an ordinary meeting that names the matter takes no step', () => {
    const met = told('BureauMet', '2016-10-12', { ...session15, ...ken, level: 'regular' })
    expect(standings([...kenya, met], '2016-10-12')).not.toContain('taken')
  })

  test('the first day counts, and every day is told', () => {
    const twice = [...kenya, ambassadors('2016-10-12'), ambassadors('2016-10-20')]
    expect(step('ambassadorialMeeting', twice, '2016-11-01')).toMatchObject({
      takenOn: '2016-10-12',
      why: 'The Bureau met at ambassadorial level on 12 October 2016 and on 20 October 2016.',
    })
  })
})

describe('the open letter', () => {
  test('views requested by letter carry the day that the letter sets', () => {
    expect(step('openLetter', [...kenya, letter], '2016-10-01')).toMatchObject({
      requestedBy: '2016-10-10',
      why: 'The President sent the open letter on 26 September 2016; it asked for views by 10 October 2016, and no views are recorded.',
    })
  })

  test('no other step carries one', () => {
    const others = steps([...kenya, letter], '2016-10-01').filter(
      (one) => one.step !== 'openLetter',
    )
    expect(others.map((one) => one.requestedBy)).toEqual(others.map(() => undefined))
  })

  test('nor does a letter without a day', () => {
    const open = told('OpenLetterSent', '2016-09-26', ken)
    expect(step('openLetter', [...kenya, open], '2016-10-01').requestedBy).toBeUndefined()
  })

  test('views that came are told', () => {
    const views = told('ViewsReceived', '2016-10-10', ken)
    expect(step('openLetter', [...kenya, letter, views], '2016-10-10').why).toContain(
      'views came on 10 October 2016',
    )
  })

  test.each([
    ['a fortnight is not remarked upon', '2016-10-10', false],
    ['a day more is, as unconfirmed', '2016-10-11', true],
  ])('%s', (_, viewsBy, remarked) => {
    const sent = told('OpenLetterSent', '2016-09-26', { ...ken, viewsBy })
    const { why } = step('openLetter', [...kenya, sent], '2016-10-01')
    expect(why.includes('a limit of 14 days is unconfirmed')).toBe(remarked)
  })

  test('a letter of good offices is no open letter', () => {
    expect(step('openLetter', mongolia, '2024-11-05')).toMatchObject({ standing: 'available' })
  })
})

describe('a meeting called for a later day', () => {
  const call = called('2016-10-01', '2016-10-12')

  test.each([
    ['the day before it is called', '2016-09-30', 'available'],
    ['from the call on', '2016-10-01', 'convened'],
    ['on the day itself, as long as nothing says that it was held', '2016-10-12', 'convened'],
    ['the day after, without a record of it', '2016-10-13', 'available'],
  ])('%s', (_, on, standing) => {
    expect(step('ambassadorialMeeting', [...kenya, call], on).standing).toBe(standing)
  })

  test('a meeting called and not recorded is told', () => {
    expect(step('ambassadorialMeeting', [...kenya, call], '2016-10-13').why).toContain(
      'called for 12 October 2016; no record says that it was held',
    )
  })

  test('its day stands beside it, and the last call counts', () => {
    const moved = [...kenya, call, called('2016-10-10', '2016-10-20')]
    expect(step('ambassadorialMeeting', moved, '2016-10-11').since).toBe('2016-10-20')
  })

  test('the dialogue is reckoned from the meeting called', () => {
    const early = called('2025-08-01', '2025-08-31')
    const late = called('2025-08-01', '2025-09-01')
    const on = '2025-08-10'
    expect(step('publicDialogue', [...hungary, early], on).arithmetic?.met).toBe('yes')
    expect(step('publicDialogue', [...hungary, late], on)).toMatchObject({
      standing: 'conditionNotMet',
      arithmetic: { meeting: '2025-09-01' },
    })
  })

  test('on the day of the meeting called the dialogue is still reckoned from it', () => {
    const hun = { session: '24', matter: '2025-hun', level: 'ambassadorial' } as const
    const call = told('BureauMeetingConvened', '2025-08-01', { ...hun, meets: '2025-08-31' })
    expect(step('publicDialogue', [...hungary, call], '2025-08-31').arithmetic).toMatchObject({
      meeting: '2025-08-31',
      met: 'yes',
    })
  })

  test('a deferral decided after the call puts it off, one before does not', () => {
    const off = (on: string) =>
      told('MatterDeferred', on, { matter: '2016-ken', until: 'other', condition: 'advice' })
    const on = '2016-10-05'
    const after = [...kenya, call, off('2016-10-03')]
    expect(step('ambassadorialMeeting', after, on).standing).toBe('deferred')
    const before = [...kenya, off('2016-09-28'), call]
    expect(step('ambassadorialMeeting', before, on).standing).toBe('convened')
  })
})

describe('Mongolia 2024', () => {
  test.each([
    [
      'the day of the transmission',
      '2024-10-25',
      ['available', 'available', 'available', 'conditionNotMet', 'available', 'available'],
    ],
    [
      'the day of the meeting and the deferral',
      '2024-11-06',
      ['noneRecorded', 'noneRecorded', 'taken', 'deferred', 'deferred', 'deferred'],
    ],
    [
      'the day of the report',
      '2024-12-05',
      ['noneRecorded', 'noneRecorded', 'taken', 'deferred', 'taken', 'deferred'],
    ],
    [
      'two years later, without a decision of the Bureau',
      '2026-11-06',
      ['noneRecorded', 'noneRecorded', 'taken', 'deferred', 'taken', 'deferred'],
    ],
  ])('%s', (_, on, expected) => {
    expect(standings(mongolia, on)).toEqual(expected)
  })

  test('the meeting was taken without a recorded open letter, and just that is said', () => {
    expect(step('openLetter', mongolia, '2024-11-07').why).toBe(
      'None is recorded; a Bureau meeting at ambassadorial level is, on 6 November 2024. The steps are options, and none is owed.',
    )
  })

  test('beside the deferral stands that the condition was not met, 26 days before the session', () => {
    expect(step('publicDialogue', mongolia, '2024-11-07').arithmetic).toMatchObject({
      met: 'no',
      days: 26,
      daysFrom: 'meeting',
      session: '23',
    })
  })

  test.each([
    [
      'taken up again, with the meeting of 2024 there is room before the next session',
      '2025-06-10',
      'available',
    ],
    ['the day before that session opens', '2025-11-30', 'available'],
    ['that session opened without a dialogue', '2025-12-01', 'noneRecorded'],
  ])('%s', (_, on, standing) => {
    const resumed = [...mongolia, told('MatterResumed', '2025-06-10', { matter: '2024-mng' })]
    expect(step('publicDialogue', resumed, on).standing).toBe(standing)
  })

  test('a session that passed while the matter was put off is not held against a step', () => {
    const resumed = [...mongolia, told('MatterResumed', '2025-06-10', { matter: '2024-mng' })]
    expect(step('plenaryDiscussion', resumed, '2025-06-10').standing).toBe('available')
    expect(step('plenaryDiscussion', resumed, '2025-12-06').standing).toBe('noneRecorded')
  })

  test('once closed, nothing more is open', () => {
    const closed = [
      ...mongolia,
      told('MatterClosed', '2025-06-10', { matter: '2024-mng', by: 'bureau' }),
    ]
    expect(standings(closed, '2025-06-10')).toEqual([
      'noneRecorded',
      'noneRecorded',
      'taken',
      'noneRecorded',
      'taken',
      'noneRecorded',
    ])
    expect(step('publicDialogue', closed, '2025-06-10').arithmetic).toBeUndefined()
  })
})

describe('the public dialogue', () => {
  test.each([
    ['Hungary: by 31 August 2025 there is room', hungary, '2025-08-31', 'available', 'cannotTell'],
    ['Hungary: from 1 September there is none', hungary, '2025-09-01', 'conditionNotMet', 'no'],
    [
      'Hungary: once the twenty-fourth session has opened, before the next',
      hungary,
      '2025-12-01',
      'available',
      'cannotTell',
    ],
    [
      'Italy: a session known by month, by the end of August',
      italy,
      '2026-08-31',
      'available',
      'cannotTell',
    ],
    ['Italy: in September it cannot be told', italy, '2026-09-30', 'available', 'cannotTell'],
    [
      'Italy: from October there is no room whatever the day',
      italy,
      '2026-10-01',
      'conditionNotMet',
      'no',
    ],
    ['Tajikistan the same', tajikistan, '2026-10-01', 'conditionNotMet', 'no'],
  ])('%s', (_, facts, on, standing, met) => {
    const dialogue = step('publicDialogue', facts, on)
    expect([dialogue.standing, dialogue.arithmetic?.met]).toEqual([standing, met])
  })

  test('is held: taken, even where the condition was not met', () => {
    const held = told('PublicDialogueHeld', '2016-11-10', {
      ...ken,
      in: 'newYorkWorkingGroup',
      attended: 'yes',
    })
    expect(step('publicDialogue', [...kenya, held], '2016-11-10').standing).toBe('taken')
  })

  test('is called: convened', () => {
    const call = told('PublicDialogueConvened', '2016-11-01', { ...ken, meets: '2016-11-10' })
    expect(step('publicDialogue', [...kenya, call], '2016-11-09')).toMatchObject({
      standing: 'convened',
      since: '2016-11-10',
    })
  })

  test('a report for the session before which there was room leaves none recorded', () => {
    const hun = { matter: '2025-hun' }
    const more = [
      told('BureauMet', '2025-08-20', { ...hun, session: '24', level: 'ambassadorial' }),
      told('ReportIssued', '2025-11-20', {
        session: '24',
        is: 'bureauReport',
        document: { title: 'Report' },
        languages: ['en'],
        carries: [],
        matters: ['2025-hun'],
      }),
    ]
    expect(step('publicDialogue', [...hungary, ...more], '2025-11-19').standing).toBe('available')
    expect(step('publicDialogue', [...hungary, ...more], '2025-11-20').standing).toBe(
      'noneRecorded',
    )
  })

  test('where a session in between is not recorded, room is not promised', () => {
    const some = sessions.filter((fact) => !('session' in fact.body) || fact.body.session !== '16')
    const met = told('BureauMet', '2016-12-01', { session: '16', ...ken, level: 'ambassadorial' })
    const found = step('publicDialogue', [...kenya, met], '2017-01-10', some)
    expect(found.arithmetic).toMatchObject({ session: '17', met: 'cannotTell' })
    expect(found.why).toContain('it may come first')
    expect(step('publicDialogue', [...kenya, met], '2017-01-10').arithmetic?.met).toBe('yes')
  })

  test('without a next session on record nothing is reckoned', () => {
    const dialogue = step('publicDialogue', kenya, '2016-10-01', [])
    expect(dialogue).toMatchObject({ standing: 'available', arithmetic: undefined })
    expect(dialogue.why).toContain('cannot be told')
  })

  test('a referral while a session runs looks to the next one', () => {
    const during = hungary.map((fact) => ({ ...fact, on: '2025-12-03' as typeof fact.on }))
    expect(step('publicDialogue', during, '2025-12-04').arithmetic?.session).toBe('25')
    expect(step('openLetter', during, '2025-12-06').standing).toBe('available')
  })
})

describe('steps without a day', () => {
  const october = told('OpenLetterSent', '2016-10', ken)

  test.each([
    ['before the month', '2016-09-30', 'available', false],
    ['within it the record cannot tell, and says so', '2016-10-15', 'available', true],
    ['after it the step is taken', '2016-10-31', 'taken', false],
  ])('%s', (_, on, standing, told) => {
    const found = step('openLetter', [...kenya, october], on)
    expect(found.standing).toBe(standing)
    expect(found.why.includes('cannot be told')).toBe(told)
    expect(found.doubtful !== undefined).toBe(told)
  })

  test('a step recorded without any day is taken, and its day is not recorded', () => {
    const undated = told('OpenLetterSent', 'unknown', ken)
    expect(step('openLetter', [...kenya, undated], '2016-10-15')).toMatchObject({
      standing: 'taken',
      takenOn: 'unknown',
      why: expect.stringContaining('on a day not recorded'),
    })
  })
})
