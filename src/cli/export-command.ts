import { noMoreThan } from './arguments.ts'
import type { Command } from './command.ts'
import { Unusable } from './outcome.ts'

/**
 * `pursuant export`: every fact as JSON Lines, complete, in the order of entry. Acts as keeper of
 * the record unless an office is named: then only what that office sees.
 */
export const exportCommand: Command = {
  name: 'export',
  usage: 'export',
  about: 'every fact as JSON Lines on standard output; with --as OFFICE only what it sees',
  flags: [],
  run: async ({ args, ask, output, store, desk }) => {
    noMoreThan(args, 1)
    if (args.flags.on ?? args.flags.known)
      throw new Unusable('An export is the whole record; --on and --known do not go with it.')
    const opened = await store()
    const held = args.flags.as ? await (await desk()).held(ask) : undefined
    for await (const line of opened.exportLines(held)) await output.out(line)
    return 0
  },
}
