import { type Confidence, leastSure } from '../law/citation.ts'
import type { Day } from '../law/day.ts'
import { happened, type Interval, intervalOf, type When } from '../law/when.ts'
import type { RecordView, Standing } from '../record/record.ts'
import type { Holds } from './answer.ts'
import { perView } from './per-view.ts'

/** What the record has of a situation: its stages, and the warrants made public in it. */
export type Situation = {
  readonly stages: readonly Standing<'SituationOpened'>[]
  readonly publicWarrants: readonly Standing<'WarrantUnsealed'>[]
}

/** Whether proceedings had begun by the day a withdrawal took effect, and what shows it. */
export type Begun = {
  readonly holds: Holds
  readonly by: Standing<'SituationOpened'> | Standing<'WarrantUnsealed'> | undefined
  readonly confidence: Confidence
}

const situations = perView((view) => {
  const found = new Map<
    string,
    { stages: Situation['stages'][number][]; publicWarrants: Situation['publicWarrants'][number][] }
  >()
  const at = (situation: string) => {
    const known = found.get(situation) ?? { stages: [], publicWarrants: [] }
    found.set(situation, known)
    return known
  }
  for (const stage of view.of('SituationOpened')) at(stage.body.situation).stages.push(stage)
  const situationOf = new Map(
    view.of('WarrantIssued').map((issued) => [issued.body.warrant, issued.body.situation]),
  )
  for (const unsealed of view.of('WarrantUnsealed')) {
    const situation = situationOf.get(unsealed.body.warrant)
    if (situation) at(situation).publicWarrants.push(unsealed)
  }
  return found
})

const unknownSituation: Situation = Object.freeze({ stages: [], publicWarrants: [] })

/** The situation of a number; without facts where the record has none. */
export function situationIn(view: RecordView, situation: string): Situation {
  return situations(view).get(situation) ?? unknownSituation
}

/** The days on which what is known of a situation turns. */
export function timesOf({ stages, publicWarrants }: Situation): readonly When[] {
  return [...stages, ...publicWarrants].map((fact) => fact.on)
}

/**
 * Article 127 (2): whether an investigation or proceedings in the situation had begun before a
 * withdrawal took effect. A preliminary examination alone is disputed: the text speaks of criminal
 * investigations and proceedings, and no decision in the record settles it. A warrant shows an
 * investigation, since it presupposes one (article 58 (1)).
 */
export function begunBefore(situation: Situation, effect: Interval, on: Day): Begun {
  const stages = situation.stages.filter((stage) => happened(stage.on, on) !== 'no')
  const warrants = situation.publicWarrants.filter((fact) => happened(fact.on, on) !== 'no')
  const showing = [...stages.filter((stage) => stage.body.stage === 'investigation'), ...warrants]
  const sure = showing.find((fact) => intervalOf(fact.on).last < effect.first)
  if (sure) return { holds: 'yes', by: sure, confidence: sure.confidence }
  const perhaps = showing.find((fact) => intervalOf(fact.on).first < effect.last)
  if (perhaps) return { holds: 'cannotTell', by: perhaps, confidence: perhaps.confidence }
  const examined = stages.find(
    ({ on: since, body }) =>
      body.stage === 'preliminaryExamination' && intervalOf(since).last < effect.first,
  )
  if (examined) return { holds: 'disputed', by: examined, confidence: examined.confidence }
  const confidence = leastSure([...stages, ...warrants].map((fact) => fact.confidence))
  // Of a situation known only by its registration, or by a late warrant, the start is not known.
  if (stages.every(isRegistration) && stages.length + warrants.length > 0)
    return { holds: 'cannotTell', by: undefined, confidence }
  return { holds: 'no', by: undefined, confidence }
}

function isRegistration({ body }: Standing<'SituationOpened'>): boolean {
  return body.stage === 'registered'
}
