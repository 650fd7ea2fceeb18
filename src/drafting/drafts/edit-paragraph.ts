import { longestParagraph } from '../../record/drafting.ts'
import { tidied } from '../../text/inline.ts'
import type { DocumentTree, Inline, Paragraph, Point } from '../../text/tree.ts'
import { treeSentences } from '../../text/tree-schema.ts'
import type { DraftRefusal, DraftStep, ItemText } from './draft.ts'
import type { DraftAtWork } from './draft-from.ts'
import { editableText } from './editable-text.ts'
import { type Owned, textOf } from './kept-words.ts'
import { placeOf, sectionsIn } from './places.ts'
import { sameWords } from './standings.ts'
import { type Answered, editedMeanwhile, itemOf, refused, type Step } from './step.ts'
import { type Typed, typedText } from './typed-text.ts'
import { worded } from './worded.ts'

type Edit = Extract<DraftStep<unknown>, { do: 'edit' }>
type EditSentences = Extract<DraftStep<unknown>, { do: 'editSentences' }>
type Item = Paragraph | Point

/** A paragraph in other words, typed in the markup of `editableText`. */
export function editParagraph(work: DraftAtWork, wish: Edit): Answered {
  const item = itemOf(work.draft.document, wish.paragraph)
  if (!item) return noSuchParagraph(work, wish.paragraph, wish.text)
  const typed = readText(work.draft.document, wish.text, item)
  if ('refused' in typed) return typed
  const now = editableText(item)
  const seen = wish.seen?.replaceAll('\r\n', '\n')
  const changed = seen !== undefined && seen !== now
  return (
    nothingNew(item, typed) ??
    editedMeanwhile(work, wish, wish.text) ??
    (changed ? recordChanged(wish, now) : undefined) ??
    edited(work, wish.paragraph, typed)
  )
}

/** The same for an editor that holds the sentences as inlines. */
export function editSentences(work: DraftAtWork, wish: EditSentences): Answered {
  const item = itemOf(work.draft.document, wish.paragraph)
  const plain = (all: EditSentences['sentences'] = []) => all.map((inlines) => tidied(inlines))
  const typed: Typed = { sentences: plain(wish.sentences), tail: plain(wish.tail) }
  const checked = treeSentences.safeParse([...typed.sentences, ...typed.tail].map(asSentence))
  if (!checked.success)
    return refused(
      'UNREADABLE',
      `The sentences are not as a document has them: ${checked.error.issues[0]?.message ?? 'expected otherwise'}.`,
    )
  const yours = shownAs(typed, item)
  if (!item) return noSuchParagraph(work, wish.paragraph, yours)
  return (
    textFault(work.draft.document, typed, yours) ??
    nothingNew(item, typed) ??
    editedMeanwhile(work, wish, yours) ??
    edited(work, wish.paragraph, typed)
  )
}

/** What a paragraph says, read from its markup and fit to stand in the document. */
export function readText(
  document: DocumentTree,
  text: string,
  item: Item | Pick<Item, 'sentences'>,
): Typed | DraftRefusal {
  if (text.length > longestTyped)
    return refused(
      'TOO_LONG',
      `The text has ${text.length} characters; expected ${longestTyped} at most. Make several paragraphs of it.`,
      { yours: text },
    )
  const typed = typedText(text, item)
  if ('unreadable' in typed) return refused('UNREADABLE', typed.unreadable, { yours: text })
  return textFault(document, typed, text) ?? typed
}

/** The markup may be longer than what it says. */
const longestTyped = 2 * longestParagraph

function textFault(document: DocumentTree, typed: Typed, yours: string): DraftRefusal | undefined {
  const all = [...typed.sentences, ...typed.tail]
  const inlines = all.flat()
  if (!inlines.some(saysSomething))
    return refused(
      'EMPTY',
      'The text has no words; write some. To take the paragraph out of the draft, remove it instead.',
      { yours },
    )
  const length = inlines.reduce((sum, one) => sum + lengthOf(one), 0)
  if (length > longestParagraph)
    return refused(
      'TOO_LONG',
      `The paragraph has ${length} characters; expected ${longestParagraph} at most. Make several paragraphs of it.`,
      { yours },
    )
  const ids = idsOf(document)
  const unknown = referencesIn(inlines).find((to) => !ids.has(to))
  if (unknown === undefined) return undefined
  return refused(
    'UNREADABLE',
    `Found a reference to ${unknown}, which is nothing in this draft; expected the id of a paragraph, a section or an annex, as its address shows it.`,
    { yours },
  )
}

function saysSomething(inline: Inline): boolean {
  return inline.kind === 'text' ? inline.text.trim() !== '' : inline.kind !== 'note'
}

function lengthOf(inline: Inline): number {
  if (inline.kind === 'note') return inline.content.reduce((sum, one) => sum + lengthOf(one), 0)
  return inline.kind === 'text' ? inline.text.length : 12
}

function referencesIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((one) => {
    if (one.kind === 'note') return referencesIn(one.content)
    return one.kind === 'crossReference' ? [one.to] : []
  })
}

function idsOf(document: DocumentTree): ReadonlySet<string> {
  const ids = new Set<string>()
  JSON.stringify(document, (key, value) => {
    if (key === 'id' && typeof value === 'string') ids.add(value)
    return value
  })
  return ids
}

/** Typed as it stands: there is nothing to enter, whatever was done meanwhile. */
function nothingNew(item: Item, typed: Typed): readonly Step[] | undefined {
  const tail = typed.tail.length ? { tail: typed.tail.map(asSentence) } : {}
  const text: ItemText = { sentences: typed.sentences.map(asSentence), ...tail }
  return sameWords(text, item) ? [] : undefined
}

function asSentence(inlines: readonly Inline[]) {
  return { inlines }
}

function shownAs({ sentences, tail }: Typed, item: Item | undefined): string {
  const points = item?.points ? { points: item.points } : {}
  const after = tail.length ? { tail: tail.map(asSentence) } : {}
  return editableText({ sentences: sentences.map(asSentence), ...points, ...after })
}

function recordChanged({ paragraph, text }: Edit, theirs: string): DraftRefusal {
  return refused(
    'RECORD_CHANGED',
    `Since you opened paragraph ${paragraph}, the record has changed, and what it says of itself is another text now. Nothing of yours was entered and nothing is lost: both texts are shown. Put into the text as it stands now what you want of yours, and enter that.`,
    { yours: text, theirs },
  )
}

function edited(work: DraftAtWork, paragraph: string, typed: Typed): readonly Step[] {
  const standing = work.worked.owned.get(paragraph) ?? []
  const was = derivedText(work, paragraph)
  return [editStep(work, paragraph, worded(typed, standing, was))]
}

/** The words of an item as they are to stand, on what the record says of it now. */
export function editStep(work: DraftAtWork, paragraph: string, owned: readonly Owned[]): Step {
  const place = placeOf(work.draft.document, paragraph)
  const body = {
    paragraph,
    ...(place ? { place } : {}),
    text: textOf(owned),
    was: derivedText(work, paragraph),
    whose: owned.map(({ of }) => [...of]),
  }
  return { type: 'ParagraphEdited', body }
}

/** What an item says of itself; nothing, where a person added it. */
export function derivedText({ worked }: DraftAtWork, paragraph: string): ItemText {
  return worked.derived.get(paragraph) ?? { sentences: [] }
}

/** Why a paragraph is not there, with the text that was meant for it. */
export function noSuchParagraph(
  { draft, worked }: DraftAtWork,
  paragraph: string,
  yours?: string,
): DraftRefusal {
  const more = yours === undefined ? {} : { yours }
  if (worked.works.get(paragraph)?.removed)
    return refused(
      'NO_SUCH_PARAGRAPH',
      `Paragraph ${paragraph} was taken out of the draft. Put it back first, then edit it.`,
      more,
    )
  if (sectionsIn(draft.document).some(({ id }) => id === paragraph))
    return refused(
      'NOT_THIS_PARAGRAPH',
      `Found ${paragraph}, which is a heading; headings follow from the plan of the report. Edit the paragraphs under it.`,
      more,
    )
  return refused(
    'NO_SUCH_PARAGRAPH',
    `There is no paragraph ${paragraph.slice(0, 120)} in the draft ${draft.id}; expected one of those that it shows. Open the draft anew: the record may have changed.`,
    more,
  )
}
