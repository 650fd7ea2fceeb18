import { stateName } from '../law/states.ts'
import type { MatterAnswer, Step } from '../mechanism/answer.ts'
import { matterJson } from '../mechanism/json.ts'
import { noMoreThan, wordAt } from './arguments.ts'
import type { Command } from './command.ts'
import { nextText } from './docket-command.ts'
import { heading, labelled, subheading, wrapped } from './layout.ts'
import { ledger } from './ledger.ts'
import { Refused } from './outcome.ts'
import { asOfLine, citationText, standingWords, unconfirmedMark, whenText } from './phrases.ts'
import { printJson } from './print.ts'

/** `pursuant matter ID`: facts, standing, steps with their rule, what is open, what is due, why. */
export const matterCommand: Command = {
  name: 'matter',
  usage: 'matter ID',
  about: 'one matter: its facts, standing and steps with their rule, what is open and why',
  flags: [],
  run: async ({ args, ask, output, desk }) => {
    const id = wordAt(args, 1, 'the id of a matter (for example 2024-mng)').toLowerCase()
    noMoreThan(args, 2)
    const opened = await desk()
    const matter = await opened.matter(ask, id)
    if (!matter) {
      const known = (await opened.matters(ask)).map((line) => line.id)
      throw new Refused(
        `No matter "${id}" on ${ask.on} in what this reader may see. Known here: ${known.join(', ') || 'none'}.`,
      )
    }
    if (args.flags.json) return printJson(output, matterJson(matter))
    await output.out(matterHead(matter))
    await output.out(asOfLine(ask))
    await output.out(subheading('Steps of the Procedures'))
    for (const step of matter.steps) await output.out(stepText(step))
    await output.out(subheading('What could come next'))
    if (!matter.next.length) await output.out(wrapped('Nothing is open on this day.'))
    for (const item of matter.next) await output.out(nextText(item))
    await output.out(subheading(`Facts (${matter.facts.length})`))
    await output.out(ledger(matter.facts))
    return 0
  },
}

function matterHead(matter: MatterAnswer): string {
  const referred = matter.referredTo.length ? matter.referredTo.join(' and ') : 'nobody'
  return [
    heading(`Matter ${matter.id}: ${stateName(matter.state)}, on ${matter.on}`),
    labelled(
      'Standing',
      `${standingWords(matter.standing)} since ${whenText(matter.since)}${unconfirmedMark(matter.unconfirmed)}`,
    ),
    labelled('Why', matter.why),
    labelled('Referred to', referred),
    labelled('Persons', matter.persons.join(', ') || 'none'),
    matter.ids.length > 1 ? labelled('Also', matter.ids.join(', ')) : '',
    matter.deferral ? labelled('Deferral', matter.deferral.why) : '',
  ].join('')
}

function stepText(step: Step): string {
  const day = step.takenOn ?? step.since
  const rule = step.rule ? ` [${citationText(step.rule)}]` : ''
  const at = day ? ` (${whenText(day)})` : ''
  const asked = step.requestedBy ? wrapped(`Views asked for by ${step.requestedBy}.`, 4) : ''
  return `  ${standingWords(step.step)}: ${standingWords(step.standing)}${at}${rule}\n${wrapped(step.why, 4)}${asked}`
}
