import type { RegionalGroup } from '../../law/regional-groups.ts'
import type { StateCode } from '../../law/states.ts'
import type { When } from '../../law/when.ts'
import type { Body } from '../../record/kinds.ts'
import { said, type Words } from '../words.ts'
import { englishNames as names, type SourceClass } from './english-names.ts'

type Finding = Body<'FindingMade'>['of']

/** How an office is spoken of where a language tells a woman from a man; English does not. */
export type Holder = 'woman' | 'man' | 'notRecorded'

/** Letters and notes verbales in English. No rule is cited in them: rules stand in the margin. */
export const englishLetters = {
  president: (_: Holder): string => 'The President of the Assembly of States Parties',
  focalPoints: 'The focal points on non-cooperation',
  registry: 'The Registry of the International Criminal Court',
  openLetterTitle: 'Open letter',
  copyTitle: 'Copy of an open letter, for the information of States Parties',
  invitationTitle: 'Invitation to a meeting of the Bureau',
  noteTitle: 'Note verbale on travel that has been reported',
  toCourtTitle: 'Note verbale on travel, for the Court',
  contactTitle: 'Note verbale acknowledging a notice of contact',
  to: (addressee: string): string => `To: ${addressee}`,
  theCourt: 'the International Criminal Court',
  theGovernment: (state: StateCode): string => `the Government ${names.ofState(state)}`,
  allStatesParties: 'all States Parties',
  membersOf: (group: RegionalGroup): string => `the members of ${names.group(group)}`,
  salutation: 'Excellency,',
  assurances: said`Please accept, Excellency, the assurances of my highest consideration`,
  onBehalf: (state: StateCode): Words =>
    said`On behalf of the Bureau of the Assembly of States Parties, I have the honour to address the Government ${names.ofState(state)} on the following matter`,
  finding: (on: When, chamber: string, state: StateCode, of: Finding): Words =>
    of === 'nonCompliance'
      ? said`${names.on(on)}, ${names.chamber(chamber)} found that ${names.state(state)} had not complied with a request of the Court`
      : said`${names.on(on)}, ${names.chamber(chamber)} found a lack of cooperation ${names.byState(state)}`,
  referral: (on: When): Words => said`The matter was referred to the Assembly ${names.on(on)}`,
  referralSameDay: said`The matter was referred to the Assembly on the same day`,
  transmission: (on: When): Words =>
    said`The Presidency of the Court transmitted the decision ${names.on(on)}`,
  duty: said`I have the honour to recall the obligation of States Parties to the Rome Statute to cooperate fully with the Court`,
  dutyOfOthers: said`I have the honour to recall the obligation to cooperate with the Court on which that decision rests`,
  views: (until: When): Words =>
    said`The Bureau would be grateful to receive the views of your Government by ${names.when(until)}, and to learn how it intends to cooperate with the Court`,
  copied: said`A copy of the present letter is being sent to all States Parties`,
  noJudgment: said`The present letter is without prejudice to any decision of the Court; its purpose is to bring about cooperation`,
  copySent: (state: StateCode, on: When): Words =>
    said`I have the honour to transmit herewith, for the information of States Parties, a copy of the open letter that was addressed on behalf of the Bureau to the Government ${names.ofState(state)} ${names.on(on)}`,
  copyPurpose: said`States Parties may wish to raise the matter in their own exchanges with the State concerned, as they see fit`,
  invitation: (meets: When): Words =>
    said`On behalf of the Bureau of the Assembly of States Parties, I have the honour to inform your Government that the Bureau will meet ${names.on(meets)} at the level of ambassadors, and to invite it to be represented at that meeting`,
  invitationPurpose: said`The meeting would offer your Government an opportunity to set out how it intends to cooperate with the Court in future`,
  travelOf: (who: string, states: readonly StateCode[], span: string): Words =>
    said`Travel by ${who}, a person subject to a warrant of arrest of the Court, to ${names.states(states)}${span ? ` ${span}` : ''} has been reported`,
  howSure: {
    rumoured: said`So far this is a rumour`,
    announced: said`The travel is reported to have been announced`,
    confirmed: said`The travel is reported to have been confirmed`,
    underWay: said`The travel is reported to be under way`,
  },
  compliments: (group: RegionalGroup): Words =>
    said`The focal points on non-cooperation present their compliments to the members of ${names.group(group)} and have the honour to bring the following to their attention`,
  keptInformed: said`The focal points would be grateful to receive any further information, and to be kept informed of any diplomatic action with respect to this travel`,
  renewedToMembers: said`The focal points on non-cooperation avail themselves of this opportunity to renew to the members of the group the assurances of their highest consideration`,
  passedOn: said`The focal points on non-cooperation present their compliments to the International Criminal Court and have the honour to pass on the following information on travel`,
  fromClass: (from: readonly SourceClass[]): Words =>
    said`The information comes from ${names.sources(from)}; nothing further is said of its source`,
  receivedOn: (on: When): Words => said`It was received ${names.on(on)}`,
  renewedToCourt: said`The focal points on non-cooperation avail themselves of this opportunity to renew to the Court the assurances of their highest consideration`,
  contactReceived: (state: StateCode, who: string, contact: When): Words =>
    said`The Registry of the International Criminal Court presents its compliments to the Government ${names.ofState(state)} and has the honour to acknowledge the notice, given on a voluntary basis, of a contact with ${who} ${names.on(contact)}`,
  contactThanks: said`The Registry is grateful to the Government for this notice`,
  resolutionOn: (symbol: string): Words =>
    said`In this connection, the Registry recalls resolution ${symbol} of the Assembly, which deals with contacts with persons subject to a warrant of arrest`,
  renewedToGovernment: (state: StateCode): Words =>
    said`The Registry avails itself of this opportunity to renew to the Government ${names.ofState(state)} the assurances of its highest consideration`,
} as const
