import { dayInWords, daysInWords } from '../text/days.ts'
import type { Language } from '../text/tree.ts'

/** The day that a language prints so, as YYYY-MM-DD; undefined where there is none. */
export function dayPrinted(words: string, language: Language): string | undefined {
  return daysNamed(words).find((day) => dayInWords(day, language) === words)
}

/** The first and the last day that a language prints so. */
export function daysPrinted(
  words: string,
  language: Language,
): { readonly from: string; readonly to: string } | undefined {
  const days = daysNamed(words)
  for (const from of days)
    for (const to of days)
      if (from <= to && daysInWords(from, to, language) === words) return { from, to }
  return undefined
}

/** Every day that the figures in some words can stand for. */
function daysNamed(words: string): readonly string[] {
  if (words.length > 120) return []
  const figures = [...new Set(words.match(/\d+/g) ?? [])].slice(0, 6)
  const years = figures.filter((one) => one.length === 4)
  const numbers = figures.filter((one) => one.length < 3)
  return years.flatMap((year) =>
    months.flatMap((month) =>
      numbers.flatMap((number) => {
        const day = `${year}-${month}-${number.padStart(2, '0')}`
        return exists(day) ? [day] : []
      }),
    ),
  )
}

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))

function exists(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day
  } catch {
    return false
  }
}
