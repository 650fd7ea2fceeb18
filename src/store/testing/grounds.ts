import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Engine, embeddedEngine } from '../engine.ts'
import { openStore, type StoreOptions } from '../open-store.ts'
import { isAlive } from '../processes.ts'
import { appRoleFor } from '../roles.ts'
import { secretOf } from '../secret.ts'
import type { Store } from '../store.ts'
import { openServer, type Server } from '../supervisor.ts'

/** A PostgreSQL that the tests run on, or why this machine has none. */
type Tried = { readonly name: string; readonly engine: Engine | undefined }

const debian = '/usr/lib/postgresql/15/bin'

/** The server that comes with Pursuant, and a distribution's as an owner of a server would have it. */
const tried: readonly Tried[] = [
  { name: 'the embedded PostgreSQL 18', engine: embeddedEngine() },
  {
    name: 'a distribution’s PostgreSQL 15',
    engine: existsSync(debian) ? { bin: debian, major: 15 } : undefined,
  },
]

/** The engines there are; a missing one is told aloud, and fails where everything must be tried. */
export function engines(): readonly { readonly name: string; readonly engine: Engine }[] {
  return tried.flatMap(({ name, engine }) => {
    if (engine) return [{ name, engine }]
    const sentence = `NOT TRIED: ${name} is not installed in ${debian}.`
    if (process.env['CI']) throw new Error(sentence)
    process.stderr.write(`${sentence}\n`)
    return []
  })
}

/** A database of its own on a server that all tests of a run share. */
export type Ground = {
  readonly url: string
  /** A folder for what lies outside the database. */
  readonly data: string
  readonly open: (options?: Partial<StoreOptions>) => Promise<Store>
  readonly owner: () => Promise<pg.Client>
  /** A session under the application's role, as nobody in particular. */
  readonly app: () => Promise<pg.Client>
  readonly leave: () => Promise<void>
}

/** Takes up a fresh ground; every store opened on it is closed when it is left. */
export async function takeGround(engine: Engine): Promise<Ground> {
  const server = await sharedServer(engine)
  const data = await mkdtemp(join(tmpdir(), 'ground-'))
  const { host, port, user, password } = server.address()
  const database = `test_${randomBytes(6).toString('hex')}`
  await makeDatabase({ ...server.address(), database: 'postgres' }, database)
  const login = { host, port, user, password, database }
  const url = `postgres://${user}:${password}@/${database}?host=${host}&port=${port}`
  const open = new Set<Store | pg.Client>()
  return {
    url,
    data,
    open: async (options = {}) => {
      const store = await openStore({ data, databaseUrl: url, now, ...options })
      open.add(store)
      return store
    },
    owner: async () => connected(login, open),
    app: async () => {
      const role = appRoleFor(login, await secretOf(data))
      return connected({ ...login, user: role.name, password: role.password }, open)
    },
    leave: async () => {
      for (const one of open)
        await ('close' in one ? one.close() : one.end()).catch(() => undefined)
      await server.leave()
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** The clock of tests that do not ask for another. */
export function now(): string {
  return Temporal.Now.instant().toString()
}

async function connected(login: pg.ClientConfig, open: Set<Store | pg.Client>): Promise<pg.Client> {
  const client = new pg.Client(login)
  client.on('error', () => undefined)
  await client.connect()
  open.add(client)
  return client
}

/**
 * Makes a database from a template that has the tables already, which the first to come prepares;
 * whoever comes meanwhile makes its own from nothing.
 */
async function makeDatabase(login: pg.ClientConfig, name: string): Promise<void> {
  const client = new pg.Client(login)
  await client.connect()
  const { rows } = await client.query('select 1 from pg_database where datname = $1', [template])
  if (rows.length === 0) await prepareTemplate(client, login).catch(() => undefined)
  await client
    .query(`create database ${name} template ${template}`)
    .catch(() => client.query(`create database ${name} encoding 'UTF8' template template0`))
  await client.end()
}

const template = 'test_template'

async function prepareTemplate(client: pg.Client, login: pg.ClientConfig): Promise<void> {
  await client.query(`create database ${template} encoding 'UTF8' template template0`)
  const data = await mkdtemp(join(tmpdir(), 'ground-'))
  const { user, password, host, port } = login
  const url = `postgres://${user}:${password}@/${template}?host=${host}&port=${port}`
  await (await openStore({ data, databaseUrl: url, now })).close()
  await rm(data, { recursive: true, force: true })
}

/** The server of a run: whichever test comes first starts it, and the last to leave stops it. */
async function sharedServer(engine: Engine): Promise<Server> {
  removeOldRuns()
  const run = join(tmpdir(), `test-run-${process.ppid}-${engine.major}`)
  return openServer({ data: run, engine })
}

function removeOldRuns(): void {
  for (const name of readdirSync(tmpdir())) {
    const of = /^test-run-(\d+)-\d+$/.exec(name)?.[1]
    if (of && !isAlive(Number(of)))
      rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined)
  }
}
