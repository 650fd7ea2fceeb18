import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { day } from '../src/law/day.ts'
import { intervalOf, type When, when } from '../src/law/when.ts'
import { assemblyKinds } from '../src/record/assembly.ts'
import { keeper, type Office, officesHeld } from '../src/record/audience.ts'
import { bureauKinds } from '../src/record/bureau.ts'
import { checkFact, isFault } from '../src/record/check-fact.ts'
import { linkFault } from '../src/record/check-links.ts'
import { consultationKinds } from '../src/record/consultation.ts'
import { councilKinds } from '../src/record/council.ts'
import { courtKinds } from '../src/record/court.ts'
import type { Fact, FactDraft } from '../src/record/fact.ts'
import { findingKinds } from '../src/record/findings.ts'
import type { Kind } from '../src/record/kinds.ts'
import { namesIn } from '../src/record/names.ts'
import { type RecordView, recordFor } from '../src/record/record.ts'
import { travelKinds } from '../src/record/travel.ts'
import { treatyKinds } from '../src/record/treaty.ts'

/** The files in the order in which they are loaded, each with the kinds of fact it holds. */
const files: readonly (readonly [file: string, kinds: object])[] = [
  ['treaty.jsonl', treatyKinds],
  ['council.jsonl', councilKinds],
  ['court-persons.jsonl', courtKinds],
  ['court-matters.jsonl', findingKinds],
  ['assembly.jsonl', assemblyKinds],
  ['bureau.jsonl', bureauKinds],
  ['travel.jsonl', travelKinds],
  ['consultation.jsonl', consultationKinds],
]

const folder = new URL('../public-record/', import.meta.url)

type Line = { readonly place: string; readonly text: string; readonly kinds: object }

const lines: readonly Line[] = files.flatMap(([file, kinds]) => {
  const texts = readFileSync(new URL(file, folder), 'utf8').split('\n')
  return texts.slice(0, -1).map((text, at) => ({ place: `${file}:${at + 1}`, text, kinds }))
})

function draftOf(line: Line): FactDraft {
  const checked = checkFact(JSON.parse(line.text))
  if (isFault(checked)) throw new Error(`${line.place}: ${checked.fault}`)
  return checked.draft
}

const drafts: readonly FactDraft[] = lines.map(draftOf)

/** The facts as a fresh record enters them, one after the other. */
const facts = drafts.map((draft, index) => ({
  ...draft,
  number: index + 1,
  entered: '2026-11-01T00:00:00.000Z',
})) as readonly Fact[]

function seenBy(office: string): RecordView {
  return recordFor(facts, { offices: officesHeld([office as Office], () => false) })
}

const all = seenBy(keeper)
const everyone = seenBy('public')

const envelopeKeys =
  'id stream type on officer proof source confidence confidenceNote audience corrects void body'

/** The one spelling of a line: keys of the envelope in order, those of body and proof as the kind lists them. */
function spelled(draft: FactDraft): string {
  const keys = envelopeKeys.split(' ') as (keyof FactDraft)[]
  return JSON.stringify(
    Object.fromEntries(
      keys.filter((key) => draft[key] !== undefined).map((key) => [key, draft[key]]),
    ),
  )
}

describe('the files of the public record', () => {
  test('the README lists the files in the order in which they are loaded', () => {
    const listed = readFileSync(new URL('README.md', folder), 'utf8').matchAll(/^\d\. `(.+?)`/gm)
    expect([...listed].map((match) => match[1])).toEqual(files.map(([file]) => file))
  })

  test.each(files)('%s ends with a line break, and each of its facts is of its kinds', (file) => {
    const own = lines.filter((line) => line.place.startsWith(`${file}:`))
    expect(own.length).toBeGreaterThan(9)
    expect(readFileSync(new URL(file, folder), 'utf8').endsWith('}\n')).toBe(true)
    for (const line of own)
      expect(Object.hasOwn(line.kinds, JSON.parse(line.text).type), line.place).toBe(true)
  })

  test('every line is a fact in the one spelling, and comes back as it was read', () => {
    for (const [at, line] of lines.entries())
      expect(spelled(drafts[at] as FactDraft), line.place).toBe(line.text)
  })

  test('ids are unique, and every fact is entered by the public record', () => {
    expect(new Set(drafts.map((draft) => draft.id)).size).toBe(drafts.length)
    expect(new Set(drafts.map((draft) => draft.officer))).toEqual(new Set(['public-record']))
  })

  test('loaded in order, no fact names a person or a fact that is not there yet', () => {
    const persons = new Set<string>()
    const entries = new Map<string, FactDraft>()
    for (const [at, draft] of drafts.entries()) {
      const register = {
        isPerson: (id: string) => persons.has(id),
        entry: (id: string) => entries.get(id),
      }
      expect(linkFault(draft, register)?.fault, lines[at]?.place).toBeUndefined()
      if (draft.type === 'PersonRegistered') persons.add(draft.body.person)
      entries.set(draft.id, draft)
    }
  })
})

const organs = /^https:\/\/((www|asp)\.)?icc-cpi\.int\/|^https:\/\/(\w+\.)?un\.org\//
/** Kinds that rest on no decision of an organ, or need the consent of States. */
const neverPublic: ReadonlySet<Kind> = new Set([
  'TravelReported',
  'VisitDidNotTakePlace',
  'TravelRefuted',
  'OverflightReported',
  'ContactNotified',
])

/** Why a fact may not be public, or undefined. The rules of section 4 of the design. */
function publicFault(draft: FactDraft): string | undefined {
  if (!draft.audience.includes('public' as Office)) return undefined
  if (neverPublic.has(draft.type)) return 'rests on no decision, or needs consent'
  const foreign = draft.proof.find((proof) => proof.address && !organs.test(proof.address))
  if (foreign) return `${foreign.address} is not an address of an organ`
  const note = draft.confidenceNote ?? ''
  if (/press only|low confidence|medium[- ]confidence|low to medium/i.test(note)) return note
  if (draft.proof.some((proof) => proof.symbol ?? proof.address)) return undefined
  if (!draft.proof.some((proof) => proof.symbolToBeSupplied))
    return 'no symbol, no address, and no symbol to be supplied'
  if (!note.includes('Symbol to be supplied.')) return 'the mark is not in the note'
  const high = ['confirmed', 'reported'].includes(draft.confidence) || /^High conf/.test(note)
  return high ? undefined : 'no high confidence'
}

describe('what is public', () => {
  const decided = drafts.find((draft) => draft.type === 'FindingMade') as FactDraft
  const marked = { title: 'Decision', symbolToBeSupplied: true as const }
  const open = { audience: ['public' as Office] }

  test.each([
    [
      'a symbol is enough',
      { proof: [{ symbol: 'ICC-01/22-90' }], confidenceNote: undefined },
      undefined,
    ],
    [
      'an address of the Court is enough',
      { proof: [{ address: 'https://www.icc-cpi.int/news' }], confidenceNote: undefined },
      undefined,
    ],
    ['nothing at all is not', { proof: [], confidenceNote: undefined }, 'no symbol'],
    [
      'a newspaper is not an organ',
      { proof: [{ address: 'https://newspaper.example/visit' }] },
      'is not an address',
    ],
    [
      'a mark without high confidence is not enough',
      {
        proof: [marked],
        confidence: 'unconfirmed' as const,
        confidenceNote: 'Symbol to be supplied.',
      },
      'no high confidence',
    ],
    [
      'a mark is said in the note',
      { proof: [marked], confidence: 'reported' as const, confidenceNote: undefined },
      'not in the note',
    ],
    [
      'what rests on the press only waits',
      { proof: [{ symbol: 'ICC-01/22-90' }], confidenceNote: 'Press only.' },
      'Press only',
    ],
    [
      'what is of medium confidence waits',
      { proof: [{ symbol: 'X' }], confidenceNote: 'Medium confidence.' },
      'Medium',
    ],
  ])('%s', (_, part, why) => {
    const found = publicFault({ ...decided, ...open, ...part } as FactDraft)
    if (why === undefined) expect(found).toBeUndefined()
    else expect(found).toContain(why)
  })

  test('a flight is never public, whatever is said for it', () => {
    const flight = drafts.find((draft) => draft.type === 'OverflightReported') as FactDraft
    expect(publicFault({ ...flight, ...open, proof: [{ symbol: 'X' }] })).toContain('no decision')
    expect(publicFault(flight)).toBeUndefined()
  })

  test('every public fact of the record may be public', () => {
    for (const [at, draft] of drafts.entries())
      expect(publicFault(draft), `${lines[at]?.place} ${draft.type}`).toBeUndefined()
  })

  test('every fact is either for everyone or for the secretariat', () => {
    const kinds = new Set(drafts.map((draft) => draft.audience.join(' ')))
    expect(kinds).toEqual(new Set(['public', 'secretariat']))
  })

  test('no public fact names a person of whom no warrant is public', () => {
    const unsealed = new Set(everyone.of('WarrantUnsealed').map((fact) => fact.body.person))
    expect(unsealed.size).toBeGreaterThan(50)
    for (const fact of everyone.facts)
      for (const name of namesIn(fact))
        if (name.startsWith('person:'))
          expect(unsealed.has(name.slice(7)), `${fact.type} ${name}`).toBe(true)
  })

  test('what is not sure says why, and every fact says where it was read', () => {
    for (const [at, draft] of drafts.entries()) {
      expect(draft.source.length, lines[at]?.place).toBeGreaterThan(0)
      if (draft.confidence === 'confirmed' || draft.confidence === 'reported') continue
      expect(draft.confidenceNote, lines[at]?.place).toBeDefined()
    }
  })

  test('a correction for the secretariat only makes the day more exact', () => {
    const byId = new Map(drafts.map((draft) => [draft.id, draft]))
    const corrections = drafts.filter((draft) => draft.corrects)
    expect(corrections.length).toBeGreaterThan(10)
    for (const draft of corrections) {
      const public_ = byId.get(draft.corrects ?? '') as FactDraft
      const [wide, narrow] = [intervalOf(public_.on), intervalOf(draft.on)]
      expect([public_.audience, draft.audience]).toEqual([['public'], ['secretariat']])
      expect(wide.first <= narrow.first && narrow.last <= wide.last, draft.id).toBe(true)
    }
  })

  test('no person is called what only a judgment may call a person', () => {
    for (const { body, confidenceNote } of drafts)
      expect(`${JSON.stringify(body)} ${confidenceNote}`).not.toMatch(
        /\b(wanted|fugitives?|criminals)\b/i,
      )
  })
})

/** What the record cites of one report: each place as written, `paras 3-10 and footnote 16`. */
function placesIn(symbol: string): readonly string[] {
  return drafts
    .flatMap((draft) => [
      ...draft.source.filter((text) => text.startsWith(`${symbol}, `)),
      ...draft.proof.flatMap(({ symbol: of, place }) => (of === symbol && place ? [place] : [])),
    ])
    .filter((place) => !place.includes('annex I, footnote'))
}

/** `3-10, 12` as 3, 4 … 10 and 12. */
function numbersOf(list: string): readonly number[] {
  return list.split(/, | and /).flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number)
    return Array.from({ length: to - from + 1 }, (_, at) => from + at)
  })
}

/** The numbers of all paragraphs, or all footnotes, of one report that some fact cites. */
function cited(symbol: string, what: 'para' | 'footnote'): ReadonlySet<number> {
  const places = placesIn(symbol).flatMap((place) => [
    ...place.matchAll(/(para|footnote)s?\.? ([\d\-, and]+)/g),
  ])
  const own = places.filter((match) => match[1] === what)
  return new Set(own.flatMap((match) => numbersOf(match[2] ?? '')))
}

describe('the two reports', () => {
  /** Paragraphs that state law, or an absence that follows from the record, and no fact. */
  test.each([
    ['ICC-ASP/23/31', 'para', 50, [1, 11, 17, 26, 28]],
    ['ICC-ASP/23/31', 'footnote', 28, [14]],
    ['ICC-ASP/20/23', 'para', 45, [1, 12, 16, 17, 24, 26]],
    ['ICC-ASP/20/23', 'footnote', 22, [15]],
  ] as const)('%s: every %s that states a fact is cited by one', (symbol, what, last, without) => {
    const missing = Array.from({ length: last }, (_, at) => at + 1).filter(
      (number) => !cited(symbol, what).has(number),
    )
    expect(missing).toEqual(without)
  })

  test.each([
    ['the focal points planned on 20 March 2024', 'MeetingHeld', '2024-03-20', 'session:23'],
    ['mandate-holders met on 9 April 2024', 'MeetingHeld', '2024-04-09', 'session:23'],
    ['the facilitation met on 15 May 2024', 'MeetingHeld', '2024-05-15', 'session:23'],
    ['the focal points met on 18 September 2024', 'MeetingHeld', '2024-09-18', 'session:23'],
    ['mandate-holders met on 22 October 2024', 'MeetingHeld', '2024-10-22', 'session:23'],
    ['a side event was held on 23 October 2024', 'SideEventHeld', '2024-10-23', 'session:23'],
    ['the focal points met on 14 November 2024', 'MeetingHeld', '2024-11-14', 'session:23'],
    ['the President was in Mongolia', 'VisitTookPlace', '2024-09-02', 'travel:putin-mng-2024'],
    ['the President of the Assembly wrote', 'LetterSent', '2024-09-02', 'matter:2024-mng'],
    ['the Chamber found non-compliance', 'FindingMade', '2024-10-24', 'matter:2024-mng'],
    ['the Presidency transmitted', 'DecisionTransmitted', '2024-10-25', 'matter:2024-mng'],
    ['Mongolia filed', 'FilingMade', '2024-10-29', 'matter:2024-mng'],
    ['the Bureau met under 14 (c)', 'BureauMet', '2024-11-06', 'matter:2024-mng'],
    ['the Bureau deferred the matter', 'MatterDeferred', '2024-11-06', 'matter:2024-mng'],
    ['the Chamber decided', 'DecisionIssued', '2024-11-29', 'matter:2024-mng'],
    ['Mongolia filed again', 'FilingMade', '2024-12-02', 'matter:2024-mng'],
    ['a panel was held on 5 October 2020', 'SideEventHeld', '2020-10-05', 'session:19'],
    ['the Prosecutor went to Khartoum', 'ProsecutorVisited', '2020-10-17', 'state:SDN'],
    ['a memorandum was concluded', 'MemorandumConcluded', '2021-02', 'state:SDN'],
    ['the Prosecutor went to Darfur', 'ProsecutorVisited', '2021-05-28', 'state:SDN'],
    ['the new Prosecutor went to Khartoum', 'ProsecutorVisited', '2021-08-06', 'state:SDN'],
    ['the categorization was adopted', 'ActionPlanAdopted', '2021-05-31', 'session:20'],
    ['the plan of action was adopted', 'ActionPlanAdopted', '2021-07-28', 'session:20'],
    ['the focal points planned on 15 May 2021', 'MeetingHeld', '2021-05-15', 'session:20'],
    ['the focal points planned on 25 May 2021', 'MeetingHeld', '2021-05-25', 'session:20'],
    ['mandate-holders met on 3 June 2021', 'MeetingHeld', '2021-06-03', 'session:20'],
    ['mandate-holders met on 15 July 2021', 'MeetingHeld', '2021-07-15', 'session:20'],
    ['the focal points planned on 8 October 2021', 'MeetingHeld', '2021-10-08', 'session:20'],
    ['the focal points planned on 4 November 2021', 'MeetingHeld', '2021-11-04', 'session:20'],
  ] as const)('%s', (_, type, on, stream) => {
    expect(
      everyone.of(type).filter((fact) => fact.on === on && fact.stream === stream),
    ).not.toEqual([])
  })

  test.each([
    ['S/RES/1593 (2005)', 32, '2020-12-10'],
    ['S/RES/1593 (2005)', 33, '2021-06-09'],
    ['S/RES/1593 (2005)', 38, '2024-01-29'],
    ['S/RES/1593 (2005)', 39, '2024-08-05'],
    ['S/RES/1970 (2011)', 21, '2021-05-17'],
    ['S/RES/1970 (2011)', 22, '2021-11-23'],
    ['S/RES/1970 (2011)', 27, '2024-05-14'],
    ['S/RES/1970 (2011)', 28, '2024-11-19'],
  ])('under %s the report numbered %i was presented on %s', (resolution, ordinal, on) => {
    const reports = everyone.of('ProsecutorReportedToCouncil')
    const found = reports.filter(
      ({ body }) => body.resolution === resolution && body.ordinal === ordinal,
    )
    expect(found.map((fact) => fact.on)).toEqual([on])
  })

  test.each([
    ['19', 'ICC-ASP/19/Res.6', ['19', '24', '25', '26', '27', '28', '29', '30']],
    ['22', 'ICC-ASP/22/Res.3', ['32', '33', '34', '35', '37', '38', '39']],
    ['22', 'ICC-ASP/22/Res.5', ['7']],
  ])(
    'session %s, %s: the operative paragraphs that the report quotes',
    (session, symbol, numbers) => {
      const found = everyone
        .about('AssemblyResolutionAdopted', `session:${session}`)
        .find(({ body }) => body.document.symbol === symbol)
      expect(found?.body.paragraphs.map((one) => one.paragraph)).toEqual(numbers)
      for (const one of found?.body.paragraphs ?? []) expect(one.verbs).not.toEqual([])
    },
  )

  test.each([
    ['19', ['3 (k)', '3 (l)', '3 (m)'], '20'],
    ['22', ['3 (l)', '3 (m)', '3 (n)'], '23'],
  ])(
    'session %s gave three mandates, the last with a report to the next session',
    (session, letters, next) => {
      const mandates = everyone.about('MandateGiven', `session:${session}`)
      const sorted = mandates
        .map(({ body }) => body.paragraph)
        .sort((a, b) => (a.paragraph < b.paragraph ? -1 : 1))
      expect(sorted.map((one) => one.paragraph)).toEqual(letters)
      expect(sorted.at(-1)?.aboutSession).toBe(next)
    },
  )

  test.each([
    ['20', 10, '21'],
    ['23', 13, '24'],
  ])(
    'the language proposed in the report to session %s has %i paragraphs',
    (session, count, next) => {
      const [proposed] = everyone.about('DraftLanguageProposed', `session:${session}`)
      expect(proposed?.body.paragraphs.length).toBe(count)
      expect(proposed?.body.paragraphs.at(-1)?.aboutSession).toBe(next)
    },
  )

  test.each([
    ['20', 37, 45],
    ['23', 43, 50],
  ])('session %s: every recommendation stands under its printed number', (session, first, last) => {
    const made = everyone.about('RecommendationMade', `session:${session}`)
    const numbers = made.map(({ body }) => Number(body.paragraph)).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: last - first + 1 }, (_, at) => first + at))
  })

  test.each([
    ['R284', ['cooperationFacilitation']],
    ['R286', ['prosecutor']],
    ['R289', ['cooperationFacilitation', 'prosecutor', 'registry']],
  ])('%s was allocated with its co-owners, and assessed', (recommendation, coOwners) => {
    const own = ({ body }: { body: { recommendation: string } }) =>
      body.recommendation === recommendation
    const [allocated] = everyone.of('RecommendationAllocated').filter(own)
    expect([allocated?.on, allocated?.body.coOwners]).toEqual(['2021-07-28', coOwners])
    expect(everyone.of('RecommendationAssessed').filter(own).length).toBe(1)
  })

  test('where a report contradicts itself the fact is disputed, and both versions are told', () => {
    const poland = everyone.of('FocalPointAppointed').find(({ body }) => body.state === 'POL')
    expect([poland?.on, poland?.confidence]).toEqual(['2024-05', 'disputed'])
    expect(poland?.confidenceNote).toMatch(/1 May 2024.*8 May 2024/)
    const bureau = everyone
      .about('MandateGiven', 'session:22')
      .find(({ body }) => body.to === 'bureau')
    expect(bureau?.confidence).toBe('disputed')
    expect(bureau?.confidenceNote).toMatch(/twenty-second.*twenty-third/)
  })

  test('a day that does not exist is told, and not entered', () => {
    const [categorization] = everyone
      .of('ActionPlanAdopted')
      .filter(({ body }) => body.title.startsWith('Categorization'))
    expect(categorization?.body.proposed).toBeUndefined()
    expect(categorization?.confidenceNote).toContain('40 April')
  })

  test('the decision of 29 November 2024 disposes of five requests', () => {
    const [decision] = everyone
      .about('DecisionIssued', 'matter:2024-mng')
      .filter(({ body }) => body.decision.symbol === 'ICC-01/22-111')
    expect(decision?.body.disposes.map(({ outcome }) => outcome)).toEqual([
      'dismissed',
      'rejected',
      'rejected',
      'rejected',
      'rejected',
    ])
  })

  test('in 2021 States were informed of travel; in 2024 the need to was underlined', () => {
    const how = (session: string) =>
      everyone.about('StatesInformedOfTravel', `session:${session}`).map(({ body }) => body.how)
    expect([how('20'), how('23')]).toEqual([['informed'], ['needUnderlined']])
  })
})

/** How many States were parties on a day by the recorded days alone; fewest and most possible. */
function partiesOn(view: RecordView, on: string): readonly [fewest: number, most: number] {
  const by = (text: When, end: 'first' | 'last') => intervalOf(text)[end] <= day(on)
  const count = (into: 'first' | 'last', out: 'first' | 'last') => {
    const left = view.of('WithdrawalTookEffect').filter((fact) => by(fact.on, out)).length
    return view.of('StatuteEnteredIntoForce').filter((fact) => by(fact.on, into)).length - left
  }
  return [count('last', 'first'), count('first', 'last')]
}

describe('counts that were published', () => {
  test.each([
    ['2011-09-01', 116],
    ['2013-06-30', 122],
    ['2018-06-30', 123],
    ['2024-12-17', 124],
    ['2026-08-15', 125],
  ])('on %s there were %i States Parties, for the keeper and for everyone', (on, count) => {
    expect(partiesOn(all, on)).toEqual([count, count])
    expect(partiesOn(everyone, on)).toEqual([count, count])
  })

  test('by 17 December 2024 59 persons had a public warrant', () => {
    const unsealed = all.of('WarrantUnsealed').filter((fact) => fact.on <= when('2024-12-17'))
    expect(new Set(unsealed.map((fact) => fact.body.person)).size).toBe(59)
  })
})

const shared = new URL('../../shared/facts/', import.meta.url)
const here = existsSync(shared)
if (!here) console.warn('SKIPPED: ../shared/facts is absent, the record was not compared with it.')

/** The facts as the research left them: only the fields that are compared. */
type Withdrawal = Readonly<
  Record<
    'announced' | 'notified' | 'notified_reported' | 'effective' | 'revoked',
    string | null
  > & {
    confidence: string
  }
>
type Party = {
  readonly iso3: string
  readonly deposit: string
  readonly deposit_kind: string
  readonly in_force: string
  readonly signed: string | null
  readonly withdrawals: readonly Withdrawal[]
}
type Declaration = {
  readonly iso3: string
  readonly dates: readonly string[]
  readonly confidence: string
}
type Duty = { readonly iso3: string; readonly resolution: string; readonly date: string }
type Person = {
  readonly id: string
  readonly name: string
  readonly name_original: string | null
  readonly nationality: string | null
  readonly case_number: string | null
  readonly situation: { readonly code: string }
  readonly warrants: readonly { readonly issued: string; readonly unsealed: string }[]
  readonly status: string
  readonly status_date: string
  readonly confidence: string
}
type Dated = { readonly date: string | null; readonly who?: string }
type Finding = {
  readonly id: string
  readonly state: string
  readonly date: string
  readonly chamber: string
  readonly document: string | null
  readonly persons: readonly string[]
  readonly referred_to_assembly: boolean
  readonly referred_to_security_council: boolean
  readonly presidency_transmission: string | null
  readonly subsequent_proceedings: readonly Dated[]
  readonly assembly_follow_up: readonly Dated[]
  readonly confidence: string
}
type Part = { readonly part: string; readonly start: string; readonly end: string }
type Session = {
  readonly ordinal: number
  readonly start: string | null
  readonly end: string | null
  readonly parts: readonly Part[]
  readonly omnibus_resolution: string | null
  readonly omnibus_adopted: string | null
  readonly bureau_report: string | null
  readonly bureau_report_date: string | null
}
type President = {
  readonly name: string
  readonly state: string
  readonly elected: string
  readonly sessions: readonly number[]
}
type FocalPoints = {
  readonly year: number
  readonly focal_points:
    | readonly { readonly state: string; readonly appointed: string | null }[]
    | null
}

function read<Shape>(file: string, otherwise: Shape): Shape {
  return here ? JSON.parse(readFileSync(new URL(file, shared), 'utf8')) : otherwise
}

const { parties, article_12_3_declarations, security_council_obligations } = read(
  'states-parties.json',
  {
    parties: [] as Party[],
    article_12_3_declarations: [] as Declaration[],
    security_council_obligations: [] as Duty[],
  },
)
const { persons } = read('persons.json', { persons: [] as Person[] })
const { findings } = read('findings.json', { findings: [] as Finding[] })
const { sessions, presidents, vice_presidents, bureau_reports, focal_points } = read(
  'sessions.json',
  {
    sessions: [] as Session[],
    presidents: [] as President[],
    vice_presidents: [] as { names: string[] }[],
    bureau_reports: [] as { year: number; symbol: string }[],
    focal_points: [] as FocalPoints[],
  },
)

/** Whether a fact of the streams lies on a day, or on a month or year that holds it. */
function covers(names: readonly string[], on: string): boolean {
  return names
    .flatMap((name) => all.naming(name))
    .some((fact) => fact.on !== 'unknown' && holds(fact.on, on))
}

function holds(wide: When, on: string): boolean {
  const [outer, inner] = [intervalOf(wide), intervalOf(when(on))]
  return outer.first <= inner.first && inner.last <= outer.last
}

/** The matter of a row; a reversal on appeal is filed with what it reverses. */
const matterOf = (id: string) => (id === '2019-JOR' ? '2017-jor' : id.toLowerCase())

const high = (confidence: string) => confidence.startsWith('high')

describe.runIf(here)('nothing of the facts on treaty status is missing', () => {
  test('127 States', () => expect(parties.length).toBe(127))

  test.each(parties)('$iso3: deposit, instrument, signature, entry into force', (party) => {
    const stream = `state:${party.iso3}`
    const deposits = all.about('InstrumentDeposited', stream)
    expect(deposits.map(({ on, body }) => [on, body.instrument, body.signed ?? null])).toEqual([
      [party.deposit, party.deposit_kind, party.signed],
    ])
    expect(all.about('StatuteEnteredIntoForce', stream).map((fact) => fact.on)).toEqual([
      party.in_force,
    ])
    expect(everyone.about('InstrumentDeposited', stream).length).toBe(1)
  })

  const acts = {
    announced: 'WithdrawalAnnounced',
    notified: 'WithdrawalNotified',
    notified_reported: 'WithdrawalNotified',
    effective: 'WithdrawalTookEffect',
    revoked: 'WithdrawalRevoked',
  } as const
  const withdrawals = parties.flatMap(({ iso3, withdrawals: own }) =>
    own.flatMap((withdrawal) =>
      (Object.keys(acts) as (keyof typeof acts)[]).flatMap((act) =>
        withdrawal[act] ? [{ iso3, act, on: withdrawal[act], sure: withdrawal.confidence }] : [],
      ),
    ),
  )

  test('17 acts of withdrawal', () => expect(withdrawals.length).toBe(17))

  test.each(withdrawals)('$iso3: withdrawal $act on $on', ({ iso3, act, on, sure }) => {
    const found = all.about(acts[act], `state:${iso3}`).filter((fact) => fact.on === on)
    expect(found.length).toBe(1)
    if (/^(low|medium\b(?!-high))/.test(sure)) expect(found[0]?.audience).toEqual(['secretariat'])
  })

  test.each(article_12_3_declarations)('$iso3: declarations under article 12 (3)', (row) => {
    const lodged = all.about('JurisdictionAccepted', `state:${row.iso3}`)
    expect(lodged.map((fact) => fact.on)).toEqual(row.dates)
    const seen = everyone.about('JurisdictionAccepted', `state:${row.iso3}`)
    expect(seen.length > 0).toBe(high(row.confidence))
  })

  test.each(security_council_obligations)('$iso3: bound by $resolution', (duty) => {
    const adopted = everyone.about('CouncilResolutionAdopted', `state:${duty.iso3}`)
    expect(adopted.map(({ on, body }) => [on, body.resolution])).toEqual([
      [duty.date, duty.resolution],
    ])
  })
})

describe.runIf(here)('nothing of the facts on persons is missing', () => {
  test('65 persons, and no others', () => {
    expect(persons.length).toBe(65)
    expect(all.of('PersonRegistered').length).toBe(65)
  })

  test.each(persons)('$id: name, case, situation and every warrant', (person) => {
    const name = `person:${person.id}`
    const body = all.about('PersonRegistered', name)[0]?.body
    expect([body?.name, body?.situation]).toEqual([person.name, person.situation.code])
    expect(body?.nameOriginal ?? null).toBe(person.name_original)
    expect(body?.nationality ?? null).toBe(person.nationality)
    expect(body?.caseNumber ?? null).toBe(person.case_number)
    const { warrants } = person
    const issued = all.about('WarrantIssued', name).map((fact) => fact.on)
    const unsealed = all.about('WarrantUnsealed', name).map((fact) => fact.on)
    expect(issued).toEqual(warrants.map((warrant) => warrant.issued))
    expect(unsealed).toEqual(warrants.map((warrant) => warrant.unsealed))
    const situations = all.of('SituationOpened').map((fact) => fact.body.situation)
    expect(situations).toContain(person.situation.code)
  })

  test.each(persons)('$id: public only where the row is of high confidence', (person) => {
    const seen = everyone.naming(`person:${person.id}`)
    expect(seen.length > 0).toBe(high(person.confidence))
  })

  const ended = persons.filter(({ status }) => !status.startsWith('at large'))
  test.each(ended)('$id: $status on $status_date', ({ id, status_date }) => {
    expect(covers([`person:${id}`], status_date)).toBe(true)
  })
})

describe.runIf(here)('nothing of the decisions is missing', () => {
  test('25 decisions', () => expect(findings.length).toBe(25))

  test.each(findings)('$id: Chamber, number, persons and addressees', (row) => {
    const own = all.naming(`matter:${matterOf(row.id)}`).filter((fact) => fact.on === row.date)
    const told = JSON.stringify(own.map((fact) => fact.body))
    expect(told).toContain(`"chamber":"${row.chamber}"`)
    expect(told).toContain(
      row.document ? `"symbol":"${row.document}"` : '"symbolToBeSupplied":true',
    )
    const to = own.flatMap((fact) =>
      fact.type === 'NonCooperationReferred' || fact.type === 'PresenceReported'
        ? fact.body.to
        : [],
    )
    expect(to.includes('assembly')).toBe(row.referred_to_assembly)
    expect(to.includes('council')).toBe(row.referred_to_security_council)
    // A referral that follows an earlier finding names the persons there.
    const follows = own.flatMap((fact) =>
      fact.type === 'NonCooperationReferred' && fact.body.follows ? [fact.body.follows] : [],
    )
    const matters = [matterOf(row.id), ...follows].flatMap((id) => all.naming(`matter:${id}`))
    for (const person of row.persons) expect(JSON.stringify(matters)).toContain(`"${person}"`)
  })

  test.each(findings)('$id: public only where the decision is of high confidence', (row) => {
    // The row on Nigeria is of high confidence for the visit, of medium for the decision.
    const sure = high(row.confidence) && row.id !== '2013-NGA'
    expect(everyone.naming(`matter:${matterOf(row.id)}`).length > 0).toBe(sure)
  })

  const steps = findings.flatMap(({ id, state, ...row }) =>
    [
      { date: row.presidency_transmission },
      ...row.subsequent_proceedings,
      ...row.assembly_follow_up.filter(({ who }) => who !== 'press' && who !== 'commentator'),
    ].flatMap(({ date }) => (date ? [{ id, state, date }] : [])),
  )

  test.each(steps)('$id: what happened on $date', ({ id, state, date }) => {
    expect(covers([`matter:${matterOf(id)}`, `state:${state}`, 'session:24'], date)).toBe(true)
  })
})

describe('visits and flights without a decision', () => {
  test.each([
    ['the flight of February 2025', 'travel:netanyahu-overflight-2025-02', '2025-02-02'],
    ['the flight of April 2025', 'travel:netanyahu-overflight-2025-04', '2025-04-06'],
    ['the flight of July 2025', 'travel:netanyahu-overflight-2025-07', '2025-07-07'],
    ['the visit announced to Hungary', 'travel:putin-hun-2025', '2025-10-16'],
    ['the visit to Nigeria', 'travel:al-bashir-nga-2013', '2013-07-14'],
    ['the summit moved from Malawi', 'travel:al-bashir-mwi-2012', '2012-06-12'],
    ['the inauguration in Kenya', 'travel:al-bashir-ken-2013', '2013-04-09'],
    ['the summit postponed by Chad', 'travel:al-bashir-tcd-2013-summit', '2013-04-09'],
    ['the summit in South Africa', 'travel:putin-zaf-2023', '2023-08-22'],
  ])('%s is in the record, and not public', (_, stream, on) => {
    expect(covers([stream], on)).toBe(true)
    expect(everyone.naming(stream)).toEqual([])
  })
})

describe.runIf(here)('nothing of the facts on the Assembly is missing', () => {
  test.each(sessions)('session $ordinal: its days and its omnibus resolution', (row) => {
    const name = `session:${row.ordinal}`
    const opened = all.about('SessionOpened', name).map((fact) => fact.on as string)
    const closed = all.about('SessionClosed', name).map((fact) => fact.on)
    if (row.start) expect(opened).toContain(row.start)
    expect(closed.some((on) => holds(on, row.end ?? on)) || !row.end).toBe(true)
    expect(everyone.about('SessionScheduled', name).length).toBeGreaterThan(0)
    const omnibus = all
      .about('AssemblyResolutionAdopted', name)
      .filter(({ body }) => body.is === 'omnibus')
    const symbols = row.omnibus_resolution ? [row.omnibus_resolution] : []
    expect(omnibus.map(({ body }) => body.document.symbol)).toEqual(symbols)
    for (const { on } of omnibus) expect(holds(on, row.omnibus_adopted ?? on)).toBe(true)
  })

  const parts = sessions.flatMap(({ ordinal, parts: own }) =>
    own.map((part) => ({ ordinal, ...part })),
  )
  test.each(parts)('session $ordinal, $part: $start to $end', ({ ordinal, part, start, end }) => {
    const days = (type: 'SessionOpened' | 'SessionClosed') =>
      all.about(type, `session:${ordinal}`).find(({ body }) => body.part === part)?.on
    expect([days('SessionOpened'), days('SessionClosed')]).toEqual([start, end])
  })

  test.each([
    ['S-1', '2025-07-07', '2025-07-09'],
    ['2026-07', '2026-07-24', '2026-07-24'],
  ])('meeting %s: %s to %s, of which the days are not public', (label, start, end) => {
    expect(covers([`session:${label}`], start) && covers([`session:${label}`], end)).toBe(true)
    expect(everyone.about('SessionOpened', `session:${label}`)).toEqual([])
  })

  test.each(presidents)(
    '$name, elected on $elected',
    ({ name, state, elected, sessions: term }) => {
      const found = everyone.of('PresidentElected').filter(({ body }) => body.name === name)
      expect(found.map(({ on, body }) => [on, body.state, body.sessions])).toEqual([
        [elected, state, term.map(String)],
      ])
    },
  )

  test.each(vice_presidents)('the Vice-Presidents $names', ({ names }) => {
    const named = everyone.of('VicePresidentElected').map(({ body }) => body)
    const told = named.map(({ name, state }) => `${name} (${state})`)
    expect(told).toEqual(expect.arrayContaining(names))
  })

  test.each(bureau_reports)('the report $symbol of $year', ({ symbol, year }) => {
    const issued = everyone.of('ReportIssued').filter(({ body }) => body.document.symbol === symbol)
    const row = sessions.find((session) => session.bureau_report === symbol)
    const exact = row?.bureau_report_date ?? String(year)
    expect(issued.map((fact) => fact.on)).toEqual([exact])
  })

  const appointed = focal_points.flatMap(({ year, focal_points: points }) =>
    (points ?? []).map(({ state, appointed: on }) => ({ state, on: on ?? `${year}-05` })),
  )
  test.each(appointed)('$state, focal point appointed on $on', ({ state, on }) => {
    const found = everyone.about('FocalPointAppointed', `state:${state}`)
    expect(found.map((fact) => fact.on)).toEqual([on])
  })

  test('nine focal points, and no others', () => {
    expect(appointed.length).toBe(9)
    expect(everyone.of('FocalPointAppointed').length).toBe(9)
  })
})
