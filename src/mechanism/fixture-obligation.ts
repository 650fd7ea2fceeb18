import type { FactDraft } from '../record/fact.ts'
import { told } from './fixture.ts'

/** Real States, situations and persons for tests: days as the public sources give them. */

/** A State that deposited; where no second day is given, article 126 is left to count. */
export function joined(state: string, deposit: string, inForce?: string): readonly FactDraft[] {
  const instrument = told('InstrumentDeposited', deposit, { state, instrument: 'ratification' })
  if (!inForce) return [instrument]
  return [instrument, told('StatuteEnteredIntoForce', inForce, { state, computed: false })]
}

/** A warrant of a person, and the day on which it was made public, if it was. */
export function warrant(
  person: string,
  situation: string,
  issued: string,
  unsealed?: string,
  number = 1,
): readonly FactDraft[] {
  const id = `${person}-${number}`
  const issue = told('WarrantIssued', issued, { person, warrant: id, situation })
  if (!unsealed) return [issue]
  return [issue, told('WarrantUnsealed', unsealed, { person, warrant: id, extent: 'whole' })]
}

export function registered(person: string, situation: string, nationality?: string): FactDraft {
  return told('PersonRegistered', '2002-07-01', {
    person,
    name: person,
    aliases: [],
    situation,
    ...(nationality ? { nationality } : {}),
  })
}

export function opened(
  situation: string,
  state: string,
  stage: 'registered' | 'preliminaryExamination' | 'investigation',
  on: string,
): FactDraft {
  return told('SituationOpened', on, {
    situation,
    name: situation,
    state,
    stage,
    basis: 'notRecorded',
  })
}

export const darfur = 'ICC-02/05'
export const libya = 'ICC-01/11'
export const ukraine = 'ICC-01/22'
export const palestine = 'ICC-01/18'
export const philippines = 'ICC-01/21'
export const burundi = 'ICC-01/17'
export const kenya = 'ICC-01/09'

export const burundiLeaves: readonly FactDraft[] = [
  ...joined('BDI', '2004-09-21', '2004-12-01'),
  told('WithdrawalNotified', '2016-10-27', { state: 'BDI' }),
  told('WithdrawalTookEffect', '2017-10-27', { state: 'BDI' }),
]

export const philippinesLeave: readonly FactDraft[] = [
  ...joined('PHL', '2011-08-30', '2011-11-01'),
  told('WithdrawalNotified', '2018-03-17', { state: 'PHL' }),
  told('WithdrawalTookEffect', '2019-03-17', { state: 'PHL' }),
]

export const hungaryStays: readonly FactDraft[] = [
  ...joined('HUN', '2001-11-30', '2002-07-01'),
  told('WithdrawalAnnounced', '2025-04-03', { state: 'HUN' }),
  told('WithdrawalNotified', '2025-06-02', { state: 'HUN' }),
  told('WithdrawalRevoked', '2026-05-29', { state: 'HUN' }),
]

/** The notification is reported by one register alone. */
export const venezuela: readonly FactDraft[] = [
  ...joined('VEN', '2000-06-07', '2002-07-01'),
  told('WithdrawalAnnounced', '2025-12-11', { state: 'VEN' }),
  told('WithdrawalNotified', '2026-07-24', { state: 'VEN' }, { confidence: 'unconfirmed' }),
]

export const councilOnDarfur = told('CouncilResolutionAdopted', '2005-03-31', {
  resolution: 'S/RES/1593 (2005)',
  state: 'SDN',
  situation: darfur,
  refers: true,
})

export const councilOnLibya = told('CouncilResolutionAdopted', '2011-02-26', {
  resolution: 'S/RES/1970 (2011)',
  state: 'LBY',
  situation: libya,
  refers: true,
})

export const libyaAccepts = told('JurisdictionAccepted', '2025-05-12', {
  state: 'LBY',
  situation: libya,
  by: 'the Government of Libya',
  from: '2011-01-01',
  until: '2027-12-31',
})

export const ukraineAccepts: readonly FactDraft[] = [
  told('JurisdictionAccepted', '2014-04-09', {
    state: 'UKR',
    situation: ukraine,
    by: 'the Government of Ukraine',
    from: '2013-11-21',
    until: '2014-02-22',
  }),
  told('JurisdictionAccepted', '2015-09-08', {
    state: 'UKR',
    situation: ukraine,
    by: 'the Government of Ukraine',
    from: '2014-02-20',
  }),
  ...joined('UKR', '2024-10-25', '2025-01-01'),
]

export const alBashir: readonly FactDraft[] = [
  registered('al-bashir', darfur, 'SDN'),
  ...warrant('al-bashir', darfur, '2009-03-04', '2009-03-04'),
  ...warrant('al-bashir', darfur, '2010-07-12', '2010-07-12', 2),
]

export const putin: readonly FactDraft[] = [
  registered('putin', ukraine, 'RUS'),
  ...warrant('putin', ukraine, '2023-03-17', '2023-03-17'),
]

export const netanyahu: readonly FactDraft[] = [
  registered('netanyahu', palestine, 'ISR'),
  ...warrant('netanyahu', palestine, '2024-11-21', '2024-11-21'),
]

export const duterte: readonly FactDraft[] = [
  registered('duterte', philippines, 'PHL'),
  ...warrant('duterte', philippines, '2025-03-07', '2025-03-11'),
  told('WarrantExecuted', '2025-03-12', {
    person: 'duterte',
    by: 'PHL',
    manner: 'surrenderedByState',
  }),
]

/** Arrested in Turin, let go, and flown to Tripoli. */
export const njeem: readonly FactDraft[] = [
  registered('njeem', libya, 'LBY'),
  ...warrant('njeem', libya, '2025-01-18', '2025-01-24'),
  told('PersonArrested', '2025-01-19', { person: 'njeem', by: 'ITA', purpose: 'forTheCourt' }),
  told('PersonReleased', '2025-01-21', {
    person: 'njeem',
    by: 'nationalAuthorities',
    state: 'ITA',
  }),
]

export const mongolia: readonly FactDraft[] = joined('MNG', '2002-04-11', '2002-07-01')

export const findingOnMongolia = told('FindingMade', '2024-10-24', {
  matter: '2024-mng',
  state: 'MNG',
  persons: ['putin'],
  situation: ukraine,
  chamber: 'Pre-Trial Chamber II',
  decision: { symbol: 'ICC-01/22-90' },
  of: 'nonCompliance',
  concerned: { what: 'presence', from: '2024-09-02', to: '2024-09-03' },
})

export const findingOnMalawi = told('FindingMade', '2011-12-12', {
  matter: '2011-mwi',
  state: 'MWI',
  persons: ['al-bashir'],
  situation: darfur,
  chamber: 'Pre-Trial Chamber I',
  decision: { symbol: 'ICC-02/05-01/09-139' },
  of: 'nonCompliance',
  concerned: { what: 'presence', from: '2011-10-14', to: '2011-10-14' },
})

export const reversalForJordan = told('ReferralReversed', '2019-05-06', {
  matter: '2017-jor',
  state: 'JOR',
  chamber: 'Appeals Chamber',
  decision: { symbol: 'ICC-02/05-01/09-397' },
  finding: 'upheld',
})
