import { type Day, plusDays } from '../law/day.ts'
import { compareWhen, happened, intervalOf, unknown, type When } from '../law/when.ts'
import type { RecordView, Standing } from '../record/record.ts'
import { sessionInWords } from './words.ts'

/** Days of a session, or of a part of it, as one decision fixed them. */
type Fixing = {
  readonly on: When
  readonly opens: When
  readonly closes: When
  readonly place: string | undefined
  readonly number: number
}

/** When a part opened or closed in fact. */
type Turn = {
  readonly on: When
  readonly place: string | undefined
  readonly number: number
}

type Part = {
  readonly part: string | undefined
  readonly fixings: readonly Fixing[]
  readonly opened: Turn | undefined
  readonly closed: Turn | undefined
}

/** A session as the record has it, whatever the day. `part` is undefined for the session itself. */
export type SessionEntry = { readonly session: string; readonly parts: readonly Part[] }

type SessionStanding = 'ahead' | 'running' | 'betweenParts' | 'over' | 'cannotTell'

/** A part of a session as known on a day: opened and closed in fact, or else on paper. */
type PartOn = {
  readonly part: string | undefined
  readonly place: string | undefined
  readonly opens: When | undefined
  readonly closes: When | undefined
  /** The days on paper, where they were others than in fact. */
  readonly onPaper?: { readonly opens: When; readonly closes: When } | undefined
  readonly standing: SessionStanding
}

/** A session as known on a day. `opens` is that of its first part, `closes` that of its last. */
export type SessionOn = {
  readonly session: string
  /** One of the numbered sessions; special sessions and meetings are not. */
  readonly regular: boolean
  readonly standing: SessionStanding
  readonly opens: When | undefined
  readonly closes: When | undefined
  readonly parts: readonly PartOn[]
  /** True where the numbered session before it is not recorded: that one may come first. */
  readonly gapBefore?: true | undefined
  /** What is not sure about the days, in sentences. */
  readonly remarks: readonly string[]
  readonly facts: readonly number[]
}

/** Every session the record names, numbered ones first, in order. */
export function sessionsOf(view: RecordView): readonly SessionEntry[] {
  const sessions = new Map<string, Map<string | undefined, Part>>()
  const change = (session: string, part: string | undefined, to: (old: Part) => Part) => {
    const parts = sessions.get(session) ?? new Map<string | undefined, Part>()
    sessions.set(session, parts)
    const old = parts.get(part) ?? { part, fixings: [], opened: undefined, closed: undefined }
    parts.set(part, to(old))
  }
  for (const fact of view.of('SessionScheduled'))
    change(fact.body.session, fact.body.part, (old) => ({
      ...old,
      fixings: [...old.fixings, fixingOf(fact)],
    }))
  for (const fact of view.of('SessionOpened'))
    change(fact.body.session, fact.body.part, (old) => ({ ...old, opened: turnOf(fact) }))
  for (const fact of view.of('SessionClosed'))
    change(fact.body.session, fact.body.part, (old) => ({ ...old, closed: turnOf(fact) }))
  return [...sessions]
    .map(([session, parts]) => ({ session, parts: [...parts.values()] }))
    .sort(
      (a, b) =>
        sessionOrder(a.session) - sessionOrder(b.session) || (a.session < b.session ? -1 : 1),
    )
}

/** True of `23`; special sessions and meetings carry a label, `S-1` or `2026-07`. */
export function isRegularSession(session: string): boolean {
  return /^\d{1,3}$/.test(session)
}

function sessionOrder(session: string): number {
  return isRegularSession(session) ? Number(session) : 1000
}

function fixingOf(fact: Standing<'SessionScheduled'>): Fixing {
  const { opens, closes, place } = fact.body
  return { on: fact.on, opens, closes, place, number: fact.number }
}

function turnOf(fact: Standing<'SessionOpened'> | Standing<'SessionClosed'>): Turn {
  return { on: fact.on, place: fact.body.place, number: fact.number }
}

/**
 * A session as known on a day; undefined where nothing of it was fixed by then. A fixing whose day
 * is not recorded counts: the days of a session are fixed before it.
 */
export function sessionOn(entry: SessionEntry, on: Day): SessionOn | undefined {
  const known = entry.parts.flatMap((part) => {
    const plan = planOn(part, on)
    return plan || part.opened || part.closed ? [{ part, plan }] : []
  })
  if (known.length === 0) return undefined
  const parts = known.map(({ part, plan }) => partOn(part, plan, on)).sort(byOpening)
  return {
    session: entry.session,
    regular: isRegularSession(entry.session),
    standing: together(parts.map((part) => part.standing)),
    opens: parts[0]?.opens,
    closes: parts.at(-1)?.closes,
    parts,
    remarks: known.flatMap(({ part, plan }) => remarksOn(entry.session, part, plan)),
    facts: known.flatMap(({ part, plan }) => numbersOf(part, plan, on)),
  }
}

/** The last fixing made by the day. Of several without a day none is known to be the last. */
function planOn(part: Part, on: Day): Fixing | undefined {
  return part.fixings.findLast(
    (fixing) => fixing.on === unknown || happened(fixing.on, on) === 'yes',
  )
}

function partOn(part: Part, plan: Fixing | undefined, on: Day): PartOn {
  const opens = dayOfTurn(part.opened, plan?.opens, on)
  const closes = dayOfTurn(part.closed, plan?.closes, on)
  const moved = plan && (plan.opens !== opens || plan.closes !== closes)
  return {
    part: part.part,
    place: part.opened?.place ?? plan?.place ?? part.closed?.place,
    opens,
    closes,
    onPaper: moved ? { opens: plan.opens, closes: plan.closes } : undefined,
    standing: partStanding(opens, closes, on),
  }
}

/**
 * When a part opens or closes, as known on a day. What happened in fact counts once it happened;
 * before, what was on paper does, unless that day has gone by without it.
 */
function dayOfTurn(turn: Turn | undefined, onPaper: When | undefined, on: Day): When | undefined {
  if (!turn || !onPaper) return turn?.on ?? onPaper
  if (happened(turn.on, on) !== 'no') return turn.on
  return happened(onPaper, on) === 'yes' ? turn.on : onPaper
}

function partStanding(opens: When | undefined, closes: When | undefined, on: Day): SessionStanding {
  const begun = opens === undefined ? 'cannotTell' : happened(opens, on)
  if (begun === 'no') return 'ahead'
  // The day of closing is still a day of the session.
  const over = closes === undefined ? 'cannotTell' : happened(closes, plusDays(on, -1))
  if (over === 'yes') return 'over'
  return begun === 'yes' && over === 'no' ? 'running' : 'cannotTell'
}

function together(parts: readonly SessionStanding[]): SessionStanding {
  const [first] = parts
  if (first && parts.every((part) => part === first)) return first
  if (parts.includes('running')) return 'running'
  return parts.includes('cannotTell') ? 'cannotTell' : 'betweenParts'
}

function byOpening(a: PartOn, b: PartOn): number {
  return compareWhen(a.opens ?? unknown, b.opens ?? unknown)
}

function numbersOf(part: Part, plan: Fixing | undefined, on: Day): readonly number[] {
  const turns = [part.opened, part.closed].filter((turn) => turn && happened(turn.on, on) !== 'no')
  return [plan, ...turns].flatMap((one) => (one ? [one.number] : []))
}

function remarksOn(session: string, part: Part, plan: Fixing | undefined): readonly string[] {
  const named = part.part
    ? `the ${part.part} of ${sessionInWords(session)}`
    : sessionInWords(session)
  const remarks: string[] = []
  if (plan?.on === unknown)
    remarks.push(`The day on which the days of ${named} were fixed is not recorded.`)
  const undated = part.fixings.filter((fixing) => fixing.on === unknown)
  if (new Set(undated.map(({ opens, closes }) => `${opens} ${closes}`)).size > 1)
    remarks.push(
      `Different days are recorded for ${named}, and not which of them were fixed later.`,
    )
  if (plan && intervalOf(plan.opens).first !== intervalOf(plan.opens).last)
    remarks.push(`The opening of ${named} is not known to the day.`)
  return remarks
}
