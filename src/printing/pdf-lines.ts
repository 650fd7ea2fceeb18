import type { PdfLine, PdfPage } from '../reading/pdf-page.ts'

/** A run of letters as the file sets it: its words, its place and its size, in points. */
export type PdfRun = {
  readonly text: string
  readonly left: number
  /** How far its foot lies above the bottom of the page. */
  readonly foot: number
  readonly width: number
  readonly size: number
}

type Open = { runs: PdfRun[]; foot: number; size: number; right: number }

/** The runs of a page as lines, in the order in which the file gives them. */
export function pageOf(
  runs: readonly PdfRun[],
  { width, height }: { readonly width: number; readonly height: number },
): PdfPage {
  const lines: Open[] = []
  for (const run of runs) {
    if (run.text.trim() === '') continue
    const line = lines.at(-1)
    if (line && goesOn(run, line)) {
      line.runs.push(run)
      line.right = run.left + run.width
      // A line is known by its largest letters: a raised mark may begin it.
      if (run.size > line.size) Object.assign(line, { foot: run.foot, size: run.size })
    } else lines.push({ runs: [run], foot: run.foot, size: run.size, right: run.left + run.width })
  }
  return { width, height, lines: lines.map((line) => lineOf(line, height)) }
}

/** On the same foot, or raised or sunk by less than half a line; and not another column. */
function goesOn(run: PdfRun, { foot, size, right, runs }: Open): boolean {
  const largest = Math.max(size, run.size)
  if (Math.abs(run.foot - foot) > largest * 0.5) return false
  const words = runs.map(({ text }) => text).join('')
  // What stands far off is another column; only a label stands far from its words.
  if (run.left - right > largest * 2.5 && !isLabel(words)) return false
  return run.left > right - largest || run.left < (runs.at(-1)?.left ?? 0) - largest
}

function isLabel(words: string): boolean {
  return /^\s*(?:\d{1,3}\.?|[IVXLC]+\.|[A-Z]\.|\(?[a-z]{1,5}[).]|[•–-])\s*$/u.test(words)
}

function lineOf({ runs, foot, size }: Open, height: number): PdfLine {
  let text = ''
  let right: number | undefined
  for (const run of runs) {
    const words = isRaised(run, foot, size) ? superior(run.text.trim()) : run.text
    const apart = right !== undefined && run.left - right > size * 0.15
    text += apart && !/\s$/u.test(text) && !/^\s/u.test(words) ? ` ${words}` : words
    right = run.left + run.width
  }
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    left: Math.min(...runs.map((run) => run.left)),
    right: Math.max(...runs.map((run) => run.left + run.width)),
    down: height - foot,
    size,
  }
}

/** A note's mark: figures alone, smaller than the line and above its foot. */
function isRaised(run: PdfRun, foot: number, size: number): boolean {
  return /^\s*\d{1,3}\s*$/u.test(run.text) && run.size < size * 0.85 && run.foot - foot > size * 0.1
}

function superior(figures: string): string {
  return [...figures].map((figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(figure)] ?? figure).join('')
}
