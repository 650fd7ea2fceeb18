import { groupName, type RegionalGroup } from '../../law/regional-groups.ts'
import { type StateCode, stateInFrench, stateName, stateNamed } from '../../law/states.ts'
import { unknown, type When } from '../../law/when.ts'
import { dayInWords } from '../../text/days.ts'
import type { Inline, Note } from '../../text/tree.ts'
import { enumerated, marked, ordinal, said, typographic, type Words } from '../words.ts'
import { type Document, noteOn } from './document.ts'
import type { englishNames, Organ, SourceClass } from './english-names.ts'
import { officeName } from './office-names.ts'
import type { Widened } from './widened.ts'

/** Names, days, numbers and lists in French, with elision, articles and agreement. */

const organs: Readonly<Record<Organ, string>> = {
  assembly: 'l’Assemblée',
  bureau: 'le Bureau',
  president: 'le Président de l’Assemblée',
  vicePresident: 'un vice-président de l’Assemblée',
  assemblyPresidency: 'la Présidence de l’Assemblée',
  focalPoints: 'les points de contact pour la non-coopération',
  secretariat: 'le Secrétariat de l’Assemblée',
  newYorkWorkingGroup: 'le Groupe de travail de New York',
  hagueWorkingGroup: 'le Groupe de travail de La Haye',
  cooperationFacilitation: 'la facilitation sur la coopération',
  reviewMechanism: 'le Mécanisme d’examen',
  courtPresidency: 'la Présidence de la Cour',
  chamber: 'une chambre de la Cour',
  prosecutor: 'le Procureur',
  registry: 'le Greffe de la Cour',
  securityCouncil: 'le Conseil de sécurité',
  generalAssembly: 'l’Assemblée générale',
  unitedNationsSecretariat: 'le Secrétariat de l’Organisation des Nations Unies',
  state: 'un État',
  civilSociety: 'la société civile',
  other: 'un autre participant',
}

const sourceClasses: Readonly<Record<SourceClass, string>> = {
  court: 'de la Cour',
  stateParty: 'd’États Parties',
  civilSociety: 'de la société civile',
  publicReport: 'd’informations publiques',
}

const cardinals = 'aucun un deux trois quatre cinq six sept huit neuf'.split(' ')

function cardinal(count: number): string {
  return cardinals[count] ?? String(count)
}

function list(items: readonly Words[]): Words {
  return enumerated(items, 'et')
}

function when(on: When): string {
  if (on === unknown) return 'une date non consignée'
  if (on.length === 4) return on
  if (on.length === 10) return dayInWords(on, 'fr')
  return dayInWords(`${on}-02`, 'fr').replace(/^\d+\s/, '')
}

function on(time: When): string {
  if (time === unknown) return 'à une date non consignée'
  return `${time.length === 10 ? 'le' : 'en'} ${when(time)}`
}

/** `du mois de mai 2024`, `du 6 novembre 2024`, `de 2024`. */
function from(time: When): string {
  if (time === unknown) return 'd’une date non consignée'
  if (time.length === 10) return `du ${when(time)}`
  const words = when(time)
  return /^[aeiouéô]/.test(words) ? `d’${words}` : `de ${words}`
}

/** `jusqu’au 6 novembre 2024`, `jusqu’en mai 2024`. */
function until(time: When): string {
  if (time === unknown) return 'jusqu’à une date non consignée'
  return time.length === 10 ? `jusqu’au ${when(time)}` : `jusqu’en ${when(time)}`
}

function span(first: When | undefined, last: When | undefined): string {
  if (!first) return last ? until(last) : 'à des dates non consignées'
  if (!last || first === last) return on(first)
  if (first.length !== 10 || last.length !== 10) return `${from(first)} à ${when(last)}`
  const opening = sharedPart(when(first), first, last)
  const pair =
    first.slice(0, 7) === last.slice(0, 7) && Number(last.slice(8)) === Number(first.slice(8)) + 1
  return pair ? `les ${opening} et ${when(last)}` : `du ${opening} au ${when(last)}`
}

/** `2`, `28 mai` or the whole day, as far as the last day does not say it too. */
function sharedPart(printed: string, first: When, last: When): string {
  if (first.slice(0, 4) !== last.slice(0, 4)) return printed
  if (first.slice(0, 7) !== last.slice(0, 7)) return printed.replace(/ \d{4}$/, '')
  return printed.replace(/\u00a0.*$/, '')
}

function session(label: string): Words {
  if (/^\d{1,3}$/.test(label)) return said`${ordinal(Number(label))} session`
  return label.length === 7
    ? said`réunion ${from(label as When)}`
    : said`session extraordinaire ${label}`
}

/** An ordinal before a masculine noun: only the first differs from the feminine. */
export function masculineOrdinal(number: number): Inline {
  return number === 1 ? marked('premier') : ordinal(number)
}

function councilResolution(symbol: string): string {
  return `résolution ${symbol.replace('S/RES/', '')} du Conseil de sécurité`
}

function councilResolutions(symbols: readonly string[]): Words {
  const [only] = symbols
  if (symbols.length === 1 && only) return [`la ${councilResolution(only)}`]
  return said`les résolutions ${list(symbols.map((one) => [one.replace('S/RES/', '')]))} du Conseil de sécurité`
}

function onAll(times: readonly When[]): Words {
  const days = times.length > 1 && times.every((time) => time.length === 10)
  return days
    ? said`les ${list(times.map((time) => [when(time)]))}`
    : list(times.map((time) => [on(time)]))
}

function quoted(title: string): Words {
  return [
    '«\u00a0',
    marked(title, { is: 'quotation' }, { is: 'foreign', language: 'en' }),
    '\u00a0»',
  ]
}

/** Free words of the record, which are English: quoted and marked as such, to be translated. */
function recorded(words: string): Words {
  return ['«\u00a0', marked(words.replace(/\.$/, ''), { is: 'foreign', language: 'en' }), '\u00a0»']
}

const chambers: readonly (readonly [RegExp, string])[] = [
  [/^Pre-Trial Chamber/, 'la Chambre préliminaire'],
  [/^Trial Chamber/, 'la Chambre de première instance'],
  [/^(the )?Appeals Chamber/, 'la Chambre d’appel'],
  [/^(the )?Presidency/, 'la Présidence de la Cour'],
  [/^(the )?plenary of the judges/, 'l’assemblée plénière des juges'],
  [/^(the )?judges/, 'l’ensemble des juges'],
]

function chamber(name: string): string {
  const known = chambers.find(([english]) => english.test(name))
  return known ? name.replace(known[0], known[1]) : `la chambre dite «\u00a0${name}\u00a0»`
}

const documents = {
  toBeSupplied: 'Cote à compléter.',
  availableAt: 'consultable à l’adresse ',
  quoted: (title: string) => `«\u00a0${title}\u00a0»`,
}

function cite(document: Document | undefined, place?: string): readonly Note[] {
  return noteOn(document, documents, place)
}

function symbolOrTitle(document: Document): Words {
  if (document.symbol) return [document.symbol]
  return document.title ? quoted(document.title) : ['un document dont la cote est à compléter']
}

/** After "à" as the person or State to whom a thing is given: `à la`, `au`, `aux`, `à l’`. */
function toState(code: StateCode): string {
  const { article, inSentence } = stateInFrench(code)
  const name = typographic(inSentence)
  if (article === 'le') return `au ${name.slice(3)}`
  if (article === 'les') return `aux ${name.slice(4)}`
  return `à ${name}`
}

/** `qu’Israël`, `que la Mongolie`. */
function thatState(code: StateCode): string {
  const name = typographic(stateInFrench(code).inSentence)
  return /^[AEIOUÉÎH]/.test(name) ? `qu’${name}` : `que ${name}`
}

/** `a` or `ont`: the verb agrees with the name. */
function has(code: StateCode | undefined): string {
  return code && stateInFrench(code).plural ? 'ont' : 'a'
}

/** `d’Omar …`, `de Vladimir …`: elision before a name. */
function ofPerson(who: Words): Words {
  const [first] = who
  const head = typeof first === 'string' ? first : first?.kind === 'text' ? first.text : ''
  return said`${/^[AEIOUYÀÂÉÈÊÎÔ]/i.test(head) ? 'd’' : 'de '}${who}`
}

/** `qu’Omar …`, `que Vladimir …`: elision before a name. */
function thatPerson(who: string): string {
  return /^[AEIOUYÀÂÉÈÊÎÔ]/i.test(who) ? `qu’${who}` : `que ${who}`
}

/** Where somebody goes: `au Japon et en Mongolie`. */
function toStates(codes: readonly StateCode[]): Words {
  return list(codes.map((code) => [typographic(stateInFrench(code).at)]))
}

const places: Readonly<Record<string, string>> = { 'The Hague': 'La Haye' }

/** The French name of a situation: that of its State, with what sets it apart. */
function situation(name: string): string {
  if (name === 'Darfur, Sudan') return 'au Darfour (Soudan)'
  const apart = /^(.*?)(?: \(([IVX]+)\))?$/u.exec(name)
  const state = stateNamed(apart?.[1] ?? name)
  if (!state) return `dite «\u00a0${name}\u00a0»`
  return `${typographic(stateInFrench(state).at)}${apart?.[2] ? ` (${apart[2]})` : ''}`
}

/** Words of French grammar that the phrases of this language need and others do not. */
export const frenchGrammar = { from, until, thatState, has, ofPerson, thatPerson, toStates }

export const frenchNames: Widened<typeof englishNames> = {
  remarks: {
    reported: 'rapporté ; à confirmer',
    unconfirmed: 'à confirmer',
    disputed: 'les sources divergent',
  },
  cardinal,
  list,
  when,
  on,
  span,
  session,
  councilResolution,
  councilResolutions,
  onAll,
  recorded,
  chamber,
  quoted,
  cite,
  symbolOrTitle,
  situation,
  state: (code) => typographic(stateInFrench(code).inSentence),
  listedState: (code) => typographic(stateName(code, 'fr')),
  ofState: (code) => typographic(stateInFrench(code).of),
  toState,
  byState: (code) => `par ${typographic(stateInFrench(code).inSentence)}`,
  states: (codes) => list(codes.map((code) => [typographic(stateInFrench(code).inSentence)])),
  groups: (groups) =>
    said`${groups.length === 1 ? 'du Groupe' : 'des Groupes'} ${list(groups.map((one) => [`des ${typographic(groupName(one, 'fr'))}`]))}`,
  sessionsBetween: (first, last) =>
    said`entre la ${ordinal(Number(first))} et la ${ordinal(Number(last))} session`,
  group: (group: RegionalGroup) => `le Groupe des ${typographic(groupName(group, 'fr'))}`,
  organ: (by, state) =>
    by === 'state' && state ? typographic(stateInFrench(state).inSentence) : organs[by],
  organList: (by) => list(by.map((each) => [organs[each]])),
  sources: (of) => list(of.map((each) => [sourceClasses[each]])),
  place: (name) => places[name] ?? name,
  availableAt: documents.availableAt,
  paragraphWord: 'par.',
  reportTitle: 'Rapport du Bureau sur la non-coopération',
  organName: 'Assemblée des États Parties',
  courtName: 'Cour pénale internationale',
  forAudience: (audience) => `Projet établi pour ${officeName(audience, 'fr')}`,
}
