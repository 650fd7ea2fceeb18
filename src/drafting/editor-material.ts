import { languageProfile } from '../text/language-profile.ts'
import type { NumberedItem, Printed } from '../text/numbered.ts'
import type { Language, Point, Sentence } from '../text/tree.ts'

/**
 * What the editor of one paragraph or sub-paragraph is given: its sentences, what is printed where
 * the tree holds no words, and the words it is compared with.
 */
export type EditorMaterial = {
  readonly id: string
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  readonly sentences: readonly Sentence[]
  readonly tail?: readonly Sentence[]
  readonly hasPoints: boolean
  /** Ids of the notes as they stand in the draft, in order: by it the plain form numbers them. */
  readonly notesShown: readonly string[]
  /** Numbers of the notes, by their ids. */
  readonly notes: Readonly<Record<string, number>>
  /** Words of ordinals and cross-references, by `printedKey`. */
  readonly printed: Readonly<Record<string, string>>
  /** Last year's words, notes between ⟦ and ⟧; absent where there are none to compare with. */
  readonly base?: string
}

/** Names a computed inline by what it is computed from. */
export function printedKey(
  inline:
    | { readonly kind: 'ordinal'; readonly number: number; readonly capital?: true }
    | { readonly kind: 'crossReference'; readonly to: string; readonly named?: true },
): string {
  if (inline.kind === 'ordinal')
    return `ordinal ${inline.number}${inline.capital ? ' capital' : ''}`
  return `reference ${inline.to}${inline.named ? ' named' : ''}`
}

type Item = Pick<Point, 'id' | 'sentences' | 'tail' | 'points'>

/**
 * The material of an item, from its sentences and from the item as it is printed. `stands` is the
 * item as the draft has it, where the sentences are others: typed, and not saved.
 */
export function editorMaterial(
  item: Item,
  printed: NumberedItem,
  of: { readonly language: Language; readonly base?: string | undefined; readonly stands?: Item },
): EditorMaterial {
  const inlines = [...printed.sentences, ...printed.tail].flatMap((sentence) => sentence.inlines)
  const notes = inlines.filter((one) => one.kind === 'note')
  return {
    id: item.id,
    language: of.language,
    direction: languageProfile(of.language).direction,
    sentences: item.sentences,
    ...(item.tail ? { tail: item.tail } : {}),
    hasPoints: (item.points ?? []).length > 0,
    notesShown: noteIds(of.stands ?? item),
    notes: Object.fromEntries(notes.map(({ id, number }) => [id, number])),
    printed: Object.fromEntries(inlines.flatMap(computedWords)),
    ...(of.base === undefined ? {} : { base: of.base }),
  }
}

function noteIds({ sentences, tail = [] }: Item): readonly string[] {
  return [...sentences, ...tail].flatMap(({ inlines }) =>
    inlines.flatMap((one) => (one.kind === 'note' ? [one.id] : [])),
  )
}

function computedWords(one: Printed): readonly (readonly [string, string])[] {
  if (one.kind === 'note') return one.content.flatMap(computedWords)
  return one.of ? [[printedKey(one.of), one.text]] : []
}
