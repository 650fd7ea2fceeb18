import { createHash } from 'node:crypto'
import pg from 'pg'
import { codeOf, StoreRefusal, saidBy } from './refusal.ts'
import { passwordFor } from './secret.ts'

/** The application's role for a database: it reads and enters facts, and can do nothing else. */
export type AppRole = { readonly name: string; readonly password: string }

/**
 * The application's role and password for a database. Roles belong to the whole server, so the
 * name carries the database. The password is derived, never stored: from the owner's where there
 * is one, so that several machines agree on it, else from the secret of the data folder.
 */
export function appRoleFor(owner: pg.ClientConfig, secret: string): AppRole {
  const database = owner.database ?? ''
  const tag = createHash('sha256').update(database).digest('hex').slice(0, 8)
  const base = typeof owner.password === 'string' && owner.password ? owner.password : secret
  return { name: `pursuant_app_${tag}`, password: passwordFor(`application ${database}`, base) }
}

/** Refuses a server that Pursuant cannot use, with what was found and what is expected. */
export async function checkServer(owner: pg.ClientBase): Promise<void> {
  const { rows } = await owner.query<{ version: string; number: number; encoding: string }>(
    "select current_setting('server_version') as version, current_setting('server_version_num')::int as number, current_setting('server_encoding') as encoding",
  )
  const found = rows[0]
  if (!found || found.number < 150_000)
    throw new StoreRefusal(
      'DATABASE_UNSUITABLE',
      `DATABASE_URL names a PostgreSQL ${found?.version}; expected 15 or later.`,
    )
  if (found.encoding !== 'UTF8')
    throw new StoreRefusal(
      'DATABASE_UNSUITABLE',
      `The database of DATABASE_URL is encoded in ${found.encoding}; expected UTF8. Create one with \`create database … encoding 'UTF8' template template0\`.`,
    )
}

/** Makes the application's role, or gives it its password again; only where it cannot log in. */
export async function makeAppRole(owner: pg.ClientBase, role: AppRole): Promise<void> {
  const rights = 'login nosuperuser nocreatedb nocreaterole noinherit nobypassrls'
  // The password is of letters, digits, - and _ only: it cannot end the literal.
  const password = `password '${role.password}'`
  try {
    await owner.query(`create role "${role.name}" ${rights} ${password}`)
  } catch (error) {
    if (codeOf(error) === '42501') throw rolesNotAllowed(role, error)
    if (codeOf(error) !== '42710' && codeOf(error) !== '23505') throw error
    await owner.query(`alter role "${role.name}" login ${password}`).catch((second) => {
      // Two first starts met: the other one gives the role the same password.
      if (saidBy(second).includes('tuple concurrently')) return
      throw rolesNotAllowed(role, second)
    })
  }
}

function rolesNotAllowed(role: AppRole, error: unknown): StoreRefusal {
  return new StoreRefusal(
    'DATABASE_UNSUITABLE',
    `The role of DATABASE_URL may not make the application's role ${role.name} (${saidBy(error)}). Pursuant needs two roles: an owner for migrations and one without rights of its own. Either give the owner CREATEROLE, or let an administrator create a role with \`create role … login password '…' nosuperuser nobypassrls\` and name it with its password in DATABASE_APP_URL.`,
    { cause: error },
  )
}

/** Whether the application can log in under a role. */
export async function canLogIn(login: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client({ ...login, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    if (['28P01', '28000', '42501'].includes(codeOf(error) ?? '')) return false
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Refuses an application's role that could go round the protection of the record. */
export async function checkAppRole(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ role: string; free: boolean; changes: boolean }>(
    `select current_user as role, rolsuper or rolbypassrls as free,
       has_table_privilege('pursuant.fact', 'update') or has_table_privilege('pursuant.fact', 'delete')
         or has_table_privilege('pursuant.fact', 'truncate') as changes
     from pg_roles where rolname = current_user`,
  )
  const found = rows[0]
  if (found && !found.free && !found.changes) return
  throw new StoreRefusal(
    'DATABASE_UNSUITABLE',
    `The application's role ${found?.role} may change the record or see past its audiences: expected a role that is neither superuser nor owner and has no right to update, delete or truncate. Name another in DATABASE_APP_URL.`,
  )
}
