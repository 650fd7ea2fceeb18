import type { draftingKinds } from '../../record/drafting.ts'
import type { Body } from '../../record/kinds.ts'
import type { DocumentTree, Paragraph, Point } from '../../text/tree.ts'
import { itemsIn } from '../from-what.ts'
import type { DraftRefusal } from './draft.ts'
import type { DraftAtWork } from './draft-from.ts'
import { editableText } from './editable-text.ts'

/** What is to be entered: a fact of drafting without its envelope. */
export type Step = {
  [K in keyof typeof draftingKinds]: { readonly type: K; readonly body: Body<K> }
}[keyof typeof draftingKinds]

export type Answered = readonly Step[] | DraftRefusal

export function refused(
  code: DraftRefusal['refused'],
  because: string,
  more: Pick<DraftRefusal, 'yours' | 'theirs'> = {},
): DraftRefusal {
  return { refused: code, because, ...more }
}

export function itemOf(tree: DocumentTree, id: string): Paragraph | Point | undefined {
  return itemsIn(tree).find((item) => item.id === id)
}

/** Why a text that was based on an older one is not taken: both are shown, and none is lost. */
export function editedMeanwhile(
  { draft, steps }: DraftAtWork,
  { paragraph, basedOn }: { readonly paragraph: string; readonly basedOn: number },
  yours: string | undefined,
): DraftRefusal | undefined {
  const last = steps.lastOf(paragraph)
  if (last <= basedOn) return undefined
  const event = draft.history.find(({ number }) => number === last)
  const now = itemOf(draft.document, paragraph)
  return refused(
    'EDITED_MEANWHILE',
    `Since you opened paragraph ${paragraph}, ${event?.officer ?? 'another officer'} has changed it (number ${last}; yours rests on ${basedOn}). Nothing of yours was entered and nothing is lost: both texts are shown. Put into the text as it stands now what you want of yours, and enter that.`,
    {
      ...(yours === undefined ? {} : { yours }),
      ...(now ? { theirs: editableText(now) } : {}),
    },
  )
}

/** What is wrong with words that a person says about a draft, if anything. */
export function wordsFault(what: string, words: string | undefined): DraftRefusal | undefined {
  if (words === undefined) return undefined
  if (words.trim() === '')
    return refused('EMPTY', `The ${what} has no words; write some, or leave it out.`)
  if (words.length > longestRemark)
    return refused(
      'TOO_LONG',
      `The ${what} has ${words.length} characters; expected ${longestRemark} at most. Shorten it.`,
      { yours: words },
    )
  if (!words.isWellFormed())
    return refused(
      'UNREADABLE',
      `The ${what} holds half of a sign that is written in two parts (a surrogate). Type the words around it anew.`,
      { yours: words },
    )
  return undefined
}

const longestRemark = 5_000

/** Where the whole draft no longer changes. */
export function closed({ draft }: DraftAtWork, yours?: string): DraftRefusal | undefined {
  const { review } = draft
  const more = yours === undefined ? {} : { yours }
  if (review.standing === 'final')
    return refused(
      'FINAL',
      `The draft ${draft.id} was set as final by ${review.officer} (number ${review.number}). To go on with it, undo that first; for another text, open a new draft.`,
      more,
    )
  if (review.standing === 'discarded')
    return refused(
      'DISCARDED',
      `The draft ${draft.id} was put away by ${review.officer} (number ${review.number}). To go on with it, undo that first.`,
      more,
    )
  return undefined
}
