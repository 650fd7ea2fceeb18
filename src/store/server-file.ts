import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What `server.json` says of the embedded server, for adopters and for people. */
export type ServerFile = {
  readonly socket: string
  readonly port: number
  readonly pid: number
  readonly host: string
  readonly major: number
  /** Shared memory the server named, removed after it should it be killed. */
  readonly segments: readonly string[]
}

export function serverFileIn(data: string): string {
  return join(data, 'server.json')
}

export async function readServerFile(data: string): Promise<ServerFile | undefined> {
  try {
    const found = JSON.parse(await readFile(serverFileIn(data), 'utf8')) as ServerFile
    return Array.isArray(found.segments) && typeof found.socket === 'string' ? found : undefined
  } catch {
    // Missing or cut off: the server's own lock file is what counts.
    return undefined
  }
}

export async function writeServerFile(data: string, content: ServerFile): Promise<void> {
  await replaceFile(serverFileIn(data), `${JSON.stringify(content, undefined, 2)}\n`)
}

/** A start under way: by which process, and with which folder for its socket. */
type Start = { readonly pid: number; readonly runtime: string }

/** Notes a start, so that what it leaves can be removed should this process be killed in it. */
export async function noteStart(data: string, runtime: string): Promise<void> {
  await replaceFile(join(data, 'server.starting'), JSON.stringify({ pid: process.pid, runtime }))
}

/** The last start that was noted, if it was not forgotten since. */
export async function readStart(data: string): Promise<Start | undefined> {
  try {
    return JSON.parse(await readFile(join(data, 'server.starting'), 'utf8')) as Start
  } catch {
    return undefined
  }
}

export async function forgetStart(data: string): Promise<void> {
  await rm(join(data, 'server.starting'), { force: true })
}

/** Puts a small file in the place of another in one step, readable by its owner only. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  await writeFile(draft, text, { mode: 0o600, flush: true })
  await rename(draft, path)
}

/** Milliseconds since a process last showed that it works with this server. */
export async function sinceSign(data: string): Promise<number> {
  try {
    return Date.now() - (await stat(serverFileIn(data))).mtimeMs
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** Shows that a process works with this server. */
export async function giveSign(data: string): Promise<void> {
  const now = new Date()
  await utimes(serverFileIn(data), now, now).catch(() => undefined)
}
