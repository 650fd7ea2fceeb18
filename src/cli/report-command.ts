import type { Format } from '../desk/formats.ts'
import type { DraftLanguage } from '../drafting/phrasing/phrasing.ts'
import { noMoreThan } from './arguments.ts'
import type { Command, Context } from './command.ts'
import { readDocument } from './document-file.ts'
import { draftLanguageFrom, formatFrom, formatUsage } from './format-flag.ts'
import { Refused, Unusable } from './outcome.ts'
import { written } from './output-file.ts'
import { writeRolled } from './rolled-output.ts'

type Wanted = {
  readonly session: string
  readonly language: DraftLanguage
  readonly format: Format
}

/**
 * `pursuant report --session N [--base FILE]`: a draft of the Bureau's report, from the record
 * alone or rolled forward from last year's text; exit 1 where a person has to decide something.
 */
export const reportCommand: Command = {
  name: 'report',
  usage: `report --session N [--base FILE] [--language en|fr] ${formatUsage} [--output NEW]`,
  about:
    'a draft of the Bureau’s report to a session, from the record, for the office asked; with --base last year’s text rolled forward, in DOCX with tracked changes and what has to be decided as comments',
  flags: ['session', 'base', 'language', 'format', 'output'],
  run: async (context) => {
    const { args } = context
    noMoreThan(args, 1)
    const wanted = wantedOf(context)
    if (args.flags.base !== undefined) return rolledReport(context, wanted, args.flags.base)
    const tree = await drafted(async () =>
      (await context.desk()).report(context.ask, wanted.session, wanted.language),
    )
    await written(context, await wanted.format.write(tree, { on: context.ask.on }))
    return 0
  },
}

function wantedOf({ args: { flags } }: Context): Wanted {
  const { session } = flags
  if (!session)
    throw new Unusable(
      'Nothing found for --session; expected the number of a session, for example --session 23.',
    )
  const language = draftLanguageFrom(flags)
  return { session, language, format: formatFrom(flags, flags.json ? 'json' : 'text') }
}

async function rolledReport(context: Context, wanted: Wanted, file: string): Promise<number> {
  const { ask, desk } = context
  const { tree: base } = await readDocument(file)
  if (base.language !== wanted.language)
    throw new Refused(
      `${file} is in "${base.language}", and the report was asked for in "${wanted.language}": expected last year’s text in the language of the report. Ask with --language, or take the other language’s file.`,
    )
  const rolled = await drafted(async () =>
    (await desk()).rolled(ask, wanted.session, wanted.language, base),
  )
  return writeRolled(context, wanted.format, rolled, base)
}

async function drafted<Made>(make: () => Promise<Made>): Promise<Made> {
  try {
    return await make()
  } catch (error) {
    if (error instanceof RangeError) throw new Refused(error.message)
    throw error
  }
}
