import type pg from 'pg'
import { emptyLog, extended, rootOf } from '../record/seal.ts'
import type { Database } from './database.ts'
import { type Head, type HeadRow, type LogEntry, readHead, sha256 } from './log-head.ts'
import { StoreRefusal } from './refusal.ts'
import { streamed } from './streamed.ts'

const pageSize = 5_000
const leavesAtOnce = 50_000

/** The head as it stands, refused if the facts do not reach up to it. */
export async function checkedHead(client: pg.ClientBase): Promise<HeadRow> {
  const head = await readHead(client)
  const { rows } = await client.query<{ last: string | null }>(
    'select max(number) as last from pursuant.fact',
  )
  const last = Number(rows[0]?.last ?? 0)
  if (last === head.log.size) return head
  throw new StoreRefusal(
    'HEAD_BEHIND',
    `The log counts ${head.log.size} entries, but the last fact in the database is number ${last}. Nothing was changed. The table of facts was damaged: restore the last backup into another data folder.`,
  )
}

export async function headOf(database: Database): Promise<Head> {
  const { log, entered } = await database.transact({ offices: 'keeper', reading: true }, readHead)
  return { size: log.size, root: rootOf(log, sha256), entered }
}

/** Every entry of the log in order, at one moment. */
export function logOf(database: Database): AsyncIterable<LogEntry> {
  return streamed(database, { offices: 'keeper', reading: true }, entriesOf)
}

type Row = { number: string; leaf: Buffer; salt: Buffer | null; fact: string | null }

async function* entriesOf(client: pg.ClientBase): AsyncIterable<LogEntry> {
  const { log } = await readHead(client)
  for (let after = 0; after < log.size; after += pageSize) {
    const { rows } = await client.query<Row>(
      `select fact.number, fact.leaf, fact_body.salt, fact_body.fact from pursuant.fact
       left join pursuant.fact_body on fact_body.stream = fact.stream and fact_body.number = fact.number
       where fact.number > $1 and fact.number <= $2 order by fact.number`,
      [after, after + pageSize],
    )
    for (const { number, leaf, salt, fact } of rows)
      yield { number: Number(number), leaf, salt: salt ?? undefined, fact: fact ?? undefined }
  }
}

/** The root of the log's first entries, worked out from their leaves. */
export function rootAt(database: Database, size: number): Promise<Uint8Array> {
  return database.transact({ offices: 'keeper', reading: true }, async (client) => {
    let log = emptyLog
    for (let after = 0; after < size; after += leavesAtOnce) {
      const { rows } = await client.query<{ leaf: Buffer }>(
        'select leaf from pursuant.fact where number > $1 and number <= $2 order by number',
        [after, Math.min(size, after + leavesAtOnce)],
      )
      const leaves = rows.map(({ leaf }) => leaf)
      log = extended(log, leaves, sha256)
    }
    return rootOf(log, sha256)
  })
}
