import type { StateCode } from '../../law/states.ts'
import type { When } from '../../law/when.ts'
import type { Body } from '../../record/kinds.ts'
import type { Note } from '../../text/tree.ts'
import { parted, said, type Words } from '../words.ts'
import type { Document } from './document.ts'
import { englishNames as names, type Organ } from './english-names.ts'

const outcomes = {
  granted: 'granted',
  grantedInPart: 'granted in part',
  rejected: 'rejected',
  dismissed: 'dismissed',
  reversed: 'reversed',
  remanded: 'sent back for a new decision',
} as const
const standings = {
  open: 'no decision to end its consideration is recorded',
  deferred: 'its consideration is deferred',
  closed: 'its consideration is closed',
  referralReversed: 'the referral was reversed',
  notReferred: 'it was not referred',
} as const
const requests = {
  arrestAndSurrender: 'for arrest and surrender',
  provisionalArrest: 'for provisional arrest',
  records: 'for records',
  other: 'for cooperation',
} as const
const addresseeNames = { assembly: 'the Assembly', council: 'the Security Council' } as const

type Addressee = keyof typeof addresseeNames

function addressees(to: readonly Addressee[]): Words {
  return names.list(to.map((each) => [addresseeNames[each]]))
}

/** `issued its “Finding …”`, or a decision whose title the record does not have. */
function issued({ title }: Document): Words {
  return title ? said`issued its ${names.quoted(title)}` : said`issued a decision`
}

/** Court proceedings and findings in English. */
export const englishCourt = {
  partiesTitle: 'Court proceedings and findings: States Parties',
  boundTitle:
    'Court proceedings and findings: States under an obligation to cooperate with the Court pursuant to a decision of the United Nations Security Council',
  notPartiesTitle: 'Court proceedings and findings: States not Parties',
  partiesDuty: said`States Parties owe the Court full cooperation in what it investigates and prosecutes (article 86 of the Rome Statute) and comply with its requests for arrest and surrender (article 89, paragraph 1)`,
  councilDuty: {
    'ICC-02/05': (resolution: string): Words =>
      said`By ${names.councilResolution(resolution)}, the Government of the Sudan and every other party to the conflict in Darfur are bound to cooperate fully with the Court and the Prosecutor and to give them any assistance they need`,
    'ICC-01/11': (resolution: string): Words =>
      said`By ${names.councilResolution(resolution)}, the Libyan authorities are bound to cooperate fully with the Court and the Prosecutor and to give them any assistance they need`,
  } as Readonly<Record<string, (resolution: string) => Words>>,
  otherCouncilDuty: (resolution: string): Words =>
    said`By ${names.councilResolution(resolution)}, States are bound to cooperate fully with the Court`,
  notPartiesDuty: (resolutions: readonly string[]): Words =>
    said`The Rome Statute as such binds no State that is not a party to it; by ${names.councilResolutions(resolutions)}, however, all States and the regional and other international organizations concerned are urged to cooperate fully with the Court and the Prosecutor`,
  noPartiesProceedings: said`No public proceedings before the Court on non-cooperation are recorded in relation to States Parties for the period covered by the present report`,
  noBoundProceedings: said`No public proceedings before the Court on non-cooperation are recorded in relation to States under an obligation to cooperate pursuant to a decision of the Security Council for the period covered by the present report`,
  noNotPartiesProceedings: said`No public proceedings before the Court on non-cooperation are recorded in relation to States not Parties for the period covered by the present report`,
  situation: (name: string): Words => said`the situation in ${names.situation(name)}`,
  warrantBefore: (name: string): Words => said`${name}, who is subject to a warrant of arrest`,
  requested: (on: When, state: StateCode, what: keyof typeof requests, whom: Words): Words =>
    said`The Court had sent ${names.state(state)} a request ${requests[what]}${whom.length ? said` (${whom})` : ''}${on === 'unknown' ? '' : said` ${names.on(on)}`}`,
  visited: (
    situation: Words,
    who: Words,
    state: StateCode,
    from: When,
    to: When | undefined,
  ): Words =>
    said`${situation.length ? said`In ${situation}, ` : ''}${who}, was on the territory ${names.ofState(state)} ${names.span(from, to)}`,
  visitedPlain: (
    situation: Words,
    who: Words,
    state: StateCode,
    from: When,
    to: When | undefined,
  ): Words =>
    said`${situation.length ? said`In ${situation}, ` : ''}${who} was on the territory ${names.ofState(state)} ${names.span(from, to)}`,
  seized: (on: When, chamber: string, state: StateCode): Words =>
    said`${names.on(on)}, ${names.chamber(chamber)} was seized, under article 87, paragraph 7, of the Rome Statute, of the question whether ${names.state(state)} had complied with a request of the Court`,
  heard: (on: When, state: StateCode, due: When | undefined): Words =>
    said`${names.on(on)}, ${names.state(state)} was invited to submit observations${due ? said` by ${names.when(due)}` : ''}`,
  filed: (on: When, by: Organ, state: StateCode | undefined, filings: readonly Words[]): Words =>
    said`${names.on(on)}, ${names.organ(by, state)} filed the following: ${parted(filings)}`,
  filing: (_asks: Body<'FilingMade'>['asks'], about: string, notes: readonly Note[]): Words =>
    said`${names.recorded(about)}${notes}`,
  decided: (
    on: When,
    chamber: string,
    decision: Document,
    notes: readonly Note[],
    about: string,
  ): Words =>
    said`${names.on(on)}, ${names.chamber(chamber)} ${issued(decision)}${notes}${decision.title ? '' : said` (${names.recorded(about)})`}`,
  disposed: (disposes: Body<'DecisionIssued'>['disposes']): Words =>
    said`It disposed of what had been asked as follows: ${parted(disposes.map(({ asked, outcome }) => said`${names.recorded(asked)}: ${outcomes[outcome]}`))}`,
  pending: (filed: readonly When[], on: When): Words =>
    said`As at ${names.when(on)}, no decision on the requests filed ${names.onAll(filed)} is recorded`,
  found: (on: When, chamber: string, decision: Document, notes: readonly Note[]): Words =>
    said`${names.on(on)}, ${names.chamber(chamber)} ${issued(decision)}${notes}`,
  finding: (state: StateCode, of: Body<'FindingMade'>['of']): Words =>
    of === 'nonCompliance'
      ? said`In that decision the Chamber found that ${names.state(state)} had not complied with a request of the Court`
      : said`In that decision the Chamber found a lack of cooperation ${names.byState(state)}`,
  declined: (
    on: When,
    chamber: string,
    state: StateCode,
    notes: readonly Note[],
    met: boolean,
  ): Words =>
    said`${names.on(on)}, ${names.chamber(chamber)}, asked for a finding in relation to ${names.state(state)}, made none${notes}${met ? ', though it held the threshold to be met' : ''}`,
  presence: (
    on: When,
    chamber: string,
    who: Words,
    state: StateCode,
    to: readonly Addressee[],
  ): Words =>
    said`${names.on(on)}, ${names.chamber(chamber)} informed ${to.length ? addressees(to) : 'the organs concerned'} that ${who} had been on the territory ${names.ofState(state)}; it made no finding`,
  referred: (
    on: When,
    chamber: string,
    to: readonly Addressee[],
    state: StateCode,
    same: boolean,
  ): Words =>
    same
      ? said`It also referred the matter to ${addressees(to)}`
      : said`${names.on(on)}, ${names.chamber(chamber)} referred the matter concerning ${names.state(state)} to ${addressees(to)}`,
  referralDeferred: (on: When, chamber: string, state: StateCode): Words =>
    said`${names.on(on)}, ${names.chamber(chamber)} put off the question whether to refer the matter concerning ${names.state(state)}`,
  referralDeclined: (on: When, chamber: string, state: StateCode): Words =>
    said`${names.on(on)}, ${names.chamber(chamber)} decided not to refer the matter concerning ${names.state(state)}`,
  transmitted: (on: When, to: Addressee): Words =>
    said`${names.on(on)}, the Presidency of the Court transmitted the decision to ${addressees([to])} under regulation 109 (4) of the Regulations of the Court`,
  reversed: (
    on: When,
    chamber: string,
    decision: Document,
    notes: readonly Note[],
    state: StateCode,
    upheld: boolean,
  ): Words =>
    said`${names.on(on)}, ${names.chamber(chamber)} ${issued(decision)}${notes}, in which it reversed the referral of the matter concerning ${names.state(state)} and ${upheld ? 'upheld' : 'reversed'} the finding`,
  concluded: (on: When, state: StateCode): Words =>
    said`All proceedings before the Court on the matter concerning ${names.state(state)} were reported ${names.on(on)} to have ended`,
  domestic: (on: When, state: StateCode, about: string): Words =>
    said`National proceedings in ${names.state(state)} bearing on the matter were reported ${names.on(on)}: ${names.recorded(about)}`,
  consulted: (on: When, state: StateCode, by: 'state' | 'court', about: string): Words =>
    by === 'state'
      ? said`${names.on(on)}, ${names.state(state)} sought consultations with the Court: ${names.recorded(about)}`
      : said`${names.on(on)}, the Court sought consultations with ${names.state(state)}: ${names.recorded(about)}`,
  answered: (on: When, state: StateCode, by: 'state' | 'court', about: string): Words =>
    by === 'state'
      ? said`${names.on(on)}, ${names.state(state)} answered the Court: ${names.recorded(about)}`
      : said`${names.on(on)}, the Court answered ${names.state(state)}: ${names.recorded(about)}`,
  carriedOver: said`Matters that the Court referred to the Assembly in earlier periods, and that stand as follows, had no further public proceedings before the Court in the period covered`,
  carried: (state: StateCode, on: When, chamber: string, standing: keyof typeof standings): Words =>
    said`${names.state(state)}, referred ${names.on(on)} by ${names.chamber(chamber)}: ${standings[standing]}`,
  prosecutorVisited: (
    name: string,
    state: StateCode,
    from: When,
    to: When,
    places: readonly string[],
  ): Words =>
    said`${name}, Prosecutor, visited ${names.state(state)} ${names.span(from, to)}${places.length ? said` (${names.list(places.map((one) => [one]))})` : ''}`,
  visitAbout: (about: string): Words =>
    said`On the visit, the following is recorded: ${names.recorded(about)}`,
  memorandum: (on: When, by: Organ, state: StateCode, about: string, whom: Words): Words =>
    said`${names.on(on)}, a memorandum of understanding was concluded between ${by === 'prosecutor' ? 'the Office of the Prosecutor' : names.organ(by)} and ${names.state(state)} on ${names.recorded(about)}${whom.length ? said` (${whom})` : ''}`,
} as const
