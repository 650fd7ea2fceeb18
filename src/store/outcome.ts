import type { Fact } from '../record/fact.ts'

/** What was entered by an act, and the ids of what the record had already, with the same content. */
export type Appended = { readonly entered: readonly Fact[]; readonly already: readonly string[] }

/** A message that leaves with the act that causes it: written in its transaction, sent later. */
export type OutboxMessage = {
  /** Fixed before the first attempt, so that a message sent twice can be known as one. */
  readonly messageId: string
  readonly to: string
  readonly body: string
  /** The stream it belongs to; the stream of the first draft where absent. */
  readonly stream?: string | undefined
}

export type AppendOptions = { readonly outbox?: readonly OutboxMessage[] | undefined }

export type ImportOptions = {
  /** Keeps `number` and `entered` of the lines; only into an empty record. */
  readonly restore?: boolean | undefined
  /** Called now and then with what was read so far. */
  readonly progress?: ((soFar: { bytes: number; lines: number }) => void) | undefined
  /** Called with each fault as it is found; faults of persons named come at the end. */
  readonly found?: ((fault: ImportFault) => void) | undefined
}

export type ImportFault = { readonly line: number; readonly why: string }

/** Either everything was entered, or nothing was and there are faults. */
export type Imported = {
  readonly entered: number
  readonly already: number
  /** In order of line; the first 100,000 of `faultsInAll`. */
  readonly faults: readonly ImportFault[]
  readonly faultsInAll: number
}
