import type { Ask } from '../desk.ts'
import type { Citation } from '../law/citation.ts'
import type { When } from '../law/when.ts'
import type { Branch } from '../mechanism/answer.ts'
import { wrapped } from './layout.ts'

/** `openLetter` as words: `open letter`. Standings of the contract are read aloud this way. */
export function standingWords(standing: string): string {
  return standing.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
}

/** `1 finding`, `2 findings`. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`
}

/** Said wherever an answer rests on something not confirmed. */
export function unconfirmedMark(unconfirmed: boolean): string {
  return unconfirmed ? ' (rests on something unconfirmed)' : ''
}

export function citationText(citation: Citation): string {
  const mark = citation.confidence === 'confirmed' ? '' : `, ${citation.confidence}`
  return `${citation.text}, ${citation.provision}${mark}`
}

export function whenText(on: When | undefined): string {
  if (on === undefined) return 'day not recorded'
  return on === 'unknown' ? 'day unknown' : on
}

/** Whose view this is, and as known when. */
export function asOfLine(ask: Ask): string {
  const known = ask.known ? `as known at ${ask.known}` : 'as known now'
  return wrapped(`As seen by ${ask.offices.join(', ')}; ${known}.`)
}

/** A branch considered: whether it holds, its rule, and why. */
export function branchText(branch: Branch): string {
  const holds = {
    yes: 'applies',
    no: 'does not apply',
    cannotTell: 'cannot tell',
    disputed: 'disputed',
  }
  return `  ${citationText(branch.rule)}: ${holds[branch.holds]}\n${wrapped(branch.why, 4)}`
}

/** What is said of a person who is not in the register, or whose warrant is not public. */
export function notInRegister(person: string, { on }: Ask): string {
  return `No person "${person}" in the register that this reader may see on ${on}. A public register is never complete: the absence of a name proves nothing.`
}
