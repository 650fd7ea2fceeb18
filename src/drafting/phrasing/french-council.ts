import { enumerated, parted, said, type Words } from '../words.ts'
import type { englishCouncil } from './english-council.ts'
import { acted } from './french-bureau.ts'
import { masculineOrdinal, frenchNames as names } from './french-names.ts'
import type { Widened } from './widened.ts'

const meetings = {
  strategicPlanning: [
    'une réunion de planification stratégique',
    'des réunions de planification stratégique',
  ],
  mandateMeeting: ['une réunion sur leur mandat', 'des réunions sur leur mandat'],
  mandateHolders: ['une réunion de titulaires de mandat', 'des réunions de titulaires de mandat'],
  cooperationFacilitation: [
    'une réunion de la facilitation sur la coopération',
    'des réunions de la facilitation sur la coopération',
  ],
  reviewMechanism: [
    'une réunion avec le Mécanisme d’examen',
    'des réunions avec le Mécanisme d’examen',
  ],
  consultation: ['des consultations', 'des consultations'],
  other: ['une réunion', 'des réunions'],
} as const

/** `trente-huitième et trente-neuvième`. */
function ordinals(numbers: readonly number[]): Words {
  return enumerated(
    numbers.map((one) => [masculineOrdinal(one)]),
    'et',
  )
}

/** The Security Council and the consultations, in French. */
export const frenchCouncil: Widened<typeof englishCouncil> = {
  title: 'Le Conseil de sécurité de l’Organisation des Nations Unies',
  none: said`Aucun rapport du Procureur au Conseil de sécurité, ni aucune communication avec celui-ci en matière de non-coopération, n’est consigné pour la période considérée`,
  reports: (resolution, numbers, days) =>
    said`Le Procureur a présenté au Conseil de sécurité ${numbers.length === 1 ? 'le' : 'les'} ${ordinals(numbers)} ${numbers.length === 1 ? 'rapport' : 'rapports'} au titre de la ${names.councilResolution(resolution).replace(' du Conseil de sécurité', '')}, ${names.onAll(days)}${days.length > 1 ? ' respectivement' : ''}`,
  points: (numbers, points) =>
    said`Dans ${numbers.length === 1 ? 'le' : 'les'} ${ordinals(numbers)} ${numbers.length === 1 ? 'rapport' : 'rapports'}, ce qui suit touche à la coopération : ${parted(points.map(names.recorded))}`,
  see: 'Voir la page des rapports du Procureur au Conseil de sécurité, ',
  communicated: (on, by, state, about) =>
    said`${names.on(on)}, une communication a été adressée au Conseil de sécurité au sujet ${names.ofState(state)} (auteur : ${names.recorded(by)}) : ${names.recorded(about)}`,
  answered: (on, state, about) =>
    said`${names.on(on)}, le Conseil de sécurité a donné suite à une communication au sujet ${names.ofState(state)} : ${names.recorded(about)}`,
  consultationsTitle: 'Consultations sur la non-coopération',
  noConsultations: said`Aucune réunion ni consultation des points de contact n’est consignée pour la période considérée`,
  consulted: (session) =>
    said`En vertu du mandat du Bureau, les points de contact ont consulté les parties intéressées pour la mise en œuvre des Procédures et pour que le présent rapport puisse être soumis à l’Assemblée à sa ${names.session(session)}`,
  met: (by, is, days, host) =>
    said`${names.organList(by)} ${by.length === 1 && by[0] ? acted(by[0], undefined) : 'ont'} tenu ${meetings[is][days.length === 1 ? 0 : 1]} ${names.onAll(days)}${host ? said` (hôte : ${names.organ(host)})` : ''}`,
  metAbout: (about) => said`Il s’agissait de ce qui suit : ${names.recorded(about)}`,
  remotely: said`Les points de contact y ont pris part à distance`,
  briefed: said`Ils y ont fait un exposé`,
  briefing: (on, by, to, about) =>
    said`${names.on(on)}, ${names.organ(by)} ${acted(by, undefined)} informé ${names.organ(to)} de ce qui suit : ${names.recorded(about)}`,
}
