import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type pg from 'pg'
import type { Clock } from './clock.ts'
import type { Database } from './database.ts'
import { beginningOf, isAlive } from './processes.ts'
import { StoreRefusal, saidBy } from './refusal.ts'

/** The desk's claim on a record: only one desk at a time. */
export type DeskLock = {
  /** Settles with a sentence if the claim was lost to another desk, as after a long sleep. */
  readonly lost: Promise<string>
  readonly release: () => Promise<void>
}

/** How long a claim holds without being renewed, and how often it is. */
const holdsFor = { seconds: 30 }
const renewEvery = 10_000

type Row = { holder: string; told: string; host: string; pid: string; began: string; expires: Date }

/**
 * Claims the record for one desk, by a row with a holder and an end: no advisory lock, which a
 * distributed engine keeps for one node or not at all. A claim whose process has ended on this
 * machine is over at once; one from elsewhere when it was not renewed in time.
 */
export async function claimDesk(database: Database, clock: Clock, told: string): Promise<DeskLock> {
  const holder = randomUUID()
  const begin = { offices: 'public', reading: false }
  await database.transact(begin, (client) => claim(client, clock, holder, told))
  const { promise: lost, resolve: tellLost } = Promise.withResolvers<string>()
  const renewing = setInterval(() => {
    database
      .transact(begin, (client) => renew(client, clock, holder))
      .then((held) => {
        if (held) return
        clearInterval(renewing)
        tellLost('Another desk has taken over this record; this one stops entering.')
      })
      // A database that is away for a moment is waited for; the claim holds meanwhile.
      .catch(saidBy)
  }, renewEvery).unref()
  const release = async () => {
    clearInterval(renewing)
    await database.transact(begin, (client) =>
      client.query('delete from pursuant.desk_lock where name = $1 and holder = $2', [
        'desk',
        holder,
      ]),
    )
  }
  return { lost, release }
}

async function claim(
  client: pg.ClientBase,
  clock: Clock,
  holder: string,
  told: string,
): Promise<void> {
  const { rows } = await client.query<Row>(
    "select holder, told, host, pid, began, expires from pursuant.desk_lock where name = 'desk' for update",
  )
  const other = rows[0]
  if (other && !isOver(other, clock)) throw taken(other)
  const { rowCount } = await client.query(
    `insert into pursuant.desk_lock (name, holder, told, host, pid, began, expires)
     values ('desk', $1, $2, $3, $4, $5, $6)
     on conflict (name) do update set holder = excluded.holder, told = excluded.told,
       host = excluded.host, pid = excluded.pid, began = excluded.began, expires = excluded.expires
     where desk_lock.holder = $7`,
    [
      holder,
      told,
      hostname(),
      process.pid,
      beginningOf(process.pid),
      end(clock),
      other?.holder ?? '',
    ],
  )
  if (rowCount === 1) return
  throw new StoreRefusal(
    'DESK_TAKEN',
    'Another desk started on this record at the same moment. Use that one.',
  )
}

function isOver(row: Row, clock: Clock): boolean {
  if (Temporal.Instant.compare(row.expires.toISOString(), clock()) <= 0) return true
  if (row.host !== hostname()) return false
  const pid = Number(row.pid)
  return !isAlive(pid) || beginningOf(pid) !== row.began
}

async function renew(client: pg.ClientBase, clock: Clock, holder: string): Promise<boolean> {
  const { rowCount } = await client.query(
    "update pursuant.desk_lock set expires = $1 where name = 'desk' and holder = $2",
    [end(clock), holder],
  )
  return rowCount === 1
}

function end(clock: Clock): string {
  return Temporal.Instant.from(clock()).add(holdsFor).toString()
}

function taken(row: Row): StoreRefusal {
  return new StoreRefusal(
    'DESK_TAKEN',
    `A desk already works on this record: ${row.told} (process ${row.pid} on ${row.host}). Use that one, or stop it first; if it is gone, its claim ends at ${row.expires.toISOString()}.`,
  )
}
