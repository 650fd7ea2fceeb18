import type { courtKinds } from '../record/court.ts'
import type { findingKinds } from '../record/findings.ts'
import type { Samples } from './fixture-sentences.ts'

const decision = { symbol: 'ICC-01/22-1' }
const someone = { person: 'someone', warrant: 'someone-1' }
const matter = { matter: '2024-mng', state: 'MNG' }
const byChamber = {
  ...matter,
  chamber: 'Pre-Trial Chamber II',
  decision: { symbol: 'ICC-01/22-90' },
}
const visit = {
  what: 'presence',
  from: '2024-09-02',
  to: '2024-09-03',
  place: 'Ulaanbaatar',
} as const

/** One body and its sentence for each kind of fact of the Court. */
export const courtSamples: Samples<keyof typeof courtKinds> = {
  SituationOpened: [
    {
      situation: 'ICC-01/22',
      name: 'Ukraine',
      state: 'UKR',
      stage: 'investigation',
      basis: 'stateReferral',
      decision,
    },
    'The situation Ukraine (ICC-01/22) is under investigation, referred by a State (ICC-01/22-1).',
  ],
  PersonRegistered: [
    { person: 'someone', name: 'Some One', aliases: [], situation: 'ICC-01/22' },
    'Some One is in the register, in the situation ICC-01/22.',
  ],
  SummonsIssued: [
    { person: 'kenyatta', situation: 'ICC-01/09', decision },
    'A Chamber summoned Kenyatta to appear (ICC-01/22-1); a summons is no warrant.',
  ],
  WarrantIssued: [
    {
      ...someone,
      situation: 'ICC-01/22',
      chamber: 'Pre-Trial Chamber II',
      decision,
      replaces: 'someone-0',
    },
    'Pre-Trial Chamber II issued a warrant of arrest for Someone (ICC-01/22-1), in the place of an earlier one.',
  ],
  WarrantUnsealed: [
    { ...someone, extent: 'existenceOnly', decision },
    'That there is a warrant of arrest for Someone was made public, and not the warrant itself (ICC-01/22-1).',
  ],
  WarrantWithdrawn: [
    { ...someone, decision, reason: 'A ruling on appeal.' },
    'A Chamber withdrew the warrant of arrest for Someone (ICC-01/22-1): A ruling on appeal.',
  ],
  WarrantExecuted: [
    { ...someone, by: 'BEL', manner: 'surrenderedByState', detail: 'by air' },
    'Someone came into the custody of the Court, surrendered by Belgium: by air.',
  ],
  PersonArrested: [
    {
      person: 'njeem',
      by: 'ITA',
      place: 'Turin',
      purpose: 'forTheCourt',
      detail: 'after a notice',
    },
    'The authorities of Italy took Njeem into custody in Turin at the request of the Court: after a notice.',
  ],
  PersonReleased: [
    { person: 'njeem', by: 'nationalAuthorities', state: 'ITA', detail: 'by a court of appeal' },
    'The authorities of Italy released Njeem: by a court of appeal.',
  ],
  DeathReported: [
    { person: 'otti', died: '2007-10' },
    'Otti was reported to have died (October 2007); the warrant stands until a Chamber ends it.',
  ],
  ProceedingsTerminated: [
    { person: 'otti', reason: 'death', decision, detail: 'proof of death' },
    'A Chamber ended the proceedings against Otti after the person’s death (ICC-01/22-1): proof of death.',
  ],
  CaseFoundInadmissible: [
    { person: 'al-senussi', decision, upheld: '2014-07-24' },
    'A Chamber found the case against Al-Senussi inadmissible (ICC-01/22-1); that was upheld (24 July 2014).',
  ],
  ChargesConfirmed: [
    { person: 'kony', inAbsence: true, decision },
    'A Chamber confirmed charges against Kony, in the person’s absence (ICC-01/22-1).',
  ],
  ChargesEnded: [
    { person: 'kenyatta', how: 'withdrawn', decision },
    'The charges against Kenyatta were withdrawn (ICC-01/22-1).',
  ],
  PersonConvicted: [
    { person: 'ntaganda', decision, detail: '18 counts' },
    'A Chamber convicted Ntaganda (ICC-01/22-1): 18 counts.',
  ],
  PersonAcquitted: [
    { person: 'bemba', final: true, decision },
    'A Chamber acquitted Bemba (ICC-01/22-1); no appeal is open.',
  ],
}

/** The same for requests, filings, decisions and findings. */
export const findingSamples: Samples<keyof typeof findingKinds> = {
  CooperationRequested: [
    {
      state: 'MNG',
      persons: ['someone'],
      what: 'arrestAndSurrender',
      confidential: true,
      document: decision,
      detail: 'before the visit',
    },
    'The Court asked Mongolia to arrest and surrender Someone, confidentially (ICC-01/22-1): before the visit.',
  ],
  ChamberSeized: [
    { ...byChamber, about: 'after a visit' },
    'Pre-Trial Chamber II was seized of the question whether Mongolia had complied with a request of the Court (ICC-01/22-90): after a visit.',
  ],
  ObservationsInvited: [
    { ...matter, due: '2024-10-01', decision },
    'The Chamber invited Mongolia to be heard by 1 October 2024 (ICC-01/22-1).',
  ],
  FilingMade: [
    {
      by: 'state',
      state: 'MNG',
      document: { symbol: 'ICC-01/22-112' },
      asks: 'reconsideration',
      about: 'reconsideration',
    },
    'Mongolia filed ICC-01/22-112 before the Court: reconsideration.',
  ],
  DecisionIssued: [
    {
      chamber: 'Pre-Trial Chamber II',
      decision,
      about: 'leave to appeal was refused',
      disposes: [],
    },
    'Pre-Trial Chamber II decided (ICC-01/22-1): leave to appeal was refused.',
  ],
  PresenceReported: [
    { ...byChamber, persons: ['someone'], to: ['assembly', 'council'], concerned: visit },
    'Pre-Trial Chamber II informed the Assembly and the Security Council that Someone had been on the territory of Mongolia (in Ulaanbaatar from 2 September 2024 to 3 September 2024) (ICC-01/22-90); it made no finding.',
  ],
  FindingMade: [
    {
      ...byChamber,
      persons: ['someone'],
      situation: 'ICC-01/22',
      of: 'nonCompliance',
      concerned: visit,
    },
    'Pre-Trial Chamber II found that Mongolia had not complied with a request of the Court (in Ulaanbaatar from 2 September 2024 to 3 September 2024) (ICC-01/22-90).',
  ],
  FindingDeclined: [
    {
      ...byChamber,
      persons: [],
      situation: 'ICC-01/09',
      threshold: 'met',
      concerned: { what: 'records' },
    },
    'Pre-Trial Chamber II was asked for a finding on Mongolia and made none, though it held the threshold met (ICC-01/22-90).',
  ],
  NonCooperationReferred: [
    { ...byChamber, to: ['assembly'], follows: '2023-mng' },
    'Pre-Trial Chamber II referred the matter of Mongolia to the Assembly (ICC-01/22-90), following the decision in 2023-mng.',
  ],
  ReferralDeferred: [
    { ...byChamber, pending: 'information on domestic proceedings' },
    'Pre-Trial Chamber II put off the question whether to refer the matter of Mongolia (ICC-01/22-90), pending information on domestic proceedings.',
  ],
  ReferralDeclined: [
    { ...byChamber, from: ['assembly', 'council'] },
    'Pre-Trial Chamber II decided not to refer the matter of Mongolia to the Assembly and the Security Council (ICC-01/22-90).',
  ],
  DecisionTransmitted: [
    { ...matter, to: 'assembly', document: decision },
    'The Presidency of the Court transmitted the decision to the Assembly (ICC-01/22-1).',
  ],
  ReferralReversed: [
    { ...matter, chamber: 'Appeals Chamber', decision, finding: 'upheld' },
    'The Appeals Chamber reversed the referral (ICC-01/22-1); the finding was upheld.',
  ],
  ProceedingsConcluded: [
    { ...matter, document: decision, about: 'as a commentary says' },
    'All proceedings before the Court on the matter were reported to have ended (ICC-01/22-1): as a commentary says.',
  ],
  DomesticProceedingsReported: [
    { state: 'ITA', about: 'an inquiry', until: '2026-01-01' },
    'National proceedings in Italy were reported: an inquiry.',
  ],
}
