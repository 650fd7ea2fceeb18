import { courtRegulation } from '../law/court-regulations.ts'
import { statute } from '../law/rome-statute.ts'
import type { StandingFact } from '../record/record.ts'
import type { Sentence } from '../text/tree.ts'
import type { Material } from './material.ts'

/** Findings, referrals and what became of them, in order. */
export function decisionSentences(
  material: Material,
  facts: readonly StandingFact[],
): readonly Sentence[] {
  return facts.flatMap((fact, at) => decisionSentence(material, fact, facts[at - 1]))
}

function decisionSentence(
  material: Material,
  fact: StandingFact,
  before: StandingFact | undefined,
): readonly Sentence[] {
  switch (fact.type) {
    case 'FindingMade':
    case 'FindingDeclined':
      return findingSentences(material, fact)
    case 'NonCooperationReferred':
    case 'ReferralDeferred':
    case 'ReferralDeclined':
    case 'ReferralReversed':
      return [referralSentence(material, fact, before)]
    case 'DecisionTransmitted':
      return [transmission(material, fact)]
    default:
      return []
  }
}

function findingSentences(
  { phrasing, say }: Material,
  fact: Extract<StandingFact, { type: 'FindingMade' | 'FindingDeclined' }>,
): readonly Sentence[] {
  const { court } = phrasing
  const { chamber, decision, state } = fact.body
  const notes = phrasing.cite(decision)
  const ground = { facts: [fact], rules: [statute('87 (7)')] }
  if (fact.type === 'FindingDeclined')
    return [
      say(ground, court.declined(fact.on, chamber, state, notes, fact.body.threshold === 'met')),
    ]
  return [
    say(ground, court.found(fact.on, chamber, decision, notes)),
    say(ground, court.finding(state, fact.body.of)),
  ]
}

function referralSentence(
  { phrasing, say }: Material,
  fact: Extract<
    StandingFact,
    {
      type: 'NonCooperationReferred' | 'ReferralDeferred' | 'ReferralDeclined' | 'ReferralReversed'
    }
  >,
  before: StandingFact | undefined,
): Sentence {
  const { court } = phrasing
  const { chamber, decision, state } = fact.body
  const ground = { facts: [fact], rules: [statute('87 (7)')] }
  const notes = phrasing.cite(decision)
  const same = isSameDecision(fact, before)
  if (fact.type === 'NonCooperationReferred') {
    const words = court.referred(fact.on, chamber, fact.body.to, state, same)
    return same && before ? say({ ...ground, with: [before] }, words) : say(ground, words, notes)
  }
  if (fact.type === 'ReferralDeferred')
    return say(ground, court.referralDeferred(fact.on, chamber, state), same ? [] : notes)
  if (fact.type === 'ReferralDeclined')
    return say(ground, court.referralDeclined(fact.on, chamber, state), same ? [] : notes)
  const upheld = fact.body.finding === 'upheld'
  return say(ground, court.reversed(fact.on, chamber, decision, notes, state, upheld))
}

/** Whether a referral was made in the decision that the sentence before has told. */
function isSameDecision(fact: StandingFact, before: StandingFact | undefined): boolean {
  if (before?.type !== 'FindingMade' || !('chamber' in fact.body)) return false
  return before.on === fact.on && before.body.chamber === fact.body.chamber
}

function transmission(
  { phrasing, say }: Material,
  fact: Extract<StandingFact, { type: 'DecisionTransmitted' }>,
): Sentence {
  return say(
    { facts: [fact], rules: [courtRegulation('109 (4)')] },
    phrasing.court.transmitted(fact.on, fact.body.to),
    phrasing.cite(fact.body.document),
  )
}
