import { isDay } from '../law/day.ts'
import type { Fault } from './typed-day.ts'

/**
 * `known` as typed: a day (its whole length counts, in UTC) or an instant, taken as UTC where it
 * names no offset. It comes back in UTC to the millisecond, so that it compares with the record's.
 */
export function readKnown(typed: string): { readonly instant: string } | { readonly fault: Fault } {
  if (isDay(typed)) return { instant: `${typed}T23:59:59.999Z` }
  const offset = /(Z|[+-]\d{2}(:?\d{2})?)$/i.test(typed.slice(10)) ? '' : 'Z'
  try {
    const instant = Temporal.Instant.from(`${typed}${offset}`)
    return { instant: instant.toString({ smallestUnit: 'millisecond' }) }
  } catch {
    return { fault: knownFault(typed) }
  }
}

function knownFault(typed: string): Fault {
  const shown = typed.length > 40 ? `${typed.slice(0, 40)}…` : typed
  return {
    field: 'known',
    sentence: `Found "${shown}" as the time the record was known at, expected a day such as 2024-11-07 or a time in UTC such as 2024-11-07 12:00. Correct it, or leave the field empty for now.`,
  }
}
