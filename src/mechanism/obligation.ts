import { type Confidence, leastSure } from '../law/citation.ts'
import type { Day } from '../law/day.ts'
import { statute } from '../law/rome-statute.ts'
import type { StateCode } from '../law/states.ts'
import type { RecordView } from '../record/record.ts'
import type { Branch, Obligation } from './answer.ts'
import { type Conditions, conditions } from './conditions.ts'
import { mayInvoke } from './may-invoke.ts'
import { type Binding, bindingTimeline } from './obligation-branches.ts'
import { overflightBranches } from './overflight.ts'
import { type Outcome, strongest } from './owed.ts'
import { perView } from './per-view.ts'
import { type PersonValue, personTimeline } from './person-standing.ts'
import { valueOn } from './timeline.ts'
import { branch } from './treaty-branches.ts'

/** Whether the question is of crossing the territory by air without landing. */
export type ObligationOptions = { readonly overflight?: boolean | undefined }

/**
 * What a State owes about a person on a day, under what, and every branch considered. Asked of a
 * person who is not in the record, it answers as for a person without a public warrant.
 */
export function obligation(
  view: RecordView,
  state: StateCode,
  person: string,
  on: Day,
  options: ObligationOptions = {},
): Obligation {
  const overflight = options.overflight === true
  const who = valueOn(personTimeline(view, person), on)
  const met = conditions(view, state, person, on)
  const bindings = bindingsIn(view, state, who.situations, on)
  const warrant = warrantFor(who, met)
  const outcome = strongest(bindings.map((one) => one.outcome(warrant, overflight)))
  const confidence = confidenceOf(outcome, who, met)
  return {
    state,
    person,
    on,
    owes: outcome.owes,
    request: met.request,
    under: outcome.under,
    because: branches(bindings, who, state, met, overflight),
    mayInvoke: invoked(view, outcome, state, person, on),
    unconfirmed: confidence !== 'confirmed',
    confidence,
    orElse: outcome.orElse,
  }
}

/** Warrants stand in one situation, as a rule; an empty one stands for a person without any. */
function bindingsIn(
  view: RecordView,
  state: StateCode,
  situations: readonly string[],
  on: Day,
): readonly Binding[] {
  const known = situations.length > 0 ? situations : noSituation
  return known.map((situation) => valueOn(bindingTimeline(view, state, situation), on))
}

const noSituation: readonly string[] = ['']

/** A State that had received the request owes arrest even while the warrant is under seal. */
function warrantFor(who: PersonValue, met: Conditions): PersonValue['outstanding'] {
  return restsOnRequest(who, met) ? 'yes' : who.outstanding
}

function restsOnRequest(who: PersonValue, met: Conditions): boolean {
  return who.sealed && who.outstanding !== 'yes' && met.asked.holds === 'yes'
}

function confidenceOf(outcome: Outcome, who: PersonValue, met: Conditions): Confidence {
  if (!outcome.restsOnWarrant) return outcome.confidence
  const warrant = restsOnRequest(who, met) ? met.confidence : who.warrantConfidence
  return leastSure([outcome.confidence, warrant])
}

function branches(
  bindings: readonly Binding[],
  who: PersonValue,
  state: StateCode,
  met: Conditions,
  overflight: boolean,
): readonly Branch[] {
  const [first, ...others] = bindings
  const present = who.custodyOf === state ? heldHere : met.present
  const because = [...(first?.because ?? nothing), ...who.because, met.asked, present]
  for (const other of others) because.push(...other.because.filter((one) => !because.includes(one)))
  if (overflight) because.push(...overflightBranches)
  return because
}

const heldHere = branch(
  statute('89 (1)'),
  'yes',
  'The person is on the territory, in the custody of the State’s own authorities.',
)

const nothing: readonly Branch[] = Object.freeze([])

function invoked(
  view: RecordView,
  outcome: Outcome,
  state: StateCode,
  person: string,
  on: Day,
): readonly Branch[] {
  if (outcome.owes === 'none' || outcome.owes === 'urged') return nothing
  const { surrender, assistance } = mayInvoke(view, state, nationality(view, person), on)
  return outcome.owes === 'general-cooperation' ? assistance : surrender
}

const nationalities = perView(
  (view) =>
    new Map(
      view.of('PersonRegistered').map(({ body }) => [body.person, body.nationality] as const),
    ),
)

function nationality(view: RecordView, person: string): StateCode | undefined {
  return nationalities(view).get(person)
}
