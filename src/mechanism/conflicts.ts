import type { Day } from '../law/day.ts'
import { type StateCode, stateInSentence } from '../law/states.ts'
import type { RecordView } from '../record/record.ts'
import type { FocalPointsAnswer } from './answer.ts'
import { focalPoints } from './focal-points.ts'
import { perKey } from './per-view.ts'
import { asSentence, inWords, listed } from './words.ts'

const pointsOn: (view: RecordView, on: Day) => FocalPointsAnswer = perKey(focalPoints)

/**
 * Where the requested State is the President's own or that of a focal point: for officers only.
 * No rule of recusal was found, and none is made up: who is concerned decides.
 */
export function conflictsOf(
  view: RecordView,
  requestedState: StateCode,
  on: Day,
): readonly string[] {
  const own = pointsOn(view, on).points.filter((point) => point.state === requestedState)
  if (own.length === 0) return []
  const as = own.map(({ by, since }) =>
    by === 'office'
      ? `that of the President since ${inWords(since)}`
      : `that of a focal point since ${inWords(since)}`,
  )
  return [
    `${asSentence(stateInSentence(requestedState))} is the requested State and ${listed(as)}; no rule of recusal was found.`,
  ]
}
