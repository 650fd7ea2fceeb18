import type { ChangeClass } from '../../text/change-class.ts'
import type { DocumentTree, Source } from '../../text/tree.ts'
import type { Stated } from './reference.ts'

/** Last year's text with this year's facts in the places of last year's, and what was done to it. */
export type Rolled = {
  readonly document: DocumentTree
  /** In the order of the new text, what was dropped standing where it stood. */
  readonly changes: readonly RolledChange[]
}

/** What became of one paragraph (or sub-paragraph, heading or note) of last year's text. */
export type RolledChange = {
  /** The lasting id of the paragraph; that of the old one for what was dropped. */
  readonly id: string
  readonly old: string | null
  readonly new: string | null
  readonly class: ChangeClass
  readonly replaced: readonly Replaced[]
  /** What a person has to decide before this is issued, each a sentence. Nothing stale is without one. */
  readonly flags: readonly Flag[]
  readonly from?: Source
}

/** One statement of the old period and what stands in its place; `to` is null for what has no fact now. */
export type Replaced = {
  readonly was: Stated
  readonly words: string
  readonly to: Stated | null
  readonly now: string | null
  readonly from?: Source
}

/**
 * `stale`: states something of the old period for which the new one has no fact. `dropped`: stood
 * in the old text and has no fact now. `added`: has a fact now and stood nowhere. `unknown`: what
 * it states is in no fact known here. `decide`: anything else a person has to look at.
 */
export type Flag = {
  readonly is: 'stale' | 'dropped' | 'added' | 'unknown' | 'decide'
  readonly words: string
  readonly why: string
}
