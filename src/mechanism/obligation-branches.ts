import { leastSure } from '../law/citation.ts'
import type { Day } from '../law/day.ts'
import { statute } from '../law/rome-statute.ts'
import { type StateCode, stateInSentence } from '../law/states.ts'
import { happened } from '../law/when.ts'
import type { RecordView, Standing } from '../record/record.ts'
import type { Branch } from './answer.ts'
import { councilStanding, councilTurns } from './council-standing.ts'
import { declarations } from './declarations.ts'
import { declaredDuty } from './declared-duty.ts'
import { type Duty, type Grounds, type Outcome, outcomesOf } from './owed.ts'
import { perKey } from './per-view.ts'
import { begunBefore, situationIn, timesOf } from './situations.ts'
import { type Timeline, timelineOf, turnsOf, valueOn } from './timeline.ts'
import { branch, daysInWords } from './treaty-branches.ts'
import { type TreatyValue, treatyTimeline } from './treaty-standing.ts'
import { asSentence, onInWords } from './words.ts'

/** How the Statute, the Council or a State's own act binds it in a situation. */
export type Binding = {
  readonly because: readonly Branch[]
  readonly outcome: (warrant: 'yes' | 'no' | 'cannotTell', overflight: boolean) => Outcome
}

const tables = perKey((_view, _situation: string) => new Map<StateCode, Timeline<Binding>>())

/** Every turn in what binds a State in a situation. */
export function bindingTimeline(
  view: RecordView,
  state: StateCode,
  situation: string,
): Timeline<Binding> {
  const table = tables(view, situation)
  const known = table.get(state)
  if (known) return known
  const derived = timelineOf(turningDays(view, state, situation), (on) =>
    bindingAt(view, state, situation, on),
  )
  table.set(state, derived)
  return derived
}

function turningDays(view: RecordView, state: StateCode, situation: string): readonly Day[] {
  const treaty = treatyTimeline(view, state)
  const moved = treaty.some((entry) => entry.value.left) || declarations(view, state).length > 0
  return [
    ...treaty.map((entry) => entry.from),
    ...councilTurns(view, situation),
    ...arrangements(view, state).flatMap((fact) => turnsOf(fact.on)),
    ...(moved ? timesOf(situationIn(view, situation)).flatMap(turnsOf) : []),
  ]
}

function bindingAt(view: RecordView, state: StateCode, situation: string, on: Day): Binding {
  const treaty = valueOn(treatyTimeline(view, state), on)
  const kept = keptDuty(view, treaty, situation, on)
  const council = councilStanding(view, state, situation, on)
  const declared = declaredDuty(view, { state, party: treaty.party === 'yes' }, situation, on)
  const arranged = arrangedDuty(view, state, situation, on)
  const grounds: Grounds = {
    party: treaty.party,
    partyConfidence: treaty.partyConfidence,
    kept,
    council,
    declared,
    arranged: arranged.holds === 'yes',
  }
  const [inForce, ...left] = treaty.because.filter((one) => one.rule !== statute('12 (3)'))
  return Object.freeze({
    because: Object.freeze([
      ...(inForce ? [inForce] : []),
      ...left,
      kept.branch,
      ...council.because,
      declared.branch,
      arranged,
    ]),
    outcome: outcomesOf(grounds),
  })
}

const neverLeft: Duty = Object.freeze({
  holds: 'no',
  confidence: 'confirmed',
  branch: branch(
    statute('127 (2)'),
    'no',
    'No withdrawal has taken effect, so that no duty outlives one.',
  ),
})

function keptDuty(view: RecordView, treaty: TreatyValue, situation: string, on: Day): Duty {
  const { left } = treaty
  if (!left) return neverLeft
  const { holds, by, confidence } = begunBefore(situationIn(view, situation), left.effect, on)
  const effect = `before the withdrawal took effect (${daysInWords(left.effect)})`
  const shown = by ? onInWords(by.on) : ''
  const where = situation || 'a situation'
  const why = {
    yes: `An investigation in ${where} is recorded ${shown}, ${effect}: the duty to cooperate in it outlives the withdrawal.`,
    no: `The record shows nothing begun in ${where} ${effect}: no duty outlives it there.`,
    disputed: `In ${where} the record shows, ${effect}, only a preliminary examination (opened ${shown}); whether the duty to cooperate outlives the withdrawal then is disputed.`,
    cannotTell: `Whether an investigation in ${where} had begun ${effect} the record leaves open.`,
  }[holds]
  return {
    holds,
    confidence: leastSure([left.confidence, confidence]),
    branch: branch(statute('127 (2)'), holds, why, [...left.facts, ...(by ? [by.number] : [])]),
  }
}

const arrangements: (view: RecordView, state: StateCode) => readonly Standing<'ArrangementMade'>[] =
  perKey((view, state) => view.about('ArrangementMade', `state:${state}`))

const neverArranged = branch(
  statute('87 (5)'),
  'no',
  'The record shows no arrangement or agreement of the State with the Court by this day.',
)

/** What an arrangement asks stands in the arrangement, so that it moves no answer of its own. */
function arrangedDuty(view: RecordView, state: StateCode, situation: string, on: Day): Branch {
  const made = arrangements(view, state).filter(
    (fact) =>
      happened(fact.on, on) !== 'no' &&
      (fact.body.situation === undefined || fact.body.situation === situation),
  )
  const last = made.findLast((fact) => happened(fact.on, on) === 'yes') ?? made.at(-1)
  if (!last) return neverArranged
  return branch(
    statute('87 (5)'),
    happened(last.on, on) === 'yes' ? 'yes' : 'cannotTell',
    `${asSentence(stateInSentence(state))} undertook ${onInWords(last.on)} to assist the Court: ${last.body.scope}. What it owes by that stands in the arrangement itself.`,
    [last.number],
  )
}
