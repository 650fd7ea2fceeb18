import type { Ask, Desk } from '../desk.ts'
import type { Draft, DraftLine } from '../drafting/drafts/draft.ts'
import { draftFrom } from '../drafting/drafts/draft-from.ts'
import { lifeOf, type TextOfYear } from '../drafting/drafts/life.ts'
import { amendmentsIn, reviewOf } from '../drafting/drafts/review.ts'
import { groundOf, type Steps, stepsOf } from '../drafting/drafts/steps.ts'
import { sessionSaid } from '../drafting/rolling/report-session.ts'
import type { Fact } from '../record/fact.ts'
import type { Kind } from '../record/kinds.ts'
import { draftingFor } from '../record/record.ts'
import { isDraftId } from './append-steps.ts'
import { type DraftsNeeds, openTexts } from './draft-texts.ts'
import { enterDraft } from './enter-draft.ts'
import { amendmentsListed } from './listed-amendments.ts'

/** Kinds that a list of drafts is made of. */
const ofLines: readonly Kind[] = [
  'DraftOpened',
  'DraftBaseReplaced',
  'DraftSent',
  'DraftReviewed',
  'DraftFinalized',
  'DraftDiscarded',
  'DraftingUndone',
]

/** Drafts at the desk: read by their audience, written by the Secretariat. */
export function aboutDrafts(
  needs: DraftsNeeds,
): Pick<
  Desk,
  'drafts' | 'draft' | 'enterDraft' | 'paragraphLife' | 'draftBase' | 'draftAmendments'
> {
  const texts = openTexts(needs)
  const listed = amendmentsListed(texts)
  const draft = async (ask: Ask, id: string) => {
    const steps = await stepsFor(needs, ask, id)
    return steps && draftFrom(id, steps.all, await texts.of(ask, groundOf(steps)))
  }
  return {
    draft,
    drafts: (ask) => lines(needs, ask),
    enterDraft: enterDraft(needs, texts),
    draftBase: async (ask, id) => {
      const steps = await stepsFor(needs, ask, id)
      const file = steps && groundOf(steps).base
      if (!file) return undefined
      const { name, mediaType } = file
      return { name, mediaType, bytes: await texts.bytesOf(file) }
    },
    draftAmendments: async (ask, id) => {
      const steps = await stepsFor(needs, ask, id)
      if (!steps) return []
      const { language } = groundOf(steps)
      return Promise.all(amendmentsIn(steps).map((one) => listed(one, language)))
    },
    paragraphLife: async (ask, paragraph, session, language = 'en') => {
      const all = (await lines(needs, ask)).filter(
        (line) => line.language === language && line.review.standing !== 'discarded',
      )
      const drafts: Draft[] = []
      // In the order in which they were opened.
      for (const { id } of all.toReversed()) {
        const one = await draft(ask, id)
        if (one) drafts.push(one)
      }
      return lifeOf(paragraph, session, textsOfYears(drafts))
    },
  }
}

async function stepsFor(needs: DraftsNeeds, ask: Ask, id: string): Promise<Steps | undefined> {
  if (!isDraftId(id)) return undefined
  const { held, known } = await needs.eyes(ask)
  const facts = await needs.store.facts(held, { streams: [`draft:${id}`] })
  return stepsOf(draftingFor(facts, { offices: held, known }))
}

async function lines(needs: DraftsNeeds, ask: Ask): Promise<readonly DraftLine[]> {
  const { held, known } = await needs.eyes(ask)
  const streams = new Map<string, Fact[]>()
  for (const fact of await needs.store.facts(held, { kinds: ofLines }))
    streams.set(fact.stream, [...(streams.get(fact.stream) ?? []), fact])
  const found = [...streams].flatMap(([stream, facts]): readonly DraftLine[] => {
    const steps = stepsOf(draftingFor(facts, { offices: held, known }))
    return steps ? [lineOf(stream.slice('draft:'.length), steps)] : []
  })
  return found.sort(
    (a, b) => Number(b.session) - Number(a.session) || (a.opened < b.opened ? 1 : -1),
  )
}

function lineOf(id: string, steps: Steps): DraftLine {
  const { audience: readers, body, entered, officer } = steps.opening
  const { base } = groundOf(steps)
  return {
    id,
    session: body.session,
    language: body.language,
    audience: body.madeFor,
    readers,
    how: body.base ? 'rolledForward' : 'fromTheRecord',
    review: reviewOf(steps),
    opened: entered,
    officer,
    ...(base ? { baseName: base.name } : {}),
  }
}

/** The texts in which a paragraph may stand: drafts, and each text brought in, once. */
function textsOfYears(drafts: readonly Draft[]): readonly TextOfYear[] {
  const bases = new Map<string, TextOfYear>()
  for (const { id, session, base } of drafts) {
    if (!base || bases.has(base.hash)) continue
    const { document, hash, name } = base
    // A text that does not say its session is taken for that of the session before.
    const number = sessionSaid(document) ?? String(Number(session) - 1)
    const of = { is: 'base' as const, draft: id, name }
    bases.set(hash, { session: number, language: document.language, of, document })
  }
  const own = drafts.map(({ id, session, language, document, review }): TextOfYear => {
    const is = review.standing === 'final' ? 'final' : 'draft'
    return { session, language, of: { is, draft: id }, document }
  })
  return [...own, ...bases.values()]
}
