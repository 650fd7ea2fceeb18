import type { FactDraft } from '../record/fact.ts'
import { told } from './fixture.ts'

/** Invented travel for tests, by ids that no real journey has. */

const journey = { travel: 'journey-a', person: 'someone' }

export const rumoured: FactDraft = told('TravelReported', '2025-09-01', {
  ...journey,
  states: ['TJK'],
  standing: 'rumoured',
  from: '2025-10',
  sourceClass: 'civilSociety',
})

export const announced: FactDraft = told('TravelReported', '2025-09-20', {
  ...journey,
  states: ['TJK', 'KGZ'],
  standing: 'announced',
  from: '2025-10-08',
  to: '2025-10-10',
  sourceClass: 'publicReport',
})

export const visited: FactDraft = told('VisitTookPlace', '2025-10-08', {
  ...journey,
  state: 'TJK',
  arrived: '2025-10-08',
  left: '2025-10-10',
})

export const visitedNext: FactDraft = told('VisitTookPlace', '2025-10-11', {
  ...journey,
  state: 'KGZ',
  arrived: '2025-10-11',
  left: '2025-10-12',
})

export const didNotTakePlace: FactDraft = told('VisitDidNotTakePlace', '2025-10-12', {
  ...journey,
  state: 'TJK',
  consents: [],
})

export const refuted: FactDraft = told('TravelRefuted', '2025-10-12', journey)

export const received = (on: string, from: readonly string[], travel = 'journey-a'): FactDraft =>
  told('TravelInformationReceived', on, { travel, from })

export const passed = (on: string, from: readonly string[], travel = 'journey-a'): FactDraft =>
  told('TravelInformationPassedToCourt', on, { travel, from })
