import type { When } from '../../law/when.ts'
import { marked, said, type Words } from '../words.ts'
import { englishNames as names } from './english-names.ts'
import type { Subject } from './operative-paragraph.ts'

/** An operative verb; the Assembly sets every one of them in italics. */
function verb(words: string) {
  return marked(words, { is: 'operativePhrase' })
}

/** What a paragraph of the language proposed needs to know. */
export type LanguageMatter = {
  readonly first: string
  readonly procedures: readonly string[]
  readonly toolkit: string | undefined
  readonly next: string
  readonly decisions: readonly {
    readonly on: When
    readonly state: string
    readonly finding: boolean
  }[]
  readonly words: string | undefined
}

type Proposed = Readonly<Record<Subject, (matter: LanguageMatter) => Words>>

const proposed: Proposed = {
  proceduresAdopted: ({ first }) =>
    said`${verb(first)} the Assembly procedures relating to non-cooperation`,
  proceduresAmended: ({ first }) =>
    said`${verb(first)} the Assembly procedures relating to non-cooperation as amended`,
  proceduresRevised: ({ first }) =>
    said`${verb(first)} the Assembly procedures relating to non-cooperation as revised`,
  proceduresRecalled: ({ first, procedures }) =>
    said`${verb(first)} the Assembly procedures relating to non-cooperation${procedures.length ? said`, as contained in resolutions ${names.list(procedures.map((one) => [one]))}` : ''}, ${verb('expresses concern')} that the Court is held back in its work where its requests are not executed, and ${verb('takes note')} of what the Court has so far decided on non-cooperation`,
  toolkitRecalled: ({ first, toolkit }) =>
    said`${verb(first)} the Toolkit for the informal dimension of the Assembly procedures relating to non-cooperation${toolkit ? said` (${toolkit})` : ''}, and ${verb('encourages')} States Parties to make use of it where they think it helpful`,
  reportNoted: ({ first }) =>
    said`${verb(first)} of the report of the Bureau on non-cooperation, ${verb('welcomes')} the work of the President of the Assembly under the Assembly procedures relating to non-cooperation, ${verb('recalls')} that the President is, ex officio, focal point for her or his own region, and ${verb('calls upon')} all concerned, at every level, to assist the President and the regional focal points`,
  findingNoted: ({ first, decisions }) =>
    said`${verb(first)} of ${names.list(decisions.map(({ on, state, finding }) => (finding ? said`the finding of ${names.when(on)} on non-compliance by ${state}` : said`the decision of ${names.when(on)} relating to ${state}`)))}`,
  article97Consultations: ({ first }) =>
    said`${verb(first)} States Parties to make their consultations with the Court under article 97 of the Rome Statute effective ones`,
  agendaItem: ({ first }) =>
    said`${verb(first)} that questions of non-cooperation arising between its sessions shall be an item of the agenda of its future sessions`,
  roleOfAssemblyAndCouncil: ({ first }) =>
    said`${verb(first)} what article 87, paragraphs 5 and 7, of the Rome Statute gives the Assembly and the Security Council to do with regard to non-cooperation, and ${verb('welcomes')} what States Parties do to bring the Court and the Council closer together`,
  councilToAddressCommunications: ({ first }) =>
    said`${verb(first)} States Parties to go on working towards the Security Council taking up what the Court has communicated to it on non-cooperation, and ${verb('encourages')} the President of the Assembly, the Bureau, the Assembly and the Security Council to consult more closely on the subject`,
  sudan: ({ first, words }) =>
    said`${verb(first)} the authorities of the Sudan to cooperate effectively with the Court in accordance with Security Council resolution 1593 (2005)${words ? said`, having regard to ${names.recorded(words.replaceAll('; ', ' and to '))}` : ''}`,
  travelInformation: ({ first }) =>
    said`${verb(first)} States to tell the focal points on non-cooperation of possible or confirmed travel of persons subject to a warrant of arrest, having regard to the orders that the Pre-Trial Chamber has given the Registrar on such information`,
  jointPanel: ({ first }) => said`${verb(first)} joint panels on cooperation with the Court`,
  contactsAvoided: ({ first }) =>
    said`${verb(first)} States Parties to avoid contacts with persons subject to a warrant of arrest other than those they deem essential`,
  presidentToEngage: ({ first }) =>
    said`${verb(first)} the President of the Assembly to remain in active and constructive touch with all concerned, under the Assembly procedures relating to non-cooperation, so that non-cooperation is prevented and any matter referred by the Court to the Assembly is followed up`,
  travelToCourtPromptly: ({ first }) =>
    said`${verb(first)} the focal points on non-cooperation to pass on to the Court, promptly, any information on possible or confirmed travel of persons subject to a warrant of arrest`,
  bureauToEngageAndReport: ({ first, next }) =>
    said`${verb(first)} the Bureau to work with all concerned throughout the intersessional period so that the Assembly procedures relating to non-cooperation are put into effect, and to report on it to the Assembly at its ${names.session(next)}`,
  proceduresApplied: ({ first }) =>
    said`${verb(first)} that the Assembly procedures relating to non-cooperation be applied more consistently`,
  other: ({ first, words }) =>
    said`${verb(first)} the following: ${words ? names.recorded(words) : 'language to be supplied'}`,
}

/** Which verb opens a paragraph on a subject. */
const opening: Readonly<Record<Subject, string>> = {
  proceduresAdopted: 'recalls',
  proceduresAmended: 'recalls',
  proceduresRevised: 'recalls',
  proceduresRecalled: 'recalls',
  toolkitRecalled: 'recalls',
  reportNoted: 'takes note',
  findingNoted: 'takes note',
  article97Consultations: 'urges',
  agendaItem: 'decides',
  roleOfAssemblyAndCouncil: 'recalls',
  councilToAddressCommunications: 'calls upon',
  sudan: 'encourages',
  travelInformation: 'urges',
  jointPanel: 'welcomes',
  contactsAvoided: 'urges',
  presidentToEngage: 'requests',
  travelToCourtPromptly: 'requests',
  bureauToEngageAndReport: 'requests',
  proceduresApplied: 'requests',
  other: 'considers',
}

/** The annexes in English. */
export const englishLanguage = {
  languageTitle: 'Language for the omnibus resolution',
  mandatesTitle: 'Language for the annex on mandates of the omnibus resolution',
  proceduresTitle: 'Assembly procedures relating to non-cooperation',
  toolkitTitle:
    'Toolkit for the implementation of the informal dimension of the Assembly procedures relating to non-cooperation',
  amends: (symbol: string): Words =>
    said`The following paragraphs are proposed in place of those on non-cooperation in resolution ${symbol}`,
  proposes: said`The following paragraphs are proposed for the omnibus resolution`,
  amendsMandates: (symbol: string, part: string): Words =>
    said`The following sub-paragraphs are proposed in place of those on non-cooperation in ${part}, of resolution ${symbol}`,
  proposesMandates: said`The following mandates are proposed`,
  noMandates: said`No mandates are proposed, the Procedures not having been adopted by the day of the present report`,
  mandatesPart: (annex: string, paragraph: string): string => `${annex}, paragraph ${paragraph}`,
  opening,
  /** The verb with its adverb where the paragraph before opened with the same one. */
  openingWords: (verbWords: string, repeated: number, capital: boolean): string => {
    const adverb = repeated === 0 ? '' : repeated === 1 ? 'also ' : 'further '
    const words = `${adverb}${verbWords}`
    return capital ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words
  },
  proposed,
  proceduresAt: (text: string): Words =>
    said`The Assembly procedures relating to non-cooperation, on how the Assembly may respond where a State does not comply with a specific request of the Court for cooperation, are found in resolution ${text}`,
  noProceduresYet: said`No procedures of the Assembly relating to non-cooperation had been adopted by the day of the present report`,
  toolkitAt: (text: string): Words =>
    said`The Toolkit, a resource that States Parties may draw on in the informal dimension of the Procedures, is found in ${text}`,
  noToolkitYet: said`No Toolkit had been annexed to a report of the Bureau by the day of the present report`,
  textAt: 'Available at ',
} as const
