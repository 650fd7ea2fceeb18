import { fromLetters, fromRoman } from '../text/labels.ts'
import type { Point, Sentence } from '../text/tree.ts'

/** A labelled item as printed, before its depth is known. */
export type LabelledItem = {
  readonly label: string
  readonly id: string
  readonly sentences: readonly Sentence[]
  /** Sub-paragraphs already known to lie under it. */
  readonly points?: readonly Point[]
}

/** What an item turned out to be: how deep it lies, and whether its label follows the last one. */
export type PlacedItem = LabelledItem & { readonly depth: number; readonly inSequence: boolean }

/** Labels of sub-paragraphs: `(a)`, `a)`, `(iv)`, `a.`; never a figure. */
const labelPattern = /^\(?([a-z]{1,6})[).]$/

export function isPointLabel(label: string): boolean {
  return labelPattern.test(label.trim())
}

/**
 * How deep each item lies. A label is first asked whether it continues a list that is open, the
 * deepest first: so (i) after (h) is a letter, and (i) after (a) begins a list below it.
 */
export function placed(items: readonly LabelledItem[]): readonly PlacedItem[] {
  const open: number[] = []
  return items.map((item) => {
    const values = valuesOf(item.label)
    for (let depth = open.length; depth > 0; depth -= 1) {
      const value = styleAt(depth, values)
      if (value !== (open[depth - 1] ?? 0) + 1) continue
      open.length = depth
      open[depth - 1] = value
      return { ...item, depth, inSequence: true }
    }
    const next = open.length + 1
    if (next <= 4 && styleAt(next, values) === 1) {
      open.push(1)
      return { ...item, depth: next, inSequence: true }
    }
    return outOfSequence(item, open, values)
  })
}

type Values = { readonly letter: number | undefined; readonly numeral: number | undefined }

function valuesOf(label: string): Values {
  const written = labelPattern.exec(label.trim())?.[1] ?? ''
  return { letter: fromLetters(written), numeral: fromRoman(written.toUpperCase()) }
}

/** Letters at odd depths, numerals at even ones. */
function styleAt(depth: number, { letter, numeral }: Values): number | undefined {
  return depth % 2 === 1 ? letter : numeral
}

/** A label that continues nothing stays where its style has a list open, else at the first depth. */
function outOfSequence(item: LabelledItem, open: number[], values: Values): PlacedItem {
  for (let depth = open.length; depth > 0; depth -= 1) {
    const value = styleAt(depth, values)
    if (value === undefined) continue
    open.length = depth
    open[depth - 1] = value
    return { ...item, depth, inSequence: false }
  }
  open.length = 0
  open.push(values.letter ?? values.numeral ?? 1)
  return { ...item, depth: 1, inSequence: false }
}

/** Placed items as a tree of points. */
export function pointTree(items: readonly PlacedItem[], depth = 1): readonly Point[] {
  const points: Point[] = []
  let at = 0
  while (at < items.length) {
    const item = items[at]
    if (!item) break
    let end = at + 1
    while ((items[end]?.depth ?? 0) > depth) end += 1
    const below = [...(item.points ?? []), ...pointTree(items.slice(at + 1, end), depth + 1)]
    points.push({
      id: item.id,
      sentences: item.sentences,
      ...(below.length ? { points: below } : {}),
      printed: item.label.trim(),
    })
    at = end
  }
  return points
}
