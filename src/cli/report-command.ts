import { formatOf, formats } from '../desk/formats.ts'
import type { DocumentTree } from '../text/tree.ts'
import { noMoreThan } from './arguments.ts'
import type { Command, Context } from './command.ts'
import { Refused, Unusable } from './outcome.ts'
import { written } from './output-file.ts'

const names = formats.map(({ name }) => name)

/** `pursuant report --session N`: a draft of the Bureau's report, in any format. */
export const reportCommand: Command = {
  name: 'report',
  usage: `report --session N [--language en|fr] [--format ${names.join('|')}] [--output NEW]`,
  about: 'a draft of the Bureau’s report to a session, from the record, for the office asked',
  flags: ['session', 'language', 'format', 'output'],
  run: async (context) => {
    const { args } = context
    noMoreThan(args, 1)
    const { session, language = 'en', format = args.flags.json ? 'json' : 'text' } = args.flags
    if (!session)
      throw new Unusable(
        'Nothing found for --session; expected the number of a session, for example --session 23.',
      )
    if (language !== 'en' && language !== 'fr')
      throw new Unusable(`--language: found "${language}", expected en or fr.`)
    const chosen = formatOf(format)
    if (!chosen) throw new Unusable(`--format: found "${format}", expected ${names.join(', ')}.`)
    await written(context, await chosen.write(await draft(context, session, language), {}))
    return 0
  },
}

async function draft(
  { ask, desk }: Context,
  session: string,
  language: 'en' | 'fr',
): Promise<DocumentTree> {
  try {
    return await (await desk()).report(ask, session, language)
  } catch (error) {
    if (error instanceof RangeError) throw new Refused(error.message)
    throw error
  }
}
