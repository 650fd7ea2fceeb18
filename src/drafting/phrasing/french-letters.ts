import { said } from '../words.ts'
import type { englishLetters } from './english-letters.ts'
import { frenchGrammar, frenchNames as names } from './french-names.ts'
import type { Widened } from './widened.ts'

const { from, until: asLateAs, thatState, has, ofPerson } = frenchGrammar

/** Letters and notes verbales in French. */
export const frenchLetters: Widened<typeof englishLetters> = {
  president: 'Le Président de l’Assemblée des États Parties',
  focalPoints: 'Les points de contact pour la non-coopération',
  registry: 'Le Greffe de la Cour',
  openLetterTitle: 'Lettre ouverte',
  copyTitle: 'Copie d’une lettre ouverte, pour l’information des États Parties',
  invitationTitle: 'Invitation à une réunion du Bureau',
  noteTitle: 'Note verbale, pour information',
  toCourtTitle: 'Informations sur un déplacement, à l’intention de la Cour',
  contactTitle: 'Accusé de réception d’un avis de contact',
  to: (addressee) => `Destinataire : ${addressee}`,
  theCourt: 'la Cour',
  allStatesParties: 'tous les États Parties',
  membersOf: (group) => `les membres ${names.group(group).replace(/^le /, 'du ')}`,
  onBehalf: (state) =>
    said`Au nom du Bureau de l’Assemblée des États Parties, j’ai l’honneur de m’adresser ${names.toState(state)}`,
  finding: (on, chamber, state) =>
    said`${names.on(on)}, ${names.chamber(chamber)} a conclu ${thatState(state)} n’${has(state) === 'ont' ? 'avaient' : 'avait'} pas donné suite à une demande de la Cour`,
  referral: (on) => said`La question a été renvoyée à l’Assemblée ${names.on(on)}`,
  transmission: (on) => said`La Présidence de la Cour a transmis la décision ${names.on(on)}`,
  duty: said`Les États Parties doivent à la Cour une pleine coopération en vertu de l’article 86 du Statut de Rome`,
  views: (until) =>
    said`Le Bureau saurait gré à votre Gouvernement de lui faire connaître ses vues, dans un délai allant ${asLateAs(until)}, ainsi que la manière dont il entend coopérer avec la Cour`,
  noJudgment: said`La présente lettre ne remplace ni ne préjuge aucune décision de la Cour ; elle vise à susciter la coopération`,
  copySent: (state, on) =>
    said`Le Président de l’Assemblée a l’honneur d’adresser aux États Parties copie de la lettre ouverte destinée ${names.toState(state)}${on ? said` (lettre ${from(on)})` : ''}`,
  copyPurpose: said`Les États Parties souhaiteront peut-être, s’ils le jugent utile, évoquer la question dans leurs propres échanges avec l’État concerné`,
  invitation: (state, meets) =>
    said`Le Bureau se réunira ${names.on(meets)} au niveau des ambassadeurs et invite la représentation ${names.ofState(state)} à y prendre part`,
  invitationPurpose: said`Cette réunion donnerait à votre Gouvernement l’occasion d’indiquer comment il coopérera à l’avenir avec la Cour`,
  travelOf: (who, states, span) =>
    said`Un déplacement ${ofPerson([who])}, personne visée par un mandat d’arrêt de la Cour, a été signalé${span ? ` ${span}` : ''} (États concernés : ${names.states(states)})`,
  howSure: {
    rumoured: said`Il s’agit d’une rumeur`,
    announced: said`Il a été annoncé`,
    confirmed: said`Il a été confirmé`,
    underWay: said`Il est signalé comme étant en cours`,
  },
  keptInformed: said`Les points de contact seraient reconnaissants d’être tenus au courant de toute autre information, ainsi que de toute démarche diplomatique au sujet d’un tel déplacement`,
  compliments: said`Les points de contact pour la non-coopération présentent leurs compliments aux membres du groupe et ont l’honneur de les informer de ce qui suit`,
  passedOn: said`Les points de contact pour la non-coopération transmettent à la Cour les informations suivantes sur un déplacement`,
  fromClass: (of) =>
    said`Elles proviennent ${names.sources(of)} ; rien d’autre n’est dit de leur source`,
  receivedOn: (on) => said`Elles ont été reçues ${names.on(on)}`,
  contactReceived: (state, who, contact) =>
    said`Le Greffe accuse réception de l’avis, donné à titre volontaire ${names.byState(state)}, d’un contact avec ${who} ${names.on(contact)}`,
  contactThanks: said`De tels avis sont volontaires, et le Greffe en remercie leurs auteurs`,
  resolutionOn: (symbol, paragraph) =>
    said`L’Assemblée a traité des contacts avec les personnes visées par un mandat d’arrêt au paragraphe ${paragraph} de la résolution ${symbol}`,
}
