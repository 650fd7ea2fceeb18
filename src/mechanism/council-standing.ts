import type { Citation } from '../law/citation.ts'
import { type CouncilReferral, situationsReferredByCouncil } from '../law/council.ts'
import type { Day } from '../law/day.ts'
import { statute } from '../law/rome-statute.ts'
import { type StateCode, stateInSentence } from '../law/states.ts'
import { happened } from '../law/when.ts'
import type { RecordView, Standing } from '../record/record.ts'
import type { Branch } from './answer.ts'
import { perKey } from './per-view.ts'
import { turnsOf } from './timeline.ts'
import { branch } from './treaty-branches.ts'
import { listed, onInWords } from './words.ts'

/** What the Security Council's resolutions on a situation ask of a State. */
export type CouncilStanding = {
  readonly bound: 'yes' | 'no' | 'cannotTell'
  readonly urged: 'yes' | 'no' | 'cannotTell'
  readonly rule: Citation | undefined
  readonly because: readonly Branch[]
}

/** What bears on one situation: the referral as the law tables have it, and recorded resolutions. */
type Resolutions = {
  readonly situation: string
  readonly referral: CouncilReferral | undefined
  readonly recorded: readonly Standing<'CouncilResolutionAdopted'>[]
}

const resolutionsOn: (view: RecordView, situation: string) => Resolutions = perKey(
  (view, situation) => ({
    situation,
    referral: situationsReferredByCouncil.find((one) => one.situation === situation),
    recorded: view
      .of('CouncilResolutionAdopted')
      .filter((fact) => fact.body.situation === situation),
  }),
)

/** The days on which the Council's part in a situation turns. */
export function councilTurns(view: RecordView, situation: string): readonly Day[] {
  const { referral, recorded } = resolutionsOn(view, situation)
  return [...(referral ? [referral.adopted] : []), ...recorded.flatMap((fact) => turnsOf(fact.on))]
}

/** Whether the Council binds a State in a situation, or urges it. */
export function councilStanding(
  view: RecordView,
  state: StateCode,
  situation: string,
  on: Day,
): CouncilStanding {
  const { referral, recorded } = resolutionsOn(view, situation)
  const facts = recorded.filter((fact) => happened(fact.on, on) !== 'no')
  if (referral && referral.adopted <= on) return underReferral(referral, facts, state)
  if (facts.length > 0 && !referral) return wordsUnknown(facts, state)
  return nothingFromCouncil
}

const nothingFromCouncil: CouncilStanding = Object.freeze({
  bound: 'no',
  urged: 'no',
  rule: undefined,
  because: Object.freeze([
    branch(
      statute('13 (b)'),
      'no',
      'No Council resolution on the situation is known for this day: the Council neither binds nor urges any State in it.',
    ),
  ]),
})

function underReferral(
  referral: CouncilReferral,
  recorded: Resolutions['recorded'],
  state: StateCode,
): CouncilStanding {
  const { resolution, situation, boundStates } = referral
  const numbers = recorded.map((fact) => fact.number)
  const adopted = `${resolution}, adopted ${onInWords(referral.adopted)},`
  if (boundStates.includes(state))
    return {
      bound: 'yes',
      urged: 'no',
      rule: referral.bound,
      because: [
        branch(
          referral.bound,
          'yes',
          `${adopted} binds ${stateInSentence(state)} to cooperate fully with the Court and the Prosecutor in ${situation}, and to give any assistance needed: arrest and surrender included.`,
          numbers,
        ),
        branch(referral.urgedStates, 'no', 'A State that is bound is more than urged.', numbers),
      ],
    }
  return {
    bound: 'no',
    urged: 'yes',
    rule: referral.urgedStates,
    because: [
      branch(
        referral.bound,
        'no',
        `${adopted} binds ${listed(boundStates.map((one) => stateInSentence(one)))} in ${situation}, and no other State; it recognizes that States not party have no obligation under the Statute.`,
        numbers,
      ),
      branch(
        referral.urgedStates,
        'yes',
        `The same paragraph urges all States, parties to the Statute included, and the organizations concerned to cooperate fully.`,
        numbers,
      ),
    ],
  }
}

/** A resolution is recorded whose paragraphs the law tables do not have. */
function wordsUnknown(recorded: Resolutions['recorded'], state: StateCode): CouncilStanding {
  const named = recorded.some((fact) => fact.body.state === state)
  const symbols = listed([...new Set(recorded.map((fact) => fact.body.resolution))])
  const numbers = recorded.map((fact) => fact.number)
  return {
    bound: named ? 'cannotTell' : 'no',
    urged: 'cannotTell',
    rule: {
      text: symbols,
      provision: 'paragraph not at hand',
      since: recorded[0]?.on ?? 'unknown',
      source: 'the record',
      confidence: 'unconfirmed',
    },
    because: [
      branch(
        statute('13 (b)'),
        'cannotTell',
        `The record has ${symbols} on this situation, but its paragraphs are not at hand: whom it binds and whom it urges cannot be told.`,
        numbers,
      ),
    ],
  }
}
