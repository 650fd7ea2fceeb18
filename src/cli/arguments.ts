import { parseArgs } from 'node:util'
import { type Day, isDay } from '../law/day.ts'
import { isOffice, type Office, officesExpected, publicOffice } from '../record/audience.ts'
import { Unusable } from './outcome.ts'

/** What may follow a command. `--on`, `--known`, `--as`, `--json` and `--data` go with all. */
const options = {
  on: { type: 'string' },
  known: { type: 'string' },
  as: { type: 'string' },
  json: { type: 'boolean' },
  data: { type: 'string' },
  person: { type: 'string' },
  overflight: { type: 'boolean' },
  port: { type: 'string' },
  symbol: { type: 'string' },
  stream: { type: 'string' },
  title: { type: 'string' },
  session: { type: 'string' },
  language: { type: 'string' },
  format: { type: 'string' },
  profile: { type: 'string' },
  base: { type: 'string' },
  facts: { type: 'string' },
  delegation: { type: 'string' },
  output: { type: 'string' },
  fix: { type: 'boolean' },
  record: { type: 'boolean' },
  matter: { type: 'string' },
  travel: { type: 'string' },
  notice: { type: 'string' },
  group: { type: 'string' },
  'views-by': { type: 'string' },
  meets: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

const common = ['on', 'known', 'as', 'json', 'data', 'help', 'version']

export type Flags = ReturnType<typeof parsed>['values']
export type Arguments = { readonly words: readonly string[]; readonly flags: Flags }

function parsed(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
}

/** The command line taken apart, or `Unusable` with a sentence. */
export function argumentsOf(argv: readonly string[]): Arguments {
  try {
    const { values, positionals } = parsed(argv)
    return { words: positionals, flags: values }
  } catch (error) {
    const told = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw new Unusable(`${told} \`pursuant help\` lists what each command takes.`)
  }
}

/** Refuses flags that a command does not take, so that a slip of the pen is never ignored. */
export function onlyFlags(flags: Flags, taken: readonly string[], command: string): void {
  const stray = Object.keys(flags).find((name) => !common.includes(name) && !taken.includes(name))
  if (stray)
    throw new Unusable(
      `--${stray} does not go with \`${command}\`; \`pursuant help\` lists what does.`,
    )
}

/** The day of `--on`, or today. */
export function dayFrom(flags: Flags, today: Day): Day {
  if (flags.on === undefined) return today
  if (isDay(flags.on)) return flags.on
  throw new Unusable(
    `--on: found "${flags.on}", expected a day that exists, written YYYY-MM-DD, for example ${today}.`,
  )
}

/** The instant of `--known` in UTC; a day alone means its very end. */
export function knownFrom(flags: Flags): string | undefined {
  if (flags.known === undefined) return undefined
  if (isDay(flags.known)) return `${flags.known}T23:59:59.999Z`
  try {
    return Temporal.Instant.from(flags.known).toString({ smallestUnit: 'millisecond' })
  } catch {
    throw new Unusable(
      `--known: found "${flags.known}", expected an instant such as 2026-01-31T12:00:00Z, or a day.`,
    )
  }
}

/** The offices of `--as`, several parted by commas; the command line's default is the public. */
export function officesFrom(flags: Flags): readonly Office[] {
  const named = (flags.as ?? publicOffice).split(',').map((office) => office.trim())
  const stray = named.find((office) => !isOffice(office))
  if (stray !== undefined)
    throw new Unusable(`--as: found "${stray}", an office nobody holds; ${officesExpected}.`)
  return named as Office[]
}

/** The one word a command needs after its name. */
export function wordAt(args: Arguments, at: number, what: string): string {
  const word = args.words[at]
  if (word !== undefined) return word
  throw new Unusable(`Nothing found where ${what} was expected; \`pursuant help\` shows the form.`)
}

/** Refuses words beyond those a command takes. */
export function noMoreThan(args: Arguments, count: number): void {
  const stray = args.words[count]
  if (stray === undefined) return
  throw new Unusable(
    `Found "${stray}" where nothing more was expected; quote names that hold blanks.`,
  )
}
