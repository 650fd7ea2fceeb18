import { statfs } from 'node:fs/promises'
import { StoreRefusal } from './refusal.ts'

/** Free space below which nothing more is entered: the server needs some to end in order. */
const spaceNeeded = 200 * 1024 * 1024

/** Milliseconds for which a look at the disk holds. */
const lookEvery = 100

/**
 * Refuses while the disk of a folder is nearly full. A PostgreSQL that cannot write its log
 * stops at once, with every session; refusing in time keeps the record readable.
 */
export function diskGuard(folder: string, needed: number = spaceNeeded): () => Promise<void> {
  let looked = 0
  let free = 0
  return async () => {
    if (Date.now() - looked > lookEvery || free < needed) {
      const { bavail, bsize } = await statfs(folder)
      free = bavail * bsize
      looked = Date.now()
    }
    if (free >= needed) return
    throw new StoreRefusal(
      'DISK_FULL',
      `The disk of ${folder} has ${megabytes(free)} MB left; ${megabytes(needed)} MB must stay free for the record to be safe. Nothing was entered, and reading goes on. Free some space and try again.`,
    )
  }
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1024 / 1024)
}
