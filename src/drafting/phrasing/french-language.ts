import { marked, said, type Words } from '../words.ts'
import type { englishLanguage, LanguageMatter } from './english-language.ts'
import { annexInFrench, labelInFrench } from './french-introduction.ts'
import { frenchNames as names } from './french-names.ts'
import type { Subject } from './operative-paragraph.ts'
import type { Widened } from './widened.ts'

function verb(words: string) {
  return marked(words, { is: 'operativePhrase' })
}

const procedures = 'Procédures de l’Assemblée relatives à la non-coopération'

const proposed: Readonly<Record<Subject, (matter: LanguageMatter) => Words>> = {
  proceduresAdopted: ({ first }) => said`${verb(first)} les ${procedures}`,
  proceduresAmended: ({ first }) => said`${verb(first)} les ${procedures}, telles que modifiées`,
  proceduresRevised: ({ first }) => said`${verb(first)} les ${procedures}, telles que révisées`,
  proceduresRecalled: ({ first, procedures: symbols }) =>
    said`${verb(first)} les ${procedures}${symbols.length ? said`, qui figurent dans les résolutions ${names.list(symbols.map((one) => [one]))}` : ''}, ${verb('note avec préoccupation')} que la Cour est entravée dans sa tâche lorsque ses demandes ne sont pas exécutées, et ${verb('prend note')} de ce que la Cour a jusqu’ici décidé en matière de non-coopération`,
  toolkitRecalled: ({ first, toolkit }) =>
    said`${verb(first)} le Guide pratique relatif à la dimension informelle des ${procedures}${toolkit ? said` (${annexesInFrench(toolkit)})` : ''}, et ${verb('encourage')} les États Parties à s’en servir lorsqu’ils le jugent utile`,
  reportNoted: ({ first }) =>
    said`${verb(first)} du rapport du Bureau sur la non-coopération, ${verb('salue')} ce que fait le Président de l’Assemblée au titre des ${procedures}, ${verb('rappelle')} que le Président est de droit point de contact pour sa région et ${verb('demande')} à toutes les parties intéressées, à tous les niveaux, de prêter leur concours au Président et aux points de contact régionaux`,
  findingNoted: ({ first, decisions }) =>
    said`${verb(first)} ${names.list(decisions.map(({ on, state, finding }) => (finding ? said`de la décision (${names.when(on)}) portant constat d’un défaut d’exécution par ${state}` : said`de la décision (${names.when(on)}) concernant ${state}`)))}`,
  article97Consultations: ({ first }) =>
    said`${verb(first)} les États Parties à mener avec la Cour des consultations utiles au titre de l’article 97 du Statut de Rome`,
  agendaItem: ({ first }) =>
    said`${verb(first)} que les questions de non-coopération qui se posent entre ses sessions figureront à l’ordre du jour de ses sessions à venir`,
  roleOfAssemblyAndCouncil: ({ first }) =>
    said`${verb(first)} ce que l’article 87, paragraphes 5 et 7, du Statut de Rome confie à l’Assemblée et au Conseil de sécurité en matière de non-coopération, et ${verb('salue')} ce que font les États Parties pour rapprocher la Cour et le Conseil`,
  councilToAddressCommunications: ({ first }) =>
    said`${verb(first)} aux États Parties de continuer d’œuvrer pour que le Conseil de sécurité donne suite à ce que la Cour lui a communiqué en matière de non-coopération, et ${verb('encourage')} le Président de l’Assemblée, le Bureau, l’Assemblée et le Conseil de sécurité à se consulter plus étroitement sur ce sujet`,
  sudan: ({ first, words }) =>
    said`${verb(first)} les autorités soudanaises à coopérer effectivement avec la Cour, conformément à la résolution 1593 (2005) du Conseil de sécurité${words ? said`, eu égard à ce qui suit : ${names.recorded(words)}` : ''}`,
  travelInformation: ({ first }) =>
    said`${verb(first)} les États à signaler aux points de contact pour la non-coopération les déplacements, possibles ou confirmés, de personnes visées par un mandat d’arrêt, eu égard aux ordonnances que la Chambre préliminaire a adressées au Greffier au sujet de telles informations`,
  jointPanel: ({ first }) =>
    said`${verb(first)} les tables rondes communes sur la coopération avec la Cour`,
  contactsAvoided: ({ first }) =>
    said`${verb(first)} les États Parties à éviter, avec les personnes visées par un mandat d’arrêt, les contacts qu’ils ne jugent pas indispensables`,
  presidentToEngage: ({ first }) =>
    said`${verb(first)} le Président de l’Assemblée de rester en relation active et constructive avec toutes les parties intéressées, au titre des ${procedures}, pour que la non-coopération soit prévenue et que toute question renvoyée par la Cour à l’Assemblée reçoive une suite`,
  travelToCourtPromptly: ({ first }) =>
    said`${verb(first)} les points de contact pour la non-coopération de transmettre sans retard à la Cour toute information sur les déplacements, possibles ou confirmés, de personnes visées par un mandat d’arrêt`,
  bureauToEngageAndReport: ({ first, next }) =>
    said`${verb(first)} le Bureau de travailler, tout au long de la période intersessions, avec toutes les parties intéressées à la mise en œuvre des ${procedures} et d’en rendre compte à l’Assemblée à sa ${names.session(next)}`,
  proceduresApplied: ({ first }) =>
    said`${verb(first)} instamment que les ${procedures} soient appliquées avec plus de constance`,
  other: ({ first, words }) =>
    said`${verb(first)} ce qui suit : ${words ? names.recorded(words) : 'libellé à compléter'}`,
}

const opening: Readonly<Record<Subject, string>> = {
  proceduresAdopted: 'rappelle',
  proceduresAmended: 'rappelle',
  proceduresRevised: 'rappelle',
  proceduresRecalled: 'rappelle',
  toolkitRecalled: 'rappelle',
  reportNoted: 'prend note',
  findingNoted: 'prend note',
  article97Consultations: 'engage',
  agendaItem: 'décide',
  roleOfAssemblyAndCouncil: 'rappelle',
  councilToAddressCommunications: 'demande',
  sudan: 'encourage',
  travelInformation: 'engage',
  jointPanel: 'salue',
  contactsAvoided: 'engage',
  presidentToEngage: 'prie',
  travelToCourtPromptly: 'prie',
  bureauToEngageAndReport: 'prie',
  proceduresApplied: 'demande',
  other: 'considère',
}

/** The annexes in French. */
export const frenchLanguage: Widened<typeof englishLanguage> = {
  languageTitle: 'Libellé proposé pour la résolution générale',
  mandatesTitle: 'Libellé proposé pour l’annexe de la résolution générale relative aux mandats',
  proceduresTitle: procedures,
  toolkitTitle: `Guide pratique pour la mise en œuvre de la dimension informelle des ${procedures}`,
  amends: (symbol) =>
    said`Les paragraphes ci-après sont proposés en remplacement de ceux de la résolution ${symbol} qui portent sur la non-coopération`,
  proposes: said`Les paragraphes ci-après sont proposés pour la résolution générale`,
  amendsMandates: (symbol, part) =>
    said`Les alinéas ci-après sont proposés en remplacement de ceux qui portent sur la non-coopération dans la résolution ${symbol} (${part})`,
  proposesMandates: said`Les mandats ci-après sont proposés`,
  noMandates: said`Aucun mandat n’est proposé, les Procédures n’ayant pas été adoptées à la date du présent rapport`,
  mandatesPart: (annex, paragraph) =>
    `${annexInFrench(annex)}, paragraphe ${labelInFrench(paragraph)}`,
  opening,
  openingWords: (verbWords, repeated, capital) => {
    const adverb = repeated === 0 ? '' : repeated === 1 ? ' également' : ' en outre'
    const words = `${verbWords.replace(/^(\S+)/, `$1${adverb}`)}`
    return capital ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words
  },
  proposed,
  proceduresAt: (text) =>
    said`Les ${procedures}, sur la manière dont l’Assemblée peut réagir lorsqu’un État ne donne pas suite à une demande précise de coopération de la Cour, se trouvent dans la résolution ${annexesInFrench(text)}`,
  noProceduresYet: said`Aucune procédure de l’Assemblée relative à la non-coopération n’avait été adoptée à la date du présent rapport`,
  toolkitAt: (text) =>
    said`Le Guide pratique, dont les États Parties peuvent se servir dans la dimension informelle des Procédures, se trouve à la référence suivante : ${annexesInFrench(text)}`,
  noToolkitYet: said`Aucun guide pratique n’était annexé à un rapport du Bureau à la date du présent rapport`,
  textAt: 'Consultable à l’adresse ',
}

function annexesInFrench(text: string): string {
  return text.replace(/\bannex\b/g, 'annexe').replace('Toolkit', 'Guide pratique')
}
