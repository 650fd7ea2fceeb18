import type { Day } from '../law/day.ts'
import { happened, type When } from '../law/when.ts'
import type { Kind } from '../record/kinds.ts'
import type { Standing, StandingFact } from '../record/record.ts'
import type { MatterStanding } from './answer.ts'

/** The kinds of fact that open a matter, or change where it stands. */
export const opensOrCloses: ReadonlySet<Kind> = new Set([
  'FindingMade',
  'FindingDeclined',
  'NonCooperationReferred',
  'ReferralReversed',
  'MatterDeferred',
  'MatterResumed',
  'MatterClosed',
])

/** Where a matter stands on a day, with the facts that decide it. */
export type StandingOfMatter = {
  readonly standing: MatterStanding
  readonly since: When | undefined
  readonly finding: Standing<'FindingMade'> | undefined
  /** A decision that made no finding. */
  readonly declined: Standing<'FindingDeclined'> | undefined
  /** The referrals in force; where they were reversed, those. */
  readonly referrals: readonly Standing<'NonCooperationReferred'>[]
  /** The first of them that is addressed to the Assembly: the steps rest on it. */
  readonly toAssembly: Standing<'NonCooperationReferred'> | undefined
  readonly referredTo: readonly ('assembly' | 'council')[]
  readonly reversal: Standing<'ReferralReversed'> | undefined
  readonly deferral: Standing<'MatterDeferred'> | undefined
  readonly resumption: Standing<'MatterResumed'> | undefined
  readonly closing: Standing<'MatterClosed'> | undefined
  /** Facts that open or close, of which the record cannot tell whether they had happened. */
  readonly doubtful: readonly StandingFact[]
}

/**
 * Where a matter stands on a day, from the facts of that matter in order. Undefined where nothing
 * opened one: it takes a decision on a finding, made or declined, or a referral. What may have happened, and is not known to have,
 * does not count; it is given as doubtful.
 */
export function standingOf(facts: readonly StandingFact[], on: Day): StandingOfMatter | undefined {
  const turns = facts.filter((fact) => opensOrCloses.has(fact.type))
  const possible = turns.filter((fact) => happened(fact.on, on) !== 'no')
  if (!possible.some((fact) => opens.has(fact.type))) return undefined
  let standing = nothingYet
  for (const fact of possible) if (happened(fact.on, on) === 'yes') standing = after(standing, fact)
  const doubtful = possible.filter((fact) => happened(fact.on, on) === 'cannotTell')
  const toAssembly = standing.referrals.find((referral) => referral.body.to.includes('assembly'))
  return { ...standing, toAssembly, referredTo: referredTo(standing), doubtful }
}

const opens: ReadonlySet<Kind> = new Set([
  'FindingMade',
  'FindingDeclined',
  'NonCooperationReferred',
])

type Turned = Omit<StandingOfMatter, 'doubtful' | 'referredTo' | 'toAssembly'>

const nothingYet: Turned = {
  standing: 'notReferred',
  since: undefined,
  finding: undefined,
  declined: undefined,
  referrals: [],
  reversal: undefined,
  deferral: undefined,
  resumption: undefined,
  closing: undefined,
}

/**
 * A referral opens a matter, or opens it again; a reversal ends it until then. A closed matter may
 * be taken up again by the Bureau. Only the Bureau's decision ends a deferral.
 */
function after(was: Turned, fact: StandingFact): Turned {
  switch (fact.type) {
    case 'FindingMade':
      return { ...was, finding: was.finding ?? fact, since: was.since ?? fact.on }
    case 'FindingDeclined':
      return { ...was, declined: was.declined ?? fact, since: was.since ?? fact.on }
    case 'NonCooperationReferred':
      return referredBy(was, fact)
    case 'ReferralReversed':
      if (was.referrals.length === 0) return { ...was, reversal: fact }
      return { ...ended(was), standing: 'referralReversed', since: fact.on, reversal: fact }
    case 'MatterDeferred':
      if (was.standing === 'referralReversed' || was.standing === 'closed') return was
      return { ...was, standing: 'deferred', since: fact.on, deferral: fact }
    case 'MatterResumed':
      if (was.standing === 'referralReversed') return was
      return { ...ended(was), standing: resumed(was), since: fact.on, resumption: fact }
    case 'MatterClosed':
      return { ...ended(was), standing: 'closed', since: fact.on, closing: fact }
    default:
      return was
  }
}

function referredBy(was: Turned, fact: Standing<'NonCooperationReferred'>): Turned {
  const again = was.standing === 'referralReversed' || was.standing === 'closed'
  const referrals = again ? [fact] : [...was.referrals, fact]
  const stillOpen = was.standing === 'open' || was.standing === 'deferred'
  if (stillOpen) return { ...was, referrals }
  return { ...ended(was), standing: 'open', since: fact.on, referrals }
}

/** The same without what a later decision ended. */
function ended(was: Turned): Turned {
  return { ...was, reversal: undefined, deferral: undefined, closing: undefined }
}

function resumed(was: Turned): MatterStanding {
  return was.referrals.length > 0 ? 'open' : 'notReferred'
}

function referredTo({ referrals }: Turned): readonly ('assembly' | 'council')[] {
  const to = new Set(referrals.flatMap((referral) => referral.body.to))
  return (['assembly', 'council'] as const).filter((organ) => to.has(organ))
}
