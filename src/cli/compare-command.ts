import { type ComparedParagraph, comparison } from '../text/comparison.ts'
import { noMoreThan, wordAt } from './arguments.ts'
import type { Command } from './command.ts'
import { readDocument } from './document-file.ts'
import { heading, wrapped } from './layout.ts'
import { printJson } from './print.ts'

/** `pursuant compare OLD NEW`: the redline, paragraph by paragraph, each change classed. */
export const compareCommand: Command = {
  name: 'compare',
  usage: 'compare OLD NEW',
  about: 'a text against an earlier one: [-deleted-] and {+inserted+}, each change classed',
  flags: [],
  run: async ({ args, output }) => {
    const [old, now] = [wordAt(args, 1, 'the old text'), wordAt(args, 2, 'the new text')]
    noMoreThan(args, 3)
    const [before, after] = await Promise.all([readDocument(old), readDocument(now)])
    const compared = comparison(before.tree, after.tree)
    if (args.flags.json) return printJson(output, compared)
    const changed = compared.paragraphs.filter((one) => one.class !== 'unchanged')
    await output.out(heading(`${changed.length} of ${compared.paragraphs.length} changed`))
    for (const paragraph of changed) await output.out(redlined(paragraph))
    return 0
  },
}

function redlined({ class: change, oldNumber, newNumber, runs }: ComparedParagraph): string {
  const marks = { same: ['', ''], insert: ['{+', '+}'], delete: ['[-', '-]'] } as const
  const text = runs.map(({ op, text: words }) => `${marks[op][0]}${words}${marks[op][1]}`).join('')
  return `\n${oldNumber ?? '–'} → ${newNumber ?? '–'} (${change})\n${wrapped(text, 2)}`
}
