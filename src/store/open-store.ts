import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { LogHead } from '../record/seal.ts'
import { openAppender } from './append.ts'
import { filesIn } from './blobs.ts'
import type { Clock } from './clock.ts'
import { type Database, openDatabase } from './database.ts'
import { claimDesk, type DeskLock } from './desk-lock.ts'
import { diskGuard } from './disk-guard.ts'
import type { Engine } from './engine.ts'
import { exportLines } from './export.ts'
import { compareHeads, keepHeadApart, refuseLostDatabase } from './head-apart.ts'
import { type Host, hostFor } from './host.ts'
import { importLines } from './import.ts'
import { checkedHead, headOf, logOf, rootAt } from './log.ts'
import { keeperAlone } from './offices.ts'
import { readAs } from './read.ts'
import { codeOf, StoreRefusal, saidBy } from './refusal.ts'
import { checkAppRole } from './roles.ts'
import { keepSetting, settingOf } from './setting.ts'
import type { Store } from './store.ts'

export type StoreOptions = {
  /** The data folder, made if there is none. */
  readonly data: string
  /** Any PostgreSQL from 15, under a role that owns its database; absent: the embedded server. */
  readonly databaseUrl?: string | undefined
  /** A ready-made role without rights, where the owner may not make one. */
  readonly databaseAppUrl?: string | undefined
  readonly now: Clock
  /** Told what an officer may want to know while the store is open. */
  readonly told?: ((sentence: string) => void) | undefined
  /** Bytes that must stay free on the disk. */
  readonly spaceNeeded?: number | undefined
  /** Another PostgreSQL than the one that came with Pursuant. */
  readonly engine?: Engine | undefined
}

/**
 * Opens the record of a data folder: starts or adopts its server, brings the tables to what this
 * Pursuant knows, and compares the head of the log with the one kept apart.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const data = resolve(options.data)
  try {
    await mkdir(data, { recursive: true, mode: 0o700 })
    if (!options.databaseUrl) await refuseLostDatabase(data)
    return await openIn(data, options)
  } catch (error) {
    throw asUnusableFolder(data, error)
  }
}

async function openIn(data: string, options: StoreOptions): Promise<Store> {
  const host = await hostFor({ ...options, data })
  const database = openDatabase({ login: host.appLogin, ensure: host.ensure })
  try {
    await database.transact({ offices: 'public', reading: true }, checkAppRole)
    const { log } = await database.transact({ offices: 'keeper', reading: true }, checkedHead)
    await compareHeads(data, log, (size) => rootAt(database, size))
    return storeOf({ ...options, data }, host, database, log)
  } catch (error) {
    await database.end()
    await host.leave()
    throw error
  }
}

const ofTheFolder = ['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']

/** What the operating system says of a folder, as a sentence with a way out. */
function asUnusableFolder(data: string, error: unknown): unknown {
  if (error instanceof StoreRefusal || !ofTheFolder.includes(codeOf(error) ?? '')) return error
  return new StoreRefusal(
    'DATA_FOLDER_UNUSABLE',
    `The data folder ${data} cannot be used: ${saidBy(error)}. Expected a folder that this account may write. Name another with --data, or set its rights.`,
    { cause: error },
  )
}

function storeOf(options: StoreOptions, host: Host, database: Database, log: LogHead): Store {
  const { data, now } = options
  const apart = keepHeadApart(data)
  // A head that is missing or behind is written again.
  if (log.size > 0) apart.note(log)
  const guard = host.isLocal ? diskGuard(data, options.spaceNeeded) : async () => undefined
  const appender = openAppender({ database, clock: now, guard, entered: apart.note })
  const claims = new Set<DeskLock>()
  return {
    data,
    append: appender.append,
    importLines: (source, wish) =>
      importLines({ database, clock: now, guard, entered: apart.note }, source, wish),
    exportLines: (held = keeperAlone) => exportLines(database, held),
    facts: (held, question) => readAs(database, held, (snapshot) => snapshot.facts(question)),
    snapshot: (held, work) => readAs(database, held, work),
    head: () => headOf(database),
    log: () => logOf(database),
    files: filesIn(data, diskGuard(data, options.spaceNeeded)),
    lockDesk: async (told) => {
      const claim = await claimDesk(database, now, told)
      claims.add(claim)
      return claim
    },
    setting: (key) => settingOf(database, key),
    keepSetting: (key, value) => keepSetting(database, key, value),
    close: async () => {
      await appender.rest()
      await apart.settle()
      for (const claim of claims) await claim.release().catch(() => undefined)
      await database.end()
      await host.leave()
    },
  }
}
