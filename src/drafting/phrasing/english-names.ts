import { groupName, type RegionalGroup } from '../../law/regional-groups.ts'
import { type StateCode, stateInSentence, stateName, stateNamed } from '../../law/states.ts'
import { unknown, type When } from '../../law/when.ts'
import {
  organs as organsInShort,
  classes as sourceClasses,
} from '../../mechanism/describe-words.ts'
import type { Office } from '../../record/audience.ts'
import type { Body } from '../../record/kinds.ts'
import { dayInWords, daysInWords } from '../../text/days.ts'
import type { Note } from '../../text/tree.ts'
import { enumerated, marked, ordinal, said, type Words } from '../words.ts'
import { type Document, noteOn } from './document.ts'
import { officeName } from './office-names.ts'

/** Names, days, numbers and lists in English. */

export type Organ = Body<'StatementMade'>['by']
export type SourceClass = Body<'TravelReported'>['sourceClass']

/** A report is read outside the house: it says whose Chamber and whose Registry. */
const organs: Readonly<Record<Organ, string>> = {
  ...organsInShort,
  chamber: 'a Chamber of the Court',
  registry: 'the Registry of the Court',
}

const cardinals = 'no one two three four five six seven eight nine'.split(' ')

function cardinal(count: number): string {
  return cardinals[count] ?? String(count)
}

function list(items: readonly Words[]): Words {
  return enumerated(items, 'and')
}

function when(on: When): string {
  if (on === unknown) return 'a day not recorded'
  if (on.length === 4) return on
  if (on.length === 10) return dayInWords(on, 'en')
  return dayInWords(`${on}-01`, 'en').replace(/^\d+\s/, '')
}

function on(time: When): string {
  return `${time.length === 10 || time === unknown ? 'on' : 'in'} ${when(time)}`
}

/** `on 2 and 3 September 2024`, `from 17 to 20 October 2020`, `on 8 May 2011`, `in 2013`. */
function span(from: When | undefined, to: When | undefined): string {
  if (!from) return to ? `until ${when(to)}` : 'on days not recorded'
  if (!to || from === to) return on(from)
  if (from.length !== 10 || to.length !== 10) return `from ${when(from)} to ${when(to)}`
  const printed = daysInWords(from, to, 'en')
  const pair = /^(\d+)–(\d+)(.*)$/u.exec(printed)
  if (!pair) return `from ${printed.replace(' – ', ' to ')}`
  const [, first = '', last = '', month = ''] = pair
  return Number(last) === Number(first) + 1
    ? `on ${first} and ${last}${month}`
    : `from ${first} to ${last}${month}`
}

function session(label: string): Words {
  if (/^\d{1,3}$/.test(label)) return said`${ordinal(Number(label))} session`
  return label.length === 7
    ? said`meeting of ${when(label as When)}`
    : said`special session ${label}`
}

/** `Security Council resolution 1593 (2005)`. */
function councilResolution(symbol: string): string {
  return `Security Council resolution ${symbol.replace('S/RES/', '')}`
}

/** `Security Council resolutions 1593 (2005) and 1970 (2011)`. */
function councilResolutions(symbols: readonly string[]): Words {
  const [only] = symbols
  if (symbols.length === 1 && only) return [councilResolution(only)]
  return said`Security Council resolutions ${list(symbols.map((one) => [one.replace('S/RES/', '')]))}`
}

/** `on 29 January 2024 and 5 August 2024`, `in May 2024 and on 6 June 2024`. */
function onAll(times: readonly When[]): Words {
  const days = times.every((time) => time.length === 10)
  return days
    ? said`on ${list(times.map((time) => [when(time)]))}`
    : list(times.map((time) => [on(time)]))
}

/** Free words of the record. They are English, and stand here without their full stop. */
function recorded(words: string): Words {
  return [words.replace(/\.$/, '')]
}

function chamber(name: string): string {
  return /^(Appeals|Presidency|plenary|judges)/i.test(name) ? `the ${name}` : name
}

/** The name of a situation as a sentence has it: that of its State, with its article. */
function situation(name: string): string {
  if (name === 'Darfur, Sudan') return 'Darfur, the Sudan'
  const [, bare = name, apart = ''] = /^(.*?)( \([IVX]+\))?$/u.exec(name) ?? []
  const state = stateNamed(bare)
  return state ? `${stateInSentence(state)}${apart}` : name
}

function quoted(title: string): Words {
  return ['“', marked(title, { is: 'quotation' }), '”']
}

const documents = {
  toBeSupplied: 'Symbol to be supplied.',
  availableAt: 'available at ',
  quoted: (title: string) => `“${title}”`,
}

function cite(document: Document | undefined, place?: string): readonly Note[] {
  // A range of pages carries an en dash.
  return noteOn(document, documents, place?.replace(/(\d)-(?=\d)/g, '$1–'))
}

function symbolOrTitle(document: Document): Words {
  if (document.symbol) return [document.symbol]
  return document.title ? quoted(document.title) : ['a document, its symbol to be supplied']
}

export const englishNames = {
  remarks: {
    reported: 'reported; to be confirmed',
    unconfirmed: 'to be confirmed',
    disputed: 'sources differ',
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
  state: (code: StateCode): string => stateInSentence(code),
  listedState: (code: StateCode): string => stateName(code),
  ofState: (code: StateCode): string => `of ${stateInSentence(code)}`,
  toState: (code: StateCode): string => `to ${stateInSentence(code)}`,
  byState: (code: StateCode): string => `by ${stateInSentence(code)}`,
  states: (codes: readonly StateCode[]): Words =>
    list(codes.map((code) => [stateInSentence(code)])),
  group: (group: RegionalGroup): string => `the Group of ${groupName(group)}`,
  groups: (groups: readonly RegionalGroup[]): Words =>
    said`the ${groups.length === 1 ? 'Group' : 'Groups'} of ${list(groups.map((one) => [groupName(one)]))}`,
  sessionsBetween: (first: string, last: string): Words =>
    said`between the ${ordinal(Number(first))} and ${ordinal(Number(last))} sessions`,
  organ: (by: Organ, state?: StateCode): string =>
    by === 'state' && state ? stateInSentence(state) : organs[by],
  organList: (by: readonly Organ[]): Words => list(by.map((each) => [organs[each]])),
  sources: (from: readonly SourceClass[]): Words => list(from.map((each) => [sourceClasses[each]])),
  place: (name: string): string => name,
  availableAt: documents.availableAt,
  paragraphWord: 'para.',
  reportTitle: 'Report of the Bureau on non-cooperation',
  organName: 'Assembly of States Parties',
  courtName: 'International Criminal Court',
  forAudience: (audience: Office): string => `Draft for ${officeName(audience, 'en')}`,
} as const
