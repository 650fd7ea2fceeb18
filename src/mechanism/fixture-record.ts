import type { FactDraft } from '../record/fact.ts'
import { told } from './fixture.ts'
import { sessions } from './fixture-sessions.ts'

/** Real matters for tests: days and numbers as the public sources give them. */

type Found = {
  readonly matter: string
  readonly state: string
  readonly on: string
  readonly document: string
  readonly persons?: readonly string[]
  readonly situation?: string
  readonly to?: readonly string[]
  readonly chamber?: string
}

const finding = ({ matter, state, on, document, persons, situation, chamber }: Found): FactDraft =>
  told('FindingMade', on, {
    matter,
    state,
    persons: persons ?? ['al-bashir'],
    situation: situation ?? 'ICC-02/05',
    chamber: chamber ?? 'Pre-Trial Chamber II',
    decision: { symbol: document },
    of: 'nonCompliance',
    concerned: { what: 'presence' },
  })

/** A finding with its referral, by one decision of one day. */
function referred(found: Found): readonly FactDraft[] {
  const { matter, state, on, document } = found
  return [
    finding(found),
    told('NonCooperationReferred', on, {
      matter,
      state,
      to: found.to ?? ['assembly'],
      chamber: found.chamber ?? 'Pre-Trial Chamber II',
      decision: { symbol: document },
    }),
  ]
}

const both = ['assembly', 'council']

export const malawi: readonly FactDraft[] = referred({
  matter: '2011-mwi',
  state: 'MWI',
  on: '2011-12-12',
  document: 'ICC-02/05-01/09-139',
  to: both,
})

export const sudan: readonly FactDraft[] = referred({
  matter: '2015-sdn',
  state: 'SDN',
  on: '2015-03-09',
  document: 'ICC-02/05-01/09-227',
  to: ['council'],
})

export const kenya: readonly FactDraft[] = referred({
  matter: '2016-ken',
  state: 'KEN',
  on: '2016-09-19',
  document: 'ICC-01/09-02/11-1037',
  persons: [],
  situation: 'ICC-01/09',
  chamber: 'Trial Chamber V(B)',
})

/** Information on presence, 2010: no finding. */
export const kenyaInformation: readonly FactDraft[] = [
  told('PresenceReported', '2010-08-27', {
    matter: '2010-ken',
    state: 'KEN',
    persons: ['al-bashir'],
    chamber: 'Pre-Trial Chamber I',
    decision: { symbol: 'ICC-02/05-01/09-107' },
    to: both,
    concerned: { what: 'presence', from: '2010-08-27', to: '2010-08-27', place: 'Nairobi' },
  }),
]

/** No finding, 2013. */
export const nigeria: readonly FactDraft[] = [
  told('FindingDeclined', '2013-09-05', {
    matter: '2013-nga',
    state: 'NGA',
    persons: ['al-bashir'],
    situation: 'ICC-02/05',
    chamber: 'Pre-Trial Chamber II',
    decision: { symbol: 'ICC-02/05-01/09-159' },
    threshold: 'notMet',
    concerned: { what: 'presence' },
  }),
]

export const southAfrica: readonly FactDraft[] = [
  finding({
    matter: '2017-zaf',
    state: 'ZAF',
    on: '2017-07-06',
    document: 'ICC-02/05-01/09-302',
  }),
  told('ReferralDeclined', '2017-07-06', {
    matter: '2017-zaf',
    state: 'ZAF',
    from: both,
    chamber: 'Pre-Trial Chamber II',
    decision: { symbol: 'ICC-02/05-01/09-302' },
  }),
]

export const jordan: readonly FactDraft[] = [
  ...referred({
    matter: '2017-jor',
    state: 'JOR',
    on: '2017-12-11',
    document: 'ICC-02/05-01/09-309',
    to: both,
  }),
  told('ReferralReversed', '2019-05-06', {
    matter: '2017-jor',
    state: 'JOR',
    chamber: 'Appeals Chamber',
    decision: { symbol: 'ICC-02/05-01/09-397' },
    finding: 'upheld',
  }),
]

const mng = { matter: '2024-mng', state: 'MNG' }
export const mongolia: readonly FactDraft[] = [
  told('LetterSent', '2024-09-02', {
    ...mng,
    by: 'president',
    to: 'the Minister of Foreign Affairs of Mongolia',
    use: 'goodOffices',
  }),
  ...referred({
    ...mng,
    on: '2024-10-24',
    document: 'ICC-01/22-90',
    persons: ['putin'],
    situation: 'ICC-01/22',
  }),
  told('DecisionTransmitted', '2024-10-25', { ...mng, to: 'assembly' }),
  told('BureauMet', '2024-11-06', {
    ...mng,
    session: '23',
    level: 'ambassadorial',
    under: '14 (c)',
    invited: true,
  }),
  told('BureauTookNote', '2024-11-06', {
    matter: '2024-mng',
    session: '23',
    of: ['the finding of 24 October 2024', 'the statement of Mongolia'],
  }),
  told('MatterDeferred', '2024-11-06', {
    matter: '2024-mng',
    until: 'proceedingsConcluded',
    condition: 'all proceedings before the Court have concluded',
  }),
  told('ReportIssued', '2024-12-05', {
    session: '23',
    is: 'bureauReport',
    document: { symbol: 'ICC-ASP/23/31' },
    languages: ['en'],
    carries: [],
    matters: ['2024-mng'],
  }),
]

export const hungary: readonly FactDraft[] = referred({
  matter: '2025-hun',
  state: 'HUN',
  on: '2025-07-24',
  document: 'Decision of 24 July 2025',
  persons: ['netanyahu'],
  situation: 'ICC-01/18',
  chamber: 'Pre-Trial Chamber I',
})

const ita = { chamber: 'Pre-Trial Chamber I', state: 'ITA' }
export const italy: readonly FactDraft[] = [
  finding({
    ...ita,
    matter: '2025-ita',
    on: '2025-10-17',
    document: 'Decision of 17 October 2025',
    persons: ['njeem'],
    situation: 'ICC-01/11',
  }),
  told('ReferralDeferred', '2025-10-17', {
    ...ita,
    matter: '2025-ita',
    decision: { title: 'Decision of 17 October 2025' },
    pending: 'information on domestic proceedings',
  }),
  told('NonCooperationReferred', '2026-01-26', {
    ...ita,
    matter: '2026-ita',
    to: ['assembly'],
    decision: { title: 'Decision of 26 January 2026' },
    follows: '2025-ita',
  }),
]

export const tajikistan: readonly FactDraft[] = [
  ...referred({
    matter: '2026-tjk',
    state: 'TJK',
    on: '2026-03-19',
    document: 'ICC-01/22-143',
    persons: ['putin'],
    situation: 'ICC-01/22',
  }),
  told('DecisionTransmitted', '2026-05-07', {
    matter: '2026-tjk',
    state: 'TJK',
    to: 'assembly',
  }),
]

/** All of the above. */
export const realMatters: readonly FactDraft[] = [
  ...sessions,
  ...malawi,
  ...sudan,
  ...kenya,
  ...kenyaInformation,
  ...nigeria,
  ...southAfrica,
  ...jordan,
  ...mongolia,
  ...hungary,
  ...italy,
  ...tajikistan,
]
