import { type Day, daysInMonth, isDay } from '../law/day.ts'
import type { When } from '../law/when.ts'
import { inWords } from '../mechanism/words.ts'

/** What stands in the three fields, as typed. */
export type TypedDay = { readonly day: string; readonly month: string; readonly year: string }

/** Something typed that cannot be used: which field, and the sentence that helps. */
export type Fault = { readonly field: string; readonly sentence: string }

export type DayRead = { readonly day: Day } | { readonly fault: Fault }

/** A day as the three fields show it, without leading zeros. */
export function dayAsTyped(day: Day): TypedDay {
  const [year = '', month = '', date = ''] = day.split('-')
  return { day: String(Number(date)), month: String(Number(month)), year }
}

/** `?on=2021-04-40` as the fields would show it, so that a wrong day can be mended there. */
export function onAsTyped(on: string): TypedDay {
  const found = /^(\d{1,4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(on)
  if (!found) return { day: '', month: '', year: '' }
  const bare = (digits: string | undefined) => (digits ? String(Number(digits)) : '')
  return { day: bare(found[3]), month: bare(found[2]), year: found[1] ?? '' }
}

/** Three typed fields as a day that exists, or the first thing to mend. */
export function readDay(typed: TypedDay): DayRead {
  const year = typed.year.trim()
  const month = typed.month.trim()
  const date = typed.day.trim()
  const missing = [date ? '' : 'day', month ? '' : 'month', year ? '' : 'year'].filter(Boolean)
  if (missing[0])
    return fault(
      missing[0],
      `The ${missing.join(' and the ')} is missing. Fill in all three fields, for example 24, 10, 2024.`,
    )
  if (!/^\d{4}$/.test(year) || year === '0000')
    return fault(
      'year',
      `Found the year "${shown(year)}", expected four digits. Write it in full, for example 2024.`,
    )
  if (!/^\d{1,2}$/.test(month) || Number(month) < 1 || Number(month) > 12)
    return fault(
      'month',
      `Found the month "${shown(month)}", expected a number from 1 to 12. October is 10.`,
    )
  return readDate(date, Number(month), year)
}

function readDate(date: string, month: number, year: string): DayRead {
  const last = daysInMonth(Number(year), month)
  const name = inWords(`${year}-${String(month).padStart(2, '0')}` as When)
  if (!/^\d{1,2}$/.test(date))
    return fault(
      'day',
      `Found the day "${shown(date)}", expected a number from 1 to ${last}. Write digits only.`,
    )
  const text = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
  if (isDay(text)) return { day: text }
  return fault(
    'day',
    `Found ${Number(date)} ${name}, which does not exist: ${name} has ${last} days. Choose a day from 1 to ${last}.`,
  )
}

function fault(field: string, sentence: string): DayRead {
  return { fault: { field, sentence } }
}

function shown(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text
}
