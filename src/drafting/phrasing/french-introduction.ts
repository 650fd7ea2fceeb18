import { said } from '../words.ts'
import type { englishIntroduction } from './english-introduction.ts'
import { masculineOrdinal, frenchNames as names } from './french-names.ts'
import { frenchSubjects } from './french-subjects.ts'
import type { Widened } from './widened.ts'

const outcomes = {
  positive: 'évaluées favorablement',
  positiveWithModification: 'évaluées favorablement, avec une modification',
  negative: 'évaluées défavorablement',
  pending: 'encore en cours d’évaluation',
} as const

/** The introduction in French. */
export const frenchIntroduction: Widened<typeof englishIntroduction> = {
  title: 'Introduction',
  mandate: said`Il appartient à l’Assemblée des États Parties (« l’Assemblée ») d’examiner les questions de non-coopération qui se posent au titre de l’article 87, paragraphes 5 et 7, du Statut de Rome : c’est l’une des fonctions que lui donne l’article 112, paragraphe 2, alinéa f)`,
  adopted: (session) =>
    said`À sa ${names.session(session)}, l’Assemblée a adopté les Procédures de l’Assemblée relatives à la non-coopération (« les Procédures »)`,
  amended: (session) => said`Elle les a modifiées à sa ${names.session(session)}`,
  revised: (session) =>
    said`À sa ${names.session(session)}, elle a adopté les Procédures sous une forme révisée`,
  noProcedures: said`Aucune procédure de l’Assemblée relative à la non-coopération n’avait été adoptée avant la session à laquelle s’adresse le présent rapport`,
  placeOfParagraph: (paragraph, annex) =>
    `par. ${paragraph}${annex ? ` et ${annexInFrench(annex)}` : ''}`,
  submitted: (session) =>
    said`Le présent rapport est soumis en vertu du mandat que l’Assemblée a donné à sa ${names.session(session)}`,
  placeOfMandates: (paragraphs, annex) =>
    `${annex ? `${annexInFrench(annex)}, ` : ''}par. ${names.list(paragraphs.map((one) => [labelInFrench(one)])).join('')}`,
  noMandate: (session) =>
    said`Aucun mandat donné à la ${names.session(session)} de l’Assemblée n’est consigné ; le présent rapport est établi au titre de l’une des étapes que prévoient les Procédures`,
  noMandateRecorded: (session) =>
    said`Aucun mandat donné à la ${names.session(session)} de l’Assemblée n’est consigné`,
  operative: (paragraph, symbol) =>
    said`Au paragraphe ${paragraph.paragraph} du dispositif de la résolution ${symbol}, l’Assemblée ${frenchSubjects(paragraph)}`,
  noResolution: (session) =>
    said`Aucun paragraphe sur la non-coopération d’une résolution générale de la ${names.session(session)} n’est consigné`,
  mandateGiven: (paragraph, symbol) =>
    said`Au paragraphe ${labelInFrench(paragraph.paragraph)} de l’${annexInFrench(paragraph.annex ?? 'annexe')} de la résolution ${symbol}, l’Assemblée ${frenchSubjects(paragraph)}`,
  focalPointsRule: said`En vertu du paragraphe 17 des Procédures, le Bureau nomme parmi tous les États Parties quatre points de contact pour la non-coopération ou, si le Président de l’Assemblée le demande, cinq, en tenant compte d’une répartition géographique équitable (« points de contact »)`,
  presidentRule: said`Le Président de l’Assemblée est de droit point de contact pour la région de son État`,
  appointed: (on, states, meeting) =>
    said`Le Bureau a nommé ${names.states(states)} ${meeting ? said`à sa ${masculineOrdinal(meeting).kind === 'ordinal' ? masculineOrdinal(meeting) : 'première'} réunion, ` : ''}${names.on(on)}${meeting ? ',' : ''} ${states.length === 1 ? 'point de contact, au titre du pays, pour son groupe régional' : 'points de contact, au titre du pays, pour leurs groupes régionaux respectifs'}`,
  bureauDecision: (on) =>
    on.length === 10
      ? `Décision du Bureau du ${names.when(on)}, `
      : `Décision du Bureau, ${names.when(on)}, `,
  mandateEnded: (on, state, group) =>
    said`Le mandat ${names.ofState(state)} comme point de contact pour ${names.group(group)} a pris fin ${names.on(on)}`,
  president: (name, state, group) =>
    said`${name} (${names.listedState(state)}), à la présidence de l’Assemblée, est de droit point de contact pour ${group ? names.group(group) : 'la région de son État'}`,
  adCountry: said`Une nomination au titre du pays engage l’État tout entier, de sorte que ses diplomates à New York, à La Haye, dans sa capitale et ailleurs puissent agir au niveau voulu`,
  noFocalPoints: (session) =>
    said`Aucune nomination de points de contact n’est consignée pour la période qui conduit à la ${names.session(session)}`,
  period: (previous, session) =>
    said`Le présent rapport porte sur la période intersessions comprise ${names.sessionsBetween(previous, session)} de l’Assemblée`,
  guidance: (by, title, about) =>
    said`Il est renvoyé à ce texte${title ? said` (${names.quoted(title)})` : ''} : ${names.recorded(about)}${by === 'other' || by === 'unitedNationsSecretariat' ? '' : said` (${names.organ(by)})`}`,
  review: (title, on) =>
    said`Les résultats de l’examen ${names.quoted(title)} ont été rendus ${names.on(on)}`,
  planAdopted: (on, by, title, proposedBy, proposed) =>
    said`${names.on(on)}, ${names.organ(by)} a adopté le texte ${names.quoted(title)}${proposedBy ? said`, proposé par ${names.organ(proposedBy)}` : ''}${proposed ? said` ${names.on(proposed)}` : ''}`,
  allocated: (items) =>
    said`Les recommandations suivantes de l’Examen d’experts indépendants sont confiées aux points de contact : ${names.list(items.map(({ recommendation, coOwners }) => said`${recommendation}${coOwners.length ? said` (avec ${names.organList(coOwners)})` : ''}`))}`,
  assessed: (recommendations, outcome) =>
    said`Recommandations ${outcomes[outcome]} : ${names.list(recommendations.map((one) => [one]))}`,
  followedUp: (recommendations, about) =>
    said`Au sujet de ${names.list(recommendations.map((one) => [one]))}, il est consigné ce qui suit : ${names.recorded(about)}`,
}

/** `annex I` as `annexe I`. */
export function annexInFrench(annex: string): string {
  return annex.replace(/^annex\b/, 'annexe')
}

/** `3 (l)` as `3 l)`. */
export function labelInFrench(paragraph: string): string {
  return paragraph.replace(/ \((\w+)\)/g, ' $1)')
}
