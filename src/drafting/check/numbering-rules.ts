import { fromRoman, letters, roman } from '../../text/labels.ts'
import { pointLabel } from '../../text/language-profile.ts'
import type { CheckedLanguage, Heading, Paragraph } from './checked-document.ts'
import type { Fault } from './finding.ts'
import {
  fault,
  type Match,
  matches,
  ownMatches,
  ownMatchesIn,
  type Passage,
  type Reading,
} from './passage.ts'
import { rule } from './rule.ts'

/** N01 to N05 and N11: numbers of paragraphs, sub-paragraphs and headings. */
export const numberingRules = [
  rule('N01', 'E', 'paragraphs', 'Paragraphs are numbered 1, 2, 3 through the document.', numbers),
  rule('N02', 'E', 'paragraphs', 'Sub-paragraph labels follow their depth and order.', points),
  rule('N03', 'E', 'preparation', 'A paragraph, sub-paragraph or annex cited exists.', citedLabels),
  rule('N04', 'E', 'headings', 'Headings are numbered I, II; then A, B; then 1, 2.', headingLabels),
  rule('N05', 'W', 'headings', 'A level has more than one heading, or none.', singleHeadings),
  rule('N11', 'E', 'paragraphs', 'No alternatives and no "bis" in a final text.', alternatives),
] as const

function* numbers({ paragraphs }: Reading): Generator<Fault> {
  const last = new Map<string, number>()
  for (const one of paragraphs) {
    const { numbering, label, run, start, depth } = one.element
    if (numbering !== 'figures' || !label || depth > 0) continue
    const expected = (last.get(run) ?? start - 1) + 1
    const number = figure(label)
    if (number === undefined) {
      if (!/\bbis\b|\bter\b/.test(label))
        yield labelFault(one, `A paragraph number in figures was expected: ${expected}.`)
      continue
    }
    last.set(run, number)
    if (number === expected) continue
    yield labelFault(one, numberWhy(number, expected))
  }
}

function numberWhy(number: number, expected: number): string {
  if (number < expected)
    return `Paragraph ${number} follows paragraph ${expected - 1}: ${expected} was expected, so ${number} is there twice.`
  const missing = number - expected === 1 ? `${expected} is` : `${expected} to ${number - 1} are`
  return `Paragraph ${number} stands where ${expected} was expected: ${missing} missing.`
}

function figure(label: string): number | undefined {
  const found = /^(\d+)\.?$/.exec(label.trim())
  return found ? Number(found[1]) : undefined
}

function labelFault(one: Passage, why: string): Fault {
  const { element } = one
  const label = 'label' in element ? (element.label ?? '') : ''
  return { place: one.place, words: `${label} ${one.words.slice(0, 40)}`.trim(), why }
}

function* points({ paragraphs, language }: Reading): Generator<Fault> {
  const counted = new Map<string, number>()
  for (const one of paragraphs) {
    const { numbering, label, run, start, depth, id } = one.element
    if (numbering !== 'points' || !label) continue
    const number = (counted.get(run) ?? start - 1) + 1
    counted.set(run, number)
    const expected = pointLabel(Math.max(depth, 1), number, language)
    const printed = label.trim()
    if (printed === expected) continue
    const held = numberOf(printed, Math.max(depth, 1))
    const words = `${printed} ${one.words.slice(0, 40)}`
    // The figure one and the letter l look alike: the order of labels says which is meant.
    if (held === undefined || held === number || printed.replace('1', 'l') === expected) {
      const why = `The label is ${printed} where ${expected} was expected.`
      yield {
        place: one.place,
        words,
        why,
        mend: expected,
        edits: [{ element: id, label: expected }],
      }
      continue
    }
    counted.set(run, held)
    yield {
      place: one.place,
      words,
      why: `Sub-paragraph ${printed} stands where ${expected} was expected.`,
    }
  }
}

function numberOf(label: string, depth: number): number | undefined {
  const bare = label.replace(/[().\s]/g, '')
  if (depth % 2 === 0) return fromRoman(bare.toUpperCase())
  if (!/^[a-z]{1,2}$/.test(bare)) return undefined
  return [...bare].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0)
}

const ofThisDocument: Readonly<Record<CheckedLanguage, RegExp>> = {
  en: /(?<!\p{L})(annex|paragraphs?|section) ([IVXLC]+|\d+) (?:above|below|(?:to|of) (?:this|the present) (?:report|resolution|document))/giu,
  fr: /(?<!\p{L})(annexe|paragraphes?|section) ([IVXLC]+|\d+) (?:ci-dessus|ci-dessous|du présent (?:rapport|document)|de la présente résolution)/giu,
}

const figureForLetter = /(?:paras?\.|par\.|paragraphs?|paragraphes?)\s?(\d+)\s?\((\d{1,2})\)/gu

function* citedLabels(reading: Reading): Generator<Fault> {
  const { all, language } = reading
  const siblings = lettersCited(all)
  for (const one of all)
    for (const match of matches(one, figureForLetter)) yield letterMeant(one, match, siblings)
  for (const [one, match] of ownMatchesIn(all, ofThisDocument[language])) {
    const [, of = '', label = ''] = match.groups
    if (!isThere(reading, of.toLowerCase(), label))
      yield fault(one, match, `There is no ${of.toLowerCase()} ${label} in this document.`)
  }
}

/** "paragraph 3(1)" beside 3(k) and 3(m): the letter l. */
function letterMeant(one: Passage, match: Match, siblings: ReadonlySet<string>): Fault {
  const [whole = '', paragraph = '', number = ''] = match.groups
  const beside = siblings.has(`${paragraph}k`) || siblings.has(`${paragraph}m`)
  const why = `Sub-paragraphs carry letters, and (${number}) is a figure`
  if (number !== '1' || !beside) return fault(one, match, `${why}.`)
  const mend = whole.replace(/\(1\)/, '(l)')
  return fault(one, match, `${why}: the letter l is meant, as the labels beside it show.`, mend)
}

/** Paragraph and letter of every sub-paragraph cited: `3k`. */
function lettersCited(all: readonly Passage[]): ReadonlySet<string> {
  const cited = /(?:paras?\.|par\.|paragraphs?) ?(\d+) ?\(([a-z])\)/g
  return new Set(
    all.flatMap(({ words }) => [...words.matchAll(cited)].map(([, a = '', b = '']) => a + b)),
  )
}

function isThere({ headings, paragraphs }: Reading, of: string, label: string): boolean {
  if (of.startsWith('para'))
    return paragraphs.some(
      ({ element }) => element.series === '' && figure(element.label ?? '') === Number(label),
    )
  const kind = of.startsWith('annex') ? 'annex' : 'section'
  return headings.some(
    ({ element }) => element.of === kind && bareLabel(element.label) === label.toUpperCase(),
  )
}

function bareLabel(label: string | undefined): string {
  return (label ?? '').replace(/^annexe?\s*/i, '').replace(/[.\s:]/g, '')
}

function* headingLabels({ headings }: Reading): Generator<Fault> {
  const counts = new Map<string, number>()
  for (const one of headings) {
    const { of, series, depth, label } = one.element
    // A heading above begins the count below it anew.
    for (const below of [1, 2]) counts.delete(`${of} ${series} ${depth + below}`)
    const printed = bareLabel(label)
    if (printed === '') continue
    const key = `${of} ${series} ${depth}`
    const number = (counts.get(key) ?? 0) + 1
    const expected = expectedLabel(one.element, number)
    counts.set(key, printed === expected ? number : (fromRoman(printed) ?? number))
    if (printed !== expected)
      yield labelFault(one, `The number is ${printed} where ${expected} was expected.`)
  }
}

function expectedLabel({ depth }: Heading, number: number): string {
  if (depth === 1) return roman(number)
  return depth === 2 ? letters(number).toUpperCase() : String(number)
}

function* singleHeadings({ headings }: Reading): Generator<Fault> {
  const sections = headings.filter(({ element }) => element.of === 'section')
  const groups = new Map<string, Passage<Heading>[]>()
  let above: Readonly<Record<number, string>> = {}
  for (const one of sections) {
    const { series, depth, id } = one.element
    const key = `${series} ${depth} ${above[depth - 1] ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), one])
    above = { ...above, [depth]: id }
  }
  for (const group of groups.values()) {
    const [only] = group
    if (group.length !== 1 || !only?.element.label) continue
    yield labelFault(only, 'This is the only heading of its level: drop it or join it to the next.')
  }
}

const brackets = /\[([^[\]\n]{1,300})\]/g

function* alternatives({ document, paragraphs }: Reading): Generator<Fault> {
  if (document.standing === 'draft') return
  for (const one of paragraphs) {
    if (isBis(one.element))
      yield labelFault(one, 'A "bis" paragraph is numbered anew in a final text.')
    for (const match of ownMatches(one, brackets)) {
      const within = match.groups[1] ?? ''
      const second = /^[\s/]*\[/.test(one.words.slice(match.to, match.to + 3))
      // One letter or ending in brackets adapts a quotation; "[sic]" is a remark.
      if (!second && !/\p{L}+\s+\p{L}+/u.test(within)) continue
      yield fault(one, match, 'Words in square brackets are open alternatives: settle them.')
    }
  }
}

function isBis({ label }: Paragraph): boolean {
  return /\b(?:bis|ter|quater)\b/.test(label ?? '')
}
