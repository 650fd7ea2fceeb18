import { months } from '../../text/days.ts'
import type { CheckedLanguage, Span } from './checked-document.ts'
import { inside } from './spans.ts'

/** Month names of a language as an alternative for patterns. */
export function monthPattern(language: CheckedLanguage): string {
  return months[language].join('|')
}

/**
 * A date in running text. `year` is its own, or one given for it by a neighbour ("29 January and
 * 5 August 2024"), or by an earlier date of the same passage.
 */
export type DateInText = Span & {
  readonly day: number
  readonly month: number
  readonly year?: number
  readonly yearFrom?: 'itself' | 'neighbour' | 'earlier'
  /** `th` and the like after the day. */
  readonly ordinal: string
  readonly comma: boolean
}

const patterns: Readonly<Record<CheckedLanguage, RegExp>> = {
  en: pattern('en'),
  fr: pattern('fr'),
}

function pattern(language: CheckedLanguage): RegExp {
  return new RegExp(
    `(?<![\\d/.,-])(\\d{1,2})(st|nd|rd|th|er|e)?[ \\u00a0](${monthPattern(language)})(?![\\p{L}\\d])(?:(,)?[ \\u00a0](\\d{4})(?![\\d/]))?`,
    'gu',
  )
}

/** The dates of the words, in order; those in web addresses left out. */
export function datesIn(
  words: string,
  language: CheckedLanguage,
  skip: readonly Span[] = [],
): readonly DateInText[] {
  const found: DateInText[] = []
  for (const match of words.matchAll(patterns[language])) {
    const [whole, day = '', ordinal = '', month = '', comma, year] = match
    if (inside(skip, match.index)) continue
    found.push({
      from: match.index,
      to: match.index + whole.length,
      day: Number(day),
      month: months[language].indexOf(month) + 1,
      ...(year ? { year: Number(year), yearFrom: 'itself' as const } : {}),
      ordinal,
      comma: comma !== undefined,
    })
  }
  return withYears(found, words)
}

function withYears(found: readonly DateInText[], words: string): readonly DateInText[] {
  const result = [...found]
  // From the end: a year said once at the end of a list counts for the list.
  for (let at = result.length - 2; at >= 0; at -= 1) {
    const one = result[at]
    const next = result[at + 1]
    if (!one || !next || one.year !== undefined || next.year === undefined) continue
    const between = words.slice(one.to, next.from)
    if (/^\s*(?:,|and|to|et|au|–|-|and from|, and)\s*(?:le |du )?$/.test(between))
      result[at] = { ...one, year: next.year, yearFrom: 'neighbour' }
  }
  let last: number | undefined
  return result.map((one) => {
    if (one.year === undefined && last !== undefined)
      return { ...one, year: last, yearFrom: 'earlier' }
    last = one.year ?? last
    return one
  })
}

/** A date with its year as YYYY-MM-DD; undefined without year, or for a day that is none. */
export function dayOf({ day, month, year }: DateInText): string | undefined {
  if (year === undefined) return undefined
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}

/** Whether there is such a day in its month; 29 February passes where no year is given. */
export function exists({ day, month, year }: DateInText): boolean {
  if (day < 1) return false
  const days = Temporal.PlainYearMonth.from({ year: year ?? 2024, month }).daysInMonth
  return day <= days
}

/** `1 May 2024`. */
export function plainDate(date: DateInText, language: CheckedLanguage): string {
  const first = language === 'fr' && date.day === 1 ? '1er' : String(date.day)
  const month = months[language][date.month - 1] ?? ''
  return date.yearFrom === 'itself' ? `${first} ${month} ${date.year}` : `${first} ${month}`
}

/** Month number of a name, 0 for none. */
export function monthNumber(name: string, language: CheckedLanguage): number {
  return months[language].indexOf(name) + 1
}
