import type { DraftRefusal, DraftStep } from './draft.ts'
import type { DraftAtWork } from './draft-from.ts'
import { derivedText, editStep, noSuchParagraph, readText } from './edit-paragraph.ts'
import { isPlace, placeOf, wholeParagraph } from './places.ts'
import { type Answered, editedMeanwhile, itemOf, refused } from './step.ts'

type Wish<Do extends DraftStep['do']> = Extract<DraftStep<unknown>, { do: Do }>

/** A paragraph of a person's own, put at a place. */
export function addParagraph(work: DraftAtWork, { place, text }: Wish<'add'>): Answered {
  const { document } = work.draft
  if (!isPlace(document, place)) return noSuchPlace(place, text)
  const typed = readText(document, text, { sentences: [] })
  if ('refused' in typed) return typed
  const sentences = typed.sentences.map((inlines) => ({ inlines, edited: true as const }))
  const body = { paragraph: freshId(work), place, text: { sentences } }
  return [{ type: 'ParagraphAdded', body }]
}

/** An id that no paragraph of any draft has had: other years find the paragraph by it. */
function freshId({ draft, steps }: DraftAtWork): string {
  const own = steps.all.filter(({ type }) => type === 'ParagraphAdded').length
  return `own-${draft.id}-${own + 1}`
}

function noSuchPlace({ section, after }: Wish<'add'>['place'], yours?: string): DraftRefusal {
  return refused(
    'NO_SUCH_PLACE',
    `There is no place ${after ? `after ${after} in ` : 'at the head of '}section ${section} in this draft; expected a section, and a paragraph that stands in it by itself.`,
    yours === undefined ? {} : { yours },
  )
}

/** A paragraph or sub-paragraph is taken out; what it said is kept. */
export function removeParagraph(work: DraftAtWork, wish: Wish<'remove'>): Answered {
  const { document } = work.draft
  const item = itemOf(document, wish.paragraph)
  if (!item) return noSuchParagraph(work, wish.paragraph)
  const place = placeOf(document, wish.paragraph)
  const was = derivedText(work, wish.paragraph)
  const body = { paragraph: wish.paragraph, ...(place ? { place } : {}), was }
  return editedMeanwhile(work, wish, undefined) ?? [{ type: 'ParagraphRemoved', body }]
}

/** A whole paragraph is put elsewhere. */
export function moveParagraph(work: DraftAtWork, wish: Wish<'move'>): Answered {
  const { document } = work.draft
  const { paragraph, place } = wish
  if (!itemOf(document, paragraph)) return noSuchParagraph(work, paragraph)
  if (!wholeParagraph(document, paragraph))
    return refused(
      'NOT_THIS_PARAGRAPH',
      `Paragraph ${paragraph} is part of another paragraph or of a quoted text; only whole paragraphs of a section are moved. Move the paragraph it stands in.`,
    )
  if (!isPlace(document, place) || place.after === paragraph) return noSuchPlace(place)
  const stale = editedMeanwhile(work, wish, undefined)
  if (stale) return stale
  const now = placeOf(document, paragraph)
  if (now?.section === place.section && now.after === place.after) return []
  return [{ type: 'ParagraphMoved', body: { paragraph, place } }]
}

/** A paragraph says again what it says of itself, where it stands of itself. */
export function restoreParagraph(work: DraftAtWork, wish: Wish<'restore'>): Answered {
  const { paragraph } = wish
  const done = work.worked.works.get(paragraph)
  if (!itemOf(work.draft.document, paragraph) && !done?.removed)
    return noSuchParagraph(work, paragraph)
  const stale = editedMeanwhile(work, wish, undefined)
  if (stale) return stale
  if (done?.added)
    return refused(
      'NOTHING_TO_DO',
      `Paragraph ${paragraph} was added by a person; nothing else says it. To be rid of it, remove it, or undo what was done to it.`,
    )
  if (!done?.edited && !done?.removed && !done?.moved) return []
  return [{ type: 'ParagraphRestored', body: { paragraph } }]
}

/** A person's words stay, or what was taken out stays out, though the facts have changed. */
export function keepParagraph(work: DraftAtWork, wish: Wish<'keep'>): Answered {
  const { paragraph } = wish
  const { works, owned } = work.worked
  const removed = works.get(paragraph)?.removed
  if (!itemOf(work.draft.document, paragraph) && !removed) return noSuchParagraph(work, paragraph)
  const stale = editedMeanwhile(work, wish, undefined)
  if (stale) return stale
  const waits = work.draft.attention.some(
    (one) => one.paragraph === paragraph && one.is !== 'flag' && one.is !== 'agreedChanged',
  )
  if (!waits)
    return refused(
      'NOTHING_TO_DO',
      `Nothing in paragraph ${paragraph} waits for a decision: a person's words in it rest on the facts as they are.`,
    )
  if (!removed) return [editStep(work, paragraph, owned.get(paragraph) ?? [])]
  const was = derivedText(work, paragraph)
  return [{ type: 'ParagraphRemoved', body: { ...removed, was } }]
}
