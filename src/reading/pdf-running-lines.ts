import type { PlacedLine } from './pdf-lines-placed.ts'
import { type Finding, opening } from './reading.ts'

/** The lines of a document without those that run along the top or foot of its pages. */
export function withoutRunningLines(
  lines: readonly PlacedLine[],
  findings: Finding[],
): readonly PlacedLine[] {
  const atEdge = lines.filter(isAtEdge)
  const times = new Map<string, Set<number>>()
  for (const line of atEdge)
    times.set(shape(line.text), (times.get(shape(line.text)) ?? new Set()).add(line.page))
  const opens = new Set(lines.filter(({ page }) => page === 1).map(({ text }) => text))
  const runs = (line: PlacedLine) =>
    isAtEdge(line) &&
    (isPageNumber(line.text) ||
      (times.get(shape(line.text))?.size ?? 0) > 1 ||
      // On the second page of two the symbol of the first stands again.
      (line.page > 1 && opens.has(line.text)))
  const left = lines.filter((line) => !runs(line))
  const known = new Map(lines.filter(runs).map((line) => [shape(line.text), line]))
  for (const line of known.values())
    findings.push({
      place: `page ${line.page}`,
      words: opening(line.text),
      why: 'Read as a line that runs along the edge of the pages, and left out of the text.',
    })
  return left
}

/** The outer twelfth of a page, above and below; nothing of the text stands there for long. */
function isAtEdge({ down, height, text }: PlacedLine): boolean {
  return text.length < 120 && (down < height * 0.1 || down > height * 0.93)
}

/** The words with every number alike, so that "page 3" is "page 4". */
function shape(words: string): string {
  return words.replace(/\d+/gu, '#')
}

function isPageNumber(words: string): boolean {
  return /^(?:page\s+)?[-–]?\s*\d{1,4}(?:\s*(?:\/|of|de)\s*\d{1,4})?\s*[-–]?$/iu.test(words)
}
