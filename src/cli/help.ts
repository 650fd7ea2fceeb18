import type { Command } from './command.ts'
import { columns, heading, wrapped } from './layout.ts'

/** What the program can do, or one command's form. */
export function helpText(commands: readonly Command[], name?: string): string {
  const one = commands.find((command) => command.name === name)
  if (one) return `pursuant ${one.usage}\n\n${wrapped(`${one.about}.`)}\n${common}`
  return [
    heading('pursuant COMMAND'),
    columns(commands.map(({ usage, about }) => [`  ${usage}`, about])),
    `\n${common}`,
  ].join('')
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
