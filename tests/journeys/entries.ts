import { told } from '../../src/mechanism/fixture.ts'
import type { FactDraft } from '../../src/record/fact.ts'

/**
 * What an officer might enter in the days before the journeys, so that pages hold what the public
 * record does not: days that lie ahead, travel to follow, a correction, a retraction. Invented,
 * for these tests alone.
 */
const travel = { travel: 'invented-2026', person: 'putin' }
const restricted = { audience: ['secretariat'], confidence: 'unconfirmed' } as const

const letter = told('OpenLetterSent', '2026-11-18', {
  matter: '2026-ita',
  state: 'ITA',
  viewsBy: '2026-12-02',
  copiedToStatesParties: true,
})

const mistaken = told(
  'TravelReported',
  '2026-11-19',
  {
    ...travel,
    states: ['KAZ'],
    standing: 'rumoured',
    sourceClass: 'publicReport',
  },
  { ...restricted, confidenceNote: 'One report; its author names no source.' },
)

const notice = told(
  'ContactNotified',
  '2026-11-19',
  { state: 'KEN', person: 'putin', contact: '2026-11-17', essential: 'yes' },
  { audience: ['secretariat'] },
)

export const entries: readonly FactDraft[] = [
  letter,
  told('BureauMeetingConvened', '2026-11-20', {
    session: '25',
    matter: '2026-ita',
    level: 'ambassadorial',
    meets: '2026-12-10',
    state: 'ITA',
  }),
  told(
    'TravelReported',
    '2026-11-20',
    {
      ...travel,
      states: ['TJK', 'MNG'],
      standing: 'announced',
      from: '2026-11-28',
      to: '2026-11-30',
      occasion: 'a summit',
      sourceClass: 'stateParty',
    },
    restricted,
  ),
  told(
    'TravelInformationReceived',
    '2026-11-20',
    { travel: 'invented-2026', from: ['stateParty'] },
    restricted,
  ),
  mistaken,
  notice,
]

/** Entered after them: what was said before stays readable. */
export const corrections: readonly FactDraft[] = [
  {
    ...letter,
    id: '6d6d2f10-59a5-4b0c-9c55-0f3ff0f4a001',
    corrects: letter.id,
    confidenceNote: 'The first entry gave no copy to States Parties.',
  },
  {
    ...mistaken,
    id: '6d6d2f10-59a5-4b0c-9c55-0f3ff0f4a002',
    corrects: mistaken.id,
    void: true,
  },
]

/** The facts the journeys open by id: one corrected, one retracted. */
export const correctedFact = letter.id
export const retractedFact = mistaken.id

/** A notice of contact, to which a reply may be drafted. */
export const noticeFact = notice.id
