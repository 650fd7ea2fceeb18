import { sameMarks } from '../text/inline.ts'
import type { Printed, PrintedNote, PrintedText } from '../text/numbered.ts'
import type { Language, Mark } from '../text/tree.ts'
import { crossReference } from './docx-references.ts'
import { type Setting, wordRuns } from './docx-words.ts'
import { bookmarked, linkTo, type Op, tracked, type Writing } from './docx-writing.ts'
import { element, setting } from './docx-xml.ts'

/** Words and notes as runs, whole or as an insertion or deletion. */
export function inlineRuns(
  inlines: readonly Printed[],
  op: Op,
  language: Language,
  writing: Writing,
): string {
  return withLikeJoined(inlines, writing)
    .map((one) =>
      one.kind === 'note'
        ? noteRun(one, op, language, writing)
        : textRun(one, op, language, writing),
    )
    .join('')
}

/** Neighbours of one look are one run: what was computed looks like what was written. */
function withLikeJoined(inlines: readonly Printed[], writing: Writing): readonly Printed[] {
  const result: Printed[] = []
  for (const one of inlines) {
    const last = result.at(-1)
    const isLike = last && isPlainText(last, writing) && isPlainText(one, writing)
    const marks = isLike ? shownMarks(one) : []
    if (isLike && sameMarks(shownMarks(last), marks))
      result[result.length - 1] = {
        kind: 'text',
        text: last.text + one.text,
        ...(marks.length ? { marks } : {}),
      }
    else result.push(one)
  }
  return result
}

function isPlainText(one: Printed, { places }: Writing): one is PrintedText {
  return one.kind === 'text' && !(one.of?.kind === 'crossReference' && places.has(one.of.to))
}

/** Marks as far as they are seen: a symbol is not, nor an address behind what leads nowhere. */
function shownMarks({ marks = [], of }: PrintedText): readonly Mark[] {
  return marks.map((mark) =>
    mark.is === 'reference' && (!mark.address || of?.kind === 'crossReference')
      ? { is: 'reference', symbol: '' }
      : mark.is === 'reference' && mark.address
        ? { is: 'reference', address: mark.address }
        : mark,
  )
}

function textRun(one: PrintedText, op: Op, language: Language, writing: Writing): string {
  const { text, marks = [], of } = one
  const how: Setting = { marks, language }
  const link = marks.find((mark) => mark.is === 'reference')
  const address = link?.address && /^https?:\/\//i.test(link.address) ? link.address : undefined
  if (of?.kind === 'crossReference' && op !== 'delete')
    return crossReference(text, of, op, how, writing)
  const runs = tracked(op, writing, wordRuns(text, op, how, writing))
  if (!address || !runs) return runs
  return element('w:hyperlink', { 'r:id': linkTo(address, writing), 'w:history': 1 }, runs)
}

/** The mark of a note, where Word counts; its words go to the part of the notes. */
function noteRun(note: PrintedNote, op: Op, language: Language, writing: Writing): string {
  const number = writing.footnotes.length + 1
  const reference = (child: string) =>
    element('w:r', {}, element('w:rPr', {}, setting('rStyle', 'FootnoteReference')), child)
  // Kept free: a note holds no note, but its words are written before the next one is met.
  writing.footnotes.push('')
  const mark = tracked(op, writing, reference(element('w:footnoteReference', { 'w:id': number })))
  const opening = tracked(
    op,
    writing,
    reference(element('w:footnoteRef')),
    wordRuns(' ', op, {}, writing),
  )
  writing.footnotes[number - 1] = element(
    'w:footnote',
    { 'w:id': number },
    element(
      'w:p',
      {},
      element('w:pPr', {}, setting('pStyle', 'FootnoteText')),
      opening,
      inlineRuns(note.content, op, language, writing),
    ),
  )
  return bookmarked(note.id, op, writing, mark)
}
