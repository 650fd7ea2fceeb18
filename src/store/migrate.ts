import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { packageRoot } from './package-root.ts'
import { codeOf, StoreRefusal, saidBy } from './refusal.ts'

/** One migration: plain SQL, forward only, in steps of one statement that may each be run again. */
export type Migration = { readonly number: number; readonly name: string; readonly text: string }

/** What the compiler emits lies apart from the SQL, which it does not copy. */
const folder = join(packageRoot, 'src', 'store', 'migrations')

/** The migrations this Pursuant knows, in order. */
export async function knownMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.*\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => ({
      number: Number.parseInt(name, 10),
      name,
      text: await readFile(join(folder, name), 'utf8'),
    })),
  )
}

/**
 * Brings the database to what this Pursuant knows, as its owner. A migration that was changed
 * after it was applied, and a database that a newer Pursuant wrote, are refused untouched.
 */
export async function migrate(
  owner: pg.ClientBase,
  role: string,
  now: string,
  migrations: readonly Migration[],
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await migrateOnce(owner, role, now, migrations)
    } catch (error) {
      // Two first starts at once meet in the same step: every step may be run again.
      if (attempt === 10 || !isMeeting(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt))
    }
  }
}

async function migrateOnce(
  owner: pg.ClientBase,
  role: string,
  now: string,
  migrations: readonly Migration[],
): Promise<void> {
  const applied = await appliedIn(owner)
  refuseNewer(applied, migrations)
  let isChanged = false
  for (const migration of migrations) {
    const hash = hashOf(migration.text)
    const recorded = applied.get(migration.number)
    if (recorded === hash) continue
    if (recorded !== undefined) throw changed(migration)
    // Many small commits, of which only the last has to wait for the disk: it brings the others.
    await owner.query('set synchronous_commit = off')
    for (const step of stepsOf(migration.text)) await run(owner, migration.name, step)
    await owner.query('set synchronous_commit = on')
    await owner.query(
      'insert into pursuant.migration (number, name, hash, applied) values ($1, $2, $3, $4) on conflict (number) do nothing',
      [migration.number, migration.name, hash, now],
    )
    isChanged = true
  }
  if (isChanged || !(await hasRights(owner, role))) await giveRights(owner, role)
}

async function hasRights(owner: pg.ClientBase, role: string): Promise<boolean> {
  const { rows } = await owner.query<{ has: boolean }>(
    "select has_schema_privilege($1, 'pursuant', 'usage') and has_table_privilege($1, 'pursuant.fact', 'insert') as has",
    [role],
  )
  return rows[0]?.has === true
}

async function giveRights(owner: pg.ClientBase, role: string): Promise<void> {
  const name = 'rights.sql'
  const text = await readFile(join(folder, name), 'utf8')
  for (const step of stepsOf(text)) await run(owner, name, step.replaceAll(':app', `"${role}"`))
}

async function appliedIn(owner: pg.ClientBase): Promise<ReadonlyMap<number, string>> {
  const { rows } = await owner.query<{ exists: boolean }>(
    "select to_regclass('pursuant.migration') is not null as exists",
  )
  if (!rows[0]?.exists) {
    await owner.query('create schema if not exists pursuant')
    await owner.query(
      'create table if not exists pursuant.migration (number int primary key, name text not null, hash text not null, applied timestamptz not null)',
    )
  }
  const found = await owner.query<{ number: number; hash: string }>(
    'select number, hash from pursuant.migration',
  )
  return new Map(found.rows.map((row) => [row.number, row.hash]))
}

function refuseNewer(applied: ReadonlyMap<number, string>, known: readonly Migration[]): void {
  const newest = Math.max(0, ...applied.keys())
  const last = known.at(-1)?.number ?? 0
  if (newest <= last) return
  throw new StoreRefusal(
    'NEWER_RECORD',
    `The record was written by a newer Pursuant (its migration ${newest}; this one knows ${last}). Nothing was changed. Use the newer Pursuant.`,
  )
}

function changed(migration: Migration): StoreRefusal {
  return new StoreRefusal(
    'MIGRATION_CHANGED',
    `The migration ${migration.name} is not the one that was applied to this record: a migration is never changed, a new one is added. Put the file back as it was.`,
  )
}

/** The statements of a migration: each follows a line that begins with \`-- step:\`. */
export function stepsOf(text: string): readonly string[] {
  return text
    .split(/^-- step:.*$/m)
    .slice(1)
    .map((step) => step.trim())
}

async function run(owner: pg.ClientBase, name: string, step: string): Promise<void> {
  try {
    await owner.query(step)
  } catch (error) {
    if (isMeeting(error)) throw error
    throw new StoreRefusal(
      'DATABASE_UNSUITABLE',
      `The migration ${name} could not be applied: ${saidBy(error)}. What was done so far stays, and the next start goes on from there. See that the role of DATABASE_URL owns its database, or may create a schema in it.`,
      { cause: error },
    )
  }
}

/** True of what two processes may get that make the same thing at once. */
function isMeeting(error: unknown): boolean {
  const code = codeOf(error)
  if (code !== undefined && ['23505', '42P06', '42P07', '42710', '40001', '40P01'].includes(code))
    return true
  return saidBy(error).includes('tuple concurrently')
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
