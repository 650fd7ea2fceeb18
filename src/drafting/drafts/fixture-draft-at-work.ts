import { publicRecord, recordAs } from '../../../tests/read-public-record.ts'
import { day } from '../../law/day.ts'
import type { Office } from '../../record/audience.ts'
import { checkFact, isFault } from '../../record/check-fact.ts'
import type { Fact } from '../../record/fact.ts'
import { draftingFor, type StandingFact } from '../../record/record.ts'
import type { DocumentTree, Paragraph, Point } from '../../text/tree.ts'
import { draft as report } from '../fixture-drafts.ts'
import { itemsIn } from '../from-what.ts'
import type { Draft, DraftRefusal, DraftStep, KeptFile } from './draft.ts'
import { type DraftAtWork, type DraftTexts, draftAtWork } from './draft-from.ts'
import { editableText } from './editable-text.ts'
import type { Step } from './step.ts'
import { wished } from './wished.ts'

/** A draft for tests: its facts in memory, entered as the desk enters them. */
export type Bench = {
  readonly draft: () => Draft
  readonly work: () => DraftAtWork
  /** Does what a wish says; throws its refusal. */
  readonly done: (wish: DraftStep<KeptFile>, officer?: string) => Draft
  readonly refusal: (wish: DraftStep<KeptFile>) => DraftRefusal
  /** The text under the draft is another from now on. */
  readonly on: (texts: DraftTexts | DocumentTree) => Draft
  readonly facts: () => readonly StandingFact[]
  /** A paragraph or sub-paragraph as it is edited. */
  readonly text: (id: string) => string
  readonly edit: (id: string, text: string, basedOn?: number) => Draft
}

export const file: KeptFile = {
  hash: 'ab'.repeat(32),
  name: 'last-year.txt',
  mediaType: 'text/plain',
  size: 10,
}

/** The report of the 23rd session from the public record, some facts left out of it. */
export function reportOf(...without: readonly string[]): DocumentTree {
  const facts = publicRecord.filter(({ id }) => !without.includes(id))
  return report(recordAs('public', facts), '23', 'en', day('2024-12-05'))
}

export function openBench(first: DraftTexts | DocumentTree = reportOf(), base?: KeptFile): Bench {
  let texts = asTexts(first)
  const facts: Fact[] = []
  const enter = ({ type, body }: Step, officer: string) =>
    facts.push(factOf(facts, type, body, officer))
  const opening = { session: '23', language: 'en', madeFor: 'public', ...(base ? { base } : {}) }
  enter({ type: 'DraftOpened', body: opening as never }, 'officer-1')
  const standing = () => draftingFor(facts, { offices: new Set(['secretariat' as Office]) })
  const work = () => {
    const found = draftAtWork('23-en', standing(), texts)
    if (!found) throw new Error('The draft is open.')
    return found
  }
  const done: Bench['done'] = (wish, officer = 'officer-1') => {
    const steps = wished(work(), wish)
    if ('refused' in steps) throw new Error(`${steps.refused}: ${steps.because}`)
    for (const step of steps) enter(step, officer)
    return work().draft
  }
  return {
    done,
    work,
    draft: () => work().draft,
    facts: standing,
    refusal: (wish) => {
      const outcome = wished(work(), wish)
      if ('refused' in outcome) return outcome
      throw new Error(`Entered: ${outcome.map(({ type }) => type).join(', ')}`)
    },
    on: (now) => {
      texts = asTexts(now)
      return work().draft
    },
    text: (id) => editableText(itemIn(work().draft.document, id)),
    edit: (paragraph, text, basedOn = work().draft.last) =>
      done({ do: 'edit', paragraph, text, basedOn }),
  }
}

export function itemIn(tree: DocumentTree, id: string): Paragraph | Point {
  const item = itemsIn(tree).find((one) => one.id === id)
  if (!item) throw new Error(`No paragraph ${id}.`)
  return item
}

function asTexts(texts: DraftTexts | DocumentTree): DraftTexts {
  return 'derived' in texts ? texts : { derived: texts }
}

function factOf(before: readonly Fact[], type: string, body: object, officer: string): Fact {
  const number = 1001 + before.length
  const checked = checkFact({
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    stream: 'draft:23-en',
    type,
    on: '2024-12-05',
    officer,
    proof: [],
    source: [],
    confidence: 'confirmed',
    audience: ['secretariat'],
    body,
  })
  if (isFault(checked)) throw new Error(checked.fault)
  const minute = String(before.length % 60).padStart(2, '0')
  return { ...checked.draft, number, entered: `2024-12-05T10:${minute}:00.000Z` }
}
