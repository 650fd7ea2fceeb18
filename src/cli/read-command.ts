import { toPlainText } from '../rendering/to-plain-text.ts'
import { noMoreThan, wordAt } from './arguments.ts'
import type { Command } from './command.ts'
import { readDocument } from './document-file.ts'
import { printJson } from './print.ts'

/** `pursuant read FILE`: a document as the tree that everything else works on. */
export const readCommand: Command = {
  name: 'read',
  usage: 'read FILE',
  about: 'a document as it was understood, and what a person should look at; --json gives the tree',
  flags: [],
  run: async ({ args, output }) => {
    const file = wordAt(args, 1, 'a document (.txt, .md or .xml)')
    noMoreThan(args, 2)
    const { tree, findings } = await readDocument(file)
    if (args.flags.json) return printJson(output, { file, document: tree, findings })
    await output.out(toPlainText(tree))
    for (const { place, words, why } of findings) output.err(`${place}: “${words}”: ${why}\n`)
    return 0
  },
}
