import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Store } from '../store/store.ts'
import { noMoreThan, wordAt } from './arguments.ts'
import type { Command, Context } from './command.ts'
import { Unusable } from './outcome.ts'
import { printJson } from './print.ts'
import { progressBar } from './progress-bar.ts'

/** `pursuant import FILE`: JSON Lines of facts, all or nothing; `-` reads standard input. */
export const importCommand: Command = {
  name: 'import',
  usage: 'import FILE',
  about: 'facts from JSON Lines (- for standard input): every line checked, then all or nothing',
  flags: [],
  run: (context) => enterFile(context, context.store, false),
}

/**
 * Enters the file named after the command and tells what came of it. `restore` keeps number and
 * instant of each line, which only an empty record may take.
 */
export async function enterFile(
  { args, output }: Context,
  open: () => Promise<Store>,
  restore: boolean,
): Promise<number> {
  const file = wordAt(args, 1, 'a file of facts, one a line')
  noMoreThan(args, 2)
  const size = file === '-' ? undefined : await sizeOf(file)
  const store = await open()
  const bar = progressBar(output, size)
  const source = file === '-' ? process.stdin : createReadStream(file)
  const { entered, already, faults, faultsInAll } = await store.importLines(source, {
    restore,
    progress: ({ bytes, lines }) => bar.at(bytes, `${lines} lines`),
  })
  bar.done()
  if (args.flags.json) await printJson(output, { entered, already, faults, faultsInAll })
  if (!args.flags.json) {
    for (const { line, why } of faults) output.err(`line ${line}: ${why}\n`)
    if (faultsInAll > faults.length)
      output.err(`and ${faultsInAll - faults.length} more faults, not listed.\n`)
    await output.out(summary(entered, already, faultsInAll))
  }
  return faultsInAll > 0 ? 1 : 0
}

function summary(entered: number, already: number, faults: number): string {
  if (faults === 0) return `${entered} entered, ${already} already there.\n`
  return `Nothing was entered: ${faults} ${faults === 1 ? 'line has a fault' : 'faults were found'}. Correct the file and import it again; it was not changed.\n`
}

async function sizeOf(file: string): Promise<number> {
  try {
    const found = await stat(file)
    if (found.isFile()) return found.size
  } catch {
    throw new Unusable(`No file "${file}" can be read here; expected a file of facts, one a line.`)
  }
  throw new Unusable(`"${file}" is no file; expected a file of facts, one a line.`)
}
