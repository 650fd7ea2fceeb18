import { type ComparedParagraph, comparison } from '../text/comparison.ts'
import type { DocumentTree } from '../text/tree.ts'
import { noMoreThan, wordAt } from './arguments.ts'
import type { Command, Context } from './command.ts'
import { readDocument } from './document-file.ts'
import { heading, wrapped } from './layout.ts'
import { Unusable } from './outcome.ts'
import { written } from './output-file.ts'
import { printJson } from './print.ts'

type Written = (old: DocumentTree, now: DocumentTree) => Promise<string | Uint8Array>

const forms: Readonly<Record<string, Written>> = {
  text: async (old, now) => redlinedText(old, now),
  html: async (old, now) => {
    const { toRedlineHtml } = await import('../rendering/to-redline-html.ts')
    return toRedlineHtml(old, now)
  },
  docx: async (old, now) => {
    const { toDocx } = await import('../rendering/to-docx.ts')
    return toDocx(now, { base: old })
  },
}

/** `pursuant compare OLD NEW`: the redline, paragraph by paragraph, each change classed. */
export const compareCommand: Command = {
  name: 'compare',
  usage: `compare OLD NEW [--format ${Object.keys(forms).join('|')}] [--output FILE]`,
  about:
    'a text against an earlier one: [-deleted-] and {+inserted+}, each change classed; in DOCX the new text with tracked changes',
  flags: ['format', 'output'],
  run: async (context) => {
    const { args, output } = context
    const [old, now] = [wordAt(args, 1, 'the old text'), wordAt(args, 2, 'the new text')]
    noMoreThan(args, 3)
    const form = formOf(context)
    const [before, after] = await Promise.all([readDocument(old), readDocument(now)])
    if (args.flags.json) return printJson(output, comparison(before.tree, after.tree))
    await written(context, await form(before.tree, after.tree))
    return 0
  },
}

function formOf({ args }: Context): Written {
  const name = args.flags.format ?? 'text'
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined
  if (form) return form
  throw new Unusable(`--format: found "${name}", expected ${Object.keys(forms).join(', ')}.`)
}

function redlinedText(old: DocumentTree, now: DocumentTree): string {
  const { paragraphs } = comparison(old, now)
  const changed = paragraphs.filter((one) => one.class !== 'unchanged')
  return [
    heading(`${changed.length} of ${paragraphs.length} changed`),
    ...changed.map(redlined),
  ].join('')
}

function redlined({ class: change, oldNumber, newNumber, runs }: ComparedParagraph): string {
  const marks = { same: ['', ''], insert: ['{+', '+}'], delete: ['[-', '-]'] } as const
  const text = runs.map(({ op, text: words }) => `${marks[op][0]}${words}${marks[op][1]}`).join('')
  return `\n${oldNumber ?? '–'} → ${newNumber ?? '–'} (${change})\n${wrapped(text, 2)}`
}
