import type { Format } from '../desk/formats.ts'
import { letterFile } from '../desk/letter-file.ts'
import {
  type DraftedLetter,
  marginEntries,
  noSuchLetter,
} from '../drafting/letters/drafted-letter.ts'
import { isNoLetter } from '../drafting/letters/letter.ts'
import {
  type LetterGiven,
  type LetterKind,
  type LetterNeed,
  letterNamed,
  letters,
  needWords,
} from '../drafting/letters/letters.ts'
import { type Day, isDay } from '../law/day.ts'
import { type RegionalGroup, regionalGroups } from '../law/regional-groups.ts'
import { publicOffice } from '../record/audience.ts'
import { type Arguments, noMoreThan } from './arguments.ts'
import type { Command, Context } from './command.ts'
import { draftLanguageFrom, formatFrom, formatUsage } from './format-flag.ts'
import { heading, wrapped } from './layout.ts'
import { Refused, Unusable } from './outcome.ts'
import { written } from './output-file.ts'
import { citationText } from './phrases.ts'
import { printJson } from './print.ts'

/** The flag under which a letter gets what it needs, and the word that stands for its value. */
const flagOf: Readonly<Record<LetterNeed, readonly [flag: Flag, value: string]>> = {
  matter: ['matter', 'ID'],
  travel: ['travel', 'ID'],
  notice: ['notice', 'ID'],
  group: ['group', 'GROUP'],
  viewsBy: ['views-by', 'DAY'],
  meets: ['meets', 'DAY'],
}

type Flag = 'matter' | 'travel' | 'notice' | 'group' | 'views-by' | 'meets'
const needFlags = Object.values(flagOf).map(([flag]) => flag)

/** `pursuant letter NAME`: a letter from the record, with its rules in the margin. */
export const letterCommand: Command = {
  name: 'letter',
  usage: `letter [list | NAME --matter ID | --travel ID --group G | --notice ID [--views-by DAY] [--meets DAY] [--language en|fr] ${formatUsage} [--output NEW] --as OFFICE]`,
  about: 'the six letters and what each needs, or the draft of one, its rules in the margin',
  flags: [...needFlags, 'language', 'format', 'output'],
  run: async (context) => {
    const { args, output } = context
    noMoreThan(args, 2)
    const name = args.words[1]
    if (name === undefined || name === 'list') return listed(context)
    const kind = letterNamed(name)
    if (!kind) throw new Unusable(noSuchLetter(name).because)
    const format = letterFormat(args)
    const letter = await drafted(context, kind)
    if (args.flags.json) return printJson(output, asData(letter))
    const content = await letterFile(letter, format)
    await written(context, format.name === 'text' ? `${content}${marginText(letter)}` : content)
    return 0
  },
}

async function listed({ args, output }: Context): Promise<number> {
  const stray = [...needFlags, 'language', 'format', 'output'].find(
    (flag) => args.flags[flag as Flag] !== undefined,
  )
  if (stray) throw new Unusable(`--${stray} goes with the name of a letter: \`letter NAME\`.`)
  if (args.flags.json)
    return printJson(output, {
      letters: letters.map(({ name, title, about, needs }) => ({ name, title, about, needs })),
    })
  await output.out(heading('Letters from the record'))
  for (const kind of letters) {
    await output.out(`\n  ${kind.name} ${kind.needs.map(flagText).join(' ')}\n`)
    await output.out(wrapped(`${kind.title}: ${kind.about}.`, 4))
  }
  await output.out(
    `\n${wrapped('Each needs --as OFFICE, and is drafted from what that office sees; --language en or fr. DAY is written YYYY-MM-DD.')}`,
  )
  return 0
}

function flagText(need: LetterNeed): string {
  return `--${flagOf[need].join(' ')}`
}

function letterFormat({ flags }: Arguments): Format {
  if (flags.json && flags.format !== undefined)
    throw new Unusable(
      '--json and --format: found both, expected one of them. --json gives the letter with its margin and facts.',
    )
  if (flags.json && flags.output !== undefined)
    throw new Unusable('--output goes with --format; lead standard output into a file instead.')
  return formatFrom(flags, 'text')
}

async function drafted({ args, ask, desk }: Context, kind: LetterKind): Promise<DraftedLetter> {
  const language = draftLanguageFrom(args.flags)
  const given = givenFrom(args, kind)
  if (!ask.officer)
    throw new Refused(
      `Letters are drafted for officers alone, from what their office may see; found ${ask.offices.join(', ') || publicOffice}, expected --as OFFICE, for example --as secretariat.`,
    )
  const letter = await (await desk()).letter(ask, { ...given, letter: kind.name, language })
  if (!isNoLetter(letter)) return letter
  const under = letter.under ? ` (${citationText(letter.under)})` : ''
  throw new Refused(`No letter is drafted. ${letter.because}${under}`)
}

function givenFrom({ flags }: Arguments, kind: LetterKind): LetterGiven {
  const wanted = kind.needs.map((need) => flagOf[need][0])
  const stray = needFlags.find((flag) => flags[flag] !== undefined && !wanted.includes(flag))
  if (stray)
    throw new Unusable(
      `--${stray} does not go with ${kind.name}, which takes ${kind.needs.map(flagText).join(' ')}.`,
    )
  const missing = kind.needs.filter((need) => !flags[flagOf[need][0]])
  if (missing.length)
    throw new Unusable(
      `${kind.name} needs ${missing.map((need) => needWords[need]).join(' and ')}: nothing found for ${missing.map(flagText).join(' and ')}.`,
    )
  const { matter, travel, notice, group } = flags
  return {
    ...{ matter, travel, notice },
    group: group === undefined ? undefined : groupFrom(group),
    viewsBy: dayGiven(flags['views-by'], 'views-by'),
    meets: dayGiven(flags.meets, 'meets'),
  }
}

function dayGiven(text: string | undefined, flag: Flag): Day | undefined {
  if (text === undefined || isDay(text)) return text
  throw new Unusable(
    `--${flag}: found "${text}", expected a day that exists, written YYYY-MM-DD, for example 2026-12-04.`,
  )
}

/** A group as the record writes it, whatever its case and hyphens: `asia-pacific`. */
function groupFrom(text: string): RegionalGroup {
  const plain = text.replaceAll('-', '').toLowerCase()
  const group = regionalGroups.find((one) => one.toLowerCase() === plain)
  if (group) return group
  throw new Unusable(`--group: found "${text}", expected one of ${regionalGroups.join(', ')}.`)
}

/** The letter with its margin, and what each sentence states by fact numbers and rules. */
function asData({ tree, margin, from }: DraftedLetter): object {
  return {
    letter: tree,
    margin,
    from: from.map(({ facts, ...rest }) => ({
      ...rest,
      facts: facts.map(({ number }) => number),
    })),
  }
}

function marginText(letter: DraftedLetter): string {
  const entries = marginEntries(letter).flatMap(({ beside, lines }) => [
    `\n${wrapped(`Beside “${beside}”:`, 2)}`,
    ...lines.map((line) => wrapped(line, 6, 4)),
  ])
  const line = '='.repeat(80)
  return [`\n${line}\nFor the drafter, not part of the letter:\n`, ...entries].join('')
}
