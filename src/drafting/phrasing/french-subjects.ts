import { said, type Words } from '../words.ts'
import { frenchNames as names } from './french-names.ts'
import type { OperativeParagraph, Subject } from './operative-paragraph.ts'

/** What the Assembly did in a paragraph, told afterwards in our own words. */
const told: Readonly<Record<Exclude<Subject, 'bureauToEngageAndReport' | 'other'>, string>> = {
  proceduresAdopted: 'a adopté les Procédures',
  proceduresAmended: 'a modifié les Procédures',
  proceduresRevised: 'a adopté les Procédures sous une forme révisée',
  proceduresRecalled:
    'a rappelé les Procédures, s’est inquiétée de ce que les demandes non exécutées entravent la Cour dans sa tâche et a pris note de ce que la Cour a jusqu’ici décidé en matière de non-coopération',
  toolkitRecalled:
    'a rappelé le Guide pratique relatif à la dimension informelle des Procédures et a encouragé les États Parties à s’en servir lorsqu’ils le jugent utile',
  reportNoted:
    'a pris note du rapport du Bureau, a salué ce que fait le Président de l’Assemblée au titre des Procédures, a rappelé que le Président est de droit point de contact pour sa région et a demandé à toutes les parties intéressées de lui prêter leur concours, avec les points de contact',
  roleOfAssemblyAndCouncil:
    'a rappelé ce que l’article 87, paragraphes 5 et 7, du Statut de Rome confie à l’Assemblée et au Conseil de sécurité, et a salué ce que font les États Parties pour rapprocher la Cour et le Conseil',
  councilToAddressCommunications:
    'a demandé aux États Parties de continuer d’œuvrer pour que le Conseil donne suite à ce que la Cour lui a communiqué, et a encouragé le Président, le Bureau, l’Assemblée et le Conseil à se consulter plus étroitement sur ce sujet',
  sudan:
    's’est adressée aux autorités soudanaises au sujet d’une coopération effective avec la Cour',
  travelInformation:
    'a engagé les États à signaler aux points de contact les déplacements, possibles ou confirmés, de personnes visées par un mandat d’arrêt',
  findingNoted: 'a pris note d’une décision de la Cour relative à un défaut d’exécution',
  article97Consultations:
    'a engagé les États Parties à mener avec la Cour des consultations utiles au titre de l’article 97 du Statut de Rome',
  agendaItem:
    'a décidé que les questions de non-coopération qui se posent entre les sessions figureraient à l’ordre du jour de ses sessions',
  jointPanel:
    'a accueilli avec satisfaction une table ronde commune sur la coopération avec la Cour',
  contactsAvoided:
    'a engagé les États Parties à éviter, avec les personnes visées par un mandat d’arrêt, les contacts qu’ils ne jugent pas indispensables, et a constaté qu’ils peuvent faire part à la Cour de ceux qu’ils ont eus',
  presidentToEngage:
    'a prié le Président de l’Assemblée de rester en relation active et constructive avec toutes les parties intéressées, au titre des Procédures, pour que la non-coopération soit prévenue et que les questions renvoyées par la Cour reçoivent une suite',
  travelToCourtPromptly:
    'a prié les points de contact de transmettre sans retard à la Cour les informations sur les déplacements, possibles ou confirmés, de personnes visées par un mandat d’arrêt',
  proceduresApplied: 'a demandé que les Procédures soient appliquées avec plus de constance',
}

/** `a rappelé les Procédures, …`: what a paragraph did, without its subject. */
export function frenchSubjects({ subject, words, aboutSession }: OperativeParagraph): Words {
  if (subject === 'other')
    return said`a traité de ce qui suit : ${words ? names.recorded(words) : 'le libellé n’est pas consigné'}`
  const named = words ? said`, en ayant égard à ceci : ${names.recorded(words)}` : ''
  if (subject !== 'bureauToEngageAndReport') return said`${told[subject]}${named}`
  return said`a prié le Bureau de travailler, tout au long de la période intersessions, avec toutes les parties intéressées à la mise en œuvre des Procédures${aboutSession ? said` et d’en rendre compte à l’Assemblée à sa ${names.session(aboutSession)}` : ' et d’en rendre compte'}${named}`
}
