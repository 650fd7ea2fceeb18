import { toAkomaNtoso } from '../rendering/to-akoma-ntoso.ts'
import { toHtml } from '../rendering/to-html.ts'
import { toJson } from '../rendering/to-json.ts'
import { toMarkdown } from '../rendering/to-markdown.ts'
import { toPlainText } from '../rendering/to-plain-text.ts'
import type { DocumentTree } from '../text/tree.ts'
import { noMoreThan } from './arguments.ts'
import type { Command, Context } from './command.ts'
import { Refused, Unusable } from './outcome.ts'

const formats: Readonly<Record<string, (document: DocumentTree) => string>> = {
  text: toPlainText,
  md: toMarkdown,
  html: (document) => toHtml(document),
  akn: (document) => toAkomaNtoso(document, { actor: 'icc-asp-bureau' }),
  json: (document) => `${JSON.stringify(toJson(document), null, 2)}\n`,
}

/** `pursuant report --session N [--language en|fr] [--format text|md|html|akn|json]`. */
export const reportCommand: Command = {
  name: 'report',
  usage: 'report --session N [--language en|fr] [--format text|md|html|akn|json]',
  about: 'a draft of the Bureau’s report to a session, from the record, for the office asked',
  flags: ['session', 'language', 'format'],
  run: async (context) => {
    const { args, output } = context
    noMoreThan(args, 1)
    const { session, language = 'en', format = args.flags.json ? 'json' : 'text' } = args.flags
    if (!session)
      throw new Unusable(
        'Nothing found for --session; expected the number of a session, for example --session 23.',
      )
    if (language !== 'en' && language !== 'fr')
      throw new Unusable(`--language: found "${language}", expected en or fr.`)
    const written = formats[format]
    if (!written)
      throw new Unusable(
        `--format: found "${format}", expected ${Object.keys(formats).join(', ')}.`,
      )
    await output.out(written(await draft(context, session, language)))
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
