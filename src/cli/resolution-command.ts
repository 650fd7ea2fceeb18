import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { readResolutionFacts, resolutionFacts } from '../drafting/rolling/resolution-facts.ts'
import { rolledResolution } from '../drafting/rolling/rolled-resolution.ts'
import { isRefused } from '../reading/reading.ts'
import { noMoreThan, wordAt } from './arguments.ts'
import type { Command, Context } from './command.ts'
import { readDocument } from './document-file.ts'
import { formatFrom, formatUsage } from './format-flag.ts'
import { Refused, Unusable } from './outcome.ts'
import { printJson } from './print.ts'
import { writeRolled } from './rolled-output.ts'

/**
 * `pursuant resolution OLD --facts FACTS`: a yearly resolution rolled forward by the new session's
 * numbers, days and document symbols; `resolution schema` says what the file of facts may hold.
 */
export const resolutionCommand: Command = {
  name: 'resolution',
  usage: `resolution OLD --facts FACTS.json ${formatUsage} [--output NEW], or resolution schema`,
  about:
    'last year’s resolution with the new session’s numbers, days and symbols, each old paragraph accounted for; what has to be decided on standard error',
  flags: ['facts', 'format', 'output'],
  run: async (context) => {
    const { args, output } = context
    const old = wordAt(args, 1, 'last year’s resolution')
    noMoreThan(args, 2)
    if (old === 'schema') return printJson(output, z.toJSONSchema(resolutionFacts, { io: 'input' }))
    const format = formatFrom(args.flags, args.flags.json ? 'json' : 'text')
    const facts = await factsIn(context)
    const { tree } = await readDocument(old)
    const rolled = rolledResolution(tree, facts)
    if (isRefused(rolled)) throw new Refused(`${old}: ${rolled.refused}`)
    return writeRolled(context, format, rolled, tree)
  },
}

async function factsIn({ args }: Context) {
  const { facts: file } = args.flags
  if (file === undefined)
    throw new Unusable(
      'Nothing found for --facts; expected a file with the new session’s numbers, days and symbols. `pursuant resolution schema` says what it may hold.',
    )
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Unusable(`No file "${file}" can be read here; expected the facts of the new session.`)
  })
  const facts = readResolutionFacts(parsed(text, file))
  if ('refused' in facts)
    throw new Refused(
      `${file}: ${facts.refused} \`pursuant resolution schema\` says what is expected.`,
    )
  return facts
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refused(
      `${file} is no JSON (${error instanceof Error ? error.message : String(error)}); \`pursuant resolution schema\` says what is expected.`,
    )
  }
}
