import type { consultationKinds } from '../record/consultation.ts'
import type { councilKinds } from '../record/council.ts'
import type { travelKinds } from '../record/travel.ts'
import type { treatyKinds } from '../record/treaty.ts'
import type { Samples } from './fixture-sentences.ts'

const session = { session: '23' }
const journey = { travel: 'journey-a', person: 'someone' }
const document = { symbol: 'ICC-ASP/23/31' }
const id = '00000000-0000-4000-8000-000000000001'

/** One body and its sentence for each kind of fact of treaty status and of the Council. */
export const partySamples: Samples<keyof typeof treatyKinds | keyof typeof councilKinds> = {
  InstrumentDeposited: [
    { state: 'MNG', instrument: 'ratification' },
    'Mongolia deposited its instrument of ratification.',
  ],
  StatuteEnteredIntoForce: [
    { state: 'SDN', computed: true },
    'The Statute entered into force for the Sudan (day computed from the deposit).',
  ],
  WithdrawalAnnounced: [
    { state: 'HUN', detail: 'by its government' },
    'Hungary announced that it would withdraw from the Statute, which is no treaty act: by its government.',
  ],
  WithdrawalNotified: [
    { state: 'HUN', laterEffect: '2026-06-02' },
    'The depositary received the notification of withdrawal of Hungary, to take effect on 2 June 2026.',
  ],
  WithdrawalRevoked: [{ state: 'HUN' }, 'Hungary took back its notification of withdrawal.'],
  WithdrawalTookEffect: [
    { state: 'PHL' },
    'The withdrawal of the Philippines from the Statute took effect.',
  ],
  TransitionalDeclarationMade: [
    { state: 'FRA', scope: 'article 8', years: 7 },
    'France declared on becoming a party that it does not accept the jurisdiction of the Court over war crimes for 7 years: article 8.',
  ],
  JurisdictionAccepted: [
    { state: 'UKR', by: 'its Government', from: '2013-11-21', until: '2014-02-22' },
    'Ukraine accepted the jurisdiction of the Court by declaration, from 21 November 2013 to 22 February 2014.',
  ],
  JurisdictionDeclarationRejected: [
    { state: 'EGY', declared: '2013-12-13', reason: 'no full powers' },
    'A declaration of Egypt accepting jurisdiction (13 December 2013) was found without effect: no full powers.',
  ],
  ArrangementMade: [
    { state: 'RWA', scope: 'surrender', document },
    'Rwanda undertook to assist the Court (ICC-ASP/23/31): surrender.',
  ],
  CouncilResolutionAdopted: [
    { resolution: 'S/RES/1593 (2005)', state: 'SDN', situation: 'ICC-02/05', refers: true },
    'The Security Council adopted S/RES/1593 (2005), referring the situation ICC-02/05 to the Court.',
  ],
  ProsecutorReportedToCouncil: [
    {
      resolution: 'S/RES/1593 (2005)',
      state: 'SDN',
      situation: 'ICC-02/05',
      ordinal: 38,
      points: [],
      document,
    },
    'The Prosecutor presented the thirty-eighth report to the Security Council under S/RES/1593 (2005), ICC-ASP/23/31.',
  ],
  CommunicationSentToCouncil: [
    { state: 'SDN', by: 'the Court', about: 'a finding', document },
    'The Court communicated with the Security Council on the Sudan (ICC-ASP/23/31): a finding.',
  ],
  CouncilAnswered: [
    { state: 'SDN', about: 'receipt', document },
    'The Security Council answered on the Sudan (ICC-ASP/23/31): receipt.',
  ],
}

/** The same for travel. */
export const travelSamples: Samples<keyof typeof travelKinds> = {
  TravelReported: [
    {
      ...journey,
      states: ['TJK'],
      standing: 'announced',
      from: '2025-10-08',
      to: '2025-10-10',
      occasion: 'a summit',
      sourceClass: 'publicReport',
    },
    'Travel of Someone to Tajikistan was announced from 8 October 2025 to 10 October 2025 (a summit).',
  ],
  VisitTookPlace: [
    {
      ...journey,
      state: 'TJK',
      place: 'Dushanbe',
      arrived: '2025-10-08',
      left: '2025-10-10',
      occasion: 'a summit',
    },
    'Someone was on the territory of Tajikistan in Dushanbe from 8 October 2025 to 10 October 2025 (a summit).',
  ],
  VisitDidNotTakePlace: [
    { ...journey, state: 'ZAF', consents: ['ZAF'], about: 'the summit was attended at a distance' },
    'A visit of Someone to South Africa that had been spoken of did not take place; no cause is claimed: the summit was attended at a distance.',
  ],
  TravelRefuted: [
    { ...journey, about: 'another person' },
    'The report of travel of Someone proved wrong: another person.',
  ],
  OverflightReported: [
    { ...journey, states: ['GRC', 'ITA'], grade: 'inferred' },
    'An aircraft carrying Someone was inferred from its track to cross Greece and Italy without landing.',
  ],
  TravelInformationReceived: [
    { travel: 'journey-a', from: ['court', 'civilSociety'], about: 'a summit' },
    'The focal points received information on travel from the Court and civil society: a summit.',
  ],
  TravelInformationPassedToCourt: [
    { travel: 'journey-a', from: ['stateParty'], received: '2025-09-01' },
    'Information on travel from States Parties was passed to the Court, received 1 September 2025.',
  ],
  StatesInformedOfTravel: [
    { travel: 'journey-a', groups: ['african', 'weog'], states: ['FIN'], how: 'informed' },
    'States (Finland) were informed of proposed travel through the Groups of African States and Western European and other States.',
  ],
  CourtAskedToHold: [
    { travel: 'journey-a', until: '2025-10-01' },
    'The Court asked that information on the travel not be passed on until 1 October 2025.',
  ],
  DiplomaticActionReported: [
    { travel: 'journey-a', by: ['FIN'], about: 'a démarche' },
    'States (Finland) told the focal points of diplomatic action: a démarche.',
  ],
}

/** The same for consultation, meetings and review recommendations. */
export const consultationSamples: Samples<keyof typeof consultationKinds> = {
  ConsultationSought: [
    {
      state: 'JOR',
      persons: ['al-bashir'],
      by: 'state',
      about: 'immunity',
      answerBy: '2017-03-29',
    },
    'Jordan consulted the Court on Al-Bashir, asking for an answer by 29 March 2017: immunity.',
  ],
  ConsultationAnswered: [
    { state: 'JOR', by: 'court', about: 'immunity', document },
    'The Court answered Jordan (ICC-ASP/23/31): immunity.',
  ],
  NoAnswerReceived: [
    { state: 'HUN', from: 'state', about: 'a meeting' },
    'No answer of Hungary had been received: a meeting.',
  ],
  ContactNotified: [
    { state: 'FIN', person: 'someone', contact: '2025-01', essential: 'yes', about: 'a call' },
    'Finland told the Court of a contact with Someone (January 2025), held to be essential: a call.',
  ],
  MeetingHeld: [
    {
      ...session,
      is: 'strategicPlanning',
      by: ['focalPoints'],
      about: 'the programme of work',
      remote: true,
    },
    'The focal points on non-cooperation held a strategic planning meeting, at a distance: the programme of work.',
  ],
  SideEventHeld: [
    {
      ...session,
      title: 'Cooperation',
      place: 'New York',
      organizers: ['FIN', 'POL'],
      panelists: [],
      broughtToAttention: [],
      organizedBy: ['focalPoints'],
    },
    'A side event was held in New York, organized by the focal points on non-cooperation and Finland and Poland: Cooperation.',
  ],
  InformalConsultationsHeld: [
    { ...session, on: 'draft language', outcomeIn: 'annex I' },
    'Informal consultations were held on draft language; their outcome is in annex I.',
  ],
  ProsecutorVisited: [
    {
      state: 'SDN',
      name: 'Karim A. A. Khan',
      places: ['Khartoum'],
      from: '2021-08-06',
      to: '2021-08-12',
      about: 'cooperation',
    },
    'Karim A. A. Khan, for the Office of the Prosecutor, visited the Sudan (Khartoum) from 6 August 2021 to 12 August 2021: cooperation.',
  ],
  MemorandumConcluded: [
    { state: 'SDN', by: 'prosecutor', persons: [], about: 'cooperation', document },
    'The Prosecutor and the Sudan concluded a memorandum of understanding (ICC-ASP/23/31): cooperation.',
  ],
  BriefingGiven: [
    { session: '23', by: 'focalPoints', to: 'cooperationFacilitation', about: 'their mandate' },
    'The focal points on non-cooperation briefed the facilitation on cooperation: their mandate.',
  ],
  GuidanceAdopted: [
    {
      ...session,
      by: 'unitedNationsSecretariat',
      document: { symbol: 'A/67/828' },
      about: 'contacts',
    },
    'The Secretariat of the United Nations adopted A/67/828: contacts.',
  ],
  ActionPlanAdopted: [
    {
      ...session,
      by: 'bureau',
      title: 'Comprehensive Action Plan',
      proposedBy: 'reviewMechanism',
      proposed: '2021-06-30',
    },
    'The Bureau adopted a plan: Comprehensive Action Plan.',
  ],
  RecommendationAllocated: [
    {
      ...session,
      recommendation: 'R284',
      to: 'focalPoints',
      coOwners: ['cooperationFacilitation'],
    },
    'Recommendation R284 of the review was given to the focal points on non-cooperation, with the facilitation on cooperation.',
  ],
  RecommendationAssessed: [
    { ...session, recommendation: 'R284', outcome: 'positiveWithModification' },
    'Recommendation R284 of the review was assessed positively, with a modification.',
  ],
  RecommendationFollowedUp: [
    { ...session, recommendation: 'R284', about: 'a round table' },
    'Recommendation R284 of the review was followed up: a round table.',
  ],
  DocumentKept: [
    { hash: 'a'.repeat(64), size: 1, name: 'letter.pdf', mediaType: 'application/pdf', document },
    'A file was kept as proof: letter.pdf (ICC-ASP/23/31).',
  ],
  AudienceNarrowed: [
    { fact: id, to: ['bureau'] },
    'The audience of an entry was narrowed to bureau.',
  ],
}
