import type { Output } from './command.ts'

const width = 30

/** A bar on standard error, on a terminal only; `total` in bytes where it is known. */
export function progressBar(output: Output, total: number | undefined) {
  if (!output.isTerminal) return { at: () => {}, done: () => {} }
  return {
    at: (bytes: number, told: string) => output.err(`\r${line(bytes, total, told)}`),
    done: () => output.err('\r\u001b[K'),
  }
}

function line(bytes: number, total: number | undefined, told: string): string {
  if (!total) return told
  const share = Math.min(1, bytes / total)
  const full = Math.round(share * width)
  const percent = String(Math.floor(share * 100)).padStart(3)
  return `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${percent} per cent, ${told} `
}
