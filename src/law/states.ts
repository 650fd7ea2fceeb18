import type { Day } from './day.ts'
import { type FrenchStateName, frenchStateName } from './french-state-names.ts'
import { folded, nearestNames } from './name-matching.ts'
import { type GroupVersion, groupVersionsByState, type RegionalGroup } from './regional-groups.ts'
import { type OtherName, otherNamesTable } from './state-other-names.ts'
import { statesTable } from './states-table.ts'

/** ISO 3166-1 alpha-3 code of a State of the table, such as `MNG`. */
export type StateCode = string & { readonly '~state': true }

type StateNames = {
  readonly english: string
  readonly englishInSentence: string
  readonly french: FrenchStateName
  readonly others: readonly OtherName[]
}

const states: ReadonlyMap<string, StateNames> = new Map(
  statesTable.map((row) => {
    const [code, inSentence, , listForms] = row
    return [
      code,
      Object.freeze({
        english: listForms ? listForms[0] : inSentence.replace(/^the /, ''),
        englishInSentence: inSentence,
        french: frenchStateName(row),
        others: Object.freeze(otherNamesTable[code] ?? []),
      }),
    ]
  }),
)

const groups: ReadonlyMap<string, readonly GroupVersion[]> = groupVersionsByState()

/** Every State of the table, in the alphabetical order of the English names. */
export const allStates: readonly StateCode[] = Object.freeze([...states.keys()] as StateCode[])

/** True of the code of a Member of the United Nations, of VAT, PSE, COK or NIU, in capitals. */
export function isStateCode(text: string): text is StateCode {
  return states.has(text)
}

/** The code written, or an error that says what was found and which States may be meant. */
export function stateCode(text: string): StateCode {
  if (isStateCode(text)) return text
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  throw new RangeError(
    `"${shown}" is no State code: expected three capitals by ISO 3166-1, such as MNG. ${advice(text)}`,
  )
}

/** The short name as it stands in a list: `Sudan`, `Iran (Islamic Republic of)`, `Soudan`. */
export function stateName(code: StateCode, language: 'en' | 'fr' = 'en'): string {
  const names = namesOf(code)
  return language === 'fr' ? names.french.name : names.english
}

/** The name with its article, as a sentence needs it: `the Sudan`, `Mongolia`, `le Soudan`. */
export function stateInSentence(code: StateCode, language: 'en' | 'fr' = 'en'): string {
  const names = namesOf(code)
  return language === 'fr' ? names.french.inSentence : names.englishInSentence
}

/** The French name with its article, gender and the forms after `de` and `à`. */
export function stateInFrench(code: StateCode): FrenchStateName {
  return namesOf(code).french
}

/** Former and everyday names of a State: to find it by, never to write. */
export function otherNames(code: StateCode): readonly OtherName[] {
  return namesOf(code).others
}

/** The State of that English, French, former or everyday name, whatever its case or accents. */
export function stateNamed(name: string): StateCode | undefined {
  return codesByName().get(folded(name))
}

/** The regional group a State sits in on a day; undefined for none, and before the Statute. */
export function groupOf(code: StateCode, on: Day): RegionalGroup | undefined {
  return groupVersion(code, on)?.group
}

/** The same with its source and confidence. */
export function groupVersion(code: StateCode, on: Day): GroupVersion | undefined {
  const versions = groups.get(code)
  if (!versions) return undefined
  let inForce: GroupVersion | undefined
  for (const version of versions) if (version.since <= on) inForce = version
  return inForce
}

function namesOf(code: StateCode): StateNames {
  const names = states.get(code)
  if (!names) throw new RangeError(`"${code}" was never checked to be a State: use stateCode().`)
  return names
}

let nameIndex: ReadonlyMap<string, StateCode> | undefined

function codesByName(): ReadonlyMap<string, StateCode> {
  if (nameIndex) return nameIndex
  const byName = new Map<string, StateCode>()
  for (const code of allStates)
    for (const { name } of otherNames(code)) byName.set(folded(name), code)
  // Own names last: where a State's own name is another's former one, it is the State's.
  for (const code of allStates) {
    const { english, englishInSentence, french } = namesOf(code)
    for (const name of [english, englishInSentence, french.name, french.inSentence])
      byName.set(folded(name), code)
  }
  nameIndex = byName
  return byName
}

function advice(text: string): string {
  const capitals = text.toUpperCase()
  const meant = isStateCode(capitals) ? capitals : stateNamed(text)
  const nearest = meant ? [meant] : nearestNames(text, namesAndCodes())
  if (nearest.length === 0) return 'No State of the table has a name or code like it.'
  const listed = nearest.map((code) => `${code} (${stateName(code)})`)
  return `Did you mean ${listed.join(' or ')}?`
}

function* namesAndCodes(): Generator<readonly [string, StateCode]> {
  for (const code of allStates) yield [code.toLowerCase(), code]
  yield* codesByName()
}
