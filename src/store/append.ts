import type { Fault } from '../record/check-fact.ts'
import type { FactDraft } from '../record/fact.ts'
import type { LogHead } from '../record/seal.ts'
import type { Clock } from './clock.ts'
import type { Database } from './database.ts'
import { type Act, enterActs, type Outcome } from './enter-acts.ts'
import { storeFault, withPlainIds } from './entry.ts'
import type { AppendOptions } from './outcome.ts'
import { StoreRefusal } from './refusal.ts'

type Waiting = Act & {
  readonly settle: (outcome: Outcome) => void
  readonly fail: (error: unknown) => void
}

export type Appender = {
  readonly append: (drafts: readonly FactDraft[], options?: AppendOptions) => Promise<Outcome>
  /** Settles once nothing waits any more. */
  readonly rest: () => Promise<void>
}

export type AppenderNeeds = {
  readonly database: Database
  readonly clock: Clock
  /** Refuses while the disk is nearly full. */
  readonly guard: () => Promise<void>
  /** Told of the head after each commit. */
  readonly entered: (log: LogHead) => void
}

/** As much as goes together in one transaction. */
const mostActs = 64
const mostFacts = 5_000

/**
 * Enters acts in batches: those that wait while a batch is written go together in the next, in
 * one transaction under the one lock on the head, so that numbers have no gap and one commit to
 * the disk serves many. An act at fault leaves no trace in its batch; should the database itself
 * refuse a batch, each of its acts is entered alone and gets its own answer, which costs nothing
 * where a savepoint around each act would cost every act.
 */
export function openAppender(needs: AppenderNeeds): Appender {
  const waiting: Waiting[] = []
  let running: Promise<void> | undefined

  async function run() {
    while (waiting.length > 0) {
      // One turn of the loop, so that whoever was just answered can be in the next batch.
      await new Promise((resolve) => setImmediate(resolve))
      await enterBatch(needs, waiting.splice(0, batchSize(waiting)))
    }
    running = undefined
  }

  function append(drafts: readonly FactDraft[], options: AppendOptions = {}): Promise<Outcome> {
    const faults: readonly Fault[] = drafts.map(storeFault).filter((fault) => fault !== undefined)
    if (faults.length > 0) return Promise.resolve(faults)
    const act = { drafts: drafts.map(withPlainIds), outbox: options.outbox ?? [] }
    return new Promise((settle, fail) => {
      waiting.push({ ...act, tried: new Set(), settle, fail })
      running ??= run()
    })
  }
  return { append, rest: async () => running }
}

function batchSize(waiting: readonly Act[]): number {
  let facts = 0
  const end = waiting.findIndex((act, place) => {
    facts += act.drafts.length
    return place === mostActs || (place > 0 && facts > mostFacts)
  })
  return end < 0 ? waiting.length : end
}

async function enterBatch(needs: AppenderNeeds, acts: readonly Waiting[]): Promise<void> {
  try {
    await needs.guard()
    const { outcomes, log } = await needs.database.transact(
      { offices: 'keeper', reading: false },
      (client, transaction) => enterActs(client, transaction, acts, needs.clock),
    )
    needs.entered(log)
    for (const [place, act] of acts.entries()) act.settle(outcomes[place] ?? [])
  } catch (error) {
    if (acts.length === 1 || error instanceof StoreRefusal) {
      for (const act of acts) act.fail(error)
      return
    }
    for (const act of acts) await enterBatch(needs, [act])
  }
}
