import { fromLetters, fromRoman } from '../text/labels.ts'
import { type Growing, grow, grown, isFinished, type Joiner } from './plain-join.ts'
import type { PlainLine } from './plain-lines.ts'

/** A piece of a text read: what it begins with, its words, and its first line. */
export type PlainItem = {
  readonly of: 'annex' | 'heading' | 'numbered' | 'labelled' | 'text'
  /** `IV`, `32`, `(a)`; empty where there is none. */
  readonly label: string
  readonly words: string
  readonly at: number
}

/** How pieces are told apart in this text. */
export type Splitting = {
  /** Blank lines part paragraphs; otherwise a short line ends one. */
  readonly byBlankLines: boolean
  readonly width: number
  readonly join: Joiner
}

type Splitter = Splitting & {
  readonly items: Open[]
  /** Numbers the next heading, sub-heading and paragraph should have. */
  roman: number
  letter: number
  number: number
}

type Open = Growing & { of: PlainItem['of']; label: string; at: number; last: PlainLine }

/** The lines as pieces: headings, annexes, numbered and labelled paragraphs, and other text. */
export function itemsOf(lines: readonly PlainLine[], splitting: Splitting): readonly PlainItem[] {
  const splitter: Splitter = { ...splitting, items: [], roman: 1, letter: 1, number: 1 }
  for (const line of lines) {
    const last = splitter.items.at(-1)
    const started = startOf(line, last, splitter)
    if (started) begin(splitter, started, line)
    else if (last && continues(line, last, splitter)) {
      grow(last, splitter.join(last.words, line.text))
      last.last = line
    } else begin(splitter, { of: 'text', label: '', words: line.text }, line)
  }
  return splitter.items.map(({ last: _, ...item }) => grown(item))
}

type Start = Pick<PlainItem, 'of' | 'label' | 'words'>

function begin(splitter: Splitter, start: Start, line: PlainLine): void {
  splitter.items.push({ ...start, before: [], at: line.at, last: line })
  if (start.of === 'annex') Object.assign(splitter, { roman: 1, letter: 1, number: 1 })
  if (start.of === 'numbered') splitter.number = Number(start.label) + 1
  if (start.of !== 'heading') return
  const roman = fromRoman(start.label)
  if (roman === splitter.roman) Object.assign(splitter, { roman: roman + 1, letter: 1 })
  else splitter.letter += 1
}

function startOf(line: PlainLine, last: Open | undefined, splitter: Splitter): Start | undefined {
  // Where blank lines part paragraphs nothing begins inside a block.
  if (splitter.byBlankLines && !line.afterBlank && !line.pageTop) return undefined
  return (
    annexStart(line) ?? headingStart(line, last, splitter) ?? paragraphStart(line, last, splitter)
  )
}

function annexStart({ text }: PlainLine): Start | undefined {
  const found = /^Annexe?(?:\s+([IVXLC]+|\d+))?$/iu.exec(text)
  return found ? { of: 'annex', label: found[1] ?? '', words: '' } : undefined
}

/** A heading is known by the number that is due, so that "I. e." and "A. Khan" are none. */
function headingStart(
  { text }: PlainLine,
  last: Open | undefined,
  { roman, letter }: Splitter,
): Start | undefined {
  const found = /^([IVXLC]+|[A-Z])\.\s+(\p{Lu}.*)$/u.exec(text)
  if (!found) return undefined
  const [, label = '', words = ''] = found
  const isNextRoman = fromRoman(label) === roman
  const isNextLetter = label.length === 1 && fromLetters(label.toLowerCase()) === letter
  const ended = !last || last.of === 'heading' || last.of === 'annex' || isFinished(last.words)
  if (isNextRoman || (isNextLetter && ended && roman > 1)) return { of: 'heading', label, words }
  return undefined
}

function paragraphStart(
  { text }: PlainLine,
  last: Open | undefined,
  { byBlankLines, number }: Splitter,
): Start | undefined {
  const labelled = /^(\((?:[a-z]{1,5}|\d{1,2})\)|[a-z]{1,4}\))\s+(\S.*)$/u.exec(text)
  const ended = !last || last.of === 'annex' || last.of === 'heading' || isFinished(last.words)
  if (labelled && (ended || byBlankLines))
    return { of: 'labelled', label: labelled[1] ?? '', words: labelled[2] ?? '' }
  const numbered = /^(\d{1,3})\.\s+(\S.*)$/u.exec(text)
  if (!numbered) return undefined
  const [, label = '', words = ''] = numbered
  const due = Number(label) === number
  return due || byBlankLines || ended ? { of: 'numbered', label, words } : undefined
}

function continues(line: PlainLine, last: Open, splitter: Splitter): boolean {
  // After a rule nothing goes on, and an address goes on only with what announces it.
  if (last.of === 'annex' || line.afterRule) return false
  if (/^https?:\/\/\S+$/u.test(line.text)) return /:$/u.test(last.words)
  if (splitter.byBlankLines && !line.afterBlank && !line.pageTop) return true
  // A lower-case letter goes on with what was left open.
  if (/^\p{Ll}/u.test(line.text) && !/[.;]$/u.test(last.words)) return true
  if (line.pageTop && !isFinished(last.words) && last.of !== 'heading') return true
  if (splitter.byBlankLines) return false
  return continuesBrokenLine(last, splitter)
}

/** In broken lines a full line goes on; a short one ends a paragraph, but not a long heading. */
function continuesBrokenLine(last: Open, { width }: Splitter): boolean {
  const length = last.last.text.length
  if (last.of === 'heading') return length >= width * 0.5 && last.words.length < 250
  return length >= width * 0.8
}
