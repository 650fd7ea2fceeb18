import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a program is on the path of this machine. */
export function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(':')
    .some((folder) => folder !== '' && existsSync(join(folder, program)))
}

/**
 * Whether another people's program is on this machine. Where it is not, the tests that need it say
 * so and are skipped; in CI nothing is skipped, and its absence is a failure.
 */
export function isHere(program: string): boolean {
  if (isInstalled(program)) return true
  if (process.env['CI'] === 'true')
    throw new Error(`${program} is not installed; CI skips nothing.`)
  console.warn(`SKIPPED: ${program} is not installed; what needs it was not tested.`)
  return false
}

/** Whether material beside the project is at hand; said where it is not. */
export function isAtHand(folder: URL): boolean {
  const found = existsSync(folder)
  if (!found) console.warn(`SKIPPED: ${folder.pathname} is absent; what needs it was not tested.`)
  return found
}
