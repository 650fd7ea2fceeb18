import type { Annex, DocumentTree, Language, Masthead } from '../text/tree.ts'
import { allParagraphs } from '../text/walk.ts'
import { type Flow, sectionsOfFlow } from './flow.ts'
import { ids } from './ids.ts'
import { contentsFindings, withoutContents } from './plain-contents.ts'
import { type PlainInlines, plainInlinesOf, plainWordsOf } from './plain-inline.ts'
import { itemsOf, type PlainItem } from './plain-items.ts'
import { isFinished, type Joiner, joiner } from './plain-join.ts'
import { languageFindings, languageOfText } from './plain-language.ts'
import { blankLinesPartParagraphs, linesOf, type PlainLine, widthOf } from './plain-lines.ts'
import { mastheadOf } from './plain-masthead.ts'
import { type PlainBody, withoutPageFeet } from './plain-pages.ts'
import { type Growing, grow, isTitle } from './plain-paragraphs.ts'
import { printedNumberFindings } from './printed-numbers.ts'
import { type Finding, opening, type Refused } from './reading.ts'

/** The longest text read, in characters. */
const longest = 2_000_000

/** What is known of a document besides its text. */
export type PlainOptions = {
  readonly language?: Language
  readonly masthead?: Partial<Masthead>
}

export type PlainReading = {
  readonly document: DocumentTree
  readonly findings: readonly Finding[]
}

/**
 * Reads the plain text of a report: lines from pages with the notes at their feet, or one line a
 * paragraph with superior figures and asterisks. The printed number of every paragraph is kept,
 * numbers and note marks are checked in sequence, and everything doubtful is a finding for a
 * person to look at.
 */
export function fromPlainText(text: string, options: PlainOptions = {}): PlainReading | Refused {
  if (text.length > longest)
    return {
      refused: `Found ${text.length} characters, expected ${longest} at most; divide the text and read its parts.`,
    }
  const findings: Finding[] = []
  const lines = linesOf(text, findings)
  if (!lines.length)
    return {
      refused: 'Found no words, expected the text of a document; check that the file is text.',
    }
  const join = joiner(lines)
  const { contents, rest } = withoutContents(lines)
  const { lines: body, notes } = withoutPageFeet(rest, join, findings)
  const read = { lines: body, notes, contents, join, language: languageOfText(text) }
  return documentOf(read, options, findings)
}

/** A text whose pages are taken apart: notes and printed contents for themselves. */
export type PlainParts = PlainBody & {
  readonly contents: readonly PlainLine[]
  readonly join: Joiner
  readonly language: Language
  /** The line at which the body begins, where the look of the page tells it. */
  readonly bodyFrom?: number
}

/** The document out of lines in which private signs say where each note's mark stood. */
export function documentOf(
  { lines: body, notes, contents, join, language, bodyFrom }: PlainParts,
  options: PlainOptions,
  findings: Finding[],
): PlainReading {
  const byBlankLines = blankLinesPartParagraphs(body)
  const items = withoutRepeatedAddresses(
    itemsOf(body, { byBlankLines, width: widthOf(body), join }),
    findings,
  )
  const start = firstOfBody(items, bodyFrom)
  const inlines: PlainInlines = { notes, ids: ids(), prefix: '', asterisks: usesAsterisks(body) }
  const head = items.slice(0, start).map(({ words }) => plainWordsOf(words))
  const document: DocumentTree = {
    kind: 'report',
    language: options.language ?? language,
    standing: 'issued',
    masthead: mastheadOf(head, findings, options.masthead),
    ...partsOf(items.slice(start), inlines, findings),
  }
  if (!options.language) findings.push(...languageFindings(body.map(({ text }) => text).join('\n')))
  findings.push(
    ...contentsFindings(contents, document),
    ...printedNumberFindings(document),
    ...unnumberedFindings(document),
  )
  return { document, findings }
}

/** A resolution whose operative paragraphs bear no numbers cannot be cited or rolled forward. */
function unnumberedFindings(document: DocumentTree): readonly Finding[] {
  const operative = allParagraphs(document).filter(({ role }) => role === 'operative')
  const [first] = operative
  if (!first || operative.some(({ numbered }) => numbered !== false)) return []
  const words = first.sentences.flatMap(({ inlines }) => inlines)
  return [
    {
      place: 'operative part',
      words: opening(words.map((one) => (one.kind === 'text' ? one.text : '')).join('')),
      why: 'No operative paragraph bears a number, expected 1, 2, 3 and so on. They are kept without; number them in the file before they are cited.',
    },
  ]
}

/** Where it is not told, the body begins with the first heading or number. */
function firstOfBody(items: readonly PlainItem[], bodyFrom?: number): number {
  const told = bodyFrom ? items.findIndex(({ at }) => at >= bodyFrom) : -1
  if (told >= 0) return told
  const first = items.findIndex(({ of }) => of === 'heading' || of === 'numbered')
  return first < 0 ? Math.min(1, items.length) : first
}

function usesAsterisks(lines: readonly PlainLine[]): boolean {
  const found = lines.flatMap(({ text }) => text.match(/\*[^\s*][^*]*\*/gu) ?? [])
  return found.length >= 3
}

function partsOf(
  items: readonly PlainItem[],
  inlines: PlainInlines,
  findings: Finding[],
): Pick<DocumentTree, 'sections' | 'annexes'> {
  const starts = items.flatMap(({ of }, at) => (of === 'annex' ? [at] : []))
  const body = items.slice(0, starts[0] ?? items.length)
  return {
    sections: sectionsOfFlow(flowOf(body, inlines, findings), inlines.ids, ''),
    annexes: starts.map((start, nth) =>
      annexOf(items.slice(start, starts[nth + 1]), nth + 1, inlines, findings),
    ),
  }
}

function annexOf(
  [first, ...items]: readonly PlainItem[],
  number: number,
  inlines: PlainInlines,
  findings: Finding[],
): Annex {
  const within = { ...inlines, prefix: `annex-${number}-` }
  // What stands under the word "Annex" and ends in nothing is its title.
  const title = items[0]?.of === 'text' && isTitle(items[0].words) ? items[0].words : ''
  return {
    id: inlines.ids(`annex-${number}`, title),
    heading: title ? plainInlinesOf(title, within) : [],
    sections: sectionsOfFlow(
      flowOf(title ? items.slice(1) : items, within, findings),
      inlines.ids,
      within.prefix,
    ),
    ...(first?.label ? { printed: first.label } : {}),
  }
}

function flowOf(
  items: readonly PlainItem[],
  inlines: PlainInlines,
  findings: Finding[],
): readonly Flow[] {
  const growing: Growing = { flow: [], inlines, findings, due: 1 }
  for (const { of, words, at } of items)
    if ((of === 'numbered' || of === 'labelled') && !isFinished(plainWordsOf(words)))
      findings.push({
        place: `line ${at}`,
        words: opening(plainWordsOf(words).slice(-60)),
        why: 'The paragraph ends without a full stop or semicolon; part of it may be missing or stand elsewhere.',
      })
  grow(items, growing)
  return growing.flow
}

/** What follows the end of a page file repeats its links. */
function withoutRepeatedAddresses(
  items: readonly PlainItem[],
  findings: Finding[],
): readonly PlainItem[] {
  const seen: string[] = []
  return items.filter(({ of, words, at }) => {
    const isAddress = of === 'text' && /^https?:\/\/\S+$/u.test(words)
    const repeated = isAddress && seen.some((one) => one.includes(words))
    seen.push(words)
    if (repeated)
      findings.push({
        place: `line ${at}`,
        words: opening(words),
        why: 'A web address that stands in the text already; left out.',
      })
    return !repeated
  })
}
