import { groupName } from '../law/regional-groups.ts'
import type { StateDossier } from '../mechanism/dossier-types.ts'
import { noMoreThan, wordAt } from './arguments.ts'
import type { Command } from './command.ts'
import { heading, labelled, subheading, wrapped } from './layout.ts'
import { ledger } from './ledger.ts'
import { stateFrom } from './obligation-command.ts'
import { asOfLine, branchText, standingWords, whenText } from './phrases.ts'
import { printJson } from './print.ts'

/** `pursuant state ISO3`: one State on one page. */
export const stateCommand: Command = {
  name: 'state',
  usage: 'state ISO3',
  about: 'one State: treaty standing, what it owes about whom, matters, facts',
  flags: [],
  run: async ({ args, ask, output, desk }) => {
    const state = stateFrom(wordAt(args, 1, 'a State (for example HUN)'))
    noMoreThan(args, 2)
    const dossier = await (await desk()).state(ask, state)
    if (args.flags.json) return printJson(output, dossier)
    await output.out(stateText(dossier))
    await output.out(asOfLine(ask))
    return 0
  },
}

function stateText(dossier: StateDossier): string {
  const owed = Map.groupBy(dossier.obligations, ({ owes }) => owes)
  return [
    heading(`${dossier.name}, on ${dossier.on}`),
    labelled('Group', dossier.group ? groupName(dossier.group) : 'none recorded'),
    labelled(
      'Statute',
      `${standingWords(dossier.treaty.standing)}, ${whenText(dossier.treaty.since)}. ${dossier.treaty.why}`,
    ),
    subheading('Considered'),
    ...dossier.treaty.because.map(branchText),
    subheading('What it owes on this day'),
    ...[...owed].map(([owes, about]) =>
      wrapped(
        `${standingWords(owes)} (${about.length}): ${about.map(({ person }) => person).join(', ')}`,
        4,
        2,
      ),
    ),
    subheading('Matters'),
    ...(dossier.matters.length
      ? dossier.matters.map(({ id, standing, since }) =>
          wrapped(`${id}: ${standingWords(standing)}, ${whenText(since)}`, 2),
        )
      : [wrapped('None recorded.', 2)]),
    subheading(`Facts (${dossier.facts.length})`),
    ledger(dossier.facts),
  ].join('')
}
