import type pg from 'pg'
import type { LogHead } from '../record/seal.ts'
import { ahead } from './ahead.ts'
import { type CheckedLine, checkedLine, isFaultyLine } from './checked-line.ts'
import type { Clock } from './clock.ts'
import { asRefusal, beginning, type Database, isLost, together } from './database.ts'
import { type FaultList, faultList } from './fault-list.ts'
import { ImportUnderWay } from './import-under-way.ts'
import { type Line, linesOf } from './lines.ts'
import { lockHead } from './log-head.ts'
import type { Imported, ImportOptions } from './outcome.ts'
import { StoreRefusal, saidBy } from './refusal.ts'

export type ImportNeeds = {
  readonly database: Database
  readonly clock: Clock
  readonly guard: () => Promise<void>
  readonly entered: (log: LogHead) => void
}

/**
 * Facts that go to the database together, and the bytes of lines after which they go. Few enough
 * that a chunk fits into the socket at once: the rest would wait until there is time to send it.
 */
const chunkFacts = 250
/** Chunks that are read while the database is busy. */
const chunksAhead = 8
const chunkBytes = 2 * 1024 * 1024

/**
 * Enters a file of facts in one transaction: every line is read and checked to the end of the
 * file, and if any is at fault nothing is entered. What the record has already, with the same
 * content, is counted and left as it is.
 */
export async function importLines(
  needs: ImportNeeds,
  source: AsyncIterable<Uint8Array>,
  options: ImportOptions = {},
): Promise<Imported> {
  const { client, release } = await needs.database.session()
  let spoilt = true
  try {
    const faults = faultList(options.found)
    const underWay = await begun(client, needs, faults, options)
    for await (const chunk of ahead(chunksOf(source, faults, options), chunksAhead)) {
      await needs.guard()
      await underWay.enter(chunk)
    }
    const log = await underWay.finished()
    await ended(client, log === undefined)
    spoilt = false
    if (log) needs.entered(log)
    return underWay.result()
  } catch (error) {
    spoilt = await cannotRollBack(client, error)
    throw cutOff(error)
  } finally {
    release(spoilt)
  }
}

async function begun(
  client: pg.ClientBase,
  needs: ImportNeeds,
  faults: FaultList,
  { restore = false }: ImportOptions,
): Promise<ImportUnderWay> {
  const [, , head] = await together([
    client.query(beginning({ offices: 'keeper', reading: false })),
    // A source may be slow to give its next piece.
    client.query("set local idle_in_transaction_session_timeout = '10min'"),
    lockHead(client),
  ])
  if (restore && head.log.size > 0)
    throw new StoreRefusal(
      'NOT_EMPTY',
      `The record has ${head.log.size} entries; only an empty record can be restored into. Name a new data folder, or import without restoring.`,
    )
  return new ImportUnderWay(client, head, needs.clock, faults, restore)
}

async function* chunksOf(
  source: AsyncIterable<Uint8Array>,
  faults: FaultList,
  { progress = () => undefined }: ImportOptions,
): AsyncIterable<readonly CheckedLine[]> {
  const soFar = { bytes: 0, lines: 0 }
  const chunk: CheckedLine[] = []
  let from = 0
  for await (const lines of linesOf(counted(source, soFar))) {
    for (const line of checkedLines(lines, faults)) {
      chunk.push(line)
      if (chunk.length < chunkFacts) continue
      yield chunk.splice(0)
      from = soFar.bytes
    }
    soFar.lines = lines.at(-1)?.number ?? soFar.lines
    progress({ ...soFar })
    if (soFar.bytes - from < chunkBytes) continue
    yield chunk.splice(0)
    from = soFar.bytes
  }
  yield chunk
}

/** The facts in lines; what holds none is a fault, unless it is blank. */
function* checkedLines(lines: readonly Line[], faults: FaultList): Iterable<CheckedLine> {
  for (const line of lines) {
    const checked = checkedLine(line)
    if (!checked) continue
    if (isFaultyLine(checked)) faults.add(checked)
    else yield checked
  }
}

async function* counted(source: AsyncIterable<Uint8Array>, soFar: { bytes: number }) {
  for await (const piece of source) {
    soFar.bytes += piece.length
    yield piece
    // What was written to the database meanwhile is sent only when the loop turns.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

async function ended(client: pg.ClientBase, isFaulty: boolean): Promise<void> {
  if (isFaulty) {
    await client.query('rollback')
    return
  }
  try {
    await client.query('commit')
  } catch (error) {
    if (!isLost(error)) throw error
    throw new StoreRefusal(
      'IMPORT_CUT_OFF',
      `The connection to the database was lost while the import was being confirmed (${saidBy(error)}). It is entered whole or not at all: import the file again, and what is there is counted as already entered.`,
      { cause: error },
    )
  }
}

async function cannotRollBack(client: pg.ClientBase, error: unknown): Promise<boolean> {
  if (isLost(error)) return true
  try {
    await client.query('rollback')
    return false
  } catch {
    return true
  }
}

function cutOff(error: unknown): unknown {
  if (error instanceof StoreRefusal || !isLost(error)) return asRefusal(error)
  return new StoreRefusal(
    'IMPORT_CUT_OFF',
    `The connection to the database was lost during the import (${saidBy(error)}). Nothing of the file was entered; import it again.`,
    { cause: error },
  )
}
