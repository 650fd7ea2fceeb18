import type { Day } from '../law/day.ts'
import { happened } from '../law/when.ts'
import { compareFacts, type RecordView, type StandingFact } from '../record/record.ts'

/**
 * A matter as the record files it: the ids that resolve to it and every fact that names one of
 * them, in order, whatever the day. A referral that follows an earlier decision joins the two.
 */
export type MatterFile = {
  readonly ids: readonly string[]
  readonly facts: readonly StandingFact[]
}

/** Everything filed on a matter, by any of its ids; undefined where no fact names it. */
export function fileOf(view: RecordView, id: string): MatterFile | undefined {
  const ids = joinedIds(view, id)
  const [only, ...others] = ids.map((each) => view.naming(`matter:${each}`))
  if (!only || others.length === 0) return only?.length ? { ids, facts: only } : undefined
  const all = new Map<string, StandingFact>()
  for (const facts of [only, ...others]) for (const fact of facts) all.set(fact.id, fact)
  return { ids, facts: [...all.values()].sort(compareFacts) }
}

/** The ids that referrals join with this one, in the order of their years. */
function joinedIds(view: RecordView, id: string): readonly string[] {
  const ids = new Set([id])
  // A set may grow while it is walked: each id that joins is walked too.
  for (const each of ids)
    for (const { body } of view.about('NonCooperationReferred', `matter:${each}`)) {
      ids.add(body.matter)
      if (body.follows) ids.add(body.follows)
    }
  return [...ids].sort()
}

/**
 * One id for each matter of the record, whatever the day: that of its last referral or, where none
 * was referred, of the decision. Information on presence opens none.
 */
export function matterIds(view: RecordView): readonly string[] {
  const last = new Map<string, string>()
  for (const { body } of view.of('FindingDeclined')) last.set(body.matter, body.matter)
  for (const { body } of view.of('FindingMade')) last.set(body.matter, body.matter)
  const followed = new Set<string>()
  for (const { body } of view.of('NonCooperationReferred')) {
    last.set(body.matter, body.matter)
    if (body.follows && body.follows !== body.matter) followed.add(body.follows)
  }
  return [...last.keys()].filter((id) => !followed.has(id)).sort()
}

/** Facts that had happened by a day, and those of which the record cannot tell. */
export type ByDay = {
  readonly counted: readonly StandingFact[]
  readonly doubtful: readonly StandingFact[]
}

export function factsBy(facts: readonly StandingFact[], on: Day): ByDay {
  const counted: StandingFact[] = []
  const doubtful: StandingFact[] = []
  for (const fact of facts) {
    const by = happened(fact.on, on)
    if (by === 'yes') counted.push(fact)
    if (by === 'cannotTell') doubtful.push(fact)
  }
  return { counted, doubtful }
}

/** The last fact of a kind among facts in order. */
export function lastOf<K extends StandingFact['type']>(
  facts: readonly StandingFact[],
  kind: K,
): Extract<StandingFact, { type: K }> | undefined {
  return facts.findLast((fact): fact is Extract<StandingFact, { type: K }> => fact.type === kind)
}

/** The facts of a kind among facts in order. */
export function allOf<K extends StandingFact['type']>(
  facts: readonly StandingFact[],
  kind: K,
): readonly Extract<StandingFact, { type: K }>[] {
  return facts.filter((fact): fact is Extract<StandingFact, { type: K }> => fact.type === kind)
}
