import { createHash } from 'node:crypto'
import { day, plusDays } from '../src/law/day.ts'
import { allStates } from '../src/law/states.ts'
import type { Office } from '../src/record/audience.ts'
import type { FactDraft } from '../src/record/fact.ts'

/** How large a record to make. */
export type Size = {
  readonly facts: number
  readonly matters: number
  /** Matters at the end that are not closed. */
  readonly open: number
}

/** The record of the measurements: a million facts in 20,000 matters, 40 of them open. */
export const large: Size = { facts: 1_000_000, matters: 20_000, open: 40 }

/** The same shape with fewer facts: fifty a matter. */
export function ofFacts(facts: number): Size {
  const matters = Math.max(41, Math.round(facts / 50))
  return { facts, matters, open: 40 }
}

const persons = 150
const sessions = 25
const situation = 'ICC-01/05'
/** Matters that run beside each other. */
const abreast = 40

/**
 * A record that nobody lived, the same at every call: persons, sessions, then matters that run
 * beside each other, each with a referral, letters, meetings and, but for the last, a closing.
 */
export function* syntheticRecord(size: Size): Iterable<FactDraft> {
  let place = 0
  for (const draft of beginnings()) yield draftAt(place++, draft)
  const lengths = lengthsOf(size, place)
  for (let first = 0; first < size.matters; first += abreast) {
    const running = lengths.slice(first, first + abreast).map((length, beside) => ({
      matter: first + beside,
      length,
      closes: first + beside < size.matters - size.open,
    }))
    for (const draft of besideEachOther(running)) yield draftAt(place++, draft)
  }
}

type Running = { readonly matter: number; readonly length: number; readonly closes: boolean }

/** Matters a step each in turn, until the longest is at its end. */
function* besideEachOther(running: readonly Running[]): Iterable<Told> {
  const longest = Math.max(...running.map(({ length }) => length))
  for (let step = 0; step < longest; step += 1)
    for (const { matter, length, closes } of running)
      if (step < length) yield stepOf(matter, step, closes && step === length - 1)
}

type Told = Pick<FactDraft, 'stream' | 'type' | 'body' | 'on'>

function told(stream: string, type: string, on: string, body: object): Told {
  return { stream, type, on, body } as unknown as Told
}

function* beginnings(): Iterable<Told> {
  for (let person = 0; person < persons; person += 1) {
    const id = personOf(person)
    yield told(`person:${id}`, 'PersonRegistered', '2010-01-04', {
      person: id,
      name: `Person Number ${person}`,
      aliases: [`P. N. ${person}`],
      situation,
      nationality: stateOf(person),
    })
    yield told(`person:${id}`, 'WarrantIssued', '2010-02-01', {
      person: id,
      warrant: `${id}-1`,
      situation,
      chamber: 'Pre-Trial Chamber I',
      decision: { symbol: `ICC-01/05-01/10-${person + 1}` },
    })
  }
  for (let session = 1; session <= sessions; session += 1)
    yield told(`session:${session}`, 'SessionOpened', `${2000 + session}-11-20`, {
      session: String(session),
      place: 'The Hague',
    })
}

/** Facts of each matter: around the mean, some half as many and some half as many again. */
function lengthsOf({ facts, matters }: Size, before: number): readonly number[] {
  const mean = Math.floor((facts - before) / matters)
  const lengths = Array.from({ length: matters }, (_, matter) => {
    const swing = Math.floor(mean * 0.5 * ((Math.floor(matter / 2) % 7) / 6))
    if (matter === matters - 1 && matters % 2 === 1) return mean
    return matter % 2 === 0 ? mean + swing : mean - swing
  })
  let missing = facts - before - lengths.reduce((sum, length) => sum + length, 0)
  for (let matter = 0; missing > 0; matter = (matter + 1) % matters, missing -= 1)
    lengths[matter] = (lengths[matter] ?? 0) + 1
  return lengths
}

function stepOf(matter: number, step: number, closes: boolean): Told {
  const state = stateOf(matter)
  const year = 2010 + (Math.floor(matter / abreast / 31.25) % 16)
  const id = `${year}-${state.toLowerCase()}-${matter + 1}`
  const on = plusDays(day(`${year}-01-10`), Math.min(340, step * 5))
  const [type, body] = closes
    ? ['MatterClosed', { by: 'bureau', about: 'The Bureau ended its consideration.' }]
    : (steps[step] ?? steps[7 + ((step - 7) % (steps.length - 7))] ?? steps[3])(matter, state, on)
  return told(`matter:${id}`, type, on, { matter: id, ...body })
}

type Step = (matter: number, state: string, on: string) => readonly [string, object]

const document = (matter: number) => ({ symbol: `ICC-01/05-01/10-${1000 + matter}` })
const chamber = 'Pre-Trial Chamber II'
const concerned = (on: string) => ({
  what: 'arrestAndSurrender',
  from: on,
  occasion: 'State visit',
})

const steps: readonly [Step, Step, Step, Step, ...Step[]] = [
  (matter, state) => [
    'CooperationRequested',
    { state, persons: [personOf(matter)], what: 'arrestAndSurrender', confidential: false },
  ],
  (matter, state, on) => [
    'PresenceReported',
    {
      state,
      persons: [personOf(matter)],
      chamber,
      decision: document(matter),
      to: ['assembly'],
      concerned: concerned(on),
    },
  ],
  (matter, state, on) => [
    'FindingMade',
    {
      state,
      persons: [personOf(matter)],
      situation,
      chamber,
      decision: document(matter),
      of: 'nonCompliance',
      concerned: concerned(on),
      reasons: 'The State neither arrested the person nor consulted the Court before the visit.',
    },
  ],
  (matter, state) => [
    'NonCooperationReferred',
    { state, to: ['assembly'], chamber, decision: document(matter) },
  ],
  (matter, state) => ['DecisionTransmitted', { state, to: 'assembly', document: document(matter) }],
  (matter, state, on) => [
    'OpenLetterSent',
    { state, viewsBy: plusDays(day(on), 14), document: document(matter) },
  ],
  (matter, state) => ['ViewsReceived', { state, document: document(matter) }],
  (matter, state) => [
    'BureauMet',
    { session: String(1 + (matter % sessions)), level: 'regular', state, attended: 'notRecorded' },
  ],
  (matter) => [
    'BureauTookNote',
    {
      session: String(1 + (matter % sessions)),
      of: ['the decision of the Chamber and the views of the State'],
    },
  ],
  (_, state) => [
    'LetterSent',
    {
      by: 'president',
      to: 'the Permanent Representative',
      state,
      use: 'goodOffices',
      about: 'The duty to cooperate, and the readiness to help with consultations.',
    },
  ],
  (_, state) => [
    'ReplyReceived',
    { state, by: 'the Permanent Mission', about: 'The letter was sent on to the capital.' },
  ],
  (matter, state) => [
    'ConsultationSought',
    {
      state,
      persons: [personOf(matter)],
      by: 'state',
      about: 'Difficulties seen by the State in executing the request.',
    },
  ],
  (_, state) => [
    'ConsultationAnswered',
    { state, by: 'court', about: 'The Chamber answered, and recalled the request.' },
  ],
  (_, state) => [
    'StatementMade',
    { by: 'state', state, about: 'A statement on the relations of the State with the Court.' },
  ],
  (matter) => [
    'BureauDecided',
    { session: String(1 + (matter % sessions)), about: 'To remain seized of the matter.' },
  ],
]

const audiences = [
  ['public'],
  ['public'],
  ['states-parties'],
  ['secretariat', 'bureau'],
  ['secretariat', 'focal-points', 'president'],
] as readonly (readonly string[])[] as readonly (readonly Office[])[]

function draftAt(place: number, draft: Told): FactDraft {
  const isMatter = draft.stream.startsWith('matter:')
  return {
    ...draft,
    id: idAt(place),
    officer: `officer-${place % 12}`,
    proof: [
      {
        symbol: `ICC-ASP/${1 + (place % 25)}/${1 + (place % 60)}`,
        place: `para. ${1 + (place % 40)}`,
      },
    ],
    source: ['synthetic record for measurements'],
    confidence: place % 9 === 0 ? 'reported' : 'confirmed',
    audience: isMatter
      ? (audiences[place % audiences.length] ?? ['public' as Office])
      : ['public' as Office],
  } as FactDraft
}

/** A UUID that looks random and is the same each time. */
function idAt(place: number): string {
  const hex = createHash('md5').update(`synthetic ${place}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

function personOf(number: number): string {
  return `person-${number % persons}`
}

function stateOf(number: number): string {
  return allStates[number % allStates.length] ?? 'NLD'
}
