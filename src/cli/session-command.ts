import { groupName } from '../law/regional-groups.ts'
import { stateName } from '../law/states.ts'
import type { SessionDossier } from '../mechanism/dossier-types.ts'
import { noMoreThan, wordAt } from './arguments.ts'
import type { Command } from './command.ts'
import { heading, labelled, subheading, wrapped } from './layout.ts'
import { ledger } from './ledger.ts'
import { Refused } from './outcome.ts'
import { asOfLine, standingWords, whenText } from './phrases.ts'
import { printJson } from './print.ts'

/** `pursuant session N`: one session of the Assembly and the period before it. */
export const sessionCommand: Command = {
  name: 'session',
  usage: 'session N',
  about: 'one session of the Assembly: dates, President, focal points, report, matters, facts',
  flags: [],
  run: async ({ args, ask, output, desk }) => {
    const number = wordAt(args, 1, 'the number of a session (for example 23)')
    noMoreThan(args, 2)
    const opened = await desk()
    const dossier = await opened.session(ask, number)
    if (!dossier) {
      const known = (await opened.sessions(ask)).map(({ session }) => session)
      throw new Refused(
        `No session "${number}" in what this reader may see. Known here: ${known.join(', ') || 'none'}.`,
      )
    }
    if (args.flags.json) return printJson(output, dossier)
    await output.out(sessionText(dossier))
    await output.out(asOfLine(ask))
    return 0
  },
}

function sessionText(dossier: SessionDossier): string {
  const points = dossier.focalPoints
  return [
    heading(`Session ${dossier.session} of the Assembly, on ${dossier.on}`),
    ...dossier.parts.map(({ part, place, opens, closes }) =>
      labelled(
        part ?? 'Dates',
        `${whenText(opens)} to ${whenText(closes)}${place ? `, ${place}` : ''}`,
      ),
    ),
    labelled('President', dossier.president ?? 'not recorded'),
    labelled(
      'Report',
      dossier.report
        ? `${dossier.report.symbol ?? 'symbol to be supplied'}, ${whenText(dossier.report.on)}`
        : 'none recorded',
    ),
    subheading('Focal points on non-cooperation'),
    wrapped(points?.words ?? 'None recorded.', 2),
    ...(points?.points ?? []).map(({ group, state, by, since }) =>
      wrapped(`${groupName(group)}: ${stateName(state)}, by ${by}, ${whenText(since)}`, 4, 2),
    ),
    ...[...(points?.gaps ?? []), ...(points?.overlaps ?? [])].map(({ group, why }) =>
      wrapped(`${groupName(group)}: ${why}`, 4, 2),
    ),
    subheading('Matters'),
    ...(dossier.matters.length
      ? dossier.matters.map(({ id, state, standing }) =>
          wrapped(`${id}, ${stateName(state)}: ${standingWords(standing)}`, 2),
        )
      : [wrapped('None recorded.', 2)]),
    subheading(`Facts (${dossier.facts.length})`),
    ledger(dossier.facts),
  ].join('')
}
