import { isStateCode } from '../../law/states.ts'
import type { DocumentTree } from '../../text/tree.ts'
import { itemsOf } from '../../text/walk.ts'
import { itemsIn } from '../from-what.ts'
import type { DraftStep, ItemText, KeptFile } from './draft.ts'
import type { DraftAtWork } from './draft-from.ts'
import { noSuchParagraph } from './edit-paragraph.ts'
import { type Answered, itemOf, refused, wordsFault } from './step.ts'
import { numberOf } from './steps.ts'

type Wish<Do extends DraftStep['do']> = Extract<DraftStep<KeptFile>, { do: Do }>

export function decideFlag({ draft }: DraftAtWork, wish: Wish<'decideFlag'>): Answered {
  const { paragraph, flag, decided, remark } = wish
  const found = draft.rolled
    ?.find(({ id, flags }) => id === paragraph && flags.some((one) => isSame(one, flag)))
    ?.flags.find((one) => isSame(one, flag))
  if (!found)
    return refused(
      'NO_SUCH_FLAG',
      `There is no such flag on ${paragraph} in the draft ${draft.id} any more; the record or the text under it may have changed. Open the draft anew.`,
    )
  if (found.decision?.decided === decided && found.decision.remark === remark) return []
  const body = {
    paragraph,
    flag: { is: flag.is, words: flag.words },
    decided,
    ...(remark ? { remark } : {}),
  }
  return wordsFault('remark', remark) ?? [{ type: 'RolledFlagDecided', body }]
}

function isSame(
  a: { readonly is: string; readonly words: string },
  b: { readonly is: string; readonly words: string },
): boolean {
  return a.is === b.is && a.words === b.words
}

export function comment(work: DraftAtWork, { paragraph, words }: Wish<'comment'>): Answered {
  const fault = wordsFault('comment', words)
  if (fault) return { ...fault, yours: words }
  if (paragraph === undefined) return [{ type: 'CommentMade', body: { words } }]
  const known = itemOf(work.draft.document, paragraph) ?? work.worked.works.get(paragraph)?.removed
  if (!known) return noSuchParagraph(work, paragraph, words)
  return [{ type: 'CommentMade', body: { paragraph, words } }]
}

export function settle({ draft, steps }: DraftAtWork, wish: Wish<'settle'>): Answered {
  const found = draft.comments.find(({ number }) => number === wish.comment)
  const fact = found && steps.all.find((one) => numberOf(one) === found.number)
  if (!fact)
    return refused(
      'NO_SUCH_EVENT',
      `There is no comment number ${wish.comment} on the draft ${draft.id}; expected the number of a comment that stands.`,
    )
  if (found.settled)
    return refused(
      'NOTHING_TO_DO',
      `Comment ${found.number} was settled already, by ${found.settled.officer} (number ${found.settled.number}).`,
    )
  const { remark } = wish
  const body = { comment: fact.id, ...(remark ? { remark } : {}) }
  return wordsFault('remark', remark) ?? [{ type: 'CommentSettled', body }]
}

export function receiveAmendments(_: DraftAtWork, wish: Wish<'receiveAmendments'>): Answered {
  const { state, file, about } = wish
  if (!isStateCode(state))
    return refused(
      'NOT_THIS_STATE',
      `Found "${state.slice(0, 40)}" as the delegation; expected a State by its three-letter code (ISO 3166-1 alpha-3), for example MNG.`,
    )
  const body = { state, file, ...(about ? { about } : {}) }
  return wordsFault('description', about) ?? [{ type: 'AmendmentsReceived', body }]
}

export function send(_: DraftAtWork, { to, remark }: Wish<'send'>): Answered {
  const body = { to, ...(remark ? { remark } : {}) }
  return (
    wordsFault('addressee', to) ?? wordsFault('remark', remark) ?? [{ type: 'DraftSent', body }]
  )
}

export function review(work: DraftAtWork, wish: Wish<'review'>): Answered {
  const { by, outcome, paragraphs, remark } = wish
  const fault = wordsFault('reviewer', by) ?? wordsFault('remark', remark)
  if (fault) return fault
  const { document } = work.draft
  const missing = paragraphs?.find((id) => !itemOf(document, id))
  if (missing !== undefined) return noSuchParagraph(work, missing)
  const said = remark ? { remark } : {}
  if (outcome === 'returned') return [{ type: 'DraftReviewed', body: { by, outcome, ...said } }]
  const agreed = agreedTexts(document, paragraphs)
  const partial = paragraphs ? { partial: true as const } : {}
  return [{ type: 'DraftReviewed', body: { by, outcome, agreed, ...partial, ...said } }]
}

/** The words that are agreed: of some paragraphs with all that is under them, or of all. */
function agreedTexts(document: DocumentTree, paragraphs: readonly string[] | undefined) {
  const all = itemsIn(document)
  const chosen = paragraphs ? all.filter(({ id }) => paragraphs.includes(id)).flatMap(itemsOf) : all
  const once = [...new Map(chosen.map((item) => [item.id, item])).values()]
  return once.map(({ id: paragraph, sentences, tail }) => {
    const text: ItemText = tail ? { sentences, tail } : { sentences }
    return { paragraph, text }
  })
}

/** The text as it stands becomes the final one; its symbol is given, never made up. */
export function finalize({ draft }: DraftAtWork, wish: Wish<'finalize'>): Answered {
  const { symbol, basedOn } = wish
  const fault = wordsFault('symbol', symbol)
  if (fault) return fault
  if (draft.last > basedOn) {
    const event = draft.history.find(({ number }) => number > basedOn)
    return refused(
      'EDITED_MEANWHILE',
      `Since you looked at the draft, ${event?.officer ?? 'another officer'} has worked on it (number ${draft.last}; yours rests on ${basedOn}). Look at the text as it stands now, then set it as final.`,
    )
  }
  const waiting = draft.attention.length
  if (waiting > 0)
    return refused(
      'UNDECIDED',
      `${waiting === 1 ? 'One place waits' : `${waiting} places wait`} for a decision, first in ${draft.attention[0]?.paragraph}. Decide on each (keep, restore, edit, or decide the flag), then set the text as final.`,
    )
  const { document } = draft
  const issued: DocumentTree = symbol
    ? { ...document, standing: 'issued', masthead: { ...document.masthead, symbol } }
    : document
  return [{ type: 'DraftFinalized', body: { tree: issued, ...(symbol ? { symbol } : {}) } }]
}
