import type { Command } from './command.ts'
import { enterFile } from './import-command.ts'

/**
 * `pursuant restore FILE`: an exported record into an empty one. Number and instant are kept, so
 * that the record is the same again; nothing but an empty record may take them.
 */
export const restoreCommand: Command = {
  name: 'restore',
  usage: 'restore FILE',
  about: 'an exported record into an empty data folder, numbers and instants kept',
  flags: [],
  run: (context) => enterFile(context, context.bareStore, true),
}
