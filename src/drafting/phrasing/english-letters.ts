import type { RegionalGroup } from '../../law/regional-groups.ts'
import type { StateCode } from '../../law/states.ts'
import type { When } from '../../law/when.ts'
import { said, type Words } from '../words.ts'
import { englishNames as names, type SourceClass } from './english-names.ts'

/** Letters and notes verbales in English. */
export const englishLetters = {
  president: 'The President of the Assembly of States Parties',
  focalPoints: 'The focal points on non-cooperation',
  registry: 'The Registry of the Court',
  openLetterTitle: 'Open letter',
  copyTitle: 'Copy of an open letter, for the information of States Parties',
  invitationTitle: 'Invitation to a meeting of the Bureau',
  noteTitle: 'Note verbale',
  toCourtTitle: 'Information on travel, for the Court',
  contactTitle: 'Acknowledgement of a notice of contact',
  to: (addressee: string): string => `To: ${addressee}`,
  theCourt: 'the Court',
  allStatesParties: 'all States Parties',
  membersOf: (group: RegionalGroup): string => `the members of ${names.group(group)}`,
  onBehalf: (state: StateCode): Words =>
    said`On behalf of the Bureau of the Assembly of States Parties, I have the honour to write ${names.toState(state)}`,
  finding: (on: When, chamber: string, state: StateCode): Words =>
    said`${names.on(on)}, ${names.chamber(chamber)} found that ${names.state(state)} had not complied with a request of the Court`,
  referral: (on: When): Words => said`The matter was referred to the Assembly ${names.on(on)}`,
  transmission: (on: When): Words =>
    said`The Presidency of the Court transmitted the decision ${names.on(on)}`,
  duty: said`States Parties owe the Court full cooperation under article 86 of the Rome Statute`,
  views: (until: When): Words =>
    said`The Bureau would be grateful to receive the views of your Government by ${names.when(until)}, and to learn how it intends to cooperate with the Court`,
  noJudgment: said`The present letter replaces no decision of the Court and prejudges none; it seeks to bring cooperation about`,
  copySent: (state: StateCode, on: When | undefined): Words =>
    said`The President of the Assembly has the honour to send States Parties a copy of the open letter addressed ${names.toState(state)}${on ? said` ${names.on(on)}` : ''}`,
  copyPurpose: said`States Parties may wish to raise the matter in their own exchanges with the State concerned, as they see fit`,
  invitation: (state: StateCode, meets: When): Words =>
    said`The Bureau will meet ${names.on(meets)} at the level of ambassadors, and invites a representative ${names.ofState(state)} to take part`,
  invitationPurpose: said`The meeting would give your Government an opportunity to say how it will cooperate with the Court in future`,
  travelOf: (who: string, states: readonly StateCode[], span: string): Words =>
    said`Travel of ${who}, a person subject to a warrant of arrest of the Court, to ${names.states(states)}${span ? ` ${span}` : ''} has been reported`,
  howSure: {
    rumoured: said`It is a rumour`,
    announced: said`It has been announced`,
    confirmed: said`It has been confirmed`,
    underWay: said`It is reported to be under way`,
  },
  keptInformed: said`The focal points would be grateful to be kept informed of any further information, and of any diplomatic action with respect to such travel`,
  compliments: said`The focal points on non-cooperation present their compliments to the members of the group and have the honour to inform them of the following`,
  passedOn: said`The focal points on non-cooperation pass on to the Court the following information on travel`,
  fromClass: (from: readonly SourceClass[]): Words =>
    said`It comes from ${names.sources(from)}; nothing further is said of its source`,
  receivedOn: (on: When): Words => said`It was received ${names.on(on)}`,
  contactReceived: (state: StateCode, who: string, contact: When): Words =>
    said`The Registry acknowledges the notice, given ${names.byState(state)} of its own accord, of a contact with ${who} ${names.on(contact)}`,
  contactThanks: said`Such notices are voluntary, and the Registry is grateful for them`,
  resolutionOn: (symbol: string, paragraph: string): Words =>
    said`The Assembly spoke of contacts with persons subject to a warrant of arrest in paragraph ${paragraph} of resolution ${symbol}`,
} as const
