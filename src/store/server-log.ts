import { copyFile, open, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'

/** The log is kept to this size, and one older piece of it beside. */
const logLimit = 8 * 1024 * 1024

/** Where the server's own words go. */
export function logIn(data: string): string {
  return join(data, 'server.log')
}

/**
 * Keeps the log bounded: what it holds becomes `server.log.1`. The server appends to the open
 * file, so emptying it in place is enough, and lines written in between are the only loss.
 */
export async function boundLog(data: string, limit: number = logLimit): Promise<void> {
  const path = logIn(data)
  if ((await sizeOf(path)) <= limit) return
  await copyFile(path, `${path}.1`)
  await truncate(path, 0)
}

/** The size of a file in bytes; 0 where there is none. */
export async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch {
    return 0
  }
}

/** What the log says from a place on, at most its last 16 KB. */
export async function logSince(data: string, from: number): Promise<string> {
  const path = logIn(data)
  const size = await sizeOf(path)
  // Emptied meanwhile: what is there now came after.
  const start = Math.max(size < from ? 0 : from, size - 16_384)
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16_384), 0, 16_384, start)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

/**
 * What a server that ended complained of, in a piece of its log: a PANIC, else the last FATAL that
 * is more than an answer to whoever knocked too early, else the last line.
 */
export function complaintIn(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '')
  const worst =
    lines.find((line) => /\bPANIC:/.test(line)) ??
    lines.findLast((line) => /\bFATAL:/.test(line) && !/the database system is/.test(line)) ??
    lines.at(-1)
  return worst?.replace(/^.*?\b(PANIC|FATAL|LOG|ERROR):\s*/, '').trim() ?? 'nothing'
}
