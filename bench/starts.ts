import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './store-server.ts'

/**
 * Seconds from the command to the desk answering its first page, as a whole process: on an empty
 * folder with the public record to be entered, and on the record that is there then.
 */
export async function starts(rounds: number): Promise<{ first: number; existing: number }> {
  const first: number[] = []
  const existing: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const folder = await mkdtemp(join(tmpdir(), 'bench-'))
    try {
      first.push(await startIn(join(folder, 'data')))
      existing.push(await startIn(join(folder, 'data')))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  return { first: median(first), existing: median(existing) }
}

async function startIn(data: string): Promise<number> {
  const port = String(30_000 + (Math.floor(performance.now() * 1000) % 20_000))
  const { DATABASE_URL: _, ...env } = process.env
  const started = performance.now()
  const child = spawn(
    process.execPath,
    ['bin/pursuant.mjs', 'start', '--data', data, '--port', port],
    { stdio: 'ignore', env },
  )
  const gone = once(child, 'close')
  try {
    while (!(await answers(`http://127.0.0.1:${port}/`))) {
      if (child.exitCode !== null) throw new Error(`The desk ended with ${child.exitCode}.`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    return (performance.now() - started) / 1000
  } finally {
    child.kill('SIGINT')
    await gone
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}
