import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LogHead, rootOf } from '../record/seal.ts'
import { sha256 } from './log-head.ts'
import { codeOf, StoreRefusal } from './refusal.ts'
import { replaceFile } from './server-file.ts'

/** The head of the log as last acknowledged, kept outside the database. */
type KeptHead = { readonly size: number; readonly root: string }

/**
 * The head kept apart in `head.json`: a database whose end was cut off looks healthy, and only
 * something outside it can tell. Written soon after commits, never for each of many.
 */
export type HeadApart = {
  readonly note: (log: LogHead) => void
  /** Writes what was noted and not yet written. */
  readonly settle: () => Promise<void>
}

const writeEvery = 250

export function headIn(data: string): string {
  return join(data, 'head.json')
}

export function keepHeadApart(data: string): HeadApart {
  let noted: LogHead | undefined
  let writing: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  async function write() {
    clearTimeout(timer)
    timer = undefined
    while (noted) {
      const log = noted
      noted = undefined
      const kept = await readKeptHead(data)
      // Several processes enter facts; the head never goes back.
      if (kept && kept.size >= log.size) continue
      const root = Buffer.from(rootOf(log, sha256)).toString('hex')
      await replaceFile(headIn(data), `${JSON.stringify({ size: log.size, root })}\n`)
    }
  }

  function writeOnce(): Promise<void> {
    writing ??= write().finally(() => {
      writing = undefined
    })
    return writing
  }

  return {
    note: (log) => {
      noted = log
      timer ??= setTimeout(() => {
        // Cleared first: what is noted while a write runs needs a timer of its own.
        timer = undefined
        // It is written again after the next commit, and at the latest when the store is closed.
        writeOnce().catch(() => undefined)
      }, writeEvery).unref()
    },
    settle: async () => {
      await writing
      await writeOnce()
    },
  }
}

/** Refuses to make an empty database where one with entries is known to have been. */
export async function refuseLostDatabase(data: string): Promise<void> {
  const kept = await readKeptHead(data)
  if (!kept || kept.size === 0 || existsSync(join(data, 'postgres'))) return
  throw new StoreRefusal(
    'HEAD_BEHIND',
    `The database is gone: ${join(data, 'postgres')} does not exist, but ${kept.size} facts were once acknowledged (${headIn(data)}). Nothing was made or changed. Put the folder back from a copy; or, to begin anew, name another data folder.`,
  )
}

/** The head kept apart; undefined before the first entry. */
async function readKeptHead(data: string): Promise<KeptHead | undefined> {
  try {
    const kept = JSON.parse(await readFile(headIn(data), 'utf8')) as KeptHead
    if (kept && Number.isSafeInteger(kept.size) && /^[0-9a-f]{64}$/.test(kept.root)) return kept
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new StoreRefusal(
    'HEAD_BEHIND',
    `The file ${headIn(data)} cannot be read as the head of the record: expected its size and root. Put back a copy of the file; or, if the record is known to be whole, remove it: it is written again.`,
  )
}

/**
 * Refuses a database that ends before what was once acknowledged, or that tells another history
 * up to there. `rootAt` gives the root of the log's first entries.
 */
export async function compareHeads(
  data: string,
  log: LogHead,
  rootAt: (size: number) => Promise<Uint8Array>,
): Promise<void> {
  const kept = await readKeptHead(data)
  if (!kept) return
  if (log.size < kept.size)
    throw new StoreRefusal(
      'HEAD_BEHIND',
      `The record ends at entry ${log.size}, but ${kept.size} facts were once acknowledged (${headIn(data)}): ${kept.size - log.size} are missing. Nothing was changed. The database was cut short or put back from an older copy: restore the last backup, or, if the loss is known and accepted, remove head.json.`,
    )
  const root = log.size === kept.size ? rootOf(log, sha256) : await rootAt(kept.size)
  if (Buffer.from(root).toString('hex') === kept.root) return
  throw new StoreRefusal(
    'HEAD_BEHIND',
    `The first ${kept.size} entries of the record are not those that were once acknowledged (${headIn(data)}): their root differs. Nothing was changed. This is another record's database, or entries were replaced: compare it with the last export, and restore the last backup.`,
  )
}
