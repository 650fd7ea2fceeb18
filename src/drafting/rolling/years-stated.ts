import { months } from '../../text/days.ts'
import { monthNumber, monthPattern } from '../check/dates.ts'
import { asKind, type Found, foundAt, type Slot } from './found.ts'
import type { RolledLanguage, Stated } from './reference.ts'

/** Months with or without their year, years, and periods of years such as 2019/20. */

const blank = '[ \\u00a0\\u202f]'
const openings: Readonly<Record<RolledLanguage, string>> = {
  en: `(?:in|of|by|since|early|late|mid-|until|from|between|during|to|and)${blank}?(?:the${blank}month${blank}of${blank})?`,
  fr: `(?:en|de|d[’']|depuis|début|fin|mi-|avant|courant|à|et|du${blank}mois${blank}(?:de${blank}|d[’']))${blank}?`,
}
const monthPatterns: Readonly<Record<RolledLanguage, RegExp>> = {
  en: monthsPattern('en'),
  fr: monthsPattern('fr'),
}

/** In French with the preposition, which loses its vowel before some months only. */
function monthsPattern(language: RolledLanguage): RegExp {
  const elided = language === 'fr' ? `(?<elided>d[’']|de${blank})?` : ''
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${elided}(?<month>${monthPattern(language)})(?![\\p{L}\\p{N}])(?:${blank}(?:of${blank})?(?<year>[12]\\d{3})(?![\\p{N}]))?`,
    'dgu',
  )
}
const opens: Readonly<Record<RolledLanguage, RegExp>> = {
  en: new RegExp(`(?<![\\p{L}])${openings.en}$`, 'u'),
  fr: new RegExp(`(?<![\\p{L}])${openings.fr}$`, 'u'),
}

export function monthsStated(text: string, language: RolledLanguage): readonly Found[] {
  return [...text.matchAll(monthPatterns[language])].flatMap((match) => {
    const { month = '', year, elided } = match.groups ?? {}
    // "May" and "March" are words too: without a year a month is one only after a preposition.
    const opened =
      elided || opens[language].test(text.slice(Math.max(0, match.index - 24), match.index))
    if (!year && !opened) return []
    const number = String(monthNumber(month, language)).padStart(2, '0')
    const states: Stated = { is: 'month', month: year ? `${year}-${number}` : number }
    return [
      foundAt(
        text,
        match.index,
        match.index + match[0].length,
        states,
        monthSlots(match, language),
      ),
    ]
  })
}

function monthSlots(match: RegExpExecArray, language: RolledLanguage): readonly Slot[] {
  const groups = match.indices?.groups ?? {}
  const named = (stated: Stated) => {
    const month = asKind(stated, 'month')?.month
    if (!month || (month.length === 7) !== Boolean(groups['year'])) return undefined
    return months[language][Number(month.slice(-2)) - 1]
  }
  const slot = (name: string, say: Slot['say']): readonly Slot[] => {
    const place = groups[name]
    return place ? [{ start: place[0], end: place[1], say }] : []
  }
  return [
    ...slot('elided', (stated, words) => {
      const vowel = /^[aeiouéâô]/.test(named(stated) ?? '')
      const apostrophe = /[’']/.exec(words)?.[0] ?? '’'
      if (vowel) return `d${apostrophe}`
      return words.startsWith('de') ? words : 'de '
    }),
    ...slot('month', named),
    ...slot('year', (stated) => asKind(stated, 'month')?.month.slice(0, 4)),
  ]
}

/** Not a number of something: of a page, a paragraph, a treaty. */
const numberedThing =
  /(?:[Nn]os?\.?|n[°º]|vol\.|pp?\.|para(?:graph(?:e|s|es)?|s?\.)?|article|rule|room|salle|règle|€|\$|EUR|USD)[ \u00a0]?$/u

const yearPattern =
  /(?<![\p{L}\p{N}/.,§€$‑-])(?<first>(?:19|20)\d{2})(?:(?<sign>[ \u00a0]?[/–‑-][ \u00a0]?)(?<second>(?:19|20)\d{2}|\d{2}))?(?![\p{N}]|[/‑–-]\d|[.,]\d{3}|%)/dgu

export function yearsStated(text: string): readonly Found[] {
  return [...text.matchAll(yearPattern)].flatMap((match) => {
    const { first = '', second } = match.groups ?? {}
    if (numberedThing.test(text.slice(Math.max(0, match.index - 12), match.index))) return []
    const year = Number(first)
    const to = second === undefined ? undefined : lastYear(year, second)
    if (second !== undefined && (to === undefined || to <= year || to > year + 30)) return []
    const states: Stated = { is: 'year', year, ...(to === undefined ? {} : { to }) }
    return [foundAt(text, match.index, match.index + match[0].length, states, yearSlots(match))]
  })
}

function lastYear(first: number, second: string): number {
  if (second.length === 4) return Number(second)
  const same = Math.floor(first / 100) * 100 + Number(second)
  return same > first ? same : same + 100
}

function yearSlots(match: RegExpExecArray): readonly Slot[] {
  const [first, second] = [match.indices?.groups?.['first'], match.indices?.groups?.['second']]
  if (!first) return []
  const year = (stated: Stated) => asKind(stated, 'year')
  return [
    {
      start: first[0],
      end: first[1],
      // A period goes where a period stood, a year where a year stood.
      say: (stated) =>
        (year(stated)?.to === undefined) === (second === undefined)
          ? String(year(stated)?.year)
          : undefined,
    },
    ...(second ? [{ start: second[0], end: second[1], say: secondYear(match) }] : []),
  ]
}

/** In two figures where it stood so, save across a century: 1998/99, but 1999/2000. */
function secondYear(match: RegExpExecArray): Slot['say'] {
  const old = Number(match.groups?.['first'])
  return (stated, words) => {
    const { year = 0, to = 0 } = asKind(stated, 'year') ?? {}
    if (year === old && to === lastYear(old, words)) return words
    const sameCentury = Math.floor(year / 100) === Math.floor(to / 100)
    return words.length === 2 && sameCentury ? String(to).slice(2) : String(to)
  }
}
