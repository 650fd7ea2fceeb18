import { bookmarkOf } from '../text/docx-bookmark.ts'
import type { Place } from '../text/numbering-plan.ts'
import type { CrossReference } from '../text/tree.ts'
import { field } from './docx-fields.ts'
import { runProperties, type Setting, wordRuns } from './docx-words.ts'
import { type Op, tracked, type Writing } from './docx-writing.ts'
import { element } from './docx-xml.ts'

/**
 * The number of another element as a field, with the number as it is now. The word before it
 * ("annex I") is text: the field gives the number alone.
 */
export function crossReference(
  text: string,
  { to }: CrossReference,
  op: Op,
  how: Setting,
  writing: Writing,
): string {
  const target = writing.places.get(to)
  if (!target) return tracked(op, writing, wordRuns(text, op, how, writing))
  // A field would give the word too ("Annex I"), and in some programs twice.
  if (!target.path || target.of === 'annex' || !text.endsWith(target.path)) {
    const link = { 'w:anchor': bookmarkOf(to), 'w:history': 1 }
    return element('w:hyperlink', link, tracked(op, writing, wordRuns(text, op, how, writing)))
  }
  const word = text.slice(0, -target.path.length)
  const number = wordRuns(target.path, op, how, writing)
  return tracked(
    op,
    writing,
    ...(word ? [wordRuns(word, op, how, writing)] : []),
    field(instruction(to, target), number, runProperties(how, false, writing)),
  )
}

/**
 * Word's own words for a reference: `\w` is the number with those above it, `\n` the number
 * alone.
 */
function instruction(to: string, { of, path }: Place): string {
  if (of === 'note') return `NOTEREF ${bookmarkOf(to)} \\h`
  const within = path.includes(' ') ? '\\w' : '\\n'
  return `REF ${bookmarkOf(to)} ${within} \\h`
}
