import { isStateCode, stateCode, stateName, stateNamed } from '../law/states.ts'
import type { Obligation } from '../mechanism/answer.ts'
import { obligationJson } from '../mechanism/json.ts'
import { arrestPresupposes } from '../mechanism/owed.ts'
import { noMoreThan, wordAt } from './arguments.ts'
import type { Command } from './command.ts'
import { heading, labelled, subheading } from './layout.ts'
import { Refused, Unusable } from './outcome.ts'
import {
  asOfLine,
  branchText,
  citationText,
  notInRegister,
  standingWords,
  unconfirmedMark,
} from './phrases.ts'
import { printJson } from './print.ts'

/** The State written as code or by name, or `Unusable` with what may have been meant. */
export function stateFrom(text: string) {
  const code = isStateCode(text.toUpperCase()) ? stateCode(text.toUpperCase()) : stateNamed(text)
  if (code) return code
  try {
    return stateCode(text)
  } catch (error) {
    throw new Unusable(error instanceof Error ? error.message : String(error))
  }
}

/** `pursuant obligation STATE --person ID [--overflight]`. */
export const obligationCommand: Command = {
  name: 'obligation',
  usage: 'obligation STATE --person ID [--overflight]',
  about: 'what a State owes about a person, under what, and the branches that did not apply',
  flags: ['person', 'overflight'],
  run: async ({ args, ask, output, desk }) => {
    const state = stateFrom(wordAt(args, 1, 'a State (for example ITA)'))
    noMoreThan(args, 2)
    const person = args.flags.person
    if (!person)
      throw new Unusable(
        'Nothing found for --person; expected the id of a person, for example --person putin.',
      )
    const answer = await (await desk()).obligation(ask, state, person, {
      overflight: args.flags.overflight ?? false,
    })
    if (!answer) throw new Refused(notInRegister(person, ask))
    if (args.flags.json) return printJson(output, obligationJson(answer))
    await output.out(obligationText(answer))
    await output.out(asOfLine(ask))
    return 0
  },
}

function obligationText(answer: Obligation): string {
  const applied = answer.because.filter(({ holds }) => holds !== 'no')
  const others = answer.because.filter(({ holds }) => holds === 'no')
  return [
    heading(`${stateName(answer.state)}: ${answer.person}, on ${answer.on}`),
    labelled(
      'Owes',
      `${standingWords(answer.owes)}${ifFound(answer)}${unconfirmedMark(answer.unconfirmed)}`,
    ),
    labelled('Request', standingWords(answer.request)),
    labelled('Under', answer.under.map(citationText).join('; ') || 'nothing'),
    subheading('Because'),
    ...applied.map(branchText),
    subheading('Considered, and not applying'),
    ...others.map(branchText),
    answer.mayInvoke.length ? subheading('What the State may invoke') : '',
    ...answer.mayInvoke.map(branchText),
  ].join('')
}

/** Arrest and surrender presuppose presence and a request: the headline says so. */
function ifFound({ owes }: Obligation): string {
  if (owes !== 'arrest-and-surrender') return ''
  return `, ${arrestPresupposes}`
}
