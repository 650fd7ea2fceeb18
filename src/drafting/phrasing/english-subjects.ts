import { said, type Words } from '../words.ts'
import { englishNames as names } from './english-names.ts'
import type { OperativeParagraph, Subject } from './operative-paragraph.ts'

/** What the Assembly did in a paragraph, told afterwards in our own words. */
const told: Readonly<Record<Exclude<Subject, 'bureauToEngageAndReport' | 'other'>, string>> = {
  proceduresAdopted: 'adopted the Procedures',
  proceduresAmended: 'amended the Procedures',
  proceduresRevised: 'adopted the Procedures in revised form',
  proceduresRecalled:
    'recalled the Procedures, was concerned that requests which are not executed hold the Court back in its work, and took note of what the Court has so far decided on non-cooperation',
  toolkitRecalled:
    'recalled the Toolkit for the informal dimension of the Procedures and encouraged States Parties to use it where they think it helpful',
  reportNoted:
    'took note of the report of the Bureau, welcomed the work of the President of the Assembly under the Procedures, recalled that the President is, ex officio, focal point for her or his own region, and called upon all concerned to assist the President together with the focal points',
  roleOfAssemblyAndCouncil:
    'recalled what article 87, paragraphs 5 and 7, of the Rome Statute gives the Assembly and the Security Council to do, and welcomed what States Parties do to bring the Court and the Council closer together',
  councilToAddressCommunications:
    'called upon States Parties to go on working towards the Council taking up what the Court has communicated to it, and encouraged the President, the Bureau, the Assembly and the Council to consult more closely on the subject',
  sudan: 'addressed the authorities of the Sudan on effective cooperation with the Court',
  travelInformation:
    'urged States to tell the focal points of possible or confirmed travel of persons subject to a warrant of arrest',
  findingNoted: 'took note of a decision of the Court on non-compliance',
  article97Consultations:
    'urged States Parties to make their consultations with the Court under article 97 of the Rome Statute effective ones',
  agendaItem:
    'decided that questions of non-cooperation arising between sessions would be an item of the agenda of its sessions',
  jointPanel: 'welcomed a joint panel on cooperation with the Court',
  contactsAvoided:
    'urged States Parties to avoid contacts with persons subject to a warrant of arrest other than those they deem essential, and acknowledged that States Parties may tell the Court of contacts they had',
  presidentToEngage:
    'requested the President of the Assembly to remain in active and constructive touch with all concerned, under the Procedures, so that non-cooperation is prevented and matters referred by the Court are followed up',
  travelToCourtPromptly:
    'requested the focal points to pass on to the Court, promptly, information on possible or confirmed travel of persons subject to a warrant of arrest',
  proceduresApplied: 'requested that the Procedures be applied more consistently',
}

/** `recalled the Procedures, …`: what a paragraph did, without its subject. */
export function englishSubjects({ subject, words, aboutSession }: OperativeParagraph): Words {
  if (subject === 'other')
    return said`dealt with the following: ${words ? names.recorded(words) : 'its words are not recorded'}`
  const named = words ? said`, with reference to ${names.recorded(words)}` : ''
  if (subject !== 'bureauToEngageAndReport') return said`${told[subject]}${named}`
  return said`requested the Bureau to work with all concerned throughout the intersessional period so that the Procedures are put into effect${aboutSession ? said`, and to report on it to the Assembly at its ${names.session(aboutSession)}` : ', and to report on it'}${named}`
}
