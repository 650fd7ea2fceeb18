import type { Day } from '../law/day.ts'
import { statute } from '../law/rome-statute.ts'
import { happened, intervalOf, unknown } from '../law/when.ts'
import { type Calendar, calendarOf, sessionNamed } from '../mechanism/calendar.ts'
import { perView } from '../mechanism/per-view.ts'
import { isRegularSession } from '../mechanism/sessions.ts'
import type { Office } from '../record/audience.ts'
import type { Kind } from '../record/kinds.ts'
import type { RecordView, Standing, StandingFact } from '../record/record.ts'
import type { Note, Sentence } from '../text/tree.ts'
import { type Ground, stated } from './bound.ts'
import { type DraftLanguage, type Phrasing, phrasingIn } from './phrasing/phrasing.ts'
import { type Placement, placementIn } from './reporting-period.ts'
import type { Words } from './words.ts'

/** Which report is wanted: for which session, in which language, for whom, as of which day. */
export type ReportWish = {
  readonly session: string
  readonly language: DraftLanguage
  /** For whom: the view is already theirs; the masthead says so. */
  readonly audience: Office
  readonly on: Day
  /** `issued` prints symbol and day of the issued report, where the record has one. */
  readonly standing?: 'draft' | 'issued'
}

/** What every section of a report is made from. */
export type Material = ReportWish & {
  readonly view: RecordView
  readonly phrasing: Phrasing
  readonly calendar: Calendar
  /** The numbered session before. */
  readonly previous: string
  readonly next: string
  /** The day of the law that applies: the opening of the session, or the day of the draft before. */
  readonly lawOn: Day
  /** The day as of which matters stand: the close of the session, or the day of the draft before. */
  readonly asOf: Day
  readonly belongs: Placement
  /** Facts of a kind that belong to this report, in order. */
  readonly own: <K extends Kind>(kind: K) => readonly Standing<K>[]
  readonly say: (ground: Ground, words: Words, notes?: readonly Note[]) => Sentence
}

/** Everything a report needs, put together once. */
export function materialOf(view: RecordView, wish: ReportWish): Material {
  const { session, on } = wish
  if (!isRegularSession(session) || Number(session) < 1)
    throw new RangeError(
      `"${session}" is no numbered session: the Bureau reports to a regular session. Expected its number, such as 23.`,
    )
  const phrasing = phrasingIn(wish.language)
  const calendar = calendarOf(view, on)
  mustBeNear(calendar, session)
  const belongs = placementIn(view, calendar, session)
  return {
    ...wish,
    view,
    phrasing,
    calendar,
    previous: String(Number(session) - 1),
    next: String(Number(session) + 1),
    ...daysOf(calendar, session),
    belongs,
    own: (kind) => view.of(kind).filter((fact) => belongs(fact as StandingFact)),
    say: (ground, words, notes) => stated(phrasing.remarks, grounded(ground), words, notes),
  }
}

/** Of a session further off than the one after the last recorded nothing can be said. */
function mustBeNear({ regular }: Calendar, session: string): void {
  const last = Math.max(0, ...regular.map((one) => Number(one.session)))
  if (last === 0 || Number(session) <= last + 1) return
  throw new RangeError(
    `Session ${session} is further off than the record knows: the last session in it is ${last}, on the day and for the office asked. Expected ${last + 1} at most; enter the sessions before it first.`,
  )
}

/** Facts of a kind that had happened by the day of the draft, or may have. */
export function byNow<K extends Kind>(material: Material, kind: K): readonly Standing<K>[] {
  return material.view.of(kind).filter((fact) => happened(fact.on, material.on) !== 'no')
}

/** The name of a person in the register, with the entry; the id where there is none. */
export function personNamed(
  { view }: Material,
  person: string,
): { readonly name: string; readonly facts: readonly StandingFact[] } {
  const entry = view.about('PersonRegistered', `person:${person}`).at(-1)
  if (entry) return { name: entry.body.name, facts: [entry] }
  return { name: person, facts: [] }
}

/** Several persons as a list of names, with their entries. */
export function personsNamed(
  material: Material,
  persons: readonly string[],
): { readonly names: Words; readonly entries: readonly StandingFact[] } {
  const known = persons.map((person) => personNamed(material, person))
  return {
    names: material.phrasing.list(known.map(({ name }) => [name])),
    entries: known.flatMap(({ facts }) => facts),
  }
}

/** Facts grouped by a key, in the order in which the keys come up. */
export function grouped<Fact>(
  facts: readonly Fact[],
  keyOf: (fact: Fact) => string,
): readonly (readonly [Fact, ...Fact[]])[] {
  const groups = new Map<string, [Fact, ...Fact[]]>()
  for (const fact of facts) {
    const key = keyOf(fact)
    const group = groups.get(key)
    if (group) group.push(fact)
    if (!group) groups.set(key, [fact])
  }
  return [...groups.values()]
}

/** What rests on no fact, and on no rule in force yet, rests on the function of the Assembly. */
function grounded(ground: Ground): Ground {
  const { facts = [], with: other = [], rules = [] } = ground
  const bound = facts.length > 0 || other.length > 0 || rules.some((rule) => rule !== undefined)
  return bound ? ground : { rules: [statute('112 (2) (f)')] }
}

function daysOf(calendar: Calendar, session: string): { readonly lawOn: Day; readonly asOf: Day } {
  const { on } = calendar
  const { closes, opens } = sessionNamed(calendar, session) ?? {}
  const opening = opens && opens !== unknown ? intervalOf(opens).first : on
  const close = closes ?? opens
  const closing = close && close !== unknown ? intervalOf(close).last : on
  return { lawOn: opening < on ? opening : on, asOf: closing < on ? closing : on }
}

const numbersOf = perView(
  ({ facts }: RecordView) => new Map(facts.map((fact) => [fact.number, fact] as const)),
)

/** Facts of a view by their numbers, as answers of the mechanism give them. */
export function factsNumbered(
  view: RecordView,
  numbers: readonly number[],
): readonly StandingFact[] {
  return numbers.flatMap((number) => numbersOf(view).get(number) ?? [])
}
