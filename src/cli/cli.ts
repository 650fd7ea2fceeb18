import type { Ask, Desk } from '../desk.ts'
import type { Day } from '../law/day.ts'
import { publicOffice } from '../record/audience.ts'
import type { Store } from '../store/store.ts'
import { argumentsOf, dayFrom, type Flags, knownFrom, officesFrom, onlyFlags } from './arguments.ts'
import type { Command, Output } from './command.ts'
import { helpText } from './help.ts'
import { Refused, Unusable } from './outcome.ts'

/** Every command, in the order of the help; each is loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start-command.ts')).startCommand,
  docket: async () => (await import('./docket-command.ts')).docketCommand,
  matter: async () => (await import('./matter-command.ts')).matterCommand,
  obligation: async () => (await import('./obligation-command.ts')).obligationCommand,
  person: async () => (await import('./person-command.ts')).personCommand,
  state: async () => (await import('./state-command.ts')).stateCommand,
  session: async () => (await import('./session-command.ts')).sessionCommand,
  report: async () => (await import('./report-command.ts')).reportCommand,
  letter: async () => (await import('./letter-command.ts')).letterCommand,
  resolution: async () => (await import('./resolution-command.ts')).resolutionCommand,
  compare: async () => (await import('./compare-command.ts')).compareCommand,
  check: async () => (await import('./check-command.ts')).checkCommand,
  read: async () => (await import('./read-command.ts')).readCommand,
  import: async () => (await import('./import-command.ts')).importCommand,
  export: async () => (await import('./export-command.ts')).exportCommand,
  restore: async () => (await import('./restore-command.ts')).restoreCommand,
  schema: async () => (await import('./schema-command.ts')).schemaCommand,
  document: async () => (await import('./document-command.ts')).documentCommand,
}

/** What the program around hands to the command line. */
export type Doors = {
  readonly output: Output
  readonly today: () => Day
  readonly version: string
  /** Opens the record in this folder (absent: the usual one); closing is the caller's affair. */
  readonly desk: (data: string | undefined) => Promise<Desk>
  readonly store: (data: string | undefined) => Promise<Store>
  /** The record as it is, without the public facts being entered into an empty one. */
  readonly bareStore: (data: string | undefined) => Promise<Store>
  readonly start: (data: string | undefined, port: number | undefined) => Promise<void>
}

/**
 * Runs one command line. Gives the exit code: 0 for an answer, 1 for a refusal or findings, 2 for
 * arguments that cannot be used, with the reason on standard error.
 */
export async function run(argv: readonly string[], doors: Doors): Promise<number> {
  try {
    return await runCommand(argv, doors)
  } catch (error) {
    if (error instanceof Unusable) return told(doors, error, 2)
    if (error instanceof Refused) return told(doors, error, 1)
    // A record that cannot be opened tells in a sentence why; anything else is our own fault.
    if (error instanceof Error && sentences.includes(error.name)) return told(doors, error, 1)
    throw error
  }
}

const sentences: readonly string[] = ['StoreRefusal', 'CannotListen', 'FormatRefusal']

function told(doors: Doors, error: Error, code: number): number {
  doors.output.err(`${error.message}\n`)
  return code
}

async function runCommand(argv: readonly string[], doors: Doors): Promise<number> {
  const args = argumentsOf(argv)
  const name = args.words[0]
  if (args.flags.version) return printed(doors, `pursuant ${doors.version}\n`)
  if (name === undefined && !args.flags.help) throw new Unusable(helpText(await allCommands()))
  if (args.flags.help || name === undefined || name === 'help')
    return printed(doors, helpText(await allCommands(), name === 'help' ? args.words[1] : name))
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load)
    throw new Unusable(`No command "${name}"; expected one of ${Object.keys(commands).join(', ')}.`)
  const command = await load()
  onlyFlags(args.flags, command.flags, command.name)
  return command.run({
    args,
    ask: askFrom(args.flags, doors.today()),
    output: doors.output,
    desk: () => doors.desk(args.flags.data),
    store: () => doors.store(args.flags.data),
    bareStore: () => doors.bareStore(args.flags.data),
    start: (port) => doors.start(args.flags.data, port),
  })
}

function allCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(commands).map((load) => load()))
}

function askFrom(flags: Flags, today: Day): Ask {
  const offices = officesFrom(flags)
  return {
    offices,
    officer: offices.some((office) => office !== publicOffice && !office.startsWith('source:')),
    on: dayFrom(flags, today),
    known: knownFrom(flags),
  }
}

async function printed(doors: Doors, text: string): Promise<number> {
  await doors.output.out(text)
  return 0
}
