import { type Citation, type Confidence, leastSure } from '../law/citation.ts'
import { statute } from '../law/rome-statute.ts'
import type { Branch, Holds, Owed } from './answer.ts'
import type { CouncilStanding } from './council-standing.ts'

/** A duty that holds or not, how sure that is, and the branch that says so. */
export type Duty = {
  readonly holds: Holds
  readonly confidence: Confidence
  readonly branch: Branch
}

/** What arrest and surrender presuppose, to be said wherever they are said to be owed. */
export const arrestPresupposes =
  'if the person is found on its territory and a request has reached it'

type ThreeWay = 'yes' | 'no' | 'cannotTell'

/** What binds a State in a situation on a day, ground by ground. */
export type Grounds = {
  readonly party: ThreeWay
  readonly partyConfidence: Confidence
  readonly kept: Duty
  readonly council: Pick<CouncilStanding, 'bound' | 'urged' | 'rule'>
  readonly declared: Duty
  readonly arranged: boolean
}

/** What follows: what is owed, under what, and what else may be owed where something is open. */
export type Outcome = {
  readonly owes: Owed
  readonly orElse: readonly Owed[]
  readonly under: readonly Citation[]
  readonly confidence: Confidence
  /** Whether the answer would be another without, or with, a warrant. */
  readonly restsOnWarrant: boolean
}

/** The outcomes of these grounds, each worked out when first asked for. */
export function outcomesOf(grounds: Grounds): (warrant: ThreeWay, overflight: boolean) => Outcome {
  const known = new Map<string, Outcome>()
  return (warrant, overflight) => {
    const asked = overflight ? overflights[warrant] : warrant
    const found = known.get(asked)
    if (found) return found
    const outcome = outcomeOf(grounds, warrant, overflight)
    known.set(asked, outcome)
    return outcome
  }
}

const overflights = { yes: 'over yes', no: 'over no', cannotTell: 'over cannotTell' } as const

function outcomeOf(grounds: Grounds, warrant: ThreeWay, overflight: boolean): Outcome {
  const found = settledGrounds(grounds).flatMap((settled) =>
    bothWays(warrant).map((stands) => overflown(owedBy(settled, stands), overflight)),
  )
  const least = found.reduce((a, b) => (rank.indexOf(b.owes) < rank.indexOf(a.owes) ? b : a))
  const every = [...new Set(found.map((one) => one.owes))]
  const owes = every.length > 1 ? openly(least.owes) : least.owes
  const under = found.flatMap((one) => one.under)
  const rests = [...found, ...under].map((one) => one.confidence)
  return Object.freeze({
    owes,
    orElse: Object.freeze(every.filter((one) => one !== owes)),
    under: Object.freeze([...new Set(under)]),
    confidence: leastSure(every.length > 1 ? [...rests, 'unconfirmed'] : rests),
    restsOnWarrant: found.some((one) => one.restsOnWarrant),
  })
}

/**
 * Where the record leaves open which branch holds: the least that is owed either way or, if on one
 * reading the State is not bound at all, that the duty is open, for which the contract's word is
 * `disputed`.
 */
function openly(least: Owed): Owed {
  return least === 'none' || least === 'urged' ? 'disputed' : least
}

/** From the least to the most. */
const rank: readonly Owed[] = [
  'none',
  'urged',
  'disputed',
  'general-cooperation',
  'cooperate-fully',
  'arrest-and-surrender',
]

/** The most that is owed in any of several situations. */
export function strongest(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((a, b) => (rank.indexOf(b.owes) > rank.indexOf(a.owes) ? b : a))
}

type Settled = {
  readonly party: boolean
  readonly kept: 'yes' | 'no' | 'disputed'
  readonly bound: boolean
  readonly declared: 'yes' | 'no' | 'disputed'
  readonly urged: boolean
  readonly grounds: Grounds
}

/** Every way of settling what the record leaves open. */
function settledGrounds(grounds: Grounds): readonly Settled[] {
  const { party, kept, council, declared } = grounds
  return bothWays(party).flatMap((asParty) =>
    ways(kept.holds).flatMap((keeps) =>
      bothWays(council.bound).flatMap((bound) =>
        ways(declared.holds).flatMap((declares) =>
          bothWays(council.urged).map((urged) => ({
            party: asParty,
            kept: keeps,
            bound,
            declared: declares,
            urged,
            grounds,
          })),
        ),
      ),
    ),
  )
}

function bothWays(holds: ThreeWay): readonly boolean[] {
  return holds === 'cannotTell' ? [true, false] : [holds === 'yes']
}

function ways(holds: Holds): readonly ('yes' | 'no' | 'disputed')[] {
  return holds === 'cannotTell' ? ['yes', 'no'] : [holds]
}

type Basis = {
  readonly owes: Owed
  readonly under: readonly Citation[]
  readonly confidence: Confidence
  readonly restsOnWarrant: boolean
}

/**
 * In the order of the texts: a party; one that withdrew but is still bound; one that the Council
 * binds; a declarant; then what is disputed, urged, or not owed at all. The first that holds is the
 * answer, and whatever binds beside it is cited too.
 */
function owedBy(settled: Settled, warrant: boolean): Basis {
  const binding = bindingBases(settled, warrant)
  const [first] = binding
  if (!first) return weaker(settled)
  return { ...first, under: [...new Set(binding.flatMap((basis) => basis.under))] }
}

function bindingBases(settled: Settled, warrant: boolean): readonly Basis[] {
  const { party, kept, bound, declared, grounds } = settled
  const { rule } = grounds.council
  const rules = warrant ? arrest : general
  const byWarrant = (under: readonly Citation[], confidence: Confidence): Basis => ({
    owes: warrant ? 'arrest-and-surrender' : 'general-cooperation',
    under,
    confidence,
    restsOnWarrant: true,
  })
  return [
    ...when(party, () => byWarrant(rules.party, grounds.partyConfidence)),
    ...when(kept === 'yes', () => byWarrant(rules.kept, grounds.kept.confidence)),
    ...when(bound, () => boundBy(rule)),
    ...when(declared === 'yes', () => byWarrant(rules.declarant, grounds.declared.confidence)),
  ]
}

function when<T>(holds: boolean, basis: () => T): readonly T[] {
  return holds ? [basis()] : []
}

function boundBy(rule: Citation | undefined): Basis {
  return {
    owes: 'cooperate-fully',
    under: rule ? [rule] : [],
    confidence: rule?.confidence ?? 'unconfirmed',
    restsOnWarrant: false,
  }
}

const arrest = {
  party: [statute('86'), statute('89 (1)')],
  kept: [statute('127 (2)'), statute('86'), statute('89 (1)')],
  declarant: [statute('12 (3)'), statute('89 (1)')],
}
const general = {
  party: [statute('86'), statute('93')],
  kept: [statute('127 (2)'), statute('86'), statute('93')],
  declarant: [statute('12 (3)'), statute('93')],
}

function weaker({ kept, declared, urged, grounds }: Settled): Basis {
  const confidence = leastSure([grounds.partyConfidence, grounds.kept.confidence])
  const rest = { confidence, restsOnWarrant: false }
  const arranged = grounds.arranged ? [statute('87 (5) (b)')] : []
  if (kept === 'disputed') return { owes: 'disputed', under: [statute('127 (2)')], ...rest }
  if (declared === 'disputed') return { owes: 'disputed', under: [statute('12 (3)')], ...rest }
  if (urged)
    return {
      owes: 'urged',
      under: [...(grounds.council.rule ? [grounds.council.rule] : []), ...arranged],
      ...rest,
    }
  return { owes: 'none', under: [statute('87 (5) (a)'), ...arranged], ...rest }
}

/** Only a duty to arrest turns on whether the air above a territory is the territory. */
function overflown(basis: Basis, overflight: boolean): Basis {
  if (!overflight || basis.owes !== 'arrest-and-surrender') return basis
  return { ...basis, owes: 'disputed', under: [...basis.under, statute('89 (3)')] }
}
