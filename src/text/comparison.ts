import { aligned } from './align.ts'
import { type ChangeClass, changeClass } from './change-class.ts'
import { compareTexts, type Run } from './compare.ts'
import { numbered } from './numbering.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { DocumentTree } from './tree.ts'

/**
 * A redline of a document against an earlier one, paragraph by paragraph. The texts of `runs`
 * without insertions are `old`, without deletions `new`, exactly. `old` is null for what was
 * inserted, `new` for what was deleted.
 */
export type Comparison = { readonly paragraphs: readonly ComparedParagraph[] }

export type ComparedParagraph = {
  readonly old: string | null
  readonly new: string | null
  readonly class: ChangeClass
  readonly runs: readonly Run[]
  readonly of: Passage['of']
  readonly oldNumber: string | null
  readonly newNumber: string | null
  readonly id: string | null
  /** Deleted here and inserted elsewhere (or the reverse), with the same id or the same words. */
  readonly moved: boolean
}

/** Two documents compared; both are numbered first, so that numbers typed nowhere count nowhere. */
export function comparison(old: DocumentTree, now: DocumentTree): Comparison {
  return comparisonOfPassages(passagesOf(numbered(old)), passagesOf(numbered(now)))
}

/** Two lists of paragraphs compared, as they lie. */
export function comparisonOfPassages(old: readonly Passage[], now: readonly Passage[]): Comparison {
  const paragraphs = aligned(old, now).map((pair) =>
    compared(
      pair.old === undefined ? null : old[pair.old],
      pair.new === undefined ? null : now[pair.new],
    ),
  )
  return { paragraphs: withMoves(paragraphs) }
}

function compared(
  old: Passage | null | undefined,
  now: Passage | null | undefined,
): ComparedParagraph {
  const oldText = old?.text ?? null
  const newText = now?.text ?? null
  return {
    old: oldText,
    new: newText,
    class: changeClass(oldText, newText),
    runs: compareTexts(oldText ?? '', newText ?? ''),
    of: now?.of ?? old?.of ?? 'paragraph',
    oldNumber: old?.number ?? null,
    newNumber: now?.number ?? null,
    id: now?.id ?? old?.id ?? null,
    moved: false,
  }
}

function withMoves(paragraphs: readonly ComparedParagraph[]): readonly ComparedParagraph[] {
  const deleted = keysOf(paragraphs, 'deleted')
  const inserted = keysOf(paragraphs, 'inserted')
  return paragraphs.map((one) => {
    if (one.class !== 'deleted' && one.class !== 'inserted') return one
    const others = one.class === 'deleted' ? inserted : deleted
    return moveKeys(one).some((key) => others.has(key)) ? { ...one, moved: true } : one
  })
}

function keysOf(
  paragraphs: readonly ComparedParagraph[],
  of: 'deleted' | 'inserted',
): ReadonlySet<string> {
  return new Set(paragraphs.filter((one) => one.class === of).flatMap(moveKeys))
}

/** Short texts such as headings recur without having moved. */
function moveKeys({ id, old, new: now }: ComparedParagraph): readonly string[] {
  const words = now ?? old ?? ''
  return [...(id ? [`id ${id}`] : []), ...(words.length >= 40 ? [`words ${words}`] : [])]
}
