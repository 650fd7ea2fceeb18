import { formatOf, formats } from '../desk/formats.ts'
import type { DocumentTree } from '../text/tree.ts'
import { noMoreThan, wordAt } from './arguments.ts'
import type { Command, Context } from './command.ts'
import { readDocument } from './document-file.ts'
import { Unusable } from './outcome.ts'
import { written } from './output-file.ts'
import { printJson } from './print.ts'

/** `pursuant read FILE`: a document as the tree that everything else works on. */
export const readCommand: Command = {
  name: 'read',
  usage: `read FILE [--format ${formats.map(({ name }) => name).join('|')}] [--output NEW]`,
  about:
    'a document as it was understood, and what a person should look at; --json gives the tree, --format another form',
  flags: ['format', 'output'],
  run: async (context) => {
    const { args, output } = context
    const file = wordAt(args, 1, 'a document')
    noMoreThan(args, 2)
    const { tree, findings } = await readDocument(file)
    if (args.flags.json) return printJson(output, { file, document: tree, findings })
    await written(context, await inFormat(context, tree))
    for (const { place, words, why } of findings) output.err(`${place}: “${words}”: ${why}\n`)
    return 0
  },
}

function inFormat({ args }: Context, tree: DocumentTree) {
  const format = formatOf(args.flags.format ?? 'text')
  if (format) return format.write(tree, {})
  throw new Unusable(
    `--format: found "${args.flags.format}", expected ${formats.map(({ name }) => name).join(', ')}.`,
  )
}
