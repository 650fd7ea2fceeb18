import { asKind, type Found, foundAt } from './found.ts'
import type { RolledLanguage, Stated } from './reference.ts'

/** Persons named with a title, and places where organs meet. */

const blank = '[ \\u00a0\\u202f]'
const titles: Readonly<Record<RolledLanguage, string>> = {
  en: 'Mr\\.?|Ms\\.?|Mrs\\.?|Dr\\.?|Prof\\.|Professor|Judge|Justice|Ambassador|President|Vice-President|Prosecutor|Registrar|Minister|Sir|Lord|Dame',
  fr: "M\\.|Mme|Mlle|Dr|Me|(?:[Ll][ea]|[Mm]\\.[ \\u00a0]le|[Mm]me[ \\u00a0]la)[ \\u00a0]juge|Juge|[Ll]?[’']?Ambassad(?:eur|rice)|Président|Présidente|Procureur|Procureure",
}
const particle = '(?:de|der|den|van|von|da|dos|do|di|del|la|le|bin|ibn|al|el|ben|y|e)'
const part = `(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'‑-]*)`
const person = `${part}(?:${blank}(?:${particle}${blank}){0,2}${part}){0,5}`
const noName =
  /^(?:Mr|Ms|Mrs|Mme|M\.|Dr|Judge|Ambassador|Extraordinary|Plenipotentiary|President|Vice|Permanent|Legal|General|Minister|The|Of|In|Chair|States?|Committee|Assembly|Court|International|Bureau|Chamber|Office)(?![\p{L}])/u

const patterns: Readonly<Record<RolledLanguage, RegExp>> = { en: pattern('en'), fr: pattern('fr') }

function pattern(language: RolledLanguage): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${titles[language]})${blank}(${person})`, 'dgu')
}

export function namesStated(text: string, language: RolledLanguage): readonly Found[] {
  return [...text.matchAll(patterns[language])].flatMap((match) => {
    const place = match.indices?.[1]
    if (!place) return []
    const name = (match[1] ?? '').replace(/[’']s?$/u, '')
    if (noName.test(name)) return []
    return [nameAt(text, place[0], name)]
  })
}

/** Names a caller knows, wherever they stand. */
export function knownNamesStated(text: string, names: readonly string[]): readonly Found[] {
  return names
    .filter((name) => name.length > 2)
    .flatMap((name) =>
      [...text.matchAll(new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'gu'))].map(
        (match) => nameAt(text, match.index, match[0]),
      ),
    )
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, blank)
}

function nameAt(text: string, start: number, words: string): Found {
  const end = start + words.length
  const states: Stated = { is: 'name', name: words.replace(/[\u00a0\u202f]/g, ' ') }
  return foundAt(text, start, end, states, [
    { start, end, say: (stated) => asKind(stated, 'name')?.name },
  ])
}

/** Seats of organs and places of their conferences, English name first. */
const places: readonly (readonly [english: string, french: string])[] = [
  ['New York', 'New York'],
  ['The Hague', 'La Haye'],
  ['Geneva', 'Genève'],
  ['Vienna', 'Vienne'],
  ['Nairobi', 'Nairobi'],
  ['Addis Ababa', 'Addis-Abeba'],
  ['Bangkok', 'Bangkok'],
  ['Santiago', 'Santiago'],
  ['Beirut', 'Beyrouth'],
  ['Kampala', 'Kampala'],
  ['Rome', 'Rome'],
  ['Paris', 'Paris'],
  ['Brussels', 'Bruxelles'],
  ['Bonn', 'Bonn'],
  ['Montreal', 'Montréal'],
  ['Washington', 'Washington'],
  ['London', 'Londres'],
  ['Strasbourg', 'Strasbourg'],
  ['Luxembourg', 'Luxembourg'],
  ['Arusha', 'Arusha'],
  ['Dakar', 'Dakar'],
  ['Kigali', 'Kigali'],
]
const held: Readonly<Record<RolledLanguage, RegExp>> = {
  en: new RegExp(`(?<=(?<!\\p{L})(?:in|at)${blank})(?:${namesOfPlaces(0)})(?![\\p{L}])`, 'gu'),
  fr: new RegExp(`(?<=(?<!\\p{L})à${blank})(?:${namesOfPlaces(1)})(?![\\p{L}])`, 'gu'),
}

function namesOfPlaces(column: 0 | 1): string {
  return places.map((row) => row[column].replace(/ /g, blank)).join('|')
}

/** Places where something is held: "in New York", "à La Haye". */
export function placesStated(text: string, language: RolledLanguage): readonly Found[] {
  const column = language === 'en' ? 0 : 1
  return [...text.matchAll(held[language])].map((match) => {
    const words = match[0].replace(/[\u00a0\u202f]/g, ' ')
    const english = places.find((row) => row[column] === words)?.[0] ?? words
    const [start, end] = [match.index, match.index + match[0].length]
    const say = (stated: Stated) => placeSaid(asKind(stated, 'place')?.place, column)
    return foundAt(text, start, end, { is: 'place', place: english }, [{ start, end, say }])
  })
}

/** A place that is not in the table is written as it was given. */
function placeSaid(place: string | undefined, column: 0 | 1): string | undefined {
  return places.find(([english]) => english === place)?.[column] ?? place
}
