import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Run = { readonly code: number; readonly out: string; readonly err: string }

/** Runs the program as a person would, and waits for its end. */
export function pursuant(data: string, ...words: readonly string[]): Promise<Run> {
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn(process.execPath, ['bin/pursuant.mjs', ...words, '--data', data], { env })
  return new Promise((resolve, reject) => {
    let out = ''
    let err = ''
    child.stdout.on('data', (piece) => {
      out += piece
    })
    child.stderr.on('data', (piece) => {
      err += piece
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }))
  })
}

/** A data folder of its own, and how to be rid of it. */
export function dataFolder(): { readonly data: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'pursuant-'))
  return {
    data: join(folder, 'data'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
