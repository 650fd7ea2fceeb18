import type { Day } from '../../law/day.ts'
import { yearOfSession } from './known-organs.ts'
import { sameOrgan } from './organs-beside.ts'
import type { Stated } from './reference.ts'
import { symbolOf } from './successions.ts'

/** What the old resolution was of, so that older things can be told from its own period. */
export type OldPeriod = {
  readonly organ: string
  readonly session: number
  /** From the old session to the new one. */
  readonly step: number
  /** Its symbol, where known. */
  readonly symbol: string | undefined
  /** The first day: that of the resolution before it. */
  readonly begins: Day | undefined
  /** Sessions of other organs that the facts name, with their numbers then and now. */
  readonly others: readonly { readonly of?: string; readonly was: number; readonly is: number }[]
}

/** Whether something is of the period, lasts beyond it, or cannot be told. */
export type Age = 'lasting' | 'of the period' | 'unknown'

export function ageOf(states: Stated, period: OldPeriod): Age {
  switch (states.is) {
    case 'session':
      return sessionAge(states.number, states.of, period)
    case 'days':
      return period.begins ? lasting((states.to ?? states.from) < period.begins) : 'of the period'
    case 'month':
      return states.month.length === 7 && period.begins
        ? lasting(states.month < period.begins.slice(0, 7))
        : 'of the period'
    case 'year':
      return yearAge(states.to ?? states.year, period)
    case 'document':
    case 'resolution':
      return documentAge(symbolOf(states), period)
    case 'address':
      return addressAge(states.address, period)
    default:
      return 'of the period'
  }
}

function lasting(is: boolean): Age {
  return is ? 'lasting' : 'of the period'
}

/** Years this far ahead are aims and agendas, not the period's. */
const horizon = 6

function yearAge(year: number, { begins }: OldPeriod): Age {
  if (!begins) return 'of the period'
  const first = Number(begins.slice(0, 4))
  return lasting(year < first || year > first + horizon)
}

function sessionAge(number: number, of: string | undefined, period: OldPeriod): Age {
  const { organ, session, step, others } = period
  const other = others.find((one) => of && one.of && sameOrgan(of, one.of))
  if (other) return lasting(number < other.was - Math.max(1, other.is - other.was))
  if (of && sameOrgan(of, organ)) return lasting(number < session - step)
  const year = of ? yearOfSession(of, number) : undefined
  if (year) return yearAge(year + 1, period)
  if (!of && number >= session - step) return 'of the period'
  // Another organ's, or whose is not said: near a number that is known to be of the period?
  const near = others.some((one) => number >= one.was - Math.max(1, one.is - one.was))
  if (near) return 'of the period'
  return others.length > 0 && !of ? 'lasting' : 'unknown'
}

function documentAge(symbol: string, period: OldPeriod): Age {
  const year =
    /\((\d{4})\)/.exec(symbol)?.[1] ?? /(?:^|\/)((?:19|20)\d{2})(?:\/|$)/.exec(symbol)?.[1]
  if (year) return yearAge(Number(year), period)
  const number = Number(/\/(\d{1,3})(?:\/|-)/.exec(symbol)?.[1])
  if (!number) return 'unknown'
  const series = seriesOf(symbol)
  if (period.symbol && seriesOf(period.symbol) === series)
    return lasting(number < period.session - period.step)
  if (series === 'ICC-ASP') return sessionAge(number, 'Assembly of States Parties', period)
  return series === 'A' ? sessionAge(number, 'General Assembly', period) : 'unknown'
}

/** Whose documents they are: `A` of the General Assembly and its committees, `A/HRC`, `ICC-ASP`. */
function seriesOf(symbol: string): string {
  const organ = /^(.*?)\/\d/.exec(symbol)?.[1] ?? symbol
  return organ.replace(/\/(?:RES|DEC|C\.\d+)$/i, '')
}

/** An address tells its period by a year or by the number of a session of the Assembly. */
function addressAge(address: string, period: OldPeriod): Age {
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(address)?.[1]
  if (year) return yearAge(Number(year), period)
  const session = /ASP-?(\d{1,2})(?!\d)/i.exec(address)?.[1]
  return session ? sessionAge(Number(session), 'Assembly of States Parties', period) : 'lasting'
}
