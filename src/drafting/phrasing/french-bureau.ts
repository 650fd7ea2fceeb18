import { parted, reference, said, type Words } from '../words.ts'
import type { englishBureau } from './english-bureau.ts'
import type { Organ } from './english-names.ts'
import { frenchGrammar, frenchNames as names } from './french-names.ts'
import type { Widened } from './widened.ts'

const { from, until, has, ofPerson } = frenchGrammar
type StateCode = Parameters<typeof names.state>[0]

function attended(state: StateCode | undefined, how: string | undefined): Words {
  const who = state ? names.state(state) : 'l’État concerné'
  if (how === 'yes') return said` ; ${who} y ${has(state)} pris part`
  return how === 'no' ? said` ; ${who} n’y ${has(state)} pas pris part` : []
}

/** `a` or `ont`, by the organ or State that acts. */
export function acted(by: Organ, state: StateCode | undefined): string {
  if (by === 'state') return has(state)
  return by === 'focalPoints' ? 'ont' : 'a'
}

/** What the President, the Bureau, States Parties and others did, in French. */
export const frenchBureau: Widened<typeof englishBureau> = {
  title:
    'Mesures prises par le Président de l’Assemblée et le Bureau, les États Parties et d’autres parties intéressées',
  none: said`Aucune mesure du Président de l’Assemblée, du Bureau, d’États Parties ou d’autres n’est consignée pour la période considérée`,
  presidentActed: (about) =>
    said`De l’action du Président de l’Assemblée, il est consigné ce qui suit : ${names.recorded(about)}`,
  presidentReported: (on) =>
    said`${names.on(on)}, le Président de l’Assemblée a rendu compte au Bureau de ses bons offices`,
  letter: (on, by, to, state, goodOffices) =>
    said`${names.organ(by)} ${acted(by, undefined)} adressé une lettre datée ${from(on)}${state ? said` ${names.toState(state)}` : ''} (destinataire : ${names.recorded(to)})${goodOffices ? ', conformément aux Procédures' : ''}`,
  reply: (on, by) =>
    said`Une réponse est parvenue ${names.on(on)} (auteur : ${names.recorded(by)})`,
  emergencyMeeting: (on, state) =>
    said`${names.on(on)}, le Bureau a tenu une réunion d’urgence au titre du paragraphe 14 a) des Procédures${state ? said` au sujet ${names.ofState(state)}` : ''}`,
  openLetter: (on, state, viewsBy, copied) =>
    said`${names.on(on)}, le Président de l’Assemblée a adressé ${names.toState(state)}, au nom du Bureau, la lettre ouverte prévue au paragraphe 14 b) des Procédures${viewsBy ? said`, avec un délai pour ses vues allant ${until(viewsBy)}` : ''}${copied ? ', et en a fait tenir copie à tous les États Parties' : ''}`,
  views: (on, state) => said`Les vues ${names.ofState(state)} sont parvenues ${names.on(on)}`,
  ambassadorialMeeting: (on, state, invited, how) =>
    said`${names.on(on)}, le Bureau s’est réuni au titre du paragraphe 14 c) des Procédures${invited ? said`, une invitation ayant été adressée à la représentation ${state ? names.ofState(state) : 'de l’État concerné'}` : ''}${attended(state, how)}`,
  convened: (on, meets, state) =>
    said`${names.on(on)}, une réunion du Bureau a été convoquée pour la date ${from(meets)}${state ? said` au sujet ${names.ofState(state)}` : ''}`,
  dialogueConvened: (on, meets, state) =>
    said`${names.on(on)}, le dialogue public avec ${names.state(state)} au titre du paragraphe 14 d) des Procédures a été convoqué pour la date ${from(meets)}`,
  dialogueHeld: (on, state, within, how) =>
    said`${names.on(on)}, le dialogue public avec ${names.state(state)} au titre du paragraphe 14 d) des Procédures s’est tenu (cadre : ${names.organ(within)})${attended(state, how)}`,
  tookNote: (on, of) =>
    said`${names.on(on)}, le Bureau a pris note de ce qui suit : ${parted(of.map(names.recorded))}`,
  decided: (on, about) =>
    said`${names.on(on)}, le Bureau a décidé ce qui suit : ${names.recorded(about)}`,
  deferredUntilConcluded: (on) =>
    said`${names.on(on)}, le Bureau a différé l’examen de la question jusqu’à la fin de toutes les procédures devant la Cour`,
  deferredToDay: (on, day) =>
    said`${names.on(on)}, le Bureau a différé l’examen de la question ${until(day)}`,
  deferred: (on, condition) =>
    said`${names.on(on)}, le Bureau a différé l’examen de la question à la condition suivante : ${names.recorded(condition)}`,
  resumed: (on) => said`${names.on(on)}, le Bureau a repris l’examen de la question`,
  closed: (on, by) =>
    said`${names.on(on)}, ${names.organ(by)} a mis fin à son examen de la question`,
  statement: (by, state, on, concerns, about) =>
    said`${names.organ(by, state)} ${acted(by, state)} fait ${about.length === 1 ? 'une déclaration' : 'des déclarations'} ${names.on(on)}${concerns.length ? said` (États concernés : ${names.states(concerns)})` : ''} : ${parted(about.map(names.recorded))}`,
  plenary: (on, session, theme) =>
    said`${names.on(on)}, à sa ${names.session(session)}, l’Assemblée a débattu de la non-coopération en séance plénière${theme ? said` (${names.recorded(theme)})` : ''}`,
  plenaryStatement: (on, by, state, about) =>
    said`${names.on(on)}, ${names.organ(by, state)} ${acted(by, state)} pris la parole en séance plénière : ${names.recorded(about)}`,
  sideEvent: (on, title, place, organizers, organizedBy) => {
    const by = [
      ...organizedBy.map((one) => [names.organ(one)]),
      ...organizers.map((one) => [names.state(one)]),
    ]
    return said`${names.on(on)}, une réunion parallèle s’est tenue${place ? said` à ${names.place(place)}` : ''}${by.length ? said`, organisée par ${names.list(by)}` : ''} : ${names.quoted(title)}`
  },
  panelists: (who) => said`Parmi les intervenants : ${names.list(who.map(names.recorded))}`,
  broughtToAttention: (what) =>
    said`Les textes suivants ont été portés à l’attention des participants : ${parted(what.map(names.recorded))}`,
  informalConsultations: (on, about) =>
    said`Des consultations informelles ont été tenues ${names.on(on)} (objet : ${names.recorded(about)}) ; leurs résultats figurent à l’${reference('annex-language')}`,
  contact: (on, state, who, contact) =>
    said`${names.on(on)}, ${names.state(state)} ${has(state)} fait part à la Cour, à titre volontaire, d’un contact avec ${who}, personne visée par un mandat d’arrêt (date du contact : ${names.when(contact)})`,
  travelReceived: (of) =>
    said`Pendant la période considérée, les points de contact ont reçu ${names.sources(of)} des informations sur de possibles déplacements de personnes visées par un mandat d’arrêt`,
  travelPassed: (of) =>
    said`Les informations provenant ${names.sources(of)} ont été transmises à la Cour`,
  promptness: (count, timed, median) =>
    said`Sur ${names.cardinal(count)} communications transmises à la Cour, ${names.cardinal(timed)} peuvent être mesurées ; la moitié de celles-ci est parvenue à la Cour dans un délai de ${names.cardinal(median)} ${median > 1 ? 'jours' : 'jour'} après réception`,
  statesInformed: (groups, states) =>
    said`${states.length ? names.states(states) : 'Les États Parties'} ont été tenus au courant des déplacements envisagés${groups.length ? said` par les points de contact, qui ont agi par l’intermédiaire ${names.groups(groups)}` : ''}`,
  needUnderlined: (groups) =>
    said`${groups.length ? said`Par l’intermédiaire ${names.groups(groups)}, les` : 'Les'} points de contact ont souligné que les États Parties doivent être tenus au courant des déplacements envisagés`,
  didNotTakePlace: (who, state) =>
    said`Une visite ${ofPerson([who])} auprès des autorités ${names.ofState(state)}, dont il avait été question, n’a pas eu lieu ; aucune cause n’est avancée, et l’État concerné a consenti à ce que cela soit dit`,
  diplomaticAction: (by) =>
    said`${by.length ? names.states(by) : 'Les États Parties'} ${by.length === 1 ? has(by[0]) : 'ont'} tenu les points de contact au courant de leurs démarches diplomatiques au sujet de tels déplacements`,
}
