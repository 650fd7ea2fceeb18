import type { draftingKinds } from '../../record/drafting.ts'
import type { Body } from '../../record/kinds.ts'
import type { Standing, StandingFact } from '../../record/record.ts'
import type { DraftEvent } from './draft.ts'

/** A fact of drafting as it stands, in the order of entry. */
export type DraftingFact = {
  [K in keyof typeof draftingKinds]: Standing<K>
}[keyof typeof draftingKinds]
export type Opening = Extract<DraftingFact, { type: 'DraftOpened' }>
type Undoing = Extract<DraftingFact, { type: 'DraftingUndone' }>

/** What was done to a draft, with what of it counts. */
export type Steps = {
  readonly opening: Opening
  /** Everything, oldest first. */
  readonly all: readonly DraftingFact[]
  /** What was neither undone nor is an undoing. */
  readonly counting: readonly DraftingFact[]
  readonly undone: ReadonlySet<string>
  /** The last step that counts on what another was done to: that other itself, if none is later. */
  readonly lastOn: (fact: DraftingFact) => DraftingFact | undefined
  /** The number of the last step on a paragraph, counting or not; `0` where nothing was done to it. */
  readonly lastOf: (paragraph: string) => number
  readonly last: number
}

/** The steps of one draft; undefined where its opening is not among the facts. */
export function stepsOf(facts: readonly StandingFact[]): Steps | undefined {
  // An `AudienceNarrowed` may be filed with a draft, and is nothing that is done to it.
  const all = facts.filter((fact): fact is DraftingFact => fact.type !== 'AudienceNarrowed')
  const opening = all.find((fact): fact is Opening => fact.type === 'DraftOpened')
  if (!opening) return undefined
  const undone = undoneIn(all)
  const known = new Map(all.map((fact) => [fact.id, fact]))
  const targets = new Map(all.map((fact) => [fact.id, targetOf(fact, known)]))
  const last = new Map(all.map((fact) => [targets.get(fact.id), numberOf(fact)]))
  const counting = all.filter(({ id, type }) => type !== 'DraftingUndone' && !undone.has(id))
  const lastCounting = new Map(counting.map((fact) => [targets.get(fact.id), fact]))
  return {
    opening,
    all,
    undone,
    counting,
    lastOn: ({ id }) => lastCounting.get(targets.get(id)),
    lastOf: (paragraph) => last.get(`paragraph ${paragraph}`) ?? 0,
    last: Math.max(...all.flatMap(({ versions }) => versions)),
  }
}

/** The number under which a step was entered; a correction of it has a later one. */
export function numberOf(fact: Pick<DraftingFact, 'number' | 'versions'>): number {
  return fact.versions[0] ?? fact.number
}

/** Ids of what is undone. The last undoing counts, so that an undoing can itself be undone. */
function undoneIn(all: readonly DraftingFact[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const fact of all.toReversed())
    if (fact.type === 'DraftingUndone' && !undone.has(fact.id)) undone.add(fact.body.event)
  return undone
}

/** What a step was done to: steps on one thing stand on each other. */
function targetOf(fact: DraftingFact, known: ReadonlyMap<string, DraftingFact>): string {
  switch (fact.type) {
    case 'ParagraphEdited':
    case 'ParagraphAdded':
    case 'ParagraphRemoved':
    case 'ParagraphMoved':
    case 'ParagraphRestored':
      return `paragraph ${fact.body.paragraph}`
    case 'RolledFlagDecided':
      return `flag ${fact.body.paragraph} ${fact.body.flag.is} ${fact.body.flag.words}`
    case 'CommentMade':
    case 'AmendmentsReceived':
      return `entry ${fact.id}`
    case 'CommentSettled':
      return `entry ${fact.body.comment}`
    case 'DraftOpened':
    case 'DraftBaseReplaced':
      return 'base'
    case 'DraftSent':
    case 'DraftReviewed':
    case 'DraftFinalized':
    case 'DraftDiscarded':
      return 'review'
    case 'DraftingUndone':
      return undoneTarget(fact, known)
  }
}

function undoneTarget(fact: Undoing, known: ReadonlyMap<string, DraftingFact>): string {
  const event = known.get(fact.body.event)
  // What came before: an undoing of something later, or of itself, is of nothing.
  return event && numberOf(event) < numberOf(fact) ? targetOf(event, known) : `entry ${fact.id}`
}

/** The step of which nothing later stands, if it may be undone; else why not, in a sentence. */
export function undoable(steps: Steps, fact: DraftingFact): true | string {
  if (fact.type === 'DraftOpened') return 'A draft is not undone; put it away instead.'
  if (steps.undone.has(fact.id)) return 'It was undone already.'
  const later = steps.lastOn(fact)
  if (!later || numberOf(later) <= numberOf(fact)) return true
  return `What was done later to the same thing stands on it (number ${numberOf(later)}, by ${later.officer}); undo that first.`
}

/** Everything done to a draft, as a history shows it. */
export function historyOf(steps: Steps): readonly DraftEvent[] {
  const numbers = new Map(steps.all.map((fact) => [fact.id, numberOf(fact)]))
  return steps.all.map((fact): DraftEvent => {
    const { paragraph, remark } = fact.body as { paragraph?: string; remark?: string }
    const undoes = fact.type === 'DraftingUndone' ? numbers.get(fact.body.event) : undefined
    return {
      number: numberOf(fact),
      id: fact.id,
      entered: fact.entered,
      officer: fact.officer,
      is: fact.type,
      undone: steps.undone.has(fact.id),
      mayUndo: undoable(steps, fact) === true,
      ...(paragraph ? { paragraph } : {}),
      ...(remark ? { remark } : {}),
      ...(undoes ? { undoes } : {}),
    }
  })
}

/** What the text of a draft follows from, besides the record. */
export type Ground = Body<'DraftOpened'>

/** The ground of a draft now, with the file that is rolled forward, if one is. */
export function groundOf({ counting, opening }: Steps): Ground {
  const later = counting.findLast((fact) => fact.type === 'DraftBaseReplaced')
  return later?.type === 'DraftBaseReplaced' ? { ...opening.body, ...later.body } : opening.body
}
