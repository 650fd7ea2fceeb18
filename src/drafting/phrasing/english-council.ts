import type { StateCode } from '../../law/states.ts'
import type { When } from '../../law/when.ts'
import type { Body } from '../../record/kinds.ts'
import { ordinal, parted, said, type Words } from '../words.ts'
import { englishNames as names, type Organ } from './english-names.ts'

type Meeting = Body<'MeetingHeld'>['is']

const meetings: Readonly<Record<Meeting, readonly [one: string, several: string]>> = {
  strategicPlanning: ['a strategic planning meeting', 'strategic planning meetings'],
  mandateMeeting: ['a meeting on their mandate', 'meetings on their mandate'],
  mandateHolders: ['a meeting of mandate-holders', 'meetings of mandate-holders'],
  cooperationFacilitation: [
    'a meeting of the facilitation on cooperation',
    'meetings of the facilitation on cooperation',
  ],
  reviewMechanism: ['a meeting with the Review Mechanism', 'meetings with the Review Mechanism'],
  consultation: ['consultations', 'consultations'],
  other: ['a meeting', 'meetings'],
}

function ordinals(numbers: readonly number[]): Words {
  return names.list(numbers.map((one) => [ordinal(one)]))
}

/** The Security Council and the consultations, in English. */
export const englishCouncil = {
  title: 'The United Nations Security Council',
  none: said`No report of the Prosecutor to the Security Council, and no communication with it on non-cooperation, is recorded for the period covered by the present report`,
  reports: (resolution: string, numbers: readonly number[], days: readonly When[]): Words =>
    said`The Prosecutor presented the ${ordinals(numbers)} ${numbers.length === 1 ? 'report' : 'reports'} to the Security Council pursuant to ${names.councilResolution(resolution).replace('Security Council ', '')} ${names.onAll(days)}${days.length > 1 ? ', respectively' : ''}`,
  points: (numbers: readonly number[], points: readonly string[]): Words =>
    said`In the ${ordinals(numbers)} ${numbers.length === 1 ? 'report' : 'reports'}, the following bears on cooperation: ${parted(points.map(names.recorded))}`,
  see: 'See the reports of the Prosecutor to the Security Council, ',
  communicated: (on: When, by: string, state: StateCode, about: string): Words =>
    said`${names.on(on)}, a communication was addressed to the Security Council in relation to ${names.state(state)} (from: ${names.recorded(by)}): ${names.recorded(about)}`,
  answered: (on: When, state: StateCode, about: string): Words =>
    said`${names.on(on)}, the Security Council acted on a communication in relation to ${names.state(state)}: ${names.recorded(about)}`,
  consultationsTitle: 'Consultations on non-cooperation',
  noConsultations: said`No meeting or consultation of the focal points is recorded for the period covered by the present report`,
  consulted: (session: string): Words =>
    said`Under the mandate of the Bureau, the focal points consulted those concerned so that the Procedures are put into effect, and so that the present report could be submitted to the Assembly at its ${names.session(session)}`,
  met: (by: readonly Organ[], is: Meeting, days: readonly When[], host: Organ | undefined): Words =>
    said`${names.organList(by)} held ${meetings[is][days.length === 1 ? 0 : 1]} ${names.onAll(days)}${host ? said`, hosted by ${names.organ(host)}` : ''}`,
  metAbout: (about: string, several: boolean): Words =>
    said`${several ? 'They' : 'It'} dealt with the following: ${names.recorded(about)}`,
  remotely: said`The focal points took part at a distance`,
  briefed: said`They gave a briefing`,
  briefing: (on: When, by: Organ, to: Organ, about: string): Words =>
    said`${names.on(on)}, ${names.organ(by)} briefed ${names.organ(to)} on ${names.recorded(about)}`,
} as const
