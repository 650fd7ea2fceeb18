import type { Language } from './tree.ts'

/** Days in words, per language; days come and go as YYYY-MM-DD. */

/** Names of the months, January first, as they stand inside a date. */
export const months: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  // Both month names, as United Nations documents in Arabic print them.
  ar: [
    'كانون الثاني/يناير',
    'شباط/فبراير',
    'آذار/مارس',
    'نيسان/أبريل',
    'أيار/مايو',
    'حزيران/يونيه',
    'تموز/يوليه',
    'آب/أغسطس',
    'أيلول/سبتمبر',
    'تشرين الأول/أكتوبر',
    'تشرين الثاني/نوفمبر',
    'كانون الأول/ديسمبر',
  ],
  zh: Array.from({ length: 12 }, (_, at) => `${at + 1}月`),
}

/** `5 December 2024`, `1er décembre 2024`; a no-break space joins the day to its month. */
export function dayInWords(day: string, language: Language): string {
  const { year, month, number } = partsOf(day)
  const named = months[language][month - 1] ?? ''
  if (language === 'zh') return `${year}年${named}${number}日`
  if (language === 'es') return `${number}\u00a0de ${named} de ${year}`
  if (language === 'ru') return `${number}\u00a0${named} ${year}\u00a0года`
  if (language === 'fr' && number === 1) return `1er\u00a0${named} ${year}`
  return `${number}\u00a0${named} ${year}`
}

/** `2–7 December 2024`; what both days share is said once. */
export function daysInWords(from: string, to: string, language: Language): string {
  if (from === to) return dayInWords(from, language)
  const first = partsOf(from)
  const last = partsOf(to)
  if (first.year !== last.year || language === 'zh')
    return `${dayInWords(from, language)} – ${dayInWords(to, language)}`
  if (first.month === last.month)
    return dayInWords(to, language).replace(/^\d+(?:er)?/, (printed) =>
      language === 'fr' && first.number === 1 ? `1er-${printed}` : `${first.number}–${printed}`,
    )
  const opening = dayInWords(from, language).replace(
    language === 'es' ? / de \d+$/ : / \d+(?:\u00a0года)?$/,
    '',
  )
  return `${opening} – ${dayInWords(to, language)}`
}

/** A day written in words in the text, as YYYY-MM-DD; undefined for what is no day. */
export function dayFromWords(words: string): string | undefined {
  const found = /^(\d{1,2})(?:er|st|nd|rd|th)?\s+(?:de\s+)?(\p{L}+)\s+(?:de\s+)?(\d{4})$/u.exec(
    words.normalize('NFC').replace(/\s+/g, ' ').trim(),
  )
  if (!found) return undefined
  const [, number = '', named = '', year = ''] = found
  const month = monthNumber(named)
  if (!month) return undefined
  const day = `${year}-${String(month).padStart(2, '0')}-${number.padStart(2, '0')}`
  return exists(day) ? day : undefined
}

/** Names of months, longest first, for patterns that look for dates in running text. */
export const monthNames: readonly string[] = Object.values(months)
  .flat()
  .filter((name) => !/\d/.test(name))
  .sort((a, b) => b.length - a.length)

function monthNumber(named: string): number | undefined {
  for (const names of Object.values(months)) {
    const at = names.findIndex((name) => name.toLowerCase() === named.toLowerCase())
    if (at >= 0) return at + 1
  }
  return undefined
}

function partsOf(day: string): { year: number; month: number; number: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    number: Number(day.slice(8, 10)),
  }
}

function exists(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day
  } catch {
    return false
  }
}
