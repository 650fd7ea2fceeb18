import { check } from '../drafting/check/check.ts'
import type { Finding } from '../drafting/check/finding.ts'
import { noMoreThan, wordAt } from './arguments.ts'
import type { Command } from './command.ts'
import { readDocument } from './document-file.ts'
import { heading, wrapped } from './layout.ts'
import { Unusable } from './outcome.ts'
import { printJson } from './print.ts'

/** `pursuant check FILE`: what the drafting rules find; exit 1 where they find something. */
export const checkCommand: Command = {
  name: 'check',
  usage: 'check FILE [--profile icc-asp|un-ga] [--language en|fr]',
  about: 'what the drafting rules find in a text, each with its place and reason',
  flags: ['profile', 'language'],
  run: async ({ args, output, ask }) => {
    const file = wordAt(args, 1, 'a document (.txt, .md or .xml)')
    noMoreThan(args, 2)
    const profile = args.flags.profile ?? 'icc-asp'
    if (profile !== 'icc-asp' && profile !== 'un-ga')
      throw new Unusable(`--profile: found "${profile}", expected icc-asp or un-ga.`)
    const { tree, checked } = await readDocument(file)
    const language = args.flags.language ?? tree.language
    if (language !== 'en' && language !== 'fr')
      throw new Unusable(`--language: found "${language}"; the rules are written for en and fr.`)
    const findings = check(checked, { profile, language, on: ask.on })
    const code = findings.length ? 1 : 0
    if (args.flags.json) {
      await printJson(output, { file, profile, findings })
      return code
    }
    await output.out(heading(`${file}: ${findings.length} findings (${profile})`))
    for (const finding of findings) await output.out(findingText(finding))
    return code
  },
}

function findingText({ rule, severity, place, words, why, mend }: Finding): string {
  const mended = mend === undefined ? '' : ` Mend: ${mend}`
  return wrapped(`${severity} ${rule} ${place}: “${words}”. ${why}${mended}`, 4, 0)
}
