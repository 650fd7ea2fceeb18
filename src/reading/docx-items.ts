import type { Inline, Paragraph, Point, Sentence } from '../text/tree.ts'

/** A paragraph as it grows: sub-paragraphs and tails are added where they belong. */
export type OpenItem = {
  readonly id: string
  readonly sentences: readonly Sentence[]
  readonly printed?: string
  readonly points: OpenItem[]
  tail?: readonly Sentence[]
}

export function openItem(id: string, inlines: readonly Inline[], printed = ''): OpenItem {
  return {
    id,
    sentences: inlines.length ? [{ inlines }] : [],
    ...(printed ? { printed } : {}),
    points: [],
  }
}

/** The item at a depth on the way to the last one: 0 is the paragraph itself. */
function lastAt(item: OpenItem, depth: number): OpenItem {
  const below = item.points.at(-1)
  return depth === 0 || !below ? item : lastAt(below, depth - 1)
}

/** Adds a sub-paragraph of a depth from 1 to 4, or as deep as there is something to stand under. */
export function addPoint(item: OpenItem, point: OpenItem, depth: number): void {
  lastAt(item, Math.min(depth, 4) - 1).points.push(point)
}

/** What follows the sub-paragraphs; false where there is such words already. */
export function addTail(item: OpenItem, inlines: readonly Inline[], depth: number): boolean {
  const at = lastAt(item, depth)
  if (at.tail) return false
  at.tail = [{ inlines }]
  return true
}

function closedPoint({ id, sentences, printed, points, tail }: OpenItem): Point {
  return {
    id,
    sentences,
    ...(points.length ? { points: points.map(closedPoint) } : {}),
    ...(tail ? { tail } : {}),
    ...(printed ? { printed } : {}),
  }
}

/** A paragraph in the making, and what else it is. */
export type OpenParagraph = {
  readonly item: OpenItem
  readonly role?: Paragraph['role']
  readonly numbered: boolean
}

export function closedParagraph({ item, role, numbered }: OpenParagraph): Paragraph {
  return {
    kind: 'paragraph',
    ...(role ? { role } : {}),
    ...(numbered || role === 'preambular' ? {} : { numbered: false as const }),
    ...closedPoint(item),
  }
}
