import { type ChildProcess, spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { link, mkdtemp, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clusterIn, type Place } from './cluster.ts'
import { isAlive, processesIn, unmapped } from './processes.ts'
import { codeOf } from './refusal.ts'
import { commandOf } from './runner.ts'
import { logIn } from './server-log.ts'

/** What a running server says of itself in its folder. */
export type Postmaster = { readonly pid: number; readonly socket: string; readonly port: number }

/** The server that runs on a data folder, as its own file says; undefined where none does. */
export async function postmasterOf(data: string): Promise<Postmaster | undefined> {
  try {
    const lines = (await readFile(join(clusterIn(data), 'postmaster.pid'), 'utf8')).split('\n')
    const pid = Number(lines[0])
    if (!pid) return undefined
    return { pid, port: Number(lines[3] || 5432), socket: lines[4] ?? '' }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Makes a private folder for the socket, short enough for the 107 bytes a socket's path may have
 * and outside the data folder, whose path may be of any length.
 */
export async function makeRuntime(): Promise<string> {
  const socketLength = '/pursuant-XXXXXX/.s.PGSQL.5432'.length
  const base = Buffer.byteLength(tmpdir()) + socketLength <= 103 ? tmpdir() : '/tmp'
  return mkdtemp(join(base, 'pursuant-')).catch(() => mkdtemp('/tmp/pursuant-'))
}

/** Removes a folder made by `makeRuntime`, and nothing else. */
export async function removeRuntime(runtime: string): Promise<void> {
  if (/\/pursuant-[A-Za-z0-9]{6}$/.test(runtime))
    await rm(runtime, { recursive: true, force: true })
}

/** True if a folder is private to the account that runs the server: nobody can have put a socket there. */
export async function isPrivate(runtime: string, data: string): Promise<boolean> {
  try {
    const folder = await stat(runtime)
    const cluster = await stat(clusterIn(data))
    return folder.uid === cluster.uid && (folder.mode & 0o077) === 0
  } catch {
    return false
  }
}

const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '128MB',
  wal_buffers: '16MB',
  max_wal_size: '1GB',
  min_wal_size: '80MB',
  checkpoint_timeout: '10min',
  max_connections: '60',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // What is confidential in a statement or its parameters does not belong in a log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
}

export type Child = { readonly process: ChildProcess; readonly ended: () => boolean }

/** Starts the server on its folder. It outlives this process, which may be killed at any time. */
export async function startServer(place: Place, runtime: string): Promise<Child> {
  const log = await open(logIn(place.data), 'a', 0o600)
  try {
    const own = process.platform === 'darwin' ? { wal_sync_method: 'fsync_writethrough' } : {}
    const options = ['-D', clusterIn(place.data), '-k', runtime, '-p', '5432']
    for (const [name, value] of Object.entries({ ...settings, ...own }))
      options.push('-c', `${name}=${value}`)
    const command = commandOf(place.runner, join(place.engine.bin, 'postgres'), options)
    const child = spawn(command.file, command.options, {
      ...command.account,
      cwd: runtime,
      env: place.environment,
      // Its own session: a Ctrl-C in the terminal is for us, and we stop the server in our order.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    })
    return watched(child)
  } finally {
    await log.close()
  }
}

function watched(child: ChildProcess): Child {
  let ended = false
  const end = () => {
    ended = true
  }
  child.once('exit', end)
  child.once('error', end)
  child.unref()
  return { process: child, ended: () => ended }
}

/** Asks a server to stop at once but in order, and waits until it has. */
export async function stopServer(data: string, patience = 60_000): Promise<boolean> {
  const running = await postmasterOf(data)
  if (!running || !isAlive(running.pid)) return true
  process.kill(running.pid, 'SIGINT')
  for (let waited = 0; waited < patience; waited += 10) {
    if (!isAlive(running.pid)) return true
    await pause(10)
  }
  return false
}

/**
 * The processes of a data folder's server, old backends included; undefined where the system
 * does not tell.
 */
export function serverProcesses(data: string): readonly number[] | undefined {
  try {
    return processesIn(realpathSync(clusterIn(data)))
  } catch {
    return []
  }
}

/**
 * Removes what a killed server left: a lock file whose number now belongs to another program (or
 * to a process that ended and was never asked), and shared memory the server had named. Only
 * when no process works in the folder any more: the server takes any living process of that
 * number for its own, and would never start again.
 */
export async function clearRemains(data: string, segments: readonly string[]): Promise<void> {
  const left = await postmasterOf(data)
  const processes = serverProcesses(data)
  if (processes === undefined || processes.length > 0) return
  if (left && answers(left.pid)) await setLockAside(data, left.pid)
  const own = segments.filter((segment) => /^\/dev\/shm\/PostgreSQL\.\d+$/.test(segment))
  if (own.length === 0) return
  for (const segment of unmapped(own)) await rm(segment, { force: true })
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Takes the lock file away, and puts it back should a server have written it anew meanwhile. */
async function setLockAside(data: string, pid: number): Promise<void> {
  const lock = join(clusterIn(data), 'postmaster.pid')
  const aside = `${lock}.${process.pid}`
  try {
    await rename(lock, aside)
  } catch (error) {
    // Another process was first.
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const isStale = Number.parseInt(await readFile(aside, 'utf8'), 10) === pid
  if (!isStale) await link(aside, lock)
  await rm(aside, { force: true })
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
