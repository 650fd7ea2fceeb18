import pg from 'pg'
import { codeOf, StoreRefusal, saidBy } from './refusal.ts'

/** How to reach the database now, and how to make sure that it can be reached. */
export type Access = {
  /** Under which role and where; may change when the embedded server is started again. */
  readonly login: () => pg.ClientConfig
  readonly ensure: () => Promise<void>
}

export type Begin = {
  /** As `officesSetting` gives them. */
  readonly offices: string
  readonly reading: boolean
}

/** The transaction that work runs in. */
export type Transaction = {
  /** Settles once it has begun: to be waited for before anything is written. */
  readonly begun: Promise<unknown>
  /** Sends the commit right behind the last statements; failing that it follows the work. */
  readonly commit: () => Promise<unknown>
}

type Work<T> = (client: pg.ClientBase, transaction: Transaction) => Promise<T>

/** The application's sessions with the database, made anew when they are lost. */
export type Database = {
  /**
   * Runs work in one transaction, again from its start if the database asked for that or the
   * connection was lost, so the work must bear being run twice.
   */
  readonly transact: <T>(begin: Begin, work: Work<T>) => Promise<T>
  /**
   * A session for one long transaction that cannot be run twice; `release` gives it back. It ends
   * with the database: what waits for input that may never come is rolled back.
   */
  readonly session: () => Promise<{ client: pg.ClientBase; release: (spoilt: boolean) => void }>
  readonly end: () => Promise<void>
}

const poolSize = 8
/** Milliseconds within which a lost database must be back. */
const patience = 30_000

/** Opens a pool of at most eight sessions under the application's role. */
export function openDatabase(access: Access): Database {
  const sessions = new Sessions(access)
  return {
    transact: (begin, work) => sessions.transact(begin, work),
    session: () => sessions.longSession(),
    end: () => sessions.end(),
  }
}

class Sessions {
  readonly #access: Access
  #pool: pg.Pool
  #ended = false
  /** How long transactions under way are given back, spoilt, when everything ends. */
  readonly #long = new Set<(spoilt: boolean) => void>()

  constructor(access: Access) {
    this.#access = access
    this.#pool = poolFor(access.login())
  }

  async session() {
    if (this.#ended)
      throw new StoreRefusal('CLOSED', 'The store was closed; open it again to go on.')
    await this.#access.ensure()
    const login = this.#access.login()
    if (login.host !== this.#pool.options.host) {
      this.#pool.end().catch(() => undefined)
      this.#pool = poolFor(login)
    }
    const client = await this.#pool.connect().catch(notConnected)
    return { client, release: (spoilt: boolean) => client.release(spoilt) }
  }

  async longSession() {
    const { client, release } = await this.session()
    const giveBack = (spoilt: boolean) => {
      if (this.#long.delete(giveBack)) release(spoilt)
    }
    this.#long.add(giveBack)
    return { client, release: giveBack }
  }

  async transact<T>(begin: Begin, work: Work<T>): Promise<T> {
    const deadline = Date.now() + patience
    for (let wait = 20; ; wait = Math.min(wait * 2, 500)) {
      try {
        return await this.#attempt(begin, work)
      } catch (error) {
        const again = mayBeTriedAgain(error) && !this.#ended && Date.now() < deadline
        if (!again) throw asRefusal(error)
      }
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }

  async end(): Promise<void> {
    this.#ended = true
    for (const giveBack of this.#long) giveBack(true)
    await this.#pool.end()
  }

  async #attempt<T>(begin: Begin, work: Work<T>): Promise<T> {
    const { client, release } = await this.session()
    let spoilt = true
    try {
      // Sent without waiting: what the work asks first travels with it.
      const begun = client.query(beginning(begin))
      let committed: Promise<unknown> | undefined
      const commit = () => {
        committed ??= client.query('commit')
        return committed
      }
      const [result] = await together([work(client, { begun, commit }), begun])
      await commit()
      spoilt = false
      return result
    } catch (error) {
      spoilt = isLost(error) || !(await rolledBack(client))
      throw error
    } finally {
      release(spoilt)
    }
  }
}

function poolFor(login: pg.ClientConfig): pg.Pool {
  // Pipelined: statements are sent as they are asked, and answered in order.
  const config = { ...login, pipeline: true, max: poolSize, connectionTimeoutMillis: 10_000 }
  const pool = new pg.Pool(config)
  // A session that is lost fails what it was asked, and is replaced at the next use. Unheard, the
  // event itself would end the process: the pool hears it for idle sessions only.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/**
 * The statements that begin a transaction for offices. A process that is halted while it holds
 * the head of the log must not hold up the others for ever.
 */
export function beginning({ offices, reading }: Begin): string {
  if (reading)
    return `begin isolation level repeatable read read only; set local pursuant.offices = '${offices}'`
  return `begin; set local pursuant.offices = '${offices}'; set local idle_in_transaction_session_timeout = '1min'`
}

/**
 * The answers to statements sent together. Where one failed, all after it failed because of it:
 * the failure to tell is the first that is not such a consequence.
 */
export async function together<T extends readonly unknown[] | []>(
  answers: T,
): Promise<{ -readonly [Place in keyof T]: Awaited<T[Place]> }> {
  const settled = await Promise.allSettled(answers)
  const failures = settled.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[]
  const failure = failures.find(({ reason }) => codeOf(reason) !== '25P02') ?? failures[0]
  if (failure) throw failure.reason
  return Promise.all(answers)
}

async function rolledBack(client: pg.ClientBase): Promise<boolean> {
  try {
    await client.query('rollback')
    return true
  } catch {
    return false
  }
}

/** A connection that could not be made, told apart from whatever else may fail in work. */
function notConnected(error: unknown): never {
  const isRefused = /^(28|3D)/.test(codeOf(error) ?? '')
  if (isRefused) throw error
  throw Object.assign(new Error(saidBy(error), { cause: error }), { code: '08001' })
}

const lostCodes = new Set([
  ...['57P01', '57P02', '57P03', '08000', '08001', '08003', '08006', '53300'],
  ...['ECONNRESET', 'EPIPE'],
])

/** True if the connection ended, or could not be made for now. */
export function isLost(error: unknown): boolean {
  const code = codeOf(error)
  if (code !== undefined) return lostCodes.has(code)
  // The driver's own words, which have no code.
  return /^(Connection terminated|Client (has encountered|was closed))/.test(saidBy(error))
}

function mayBeTriedAgain(error: unknown): boolean {
  if (error instanceof StoreRefusal) return false
  const code = codeOf(error)
  return code === '40001' || code === '40P01' || isLost(error)
}

/** What the database said, as a sentence where there is something to do about it. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof StoreRefusal) return error
  if (codeOf(error) === '53100') return diskFull(error)
  if (!isLost(error)) return error
  return new StoreRefusal(
    'SERVER_NOT_REACHED',
    `The database does not answer: ${saidBy(error)}. Nothing acknowledged is lost. Look at its log, and try again once it runs.`,
    { cause: error },
  )
}

function diskFull(error: unknown): StoreRefusal {
  return new StoreRefusal(
    'DISK_FULL',
    `The disk of the database is full: ${saidBy(error)}. Nothing was entered, and nothing entered before is lost. Free some space and try again.`,
    { cause: error },
  )
}
