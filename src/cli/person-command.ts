import { stateName } from '../law/states.ts'
import type { PersonDossier } from '../mechanism/dossier-types.ts'
import { noMoreThan, wordAt } from './arguments.ts'
import type { Command } from './command.ts'
import { heading, labelled, subheading, wrapped } from './layout.ts'
import { ledger } from './ledger.ts'
import { Refused } from './outcome.ts'
import { asOfLine, notInRegister, standingWords, whenText } from './phrases.ts'
import { printJson } from './print.ts'

/** `pursuant person ID`: one person on one page. */
export const personCommand: Command = {
  name: 'person',
  usage: 'person ID',
  about: 'one person subject to a warrant of arrest: standing, warrants, matters, facts',
  flags: [],
  run: async ({ args, ask, output, desk }) => {
    const id = wordAt(args, 1, 'the id of a person (for example putin)').toLowerCase()
    noMoreThan(args, 2)
    const dossier = await (await desk()).person(ask, id)
    if (!dossier) throw new Refused(notInRegister(id, ask))
    if (args.flags.json) return printJson(output, dossier)
    await output.out(personText(dossier))
    await output.out(asOfLine(ask))
    return 0
  },
}

function personText(dossier: PersonDossier): string {
  const { standing } = dossier
  return [
    heading(`${dossier.name}, on ${dossier.on}`),
    labelled('Standing', `${standingWords(standing.standing)}. ${standing.why}`),
    labelled('Situation', [dossier.situation, dossier.situationName].filter(Boolean).join(' ')),
    dossier.aliases.length ? labelled('Also written', dossier.aliases.join('; ')) : '',
    subheading('Warrants'),
    ...standing.warrants.map((warrant) =>
      wrapped(
        `${warrant.warrant}: ${standingWords(warrant.standing)}, ${whenText(warrant.since)}`,
        2,
      ),
    ),
    subheading('What States owe on this day'),
    ...dossier.owed.map(({ owes, states }) =>
      wrapped(`${standingWords(owes)}: ${states.length}`, 2),
    ),
    subheading('Matters'),
    ...(dossier.matters.length
      ? dossier.matters.map(({ id, state, standing: at }) =>
          wrapped(`${id}, ${stateName(state)}: ${standingWords(at)}`, 2),
        )
      : [wrapped('None recorded.', 2)]),
    subheading(`Facts (${dossier.facts.length})`),
    ledger(dossier.facts),
  ].join('')
}
