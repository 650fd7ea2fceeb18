import { stateName } from '../law/states.ts'
import type { DocketMatter, DocketTravel, NextItem } from '../mechanism/answer.ts'
import { docketJson } from '../mechanism/json.ts'
import { noMoreThan } from './arguments.ts'
import type { Command } from './command.ts'
import { heading, subheading, wrapped } from './layout.ts'
import { asOfLine, citationText, standingWords, unconfirmedMark } from './phrases.ts'
import { printJson } from './print.ts'

/** `pursuant docket`: every open matter and travel, with what could come next and what has a day. */
export const docketCommand: Command = {
  name: 'docket',
  usage: 'docket',
  about: 'every open matter and travel, with what could come next and what has a day attached',
  flags: [],
  run: async ({ args, ask, output, desk }) => {
    noMoreThan(args, 1)
    const docket = await (await desk()).docket(ask)
    if (args.flags.json) return printJson(output, docketJson(docket))
    await output.out(heading(`Docket on ${docket.on}`))
    await output.out(asOfLine(ask))
    await output.out(subheading(`Matters (${docket.matters.length})`))
    if (!docket.matters.length)
      await output.out(wrapped('No matter is open on this day in what this reader may see.'))
    for (const matter of docket.matters) await output.out(matterText(matter))
    await output.out(subheading(`Travel (${docket.travel.length})`))
    if (!docket.travel.length)
      await output.out(wrapped('No travel is open on this day in what this reader may see.'))
    for (const travel of docket.travel) await output.out(travelText(travel))
    return 0
  },
}

function matterText(matter: DocketMatter): string {
  const silent =
    matter.silentDays === undefined ? '' : `; nothing recorded for ${matter.silentDays} days`
  return [
    `\n${matter.id}  ${stateName(matter.state)}: ${standingWords(matter.standing)}${silent}${unconfirmedMark(matter.unconfirmed)}\n`,
    ...matter.next.map(nextText),
    ...(matter.conflicts ?? []).map((conflict) => wrapped(conflict, 4)),
  ].join('')
}

function travelText(travel: DocketTravel): string {
  const states = travel.states.map((state) => stateName(state)).join(', ')
  return [
    `\n${travel.id}  ${travel.person}, ${states}: ${standingWords(travel.standing)}${unconfirmedMark(travel.unconfirmed)}\n`,
    ...travel.next.map(nextText),
  ].join('')
}

export function nextText(item: NextItem): string {
  const rule = item.rule ? ` [${citationText(item.rule)}]` : ''
  const by = item.day ? `${item.day}: ` : ''
  return wrapped(`- ${by}${item.what} ${item.why}${rule}`, 4, 2)
}
