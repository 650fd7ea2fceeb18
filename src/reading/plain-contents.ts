import { numbered } from '../text/numbering.ts'
import type { DocumentTree } from '../text/tree.ts'
import type { PlainLine } from './plain-lines.ts'
import { type Finding, opening } from './reading.ts'

/** The lines of the printed contents, and all others. */
export function withoutContents(lines: readonly PlainLine[]): {
  readonly contents: readonly PlainLine[]
  readonly rest: readonly PlainLine[]
} {
  const title = lines.findIndex(({ text }) => titles.test(text))
  // Under the word "Contents" every line up to the next blank one is an entry.
  const end = title < 0 ? -1 : lines.findIndex(({ afterBlank }, at) => at > title && afterBlank)
  const isEntry = (line: PlainLine, at: number) =>
    isContentsLine(line) || (title >= 0 && at > title && at < end)
  return {
    contents: lines.filter(isEntry),
    rest: lines.filter((line, at) => at !== title && !isEntry(line, at)),
  }
}

const titles =
  /^(?:Contents|Table of contents|Table des matières|Índice|Содержание|المحتويات|目录)$/iu

/** An entry by itself: a tab, a row of dots or a page number at its end. */
export function isContentsLine({ text }: PlainLine): boolean {
  if (!/^(?:[IVXLC]+\.|[A-Z]\.|Annex)/u.test(text)) return false
  return text.includes('\t') || /\.{4,}|(?:\s\.){4,}/u.test(text) || /\s{3}\d{1,3}$/u.test(text)
}

/**
 * Where the printed contents are not the headings. The contents are computed from the headings,
 * so the printed ones are read for this alone.
 */
export function contentsFindings(
  printed: readonly PlainLine[],
  document: DocumentTree,
): readonly Finding[] {
  if (!printed.length) return []
  const computed = numbered(document).contents
  const headings = computed.map(({ label, title }) => letters(`${label}${title}`))
  const lines = printed.map(({ text }) => letters(text))
  const strange = printed.filter((_, at) => !headings.includes(lines[at] ?? ''))
  const missing = computed.filter(
    ({ depth, label, title }) => depth === 1 && !lines.includes(letters(`${label}${title}`)),
  )
  return [
    ...strange.map(({ text, at }) => ({
      place: `line ${at}`,
      words: opening(text),
      why: 'This line of the contents is not the heading of any part. The contents are made anew from the headings.',
    })),
    // A line that is misspelt accounts for the heading it should have been.
    ...missing.slice(strange.length).map(({ label, title }) => ({
      place: 'contents',
      words: opening(`${label} ${title}`),
      why: 'This heading is not in the printed contents.',
    })),
  ]
}

function letters(words: string): string {
  return words.replace(/[^\p{L}]/gu, '').toLowerCase()
}
