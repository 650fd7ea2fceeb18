import { documentWords } from '../text/document-words.ts'
import type { DocumentTree } from '../text/tree.ts'
import { inlinesOfAnnex, inlinesOfBody } from '../text/walk.ts'
import { documentOf, type PlainOptions, type PlainReading } from './from-plain-text.ts'
import { paragraphLines } from './pdf-blocks.ts'
import { withoutPrintedContents } from './pdf-contents.ts'
import { pdfJoiner } from './pdf-joiner.ts'
import { type PlacedLine, placedLines } from './pdf-lines-placed.ts'
import { withoutFeet } from './pdf-notes.ts'
import type { PdfPage } from './pdf-page.ts'
import { withoutRunningLines } from './pdf-running-lines.ts'
import { languageOfText } from './plain-language.ts'
import type { PlainNote } from './plain-marks.ts'
import { type Finding, opening, type Refused } from './reading.ts'

/** The longest text read, in characters. */
const longest = 2_000_000

/**
 * Reads a report out of the lines of a PDF's pages. Running lines, page-foot notes and printed
 * contents are told by their place and size; the rest is read as plain text is, with the same
 * checks in sequence. What was guessed, or cannot be known, is a finding.
 */
export function fromPdfText(
  pages: readonly PdfPage[],
  options: PlainOptions = {},
): PlainReading | Refused {
  const findings: Finding[] = []
  const all = placedLines(pages, findings)
  const characters = all.reduce((sum, { text }) => sum + text.length, 0)
  if (!characters)
    return {
      refused: `The file has ${pages.length} pages and no text: run a text recognition first.`,
    }
  if (characters > longest)
    return {
      refused: `Found ${characters} characters, expected ${longest} at most; divide the file and read its parts.`,
    }
  const language = options.language ?? languageOfText(all.map(({ text }) => text).join('\n'))
  const join = pdfJoiner(all, findings)
  const { contents, rest } = withoutPrintedContents(withoutRunningLines(all, findings))
  const { lines, notes } = withoutFeet(rest, join, findings)
  findings.push(...tellings(lines, language))
  const { organ, ...paragraphs } = paragraphLines(lines, join, findings)
  // Without a symbol nothing else tells the organ from the other lines of a masthead.
  const above = lines.filter(({ at }) => at < (paragraphs.bodyFrom ?? 0))
  const known = organ && !above.some(({ text }) => /^[A-Z][A-Za-z-]*\/\S*\d\S*$/u.test(text))
  const masthead = { ...(known ? { organ } : {}), ...options.masthead }
  const parts = { ...paragraphs, notes, contents, join, language }
  const { document, findings: found } = documentOf(parts, { ...options, masthead }, findings)
  return {
    document: withStanding(document),
    findings: onPages([...found, ...lostNotes(document, notes)], all),
  }
}

/** A draft says of itself that it is one. */
function withStanding(document: DocumentTree): DocumentTree {
  const { lines = [], ...masthead } = document.masthead
  const { draft } = documentWords(document.language)
  if (!lines.includes(draft)) return document
  const rest = lines.filter((line) => line !== draft)
  const told = rest.length ? { ...masthead, lines: rest } : masthead
  return { ...document, standing: 'draft', masthead: told }
}

/** Notes whose marks stand where a document has none, as in its masthead. */
function lostNotes(document: DocumentTree, notes: readonly PlainNote[]): readonly Finding[] {
  const kept = [inlinesOfBody(document), ...document.annexes.map(inlinesOfAnnex)].flatMap((all) =>
    all.flatMap((one) => (one.kind === 'note' ? [one.printed ?? ''] : [])),
  )
  return notes.flatMap(({ printed, words, at }) => {
    const index = kept.indexOf(printed)
    if (index >= 0) kept.splice(index, 1)
    const why =
      'The mark of this note stands in the masthead, where there are no notes; it was left out. Set it where it belongs.'
    return index >= 0 ? [] : [{ place: `line ${at}`, words: `${printed} ${opening(words)}`, why }]
  })
}

/** What a PDF's text cannot tell, said once. */
function tellings(lines: readonly PlacedLine[], language: string): readonly Finding[] {
  const rows = lines.filter(({ page, down, size }, at) => {
    const above = lines[at - 1]
    return at > 0 && above?.page === page && Math.abs(above.down - down) < size * 0.3
  })
  // Mastheads stand in columns, and are read as such.
  const [row] = rows.filter(({ page, down, height }) => page > 1 || down > height * 0.35)
  return [
    ...lines.flatMap(possibleMark),
    ...(language === 'ar'
      ? [
          {
            place: 'document',
            words: language,
            why: 'The text runs from right to left; a PDF does not say in which order its words are read. Compare every line with the page, or read the DOCX.',
          },
        ]
      : []),
    ...(row
      ? [
          {
            place: `page ${row.page}`,
            words: row.text.slice(0, 60),
            why: 'Text stands in columns, perhaps a table; its cells were read one after the other as text. Enter the table by hand.',
          },
        ]
      : []),
  ]
}

const possible =
  /(?<![\p{L}\d]\/\S*)\p{L}{2}[”"’»)\]]*[.,;:]?[”"’»)\]]*(?<!\b(?:Add|Corr|Rev|Res|Dec|Nos?|paras?|arts?|pp?)\.)\d{1,3}(?=[\s.,;:]|$)/giu

/** Some files raise a figure without saying so; it is then no more than a figure. */
function possibleMark({ text, page }: PlacedLine): readonly Finding[] {
  return Array.from(text.matchAll(possible), ({ index }) => ({
    place: `page ${page}`,
    words: opening(text.slice(Math.max(0, index - 30), index + 12)),
    why: 'A figure stands straight after a word; perhaps it is the mark of a note, which the file does not tell. Compare with the page.',
  }))
}

/** Numbers of lines are of no use to who holds the pages. */
function onPages(findings: readonly Finding[], lines: readonly PlacedLine[]): readonly Finding[] {
  return findings.map((finding) => {
    const at = /^line (\d+)$/u.exec(finding.place)?.[1]
    const page = lines[Number(at) - 1]?.page
    return page ? { ...finding, place: `page ${page}` } : finding
  })
}
