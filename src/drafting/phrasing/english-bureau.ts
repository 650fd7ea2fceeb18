import type { RegionalGroup } from '../../law/regional-groups.ts'
import type { StateCode } from '../../law/states.ts'
import type { When } from '../../law/when.ts'
import type { Body } from '../../record/kinds.ts'
import { parted, reference, said, type Words } from '../words.ts'
import { englishNames as names, type Organ, type SourceClass } from './english-names.ts'

type Attendance = Body<'PublicDialogueHeld'>['attended']

function attended(state: StateCode | undefined, how: Attendance | undefined): Words {
  const who = state ? names.state(state) : 'the State'
  if (how === 'yes') return said`; ${who} took part`
  return how === 'no' ? said`; ${who} did not take part` : []
}

/** What the President, the Bureau, States Parties and others did, in English. */
export const englishBureau = {
  title:
    'Actions undertaken by the President of the Assembly and the Bureau, States Parties and other stakeholders',
  none: said`No action of the President of the Assembly, the Bureau, States Parties or others is recorded for the period covered by the present report`,
  presidentActed: (about: string): Words =>
    said`Of the action of the President of the Assembly, the following is recorded: ${names.recorded(about)}`,
  presidentReported: (on: When): Words =>
    said`${names.on(on)}, the President of the Assembly reported to the Bureau on the good offices used`,
  letter: (
    on: When,
    by: Organ,
    to: string,
    _state: StateCode | undefined,
    goodOffices: boolean,
  ): Words =>
    said`${names.organ(by)} addressed a letter dated ${names.when(on)} to ${names.recorded(to)}${goodOffices ? ', in accordance with the Procedures' : ''}`,
  reply: (on: When, by: string): Words =>
    said`A reply from ${names.recorded(by)} came ${names.on(on)}`,
  emergencyMeeting: (on: When, state: StateCode | undefined): Words =>
    said`${names.on(on)}, the Bureau held an emergency meeting under paragraph 14 (a) of the Procedures${state ? said` on the matter concerning ${names.state(state)}` : ''}`,
  openLetter: (on: When, state: StateCode, viewsBy: When | undefined, copied: boolean): Words =>
    said`${names.on(on)}, the President of the Assembly sent the open letter under paragraph 14 (b) of the Procedures, on behalf of the Bureau, ${names.toState(state)}${viewsBy ? said`, asking for its views by ${names.when(viewsBy)}` : ''}${copied ? ', with a copy to all States Parties' : ''}`,
  views: (on: When, state: StateCode): Words =>
    said`The views ${names.ofState(state)} were received ${names.on(on)}`,
  ambassadorialMeeting: (
    on: When,
    state: StateCode | undefined,
    invited: boolean,
    how: Attendance | undefined,
  ): Words =>
    said`${names.on(on)}, the Bureau met under paragraph 14 (c) of the Procedures${invited ? said`, a representative ${state ? names.ofState(state) : 'of the State concerned'} having been invited` : ''}${attended(state, how)}`,
  convened: (on: When, meets: When, state: StateCode | undefined): Words =>
    said`${names.on(on)}, a meeting of the Bureau was convened for ${names.when(meets)}${state ? said` on the matter concerning ${names.state(state)}` : ''}`,
  dialogueConvened: (on: When, meets: When, state: StateCode): Words =>
    said`${names.on(on)}, the public dialogue with ${names.state(state)} under paragraph 14 (d) of the Procedures was convened for ${names.when(meets)}`,
  dialogueHeld: (on: When, state: StateCode, within: Organ, how: Attendance): Words =>
    said`${names.on(on)}, the public dialogue with ${names.state(state)} under paragraph 14 (d) of the Procedures was held in ${names.organ(within)}${attended(state, how)}`,
  tookNote: (on: When, of: readonly string[]): Words =>
    said`${names.on(on)}, the Bureau took note of the following: ${parted(of.map(names.recorded))}`,
  decided: (on: When, about: string): Words =>
    said`${names.on(on)}, the Bureau decided the following: ${names.recorded(about)}`,
  deferredUntilConcluded: (on: When): Words =>
    said`${names.on(on)}, the Bureau deferred the matter until all proceedings before the Court have concluded`,
  deferredToDay: (on: When, until: When): Words =>
    said`${names.on(on)}, the Bureau deferred the matter until ${names.when(until)}`,
  deferred: (on: When, condition: string): Words =>
    said`${names.on(on)}, the Bureau deferred the matter on this condition: ${names.recorded(condition)}`,
  resumed: (on: When): Words => said`${names.on(on)}, the Bureau took the matter up again`,
  closed: (on: When, by: 'bureau' | 'assembly'): Words =>
    said`${names.on(on)}, ${names.organ(by)} ended its consideration of the matter`,
  statement: (
    by: Organ,
    state: StateCode | undefined,
    on: When,
    concerns: readonly StateCode[],
    about: readonly string[],
  ): Words =>
    said`${names.organ(by, state)} made ${about.length === 1 ? 'a statement' : 'statements'} ${names.on(on)}${concerns.length ? said` concerning ${names.states(concerns)}` : ''}: ${parted(about.map(names.recorded))}`,
  plenary: (on: When, session: string, theme: string | undefined): Words =>
    said`${names.on(on)}, at its ${names.session(session)}, the Assembly discussed non-cooperation in plenary${theme ? said` (${names.recorded(theme)})` : ''}`,
  plenaryStatement: (on: When, by: Organ, state: StateCode | undefined, about: string): Words =>
    said`${names.on(on)}, ${names.organ(by, state)} spoke in plenary: ${names.recorded(about)}`,
  sideEvent: (
    on: When,
    title: string,
    place: string | undefined,
    organizers: readonly StateCode[],
    organizedBy: readonly Organ[],
  ): Words => {
    const by = [
      ...organizedBy.map((one) => [names.organ(one)]),
      ...organizers.map((one) => [names.state(one)]),
    ]
    return said`${names.on(on)}, a side event was held${place ? said` in ${names.place(place)}` : ''}${by.length ? said`, organized by ${names.list(by)}` : ''}: ${names.quoted(title)}`
  },
  panelists: (who: readonly string[]): Words =>
    said`Among the panellists ${who.length === 1 ? 'was' : 'were'} ${names.list(who.map(names.recorded))}`,
  broughtToAttention: (what: readonly string[]): Words =>
    said`The following texts were brought to the attention of those present: ${parted(what.map(names.recorded))}`,
  informalConsultations: (on: When, about: string): Words =>
    said`Informal consultations were held ${names.on(on)} on ${names.recorded(about)}; their outcome is reflected in ${reference('annex-language')}`,
  contact: (on: When, state: StateCode, who: string, contact: When): Words =>
    said`${names.on(on)}, ${names.state(state)} advised the Court, of its own accord, of a contact it had had ${names.on(contact)} with ${who}, a person subject to a warrant of arrest`,
  travelReceived: (from: readonly SourceClass[]): Words =>
    said`In the period covered, the focal points received information on possible travel of persons subject to a warrant of arrest from ${names.sources(from)}`,
  travelPassed: (from: readonly SourceClass[]): Words =>
    said`What came from ${names.sources(from)} was passed on to the Court`,
  promptness: (count: number, timed: number, median: number): Words =>
    said`Of ${names.cardinal(count)} communications passed on to the Court, ${names.cardinal(timed)} can be timed; half of these reached the Court within ${names.cardinal(median)} ${median === 1 ? 'day' : 'days'} of receipt`,
  statesInformed: (groups: readonly RegionalGroup[], states: readonly StateCode[]): Words =>
    said`${states.length ? said`${names.states(states)} were` : 'States Parties were'} kept informed of proposed travel${groups.length ? said`, the focal points working through ${names.groups(groups)}` : ''}`,
  needUnderlined: (groups: readonly RegionalGroup[]): Words =>
    said`${groups.length ? said`Working through ${names.groups(groups)}, the` : 'The'} focal points underlined that States Parties need to be kept informed of proposed travel`,
  didNotTakePlace: (who: string, state: StateCode): Words =>
    said`A visit by ${who} ${names.toState(state)} that had been spoken of did not take place; no cause is claimed, and the State concerned has consented to this being said`,
  diplomaticAction: (by: readonly StateCode[]): Words =>
    said`${by.length ? names.states(by) : 'States Parties'} kept the focal points informed of diplomatic action with respect to such travel`,
} as const
