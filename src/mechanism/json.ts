import type { Docket, MatterAnswer, Obligation, Step } from './answer.ts'

/**
 * The JSON contract: the shapes other programs rely on. Fields may be added, never renamed. The
 * command line and the pages print the same.
 */
export function docketJson(docket: Docket): object {
  return {
    on: docket.on,
    matters: docket.matters.map((matter) => ({ ...matter })),
    travel: docket.travel.map((travel) => ({ ...travel })),
  }
}

/** A matter; `facts` are whole, `steps` in the order of the Procedures. */
export function matterJson(matter: MatterAnswer): object {
  const { id, state, on, standing, facts, steps, next, ...more } = matter
  return { id, state, on, standing, facts, steps: steps.map(stepJson), next, ...more }
}

/** A step; members with no value are null, so that every step has the same shape. */
function stepJson(step: Step): object {
  const { takenOn = null, requestedBy = null, since = null, rule = null, ...rest } = step
  return { ...rest, since, takenOn, requestedBy, rule }
}

/** What a State owes; branches are `{ rule, holds, why }`. */
export function obligationJson(obligation: Obligation): object {
  const { state, person, on, owes, under, because, unconfirmed, ...more } = obligation
  return { state, person, on, owes, under, because, unconfirmed, ...more }
}
