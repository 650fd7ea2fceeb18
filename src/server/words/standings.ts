import type { Confidence } from '../../law/citation.ts'
import type {
  DocketTravel,
  Holds,
  MatterStanding,
  Obligation,
  Owed,
  PersonStanding,
  StepName,
  StepStanding,
  WarrantStanding,
} from '../../mechanism/answer.ts'

export const matterStandingWords: Readonly<Record<MatterStanding, string>> = {
  open: 'open',
  deferred: 'deferred',
  closed: 'closed',
  referralReversed: 'referral reversed',
  notReferred: 'not referred',
}

export const stepNames: Readonly<Record<StepName, string>> = {
  emergencyMeeting: 'Emergency Bureau meeting',
  openLetter: 'Open letter',
  ambassadorialMeeting: 'Ambassadorial meeting',
  publicDialogue: 'Public dialogue',
  bureauReport: 'Bureau report',
  plenaryDiscussion: 'Plenary discussion',
}

/** What a station of the path says of itself. */
export const stepStandingWords: Readonly<Record<StepStanding, string>> = {
  notApplicable: 'does not apply',
  available: 'open',
  convened: 'convened',
  taken: 'taken',
  noneRecorded: 'none recorded',
  conditionNotMet: 'excluded for now',
  deferred: 'deferred',
}

export const personStandingWords: Readonly<Record<PersonStanding['standing'], string>> = {
  atLarge: 'at large',
  atLargeReportedDead: 'at large, reported dead',
  inNationalCustody: 'in national custody',
  surrendered: 'surrendered to the Court',
  acquitted: 'acquitted',
  chargesEnded: 'charges ended',
  terminated: 'proceedings terminated',
  inadmissible: 'case inadmissible',
  withdrawn: 'warrant withdrawn',
  summons: 'summoned to appear',
  noPublicWarrant: 'no public warrant',
  cannotTell: 'cannot tell',
}

export const warrantStandingWords: Readonly<Record<WarrantStanding['standing'], string>> = {
  notYetIssued: 'not yet issued',
  notPublic: 'not public',
  outstanding: 'outstanding',
  executed: 'executed',
  withdrawn: 'withdrawn',
  terminated: 'terminated',
  replaced: 'replaced',
  cannotTell: 'cannot tell',
}

export const travelStandingWords: Readonly<Record<DocketTravel['standing'], string>> = {
  rumoured: 'rumoured',
  announced: 'announced',
  confirmed: 'confirmed',
  underWay: 'under way',
  tookPlace: 'took place',
  didNotTakePlace: 'did not take place',
  refuted: 'refuted',
}

/** What a State owes, as a heading says it. */
export const owedWords: Readonly<Record<Owed, string>> = {
  'arrest-and-surrender': 'arrest and surrender',
  'cooperate-fully': 'cooperate fully',
  'general-cooperation': 'general cooperation',
  urged: 'urged to cooperate',
  disputed: 'disputed',
  none: 'nothing under the Statute or a Council resolution',
}

export const requestWords: Readonly<Record<Obligation['request'], string>> = {
  transmitted: 'A request has been transmitted to the State.',
  notKnown: 'Whether a request has been transmitted to the State is not known to the record.',
  confidential: 'A request has been transmitted; its content is confidential.',
}

/** Whether a branch of a rule applies; whether a condition is met. */
export const holdsWords: Readonly<Record<'applies' | 'met', Readonly<Record<Holds, string>>>> = {
  applies: {
    yes: 'applies',
    no: 'does not apply',
    cannotTell: 'cannot tell',
    disputed: 'disputed',
  },
  met: { yes: 'met', no: 'not met', cannotTell: 'cannot tell', disputed: 'disputed' },
}

export const confidenceMeaning: Readonly<Record<Confidence, string>> = {
  confirmed: 'shown by a document of the organ concerned. Confirmed facts carry no mark.',
  reported: 'told by others of good standing; no document of the organ concerned is at hand.',
  unconfirmed: 'entered so as not to be lost; nobody has confirmed it yet.',
  disputed: 'sources contradict one another, or those concerned do.',
}

const treatyStandings: Readonly<Record<string, string>> = {
  party: 'party',
  withdrawalNotified: 'party, withdrawal notified',
  withdrawn: 'withdrawn',
  declarant: 'no party; accepted jurisdiction by declaration',
  notParty: 'no party',
  cannotTell: 'cannot tell',
}

/** How a State stands to the Statute. */
export function treatyWords(standing: string): string {
  return treatyStandings[standing] ?? asWords(standing)
}

/** A standing written as one word, read aloud: `partyWithdrawing` as `party withdrawing`. */
export function asWords(standing: string): string {
  return standing
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase()
}
