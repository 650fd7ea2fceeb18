import type { Point } from './small-states.ts'

/** Words in the two working languages of the Court. */
export type Bilingual = { readonly en: string; readonly fr: string }

/**
 * An area about whose status States differ, and how the map shows that they do. The row takes no
 * side: `note` says what was done or decided, by whom, and `source` where that can be read.
 *
 * `since` and `until` are a year, a month or a day (ISO 8601): the dispute in its present shape
 * began on the first day of the one and had ended by the first day of the other.
 */
export type DisputedArea = {
  readonly id: string
  readonly name: Bilingual
  readonly since: string
  readonly until?: string
  readonly drawn: Drawing
  readonly note: Bilingual
  readonly source: string
  readonly confidence: 'confirmed' | 'reported' | 'unconfirmed' | 'disputed'
}

/**
 * How an area is drawn. `pattern`: the atlas has an outline for it, by that mark, and the pattern
 * for "disputed" replaces any fill. `mark`: it has none, so a small diamond stands at an
 * approximate point; `drawnWith` is the mark of the area the atlas draws that point with, if any,
 * which decides nothing. `own`: filled like any State, and the row says why.
 */
type Drawing =
  | { readonly is: 'pattern'; readonly place: string }
  | { readonly is: 'mark'; readonly at: Point; readonly drawnWith: string | undefined }
  | { readonly is: 'own'; readonly place: string }
