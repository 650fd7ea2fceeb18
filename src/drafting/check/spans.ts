import type { Span } from './checked-document.ts'

/** Whether a place lies in one of the spans, which are in order and do not overlap. */
export function inside(spans: readonly Span[], at: number): boolean {
  return spanAt(spans, at) !== undefined
}

/** The span a place lies in. */
export function spanAt(spans: readonly Span[], at: number): Span | undefined {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (!span) return undefined
    if (at < span.from) high = middle - 1
    else if (at >= span.to) low = middle + 1
    else return span
  }
  return undefined
}

const opens = '“«'
const closes = '”»'

/**
 * What stands in quotation marks, the marks included. A straight mark opens and closes in turn; a
 * quotation that is never closed runs to the end of the words.
 */
export function quotations(words: string): readonly Span[] {
  const found: Span[] = []
  let from = -1
  for (const match of words.matchAll(/[“”«»"]/g)) {
    const sign = match[0]
    const at = match.index
    const opening = opens.includes(sign) || (sign === '"' && from < 0)
    if (opening && from < 0) from = at
    else if (!opening && from >= 0 && (closes.includes(sign) || sign === '"')) {
      found.push({ from, to: at + 1 })
      from = -1
    }
  }
  if (from >= 0) found.push({ from, to: words.length })
  return found
}

/** Web addresses. */
export function addresses(words: string): readonly Span[] {
  if (!words.includes('://')) return []
  return [...words.matchAll(/https?:\/\/[^\s\ufffc]*/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** Where every note mark stands. */
export function markPlaces(words: string): readonly number[] {
  const places: number[] = []
  for (let at = words.indexOf('\ufffc'); at >= 0; at = words.indexOf('\ufffc', at + 1))
    places.push(at)
  return places
}

/** The word that ends at a place, without note marks; 24 characters at most. */
export function wordBefore(words: string, at: number): string {
  return /[^\s\ufffc]*$/.exec(words.slice(Math.max(0, at - 24), at))?.[0] ?? ''
}
