import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import {
  chmod,
  chown,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Engine } from './engine.ts'
import { isAlive } from './processes.ts'
import { StoreRefusal, saidBy } from './refusal.ts'
import { commandOf, type Runner } from './runner.ts'

const run = promisify(execFile)

/** The account that owns the embedded server's databases; only migrations and care use it. */
export const ownerRole = 'pursuant'

/** Where a server's files lie, and how its programs are run. */
export type Place = {
  readonly data: string
  readonly engine: Engine
  readonly runner: Runner
  readonly environment: NodeJS.ProcessEnv
}

/** The server's own folder inside a data folder. */
export function clusterIn(data: string): string {
  return join(data, 'postgres')
}

/**
 * Makes the server's folder if there is none, and refuses one that another major version wrote.
 * It is made beside its place and moved there whole, so a start that was cut off leaves nothing
 * half-made, and of two first starts at once one wins.
 */
export async function prepareCluster(
  place: Place,
  runtime: string,
  password: string,
): Promise<void> {
  const cluster = clusterIn(place.data)
  if (existsSync(cluster)) return checkCluster(cluster, place.engine.major)
  await removeHalfMade(place.data)
  const draft = `${cluster}-new-${process.pid}-${randomBytes(4).toString('hex')}`
  await mkdir(draft, { mode: 0o700 })
  try {
    await initialise(place, draft, runtime, password)
    await rename(draft, cluster)
    await syncFolder(place.data)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(cluster)) throw error
  }
}

/** A folder as the server wants it: its version, and no rights for anyone else. */
async function checkCluster(cluster: string, major: number): Promise<void> {
  const found = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (found === undefined)
    throw new StoreRefusal(
      'SERVER_DOES_NOT_START',
      `The folder ${cluster} is there, but its file PG_VERSION is not: expected a folder of PostgreSQL ${major}. Nothing was changed. Restore the file from a copy, or restore the last backup into another data folder.`,
    )
  if (found.trim() !== String(major))
    throw new StoreRefusal(
      'OTHER_MAJOR_VERSION',
      `The folder ${cluster} was written by PostgreSQL ${found.trim()}; this Pursuant brings PostgreSQL ${major}. Nothing was changed. Export the record with the Pursuant that wrote it, and restore it into a new data folder.`,
    )
  const { mode } = await stat(cluster)
  // A copy made without its modes would be refused by the server.
  if ((mode & 0o077) !== 0) await chmod(cluster, 0o700)
}

async function initialise(
  place: Place,
  folder: string,
  runtime: string,
  password: string,
): Promise<void> {
  const passwordFile = join(runtime, 'password')
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  const account = place.runner.account
  if (account) {
    await chown(folder, account.uid, account.gid)
    await chown(passwordFile, account.uid, account.gid)
    // The account must pass through the data folder; what is secret in it stays closed to it.
    await chmod(place.data, 0o711)
  }
  const options = [
    ...['-D', folder, '-U', ownerRole, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale=C', '--data-checksums', '--no-instructions'],
    ...(place.engine.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []),
  ]
  const command = commandOf(place.runner, join(place.engine.bin, 'initdb'), options)
  try {
    await run(command.file, command.options, {
      ...command.account,
      env: place.environment,
      cwd: runtime,
    })
  } catch (error) {
    throw new StoreRefusal('SERVER_DOES_NOT_START', sentenceOf(place.data, error), { cause: error })
  } finally {
    await rm(passwordFile, { force: true })
  }
}

function sentenceOf(data: string, error: unknown): string {
  const said = saidBy(error)
    .split('\n')
    .find(
      (line) => /(error|could not|FATAL|PANIC):?/.test(line) && !line.startsWith('Command failed'),
    )
  return `The database server could not make its folder in ${data}: ${said?.trim() ?? saidBy(error)}. Nothing was kept of the attempt; mend the cause and start again.`
}

/** Removes what a first start that was killed left behind. */
async function removeHalfMade(data: string): Promise<void> {
  for (const name of await readdir(data)) {
    const maker = /^postgres-new-(\d+)-[0-9a-f]{8}$/.exec(name)?.[1]
    if (maker && !isAlive(Number(maker)))
      // The server's own maker may outlive ours by a moment and still write.
      await rm(join(data, name), {
        recursive: true,
        force: true,
        maxRetries: 20,
        retryDelay: 200,
      }).catch(() => undefined)
  }
}

/** Makes what was renamed or made in a folder last through a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
