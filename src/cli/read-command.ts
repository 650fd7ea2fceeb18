import type { DocumentIn } from '../desk/document-in.ts'
import { isStateCode, stateName } from '../law/states.ts'
import { noMoreThan, wordAt } from './arguments.ts'
import type { Command, Context } from './command.ts'
import { readDocument } from './document-file.ts'
import { formatFrom, formatUsage } from './format-flag.ts'
import { heading, wrapped } from './layout.ts'
import { Refused, Unusable } from './outcome.ts'
import { written } from './output-file.ts'
import { counted } from './phrases.ts'
import { printJson } from './print.ts'

/**
 * `pursuant read FILE`: a document as the tree that everything else works on; with `--delegation`
 * what a State's edited Word file proposes, under its name.
 */
export const readCommand: Command = {
  name: 'read',
  usage: `read FILE [--delegation STATE] ${formatUsage} [--output NEW]`,
  about:
    'a document as it was understood, and what a person should look at; --json gives the tree, --format another form, --delegation the tracked changes and comments of a Word file as that State’s proposals',
  flags: ['delegation', 'format', 'output'],
  run: async (context) => {
    const { args, output } = context
    const file = wordAt(args, 1, 'a document')
    noMoreThan(args, 2)
    const read = await readDocument(file)
    for (const { place, words, why } of args.flags.json ? [] : read.findings)
      output.err(`${place}: ${words ? `“${words}”: ` : ''}${why}\n`)
    if (args.flags.delegation !== undefined)
      return proposals(context, file, read, args.flags.delegation)
    if (args.flags.json) return printJson(output, { file, ...asJson(read) })
    const format = formatFrom(args.flags, 'text')
    await written(context, await format.write(read.tree, { on: context.ask.on }))
    return 0
  },
}

/** `sent` is the text without the tracked changes that `document` has. */
function asJson({ tree, findings, marked }: DocumentIn) {
  if (!marked) return { document: tree, findings }
  const { document: sent, amendments, comments } = marked
  return { document: tree, findings, sent, amendments, comments }
}

async function proposals(
  { args, output }: Context,
  file: string,
  { tree, marked }: DocumentIn,
  state: string,
): Promise<number> {
  if (!isStateCode(state))
    throw new Unusable(
      `--delegation: found "${state}", expected the three letters of a State, such as ITA.`,
    )
  if (!marked)
    throw new Refused(
      `${file} is no Word file: tracked changes and comments are read from .docx only. To see what a text changes, use \`pursuant compare OLD ${file}\`.`,
    )
  const { proposedAmendments } = await import('../drafting/amendments.ts')
  const language = tree.language === 'fr' ? 'fr' : 'en'
  const name = stateName(state, language)
  const listed = proposedAmendments(marked, { state, name }, language)
  if (args.flags.json) return printJson(output, { file, state, proposals: listed })
  const count = counted(listed.length, 'proposal or comment', 'proposals and comments')
  await output.out(heading(`${name}: ${count} in ${file}`))
  if (listed.length === 0) await output.out(wrapped(nothingTracked(file)))
  for (const { words, authors, on } of listed)
    await output.out(
      `\n${wrapped(words, 2, 0)}    ${[...authors, on?.slice(0, 10)].filter(Boolean).join(', ')}\n`,
    )
  return 0
}

function nothingTracked(file: string): string {
  return `The file has no tracked change and no comment. If it was edited without tracking, \`pursuant compare OLD ${file}\` shows what differs from the text that was sent.`
}
