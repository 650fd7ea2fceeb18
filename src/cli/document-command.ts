import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { when } from '../law/when.ts'
import { checkFact, isFault } from '../record/check-fact.ts'
import { isFaults } from '../store/store.ts'
import { noMoreThan, wordAt } from './arguments.ts'
import type { Command, Context } from './command.ts'
import { Refused, Unusable } from './outcome.ts'
import { printJson } from './print.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xml: 'application/xml',
  html: 'text/html',
  txt: 'text/plain',
  md: 'text/markdown',
  eml: 'message/rfc822',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
}

/**
 * `pursuant document add FILE --stream STREAM [--symbol S] [--title T] --as OFFICE`: keeps a proof
 * file by its hash and enters a fact that says so, seen by the offices named.
 */
export const documentCommand: Command = {
  name: 'document',
  usage: 'document add FILE --stream STREAM --as OFFICE [--symbol S] [--title T]',
  about: 'keeps a proof file by its hash, and enters that it was kept',
  flags: ['stream', 'symbol', 'title'],
  run: async (context) => {
    const { args, output } = context
    if (wordAt(args, 1, 'the word add') !== 'add')
      throw new Unusable(`Found "document ${args.words[1]}", expected "document add FILE".`)
    const file = wordAt(args, 2, 'a file to keep')
    noMoreThan(args, 3)
    await mustBeFile(file)
    const stream = args.flags.stream
    if (!stream)
      throw new Unusable(
        'Nothing found for --stream; expected for example --stream matter:2024-mng.',
      )
    if (!args.flags.as)
      throw new Unusable(
        'Nothing found for --as; say which office may see the file, for example --as secretariat or --as public.',
      )
    const kept = await keep(context, file, stream)
    if (args.flags.json) return printJson(output, kept)
    await output.out(`Kept ${file} as ${kept.hash} (${kept.size} bytes), fact #${kept.number}.\n`)
    return 0
  },
}

async function keep(context: Context, file: string, stream: string) {
  const { args, ask } = context
  const opened = await context.store()
  const { hash, size } = await opened.files.keep(createReadStream(file))
  const name = basename(file)
  const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
  const { symbol, title } = args.flags
  const document = symbol || title ? { symbol, title } : undefined
  const checked = checkFact({
    id: randomUUID(),
    stream,
    type: 'DocumentKept',
    on: when((await context.desk()).today()),
    officer: 'secretariat',
    proof: [{ ...(symbol ? { symbol } : {}), hash }],
    source: [],
    confidence: 'confirmed',
    audience: ask.offices,
    body: {
      hash,
      size,
      name,
      mediaType: mediaTypes[ending] ?? 'application/octet-stream',
      ...(document ? { document } : {}),
    },
  })
  if (isFault(checked)) throw new Refused(`${checked.fault} The file itself is kept as ${hash}.`)
  const outcome = await opened.append([checked.draft])
  if (isFaults(outcome)) throw new Refused(outcome.map(({ fault }) => fault).join(' '))
  return { hash, size, number: outcome.entered[0]?.number }
}

async function mustBeFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile())
    throw new Unusable(`No file "${file}" can be read here; expected a file to keep.`)
}
