import type { Found } from './found.ts'
import type { Stated } from './reference.ts'
import type { Flag } from './rolled.ts'
import type { Fitting } from './successions.ts'

/** New words for a stretch of a text. */
export type Edit = {
  readonly start: number
  readonly end: number
  readonly words: string
  /** What is replaced, where a whole reference is. */
  readonly was?: Stated
  readonly to?: Stated
}

/** What is to become of a reference: with `fitting` it is replaced or dropped, else it stays. */
export type Decided = {
  readonly found: Found
  readonly fitting?: Fitting
  readonly flags: readonly Flag[]
}

/** The text with its edits, which do not overlap and stand in order. */
export function edited(text: string, edits: readonly Edit[]): string {
  let at = 0
  let result = ''
  for (const { start, end, words } of edits) {
    result += text.slice(at, start) + words
    at = end
  }
  return result + text.slice(at)
}
