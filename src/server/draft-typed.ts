import type { ParagraphVersion } from '../drafting/drafts/draft.ts'
import { typedText } from '../drafting/drafts/typed-text.ts'
import { type EditorMaterial, editorMaterial } from '../drafting/editor-material.ts'
import { withItems } from '../drafting/with-items.ts'
import { comparison } from '../text/comparison.ts'
import { languageProfile } from '../text/language-profile.ts'
import type { NumberedItem } from '../text/numbered.ts'
import { numbered } from '../text/numbering.ts'
import { inlineText } from '../text/passages.ts'
import type { DocumentTree, Paragraph, Point, Sentence } from '../text/tree.ts'
import { allParagraphs, itemsOf } from '../text/walk.ts'
import type { DraftSeen, SeenItem } from './draft-seen.ts'

/** An item as it would be with what was typed: as the tree would have it, and as printed. */
export type TypedItem = { readonly item: Paragraph | Point; readonly printed: NumberedItem }

/** What was typed, set into its place in the document; or why it cannot be read. */
export function typedItem(
  { draft }: DraftSeen,
  { item }: SeenItem,
  text: string,
): TypedItem | { readonly unreadable: string } {
  const typed = typedText(text, item)
  if ('unreadable' in typed) return typed
  const sentences = typed.sentences.map((inlines, at) => likeBefore(inlines, item.sentences[at]))
  const tail = typed.tail.map((inlines, at) => likeBefore(inlines, item.tail?.[at]))
  const document = withItems(draft.document, (one) =>
    one.id === item.id ? { ...one, sentences, ...(tail.length ? { tail } : {}) } : one,
  )
  const found = itemIn(document, item.id)
  return found ?? { unreadable: 'The paragraph is not in the text any more. Open the draft again.' }
}

/** For a look only: what is saved is told apart sentence by sentence by the draft itself. */
function likeBefore(inlines: Sentence['inlines'], before: Sentence | undefined): Sentence {
  return before?.from ? { inlines, from: before.from } : { inlines }
}

function itemIn(document: DocumentTree, id: string): TypedItem | undefined {
  const item = allParagraphs(document)
    .flatMap((paragraph) => itemsOf(paragraph))
    .find((one) => one.id === id)
  const { preamble, sections, annexes } = numbered(document)
  const all = [...sections, ...annexes.flatMap((annex) => annex.sections)]
  const printed = [...(preamble?.paragraphs ?? []), ...all.flatMap(itemsOfSection)]
    .flatMap(withPoints)
    .find((one) => one.id === id)
  return item && printed && { item, printed }
}

type Section = ReturnType<typeof numbered>['sections'][number]

function itemsOfSection({ blocks, sections }: Section): readonly NumberedItem[] {
  const own = blocks.flatMap((block): readonly NumberedItem[] => {
    if (block.kind === 'paragraph') return [block]
    return block.kind === 'quoted' ? block.paragraphs : []
  })
  return [...own, ...sections.flatMap(itemsOfSection)]
}

function withPoints(item: NumberedItem): readonly NumberedItem[] {
  return [item, ...item.points.flatMap(withPoints)]
}

/** What the editor is given; absent for a text that cannot be read, which is mended as it is typed. */
export function materialFor(
  seen: DraftSeen,
  of: SeenItem,
  typed: string | undefined,
  base: string | undefined,
): EditorMaterial | undefined {
  const { language } = seen.draft
  if (typed === undefined) return editorMaterial(of.item, of.printed, { language, base })
  const read = typedItem(seen, of, typed)
  if ('unreadable' in read) return undefined
  const { sentences, tail } = read.item
  const item = { ...of.item, sentences, ...(tail ? { tail } : {}) }
  return editorMaterial(item, read.printed, { language, base, stands: of.item })
}

/**
 * What the editor marks the words against: last year's, from the draft's own base or else the
 * latest version of an earlier session; where there are none, what the record says of itself.
 */
export function wordsBefore(
  seen: DraftSeen,
  of: SeenItem,
  life: readonly ParagraphVersion[],
): { readonly words: string; readonly of: string } | undefined {
  const { draft } = seen
  const { id } = of.item
  const pair = draft.base
    ? comparison(draft.base.document, draft.document).paragraphs.find(
        (one) => one.id === id && one.new !== null && one.old !== null,
      )
    : undefined
  if (pair?.old && draft.base) return { words: pair.old, of: draft.base.name }
  const before = life.findLast(({ session }) => Number(session) < Number(draft.session))
  if (before) return { words: before.text, of: before.of.name ?? `draft ${before.of.draft}` }
  const derived = seen.standings.get(id)?.derived
  if (!derived) return undefined
  return { words: printedWords(seen, of, derived.sentences), of: 'what the record says' }
}

/** Sentences in the place of those of an item, as one text to compare by. */
function printedWords({ draft }: DraftSeen, of: SeenItem, sentences: readonly Sentence[]): string {
  const document = withItems(draft.document, (one) =>
    one.id === of.item.id ? { ...one, sentences } : one,
  )
  const printed = itemIn(document, of.item.id)?.printed.sentences ?? []
  const gap = languageProfile(draft.language).sentenceGap
  return printed.map(({ inlines }) => inlineText(inlines)).join(gap)
}
