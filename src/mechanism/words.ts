import { type Day, daysBetween } from '../law/day.ts'
import { intervalOf, unknown, type When } from '../law/when.ts'
import { months } from '../text/days.ts'

/** Small pieces of English that the answers of this room share. Documents have their own phrasing. */

/** `6 November 2024`, `December 2026`, `2011`, or `a day not recorded`. */
export function inWords(on: When | Day): string {
  if (on === unknown) return 'a day not recorded'
  const year = on.slice(0, 4)
  const month = months.en[Number(on.slice(5, 7)) - 1]
  if (!month) return year
  if (on.length === 7) return `${month} ${year}`
  return `${Number(on.slice(8, 10))} ${month} ${year}`
}

/** `on 6 November 2024`, `in December 2026`, `on a day not recorded`. */
export function onInWords(on: When | Day): string {
  return `${on.length === 10 || on === unknown ? 'on' : 'in'} ${inWords(on)}`
}

/** `1 day`, `26 days`. */
export function daysInWords(count: number): string {
  return `${count} ${Math.abs(count) === 1 ? 'day' : 'days'}`
}

/** `Mexico`, `Mexico and Poland`, `Mexico, Poland and Vanuatu`. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? ''
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

const counts = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** `three months`; above twelve with figures. */
export function monthsInWords(count: number): string {
  return `${counts[count] ?? count} ${count === 1 ? 'month' : 'months'}`
}

const firstOrdinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** `twenty-third`; above ninety-nine with figures, `101st`. */
export function ordinalInWords(number: number): string {
  const below = firstOrdinals[number]
  if (below) return below
  if (number > 99) return `${number}${suffix(number)}`
  const ten = tens[Math.floor(number / 10)] ?? ''
  if (number % 10 === 0) return `${ten.slice(0, -1)}ieth`
  return `${ten}-${firstOrdinals[number % 10]}`
}

function suffix(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14
  const ending = teen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10]
  return ending ?? 'th'
}

/** `the twenty-third session`, `the special session S-1`, `the meeting of July 2026`. */
export function sessionInWords(session: string): string {
  if (/^\d{1,3}$/.test(session)) return `the ${ordinalInWords(Number(session))} session`
  if (session.length === 7) return `the meeting of ${inWords(session as When)}`
  return `the special session ${session}`
}

/** Days from one time to another where both are known to the day. */
export function daysFrom(from: When | undefined, to: When | undefined): number | undefined {
  if (from?.length !== 10 || to?.length !== 10) return undefined
  return daysBetween(intervalOf(from).first, intervalOf(to).first)
}

/** The words with a capital letter at their head. */
export function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
