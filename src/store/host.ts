import pg from 'pg'
import type { Engine } from './engine.ts'
import { knownMigrations, migrate } from './migrate.ts'
import { codeOf, StoreRefusal, saidBy } from './refusal.ts'
import { type AppRole, appRoleFor, canLogIn, checkServer, makeAppRole } from './roles.ts'
import { secretOf } from './secret.ts'
import { openServer } from './supervisor.ts'

/** Where the database runs: on the embedded server or on another, ready to be used. */
export type Host = {
  readonly appLogin: () => pg.ClientConfig
  readonly ensure: () => Promise<void>
  readonly leave: () => Promise<void>
  /** True if the database lies on the disk of the data folder. */
  readonly isLocal: boolean
}

export type HostOptions = {
  readonly data: string
  readonly databaseUrl?: string | undefined
  readonly databaseAppUrl?: string | undefined
  readonly now: () => string
  readonly told?: ((sentence: string) => void) | undefined
  readonly engine?: Engine | undefined
}

const databaseName = 'pursuant'

/** Makes the database ready: server, database, application's role, tables. */
export function hostFor(options: HostOptions): Promise<Host> {
  return options.databaseUrl ? external(options, options.databaseUrl) : embedded(options)
}

async function embedded(options: HostOptions): Promise<Host> {
  const server = await openServer(options)
  try {
    const owner = () => ({ ...server.address(), database: databaseName })
    const role = appRoleFor(owner(), await secretOf(options.data))
    const appLogin = () => ({ ...owner(), user: role.name, password: role.password })
    await prepare(owner(), role, appLogin(), options.now())
    return { appLogin, ensure: server.ensure, leave: server.leave, isLocal: true }
  } catch (error) {
    await server.leave()
    throw error
  }
}

async function external(options: HostOptions, url: string): Promise<Host> {
  const owner = loginFrom(url, 'DATABASE_URL')
  const given = options.databaseAppUrl
    ? loginFrom(options.databaseAppUrl, 'DATABASE_APP_URL')
    : undefined
  const own = appRoleFor(owner, await secretOf(options.data))
  const role = given ? { name: given.user ?? '', password: '' } : own
  const login = given ?? { ...owner, user: own.name, password: own.password }
  await prepare(owner, role, login, options.now(), given !== undefined)
  const settled = async () => undefined
  return { appLogin: () => login, ensure: settled, leave: settled, isLocal: false }
}

/** A database address taken apart, as the driver reads it. */
function loginFrom(url: string, name: string): pg.ClientConfig {
  try {
    const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url })
    return { host, port, user, password, database, ssl } as pg.ClientConfig
  } catch (error) {
    throw new StoreRefusal(
      'DATABASE_UNSUITABLE',
      `${name} cannot be read as an address of a database: expected postgres://role:password@host/database.`,
      { cause: error },
    )
  }
}

async function prepare(
  login: pg.ClientConfig,
  role: AppRole,
  appLogin: pg.ClientConfig,
  now: string,
  roleIsGiven = false,
): Promise<void> {
  const owner = await ownerSession(login)
  try {
    await checkServer(owner)
    if (!roleIsGiven && !(await canLogIn(appLogin))) await makeAppRole(owner, role)
    await migrate(owner, role.name, now, await knownMigrations())
  } finally {
    await owner.end().catch(() => undefined)
  }
}

/** A session of the owner; the embedded server's database is made if there is none. */
async function ownerSession(login: pg.ClientConfig): Promise<pg.Client> {
  try {
    return await connected(login)
  } catch (error) {
    // A database of the embedded server is ours to make; another's is named wrongly.
    const isOurs = login.host?.startsWith('/') === true && login.user === 'pursuant'
    if (codeOf(error) !== '3D000' || !isOurs) throw unreachable(login, error)
  }
  const maker = await connected({ ...login, database: 'postgres' })
  try {
    await maker.query(`create database "${login.database}" encoding 'UTF8' template template0`)
  } catch (error) {
    // Another process was first.
    if (!['42P04', '23505'].includes(codeOf(error) ?? '')) throw unreachable(login, error)
  } finally {
    await maker.end().catch(() => undefined)
  }
  return connected(login)
}

async function connected(login: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ ...login, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

function unreachable(login: pg.ClientConfig, error: unknown): StoreRefusal {
  return new StoreRefusal(
    'SERVER_NOT_REACHED',
    `The database ${login.database} on ${login.host} cannot be used as ${login.user}: ${saidBy(error)}. See that the server runs, and that DATABASE_URL names its address, a role with its password, and a database.`,
    { cause: error },
  )
}
