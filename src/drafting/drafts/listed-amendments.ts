import type { ProposedAmendment } from '../amendments.ts'
import type { KeptFile } from './draft.ts'

/** A file of a delegation with what it proposes, or why nothing is listed, in a sentence. */
export type ListedAmendments = {
  /** Of the fact by which the file was received. */
  readonly number: number
  readonly state: string
  /** The State's name in the language of the draft. */
  readonly name: string
  readonly file: KeptFile
  /** UTC instant at which the file was entered. */
  readonly on: string
  readonly about?: string
} & (
  | { readonly proposals: readonly ProposedAmendment[] }
  | { readonly proposals?: undefined; readonly notListed: string }
)
