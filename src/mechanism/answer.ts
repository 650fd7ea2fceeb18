import type { Citation, Confidence } from '../law/citation.ts'
import type { Day } from '../law/day.ts'
import type { RegionalGroup } from '../law/regional-groups.ts'
import type { StateCode } from '../law/states.ts'
import type { When } from '../law/when.ts'
import type { StandingFact } from '../record/record.ts'

/** Whether a branch of a rule holds: `cannotTell` where the record leaves it open. */
export type Holds = 'yes' | 'no' | 'cannotTell' | 'disputed'

/** One branch considered: the rule, whether it holds, and why, with the facts it rests on. */
export type Branch = {
  readonly rule: Citation
  readonly holds: Holds
  readonly why: string
  /** Numbers of the facts used. */
  readonly facts: readonly number[]
}

export type Owed =
  | 'arrest-and-surrender'
  | 'cooperate-fully'
  | 'general-cooperation'
  | 'urged'
  | 'disputed'
  | 'none'

/** What a State owes about a person on a day, under what, and each branch considered. */
export type Obligation = {
  readonly state: StateCode
  readonly person: string
  readonly on: Day
  readonly owes: Owed
  readonly request: 'transmitted' | 'notKnown' | 'confidential'
  readonly under: readonly Citation[]
  readonly because: readonly Branch[]
  /** What a State may invoke (articles 95, 97, 98), and what Chambers held of it. */
  readonly mayInvoke: readonly Branch[]
  /** True where any provision or fact the answer rests on is not confirmed. */
  readonly unconfirmed: boolean
  readonly confidence: Confidence
  /**
   * What else may be owed, where the record cannot tell which branch holds. `owes` is then the
   * least that is owed either way, or `disputed` where on one reading the State is not bound.
   */
  readonly orElse?: readonly Owed[] | undefined
}

/** Where a warrant stands on a day. */
export type WarrantStanding = {
  readonly warrant: string
  readonly person: string
  readonly situation: string
  readonly standing:
    | 'notYetIssued'
    | 'notPublic'
    | 'outstanding'
    | 'executed'
    | 'withdrawn'
    | 'terminated'
    | 'replaced'
    | 'cannotTell'
  readonly since?: When | undefined
  readonly facts: readonly number[]
}

/** Where a person stands on a day, with every warrant. */
export type PersonStanding = {
  readonly person: string
  readonly on: Day
  readonly standing:
    | 'atLarge'
    | 'atLargeReportedDead'
    | 'inNationalCustody'
    | 'surrendered'
    | 'acquitted'
    | 'chargesEnded'
    | 'terminated'
    | 'inadmissible'
    | 'withdrawn'
    | 'summons'
    | 'noPublicWarrant'
    | 'cannotTell'
  readonly since?: When | undefined
  readonly warrants: readonly WarrantStanding[]
  readonly why: string
  readonly facts: readonly number[]
  readonly confidence: Confidence
  /** True where a fact the standing rests on is not confirmed. */
  readonly unconfirmed: boolean
}

/** A number with the rule by which it was counted. */
export type Count = {
  readonly what: string
  readonly count: number
  readonly rule: string
  readonly of: readonly string[]
}

export type StepName =
  | 'emergencyMeeting'
  | 'openLetter'
  | 'ambassadorialMeeting'
  | 'publicDialogue'
  | 'bureauReport'
  | 'plenaryDiscussion'

export type StepStanding =
  | 'notApplicable'
  | 'available'
  | 'convened'
  | 'taken'
  | 'noneRecorded'
  | 'conditionNotMet'
  | 'deferred'

/** Both readings of the three-month condition of the public dialogue, with the arithmetic. */
export type DialogueArithmetic = {
  readonly session: string
  readonly sessionOpens: When | undefined
  /** Day of the ambassadorial meeting, if held or called. */
  readonly meeting: Day | undefined
  /** Whether the session opens more than the months after the meeting. */
  readonly met: Holds
  /** Last day of an ambassadorial meeting that leaves room before this session. */
  readonly lastDay: Day | undefined
  /**
   * Given only where the opening is not known to the day: `lastDay` leaves room whatever that day
   * is, a meeting after `lastDayAtLatest` leaves none, and in between it cannot be told.
   */
  readonly lastDayAtLatest?: Day | undefined
  /** Days to the opening of the session from the meeting or, without one, from the referral. */
  readonly days?: number | undefined
  readonly daysFrom?: 'meeting' | 'referral' | undefined
  readonly months: number
  readonly rounding: 'down'
  readonly words: string
}

/** A step of the formal response: where it stands, under which rule, and why. */
export type Step = {
  readonly step: StepName
  readonly standing: StepStanding
  readonly since?: When | undefined
  readonly takenOn?: When | undefined
  /** Day by which the letter asked for views: only views requested by letter carry a day. */
  readonly requestedBy?: Day | undefined
  readonly rule: Citation | undefined
  readonly why: string
  readonly facts: readonly number[]
  readonly arithmetic?: DialogueArithmetic | undefined
  /** Numbers of facts of which the record cannot tell whether they had happened by the day. */
  readonly doubtful?: readonly number[] | undefined
}

export type MatterStanding = 'open' | 'deferred' | 'closed' | 'referralReversed' | 'notReferred'

/** What could come next, or what has a day attached. No organ is bound by it. */
export type NextItem = {
  readonly what: string
  readonly day?: Day | undefined
  readonly rule?: Citation | undefined
  readonly why: string
}

/** A matter of non-cooperation on a day. */
export type MatterAnswer = {
  readonly id: string
  /** Every id that resolves to the matter: of the first decision, and of the referral. */
  readonly ids: readonly string[]
  readonly state: StateCode
  readonly on: Day
  readonly standing: MatterStanding
  readonly since: When | undefined
  readonly why: string
  readonly referredTo: readonly ('assembly' | 'council')[]
  readonly persons: readonly string[]
  readonly facts: readonly StandingFact[]
  readonly steps: readonly Step[]
  readonly next: readonly NextItem[]
  /** A deferral in force: its condition, and whether that condition is reported met. */
  readonly deferral?:
    | {
        readonly since: When
        readonly condition: string
        readonly reportedMet: Holds
        readonly why: string
        readonly facts: readonly number[]
      }
    | undefined
  /**
   * Numbers of facts of the matter that the record dates by month, by year or not at all, so that
   * they may have happened by the day. The answer is without them, and `why` says where that counts.
   */
  readonly doubtful?: readonly number[] | undefined
  readonly unconfirmed: boolean
}

/** A focal point on a day, or a gap or overlap in a regional group. */
export type FocalPointsAnswer = {
  readonly on: Day
  /** The session whose inter-sessional period the day falls in. */
  readonly session: string | undefined
  readonly points: readonly {
    readonly group: RegionalGroup
    readonly state: StateCode
    readonly by: 'appointment' | 'office'
    readonly name?: string | undefined
    readonly since: When
    readonly confidence: Confidence
    readonly facts: readonly number[]
  }[]
  readonly gaps: readonly { readonly group: RegionalGroup; readonly why: string }[]
  readonly overlaps: readonly { readonly group: RegionalGroup; readonly why: string }[]
  readonly rule: Citation | undefined
  readonly words: string
}

/** One line of the docket. `silentDays` and `conflicts` are for officers, never for the public. */
export type DocketMatter = {
  readonly id: string
  readonly state: StateCode
  readonly standing: MatterStanding
  readonly next: readonly NextItem[]
  readonly silentDays?: number | undefined
  readonly conflicts?: readonly string[] | undefined
  readonly lastFact?: { readonly on: When; readonly what: string } | undefined
  readonly unconfirmed: boolean
}

/** Travel that is open: spoken of, and not yet over, refuted or turned into a matter. */
export type DocketTravel = {
  readonly id: string
  readonly person: string
  readonly states: readonly StateCode[]
  readonly standing:
    | 'rumoured'
    | 'announced'
    | 'confirmed'
    | 'underWay'
    | 'tookPlace'
    | 'didNotTakePlace'
    | 'refuted'
  readonly from?: When | undefined
  readonly to?: When | undefined
  readonly next: readonly NextItem[]
  readonly unconfirmed: boolean
}

export type Docket = {
  readonly on: Day
  readonly matters: readonly DocketMatter[]
  readonly travel: readonly DocketTravel[]
}
