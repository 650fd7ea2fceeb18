import type { Span } from './checked-document.ts'
import type { Fault } from './finding.ts'
import {
  fault,
  gathered,
  matches,
  ownMatches,
  type Passage,
  type Reading,
  sentenceBefore,
} from './passage.ts'
import { foldedSymbol } from './register.ts'
import { englishOnly, rule } from './rule.ts'
import { inside } from './spans.ts'
import { symbolPattern, symbolsIn } from './symbols.ts'

/** F08 to F12: symbols, addresses and titles. */
export const citationRules = [
  rule('F08', 'E', 'footnoteSources', 'Parts of a symbol are joined by strokes.', strokes),
  rule('F09', 'W', 'footnoteSources', 'A double symbol is joined by a hyphen.', doubles),
  rule('F10', 'W', 'footnotes', 'What a note cites is not cited again in the text.', twice),
  rule('F11', 'E', 'footnotes', 'A web address is whole and set off by a blank.', wholeAddresses),
  rule('F12', 'W', 'footnoteSources', 'A descriptive title is in lower case.', titles, englishOnly),
] as const

const partedSymbol =
  /((?<![\p{L}\d])(?:ICC-ASP|[AES])\/[\d\p{L}/.-]{0,40}\d)(?:,\s?|\s|\.)((?:Add|Corr|Rev)\.\s?\d+)/gu

function* strokes({ all }: Reading): Generator<Fault> {
  for (const one of all)
    for (const match of matches(one, partedSymbol)) {
      const [, symbol = '', part = ''] = match.groups
      yield fault(
        one,
        match,
        'The parts of a symbol are joined by strokes.',
        `${symbol}/${part.replace(/\s/g, '')}`,
      )
    }
}

const doubled = /([AES]\/[\d/]{1,20})( ?[–—] ?| - | ?\/ ?)([AES]\/\d[\d/]{0,20})/gu

function* doubles({ all }: Reading): Generator<Fault> {
  for (const one of all)
    for (const match of matches(one, doubled)) {
      const [, first = '', , second = ''] = match.groups
      yield fault(one, match, 'A double symbol is joined by a hyphen.', `${first}-${second}`)
    }
}

function twice(reading: Reading): readonly Fault[] {
  return gathered(givenTwice(reading))
}

/** In the same sentence the text names symbol and paragraph, and the note no more than these. */
function* givenTwice({ paragraphs, noteById }: Reading): Generator<Fault> {
  for (const one of paragraphs)
    for (const [index, at] of one.markPlaces.entries()) {
      const note = noteById.get(one.text.marks[index]?.note ?? '')
      const found = note && repeated(one.words, at, note.words)
      if (found)
        yield fault(one, found, `The text names the source that ${note.place} gives again.`)
    }
}

function repeated(words: string, at: number, note: string): Span | undefined {
  const [symbol] = symbolsIn(note)
  const number = /par(?:as?)?\.\s?(\d+)/.exec(note)?.[1]
  if (!symbol || !number) return undefined
  const before = sentenceBefore(words, at, 1500)
  const from = before.indexOf(symbol)
  if (from < 0 || !new RegExp(`paragraphe?s? ${number}(?!\\d)`).test(before)) return undefined
  const start = at - before.length + from
  return { from: start, to: start + symbol.length }
}

function* wholeAddresses(reading: Reading): Generator<Fault> {
  for (const one of reading.all) {
    for (const { from, to } of one.addresses) {
      const address = one.words.slice(from, to)
      const before = one.words.charAt(from - 1)
      if (before !== '' && !/[\s(<[«"“\u00a0]/.test(before)) {
        const span = { from: Math.max(0, from - 2), to: from + 8 }
        const words = one.words.slice(span.from, span.to)
        const joined = `${one.words.slice(span.from, from)} ${one.words.slice(from, span.to)}`
        yield fault(one, span, `A blank stands before a web address, not "${words}".`, joined)
      }
      const host = /^https?:\/\/([^/\s]*)/.exec(address)?.[1] ?? ''
      const broken = /-$/.test(address) || !/^[\p{L}\d.-]+\.\p{L}{2,}(?::\d+)?[.,;)]?$/u.test(host)
      if (broken) yield fault(one, { from, to }, 'This web address is broken or not whole.')
    }
  }
}

/** "the Report of the Prosecutor": no title is quoted, so it only describes. */
const capitalTitle =
  /(?<=[\p{Ll},] )((?:\p{Lu}\p{L}+(?:-\p{L}+)?(?: and [\p{L}-]+)? )?Reports?) (?:of|on|by) /gu

function* titles({ all, headings }: Reading): Generator<Fault> {
  const titled = headings.map(({ words }) => words)
  for (const one of all) {
    if (one.element.is === 'heading') continue
    for (const match of ownMatches(one, capitalTitle)) {
      if (inside(one.text.italics, match.from)) continue
      const words = match.groups[1] ?? ''
      if (titled.some((title) => title.includes(words) && title !== words && words.includes(' ')))
        continue
      const span = { from: match.from, to: match.from + words.length }
      yield fault(
        one,
        span,
        'An exact title stands in quotation marks; a descriptive one is in lower case.',
      )
    }
  }
}

/** Each symbol of the words with its place, folded for comparison. */
export function* symbolPlaces(one: Passage): Generator<{
  readonly from: number
  readonly to: number
  readonly symbol: string
  readonly folded: string
}> {
  for (const { from, to, groups } of matches(one, symbolPattern)) {
    const symbol = groups[0] ?? ''
    yield { from, to, symbol, folded: foldedSymbol(symbol) }
  }
}
