import type { Ask, Desk } from '../desk.ts'
import type { DraftRefusal, DraftWish, KeptFile } from '../drafting/drafts/draft.ts'
import { type DraftAtWork, draftAtWork } from '../drafting/drafts/draft-from.ts'
import { refused } from '../drafting/drafts/step.ts'
import { groundOf, stepsOf } from '../drafting/drafts/steps.ts'
import { wished } from '../drafting/drafts/wished.ts'
import { draftingFor } from '../record/record.ts'
import { keeperAlone } from '../store/offices.ts'
import { appendSteps, type Entering, isDraftId } from './append-steps.ts'
import { type DraftsNeeds, secretariat, type Texts } from './draft-texts.ts'
import { withKeptFiles } from './kept-files.ts'
import { openedDraft, textFault } from './open-draft.ts'

/** How often a step is judged anew when another was entered at the same moment. */
const mostTries = 64

/**
 * Does what an officer of the Secretariat wants of a draft. The id of a step follows from the step
 * it comes after, so that of two entered at once, from whatever desk, the record takes one; the
 * other is judged anew on the text as it stands then.
 */
export function enterDraft(needs: DraftsNeeds, texts: Texts): Desk['enterDraft'] {
  const turn = openTurns()
  return async (asked, officer, incoming) => {
    if (!asked.officer || !asked.offices.includes(secretariat)) return notForThisOffice(incoming)
    const wish = await withKeptFiles(needs, texts, incoming)
    if ('refused' in wish) return wish
    const ask = { ...asked, on: needs.today(), known: undefined }
    const id = await turn(() => entered(needs, texts, { ask, officer, wish }))
    if (typeof id !== 'string') return id
    const work = await workOn(needs, texts, ask, id)
    if (!work) throw new Error(`The draft ${id} was entered and is not there.`)
    return { draft: work.draft }
  }
}

type Wishing = {
  readonly ask: Ask
  readonly officer: string
  readonly wish: DraftWish<KeptFile>
}

/** The id of the draft once everything that the wish comes to is entered. */
async function entered(
  needs: DraftsNeeds,
  texts: Texts,
  { ask, officer, wish }: Wishing,
): Promise<string | DraftRefusal> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const entering = await judged(needs, texts, ask, wish)
    if ('refused' in entering) return entering
    const outcome = await appendSteps(needs, officer, entering)
    if (outcome === 'entered') return entering.draft
    if (outcome !== 'again') return outcome
  }
  return refused(
    'EDITED_MEANWHILE',
    `Others write in this draft without pause: after ${mostTries} tries nothing of yours was entered. Send it again.`,
    yoursIn(wish),
  )
}

/** One after the other: what is entered here at once need not be judged again and again. */
function openTurns() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work)
    last = mine
    return mine
  }
}

/** The words that came in with a wish, which no refusal may lose. */
function yoursIn(wish: DraftWish<unknown>): Pick<DraftRefusal, 'yours'> {
  if ('text' in wish) return { yours: wish.text }
  return 'words' in wish ? { yours: wish.words } : {}
}

function notForThisOffice(wish: DraftWish): DraftRefusal {
  return refused(
    'NOT_FOR_THIS_OFFICE',
    'Only an officer of the Secretariat may write in drafts. Ask the Secretariat to enter it; the text that came in is shown so that it is not lost.',
    yoursIn(wish),
  )
}

async function judged(
  needs: DraftsNeeds,
  texts: Texts,
  ask: Ask,
  wish: DraftWish<KeptFile>,
): Promise<Entering | DraftRefusal> {
  if (wish.do === 'open') return openedDraft(needs, texts, ask, wish)
  const work = await workOn(needs, texts, ask, wish.draft)
  if (!work)
    return refused(
      'NO_SUCH_DRAFT',
      `There is no draft ${wish.draft.slice(0, 80)}; expected one of those that the desk lists.`,
      yoursIn(wish),
    )
  const steps = wished(work, wish)
  if ('refused' in steps) return steps
  const ground = { ...groundOf(work.steps), ...('base' in wish ? { base: wish.base } : {}) }
  const fault = 'base' in wish ? await textFault(texts, ask, ground) : undefined
  if (fault) return fault
  return { draft: wish.draft, readers: work.steps.opening.audience, steps, after: work.after }
}

/** A draft as an officer works on it. `after` is of the whole stream, seen or not. */
async function workOn(
  needs: DraftsNeeds,
  texts: Texts,
  ask: Ask,
  id: string,
): Promise<(DraftAtWork & { readonly after: string }) | undefined> {
  if (!isDraftId(id)) return undefined
  const { held, known } = await needs.eyes(ask)
  const all = await needs.store.facts(keeperAlone, { streams: [`draft:${id}`] })
  const facts = draftingFor(all, { offices: held, known })
  const steps = stepsOf(facts)
  if (!steps) return undefined
  const work = draftAtWork(id, facts, await texts.of(ask, groundOf(steps)))
  return work && { ...work, after: all.at(-1)?.id ?? '' }
}
