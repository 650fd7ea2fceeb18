import type { Command } from './command.ts'
import { columns, heading, labelled, wrapped } from './layout.ts'

/** What the program can do, in a line or two for each command, or one command's whole form. */
export function helpText(commands: readonly Command[], name?: string): string {
  const one = commands.find((command) => command.name === name)
  if (one)
    return `${wrapped(`pursuant ${one.usage}`, 4, 0)}\n${wrapped(`${capital(one.about)}.`)}\n${common}`
  return [
    heading('pursuant COMMAND'),
    ...commands.map((command) => labelled(`  ${command.name}`, command.about)),
    '\n`pursuant help COMMAND` shows how a command is written.\n',
    `\n${common}`,
  ].join('')
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

const common = [
  columns([
    ['  --on DAY', 'as of a day, YYYY-MM-DD; else today in The Hague'],
    ['  --known TIME', 'as known at an instant in UTC, or at the end of a day; else now'],
    ['  --as OFFICE', 'what this office sees, for example secretariat; else public'],
    ['  --json', 'for programs'],
    ['  --data FOLDER', 'another data folder'],
  ]),
  '\nExit code 0 for an answer, 1 for a refusal or findings, 2 for unusable arguments.\n',
].join('')
