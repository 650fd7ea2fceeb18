import type { RegionalGroup } from '../../law/regional-groups.ts'
import type { StateCode } from '../../law/states.ts'
import type { When } from '../../law/when.ts'
import { ordinal, said, type Words } from '../words.ts'
import { englishNames as names, type Organ } from './english-names.ts'
import { englishSubjects } from './english-subjects.ts'
import type { OperativeParagraph } from './operative-paragraph.ts'

const theProcedures = 'the Assembly procedures relating to non-cooperation (“the Procedures”)'

/** The introduction in English. */
export const englishIntroduction = {
  title: 'Introduction',
  mandate: said`Questions of non-cooperation that arise under article 87, paragraphs 5 and 7, of the Rome Statute are for the Assembly of States Parties (“the Assembly”) to consider: that is one of its functions under article 112, paragraph 2 (f)`,
  adopted: (session: string): Words =>
    said`At its ${names.session(session)}, the Assembly adopted ${theProcedures}`,
  amended: (session: string): Words => said`It amended them at its ${names.session(session)}`,
  revised: (session: string): Words =>
    said`At its ${names.session(session)}, it adopted the Procedures in revised form`,
  noProcedures: said`No procedures of the Assembly relating to non-cooperation had been adopted before the session to which the present report is addressed`,
  placeOfParagraph: (paragraph: string, annex?: string): string =>
    `para. ${paragraph}${annex ? ` and ${annex}` : ''}`,
  submitted: (session: string): Words =>
    said`The present report is submitted under the mandate that the Assembly gave at its ${names.session(session)}`,
  placeOfMandates: (paragraphs: readonly string[], annex?: string): string =>
    `${annex ? `${annex}, ` : ''}${paragraphs.length > 1 ? 'paras.' : 'para.'} ${names.list(paragraphs.map((one) => [one])).join('')}`,
  noMandate: (session: string): Words =>
    said`No mandate given at the ${names.session(session)} of the Assembly is recorded; the present report is prepared as one of the steps that the Procedures offer`,
  noMandateRecorded: (session: string): Words =>
    said`No mandate given at the ${names.session(session)} of the Assembly is recorded`,
  operative: (paragraph: OperativeParagraph, symbol: string): Words =>
    said`In operative paragraph ${paragraph.paragraph} of resolution ${symbol}, the Assembly ${englishSubjects(paragraph)}`,
  noResolution: (session: string): Words =>
    said`No paragraph on non-cooperation of an omnibus resolution of the ${names.session(session)} is recorded`,
  mandateGiven: (paragraph: OperativeParagraph, symbol: string): Words =>
    said`In paragraph ${paragraph.paragraph} of ${paragraph.annex ?? 'the annex'} to resolution ${symbol}, the Assembly ${englishSubjects(paragraph)}`,
  focalPointsRule: said`Under paragraph 17 of the Procedures, the Bureau appoints four focal points on non-cooperation from among all States Parties or, if the President of the Assembly so requests, five, having regard to equitable geography (“focal points”)`,
  presidentRule: said`The President of the Assembly is, ex officio, focal point for the region of her or his State`,
  appointed: (on: When, states: readonly StateCode[], meeting?: number): Words =>
    said`The Bureau appointed ${names.states(states)} ${meeting ? said`at its ${ordinal(meeting)} meeting, ` : ''}${names.on(on)}${meeting ? ',' : ''} as ${states.length === 1 ? 'focal point' : 'focal points'}, ad country, for ${states.length === 1 ? 'its regional group' : 'their respective regional groups'}`,
  bureauDecision: (on: When): string => `Decision of the Bureau, ${names.when(on)}, `,
  mandateEnded: (on: When, state: StateCode, group: RegionalGroup): Words =>
    said`The mandate ${names.ofState(state)} as focal point for ${names.group(group)} ended ${names.on(on)}`,
  president: (name: string, state: StateCode, group: RegionalGroup | undefined): Words =>
    said`${name} (${names.listedState(state)}), President of the Assembly, serves ex officio as focal point for ${group ? names.group(group) : 'her or his own region'}`,
  adCountry: said`An appointment ad country engages the State as a whole, so that its diplomats in New York, The Hague, its capital and elsewhere can act at the level that is called for`,
  noFocalPoints: (session: string): Words =>
    said`No appointment of focal points for the period leading up to the ${names.session(session)} is recorded`,
  period: (previous: string, session: string): Words =>
    said`The present report covers the intersessional period ${names.sessionsBetween(previous, session)} of the Assembly`,
  guidance: (by: Organ, title: string | undefined, about: string): Words =>
    said`Reference is made to ${title ? said`the ${title}: ` : ''}${names.recorded(about)}${by === 'other' || by === 'unitedNationsSecretariat' ? '' : said` (${names.organ(by)})`}`,
  review: (title: string, on: When): Words =>
    said`The outcome of the ${names.quoted(title)} was reported ${names.on(on)}`,
  planAdopted: (
    on: When,
    by: Organ,
    title: string,
    proposedBy: Organ | undefined,
    proposed: When | undefined,
  ): Words =>
    said`${names.on(on)}, ${names.organ(by)} adopted the ${names.quoted(title)}${proposedBy ? said`, proposed by ${names.organ(proposedBy)}` : ''}${proposed ? said` ${names.on(proposed)}` : ''}`,
  allocated: (
    items: readonly { readonly recommendation: string; readonly coOwners: readonly Organ[] }[],
  ): Words =>
    said`The following recommendations of the Independent Expert Review (“IER”) are allocated to the focal points: ${names.list(items.map(({ recommendation, coOwners }) => said`${recommendation}${coOwners.length ? said` (together with ${names.organList(coOwners)})` : ''}`))}`,
  assessed: (recommendations: readonly string[], outcome: keyof typeof outcomes): Words =>
    said`${names.list(recommendations.map((one) => [one]))} ${recommendations.length === 1 ? 'was' : 'were'} ${outcomes[outcome]}`,
  followedUp: (recommendations: readonly string[], about: string): Words =>
    said`On ${names.list(recommendations.map((one) => [one]))}, the following is recorded: ${names.recorded(about)}`,
} as const

const outcomes = {
  positive: 'assessed positively',
  positiveWithModification: 'assessed positively, with a modification',
  negative: 'assessed negatively',
  pending: 'still to be assessed',
} as const
