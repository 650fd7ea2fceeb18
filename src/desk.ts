import type { DraftLanguage } from './drafting/phrasing/phrasing.ts'
import type { Day } from './law/day.ts'
import type { StateCode } from './law/states.ts'
import type { Docket, FocalPointsAnswer, MatterAnswer, Obligation } from './mechanism/answer.ts'
import type { Consistency } from './mechanism/consistency.ts'
import type {
  MatterLine,
  PersonDossier,
  PersonsList,
  SessionDossier,
  StateDossier,
  StatesList,
} from './mechanism/dossier-types.ts'
import type { InformalAnswer } from './mechanism/informal-response.ts'
import type { WorkedDates } from './mechanism/worked-dates.ts'
import type { Office } from './record/audience.ts'
import type { Fact } from './record/fact.ts'
import type { RecordView } from './record/record.ts'
import type { DocumentTree } from './text/tree.ts'

/**
 * Who asks (the offices held now), as of which day, as known at which UTC instant (absent: now).
 * `officer` says whether answers kept for officers are given: silent days, conflicts, comparisons.
 */
export type Ask = {
  readonly offices: readonly Office[]
  readonly officer: boolean
  readonly on: Day
  readonly known?: string | undefined
}

/** A fact with all that was said before, by whom and when. */
export type FactHistory = {
  readonly id: string
  /** Oldest first; the last that is not void counts. */
  readonly versions: readonly Fact[]
}

/** The desk: where questions and acts meet the record. Every answer is for one `Ask`. */
export type Desk = {
  /** Today in The Hague. */
  readonly today: () => Day
  /** The offices of the asker with all that they imply today. */
  readonly held: (ask: Ask) => Promise<ReadonlySet<Office>>
  readonly docket: (ask: Ask) => Promise<Docket>
  readonly matters: (ask: Ask) => Promise<readonly MatterLine[]>
  readonly matter: (ask: Ask, id: string) => Promise<MatterAnswer | undefined>
  readonly obligation: (
    ask: Ask,
    state: StateCode,
    person: string,
    options: { readonly overflight: boolean },
  ) => Promise<Obligation | undefined>
  /** One obligation per State, for the map and its table; undefined for a person not in the register. */
  readonly obligations: (ask: Ask, person: string) => Promise<readonly Obligation[] | undefined>
  readonly persons: (ask: Ask) => Promise<PersonsList>
  readonly person: (ask: Ask, id: string) => Promise<PersonDossier | undefined>
  readonly states: (ask: Ask) => Promise<StatesList>
  readonly state: (ask: Ask, code: StateCode) => Promise<StateDossier>
  readonly sessions: (ask: Ask) => Promise<readonly SessionDossier[]>
  readonly session: (ask: Ask, session: string) => Promise<SessionDossier | undefined>
  readonly focalPoints: (ask: Ask) => Promise<FocalPointsAnswer>
  /** A draft of the Bureau's report, for the audience that asks; throws `RangeError` for no session. */
  readonly report: (ask: Ask, session: string, language: DraftLanguage) => Promise<DocumentTree>
  /** The record as the asker may see it: what a text is held against. */
  readonly record: (ask: Ask) => Promise<RecordView>
  /** The informal response beside a matter: for officers only, never public. */
  readonly informal: (ask: Ask, matter: string) => Promise<InformalAnswer | undefined>
  /** For officers only. */
  readonly consistency: (ask: Ask) => Promise<Consistency>
  readonly workedDates: (ask: Ask) => Promise<WorkedDates>
  /** By its id, the id of a correction, or the number by which answers cite it. */
  readonly fact: (ask: Ask, id: string) => Promise<FactHistory | undefined>
}
