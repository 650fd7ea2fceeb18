import { createHmac, randomBytes } from 'node:crypto'
import { link, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './refusal.ts'

/**
 * The secret of a data folder, made at the first start and readable by its owner only (0600).
 * Every password of the database is derived from it, so nothing else has to be kept: the owner's
 * of the embedded server, and the application's role everywhere.
 */
export async function secretOf(data: string): Promise<string> {
  const path = join(data, 'server.secret')
  const found = await read(path)
  if (found) return found
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  await file.writeFile(`${randomBytes(32).toString('hex')}\n`)
  await file.sync()
  await file.close()
  try {
    // A link fails where another process was first, and never shows a half-written file.
    await link(draft, path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    await rm(draft, { force: true })
  }
  const kept = await read(path)
  if (kept) return kept
  throw new Error(`The secret in ${path} is empty: expected 64 hexadecimal digits.`)
}

async function read(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim() || undefined
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The password for one purpose, from a secret. */
export function passwordFor(purpose: string, secret: string): string {
  return createHmac('sha256', secret).update(purpose).digest('base64url')
}
