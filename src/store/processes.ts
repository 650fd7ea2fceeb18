import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/**
 * True of a process that runs. One that ended but whose parent never asked (as in containers
 * without an init) still answers signals; it is dead, and holds no file.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return standingOf(pid) !== 'Z'
}

/** The kernel's letter for a process, `R`, `S`, `Z`; undefined where there is no /proc. */
function standingOf(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).charAt(0)
  } catch {
    return undefined
  }
}

/** When a process began, in the kernel's ticks: with its number, it tells one process from all others. */
export function beginningOf(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/**
 * The processes that work in a folder, which for a server's folder are its postmaster and its
 * backends; undefined where the system does not tell.
 */
export function processesIn(folder: string): readonly number[] | undefined {
  if (process.platform !== 'linux') return undefined
  const found: number[] = []
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      if (readlinkSync(`/proc/${name}/cwd`) === folder) found.push(Number(name))
    } catch {
      // It ended meanwhile, or belongs to somebody else and is not ours.
    }
  }
  return found
}

/** The shared-memory files of PostgreSQL that processes have mapped. */
export function segmentsOf(pids: readonly number[]): readonly string[] {
  const found = new Set<string>()
  for (const pid of pids) {
    try {
      const maps = readFileSync(`/proc/${pid}/maps`, 'utf8')
      for (const [path] of maps.matchAll(/\/dev\/shm\/PostgreSQL\.\d+/g)) found.add(path)
    } catch {
      // It ended meanwhile.
    }
  }
  return [...found]
}

/** Of shared-memory files, those that no process has mapped any more. */
export function unmapped(segments: readonly string[]): readonly string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const mapped = new Set(segmentsOf(pids.map(Number)))
  return segments.filter((segment) => !mapped.has(segment))
}
