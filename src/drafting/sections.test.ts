import { describe, expect, test } from 'vitest'
import { numbered, publicRecordDrafts, recordAs } from '../../tests/read-public-record.ts'
import { day } from '../law/day.ts'
import { calendarOf } from '../mechanism/calendar.ts'
import { told } from '../mechanism/fixture.ts'
import type { FactDraft } from '../record/fact.ts'
import type { RecordView } from '../record/record.ts'
import { draft, printedLines, sentencesIn } from './fixture-drafts.ts'
import { placementIn } from './reporting-period.ts'

const on = day('2024-12-05')

function record(...more: readonly FactDraft[]): RecordView {
  return recordAs('public', numbered([...publicRecordDrafts, ...more]))
}

function lines(session: string, ...more: readonly FactDraft[]): readonly string[] {
  return printedLines(draft(record(...more), session, 'en', on))
}

/** What the draft says besides with these facts. */
function added(session: string, ...more: readonly FactDraft[]): readonly string[] {
  const before = new Set(lines(session))
  return lines(session, ...more).filter((line) => !before.has(line))
}

describe('a fact belongs to the report', () => {
  const statement = (when: string, session?: string) =>
    told(
      'StatementMade',
      when,
      { by: 'president', about: `said in ${when}`, ...(session ? { session } : {}) },
      { stream: 'state:MNG' },
    )
  test.each([
    ['of the session it names, whatever its day', statement('2019-01-01', '23'), '23'],
    ['of the period in which its day lies', statement('2024-06-01'), '23'],
    ['of the next session from the day after the report was issued', statement('2024-12-06'), '24'],
    ['of this one on the day on which the report was issued', statement('2024-12-05'), '23'],
    [
      'of the session closed last on its last day, where no day of issue is known',
      statement('2023-12-14'),
      '22',
    ],
    ['of the next one on the day after it closed', statement('2023-12-15'), '23'],
    ['of the period that holds most of its year', statement('2022'), '21'],
    ['of the period that holds most of its month', statement('2021-12'), '21'],
  ])('%s', (_, fact, session) => {
    const view = record(fact)
    const entry = view.facts.find(({ id }) => id === fact.id)
    const calendar = calendarOf(view, day('2026-11-22'))
    const holding = ['19', '20', '21', '22', '23', '24', '25'].filter(
      (each) => entry && placementIn(view, calendar, each)(entry),
    )
    expect(holding).toEqual([session])
  })

  test('that states it by its symbol, though its day lies in an earlier period', () => {
    const visit = record()
      .of('ProsecutorVisited')
      .find(({ on: when }) => when === '2020-10-17')
    const calendar = calendarOf(record(), on)
    expect(visit && placementIn(record(), calendar, '20')(visit)).toBe(true)
    expect(visit && placementIn(record(), calendar, '19')(visit)).toBe(false)
  })

  test('of no session where it happened after the day of the draft', () => {
    const view = record(statement('2025-01-01', '23'))
    const entry = view.of('StatementMade').find(({ on: when }) => when === '2025-01-01')
    expect(entry && placementIn(view, calendarOf(view, on), '23')(entry)).toBe(false)
  })
})

describe('matters stand under the heading of their State', () => {
  const finding = (matter: string, state: string, situation: string) =>
    told('FindingMade', '2024-06-03', {
      matter,
      state,
      persons: [],
      situation,
      chamber: 'Pre-Trial Chamber I',
      decision: { symbol: `ICC-TEST-${matter}` },
      of: state === 'SDN' ? 'lackOfCooperation' : 'nonCompliance',
      concerned: { what: 'other' },
    })
  test.each([
    ['a State Party', finding('2024-ken', 'KEN', 'ICC-01/09'), 'states-parties'],
    [
      'a State that the Council bound',
      finding('2024-sdn', 'SDN', 'ICC-02/05'),
      'states-bound-by-the-council',
    ],
    ['a State that is neither', finding('2024-ind', 'IND', 'ICC-01/09'), 'states-not-parties'],
    [
      'a State Party in a situation of the Council',
      finding('2024-ita', 'ITA', 'ICC-01/11'),
      'states-parties',
    ],
  ])('%s', (_, fact, section) => {
    const tree = draft(record(fact), '23', 'en', on)
    const holding = tree.sections.filter(({ blocks }) =>
      blocks.some(({ id }) => id === `matter-${fact.stream.slice(7)}-decision`),
    )
    expect(holding.map(({ id }) => id)).toEqual([section])
    const nothing = tree.sections.find(({ id }) => id === section)?.blocks
    expect(nothing?.some(({ id }) => id.startsWith('none-'))).toBe(false)
  })

  test('a referral reversed says that the finding was upheld', () => {
    const said = printedLines(draft(record(), '18', 'en', day('2019-12-02'))).join('\n')
    expect(said).toContain(
      'On 6 May 2019, the Appeals Chamber issued its “Judgment in the Jordan Referral re Al-Bashir Appeal”, in which it reversed the referral of the matter concerning Jordan and upheld the finding.',
    )
  })

  test('a finding without a referral says that there was none', () => {
    const said = printedLines(draft(record(), '16', 'en', day('2017-12-04'))).join('\n')
    expect(said).toContain('decided not to refer the matter concerning South Africa')
    expect(said).not.toContain('referred the matter concerning South Africa')
  })

  test.each(['12', '15', '18', '20', '23'])(
    'the draft for session %s names no matter of a later year, whenever it is made',
    (session) => {
      const closes = { 12: 2013, 15: 2016, 18: 2019, 20: 2021, 23: 2024 }[Number(session)] ?? 0
      const tree = draft(record(), session, 'en', day('2026-11-22'))
      const later = sentencesIn(tree).flatMap(({ paragraph }) => {
        const year = Number(/(?:matter|carried-over|actions)-(\d{4})-/.exec(paragraph)?.[1] ?? 0)
        return year > closes ? [paragraph] : []
      })
      expect(later).toEqual([])
    },
  )

  test('a deferred matter is carried over as deferred, with its deferral', () => {
    const later = sentencesIn(draft(record(), '24', 'en', day('2025-12-01')))
    const carried = later.find(({ paragraph }) => paragraph === 'carried-over-2024-mng')
    expect(carried?.sentence.from?.ids?.length).toBe(2)
  })

  test('the same matter in the words of the Court, not ours: a declined finding', () => {
    const declined = told('FindingDeclined', '2024-06-03', {
      matter: '2024-ken',
      state: 'KEN',
      persons: [],
      situation: 'ICC-01/09',
      chamber: 'Trial Chamber V(B)',
      decision: { symbolToBeSupplied: true },
      threshold: 'met',
      concerned: { what: 'records' },
    })
    expect(added('23', declined)).toContain(
      'On 3 June 2024, Trial Chamber V(B), asked for a finding in relation to Kenya, made none, though it held the threshold to be met.',
    )
  })
})

describe('proceedings that ended', () => {
  test('are told with the State concerned: the matter may stand alone in its report', () => {
    const ended = told('ProceedingsConcluded', '2024-06-01', { matter: '2024-mng', state: 'MNG' })
    const said = added('23', ended).join(' ')
    expect(said).toContain('on the matter concerning Mongolia were reported on 1 June 2024')
  })
})

describe('travel', () => {
  const passing = (n: number, received: string) =>
    told(
      'TravelInformationPassedToCourt',
      '2024-05-10',
      {
        session: '23',
        from: ['stateParty'],
        received,
      },
      { stream: `travel:journey-${n}` },
    )
  const timed = (count: number) => Array.from({ length: count }, (_, n) => passing(n, '2024-05-08'))
  const promptly = (facts: readonly FactDraft[]) =>
    printedLines(draft(recordAs('public', numbered([...quiet, ...facts])), '23', 'en', on)).filter(
      (line) => line.includes('can be timed'),
    )
  // Without the undated passing of the public record, whose count would stand beside these.
  const quiet = publicRecordDrafts.filter(({ type }) => type !== 'TravelInformationPassedToCourt')

  test('no figure on promptness is given for fewer than three', () => {
    expect(promptly(timed(1))).toEqual([])
    expect(promptly(timed(2))).toEqual([])
    expect(promptly(timed(3))).toEqual([
      'Of three communications passed on to the Court, three can be timed; half of these reached the Court within two days of receipt.',
    ])
  })

  test('nor where what is left untimed is fewer than three', () => {
    const untimed = told('TravelInformationPassedToCourt', '2024-05-11', {
      session: '23',
      from: ['stateParty'],
    })
    expect(promptly([...timed(3), untimed])).toEqual([])
  })

  test.each([
    ['without consent', [], 0],
    ['with the consent of another State only', ['FIN'], 0],
    ['with the consent of the State concerned', ['KEN'], 1],
  ])('a visit that did not take place, %s', (_, consents, count) => {
    const visit = told('VisitDidNotTakePlace', '2024-05-10', {
      travel: 'putin-ken-2024',
      person: 'putin',
      state: 'KEN',
      consents,
    })
    const said = added('23', visit).filter((line) => line.includes('did not take place'))
    expect(said).toHaveLength(count)
    expect(said.every((line) => line.includes('no cause is claimed'))).toBe(true)
  })

  test('a visit that led to no matter, and travel reported, are not told', () => {
    const visit = told('VisitTookPlace', '2024-05-10', {
      travel: 'putin-ken-2024',
      person: 'putin',
      state: 'KEN',
      arrived: '2024-05-10',
    })
    const report = told('TravelReported', '2024-05-01', {
      travel: 'putin-ken-2024',
      person: 'putin',
      states: ['KEN'],
      standing: 'announced',
      sourceClass: 'publicReport',
    })
    expect(added('23', visit, report)).toEqual([])
  })

  test('whether States were informed or the need was underlined is as recorded', () => {
    expect(lines('20').join('\n')).toMatch(/States Parties were kept informed of proposed travel/)
    expect(lines('20').join('\n')).not.toMatch(/underlined that States Parties/)
    expect(lines('23').join('\n')).not.toMatch(/were kept informed of proposed travel/)
  })

  test('a confidential request is not told', () => {
    const request = told('CooperationRequested', '2024-09-01', {
      state: 'MNG',
      persons: ['putin'],
      matter: '2024-mng',
      what: 'provisionalArrest',
      confidential: true,
    })
    expect(added('23', request)).toEqual([])
  })
})

describe('the steps of paragraph 14', () => {
  const matter = { matter: '2024-mng', state: 'MNG' }
  test.each([
    [
      '(a)',
      told('BureauMet', '2024-11-01', { session: '23', ...matter, level: 'emergency' }),
      'On 1 November 2024, the Bureau held an emergency meeting under paragraph 14 (a) of the Procedures on the matter concerning Mongolia.',
    ],
    [
      '(b)',
      told('OpenLetterSent', '2024-11-01', {
        ...matter,
        viewsBy: '2024-11-14',
        copiedToStatesParties: true,
      }),
      'On 1 November 2024, the President of the Assembly sent the open letter under paragraph 14 (b) of the Procedures, on behalf of the Bureau, to Mongolia, asking for its views by 14 November 2024, with a copy to all States Parties.',
    ],
    [
      '(b), the answer',
      told('ViewsReceived', '2024-11-10', matter),
      'The views of Mongolia were received on 10 November 2024.',
    ],
    [
      '(d)',
      told('PublicDialogueHeld', '2024-11-20', {
        ...matter,
        in: 'newYorkWorkingGroup',
        attended: 'yes',
      }),
      'On 20 November 2024, the public dialogue with Mongolia under paragraph 14 (d) of the Procedures was held in the New York Working Group; Mongolia took part.',
    ],
    [
      'a resumption',
      told('MatterResumed', '2024-12-01', { matter: '2024-mng' }),
      'On 1 December 2024, the Bureau took the matter up again.',
    ],
  ])('%s', (_, fact, sentence) => {
    expect(added('23', fact)).toContain(sentence)
  })
})

describe('annex I', () => {
  const numbersOf = (session: string, when: string) =>
    draft(record(), session, 'en', day(when))
      .annexes[0]?.sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === 'quoted' ? [[block.numbering.start, block.paragraphs.length]] : [],
      )

  test('keeps the numbers that the record says were proposed', () => {
    expect(numbersOf('23', '2024-12-05')).toEqual([
      [32, 10],
      [12, 3],
    ])
    expect(numbersOf('20', '2021-12-06')).toEqual([
      [1, 7],
      [11, 3],
    ])
  })

  test('puts a new finding after the report, in the place of that of another year', () => {
    expect(numbersOf('24', '2025-12-01')).toEqual([
      [32, 10],
      [12, 3],
    ])
    const said = printedLines(draft(record(), '24', 'en', day('2025-12-01'))).join('\n')
    expect(said).toMatch(/on non-compliance by Hungary/)
    expect(said).not.toMatch(/on non-compliance by Mongolia/)
  })

  test('leaves a gap where a number of the resolution amended is not recorded', () => {
    const without = numbered(
      publicRecordDrafts.filter(({ type }) => type !== 'DraftLanguageProposed'),
    )
    const tree = draft(recordAs('public', without), '23', 'en', on)
    const starts = tree.annexes[0]?.sections[0]?.blocks.flatMap((block) =>
      block.kind === 'quoted' ? [[block.numbering.start, block.paragraphs.length]] : [],
    )
    // 32 to 34, the finding as 35, then 35 and, after the gap, 37 to 39, each moved on by one.
    expect(starts).toEqual([
      [32, 5],
      [38, 3],
    ])
  })

  test('never opens two paragraphs running with the same bare verb', () => {
    for (const language of ['en', 'fr'] as const) {
      const tree = draft(record(), '23', language, on)
      const opening = sentencesIn(tree)
        .filter(({ paragraph }) => /^language-(?!lead|mandates)/.test(paragraph))
        .map(({ sentence: { inlines } }) => (inlines[0]?.kind === 'text' ? inlines[0].text : ''))
      expect(opening.length).toBe(10)
      expect(opening.filter((verb, at) => verb === opening[at - 1])).toEqual([])
    }
  })
})

describe('recommendations', () => {
  test('one that was followed is not made again, one without outcome is', () => {
    const followed = told('RecommendationOutcomeRecorded', '2025-11-30', {
      session: '24',
      madeIn: '23',
      paragraph: '46',
      outcome: 'followed',
      about: 'an item was placed on the agenda',
    })
    const later = printedLines(draft(record(followed), '24', 'en', day('2025-12-01'))).join('\n')
    expect(later).toContain('Paragraph 46 (an agenda item on non-cooperation): it was followed.')
    expect(later).not.toContain(
      'should be an item of the agenda of future sessions of the Assembly.',
    )
    expect(later).toContain(
      'Paragraph 45 (more consistent implementation of the Procedures): no outcome is recorded.',
    )
    expect(later).toContain('to be more consistent in putting the Procedures into effect')
  })
})
