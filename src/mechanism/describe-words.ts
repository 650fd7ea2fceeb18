import { type StateCode, stateInSentence } from '../law/states.ts'
import type { When } from '../law/when.ts'
import type { Body, Kind } from '../record/kinds.ts'
import { inWords, listed, onInWords } from './words.ts'

/** How a person is called in a sentence, by the id of the register. */
export type NameOf = (person: string) => string

/** One sentence for each kind of fact: exhaustive over the kinds named. */
export type Sentences<Kinds extends Kind> = {
  readonly [K in Kinds]: (body: Body<K>, name: NameOf) => string
}

type Document = NonNullable<Body<'BureauMet'>['document']>
type Organ = Body<'StatementMade'>['by']

/** `ICC-01/22-90`, a title, an address, or that the symbol is yet to be supplied. */
export function named(document: Document | undefined): string {
  if (!document) return ''
  return document.symbol ?? document.title ?? document.address ?? 'symbol to be supplied'
}

/** ` (ICC-01/22-90)`, or nothing. */
export function bracketed(document: Document | undefined): string {
  return document ? ` (${named(document)})` : ''
}

/** `: about`, or nothing; without the full stop that the sentence brings itself. */
export function saying(about: string | undefined): string {
  return about ? `: ${about.replace(/\.$/, '')}` : ''
}

/** ` in The Hague`, or nothing. */
export function at(place: string | undefined): string {
  return place ? ` in ${place}` : ''
}

export function state(code: StateCode): string {
  return stateInSentence(code)
}

export function states(codes: readonly StateCode[]): string {
  return listed(codes.map((code) => stateInSentence(code)))
}

/** A person by the id of the register, `al-bashir`, as a name: the register has the full one. */
export function person(id: string): string {
  return id
    .split('-')
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('-')
}

/** A document as the object of a sentence. */
export function theDocument(document: Document): string {
  return (
    document.symbol ??
    document.title ??
    document.address ??
    'a document, its symbol to be supplied,'
  )
}

/** ` from 2 September 2024 to 3 September 2024`, ` on 8 May 2011`, or what of it is known. */
export function span(from: When | undefined, to: When | undefined): string {
  if (from && (from === to || (!to && from.length < 10))) return ` ${onInWords(from)}`
  const start = from ? ` from ${inWords(from)}` : ''
  return to ? `${start} to ${inWords(to)}` : start
}

/** `The Appeals Chamber`, but `Pre-Trial Chamber II`. */
export function chamber(name: string): string {
  return /^(Appeals|Presidency|plenary|judges)/i.test(name) ? `the ${name}` : name
}

/** Organs as a sentence has them. */
export const organs: Readonly<Record<Organ, string>> = {
  assembly: 'the Assembly',
  bureau: 'the Bureau',
  president: 'the President of the Assembly',
  vicePresident: 'a Vice-President of the Assembly',
  assemblyPresidency: 'the Presidency of the Assembly',
  focalPoints: 'the focal points on non-cooperation',
  secretariat: 'the Secretariat of the Assembly',
  newYorkWorkingGroup: 'the New York Working Group',
  hagueWorkingGroup: 'The Hague Working Group',
  cooperationFacilitation: 'the facilitation on cooperation',
  reviewMechanism: 'the Review Mechanism',
  courtPresidency: 'the Presidency of the Court',
  chamber: 'a Chamber',
  prosecutor: 'the Prosecutor',
  registry: 'the Registry',
  securityCouncil: 'the Security Council',
  generalAssembly: 'the General Assembly',
  unitedNationsSecretariat: 'the Secretariat of the United Nations',
  state: 'a State',
  civilSociety: 'civil society',
  other: 'another participant',
}

/** An organ as a sentence has it; a State by its name where that is known. */
export function organ(by: Organ, ofState?: StateCode | undefined): string {
  return by === 'state' && ofState ? stateInSentence(ofState) : organs[by]
}

export function organList(by: readonly Organ[]): string {
  return listed(by.map((each) => organs[each]))
}

/** `the Assembly and the Security Council`. */
export function addressees(to: readonly ('assembly' | 'council')[]): string {
  return listed(to.map((each) => (each === 'assembly' ? 'the Assembly' : 'the Security Council')))
}

/** Where word of travel came from, as a class of source and no more. */
export const classes = {
  court: 'the Court',
  stateParty: 'States Parties',
  civilSociety: 'civil society',
  publicReport: 'public reports',
} as const

/** Organs to whom something is put; those that the record does not name are left out. */
export function toOrgans(to: readonly Organ[]): string {
  const known = to.filter((each) => each !== 'other')
  return known.length ? ` to ${listed(known.map((each) => organs[each]))}` : ''
}

/** Classes of source, never a source. */
export function sources(from: readonly (keyof typeof classes)[]): string {
  return listed(from.map((each) => classes[each]))
}
