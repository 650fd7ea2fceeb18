import type { Day } from '../../law/day.ts'
import { isDay } from '../../law/day.ts'
import { plainInlines } from '../../text/inline.ts'
import type { DocumentTree, Inline } from '../../text/tree.ts'
import { inlinesOfAnnex, inlinesOfBody } from '../../text/walk.ts'
import { isDirectlyBeside } from './beside.ts'
import type { Reference, RolledLanguage, Stated } from './reference.ts'
import { references } from './references.ts'
import type { OldPeriod } from './resolution-age.ts'
import type { ResolutionFacts } from './resolution-facts.ts'
import { plainSymbol } from './same-stated.ts'
import { symbolOf } from './successions.ts'

/** The resolution rolled forward: what it is, and what it recalls as the one before it. */
export type OldResolution = {
  readonly period: OldPeriod
  readonly adopted: Day | undefined
  /** Symbols of resolutions that may be the one before it; one, if its text is clear. */
  readonly recalled: readonly string[]
  /** The day printed beside the one before it. */
  readonly recalledOn: Day | undefined
  /** Whether it stands in a list of resolutions, which may have to grow. */
  readonly inList: boolean
  /** Every document that the text names. */
  readonly documents: readonly string[]
  /** All that the text states. */
  readonly stated: readonly Stated[]
}

/** A sentence where the text does not say enough of itself. */
export function oldResolution(
  old: DocumentTree,
  facts: ResolutionFacts,
  language: RolledLanguage,
): OldResolution | string {
  const symbol = facts.previous?.symbol ?? old.masthead.symbol
  const session = old.masthead.session?.number ?? sessionOf(symbol)
  if (!session)
    return 'The old resolution does not say of which session it is: expected a session or a symbol such as A/RES/75/3 in its masthead. Give it as "previous": { "symbol": … }.'
  const step = facts.session - session
  if (step < 1)
    return `The old resolution is of session ${session} and the new one of session ${facts.session}: expected a later session.`
  const adopted = dayOf(facts.previous?.adopted ?? old.adoption?.on)
  const texts = textsOf(old)
  const found = texts.map((text) => ({ text, stated: references(text, language) }))
  const before = facts.previous?.recalled
    ? [fullSymbol(facts.previous.recalled, symbol)]
    : predecessors(found, symbol, session - step)
  const recall = before.length === 1 ? recallOf(found, before[0] ?? '') : undefined
  const begins = recall?.on ?? yearsBefore(adopted ?? dayOf(old.masthead.date), step)
  return {
    period: {
      organ: old.masthead.organ,
      session,
      step,
      symbol: symbol && fullSymbol(symbol, symbol),
      begins,
      others: othersOf(facts),
    },
    adopted,
    recalled: before,
    recalledOn: recall?.on,
    inList: recall?.inList ?? false,
    stated: found.flatMap(({ stated }) => stated.map(({ states }) => states)),
    documents: [
      ...new Set(found.flatMap(({ stated }) => stated.flatMap(({ states }) => numbered(states)))),
    ],
  }
}

function othersOf({ sessions }: ResolutionFacts): OldPeriod['others'] {
  return (sessions ?? []).map(({ of, was, is }) => ({
    ...(of ? { of } : {}),
    was: was.number,
    is: is?.number ?? was.number + 1,
  }))
}

type Text = { readonly text: string; readonly stated: readonly Reference[] }

function textsOf(old: DocumentTree): readonly string[] {
  const inlines: readonly Inline[] = [...inlinesOfBody(old), ...old.annexes.flatMap(inlinesOfAnnex)]
  const notes = inlines.flatMap((one) => (one.kind === 'note' ? [plainInlines(one.content)] : []))
  return [plainInlines(inlines), ...notes, ...(old.masthead.lines ?? []), old.masthead.title]
}

function dayOf(text: string | undefined): Day | undefined {
  return text && isDay(text) ? text : undefined
}

function yearsBefore(on: Day | undefined, years: number): Day | undefined {
  return on && dayOf(Temporal.PlainDate.from(on).subtract({ years }).toString())
}

/** The session in a symbol: 75 of A/RES/75/3, 19 of ICC-ASP/19/Res.6. */
function sessionOf(symbol: string | undefined): number | undefined {
  return Number(/(?:^|\/)(\d{1,4})\//.exec(symbol ?? '')?.[1]) || undefined
}

function fullSymbol(symbol: string, like: string | undefined): string {
  if (/^\d+\/\d+$/.test(symbol) && !like?.includes('Res.'))
    return symbolOf({ is: 'resolution', number: symbol })
  return plainSymbol(symbol)
}

function numbered(states: Stated): readonly string[] {
  return states.is === 'document' || states.is === 'resolution' ? [symbolOf(states)] : []
}

/** Resolutions of the same series and of the session before. */
function predecessors(
  found: readonly Text[],
  symbol: string | undefined,
  session: number,
): readonly string[] {
  if (!symbol) return []
  const series = fullSymbol(symbol, symbol).replace(/\d{1,3}\/.*$/, '')
  const same = found
    .flatMap(({ stated }) => stated.flatMap(({ states }) => numbered(states)))
    .filter(
      (one) =>
        one.startsWith(series) &&
        sessionOf(one) === session &&
        /RES|Res\./.test(one) &&
        one !== plainSymbol(symbol),
    )
  return [...new Set(same)]
}

function recallOf(
  found: readonly Text[],
  symbol: string,
): { readonly on: Day | undefined; readonly inList: boolean } | undefined {
  for (const { text, stated } of found) {
    const at = stated.findIndex(({ states }) => numbered(states).includes(symbol))
    const [one, next] = [stated[at], stated[at + 1]]
    if (!one) continue
    const on =
      next?.states.is === 'days' && isDirectlyBeside(text.slice(one.end, next.start))
        ? next.states.from
        : undefined
    const inList = /(?:resolutions|résolutions)[ \u00a0][^;]{0,300}$/iu.test(
      text.slice(Math.max(0, one.start - 320), one.start),
    )
    return { on, inList }
  }
  return undefined
}
