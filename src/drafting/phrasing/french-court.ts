import type { Body } from '../../record/kinds.ts'
import { parted, said, type Words } from '../words.ts'
import type { Document } from './document.ts'
import type { englishCourt } from './english-court.ts'
import { frenchGrammar, frenchNames as names } from './french-names.ts'
import type { Widened } from './widened.ts'

const { from, thatState, has, ofPerson } = frenchGrammar

const outcomes = {
  granted: 'accordé',
  grantedInPart: 'accordé en partie',
  rejected: 'rejeté',
  dismissed: 'écarté',
  reversed: 'infirmé',
  remanded: 'renvoyé pour nouvelle décision',
} as const
const standings = {
  open: 'aucune décision mettant fin à son examen n’est consignée',
  deferred: 'son examen est différé',
  closed: 'son examen est clos',
  referralReversed: 'le renvoi a été infirmé',
  notReferred: 'elle n’a pas été renvoyée',
} as const
const requests = {
  arrestAndSurrender: 'd’arrestation et de remise',
  provisionalArrest: 'd’arrestation provisoire',
  records: 'de production de documents',
  other: 'de coopération',
} as const
const asked: Readonly<Record<Exclude<Body<'FilingMade'>['asks'], 'other'>, string>> = {
  finding: 'demande tendant à un constat au titre de l’article 87, paragraphe 7',
  leaveToAppeal: 'demande d’autorisation d’interjeter appel',
  appeal: 'appel',
  stay: 'demande de sursis temporaire',
  disqualification: 'demande de récusation de juges',
  reconsideration: 'demande de réexamen',
  observations: 'observations',
  hearing: 'demande d’audience',
  amiciCuriae: 'demande relative à des observations d’amici curiae',
}
const addresseeNames = { assembly: 'l’Assemblée', council: 'le Conseil de sécurité' } as const
const toAddressee = { assembly: 'à l’Assemblée', council: 'au Conseil de sécurité' } as const

function addressees(to: readonly (keyof typeof toAddressee)[]): Words {
  return names.list(to.map((each) => [toAddressee[each]]))
}

function issued({ title }: Document): Words {
  return title
    ? said`a rendu la décision intitulée ${names.quoted(title)}`
    : said`a rendu une décision`
}

/** Court proceedings and findings in French. */
export const frenchCourt: Widened<typeof englishCourt> = {
  partiesTitle: 'Procédures devant la Cour et constats : États Parties',
  boundTitle:
    'Procédures devant la Cour et constats : États tenus de coopérer avec la Cour en vertu d’une décision du Conseil de sécurité de l’Organisation des Nations Unies',
  notPartiesTitle: 'Procédures devant la Cour et constats : États non parties',
  partiesDuty: said`Les États Parties doivent à la Cour une pleine coopération dans ses enquêtes et poursuites (article 86 du Statut de Rome) et donnent suite à ses demandes d’arrestation et de remise (article 89, paragraphe 1)`,
  councilDuty: {
    'ICC-02/05': (resolution) =>
      said`Par la ${names.councilResolution(resolution)}, le Gouvernement soudanais et toutes les autres parties au conflit au Darfour sont tenus de coopérer pleinement avec la Cour et le Procureur et de leur apporter toute l’assistance nécessaire`,
    'ICC-01/11': (resolution) =>
      said`Par la ${names.councilResolution(resolution)}, les autorités libyennes sont tenues de coopérer pleinement avec la Cour et le Procureur et de leur apporter toute l’assistance nécessaire`,
  },
  otherCouncilDuty: (resolution) =>
    said`Par la ${names.councilResolution(resolution)}, des États sont tenus de coopérer pleinement avec la Cour`,
  notPartiesDuty: (resolutions) =>
    said`Le Statut de Rome n’oblige pas, par lui-même, les États qui n’y sont pas parties ; toutefois, par ${names.councilResolutions(resolutions)}, tous les États ainsi que les organisations régionales et autres organisations internationales concernées sont priés instamment de coopérer pleinement avec la Cour et le Procureur`,
  noPartiesProceedings: said`Aucune procédure publique devant la Cour en matière de non-coopération n’est consignée à l’égard d’États Parties pour la période considérée`,
  noBoundProceedings: said`Aucune procédure publique devant la Cour en matière de non-coopération n’est consignée, pour la période considérée, à l’égard d’États tenus de coopérer en vertu d’une décision du Conseil de sécurité`,
  noNotPartiesProceedings: said`Aucune procédure publique devant la Cour en matière de non-coopération n’est consignée à l’égard d’États non parties pour la période considérée`,
  situation: (name) => said`la situation ${names.situation(name)}`,
  warrantBefore: (name) => said`${name}, personne visée par un mandat d’arrêt`,
  requested: (on, state, what, whom) =>
    said`La Cour avait adressé ${names.toState(state)} une demande ${requests[what]}${whom.length ? said` (${whom})` : ''}${on === 'unknown' ? '' : said` ${names.on(on)}`}`,
  visited: (situation, who, state, first, last) =>
    said`${situation.length ? said`Dans ${situation}, ` : ''}${who}, se trouvait sur le territoire ${names.ofState(state)} ${names.span(first, last)}`,
  visitedPlain: (situation, who, state, first, last) =>
    said`${situation.length ? said`Dans ${situation}, ` : ''}la présence ${ofPerson(who)} sur le territoire ${names.ofState(state)} est consignée ${names.span(first, last)}`,
  seized: (on, chamber, state) =>
    said`${names.on(on)}, ${names.chamber(chamber)} a été saisie, au titre de l’article 87, paragraphe 7, du Statut de Rome, de la question de savoir si une demande de la Cour avait été exécutée ${names.byState(state)}`,
  heard: (on, state, due) =>
    said`${names.on(on)}, il a été demandé ${names.toState(state)} de présenter des observations${due ? said` (délai : ${names.when(due)})` : ''}`,
  filed: (on, by, state, filings) =>
    said`${names.on(on)}, ${names.organ(by, state)} ${by === 'state' ? has(state) : by === 'focalPoints' ? 'ont' : 'a'} déposé ce qui suit : ${parted(filings)}`,
  filing: (asks, about, notes) =>
    asks === 'other' ? said`${names.recorded(about)}${notes}` : said`${asked[asks]}${notes}`,
  decided: (on, chamber, decision, notes, about) =>
    said`${names.on(on)}, ${names.chamber(chamber)} ${issued(decision)}${notes}${decision.title ? '' : said` (${names.recorded(about)})`}`,
  disposed: (disposes) =>
    said`Il y est statué comme suit sur ce qui était demandé : ${parted(disposes.map(({ asked: what, outcome }) => said`${names.recorded(what)}, ${outcomes[outcome]}`))}`,
  pending: (filed, on) =>
    said`À la date ${from(on)}, aucune décision sur les demandes déposées ${names.onAll(filed)} n’est consignée`,
  found: (on, chamber, decision, notes) =>
    said`${names.on(on)}, ${names.chamber(chamber)} ${issued(decision)}${notes}`,
  finding: (state, of) =>
    of === 'nonCompliance'
      ? said`La Chambre y a conclu ${thatState(state)} n’${has(state) === 'ont' ? 'avaient' : 'avait'} pas donné suite à une demande de la Cour`
      : said`La Chambre y a conclu à un défaut de coopération ${names.ofState(state)}`,
  declined: (on, chamber, state, notes, met) =>
    said`${names.on(on)}, ${names.chamber(chamber)}, saisie d’une demande de constat à l’égard ${names.ofState(state)}, n’en a prononcé aucun${notes}${met ? ', tout en jugeant le seuil atteint' : ''}`,
  presence: (on, chamber, who, state, to) =>
    said`${names.on(on)}, ${names.chamber(chamber)} a informé ${to.length ? names.list(to.map((each) => [addresseeNames[each]])) : 'les organes concernés'} de la présence ${ofPerson(who)} sur le territoire ${names.ofState(state)}, sans prononcer de constat`,
  referred: (on, chamber, to, state, same) =>
    same
      ? said`Elle a aussi renvoyé la question ${addressees(to)}`
      : said`${names.on(on)}, ${names.chamber(chamber)} a renvoyé ${addressees(to)} la question concernant ${names.state(state)}`,
  referralDeferred: (on, chamber, state) =>
    said`${names.on(on)}, ${names.chamber(chamber)} a réservé la suite à donner, par un renvoi ou non, à la question concernant ${names.state(state)}`,
  referralDeclined: (on, chamber, state) =>
    said`${names.on(on)}, ${names.chamber(chamber)} a décidé de ne pas renvoyer la question concernant ${names.state(state)}`,
  transmitted: (on, to) =>
    said`${names.on(on)}, la Présidence de la Cour a transmis la décision ${addressees([to])} en vertu de la norme 109, paragraphe 4, du Règlement de la Cour`,
  reversed: (on, chamber, decision, notes, state, upheld) =>
    said`${names.on(on)}, ${names.chamber(chamber)} ${issued(decision)}${notes}, par laquelle elle a infirmé le renvoi de la question concernant ${names.state(state)} et ${upheld ? 'confirmé' : 'infirmé'} le constat`,
  concluded: (on, state) =>
    said`La fin de toutes les procédures devant la Cour relatives à la question concernant ${names.state(state)} a été rapportée ${names.on(on)}`,
  domestic: (on, state, about) =>
    said`Des procédures nationales ${names.ofState(state)} touchant la question ont été rapportées ${names.on(on)} : ${names.recorded(about)}`,
  consulted: (on, state, by, about) =>
    by === 'state'
      ? said`${names.on(on)}, ${names.state(state)} ${has(state)} sollicité des consultations avec la Cour : ${names.recorded(about)}`
      : said`${names.on(on)}, la Cour a sollicité des consultations avec ${names.state(state)} : ${names.recorded(about)}`,
  answered: (on, state, by, about) =>
    by === 'state'
      ? said`${names.on(on)}, ${names.state(state)} ${has(state)} répondu à la Cour : ${names.recorded(about)}`
      : said`${names.on(on)}, la Cour a répondu ${names.toState(state)} : ${names.recorded(about)}`,
  carriedOver: said`Les questions que la Cour a renvoyées à l’Assemblée au cours de périodes antérieures, dont l’état est le suivant, n’ont donné lieu à aucune autre procédure publique devant la Cour pendant la période considérée`,
  carried: (state, on, chamber, standing) =>
    said`${names.listedState(state)} (question renvoyée ${names.on(on)} par ${names.chamber(chamber)}) : ${standings[standing]}`,
  prosecutorVisited: (name, state, first, last, places) =>
    said`${name}, à la tête du Bureau du Procureur, a effectué une visite auprès des autorités ${names.ofState(state)} ${names.span(first, last)}${places.length ? said` (${names.list(places.map((one) => [one]))})` : ''}`,
  visitAbout: (about) =>
    said`Au sujet de cette visite, il est consigné ce qui suit : ${names.recorded(about)}`,
  memorandum: (on, by, state, about, whom) =>
    said`${names.on(on)}, un mémorandum d’accord a été conclu entre ${by === 'prosecutor' ? 'le Bureau du Procureur' : names.organ(by)} et ${names.state(state)} ; son objet : ${names.recorded(about)}${whom.length ? said` (${whom})` : ''}`,
}
