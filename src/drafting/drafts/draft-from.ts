import type { StandingFact } from '../../record/record.ts'
import type { DocumentTree } from '../../text/tree.ts'
import { itemsIn } from '../from-what.ts'
import type { RolledChange } from '../rolling/rolled.ts'
import type { Attention, DecidedChange, Draft, DraftBase } from './draft.ts'
import { amendmentsIn, commentsIn, reviewOf } from './review.ts'
import { paragraphStandings } from './standings.ts'
import { type DraftingFact, historyOf, numberOf, type Steps, stepsOf } from './steps.ts'
import { type WorkedText, workedText } from './worked-text.ts'

/** What a draft is made of besides what persons did to it. */
export type DraftTexts = {
  /** The text without any edit: from the record as it is now, or rolled forward. */
  readonly derived: DocumentTree
  readonly base?: DraftBase
  readonly rolled?: readonly RolledChange[]
}

/** A draft with what is needed to judge a wish about it. */
export type DraftAtWork = {
  readonly draft: Draft
  readonly steps: Steps
  readonly worked: WorkedText
}

/**
 * A draft out of the facts of drafting filed with it, in the order of entry, and the text as it
 * follows from the record now. What was derived when a person worded it stands in the fact.
 * Undefined where the opening is not among the facts.
 */
export function draftFrom(
  id: string,
  facts: readonly StandingFact[],
  texts: DraftTexts,
): Draft | undefined {
  return draftAtWork(id, facts, texts)?.draft
}

export function draftAtWork(
  id: string,
  facts: readonly StandingFact[],
  texts: DraftTexts,
): DraftAtWork | undefined {
  const steps = stepsOf(facts)
  if (!steps) return undefined
  const worked = workedText(steps, texts.derived)
  const { opening } = steps
  const final = finalText(steps)
  const document = final ?? worked.tree
  const rolled = texts.rolled && decided(texts.rolled, steps)
  const comments = commentsIn(steps)
  const { paragraphs, changed } = paragraphStandings(steps, worked, document, comments)
  const found = final ? [] : [...worked.attention, ...changed, ...undecided(rolled ?? [])]
  const draft: Draft = {
    id,
    session: opening.body.session,
    language: opening.body.language,
    audience: opening.body.madeFor,
    readers: opening.audience,
    how: opening.body.base ? 'rolledForward' : 'fromTheRecord',
    document,
    ...(texts.base ? { base: texts.base } : {}),
    ...(rolled ? { rolled } : {}),
    review: reviewOf(steps),
    paragraphs,
    attention: inOrder(found, document),
    comments,
    amendments: amendmentsIn(steps),
    history: historyOf(steps),
    last: steps.last,
  }
  return { draft, steps, worked }
}

function finalText({ counting }: Steps): DocumentTree | undefined {
  const final = counting.findLast((fact) => fact.type === 'DraftFinalized')
  return final?.type === 'DraftFinalized' ? final.body.tree : undefined
}

type Decision = Extract<DraftingFact, { type: 'RolledFlagDecided' }>

function decided(changes: readonly RolledChange[], { counting }: Steps): readonly DecidedChange[] {
  const key = (id: string, flag: { readonly is: string; readonly words: string }) =>
    JSON.stringify([id, flag.is, flag.words])
  const decisions = new Map(
    counting
      .filter((fact): fact is Decision => fact.type === 'RolledFlagDecided')
      .map((fact) => [key(fact.body.paragraph, fact.body.flag), fact]),
  )
  return changes.map((change) => ({
    ...change,
    flags: change.flags.map((flag) => {
      const found = decisions.get(key(change.id, flag))
      return found ? { ...flag, decision: decisionOf(found) } : flag
    }),
  }))
}

function decisionOf(fact: Decision) {
  const { officer, body } = fact
  const { decided, remark } = body
  return { decided, officer, number: numberOf(fact), ...(remark ? { remark } : {}) }
}

function undecided(changes: readonly DecidedChange[]): readonly Attention[] {
  return changes.flatMap(({ id, flags }) =>
    flags.flatMap(({ decision, ...flag }): readonly Attention[] =>
      decision ? [] : [{ is: 'flag', paragraph: id, flag }],
    ),
  )
}

/** In the order of the text; what is in it no more, or has no place in it, last. */
function inOrder(found: readonly Attention[], document: DocumentTree): readonly Attention[] {
  const places = new Map(itemsIn(document).map(({ id }, at) => [id, at]))
  const placeOf = ({ paragraph }: Attention) => places.get(paragraph) ?? places.size
  return found.toSorted((a, b) => placeOf(a) - placeOf(b))
}
