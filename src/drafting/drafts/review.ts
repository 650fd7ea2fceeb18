import type { Amendments, Comment, Review, ReviewStep } from './draft.ts'
import { type DraftingFact, numberOf, type Steps } from './steps.ts'

/** Where a draft stands by the last step of its review that counts. */
export function reviewOf({ counting }: Steps): Review {
  for (const fact of counting.toReversed()) {
    const review = reviewBy(fact)
    if (review) return review
  }
  return { standing: 'inWork' }
}

function reviewBy(fact: DraftingFact): Review | undefined {
  const step = stepOf(fact)
  if (fact.type === 'DraftSent') return { standing: 'sent', to: fact.body.to, ...step }
  if (fact.type === 'DraftDiscarded') return { standing: 'discarded', ...step }
  if (fact.type === 'DraftReviewed' && !isPartial(fact))
    return { standing: fact.body.outcome, by: fact.body.by, ...step }
  if (fact.type !== 'DraftFinalized') return undefined
  const { symbol } = fact.body
  return { standing: 'final', ...(symbol ? { symbol } : {}), ...step }
}

/** Agreement to some paragraphs leaves the draft where it stood. */
function isPartial({ body }: Extract<DraftingFact, { type: 'DraftReviewed' }>): boolean {
  return body.outcome === 'agreed' && body.partial === true
}

function stepOf(fact: DraftingFact): ReviewStep {
  const { remark } = fact.body as { remark?: string }
  const { entered: since, officer } = fact
  return { since, officer, number: numberOf(fact), ...(remark ? { remark } : {}) }
}

/** Every comment, oldest first, with what settled it. */
export function commentsIn({ counting }: Steps): readonly Comment[] {
  return counting.flatMap((fact): readonly Comment[] => {
    if (fact.type !== 'CommentMade') return []
    const settled = counting.findLast(
      (one) => one.type === 'CommentSettled' && one.body.comment === fact.id,
    )
    const { paragraph, words } = fact.body
    return [
      {
        number: numberOf(fact),
        entered: fact.entered,
        officer: fact.officer,
        ...(paragraph ? { paragraph } : {}),
        words,
        ...(settled ? { settled: withoutInstant(stepOf(settled)) } : {}),
      },
    ]
  })
}

function withoutInstant({ since: _, ...step }: ReviewStep) {
  return step
}

/** What delegations handed in, oldest first. */
export function amendmentsIn({ counting }: Steps): readonly Amendments[] {
  return counting.flatMap((fact): readonly Amendments[] => {
    if (fact.type !== 'AmendmentsReceived') return []
    const { state, file, about } = fact.body
    const { entered, officer } = fact
    return [{ number: numberOf(fact), entered, officer, state, file, ...(about ? { about } : {}) }]
  })
}
