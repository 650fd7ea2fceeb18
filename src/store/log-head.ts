import { hash } from 'node:crypto'
import type pg from 'pg'
import { type LogHead, rootOf } from '../record/seal.ts'

/**
 * SHA-256 for the room that has no crypto of its own. By way of hexadecimal: a buffer handed out
 * by the hash itself has memory of its own, which costs more than the hash.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  return Buffer.from(hash('sha256', bytes, 'hex'), 'hex')
}

/** Where the log stands: its size, its Merkle root (32 bytes), the instant of its last entry. */
export type Head = { readonly size: number; readonly root: Uint8Array; readonly entered: string }

/** An entry as `verify` needs it; salt and fact are missing where they were lawfully erased. */
export type LogEntry = {
  readonly number: number
  readonly leaf: Uint8Array
  readonly salt: Uint8Array | undefined
  readonly fact: string | undefined
}

/** The head of the log in its one row: where the log stands, and the instant of its last entry. */
export type HeadRow = { readonly log: LogHead; readonly entered: string }

type Row = { size: string; peaks: Buffer; entered: string }

/** Reads the head and keeps its lock until the transaction ends: entries come one after another. */
export async function lockHead(client: pg.ClientBase): Promise<HeadRow> {
  return headIn(client, 'lock-head', 'for update')
}

/** Reads the head as it stands. */
export async function readHead(client: pg.ClientBase): Promise<HeadRow> {
  return headIn(client, 'read-head', '')
}

async function headIn(client: pg.ClientBase, name: string, lock: string): Promise<HeadRow> {
  const { rows } = await client.query<Row>({
    name,
    text: `select size, peaks, entered from pursuant.log_head where log = 'record' ${lock}`,
  })
  const row = rows[0]
  if (!row)
    throw new Error('The head of the log is missing: expected one row in pursuant.log_head.')
  const peaks: Uint8Array[] = []
  for (let at = 0; at < row.peaks.length; at += 32) peaks.push(row.peaks.subarray(at, at + 32))
  return { log: { size: Number(row.size), peaks }, entered: row.entered }
}

/** The statement that moves the head on, in the transaction of the entries. */
export function headStatement({ log, entered }: HeadRow): pg.QueryConfig {
  return {
    name: 'move-head',
    text: "update pursuant.log_head set size = $1, peaks = $2, root = $3, entered = $4 where log = 'record'",
    values: [log.size, Buffer.concat(log.peaks), rootOf(log, sha256), entered],
  }
}
