import { type Day, isDay } from '../../law/day.ts'
import { months } from '../../text/days.ts'
import { monthNumber, monthPattern } from '../check/dates.ts'
import { daysInOtherForms } from './days-in-other-forms.ts'
import { asKind, type Found, foundAt, type Slot } from './found.ts'
import type { RolledLanguage, Stated } from './reference.ts'

/** Days and spans of days in running text, with or without weekday and year. */

const blank = '[ \\u00a0\\u202f]'
const weekdays: Readonly<Record<RolledLanguage, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
}
const endings: Readonly<Record<RolledLanguage, string>> = { en: 'st|nd|rd|th', fr: 'er' }
/** "4 and 5 November": two days of a month that is said once. */
const bareDay = '(?<=(?<!\\d)\\d{1,2}(?:er|st|nd|rd|th)?)'
/** What stands between the first and the last day of a span. */
const between: Readonly<Record<RolledLanguage, string>> = {
  en: `(?:${blank}(?:to|until|through)${blank}|${blank}?[–‑-]${blank}?|${bareDay}${blank}and${blank})`,
  fr: `(?:${blank}(?:au|à)${blank}|${blank}?[–‑-]${blank}?|${bareDay}${blank}et${blank}(?:le${blank})?)`,
}

/** One day: its groups carry the given letter. The month is left out where the span says it once. */
function dayPattern(language: RolledLanguage, letter: string, month: '' | '?'): string {
  const names = weekdays[language].join('|')
  const named = `(?:${blank}(?<m${letter}>${monthPattern(language)})(?![\\p{L}\\p{N}])(?:,?${blank}(?<y${letter}>[12]\\d{3})(?![\\p{N}]|/\\d))?)`
  return `(?:(?<w${letter}>${names}),?${blank})?(?<d${letter}>\\d{1,2})(?:(?<e${letter}>${endings[language]})(?!\\p{L}))?${named}${month}`
}

const patterns: Readonly<Record<RolledLanguage, RegExp>> = { en: pattern('en'), fr: pattern('fr') }

function pattern(language: RolledLanguage): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}/.,‑-]|\\d[–])(?:${dayPattern(language, 'A', '?')}${between[language]})?${dayPattern(language, 'B', '')}`,
    'dgu',
  )
}

type Printed = {
  readonly day: number
  readonly month: number
  readonly year: number | undefined
}

/** The days of a text, in order. */
export function daysStated(text: string, language: RolledLanguage): readonly Found[] {
  const matches = [...text.matchAll(patterns[language])]
  const inOrder = matches.map((match, at) => {
    const year = yearOf(match) ?? neighbourYear(text, match, matches[at + 1])
    return read(text, match, year, language)
  })
  return [...inOrder, ...daysInOtherForms(text, language)]
}

function yearOf(match: RegExpExecArray): number | undefined {
  const year = match.groups?.['yB']
  return year ? Number(year) : undefined
}

/** A year said once at the end counts for the list: "29 January and 5 August 2024". */
function neighbourYear(
  text: string,
  match: RegExpExecArray,
  next: RegExpExecArray | undefined,
): number | undefined {
  if (!next) return undefined
  const gap = text.slice(match.index + match[0].length, next.index)
  return /^(?:,? (?:and|et)|,)[ \u00a0](?:le |les |du |on )?$/.test(gap) ? yearOf(next) : undefined
}

function read(
  text: string,
  match: RegExpExecArray,
  year: number | undefined,
  language: RolledLanguage,
): Found {
  const last = printed(match, 'B', language, { month: 0, year })
  const first = match.groups?.['dA'] ? printed(match, 'A', language, last) : undefined
  const states = statedBy(first, last)
  const [start, end] = [match.index, match.index + match[0].length]
  // There is no 31 June: what was meant, a person has to say.
  if (!states) return foundAt(text, start, end, { is: 'unreadable', words: match[0] }, [])
  const slots = [...(first ? slotsOf(match, 'A', language) : []), ...slotsOf(match, 'B', language)]
  const fits = (stated: Stated) => sameShape(states, stated)
  return foundAt(
    text,
    start,
    end,
    states,
    slots.map((slot) => ({
      ...slot,
      say: (stated, words) => (fits(stated) ? slot.say(stated, words) : undefined),
    })),
  )
}

function printed(
  match: RegExpExecArray,
  letter: 'A' | 'B',
  language: RolledLanguage,
  other: { readonly month: number; readonly year: number | undefined },
): Printed {
  const groups = match.groups ?? {}
  const named = groups[`m${letter}`]
  const year = groups[`y${letter}`]
  return {
    day: Number(groups[`d${letter}`]),
    month: named ? monthNumber(named, language) : other.month,
    year: year ? Number(year) : other.year,
  }
}

function statedBy(first: Printed | undefined, last: Printed): Stated | undefined {
  const to = isoOf(last)
  if (last.year === undefined) {
    const from = first && monthDay(first)
    if (!existsInSomeYear(last) || (first && !existsInSomeYear(first))) return undefined
    return from
      ? { is: 'dayOfYear', monthDay: from, to: monthDay(last) }
      : { is: 'dayOfYear', monthDay: monthDay(last) }
  }
  if (!isDay(to)) return undefined
  if (!first) return { is: 'days', from: to }
  const from = isoOf(first)
  return isDay(from) ? { is: 'days', from, to } : undefined
}

const two = (number: number) => String(number).padStart(2, '0')
const monthDay = ({ month, day }: Printed) => `${two(month)}-${two(day)}`
const isoOf = (one: Printed) => `${String(one.year).padStart(4, '0')}-${monthDay(one)}`
const existsInSomeYear = (one: Printed) => isDay(`2024-${monthDay(one)}`)

/** A span goes where a span stood, a day where a day stood. */
function sameShape(old: Stated, stated: Stated): boolean {
  const [from, to] = bounds(stated)
  return Boolean(from) && Boolean(to) === Boolean(bounds(old)[1])
}

function bounds(stated: Stated): readonly [string | undefined, string | undefined] {
  const days = asKind(stated, 'days')
  if (days) return [days.from, days.to]
  const ofYear = asKind(stated, 'dayOfYear')
  return [ofYear?.monthDay, ofYear?.to]
}

function slotsOf(
  match: RegExpExecArray,
  letter: 'A' | 'B',
  language: RolledLanguage,
): readonly Slot[] {
  const value = (stated: Stated) => {
    const [from, to] = bounds(stated)
    return (letter === 'A' ? from : (to ?? from)) ?? ''
  }
  const slot = (group: string, say: (iso: string, words: string) => string | undefined) => {
    const place = match.indices?.groups?.[`${group}${letter}`]
    if (!place) return []
    const [start, end] = place
    return [{ start, end, say: (stated: Stated, words: string) => say(value(stated), words) }]
  }
  const number = (iso: string) => Number(iso.slice(-2))
  const ending = match.groups?.[`e${letter}`] ?? ''
  const numberEnd = match.indices?.groups?.[`d${letter}`]?.[1]
  return [
    ...slot('w', (iso, words) =>
      iso.length === 10 ? weekday(iso as Day, words, language) : words,
    ),
    ...slot('d', (iso) =>
      ending || !numberEnd ? String(number(iso)) : bare(number(iso), language),
    ),
    ...slot('e', (iso) => endingOf(number(iso), language)),
    ...(letter === 'A'
      ? [monthAndYearOfFirst(match, language)]
      : [
          ...slot('m', (iso) => months[language][Number(iso.slice(-5, -3)) - 1]),
          ...slot('y', (iso) => iso.slice(0, 4)),
        ]),
  ]
}

/**
 * After the first day of a span its month and its year stand where the last day has others, or
 * where they stood although it had the same.
 */
function monthAndYearOfFirst(match: RegExpExecArray, language: RolledLanguage): Slot {
  const places = match.indices?.groups ?? {}
  const start = places['eA']?.[1] ?? places['dA']?.[1] ?? match.index
  const end = places['yA']?.[1] ?? places['mA']?.[1] ?? start
  const { mA, mB, yA, yB } = match.groups ?? {}
  const gap = match.input.charAt((places['mB']?.[0] ?? 1) - 1)
  const say = (stated: Stated): string => {
    const [from = '', to = ''] = bounds(stated)
    const otherYear = from.slice(0, -6) !== to.slice(0, -6)
    const otherMonth = otherYear || from.slice(-5, -3) !== to.slice(-5, -3)
    const month = otherMonth || (mA && mA === mB)
    const year = otherYear || (yA && yA === yB)
    const named = months[language][Number(from.slice(-5, -3)) - 1] ?? ''
    return `${month || year ? gap + named : ''}${year ? gap + from.slice(0, 4) : ''}`
  }
  return { start, end, say }
}

/** French writes the first of a month as an ordinal, and no other day. */
function bare(day: number, language: RolledLanguage): string {
  return language === 'fr' && day === 1 ? '1er' : String(day)
}

function endingOf(day: number, language: RolledLanguage): string {
  if (language === 'fr') return day === 1 ? 'er' : ''
  if (day > 10 && day < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}

function weekday(on: Day, words: string, language: RolledLanguage): string {
  const name = weekdays[language][Temporal.PlainDate.from(on).dayOfWeek - 1] ?? words
  const upper = words.charAt(0) !== words.charAt(0).toLowerCase()
  return upper ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name
}
