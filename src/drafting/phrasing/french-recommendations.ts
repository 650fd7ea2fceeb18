import { reference, said } from '../words.ts'
import type { englishRecommendations, Outcome, Recommendation } from './english-recommendations.ts'
import { frenchNames as names } from './french-names.ts'
import type { Widened } from './widened.ts'

const outcomes: Readonly<Record<Outcome, string>> = {
  followed: 'il y a été donné suite',
  followedInPart: 'il y a été donné suite en partie',
  repeated: 'elle a été réitérée',
  noRecord: 'aucune suite n’est consignée',
}

const subjects: Readonly<Record<Recommendation, string>> = {
  takeNoteAndAdopt: 'que l’Assemblée prenne note du rapport et adopte le libellé proposé',
  knowledgeAndUnderstanding: 'connaissance et compréhension des mesures contre la non-coopération',
  moreConsistently: 'mise en œuvre plus constante des Procédures',
  agendaItem: 'point de l’ordre du jour sur la non-coopération',
  strengthenProcedures: 'renforcement de l’application des Procédures',
  monitorTravel: 'attention aux déplacements et à l’évolution judiciaire',
  courtInforms: 'information par la Cour de l’évolution judiciaire',
  statesInform: 'information par les États Parties des mesures prises',
  reviewRecommendations: 'recommandations de l’examen',
  other: 'autre sujet',
}

/** The recommendations in French. */
export const frenchRecommendations: Widened<typeof englishRecommendations> = {
  title: 'Recommandations',
  lastReport: (session) =>
    said`La suite donnée aux recommandations du rapport à la ${names.session(session)} de l’Assemblée est la suivante`,
  noLastReport: said`Aucune recommandation d’un rapport antérieur n’est consignée`,
  became: (paragraph, subject, outcome) =>
    said`Paragraphe ${paragraph} (${subjects[subject]}) : ${outcomes[outcome]}`,
  recommended: {
    takeNoteAndAdopt: said`Il est recommandé à l’Assemblée de prendre note du présent rapport et d’adopter le libellé proposé à l’${reference('annex-language')}`,
    knowledgeAndUnderstanding: said`Avec le Président de l’Assemblée, les points de contact devraient continuer de faire en sorte que les mesures contre la non-coopération soient connues et comprises des États Parties et de l’Assemblée, et appliquées par eux`,
    moreConsistently: said`L’Assemblée devrait demander au Bureau, y compris au Président et aux points de contact, de mettre en œuvre les Procédures avec plus de constance`,
    agendaItem: said`Les questions de non-coopération qui se posent entre les sessions devraient figurer à l’ordre du jour des sessions à venir de l’Assemblée`,
    strengthenProcedures: said`Entre les sessions, les consultations devraient se poursuivre sur les moyens de renforcer l’application des Procédures et du Guide pratique, y compris par la mise à jour de leur contenu`,
    monitorTravel: said`Avec l’aide des États Parties, les points de contact devraient continuer de suivre l’évolution judiciaire et les déplacements de personnes visées par un mandat d’arrêt, et transmettre sans retard à la Cour ce qui l’intéresse`,
    courtInforms: said`La Cour devrait continuer d’informer l’Assemblée, par le Président et les points de contact, de l’évolution judiciaire touchant la non-coopération`,
    statesInform: said`Les États Parties devraient poursuivre leurs efforts pour prévenir la non-coopération et y faire face, et faire part aux points de contact de ce qu’ils entreprennent`,
    reviewRecommendations: said`Les recommandations de l’Examen d’experts indépendants confiées aux points de contact devraient recevoir une suite, et l’Assemblée devrait décider des prochaines étapes`,
  },
  other: (about) => said`Il est en outre recommandé ce qui suit : ${names.recorded(about)}`,
}
