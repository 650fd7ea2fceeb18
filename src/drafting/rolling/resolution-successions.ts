import type { Day } from '../../law/day.ts'
import { organIn } from './known-organs.ts'
import type { OldResolution } from './old-resolution.ts'
import type { RolledLanguage, Stated } from './reference.ts'
import type { ResolutionFacts } from './resolution-facts.ts'
import { daysStatedBy, documentStated, yearsStatedBy } from './stated-from-facts.ts'
import type { Succession } from './successions.ts'

/** What takes the place of what, as far as the facts of the new session say or imply it. */
export function resolutionSuccessions(
  old: OldResolution,
  facts: ResolutionFacts,
  language: RolledLanguage,
): readonly Succession[] {
  return [
    ...recalledResolution(old),
    ...ownSessions(old),
    ...periods(old, facts),
    ...givenSuccessions(old, facts, language),
  ]
}

/** Those that the facts name one by one. */
export function givenSuccessions(
  old: OldResolution,
  facts: ResolutionFacts,
  language: RolledLanguage,
): readonly Succession[] {
  return [
    ...documents(old, facts),
    ...otherSessions(facts, language),
    ...(facts.ordinals ?? []).map((one) => counted('ordinal', one)),
    ...(facts.counts ?? []).map((one) => counted('count', one)),
    ...(facts.years ?? []).map((one) => pair(one, yearsStatedBy)),
    ...(facts.events ?? []).map((one) => pair(one, daysStatedBy)),
    ...(facts.names ?? []).map((one) => pair(one, (name): Stated => ({ is: 'name', name }))),
    ...(facts.states ?? []).map((one) => pair(one, (state): Stated => ({ is: 'state', state }))),
  ]
}

/** The resolution recalled is now the one that is rolled forward, with its own day. */
function recalledResolution({
  recalled,
  recalledOn,
  inList,
  period,
  adopted,
}: OldResolution): readonly Succession[] {
  const [before] = recalled
  if (recalled.length !== 1 || !before || !period.symbol) return []
  const was: Stated = { is: 'document', symbol: before }
  const to: Stated = { is: 'document', symbol: period.symbol }
  const doubt =
    'It stands in a list of resolutions: decide whether the new one joins the list or takes its place.'
  return [
    { was, to, ...(inList ? { doubt } : {}) },
    ...(recalledOn && adopted ? [{ was: onDay(recalledOn), to: onDay(adopted), beside: was }] : []),
  ]
}

function onDay(from: Day): Stated {
  return { is: 'days', from }
}

/**
 * The sessions from the one before to the one after move on by as many as lie between the old
 * and the new one.
 */
function ownSessions({ period: { session, step, organ } }: OldResolution): readonly Succession[] {
  const first = Math.max(1, session - step)
  const doubt = 'It is further ahead than the next session; check that it moves on.'
  return Array.from({ length: session + step + ahead - first + 1 }, (_, at): Succession => {
    const number = first + at
    return {
      was: { is: 'session', number, of: organ },
      to: { is: 'session', number: number + step, of: organ },
      ...(number > session + step ? { doubt } : {}),
    }
  })
}

/** How many sessions beyond the next one a text may look ahead. */
const ahead = 4

/** A period of years moves on with the period reported on; without it, with the session. */
function periods(
  { period: { step, begins } }: OldResolution,
  { period }: ResolutionFacts,
): readonly Succession[] {
  if (period === undefined) return begins ? impliedPeriods(Number(begins.slice(0, 4)), step) : []
  const is = yearsStatedBy(typeof period === 'string' ? period : period.is)
  const was = typeof period === 'string' ? movedYears(is, -step) : yearsStatedBy(period.was)
  const move = is.year - was.year
  // The period before, the one reported on, and the one that the next report will be on.
  return [-move, 0, move].map((by) => {
    const from = movedYears(was, by)
    return { was: from, to: movedYears(from, move) }
  })
}

function impliedPeriods(year: number, step: number): readonly Succession[] {
  const doubt =
    'It was moved on with the session alone, no fact gives the period: check it, or give "period".'
  return Array.from({ length: 2 * step + 1 }, (_, at) => {
    const was = { is: 'year' as const, year: year + at, to: year + at + 1 }
    return { was, to: movedYears(was, step), doubt }
  })
}

type Years = Extract<Stated, { is: 'year' }>

function movedYears({ year, to }: Years, by: number): Years {
  return { is: 'year', year: year + by, ...(to === undefined ? {} : { to: to + by }) }
}

function documents({ documents: named }: OldResolution, facts: ResolutionFacts) {
  const rows = facts.documents ?? []
  const given = new Set(rows.flatMap(({ replaces }) => listed(replaces)))
  return rows.flatMap(({ replaces, is, what }): readonly Succession[] => {
    const [old, now] = [listed(replaces), is === null ? [] : listed(is)]
    const parts = named.filter(
      (one) => !given.has(one) && old.some((whole) => isPartOf(one, whole)),
    )
    const why = `Nothing takes its place${what ? ` as ${what}` : ''}.`
    return [
      ...old.map((symbol, at): Succession => {
        const to = now[at]
        const further = at === old.length - 1 ? now.slice(old.length).map(documentStated) : []
        return {
          was: documentStated(symbol),
          to: to === undefined ? null : documentStated(to),
          ...(further.length > 0 ? { and: further } : {}),
          ...(to === undefined ? { why } : {}),
        }
      }),
      ...parts.map((symbol) => ({
        was: documentStated(symbol),
        to: null,
        why: 'It is part of a document that is replaced, and no such part of the new one is known.',
      })),
    ]
  })
}

function listed(symbols: string | readonly string[]): readonly string[] {
  return typeof symbols === 'string' ? [symbols] : symbols
}

/** A corrigendum, an addendum or a revision of a document. */
function isPartOf(symbol: string, whole: string): boolean {
  return (
    symbol.startsWith(`${whole}/`) && /^(?:Add|Corr|Rev)\./.test(symbol.slice(whole.length + 1))
  )
}

function otherSessions(
  { sessions }: ResolutionFacts,
  language: RolledLanguage,
): readonly Succession[] {
  return (sessions ?? []).flatMap(({ of, was, is }): readonly Succession[] => {
    const organ = of && organIn(of, language)
    const session = (number: number): Stated => ({
      is: 'session',
      number,
      ...(organ ? { of: organ } : {}),
    })
    const within = [session(was.number), ...daysOf(was)]
    const place = (one: typeof was): readonly Stated[] =>
      one.place ? [{ is: 'place', place: one.place }] : []
    return [
      { was: session(was.number), to: is && session(is.number) },
      ...daysOf(was).map((days) => ({ was: days, to: (is && daysOf(is)[0]) ?? null })),
      ...place(was).flatMap((one) =>
        is?.place ? [{ was: one, to: place(is)[0] ?? null, within }] : [],
      ),
    ]
  })
}

type Session = NonNullable<ResolutionFacts['sessions']>[number]['was']

function daysOf({ from, to }: Session): readonly Stated[] {
  return from ? [daysStatedBy(to ? { from, to } : from)] : []
}

function counted(
  kind: 'ordinal' | 'count',
  { of, was, is }: { readonly of: string; readonly was: number; readonly is: number | null },
): Succession {
  const stated = (number: number): Stated => ({ is: kind, number, of })
  return { was: stated(was), to: is === null ? null : stated(is) }
}

function pair<One>(
  { was, is, what }: { readonly was: One; readonly is: One | null; readonly what?: string },
  stated: (one: One) => Stated,
): Succession {
  return {
    was: stated(was),
    to: is === null ? null : stated(is),
    ...(is === null ? { why: `Nothing takes its place${what ? ` as ${what}` : ''}.` } : {}),
  }
}
