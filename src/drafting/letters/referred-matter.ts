import { procedures } from '../../law/procedures.ts'
import { statute } from '../../law/rome-statute.ts'
import type { StateCode } from '../../law/states.ts'
import type { MatterAnswer } from '../../mechanism/answer.ts'
import { allOf, lastOf } from '../../mechanism/matter-file.ts'
import { matter } from '../../mechanism/matters.ts'
import type { RecordView, StandingFact } from '../../record/record.ts'
import type { Sentence } from '../../text/tree.ts'
import { stated } from '../bound.ts'
import { type Phrasing, phrasingIn } from '../phrasing/phrasing.ts'
import type { LetterWish, NoLetter } from './letter.ts'

/** A matter before the Assembly on which a letter may be written, with its phrasing. */
export type Referred = {
  readonly answer: MatterAnswer
  readonly state: StateCode
  readonly phrasing: Phrasing
  /** What the Court decided and sent on, told in sentences. */
  readonly told: readonly Sentence[]
}

/** The matter where it stands open before the Assembly; otherwise why no letter is drafted. */
export function referredMatter(
  view: RecordView,
  id: string,
  { language, on }: LetterWish,
): Referred | NoLetter {
  const answer = matter(view, id, on)
  if (!answer)
    return {
      because: `No matter ${id} is open in the record by ${on}: look up its id with the docket.`,
    }
  const rule = procedures('formalResponse', on)
  const under = rule ? { under: rule } : {}
  if (!answer.referredTo.includes('assembly'))
    return {
      because: `The matter ${answer.id} was not referred to the Assembly: the steps of paragraph 14 need a referral. Enter it once the decision is transmitted.`,
      ...under,
    }
  if (answer.standing !== 'open')
    return {
      because: `The matter ${answer.id} stands ${answer.standing}: expected an open one. Only the Bureau takes it up again.`,
      ...under,
    }
  const phrasing = phrasingIn(language)
  return { answer, state: answer.state, phrasing, told: toldOf(answer.facts, phrasing) }
}

function toldOf(facts: readonly StandingFact[], phrasing: Phrasing): readonly Sentence[] {
  const { letters, remarks } = phrasing
  const findings = allOf(facts, 'FindingMade').map((fact) =>
    stated(
      remarks,
      { facts: [fact], rules: [statute('87 (7)')] },
      letters.finding(fact.on, fact.body.chamber, fact.body.state),
      phrasing.cite(fact.body.decision),
    ),
  )
  const referral = lastOf(facts, 'NonCooperationReferred')
  const sent = lastOf(facts, 'DecisionTransmitted')
  return [
    ...findings,
    ...(referral
      ? [
          stated(
            remarks,
            { facts: [referral], rules: [statute('87 (7)')] },
            letters.referral(referral.on),
          ),
        ]
      : []),
    ...(sent ? [stated(remarks, { facts: [sent] }, letters.transmission(sent.on))] : []),
  ]
}
