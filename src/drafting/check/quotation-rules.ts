import type { CheckedLanguage } from './checked-document.ts'
import type { Edit, Fault } from './finding.ts'
import { fault, gathered, matches, type Passage, type Reading } from './passage.ts'
import { englishOnly, rule } from './rule.ts'
import { inside, spanAt, wordBefore } from './spans.ts'

/** S05 to S08: quotation marks and brackets. */
export const quotationRules = [
  rule('S05', 'W', 'quotations', 'Quotation marks are directional.', directional),
  rule('S06', 'E', 'quotations', 'Quotation marks and brackets balance.', balance),
  rule(
    'S07',
    'W',
    'quotations',
    'A final stop stands outside a quotation that is part of the sentence.',
    stops,
    englishOnly,
  ),
  rule(
    'S08',
    'I',
    'quotations',
    'Final punctuation of what is quoted is dropped silently.',
    dropped,
    englishOnly,
  ),
] as const

/** More marks than any paragraph has: they are counted, not directed. */
const mostMarks = 2000

/** One finding for the document: a source has straight marks throughout, or none. */
function* directional({ all, language }: Reading): Generator<Fault> {
  const edits: Edit[] = []
  let first: Fault | undefined
  let count = 0
  for (const one of all) {
    const places = straightMarks(one)
    const [at] = places
    if (at === undefined) continue
    const why = 'Quotation marks are directional'
    first ??= fault(one, { from: at, to: at + 1 }, why)
    count += places.length
    // An odd number leaves it open which mark is which.
    const sure = places.length % 2 === 0 && places.length <= mostMarks
    if (sure) edits.push(...directedMarks(one, places, language))
  }
  if (!first) return
  const found = { ...first, why: `${first.why} (${count} straight marks).` }
  yield edits.length > 0 ? { ...found, mend: language === 'fr' ? '« »' : '“ ”', edits } : found
}

function straightMarks(one: Passage): readonly number[] {
  const places: number[] = []
  for (let at = one.words.indexOf('"'); at >= 0; at = one.words.indexOf('"', at + 1))
    if (!inside(one.addresses, at)) places.push(at)
  return places
}

function directedMarks(
  one: Passage,
  places: readonly number[],
  language: CheckedLanguage,
): readonly Edit[] {
  const marks = language === 'fr' ? (['«\u00a0', '\u00a0»'] as const) : (['“', '”'] as const)
  return places.map((from, index) => ({
    element: one.element.id,
    from,
    to: from + 1,
    becomes: marks[index % 2 === 0 ? 0 : 1],
  }))
}

const pairs: Readonly<Record<string, string>> = { ']': '[', ')': '(', '”': '“', '»': '«' }

type Sign = { readonly sign: string; readonly at: number }

function* balance({ paragraphs, notes, headings }: Reading): Generator<Fault> {
  for (const one of [...headings, ...notes])
    for (const sign of lonelySigns(one)) yield unbalanced(one, sign)
  let continued = false
  for (const [index, one] of paragraphs.entries()) {
    const alone = lonelySigns(one)
    const next = paragraphs[index + 1]?.words.trimStart().charAt(0)
    // A quotation of several paragraphs opens anew in each and closes in the last.
    const goesOn = alone.at(-1)?.sign === '“' && next === '“'
    const excused = (found: Sign) =>
      (goesOn && found === alone.at(-1)) || (continued && found.sign === '”')
    for (const sign of alone) if (!excused(sign)) yield unbalanced(one, sign)
    continued = goesOn
  }
}

function unbalanced(one: Passage, { sign, at }: Sign): Fault {
  const closes = pairs[sign] !== undefined
  const why = closes ? `"${sign}" closes nothing.` : `"${sign}" is opened and never closed.`
  return fault(one, { from: at, to: Math.min(one.words.length, at + 40) }, why)
}

/** Marks and brackets without their other half, in order. Straight marks open and close in turn. */
function lonelySigns(one: Passage): readonly Sign[] {
  const open: Sign[] = []
  const alone: Sign[] = []
  let straight: Sign | undefined
  for (const match of one.words.matchAll(/["“”«»[\]()]/g)) {
    const found: Sign = { sign: match[0], at: match.index }
    if (inside(one.addresses, found.at)) continue
    if (found.sign === '"') straight = straight ? undefined : found
    else if (!isClosed(one, open, found)) alone.push(found)
  }
  for (const left of open) alone.push(left)
  if (straight) alone.push(straight)
  return alone.sort((a, b) => a.at - b.at)
}

/** Whether a sign opens, or closes what was opened last, or belongs to a label. */
function isClosed(one: Passage, open: Sign[], found: Sign): boolean {
  if (pairs[found.sign]) return closed(open, found) || isLabel(one.words, found)
  open.push(found)
  return true
}

/** Takes the half opened last, where it is the right one. */
function closed(open: Sign[], { sign }: Sign): boolean {
  if (open.at(-1)?.sign !== pairs[sign]) return false
  open.pop()
  return true
}

/** `a)` and `ii)`: labels of sub-paragraphs in running text. */
function isLabel(words: string, { sign, at }: Sign): boolean {
  const before = words.slice(Math.max(0, at - 6), at)
  return sign === ')' && /(?:^|[\s\u00a0])(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})$/.test(before)
}

const stopInside = /(?<=[\p{L}\d)\]])([.,])(["”])(?=\ufffc*(?:\s|$))/gu

function* stops({ paragraphs }: Reading): Generator<Fault> {
  for (const one of paragraphs)
    for (const match of matches(one, stopInside)) {
      const [, stop = '', mark = ''] = match.groups
      const quotation = spanAt(one.quoted, match.to - 1)
      // A quotation that is a sentence of its own keeps its stop.
      if (!quotation || !isPartOfSentence(one.words, quotation.from)) continue
      const word = wordBefore(one.words, match.from)
      yield fault(
        one,
        { from: match.from - word.length, to: match.to },
        'The quotation is part of the sentence: the stop stands after the mark.',
        `${word}${mark}${stop}`,
      )
    }
}

function isPartOfSentence(words: string, from: number): boolean {
  const before = words.slice(Math.max(0, from - 20), from).trimEnd()
  return before !== '' && !/[.?!:][\ufffc”"]*$/.test(before)
}

function dropped(reading: Reading): readonly Fault[] {
  return gathered(bracketedStops(reading))
}

function* bracketedStops({ paragraphs }: Reading): Generator<Fault> {
  for (const one of paragraphs)
    for (const match of matches(one, /\[[.;,]\]("|”)?/g)) {
      const mark = match.groups[1] ?? ''
      const sign = (match.groups[0] ?? '').charAt(1)
      const ends = mark !== '' && sign === '.'
      yield fault(
        one,
        match,
        'Final punctuation of what is quoted is dropped or set without brackets.',
        ends ? `${mark}.` : undefined,
      )
    }
}
