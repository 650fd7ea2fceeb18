import { parse } from 'node:path'
import type { DocumentIn } from '../desk/document-in.ts'
import { formatForEnding, formats } from '../desk/formats.ts'
import type { CheckOf } from '../drafting/check/check.ts'
import { check } from '../drafting/check/check.ts'
import type { Finding } from '../drafting/check/finding.ts'
import { fromTree } from '../drafting/check/from-tree.ts'
import { mended } from '../drafting/check/mended.ts'
import { noMoreThan, wordAt } from './arguments.ts'
import type { Command, Context } from './command.ts'
import { readDocument } from './document-file.ts'
import { heading, wrapped } from './layout.ts'
import { Unusable } from './outcome.ts'
import { writtenTo } from './output-file.ts'
import { counted } from './phrases.ts'
import { printJson } from './print.ts'

/** `pursuant check FILE`: what the drafting rules find; exit 1 where they find something. */
export const checkCommand: Command = {
  name: 'check',
  usage:
    'check FILE [--profile icc-asp|un-ga] [--language en|fr] [--base FILE] [--record] [--fix [--output NEW]]',
  about:
    'what the drafting rules find in a text, each with its place and reason; with --base also what an earlier text leaves unaccounted for, with --record also what the record does not bear out; --fix writes the text with the certain mends made into a new file',
  flags: ['profile', 'language', 'base', 'record', 'fix', 'output'],
  run: async (context) => {
    const { args, output } = context
    const file = wordAt(args, 1, 'a document')
    noMoreThan(args, 2)
    if (args.flags.output !== undefined && !args.flags.fix)
      throw new Unusable('--output names the file for the mended text; it goes with --fix.')
    const read = await readDocument(file)
    const of = await rulesFor(context, read)
    const { left, written } = args.flags.fix
      ? await fixed(context, file, read, of)
      : { left: check(checkedOf(read), of), written: undefined }
    const code = left.length ? 1 : 0
    if (args.flags.json) {
      await printJson(output, { file, profile: of.profile, findings: left, ...written })
      return code
    }
    if (written)
      await output.out(
        `${counted(written.mended, 'mend')} made, written to ${written.output}; what is left:\n`,
      )
    await output.out(heading(`${file}: ${counted(left.length, 'finding')} (${of.profile})`))
    for (const finding of left) await output.out(findingText(finding))
    return code
  },
}

function checkedOf({ tree, besides }: DocumentIn) {
  return fromTree(tree, besides)
}

async function rulesFor({ args, ask, desk }: Context, { tree }: DocumentIn): Promise<CheckOf> {
  const profile = args.flags.profile ?? 'icc-asp'
  if (profile !== 'icc-asp' && profile !== 'un-ga')
    throw new Unusable(`--profile: found "${profile}", expected icc-asp or un-ga.`)
  const language = args.flags.language ?? tree.language
  if (language !== 'en' && language !== 'fr')
    throw new Unusable(`--language: found "${language}"; the rules are written for en and fr.`)
  const base = args.flags.base === undefined ? undefined : await readDocument(args.flags.base)
  const record = args.flags.record ? await (await desk()).record(ask) : undefined
  return { profile, language, on: ask.on, base: base && checkedOf(base), record }
}

/** The mended text stands beside the one that came in, which is never changed. */
async function fixed({ args }: Context, file: string, { tree, besides }: DocumentIn, of: CheckOf) {
  const { dir, name, ext } = parse(file)
  const output = args.flags.output ?? `${dir ? `${dir}/` : ''}${name}.mended${ext}`
  const ending = parse(output).ext.slice(1).toLowerCase()
  const format = formatForEnding(ending)
  if (!format)
    throw new Unusable(
      `--output: found "${output}", expected a name that ends in ${[...new Set(formats.map((one) => `.${one.ending}`))].join(', ')}.`,
    )
  const { tree: now, made, left } = mended(tree, of, besides)
  await writtenTo(output, await format.write(now, { base: tree }))
  return { left, written: { output, mended: made.length } }
}

function findingText({ rule, severity, place, words, why, mend }: Finding): string {
  const mended = mend === undefined ? '' : ` Mend: ${mend}`
  const quoted = words ? ` “${words}”.` : ''
  return wrapped(`${severity} ${rule} ${place}:${quoted} ${why}${mended}`, 4, 0)
}
