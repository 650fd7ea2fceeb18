import type { Stated } from './reference.ts'
import type { ResolutionFacts } from './resolution-facts.ts'

/** What the facts of a file state, in the form in which a text's references do. */

/** `A/76/293` is a document; `75/3` and `1593 (2005)` are resolutions by their number. */
export function documentStated(symbol: string): Stated {
  const council = /^(\d{1,4}) \((\d{4})\)$/.exec(symbol)
  if (council) return { is: 'resolution', number: council[1] ?? '', year: Number(council[2]) }
  return /^(?:ES-|S-)?\d+\/\d+/.test(symbol)
    ? { is: 'resolution', number: symbol }
    : { is: 'document', symbol }
}

export type DaysFact = NonNullable<ResolutionFacts['events']>[number]['was']

export function daysStatedBy(days: DaysFact): Stated {
  if (typeof days === 'string') return { is: 'days', from: days }
  const { from, to } = days
  return { is: 'days', from, ...(to && to !== from ? { to } : {}) }
}

/** `2020/21`, `2020-2021`, `2020`. */
export function yearsStatedBy(years: string): Extract<Stated, { is: 'year' }> {
  const [first = '', second] = years.split(/[/-]/)
  const year = Number(first)
  if (second === undefined) return { is: 'year', year }
  const to = second.length === 4 ? Number(second) : Math.floor(year / 100) * 100 + Number(second)
  return { is: 'year', year, to: to > year ? to : to + 100 }
}
