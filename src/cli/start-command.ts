import { noMoreThan } from './arguments.ts'
import type { Command } from './command.ts'
import { Unusable } from './outcome.ts'

/** `pursuant start`: the desk in the browser, until it is told to stop. */
export const startCommand: Command = {
  name: 'start',
  usage: 'start [--port PORT]',
  about: 'the desk in the browser, on this machine only',
  flags: ['port'],
  run: async ({ args, start }) => {
    noMoreThan(args, 1)
    await start(args.flags.port === undefined ? undefined : portFrom(args.flags.port))
    return 0
  },
}

function portFrom(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65535) return port
  throw new Unusable(`--port: found "${text}", expected a number from 1 to 65535.`)
}
