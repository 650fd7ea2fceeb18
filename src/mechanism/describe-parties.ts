import type { councilKinds } from '../record/council.ts'
import type { treatyKinds } from '../record/treaty.ts'
import { bracketed, named, type Sentences, saying, state } from './describe-words.ts'
import { asSentence, inWords, onInWords, ordinalInWords } from './words.ts'

/** Facts of treaty status, and of the Security Council. */
export const partySentences: Sentences<keyof typeof treatyKinds | keyof typeof councilKinds> = {
  InstrumentDeposited: ({ state: of, instrument }) =>
    `${asSentence(state(of))} deposited its instrument of ${instrument}.`,
  StatuteEnteredIntoForce: ({ state: of, computed }) =>
    `The Statute entered into force for ${state(of)}${computed ? ' (day computed from the deposit)' : ''}.`,
  WithdrawalAnnounced: ({ state: of, detail }) =>
    `${asSentence(state(of))} announced that it would withdraw from the Statute, which is no treaty act${saying(detail)}.`,
  WithdrawalNotified: ({ state: of, laterEffect }) =>
    `The depositary received the notification of withdrawal of ${state(of)}${laterEffect ? `, to take effect ${onInWords(laterEffect)}` : ''}.`,
  WithdrawalRevoked: ({ state: of }) =>
    `${asSentence(state(of))} took back its notification of withdrawal.`,
  WithdrawalTookEffect: ({ state: of }) =>
    `The withdrawal of ${state(of)} from the Statute took effect.`,
  TransitionalDeclarationMade: ({ state: of, years, scope }) =>
    `${asSentence(state(of))} declared on becoming a party that it does not accept the jurisdiction of the Court over war crimes${years ? ` for ${years} years` : ' for a time'}${saying(scope)}.`,
  JurisdictionAccepted: ({ state: of, from, until }) =>
    `${asSentence(state(of))} accepted the jurisdiction of the Court by declaration, from ${inWords(from)}${until ? ` to ${inWords(until)}` : ''}.`,
  JurisdictionDeclarationRejected: ({ state: of, declared, reason }) =>
    `A declaration of ${state(of)} accepting jurisdiction (${inWords(declared)}) was found without effect${saying(reason)}.`,
  ArrangementMade: ({ state: of, scope, document }) =>
    `${asSentence(state(of))} undertook to assist the Court${bracketed(document)}${saying(scope)}.`,
  CouncilResolutionAdopted: ({ resolution, situation, refers }) =>
    `The Security Council adopted ${resolution}${refers ? `, referring the situation ${situation} to the Court` : `, which bears on the situation ${situation}`}.`,
  ProsecutorReportedToCouncil: ({ resolution, ordinal, document }) =>
    `The Prosecutor presented the ${ordinalInWords(ordinal)} report to the Security Council under ${resolution}${document ? `, ${named(document)}` : ''}.`,
  CommunicationSentToCouncil: ({ by, state: of, about, document }) =>
    `${asSentence(by)} communicated with the Security Council on ${state(of)}${bracketed(document)}${saying(about)}.`,
  CouncilAnswered: ({ state: of, about, document }) =>
    `The Security Council answered on ${state(of)}${bracketed(document)}${saying(about)}.`,
}
