import type {
  Draft,
  DraftLine,
  DraftRefusal,
  DraftWish,
  IncomingFile,
  ParagraphVersion,
} from './drafting/drafts/draft.ts'
import type { ListedAmendments } from './drafting/drafts/listed-amendments.ts'
import type { DraftedLetter, LetterAsked } from './drafting/letters/drafted-letter.ts'
import type { NoLetter } from './drafting/letters/letter.ts'
import type { LetterSubject } from './drafting/letters/letters-today.ts'
import type { DraftLanguage } from './drafting/phrasing/phrasing.ts'
import type { Rolled } from './drafting/rolling/rolled.ts'
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
  /** Last year’s text with this year’s facts, for the audience that asks; throws `RangeError` as above. */
  readonly rolled: (
    ask: Ask,
    session: string,
    language: DraftLanguage,
    old: DocumentTree,
  ) => Promise<Rolled>
  /** A letter from what the asker may see, or why none is drafted; for officers, never public. */
  readonly letter: (ask: Ask, wish: LetterAsked) => Promise<DraftedLetter | NoLetter>
  /**
   * What letters could be about on the day, and which could be drafted; of one matter, where it is
   * named. None for the public.
   */
  readonly letters: (ask: Ask, matter?: string) => Promise<readonly LetterSubject[]>
  /** The record as the asker may see it: what a text is held against. */
  readonly record: (ask: Ask) => Promise<RecordView>
  /** The informal response beside a matter: for officers only, never public. */
  readonly informal: (ask: Ask, matter: string) => Promise<InformalAnswer | undefined>
  /** For officers only. */
  readonly consistency: (ask: Ask) => Promise<Consistency>
  readonly workedDates: (ask: Ask) => Promise<WorkedDates>
  /** By its id, the id of a correction, or the number by which answers cite it. */
  readonly fact: (ask: Ask, id: string) => Promise<FactHistory | undefined>
  /** The drafts the asker may read, the newest session first; what was put away is among them. */
  readonly drafts: (ask: Ask) => Promise<readonly DraftLine[]>
  /** A draft as it stands on the day asked about, as known at the moment asked about. */
  readonly draft: (ask: Ask, id: string) => Promise<Draft | undefined>
  /** Does what an officer of the Secretariat wants of a draft, or says why it cannot be done. */
  readonly enterDraft: (
    ask: Ask,
    officer: string,
    wish: DraftWish,
  ) => Promise<{ readonly draft: Draft } | DraftRefusal>
  /** A paragraph in the drafts and in the texts brought in of all years, oldest first. */
  readonly paragraphLife: (
    ask: Ask,
    paragraph: string,
    session: string,
    language?: DraftLanguage,
  ) => Promise<readonly ParagraphVersion[]>
  /** The file under a draft that is rolled forward, as it came in. */
  readonly draftBase: (ask: Ask, id: string) => Promise<IncomingFile | undefined>
  /** What delegations handed in for a draft, oldest first, each file with what it proposes. */
  readonly draftAmendments: (ask: Ask, id: string) => Promise<readonly ListedAmendments[]>
}
