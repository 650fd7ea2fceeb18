import type { Day } from '../law/day.ts'
import { statute } from '../law/rome-statute.ts'
import { type StateCode, stateInSentence } from '../law/states.ts'
import { happened } from '../law/when.ts'
import type { RecordView, Standing } from '../record/record.ts'
import type { Holds } from './answer.ts'
import { type Declaration, declarationHolds, declarations } from './declarations.ts'
import type { Duty } from './owed.ts'
import { situationIn } from './situations.ts'
import { branch } from './treaty-branches.ts'
import { asSentence, inWords, onInWords } from './words.ts'

type Lodged = Declaration & { readonly holds: Holds }

/** Article 12 (3): whether a declaration binds the State to cooperate in a situation. */
export function declaredDuty(
  view: RecordView,
  { state, party }: { readonly state: StateCode; readonly party: boolean },
  situation: string,
  on: Day,
): Duty {
  const lodged = declarations(view, state).flatMap((one): readonly Lodged[] => {
    const holds = declarationHolds(one, on)
    return holds ? [{ ...one, holds }] : []
  })
  const [first] = lodged
  if (!first) return neverDeclared
  const name = asSentence(stateInSentence(state))
  const numbers = lodged.map((one) => one.lodged.number)
  if (party)
    return notApplicable(
      `${name} lodged a declaration ${onInWords(first.lodged.on)}, but is a party on this day: it owes what parties owe.`,
      numbers,
    )
  const here = lodged.filter((one) => concerns(view, one.lodged, situation, on))
  const best = here.toSorted((a, b) => order.indexOf(a.holds) - order.indexOf(b.holds))[0]
  if (!best)
    return notApplicable(
      `${name} lodged a declaration, but not for ${situation || 'this situation'}.`,
      numbers,
    )
  const { holds, rejected } = best
  const facts = [best.lodged.number, ...(holds === 'no' && rejected ? [rejected.number] : [])]
  return {
    holds,
    confidence: best.lodged.confidence,
    branch: branch(statute('12 (3)'), holds, `${name} ${wordsOf(best, situation)}`, facts),
  }
}

const order: readonly Holds[] = ['yes', 'disputed', 'cannotTell', 'no']

const neverDeclared = notApplicable(
  'The record shows no declaration accepting jurisdiction lodged by the State by this day.',
)

function notApplicable(why: string, facts?: readonly number[]): Duty {
  return {
    holds: 'no',
    confidence: 'confirmed',
    branch: branch(statute('12 (3)'), 'no', why, facts),
  }
}

function wordsOf({ lodged, rejected, holds }: Lodged, situation: string): string {
  const { from, until } = lodged.body
  const reach = `conduct from ${inWords(from)}${until ? ` to ${inWords(until)}` : ' on'}`
  const made = `accepted jurisdiction over ${reach} by a declaration lodged ${onInWords(lodged.on)}`
  if (holds === 'no' && rejected) return `${made}, found without effect ${onInWords(rejected.on)}.`
  if (holds === 'disputed') return `${made}; whether it has effect is disputed.`
  if (holds === 'cannotTell') return `${made}; whether it had effect on this day is left open.`
  return `${made}: in ${situation}, while it is no party, it has to cooperate in accordance with Part 9, without delay or exception.`
}

/** A declaration concerns the situation it names or, naming none, that of the State itself. */
function concerns(
  view: RecordView,
  lodged: Standing<'JurisdictionAccepted'>,
  situation: string,
  on: Day,
): boolean {
  if (lodged.body.situation) return lodged.body.situation === situation
  return situationIn(view, situation).stages.some(
    (stage) => stage.body.state === lodged.body.state && happened(stage.on, on) !== 'no',
  )
}
