import pg from 'pg'
import { ownerRole } from './cluster.ts'
import { codeOf, StoreRefusal } from './refusal.ts'
import type { Postmaster } from './server-process.ts'

/** Our being counted present at the embedded server, by a session that holds a shared lock. */
export type Presence = {
  readonly at: Postmaster
  readonly isHere: () => boolean
  /** Gives the presence up; true if nobody else is present, and nobody can become so until `end`. */
  readonly isLast: () => Promise<boolean>
  readonly end: () => Promise<void>
}

/**
 * The lock that whoever is present holds shared, and whoever stops the server holds alone. A
 * session's locks go with it, so a process that is killed is counted no more, and nothing is left
 * to tidy. This orders starting and stopping of our own server on one machine; the record itself
 * never relies on such a lock.
 */
const presenceLock = 7_094_113

/**
 * Enters a server and is counted present; undefined while it starts, stops or does not answer.
 * `lost` is called once, should the session end before `end` is asked for.
 */
export async function presentAt(
  at: Postmaster,
  password: string,
  lost: () => void,
): Promise<Presence | undefined> {
  const client = new pg.Client({
    host: at.socket,
    port: at.port,
    user: ownerRole,
    password,
    database: 'postgres',
    application_name: 'pursuant presence',
    connectionTimeoutMillis: 5_000,
  })
  let here = true
  let leaving = false
  // The end of the session is what counts; an error without a listener would end the process.
  client.on('error', () => undefined)
  client.on('end', () => {
    here = false
    if (!leaving) lost()
  })
  const end = async () => {
    leaving = true
    await client.end().catch(() => undefined)
  }
  try {
    leaving = true
    await client.connect()
    const entered = await isGranted(client, 'pg_try_advisory_lock_shared')
    leaving = !entered
    if (entered) return { at, isHere: () => here, isLast: () => isLast(client), end }
    await end()
    return undefined
  } catch (error) {
    await end()
    if (codeOf(error) === '28P01') throw passwordRefused(at, error)
    return undefined
  }
}

async function isLast(client: pg.Client): Promise<boolean> {
  await client.query('select pg_advisory_unlock_shared($1)', [presenceLock])
  return isGranted(client, 'pg_try_advisory_lock')
}

async function isGranted(client: pg.Client, attempt: string): Promise<boolean> {
  const { rows } = await client.query<{ granted: boolean }>(`select ${attempt}($1) as granted`, [
    presenceLock,
  ])
  return rows[0]?.granted === true
}

function passwordRefused(at: Postmaster, error: unknown): StoreRefusal {
  return new StoreRefusal(
    'SERVER_NOT_REACHED',
    `The database server at ${at.socket} refused the password in server.secret. The file does not belong to this data folder: put back the one the folder was made with.`,
    { cause: error },
  )
}
