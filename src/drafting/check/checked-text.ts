import type { Printed, PrintedNote, PrintedText } from '../../text/numbered.ts'
import {
  type CheckedNote,
  type CheckedText,
  markSign,
  type NoteMark,
  type Span,
} from './checked-document.ts'
import type { Places } from './places.ts'

export type Inlines = readonly Printed[]

type Writing = {
  words: string
  readonly marks: NoteMark[]
  readonly italics: Span[]
  readonly bold: Span[]
  readonly notes: CheckedNote[]
}

/** Sentences as one text, and the notes that hang on it. */
export function checkedText(
  sentences: readonly Inlines[],
  places: Places,
  series: string,
): { readonly text: CheckedText; readonly notes: readonly CheckedNote[] } {
  const writing: Writing = { words: '', marks: [], italics: [], bold: [], notes: [] }
  for (const inlines of sentences) {
    writing.words += gapBefore(writing.words, inlines)
    for (const inline of inlines)
      if (inline.kind === 'note') addNote(writing, inline, places, series)
      else addWords(writing, inline)
  }
  const { words, marks, italics, bold, notes } = writing
  return { text: { words, marks, italics, bold }, notes }
}

function addNote(writing: Writing, note: PrintedNote, places: Places, series: string): void {
  const printed = note.printed ?? String(note.number)
  writing.words += markSign
  writing.marks.push({ note: note.id, printed })
  writing.notes.push({
    is: 'note',
    id: note.id,
    place: places.note(series, printed),
    series,
    printed,
    text: checkedText([note.content], places, series).text,
  })
}

function addWords(writing: Writing, { text, marks = [] }: PrintedText): void {
  const from = writing.words.length
  writing.words += text.replaceAll(markSign, ' ')
  const span = { from, to: writing.words.length }
  if (marks.some(({ is }) => is === 'italic' || is === 'operativePhrase'))
    add(writing.italics, span)
  if (marks.some(({ is }) => is === 'bold')) add(writing.bold, span)
}

/** Sentences are parted by a blank, unless one stands there already. */
export function gapBefore(words: string, inlines: Inlines): '' | ' ' {
  if (words === '' || /\s$/.test(words)) return ''
  const first = inlines[0]
  if (!first || first.kind === 'note') return ''
  return /^\s/.test(first.text) ? '' : ' '
}

/** Neighbouring spans are one. */
function add(spans: Span[], span: Span): void {
  const last = spans.at(-1)
  if (span.from === span.to) return
  if (last?.to === span.from || (last && last.from === span.from))
    spans[spans.length - 1] = { from: last.from, to: span.to }
  else spans.push(span)
}
