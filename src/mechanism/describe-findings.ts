import type { findingKinds } from '../record/findings.ts'
import {
  addressees,
  at,
  bracketed,
  chamber,
  organ,
  type Sentences,
  saying,
  span,
  state,
  theDocument,
} from './describe-words.ts'
import { asSentence, inWords, listed } from './words.ts'

type Concerned = {
  readonly what: string
  readonly words?: string | undefined
  readonly from?: Parameters<typeof span>[0]
  readonly to?: Parameters<typeof span>[1]
  readonly place?: string | undefined
}

const requested = {
  arrestAndSurrender: 'to arrest and surrender',
  provisionalArrest: 'to arrest provisionally',
  records: 'for records',
  other: 'for cooperation',
} as const

export const findingSentences: Sentences<keyof typeof findingKinds> = {
  CooperationRequested: ({ state: of, persons, what, confidential, document, detail }, name) =>
    `The Court asked ${state(of)} ${requested[what]}${whom(persons.map(name), what)}${confidential ? ', confidentially' : ''}${bracketed(document)}${saying(detail)}.`,
  ChamberSeized: ({ state: of, chamber: by, decision, about }) =>
    `${asSentence(chamber(by))} was seized of the question whether ${state(of)} had complied with a request of the Court${bracketed(decision)}${saying(about)}.`,
  ObservationsInvited: ({ state: of, due, decision }) =>
    `The Chamber invited ${state(of)} to be heard${due ? ` by ${inWords(due)}` : ''}${bracketed(decision)}.`,
  FilingMade: ({ by, state: of, document, about }) =>
    `${asSentence(organ(by, of))} filed ${theDocument(document)} before the Court${saying(about)}.`,
  DecisionIssued: ({ chamber: by, decision, about }) =>
    `${asSentence(chamber(by))} decided${bracketed(decision)}${saying(about)}.`,
  PresenceReported: ({ state: of, persons, chamber: by, decision, to, concerned }, name) =>
    `${asSentence(chamber(by))} informed ${addressees(to) || 'no organ'} that ${listed(persons.map(name)) || 'a person'} had been on the territory of ${state(of)}${during(concerned)}${bracketed(decision)}; it made no finding.`,
  FindingMade: ({ state: of, chamber: by, decision, of: what, concerned }) =>
    `${asSentence(chamber(by))} found ${what === 'nonCompliance' ? `that ${state(of)} had not complied with a request of the Court` : `a lack of cooperation by ${state(of)}`}${during(concerned)}${bracketed(decision)}.`,
  FindingDeclined: ({ state: of, chamber: by, decision, threshold }) =>
    `${asSentence(chamber(by))} was asked for a finding on ${state(of)} and made none${threshold === 'met' ? ', though it held the threshold met' : ''}${bracketed(decision)}.`,
  NonCooperationReferred: ({ state: of, to, chamber: by, decision, follows }) =>
    `${asSentence(chamber(by))} referred the matter of ${state(of)} to ${addressees(to)}${bracketed(decision)}${follows ? `, following the decision in ${follows}` : ''}.`,
  ReferralDeferred: ({ state: of, chamber: by, decision, pending }) =>
    `${asSentence(chamber(by))} put off the question whether to refer the matter of ${state(of)}${bracketed(decision)}${pending ? `, pending ${pending.replace(/\.$/, '')}` : ''}.`,
  ReferralDeclined: ({ state: of, from, chamber: by, decision }) =>
    `${asSentence(chamber(by))} decided not to refer the matter of ${state(of)}${from.length ? ` to ${addressees(from)}` : ''}${bracketed(decision)}.`,
  DecisionTransmitted: ({ to, document }) =>
    `The Presidency of the Court transmitted the decision to ${addressees([to])}${bracketed(document)}.`,
  ReferralReversed: ({ chamber: by, decision, finding }) =>
    `${asSentence(chamber(by))} reversed the referral${bracketed(decision)}; the finding was ${finding}.`,
  ProceedingsConcluded: ({ document, about }) =>
    `All proceedings before the Court on the matter were reported to have ended${bracketed(document)}${saying(about)}.`,
  DomesticProceedingsReported: ({ state: of, about }) =>
    `National proceedings in ${state(of)} were reported${saying(about)}.`,
}

/** Persons follow a request to arrest them, and stand in brackets after another. */
function whom(names: readonly string[], what: keyof typeof requested): string {
  if (names.length === 0) return what === 'records' || what === 'other' ? '' : ' a person'
  const arrest = what === 'arrestAndSurrender' || what === 'provisionalArrest'
  return arrest ? ` ${listed(names)}` : ` (${listed(names)})`
}

/** What a decision was about, as far as it is recorded. */
function during({ what, words, from, to, place }: Concerned): string {
  const parts = [words, place && at(place).trim(), span(from, to).trim()].flatMap(
    (one) => one || [],
  )
  const subject = what === 'records' && !words ? ['a request for records'] : []
  const all = [...subject, ...parts]
  return all.length ? ` (${listed([all.join(' ')])})` : ''
}
