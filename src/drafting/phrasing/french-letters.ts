import { said } from '../words.ts'
import type { englishLetters, Holder } from './english-letters.ts'
import { frenchGrammar, frenchNames as names } from './french-names.ts'
import type { Widened } from './widened.ts'

const { from, thatState, has, thatPerson, toStates } = frenchGrammar

/** Both forms where the record does not say which is right: the drafter strikes one out. */
const presidents: Readonly<Record<Holder, string>> = {
  woman: 'La Présidente',
  man: 'Le Président',
  notRecorded: 'Le Président ou la Présidente',
}

/** Letters and notes verbales in French. The writer says "je": nothing has to agree with a name. */
export const frenchLetters: Widened<typeof englishLetters> = {
  president: (holder) => `${presidents[holder]} de l’Assemblée des États Parties`,
  focalPoints: 'Les points de contact pour la non-coopération',
  registry: 'Le Greffe de la Cour pénale internationale',
  openLetterTitle: 'Lettre ouverte',
  copyTitle: 'Copie d’une lettre ouverte, pour l’information des États Parties',
  invitationTitle: 'Invitation à une réunion du Bureau',
  noteTitle: 'Note verbale relative à un déplacement signalé',
  toCourtTitle: 'Note verbale relative à un déplacement, à l’intention de la Cour',
  contactTitle: 'Note verbale accusant réception d’un avis de contact',
  to: (addressee) => `Destinataire : ${addressee}`,
  theCourt: 'la Cour pénale internationale',
  theGovernment: (state) => `le Gouvernement ${names.ofState(state)}`,
  allStatesParties: 'tous les États Parties',
  membersOf: (group) => `les membres ${names.group(group).replace(/^le /, 'du ')}`,
  salutation: 'Excellence,',
  assurances: said`Je vous prie d’agréer, Excellence, les assurances de ma très haute considération`,
  onBehalf: (state) =>
    said`Au nom du Bureau de l’Assemblée des États Parties, j’ai l’honneur de m’adresser au Gouvernement ${names.ofState(state)} au sujet de la question ci-après`,
  finding: (on, chamber, state, of) =>
    of === 'nonCompliance'
      ? said`${names.on(on)}, ${names.chamber(chamber)} a conclu ${thatState(state)} n’${has(state) === 'ont' ? 'avaient' : 'avait'} pas donné suite à une demande de la Cour`
      : said`${names.on(on)}, ${names.chamber(chamber)} a conclu à un défaut de coopération ${names.ofState(state)}`,
  referral: (on) => said`La question a été renvoyée à l’Assemblée ${names.on(on)}`,
  referralSameDay: said`La question a été renvoyée à l’Assemblée le même jour`,
  transmission: (on) => said`La Présidence de la Cour a transmis la décision ${names.on(on)}`,
  duty: said`J’ai l’honneur de rappeler l’obligation qui incombe aux États Parties au Statut de Rome de coopérer pleinement avec la Cour`,
  dutyOfOthers: said`J’ai l’honneur de rappeler l’obligation de coopérer avec la Cour sur laquelle repose cette décision`,
  views: (until) =>
    said`Le Bureau saurait gré à votre Gouvernement de bien vouloir lui faire connaître ses vues au plus tard ${names.on(until)}, ainsi que la manière dont il entend coopérer avec la Cour`,
  copied: said`Copie de la présente lettre est adressée à tous les États Parties`,
  noJudgment: said`La présente lettre ne préjuge aucune décision de la Cour ; elle a pour objet de favoriser la coopération`,
  copySent: (state, on) =>
    said`J’ai l’honneur de vous faire tenir ci-joint, pour l’information des États Parties, copie de la lettre ouverte ${from(on)} adressée au nom du Bureau au Gouvernement ${names.ofState(state)}`,
  copyPurpose: said`Les États Parties souhaiteront peut-être, s’ils le jugent utile, évoquer la question dans leurs propres échanges avec l’État concerné`,
  invitation: (meets) =>
    said`Au nom du Bureau de l’Assemblée des États Parties, j’ai l’honneur d’informer votre Gouvernement que le Bureau se réunira ${names.on(meets)} au niveau des ambassadeurs, et de l’inviter à s’y faire représenter`,
  invitationPurpose: said`Cette réunion offrirait à votre Gouvernement l’occasion d’exposer comment il entend coopérer à l’avenir avec la Cour`,
  travelOf: (who, states, span) =>
    said`Il a été signalé ${thatPerson(who)}, personne visée par un mandat d’arrêt de la Cour, se rendrait ${toStates(states)}${span ? ` ${span}` : ''}`,
  howSure: {
    rumoured: said`Il ne s’agit à ce stade que d’une rumeur`,
    announced: said`Ce déplacement est signalé comme annoncé`,
    confirmed: said`Ce déplacement est signalé comme confirmé`,
    underWay: said`Ce déplacement est signalé comme étant en cours`,
  },
  compliments: (group) =>
    said`Les points de contact pour la non-coopération présentent leurs compliments aux membres ${names.group(group).replace(/^le /, 'du ')} et ont l’honneur de porter à leur connaissance ce qui suit`,
  keptInformed: said`Les points de contact seraient reconnaissants de recevoir toute autre information et d’être tenus au courant de toute démarche diplomatique concernant ce déplacement`,
  renewedToMembers: said`Les points de contact pour la non-coopération saisissent cette occasion pour renouveler aux membres du groupe les assurances de leur très haute considération`,
  passedOn: said`Les points de contact pour la non-coopération présentent leurs compliments à la Cour pénale internationale et ont l’honneur de lui transmettre les informations suivantes sur un déplacement`,
  fromClass: (of) =>
    said`Ces informations proviennent ${names.sources(of)} ; rien d’autre n’est dit de leur source`,
  receivedOn: (on) => said`Elles ont été reçues ${names.on(on)}`,
  renewedToCourt: said`Les points de contact pour la non-coopération saisissent cette occasion pour renouveler à la Cour les assurances de leur très haute considération`,
  contactReceived: (state, who, contact) =>
    said`Le Greffe de la Cour pénale internationale présente ses compliments au Gouvernement ${names.ofState(state)} et a l’honneur d’accuser réception de l’avis, donné à titre volontaire, d’un contact avec ${who} ${names.on(contact)}`,
  contactThanks: said`Le Greffe remercie le Gouvernement de cet avis`,
  resolutionOn: (symbol) =>
    said`À cet égard, le Greffe rappelle la résolution ${symbol} de l’Assemblée, qui traite des contacts avec les personnes visées par un mandat d’arrêt`,
  renewedToGovernment: (state) =>
    said`Le Greffe saisit cette occasion pour renouveler au Gouvernement ${names.ofState(state)} les assurances de sa très haute considération`,
}
