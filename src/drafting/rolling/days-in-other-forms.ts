import { isDay } from '../../law/day.ts'
import { months } from '../../text/days.ts'
import { monthNumber, monthPattern } from '../check/dates.ts'
import { type Found, foundAt } from './found.ts'
import type { RolledLanguage, Stated } from './reference.ts'

/** Days as United Nations documents do not print them: 2024-12-02, December 2, 2024. */

const iso = /(?<![\p{L}\p{N}/-])\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}/-])/gu
const monthFirst = new RegExp(
  `(?<![\\p{L}\\p{N}])(${monthPattern('en')})[ \\u00a0](\\d{1,2}),[ \\u00a0]([12]\\d{3})(?!\\p{N})`,
  'gu',
)

export function daysInOtherForms(text: string, language: RolledLanguage): readonly Found[] {
  const inFigures = [...text.matchAll(iso)].flatMap((match) =>
    found(text, match, match[0], (day) => day),
  )
  if (language !== 'en') return inFigures
  const american = [...text.matchAll(monthFirst)].flatMap((match) => {
    const [, month = '', day = '', year = ''] = match
    const number = String(monthNumber(month, 'en')).padStart(2, '0')
    return found(text, match, `${year}-${number}-${day.padStart(2, '0')}`, inAmericanWords)
  })
  return [...inFigures, ...american]
}

function inAmericanWords(day: string): string {
  const month = months.en[Number(day.slice(5, 7)) - 1] ?? ''
  return `${month} ${Number(day.slice(8))}, ${day.slice(0, 4)}`
}

function found(
  text: string,
  match: RegExpExecArray,
  day: string,
  words: (day: string) => string,
): readonly Found[] {
  if (!isDay(day)) return []
  const [start, end] = [match.index, match.index + match[0].length]
  const say = (stated: Stated) =>
    stated.is === 'days' && !stated.to ? words(stated.from) : undefined
  return [foundAt(text, start, end, { is: 'days', from: day }, [{ start, end, say }])]
}
