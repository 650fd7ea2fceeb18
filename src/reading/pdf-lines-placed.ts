import type { PdfLine, PdfPage } from './pdf-page.ts'
import { type Finding, opening } from './reading.ts'

/** A line with its place: its page, and its number among all lines, both from 1 on. */
export type PlacedLine = PdfLine & {
  readonly page: number
  readonly at: number
  readonly height: number
  readonly width: number
}

// Private characters carry the notes while the text is put together, so none may come in.
const unprintable = /[\p{Cc}\p{Co}\ufffe\uffff]/gu

/** All lines in reading order, with what is no text replaced. */
export function placedLines(pages: readonly PdfPage[], findings: Finding[]): readonly PlacedLine[] {
  let at = 0
  return pages.flatMap((page, index) =>
    inReadingOrder(page, index + 1, findings).map((line) => {
      at += 1
      const { width, height } = page
      const text = cleaned(line.text, index + 1, findings)
      return { ...line, text, page: index + 1, at, width, height }
    }),
  )
}

/** Where a line lies, for a finding. */
export function placeOf({ page }: PlacedLine): string {
  return `page ${page}`
}

/** The order of the file, or that of the page where the file jumps back and forth. */
function inReadingOrder(page: PdfPage, number: number, findings: Finding[]): readonly PdfLine[] {
  const { lines } = page
  const back = lines.filter(({ down, size }, at) => down < (lines[at - 1]?.down ?? 0) - size * 3)
  if (back.length <= 4) return lines
  findings.push({
    place: `page ${number}`,
    words: opening(back[0]?.text ?? ''),
    why: `The lines of this page do not stand in the file as they are read; they were put in order by their place. Compare with the page.`,
  })
  return [...lines].sort((a, b) => a.down - b.down || a.left - b.left)
}

function cleaned(words: string, page: number, findings: Finding[]): string {
  const well = words.toWellFormed()
  if (well.search(unprintable) < 0) return well
  const shown = well.replace(unprintable, '\ufffd')
  findings.push({
    place: `page ${page}`,
    words: opening(shown),
    why: 'Control or private characters stand in the text; each is read as \ufffd.',
  })
  return shown
}
