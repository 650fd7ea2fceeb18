import type { Citation, Confidence } from '../law/citation.ts'
import type { Day } from '../law/day.ts'
import type { RegionalGroup } from '../law/regional-groups.ts'
import type { StateCode } from '../law/states.ts'
import type { When } from '../law/when.ts'
import type { StandingFact } from '../record/record.ts'
import type {
  Branch,
  Count,
  FocalPointsAnswer,
  MatterStanding,
  Obligation,
  Owed,
  PersonStanding,
} from './answer.ts'

/** A matter named on a page of something else. */
export type MatterLine = {
  readonly id: string
  readonly state: StateCode
  readonly standing: MatterStanding
  readonly since: When | undefined
}

/** What a page is made of beside the record: the day, and what was looked up for it. */
export type About = {
  readonly on: Day
  readonly matters: readonly MatterLine[]
  readonly facts: readonly StandingFact[]
}

/** Everything one page says of a person. */
export type PersonDossier = {
  readonly person: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly nameOriginal: string | undefined
  readonly nationality: StateCode | undefined
  readonly situation: string | undefined
  readonly situationName: string | undefined
  readonly on: Day
  readonly standing: PersonStanding
  readonly matters: readonly MatterLine[]
  readonly facts: readonly StandingFact[]
  /** How many States owe what about this person on the day. */
  readonly owed: readonly { readonly owes: Owed; readonly states: readonly StateCode[] }[]
}

/** Everything one page says of a State. */
export type StateDossier = {
  readonly state: StateCode
  readonly name: string
  readonly group: RegionalGroup | undefined
  readonly on: Day
  readonly treaty: {
    readonly standing: string
    readonly since: When | undefined
    readonly why: string
    readonly because: readonly Branch[]
    readonly confidence: Confidence
  }
  readonly obligations: readonly Pick<Obligation, 'person' | 'owes' | 'unconfirmed'>[]
  readonly matters: readonly MatterLine[]
  readonly facts: readonly StandingFact[]
}

/** Everything one page says of a session and of the period before it. */
export type SessionDossier = {
  readonly session: string
  readonly on: Day
  readonly parts: readonly {
    readonly part: string | undefined
    readonly place: string | undefined
    readonly opens: When | undefined
    readonly closes: When | undefined
  }[]
  readonly president: string | undefined
  readonly focalPoints: FocalPointsAnswer | undefined
  readonly report: { readonly symbol: string | undefined; readonly on: When } | undefined
  readonly matters: readonly MatterLine[]
  readonly facts: readonly StandingFact[]
  readonly previous: string | undefined
  readonly next: string | undefined
}

/** The register of persons, with the counts and the rule beside each. */
export type PersonsList = {
  readonly on: Day
  readonly persons: readonly {
    readonly person: string
    readonly name: string
    readonly situation: string | undefined
    readonly standing: PersonStanding['standing']
    readonly unconfirmed: boolean
  }[]
  readonly counts: readonly Count[]
  readonly words: string
}

/** States by treaty standing and group on a day. */
export type StatesList = {
  readonly on: Day
  readonly parties: number
  readonly byGroup: readonly { readonly group: RegionalGroup; readonly parties: number }[]
  readonly states: readonly {
    readonly state: StateCode
    readonly name: string
    readonly group: RegionalGroup | undefined
    readonly standing: string
    readonly since: When | undefined
  }[]
  readonly rule: Citation
}
