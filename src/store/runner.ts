import { execFile } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Engine } from './engine.ts'
import { StoreRefusal, saidBy } from './refusal.ts'

const run = promisify(execFile)

/**
 * As whom the server runs. PostgreSQL refuses to run as root, and `initdb` under a number that
 * has no entry in the list of accounts.
 */
export type Runner = {
  /** What stands before the program: nothing, or `unshare` with its arguments. */
  readonly before: readonly string[]
  /** The account to switch to, where another owns the server's files. */
  readonly account?: { readonly uid: number; readonly gid: number } | undefined
}

/** The command line and the account under which a program of the server is started. */
export function commandOf(runner: Runner, program: string, options: readonly string[]) {
  const [file = program, ...rest] = [...runner.before, program, ...options]
  return { file, options: rest, account: runner.account ?? {} }
}

/**
 * The first way of running the server that works here, tried with its own `--version`.
 * Root steps into a user namespace, where it is an ordinary account with its own files; where the
 * system forbids that, the account that owns the programs or the folder, or `nobody`, is used.
 * `give` hands over what the account must be able to enter, before each try.
 */
export async function runnerFor(
  engine: Engine,
  data: string,
  environment: NodeJS.ProcessEnv,
  give: (runner: Runner) => Promise<void>,
): Promise<Runner> {
  const failures: string[] = []
  for (const runner of candidates(engine, data)) {
    const unreachable = runner.account && firstClosed(data, runner.account)
    if (unreachable) {
      failures.push(`the account ${runner.account?.uid} may not enter ${unreachable}`)
      continue
    }
    await give(runner)
    try {
      const { file, options, account } = commandOf(runner, join(engine.bin, 'postgres'), [
        '--version',
      ])
      await run(file, options, { ...account, env: environment, cwd: '/' })
      return runner
    } catch (error) {
      failures.push(firstLine(saidBy(error)))
    }
  }
  throw new StoreRefusal(
    'SERVER_CANNOT_RUN_HERE',
    `The database server in ${engine.bin} cannot be run here: ${failures.join('; ')}. Run Pursuant as an ordinary account that owns its folder, or set DATABASE_URL to a PostgreSQL 15 or later.`,
  )
}

function candidates(engine: Engine, data: string): readonly Runner[] {
  const uid = process.getuid?.() ?? 1
  const cluster = ownerOf(join(data, 'postgres'))
  const direct: Runner = { before: [] }
  if (uid !== 0)
    return hasEntry(uid) || cluster ? [direct] : [direct, ...inNamespace()].toReversed()
  if (cluster && cluster.uid !== 0) return [{ before: [], account: cluster }]
  const owners = [
    ownerOf(engine.bin),
    ownerOf(dirname(data)),
    entryOf('postgres'),
    entryOf('nobody'),
  ]
  const others = owners
    .filter((account) => account !== undefined && account.uid !== 0)
    .map((account) => ({ before: [], account }))
  // A folder that root's namespace made cannot be handed to another account half-way.
  return cluster ? inNamespace() : [...inNamespace(), ...others]
}

function inNamespace(): readonly Runner[] {
  const entry = accounts().find((account) => account.uid !== 0)
  if (process.platform !== 'linux' || !entry) return []
  return [{ before: ['unshare', '--user', `--map-user=${entry.uid}`, '--'] }]
}

type Account = { readonly name: string; readonly uid: number; readonly gid: number }

function accounts(): readonly Account[] {
  if (!existsSync('/etc/passwd')) return []
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length > 3)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

function hasEntry(uid: number): boolean {
  // macOS keeps its accounts elsewhere, and every login has one there.
  return process.platform !== 'linux' || accounts().some((account) => account.uid === uid)
}

function entryOf(name: string) {
  const found = accounts().find((account) => account.name === name)
  return found && { uid: found.uid, gid: found.gid }
}

function ownerOf(path: string) {
  if (!existsSync(path)) return undefined
  const { uid, gid } = statSync(path)
  return { uid, gid }
}

/** The first folder above the data that an account may not pass through, by its mode. */
function firstClosed(data: string, account: { uid: number; gid: number }): string | undefined {
  let closed: string | undefined
  for (let folder = dirname(data); ; folder = dirname(folder)) {
    const { uid, gid, mode } = statSync(folder)
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) closed = folder
    if (folder === dirname(folder)) return closed
  }
}

function firstLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (lines[1] ?? lines[0] ?? text).trim()
}
