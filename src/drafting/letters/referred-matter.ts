import { courtRegulation } from '../../law/court-regulations.ts'
import { procedures } from '../../law/procedures.ts'
import { statute } from '../../law/rome-statute.ts'
import type { StateCode } from '../../law/states.ts'
import { unknown } from '../../law/when.ts'
import type { MatterAnswer } from '../../mechanism/answer.ts'
import { allOf, lastOf } from '../../mechanism/matter-file.ts'
import { matter } from '../../mechanism/matters.ts'
import { inWords } from '../../mechanism/words.ts'
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
  /** What the drafter should know of what could not be told. */
  readonly untold: readonly string[]
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
      because: `No matter ${id} is open in the record by ${inWords(on)}: look up its id with the docket.`,
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
      because: `The matter ${answer.id} ${notOpen[answer.standing]}`,
      ...under,
    }
  const phrasing = phrasingIn(language)
  return {
    answer,
    state: answer.state,
    phrasing,
    told: toldOf(answer.facts, phrasing),
    untold: untoldOf(answer.facts),
  }
}

function untoldOf(facts: readonly StandingFact[]): readonly string[] {
  if (lastOf(facts, 'DecisionTransmitted')) return []
  return [
    'The record does not say that the Presidency of the Court has transmitted the decision; the letter says nothing of it.',
  ]
}

/** What becomes of letters on a matter that is no longer open, or not for now. */
const notOpen: Readonly<Record<Exclude<MatterAnswer['standing'], 'open'>, string>> = {
  deferred: 'stands deferred: letters are drafted once the Bureau takes it up again.',
  closed: 'stands closed: letters are drafted on open matters.',
  referralReversed:
    'is no longer before the Assembly, since its referral was reversed: letters are drafted on open matters.',
  notReferred: 'stands without a referral in force: letters are drafted on open matters.',
}

function toldOf(facts: readonly StandingFact[], phrasing: Phrasing): readonly Sentence[] {
  const { letters, remarks } = phrasing
  const findings = allOf(facts, 'FindingMade').map((fact) =>
    stated(
      remarks,
      { facts: [fact], rules: [statute('87 (7)')] },
      letters.finding(fact.on, fact.body.chamber, fact.body.state, fact.body.of),
      phrasing.cite(fact.body.decision),
    ),
  )
  const referral = lastOf(facts, 'NonCooperationReferred')
  const sameDay = lastOf(facts, 'FindingMade')?.on === referral?.on && referral?.on !== unknown
  const sent = lastOf(facts, 'DecisionTransmitted')
  return [
    ...findings,
    ...(referral
      ? [
          stated(
            remarks,
            { facts: [referral], rules: [statute('87 (7)')] },
            sameDay ? letters.referralSameDay : letters.referral(referral.on),
          ),
        ]
      : []),
    ...(sent
      ? [
          stated(
            remarks,
            { facts: [sent], rules: [courtRegulation('109 (4)')] },
            letters.transmission(sent.on),
          ),
        ]
      : []),
  ]
}
