/** How sure the record or the law table is of a statement. */
export type Confidence = 'confirmed' | 'reported' | 'unconfirmed' | 'disputed'

/**
 * Where a rule stands: an instrument and its provision, as a value. `since` is the first day of
 * the version cited; `source` says where we read it.
 */
export type Citation = {
  readonly text: string
  readonly provision: string
  readonly since: string
  readonly source: string
  readonly confidence: Confidence
}

/** `Rome Statute, article 87 (7)`. */
export function printCitation(citation: Citation): string {
  return `${citation.text}, ${citation.provision}`
}

/** The least sure of several: disputed before unconfirmed before reported before confirmed. */
export function leastSure(confidences: Iterable<Confidence>): Confidence {
  let least: Confidence = 'confirmed'
  for (const one of confidences) if (order.indexOf(one) > order.indexOf(least)) least = one
  return least
}

const order: readonly Confidence[] = ['confirmed', 'reported', 'unconfirmed', 'disputed']
