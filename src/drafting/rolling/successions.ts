import type { Source } from '../../text/tree.ts'
import { sameOrgan } from './organs-beside.ts'
import type { Stated } from './reference.ts'
import { plainSymbol, sameStated } from './same-stated.ts'

/** What stands in the place of something the old text stated; null where nothing does. */
export type Succession = {
  readonly was: Stated
  readonly to: Stated | null
  /** Further documents that stand beside the new one: its corrigendum, its addendum. */
  readonly and?: readonly Stated[]
  /** Only where it stands directly beside this: the day of a resolution, not any such day. */
  readonly beside?: Stated
  /** Only in a text that states this too: the place of a session, not any such place. */
  readonly within?: readonly Stated[]
  /** Why a person has to look at it all the same, a sentence. */
  readonly doubt?: string
  readonly from?: Source
  readonly why?: string
}

/** A succession that fits a reference, and what then stands in the place of that reference. */
export type Fitting = {
  readonly succession: Succession
  readonly to: Stated | null
  /** What a person has to decide on it. */
  readonly doubt?: string
}

/**
 * What takes the place of a reference; undefined where no succession speaks of it, and a sentence
 * where several do that differ. `neighbours` are the references directly beside it.
 */
export function successorOf(
  states: Stated,
  successions: readonly Succession[],
  neighbours: readonly Stated[],
): Fitting | string | undefined {
  const fitting = successions.flatMap((succession) => {
    const { beside } = succession
    if (beside && !neighbours.some((one) => matchOf(beside, one))) return []
    const match = matchOf(succession.was, states)
    return match ? [{ succession, rank: match.rank + (beside ? 10 : 0), match }] : []
  })
  const best = Math.max(...fitting.map(({ rank }) => rank))
  const chosen = fitting.filter(({ rank }) => rank === best)
  const [first] = chosen
  if (!first) return composed(states, successions)
  const { succession, match } = first
  const to = succession.to && match.taken(succession.to)
  if (chosen.some((one) => !sameResult(one.succession.to, succession.to)))
    return 'Several facts would take its place; say which one does.'
  const doubt = succession.doubt ?? (to ? match.doubt : undefined)
  return { succession, to, ...(doubt ? { doubt } : {}) }
}

function sameResult(a: Stated | null, b: Stated | null): boolean {
  return a === b || (a !== null && b !== null && sameStated(a, b))
}

/** The days of a span that each have a successor. */
function composed(states: Stated, successions: readonly Succession[]): Fitting | undefined {
  if (states.is !== 'days' || !states.to) return undefined
  const [from, to] = [states.from, states.to].map((one) =>
    successions.find(({ was, beside }) => !beside && sameStated(was, { is: 'days', from: one })),
  )
  if (from?.to?.is !== 'days' || to?.to?.is !== 'days') return undefined
  return { succession: from, to: { is: 'days', from: from.to.from, to: to.to.to ?? to.to.from } }
}

type Match = {
  readonly rank: number
  /** The successor as it stands in the place of this very reference. */
  readonly taken: (to: Stated) => Stated
  readonly doubt?: string
}

const exact = { rank: 3, taken: (to: Stated) => to }

function matchOf(was: Stated, states: Stated): Match | undefined {
  if (was.is === 'session' && states.is === 'session') return sessionMatch(was, states)
  if (sameStated(was, states)) return exact
  return documentMatch(was, states) ?? dayMatch(was, states) ?? ordinalMatch(was, states)
}

type Session = Extract<Stated, { is: 'session' }>

function sessionMatch(was: Session, states: Session): Match | undefined {
  if (!sameStated(was, states)) return undefined
  if (!was.of || !states.of) return { ...exact, rank: 1 }
  return sameOrgan(was.of, states.of) ? exact : undefined
}

/** "Meeting" of a plenary meeting; the noun in any number and case. */
function ordinalMatch(was: Stated, states: Stated): Match | undefined {
  if (was.is !== 'ordinal' && was.is !== 'count') return undefined
  if (states.is !== was.is || states.number !== was.number) return undefined
  return plainNoun(was.of) === plainNoun(states.of)
    ? { rank: 2, taken: (to) => (to.is === was.is ? { ...to, of: states.of } : to) }
    : undefined
}

function plainNoun(noun: string): string {
  return noun.toLowerCase().replace(/s$/, '')
}

/** A document stands for its paragraphs too, and a resolution is known by symbol or by number. */
function documentMatch(was: Stated, states: Stated): Match | undefined {
  const [old, found] = [cited(was), cited(states)]
  if (!old || !found || old.symbol !== found.symbol) return undefined
  const pinpoint = pinpointOf(found)
  if (pinpointOf(old)) {
    if (pinpointOf(old) !== pinpoint) return undefined
    return { rank: 3, taken: (to) => inKindOf(states, to) }
  }
  const taken = (to: Stated) => inKindOf(states, withPinpoint(to, found.part, found.paragraphs))
  if (!pinpoint) return { rank: 3, taken }
  const doubt = `What is cited of it (${pinpoint}) was taken over from the old text; check it against the new document.`
  return { rank: 1, taken, doubt }
}

function pinpointOf({ part, paragraphs }: Cited): string {
  return [part, paragraphs].filter(Boolean).join(', ')
}

type Cited = {
  readonly symbol: string
  readonly part: string | undefined
  readonly paragraphs: string | undefined
}

function cited(stated: Stated): Cited | undefined {
  if (stated.is !== 'document' && stated.is !== 'resolution') return undefined
  const { part, paragraphs } = stated
  return { symbol: symbolOf(stated), part, paragraphs }
}

type Numbered = Extract<Stated, { is: 'document' | 'resolution' }>

/** The symbol of a document; of a resolution known by its number, the one that follows from it. */
export function symbolOf(stated: Numbered): string {
  if (stated.is === 'document') return plainSymbol(stated.symbol)
  if (stated.year !== undefined) return `S/RES/${stated.number} (${stated.year})`
  // The Economic and Social Council counts by years, the General Assembly by sessions.
  if (/^(?:19|20)\d{2}\//.test(stated.number)) return `E/RES/${stated.number}`
  return stated.number.includes('/') ? `A/RES/${stated.number}` : stated.number
}

function withPinpoint(
  to: Stated,
  part: string | undefined,
  paragraphs: string | undefined,
): Stated {
  if (to.is !== 'document' && to.is !== 'resolution') return to
  return { ...to, ...(part ? { part } : {}), ...(paragraphs ? { paragraphs } : {}) }
}

/** By number where a number stood, by symbol where a symbol stood. */
function inKindOf(states: Stated, to: Stated): Stated {
  if (states.is === to.is || (to.is !== 'document' && to.is !== 'resolution')) return to
  const { part, paragraphs } = to
  const pinpoint = { ...(part ? { part } : {}), ...(paragraphs ? { paragraphs } : {}) }
  const symbol = symbolOf(to)
  if (states.is === 'document') return { is: 'document', symbol, ...pinpoint }
  const council = /^S\/RES\/(\d+) \((\d{4})\)$/.exec(symbol)
  if (council)
    return { is: 'resolution', number: council[1] ?? '', year: Number(council[2]), ...pinpoint }
  const number = /^[AE]\/RES\/(.+)$/.exec(symbol)?.[1]
  return number ? { is: 'resolution', number, ...pinpoint } : to
}

/** A day printed without its year, where the facts know one of that month and number. */
function dayMatch(was: Stated, states: Stated): Match | undefined {
  if (was.is !== 'days' || states.is !== 'dayOfYear') return undefined
  if (was.from.slice(5) !== states.monthDay || was.to?.slice(5) !== states.to) return undefined
  return {
    rank: 1,
    taken: (to) => (to.is === 'days' ? withoutYear(to.from, to.to) : to),
    doubt: `It is printed without its year and was taken for ${was.from}; check that it is.`,
  }
}

function withoutYear(from: string, to: string | undefined): Stated {
  const monthDay = from.slice(5)
  return to ? { is: 'dayOfYear', monthDay, to: to.slice(5) } : { is: 'dayOfYear', monthDay }
}

/** The successions that may be used in a text that states these. */
export function applicable(
  successions: readonly Succession[],
  stated: readonly Stated[],
): readonly Succession[] {
  return successions.filter(
    ({ within }) =>
      !within || within.some((one) => stated.some((other) => matchOf(one, other) !== undefined)),
  )
}

/**
 * References that outlast the period: listed, or told by the caller, who may answer with a
 * sentence where it cannot tell.
 */
export type Lasting =
  | readonly Stated[]
  | ((states: Stated, words: string, text: string) => boolean | string)

export function isLasting(
  lasting: Lasting,
  states: Stated,
  words: string,
  text: string,
): boolean | string {
  if (typeof lasting === 'function') return lasting(states, words, text)
  return isListed(lasting, states)
}

export function isListed(listed: readonly Stated[], states: Stated): boolean {
  return listed.some((one) => matchOf(one, states) !== undefined)
}
