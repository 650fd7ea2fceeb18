import { numberingPlan } from '../text/numbering-plan.ts'
import type { DocumentTree } from '../text/tree.ts'

/** The tree without the printed numbers that its own order gives: only those that differ stay. */
export function withoutRightNumbers(document: DocumentTree): DocumentTree {
  const { places } = numberingPlan(document)
  const kept = JSON.stringify(document, (_key, value: unknown) => {
    if (!isPrinted(value)) return value
    const label = places.get(value.id)?.label ?? ''
    if (bare(value.printed) !== bare(label)) return value
    const { printed: _, ...rest } = value
    return rest
  })
  // Only numbers went: it is the same kind of tree.
  return JSON.parse(kept) as DocumentTree
}

type WithNumber = { readonly id: string; readonly printed: string }

function isPrinted(value: unknown): value is WithNumber {
  return typeof value === 'object' && value !== null && 'id' in value && 'printed' in value
}

/** Brackets and stops differ from language to language; the number does not. */
function bare(label: string): string {
  return label.replace(/[().\s]/g, '')
}
