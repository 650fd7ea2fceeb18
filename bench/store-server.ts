import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openStore } from '../src/store/open-store.ts'
import { appRoleFor } from '../src/store/roles.ts'
import { passwordFor, secretOf } from '../src/store/secret.ts'
import { readServerFile } from '../src/store/server-file.ts'
import type { Store } from '../src/store/store.ts'

/** A store on a server of its own, and bare sessions beside it for what it is measured against. */
export type Bench = {
  readonly store: Store
  readonly owner: () => Promise<pg.Client>
  readonly app: () => Promise<pg.Client>
}

/** Runs a measurement on a fresh store in a temporary folder, removed afterwards. */
export async function onFreshStore<T>(work: (bench: Bench) => Promise<T>): Promise<T> {
  const data = await mkdtemp(join(tmpdir(), 'bench-'))
  const store = await openStore({ data, now: () => Temporal.Now.instant().toString() })
  try {
    return await work(await benchOf(data, store))
  } finally {
    await store.close()
    await rm(data, { recursive: true, force: true })
  }
}

async function benchOf(data: string, store: Store): Promise<Bench> {
  const server = await readServerFile(data)
  const secret = await secretOf(data)
  const owner = {
    host: server?.socket,
    port: server?.port,
    user: 'pursuant',
    password: passwordFor('owner', secret),
    database: 'pursuant',
  } as pg.ClientConfig
  const role = appRoleFor(owner, secret)
  const session = async (login: pg.ClientConfig) => {
    const client = new pg.Client(login)
    client.on('error', () => undefined)
    await client.connect()
    return client
  }
  return {
    store,
    owner: () => session(owner),
    app: () => session({ ...owner, user: role.name, password: role.password }),
  }
}

/** The middle of several numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
