import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, day } from '../src/law/day.ts'
import { stateCode } from '../src/law/states.ts'
import { docket } from '../src/mechanism/docket.ts'
import { told } from '../src/mechanism/fixture.ts'
import { matters } from '../src/mechanism/matters.ts'
import { obligation } from '../src/mechanism/obligation.ts'
import { personsList } from '../src/mechanism/person-dossier.ts'
import type { Office } from '../src/record/audience.ts'
import type { Fact, FactDraft } from '../src/record/fact.ts'
import { recordFor } from '../src/record/record.ts'
import {
  enteredAt,
  numbered,
  publicRecord,
  publicRecordDrafts,
  readerOf,
} from './read-public-record.ts'

const later = '2026-11-02T00:00:00.000Z'
const last = publicRecord.length

/** Days on which something turns in the record, and the days around them. */
const days = fc.constantFrom(
  ...[
    ...['2005-03-31', '2010-06-01', '2011-12-22', '2014-12-03', '2016-09-18', '2016-09-19'],
    ...['2016-11-25', '2017-07-06', '2017-12-11', '2018-12-13', '2019-05-06', '2020-01-01'],
    ...['2024-09-02', '2024-10-24', '2024-11-06', '2024-12-05', '2024-12-08', '2025-05-12'],
    ...['2025-07-24', '2025-09-01', '2025-12-06', '2026-01-26', '2026-05-29', '2026-06-02'],
    ...['2026-10-01', '2026-11-22'],
  ].map(day),
)
const someDays = fc.uniqueArray(days, { minLength: 2, maxLength: 2 })

const whens = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('2016-10-01', '2018-01-15', '2024-10-30', '2025-09-10') },
  { weight: 3, arbitrary: fc.constantFrom('2024-11-20', '2025-01-19', '2026-02-02', '2026-07-01') },
  fc.constantFrom('2017', '2024-11', '2025', '2026-03', 'unknown'),
)
const matterIds = fc.constantFrom(
  ...['2015-sdn', '2016-ken', '2017-zaf', '2017-jor', '2024-mng', '2025-hun', '2026-ita'],
  ...['2026-tjk', '2026-mng-2'],
)
const personIds = fc.constantFrom('putin', 'al-bashir', 'njeem', 'netanyahu', 's-gaddafi')
const stateCodes = fc.constantFrom('MNG', 'HUN', 'KEN', 'ITA', 'SDN', 'LBY', 'EGY')

type Made = { readonly on: string; readonly matter: string; readonly person: string }

const decided = { chamber: 'Pre-Trial Chamber I', decision: { title: 'Decision' } }

/** One fact of each of many kinds about a matter, and about nothing else that others rest on. */
function aboutMatter({ on, matter, person }: Made): readonly FactDraft[] {
  const state = matter.slice(5, 8).toUpperCase()
  const own = { matter, state }
  const meeting = { session: '24', ...own }
  const report = { title: 'Report' }
  return [
    told('OpenLetterSent', on, { ...own, viewsBy: '2026-01-10' }),
    told('ViewsReceived', on, own),
    told('BureauMet', on, { ...meeting, level: 'emergency' }),
    told('BureauMet', on, { ...meeting, level: 'ambassadorial', attended: 'no' }),
    told('BureauMeetingConvened', on, { ...meeting, level: 'ambassadorial', meets: '2026-12-01' }),
    told('MatterDeferred', on, { matter, until: 'other', condition: 'a further decision' }),
    told('MatterResumed', on, { matter }),
    told('MatterClosed', on, { matter, by: 'bureau' }),
    told('PublicDialogueConvened', on, { ...own, meets: '2026-12-10' }),
    told('PublicDialogueHeld', on, { ...own, in: 'newYorkWorkingGroup', attended: 'yes' }),
    told('FindingMade', on, {
      ...own,
      ...decided,
      persons: [person],
      situation: 'ICC-01/22',
      of: 'nonCompliance',
      concerned: { what: 'presence' },
    }),
    told('NonCooperationReferred', on, { ...own, ...decided, to: ['assembly'] }),
    told('ReferralReversed', on, { ...own, ...decided, finding: 'upheld' }),
    told('ReferralDeferred', on, { ...own, ...decided }),
    told('DecisionTransmitted', on, { ...own, to: 'assembly' }),
    told('ProceedingsConcluded', on, own),
    told('FilingMade', on, {
      matter,
      by: 'state',
      document: report,
      asks: 'stay',
      about: 'a stay',
    }),
    told('LetterSent', on, { matter, by: 'president', to: 'a Minister', use: 'goodOffices' }),
    told('CooperationRequested', on, {
      ...own,
      persons: [person],
      what: 'arrestAndSurrender',
      confidential: false,
    }),
    told('PlenaryDiscussionHeld', on, { session: '24', matters: [matter] }),
    told('ReportIssued', on, {
      session: '24',
      is: 'bureauReport',
      document: report,
      languages: [],
      carries: [],
      matters: [matter],
    }),
  ]
}

function aboutOthers({ on, person }: Made, state: string): readonly FactDraft[] {
  const warrant = `${person}-9`
  const visit = { travel: `${person}-on-the-way`, person }
  return [
    told('WarrantIssued', on, { person, warrant, situation: 'ICC-01/22' }),
    told('WarrantUnsealed', on, { person, warrant, extent: 'whole' }),
    told('WarrantWithdrawn', on, { person, warrant: `${person}-1` }),
    told('WarrantExecuted', on, { person, manner: 'notRecorded' }),
    told('PersonArrested', on, { person, by: state, purpose: 'notRecorded' }),
    told('DeathReported', on, { person, died: on }),
    told('ProceedingsTerminated', on, { person, reason: 'death' }),
    told('WithdrawalNotified', on, { state }),
    told('WithdrawalRevoked', on, { state }),
    told('InstrumentDeposited', on, { state, instrument: 'accession' }),
    told('JurisdictionAccepted', on, { state, by: 'the Government', from: '2011-01-01' }),
    told('SessionClosed', on, { session: '24' }),
    told('VisitTookPlace', on, { ...visit, state, arrived: on }),
    told('TravelReported', on, {
      ...visit,
      states: [state],
      standing: 'announced',
      sourceClass: 'publicReport',
    }),
  ]
}

const made = fc.record({ on: whens, matter: matterIds, person: personIds })
const matterFact = made.chain((one) => fc.constantFrom(...aboutMatter(one)))
const otherFact = fc
  .tuple(made, stateCodes)
  .chain(([one, state]) => fc.constantFrom(...aboutOthers(one, state)))
const audiences = fc.constantFrom('public', 'secretariat', 'bureau', 'mission:MNG', 'president')
const extraFact = fc
  .tuple(fc.oneof(matterFact, otherFact), audiences)
  .map(([draft, office]) => ({ ...draft, audience: [office as Office] }))
const extraFacts = fc.uniqueArray(extraFact, {
  minLength: 1,
  maxLength: 6,
  selector: ({ id }) => id,
})

/** Corrections of facts of the record that no other fact of it corrects. */
const corrected = new Set(publicRecordDrafts.map(({ corrects }) => corrects))
const originals = publicRecordDrafts.filter((one) => !one.corrects && !corrected.has(one.id))
const weighty = originals.filter(
  ({ stream, type }) => /^(matter|travel|state:(HUN|MNG))/.test(stream) || /Warrant/.test(type),
)

function correction(of: FactDraft, [on, end, id]: readonly [string, boolean, string]): FactDraft {
  const changed = { ...of, id, on, corrects: of.id, ...(end ? { void: true } : {}) }
  return changed as FactDraft
}
const change = fc.tuple(whens, fc.boolean(), fc.uuid())

/**
 * What the record answers on some days, in a form that can be compared: a fact is named by its id
 * in the place of its number, and where it stands in the log is left out.
 */
function asked(facts: readonly Fact[], on: readonly Day[], office: string, known?: string): string {
  const view = recordFor(facts, readerOf(office, known))
  const forOfficers = office !== 'public'
  const names = new Map(facts.map((fact) => [fact.number, fact.corrects ?? fact.id]))
  const answers = on.map((each) => ({
    docket: docket(view, each, { forOfficers }),
    matters: matters(view, each),
    obligations: sampled.map(([state, person]) => obligation(view, state, person, each)),
    persons: personsList(view, each, forOfficers),
  }))
  return JSON.stringify(answers, (key, value) => {
    if (key === 'number' || key === 'entered' || key === 'versions') return undefined
    if ((key === 'facts' || key === 'doubtful') && Array.isArray(value))
      return value.map((one) => (typeof one === 'number' ? names.get(one) : one)).sort(byId)
    return value
  })
}

function byId(a: unknown, b: unknown): number {
  const [one, other] = [a, b].map((each) =>
    typeof each === 'string' ? each : JSON.stringify(each),
  )
  return (one ?? '') < (other ?? '') ? -1 : 1
}

const sampled = [
  ...(['MNG', 'HUN', 'KEN', 'ITA'] as const).map((state) => [stateCode(state), 'putin'] as const),
  ...(['SDN', 'EGY', 'MNG'] as const).map((state) => [stateCode(state), 'al-bashir'] as const),
  ...(['LBY', 'ITA'] as const).map((state) => [stateCode(state), 'njeem'] as const),
  [stateCode('HUN'), 'netanyahu'] as const,
]

/** The same text, told as values where it is not, so that the difference is seen. */
function expectSame(found: string, expected: string): void {
  if (found !== expected) expect(JSON.parse(found)).toEqual(JSON.parse(expected))
}

const runs = { numRuns: 20 }

describe('the public record', () => {
  test('what is entered later, about whatever day, changes nothing as known before', () => {
    let moved = 0
    fc.assert(
      fc.property(extraFacts, someDays, (extra, on) => {
        const more = [...publicRecord, ...numbered(extra, last + 1, later)]
        const before = asked(publicRecord, on, 'secretariat')
        expectSame(asked(more, on, 'secretariat', enteredAt), before)
        if (asked(more, on, 'secretariat', later) !== before) moved += 1
      }),
      runs,
    )
    // Asked as known afterwards the same facts do count: the comparison can fail.
    expect(moved).toBeGreaterThan(0)
  })

  test('a fact corrected twice is the same as corrected once, with the last', () => {
    let moved = 0
    fc.assert(
      fc.property(fc.constantFrom(...weighty), change, change, someDays, (of, one, two, on) => {
        fc.pre(one[2] !== two[2])
        const [first, second] = [correction(of, one), correction(of, two)]
        const twice = [...publicRecord, ...numbered([first, second], last + 1)]
        const once = [...publicRecord, ...numbered([second], last + 1)]
        const expected = asked(once, on, 'secretariat')
        expectSame(asked(twice, on, 'secretariat'), expected)
        if (expected !== asked(publicRecord, on, 'secretariat')) moved += 1
      }),
      runs,
    )
    expect(moved).toBeGreaterThan(0)
  })

  test('facts entered in any order, corrections apart, give the same answers', () => {
    const corrections = publicRecordDrafts.filter((draft) => draft.corrects)
    const firsts = publicRecordDrafts.filter((draft) => !draft.corrects)
    expect(corrections.length).toBeGreaterThan(5)
    fc.assert(
      fc.property(extraFacts, fc.infiniteStream(fc.nat()), someDays, (extra, keys, on) => {
        const drafts = [...firsts, ...extra]
        const shuffled = drafts
          .map((draft) => [keys.next().value ?? 0, draft] as const)
          .sort(([a], [b]) => a - b)
          .map(([, draft]) => draft)
        const inOrder = numbered([...drafts, ...corrections])
        const inDisorder = numbered([...shuffled, ...corrections])
        expectSame(asked(inDisorder, on, 'secretariat'), asked(inOrder, on, 'secretariat'))
      }),
      runs,
    )
  })

  test('a fact about one matter changes the answer of no other', () => {
    let moved = 0
    fc.assert(
      fc.property(matterFact, days, (fact, on) => {
        const body = fact.body as { matter?: string; matters?: readonly string[] }
        const own = body.matter ?? body.matters?.[0] ?? ''
        const [before, after] = [
          publicRecord,
          [...publicRecord, ...numbered([fact], last + 1)],
        ].map((facts) => {
          const view = recordFor(facts, readerOf('secretariat'))
          const lines = docket(view, on, { forOfficers: true }).matters
          return { all: matters(view, on), lines }
        })
        // A matter bears the id of its first decision until it is referred, then the referral's.
        const names = new Set([
          own,
          ...[before, after].flatMap((answer) =>
            (answer?.all ?? []).filter(({ ids }) => ids.includes(own)).flatMap(({ ids }) => ids),
          ),
        ])
        const others = (answer: typeof before) => [
          ...(answer?.all ?? []).filter(({ ids }) => !ids.includes(own)),
          ...(answer?.lines ?? [])
            .filter(({ id }) => !names.has(id))
            .sort((a, b) => byId(a.id, b.id)),
        ]
        expect(others(after)).toEqual(others(before))
        expect(others(before).length).toBeGreaterThanOrEqual(on < '2014-01-01' ? 0 : 5)
        if (JSON.stringify(after) !== JSON.stringify(before)) moved += 1
      }),
      { numRuns: 60 },
    )
    expect(moved).toBeGreaterThan(5)
  })

  test('what the public may not see changes nothing in what the public gets', () => {
    const targets = publicRecordDrafts.filter(
      ({ audience, type }) => audience.includes('public' as Office) && type !== 'PersonRegistered',
    )
    const narrowed = fc.subarray(targets, { maxLength: 3 })
    fc.assert(
      fc.property(extraFacts, narrowed, change, someDays, (extra, hidden, changed, on) => {
        const secret = { audience: ['secretariat' as Office] }
        const narrowings = hidden.map(({ id, stream }) =>
          told('AudienceNarrowed', '2026-11-02', { fact: id, to: ['secretariat'] }, { stream }),
        )
        const silent = weighty.slice(0, 1).map((of) => ({ ...correction(of, changed), ...secret }))
        const more = [...extra, ...silent, ...narrowings.map((one) => ({ ...one, ...secret }))]
        const all = [...publicRecord, ...numbered(more, last + 1)]
        const ids = new Set(hidden.map(({ id }) => id))
        const open = all.filter(
          (fact) =>
            fact.audience.includes('public' as Office) && !ids.has(fact.corrects ?? fact.id),
        )
        expect(open.length).toBeLessThan(all.length - 100)
        expectSame(asked(all, on, 'public'), asked(open, on, 'public'))
      }),
      runs,
    )
  })
})
