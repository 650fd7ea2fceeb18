import { looksAlike } from './alike.ts'
import type { CheckedNote } from './checked-document.ts'
import { symbolPlaces } from './citation-rules.ts'
import { datesIn, dayOf } from './dates.ts'
import type { Fault } from './finding.ts'
import { ordinalsIn } from './ordinals-in-text.ts'
import {
  fault,
  faultOf,
  type Match,
  ownMatches,
  type Passage,
  type Reading,
  sentenceBefore,
  unmarked,
} from './passage.ts'
import { englishOnly, rule } from './rule.ts'
import { inside } from './spans.ts'
import { symbolsIn } from './symbols.ts'

/** O4, O6 to O8, O10 and O15: the document held against itself. */
export const consistencyRules = [
  rule('O4', 'W', 'own', 'Text and note agree on a date.', noteDates),
  rule(
    'O6',
    'W',
    'own',
    'Text and note agree on the numbers of reports.',
    noteOrdinals,
    englishOnly,
  ),
  rule('O7', 'W', 'own', 'Articles are cited in one way.', citationForms),
  rule('O8', 'E', 'own', 'The contents list equals the headings.', contentsList),
  rule(
    'O10',
    'E',
    'own',
    'The document’s own symbol in a note is that of the masthead.',
    ownSymbol,
  ),
  rule('O15', 'W', 'own', 'One document is cited in one way.', oneForm),
] as const

/** Each mark with the sentence before it and its note. */
function* markedSentences({ paragraphs, noteById }: Reading): Generator<{
  readonly one: Passage
  readonly at: number
  readonly before: string
  readonly note: Passage<CheckedNote>
}> {
  for (const one of paragraphs)
    for (const [index, at] of one.markPlaces.entries()) {
      const note = noteById.get(one.text.marks[index]?.note ?? '')
      if (note) yield { one, at, before: sentenceBefore(one.words, at), note }
    }
}

function* noteDates(reading: Reading): Generator<Fault> {
  const { language } = reading
  for (const { one, before, note } of markedSentences(reading)) {
    const said = datesIn(before, language)
    const cited = datesIn(note.words, language, note.addresses).filter(
      // Days in the title of a publication are its own.
      ({ from }) => !inside(note.text.italics, from),
    )
    const days = said.map(dayOf)
    const [first] = cited
    if (!first || said.length === 0 || cited.some((date) => days.includes(dayOf(date)))) continue
    if (cited.some((date) => dayOf(date) === undefined)) continue
    const spoken = said.map(({ from, to }) => before.slice(from, to)).join(', ')
    yield fault(
      note,
      first,
      `${one.place} gives ${spoken}: one of the two days is wrong, or the source is another.`,
    )
  }
}

function* noteOrdinals(reading: Reading): Generator<Fault> {
  for (const { one, at, note } of markedSentences(reading)) {
    if (!/reports?(?!\p{L})/iu.test(note.words)) continue
    const said = ordinalsIn(one.words.slice(Math.max(0, at - 1500), at))
    const cited = [
      ...note.words.matchAll(/((?:[\p{L}-]+(?:, | and )){0,3}[\p{L}-]+) reports?(?!\p{L})/giu),
    ].flatMap((match) => ordinalsIn(match[1] ?? ''))
    if (said.length === 0 || cited.length === 0) continue
    const missing = cited.filter((number) => !said.includes(number))
    if (missing.length === 0) continue
    yield faultOf(
      note,
      `The note speaks of reports ${cited.join(' and ')}, ${one.place} of ${said.join(' and ')}.`,
    )
  }
}

const forms = {
  bracketed: /(?<!\p{L})articles? \d+ ?\(\d/giu,
  spelled:
    /(?<!\p{L})articles? \d+,? paragraphes? (?:\d|\()|(?<!\p{L})articles? \d+, paragraphs? (?:\d|\()/giu,
} as const

function* citationForms({ paragraphs, notes }: Reading): Generator<Fault> {
  const found = { bracketed: [] as [Passage, Match][], spelled: [] as [Passage, Match][] }
  for (const one of [...paragraphs, ...notes]) {
    for (const match of ownMatches(one, forms.bracketed)) found.bracketed.push([one, match])
    for (const match of ownMatches(one, forms.spelled)) found.spelled.push([one, match])
  }
  if (found.bracketed.length === 0 || found.spelled.length === 0) return
  const rarer = found.bracketed.length < found.spelled.length ? found.bracketed : found.spelled
  const other = rarer === found.bracketed ? found.spelled : found.bracketed
  const [first] = rarer
  const [example] = other
  if (!first || !example) return
  const [one, match] = first
  const usual = example[0].words.slice(example[1].from, example[1].to + 1)
  yield fault(
    one,
    { from: match.from, to: Math.min(one.words.length, match.to + 6) },
    `Articles are cited in two ways: ${rarer.length} times so, ${other.length} times as in "${usual.trim()}" (${example[0].place}).`,
  )
}

function folded(words: string): string {
  return unmarked(words)
    .replace(/[“”"«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

function* contentsList({ contents, headings }: Reading): Generator<Fault> {
  if (contents.length === 0) return
  const whole = headings.map(({ element, words }) => ({
    label: element.label ?? '',
    of: element.of,
    words: folded(words),
  }))
  const met = new Set<number>()
  for (const line of contents) {
    const words = folded(line.words)
    const same = whole.findIndex((heading, at) => !met.has(at) && listed(heading).includes(words))
    if (same >= 0) {
      met.add(same)
      continue
    }
    const near = whole.findIndex(
      (heading, at) => !met.has(at) && looksAlike(words, listed(heading)[0] ?? ''),
    )
    const heading = whole[near]
    if (heading) met.add(near)
    yield heading
      ? fault(line, all(line), `The heading reads "${listed(heading)[0]}".`, listed(heading)[0])
      : fault(line, all(line), 'No heading of the document reads so.')
  }
  for (const [at, heading] of headings.entries())
    if (!met.has(at) && heading.element.depth === 1 && heading.element.series === '')
      yield faultOf(heading, 'The contents list does not have this heading.')
}

function all(line: Passage): { readonly from: number; readonly to: number } {
  return { from: 0, to: line.words.length }
}

/** As a contents list may print a heading: with its label, the first form being the usual one. */
function listed(heading: {
  readonly label: string
  readonly of: 'section' | 'annex'
  readonly words: string
}): readonly string[] {
  const { label, words, of } = heading
  const bare = label.replace(/\.$/, '')
  if (!bare) return [words]
  if (of === 'section') return [`${bare}. ${words}`, `${bare} ${words}`, words]
  const named = /^annexe?/i.test(bare) ? bare : `Annex ${bare}`
  return [
    `${named} ${words}`,
    `${named}: ${words}`,
    `${named}. ${words}`,
    `${named}: ${words}`,
    words,
  ]
}

/** In language proposed to the Assembly, the report of the Bureau it takes note of is this one. */
function* ownSymbol(reading: Reading): Generator<Fault> {
  const own = reading.document.masthead.symbol
  if (!own) return
  for (const { one, before, note } of markedSentences(reading)) {
    if (one.element.is !== 'paragraph' || one.element.role !== 'operative') continue
    if (
      !/^\s*(?:also )?takes note of the report of the Bureau on non-cooperation[,;]?$/i.test(
        unmarked(before),
      )
    )
      continue
    const [symbol] = symbolsIn(note.words)
    if (!symbol || symbol === own) continue
    const from = note.words.indexOf(symbol)
    const why = `The report noted in ${one.place} is this one, ${own}.`
    yield fault(note, { from, to: from + symbol.length }, why)
  }
}

function* oneForm(reading: Reading): Generator<Fault> {
  const forms = new Map<string, { readonly symbol: string; readonly place: string }>()
  const said = new Set<string>()
  for (const one of reading.all)
    for (const { from, to, symbol, folded: key } of symbolPlaces(one)) {
      const first = forms.get(key)
      if (!first) forms.set(key, { symbol, place: one.place })
      else if (first.symbol !== symbol && !said.has(key)) {
        said.add(key)
        yield fault(one, { from, to }, `${first.place} cites this document as ${first.symbol}.`)
      }
    }
}
