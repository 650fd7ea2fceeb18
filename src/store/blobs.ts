import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { syncFolder } from './cluster.ts'
import { StoreRefusal } from './refusal.ts'

/** Proof files, kept by their SHA-256 (hexadecimal) outside the database. */
export type Files = {
  /** Stores a file and says how it is called; `limit` in bytes refuses what is larger. */
  readonly keep: (
    source: AsyncIterable<Uint8Array>,
    limit?: number,
  ) => Promise<{ readonly hash: string; readonly size: number }>
  readonly has: (hash: string) => Promise<boolean>
  readonly read: (hash: string) => Readable
  readonly path: (hash: string) => string
}

/** What a proof file may hold if nothing else is said. */
const usualLimit = 256 * 1024 * 1024

/** Proof files in `files/ab/cdef…` of a data folder, by their SHA-256. */
export function filesIn(data: string, guard: () => Promise<void>): Files {
  const folder = join(data, 'files')
  const path = (hash: string) => {
    if (!/^[0-9a-f]{64}$/.test(hash))
      throw new RangeError(`"${hash}" names no file: expected a SHA-256 in hexadecimal.`)
    return join(folder, hash.slice(0, 2), hash.slice(2))
  }
  return {
    path,
    read: (hash) => createReadStream(path(hash)),
    has: (hash) =>
      access(path(hash)).then(
        () => true,
        () => false,
      ),
    keep: async (source, limit = usualLimit) => {
      await guard()
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const draft = join(folder, `incoming-${process.pid}-${randomBytes(8).toString('hex')}`)
      const file = await open(draft, 'wx', 0o600)
      try {
        const kept = await written(file, source, limit)
        await file.close()
        await place(draft, path(kept.hash))
        return kept
      } catch (error) {
        await file.close().catch(() => undefined)
        await rm(draft, { force: true })
        throw error
      }
    },
  }
}

async function written(file: FileHandle, source: AsyncIterable<Uint8Array>, limit: number) {
  const sum = createHash('sha256')
  let size = 0
  for await (const piece of source) {
    size += piece.length
    if (size > limit)
      throw new StoreRefusal(
        'FILE_TOO_LARGE',
        `The file is larger than ${Math.floor(limit / 1024 / 1024)} MB, which is the most that is kept. Nothing was kept of it; keep the part that proves the fact, or a smaller copy.`,
      )
    sum.update(piece)
    await file.appendFile(piece)
  }
  await file.sync()
  return { hash: sum.digest('hex'), size }
}

/** Puts a finished file where its hash says, for good. The same file twice is one file. */
async function place(draft: string, path: string): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await rename(draft, path)
  await syncFolder(folder)
  await syncFolder(dirname(folder))
}
