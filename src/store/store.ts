import type { Office } from '../record/audience.ts'
import type { Fault } from '../record/check-fact.ts'
import type { Fact, FactDraft } from '../record/fact.ts'
import type { Files } from './blobs.ts'
import type { DeskLock } from './desk-lock.ts'
import type { Head, LogEntry } from './log-head.ts'
import type { Appended, AppendOptions, Imported, ImportOptions } from './outcome.ts'
import type { Question, Snapshot } from './question.ts'

/** The record and its files, open. */
export type Store = {
  readonly data: string
  /** Enters an act whole or not at all; the faults say why not, one for each draft at fault. */
  readonly append: (
    drafts: readonly FactDraft[],
    options?: AppendOptions,
  ) => Promise<Appended | readonly Fault[]>
  /** Enters a file of JSON Lines whole or not at all. */
  readonly importLines: (
    source: AsyncIterable<Uint8Array>,
    options?: ImportOptions,
  ) => Promise<Imported>
  /** Every fact that offices see (absent: the keeper's all) as lines of JSON, each with its newline. */
  readonly exportLines: (held?: ReadonlySet<Office>) => AsyncIterable<string>
  readonly facts: (held: ReadonlySet<Office>, question?: Question) => Promise<readonly Fact[]>
  readonly snapshot: <T>(
    held: ReadonlySet<Office>,
    work: (snapshot: Snapshot) => Promise<T>,
  ) => Promise<T>
  readonly head: () => Promise<Head>
  readonly log: () => AsyncIterable<LogEntry>
  readonly files: Files
  /** Claims the record for a desk, or refuses with a sentence naming the one that has it. */
  readonly lockDesk: (told: string) => Promise<DeskLock>
  readonly setting: (key: string) => Promise<string | undefined>
  readonly keepSetting: (key: string, value: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** True of the answer of `append` that says why nothing was entered. */
export function isFaults(outcome: Appended | readonly Fault[]): outcome is readonly Fault[] {
  return Array.isArray(outcome)
}
