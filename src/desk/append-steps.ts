import { createHash } from 'node:crypto'
import type { DraftRefusal } from '../drafting/drafts/draft.ts'
import { refused, type Step } from '../drafting/drafts/step.ts'
import type { Office } from '../record/audience.ts'
import { checkFact, isFault } from '../record/check-fact.ts'
import type { FactDraft } from '../record/fact.ts'
import { isFaults } from '../store/store.ts'
import type { DraftsNeeds } from './draft-texts.ts'

export function isDraftId(id: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,80}$/.test(id)
}

/** What is entered for a wish, before it has an id: that follows from what it comes after. */
export type Entering = {
  readonly draft: string
  readonly readers: readonly Office[]
  readonly steps: readonly Step[]
  /** Id of the last fact filed with the draft, whoever may see it; empty for a new draft. */
  readonly after: string
}

/** Enters steps, all or none; `again` where another was entered after the same step first. */
export async function appendSteps(
  needs: DraftsNeeds,
  officer: string,
  { draft, readers, steps, after }: Entering,
): Promise<'entered' | 'again' | DraftRefusal> {
  if (steps.length === 0) return 'entered'
  const drafts: FactDraft[] = []
  for (const [at, step] of steps.entries()) {
    const checked = checkFact({
      id: idAfter(`draft:${draft}`, drafts[at - 1]?.id ?? after),
      stream: `draft:${draft}`,
      type: step.type,
      on: needs.today(),
      officer,
      proof: proofOf(step),
      source: [],
      confidence: 'confirmed',
      audience: readers,
      body: step.body,
    })
    if (isFault(checked)) return refused('UNREADABLE', checked.fault)
    drafts.push(checked.draft)
  }
  const outcome = await needs.store.append(drafts)
  if (!isFaults(outcome)) {
    needs.shelf.drafted(outcome.entered)
    return 'entered'
  }
  // The id is taken: something else came after the same step first.
  if (outcome.every(({ fault }) => fault.startsWith('id:'))) return 'again'
  throw new Error(outcome.map(({ fault }) => fault).join(' '))
}

function proofOf({ body }: Step) {
  const file = 'base' in body ? body.base : 'file' in body ? body.file : undefined
  return file ? [{ title: file.name, hash: file.hash }] : []
}

/** A UUID that follows from the stream and the step before (RFC 9562, version 8). */
function idAfter(stream: string, before: string): string {
  const hash = createHash('sha256').update(`${stream}\n${before}`).digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)]
  return [...parts, hex.slice(20, 32)].join('-')
}
