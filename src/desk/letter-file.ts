import { type DraftedLetter, marginComments, unbound } from '../drafting/letters/drafted-letter.ts'
import type { Format } from './formats.ts'

/** Formats for programs: they keep what each sentence rests on. */
const forPrograms: ReadonlySet<string> = new Set(['json', 'tree'])

/**
 * A letter in a format. What could be sent on carries nothing of the record but its words; where a
 * format has a margin for comments, the rules stand there, to be taken out before it is sent.
 */
export function letterFile(letter: DraftedLetter, format: Format): Promise<string | Uint8Array> {
  const document = forPrograms.has(format.name) ? letter.tree : unbound(letter.tree)
  return format.write(document, { comments: marginComments(letter) })
}
