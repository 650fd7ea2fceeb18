import type { CheckedLanguage, CheckedNote } from './checked-document.ts'

import type { Fault } from './finding.ts'
import { fault, faultOf, matches, type Passage, type Reading, unmarked } from './passage.ts'
import { rule } from './rule.ts'
import { wordBefore } from './spans.ts'

/** F01 to F07: note marks, and how a note cites. */
export const noteRules = [
  rule('F01', 'E', 'footnoteMarks', 'Note marks after punctuation; in French before it.', sides),
  rule('F02', 'E', 'footnoteMarks', 'Note marks in order, each with its note.', inOrder),
  rule('F03', 'E', 'footnotes', 'Notes stand at the foot of the page.', endnotes),
  rule('F04', 'E', 'footnoteMarks', 'Notes of body and annexes are numbered in figures.', figures),
  rule('F05', 'W', 'footnoteRepeats', '"Ibid.", never "Id.".', ibid),
  rule('F06', 'W', 'preparation', 'Cite paragraphs, not pages, of such documents.', pages),
  rule('F07', 'E', 'footnoteSources', 'A blank after "para." and "paras.".', blanks),
] as const

const misplaced: Readonly<Record<CheckedLanguage, RegExp>> = {
  en: /(?<!\ufffc)(\ufffc+)([ \u00a0\u202f]?[.,;:!?]+)(?=[\s"”)]|$)/gu,
  fr: /(?<![.,;:!?])([.,;:!?]+)(\ufffc+)/gu,
}

function* sides({ paragraphs, language }: Reading): Generator<Fault> {
  const why =
    language === 'en'
      ? 'A note mark stands after the punctuation.'
      : 'In French a note mark stands before the punctuation.'
  for (const one of paragraphs)
    for (const match of matches(one, misplaced[language])) {
      const [, first = '', second = ''] = match.groups
      const before = wordBefore(one.words, match.from)
      if (language === 'fr' && abbreviated(before, first)) continue
      const span = { from: match.from - before.length, to: match.to }
      yield fault(one, span, why, `${before}${second.replace(/^[ \u00a0\u202f]/, '')}${first}`)
    }
}

/** A stop that belongs to a shortened word, as in "al." or "M.". */
function abbreviated(before: string, stop: string): boolean {
  return stop === '.' && /(?:^|[\s(])(?:al|etc|cf|p|par|M|Mme|vol|op|cit)$/u.test(before)
}

function* inOrder(reading: Reading): Generator<Fault> {
  const { blocks } = reading.document
  const last = new Map<string, number>()
  for (const block of blocks) {
    const series = block.is === 'heading' && block.of === 'annex' ? block.place : block.series
    for (const { printed } of block.text.marks.filter((mark) => /^\d+$/.test(mark.printed))) {
      const expected = (last.get(series) ?? 0) + 1
      last.set(series, Number(printed))
      const why = `Note mark ${printed} stands where ${expected} was expected.`
      if (Number(printed) !== expected) yield { place: block.place, words: printed, why }
    }
  }
  const marked = new Set(blocks.flatMap(({ text }) => text.marks.map(({ note }) => note)))
  for (const note of reading.notes) yield* lonely(note, marked)
  yield* leftOver(reading)
}

function* lonely(note: Passage<CheckedNote>, marked: ReadonlySet<string>): Generator<Fault> {
  if (!marked.has(note.element.id)) yield faultOf(note, 'No mark in the text leads to this note.')
  else if (unmarked(note.words).trim() === '')
    yield faultOf(note, 'The mark leads to a note without words.')
}

/** A raised figure that stayed in the words is a mark for which no note was found. */
function* leftOver({ paragraphs }: Reading): Generator<Fault> {
  for (const one of paragraphs)
    for (const match of matches(one, /(?<=[\p{L}.,;:!?"”)])[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu))
      yield fault(one, match, 'This mark leads to no note.')
}

function* endnotes({ notes, headings }: Reading): Generator<Fault> {
  const [first] = notes.filter(({ element }) => element.stands === 'end')
  if (first) yield faultOf(first, 'Notes stand at the foot of the page, not at the end.')
  const heading = headings.find(({ words }) =>
    /^(?:foot|end)?notes$|^notes (?:finales|de fin)$/i.test(words.trim()),
  )
  if (!first && heading)
    yield faultOf(heading, 'Notes stand at the foot of the page, not at the end.')
}

function* figures({ document }: Reading): Generator<Fault> {
  for (const block of document.blocks) {
    if (block.is === 'heading') continue
    for (const { printed } of block.text.marks)
      if (!/^\d+$/.test(printed))
        yield {
          place: block.place,
          words: printed,
          why: 'Notes to the text carry figures; letters are for tables and figures.',
        }
  }
}

function* ibid({ notes }: Reading): Generator<Fault> {
  for (const note of notes)
    for (const match of matches(note, /(?<![\p{L}.])(?:Id\.|Idem(?!\p{L})|id\.)/gu))
      yield fault(
        note,
        match,
        'The source just cited is repeated by "Ibid.".',
        match.from === 0 ? 'Ibid.' : undefined,
      )
}

/** Of the United Nations and the Assembly; filings before the Court are cited by page too. */
const paged =
  /(?<![\p{L}\d])(?:[AES]\/[\d\p{L}/.-]{1,40}|ICC-ASP\/[\d\p{L}/.]{1,40})[^;\ufffc]{0,60}?(?<!\p{L})(pp?\. ?\d+(?:[-–]\d+)?)/gu

function* pages({ notes }: Reading): Generator<Fault> {
  for (const note of notes)
    for (const match of matches(note, paged)) {
      const page = match.groups[1] ?? ''
      const span = { from: match.to - page.length, to: match.to }
      yield fault(note, span, 'Paragraphs of such a document are cited, not its pages.')
    }
}

function* blanks({ all, language }: Reading): Generator<Fault> {
  const pattern =
    language === 'en' ? /(?<!\p{L})(paras?\.)(?=[\d(])/gu : /(?<!\p{L})(par\.)(?=\d)/gu
  for (const one of all)
    for (const match of matches(one, pattern)) {
      const label = match.groups[0] ?? ''
      yield fault(one, match, `A blank follows "${label}".`, `${label} `)
    }
}
