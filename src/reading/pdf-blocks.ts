import { type PlacedLine, placeOf } from './pdf-lines-placed.ts'
import { usualSize } from './pdf-notes.ts'
import { isFinished, type Joiner } from './plain-join.ts'
import type { PlainLine } from './plain-lines.ts'
import { type Finding, opening } from './reading.ts'

/** How the text of this document is set. */
type Setting = {
  readonly size: number
  readonly gap: number
  readonly left: number
  readonly right: number
}

/** The text of a document, one line a paragraph, and what the look of its head tells. */
export type PdfParagraphs = {
  readonly lines: readonly PlainLine[]
  /** The first line after the title. */
  readonly bodyFrom?: number
  /** The largest line above the title. */
  readonly organ?: string
}

/** The broken lines of a text put together by how they stand. */
export function paragraphLines(
  lines: readonly PlacedLine[],
  join: Joiner,
  findings: Finding[],
): PdfParagraphs {
  const setting = settingOf(lines)
  const head = headEnd(lines, setting.size)
  const blocks: { words: string; last: PlacedLine; readonly first: PlacedLine }[] = []
  inHeadOrder(lines, head).forEach((line, index) => {
    const block = blocks.at(-1)
    const begins =
      !block ||
      (index <= head
        ? !isSameTitle(block.last, line, setting)
        : index === head + 1 || beginsBlock(block, line, setting, findings))
    if (begins) blocks.push({ words: line.text, last: line, first: line })
    else Object.assign(block, { words: join(block.words, line.text), last: line })
  })
  const bodyFrom = head < 0 ? undefined : lines[head + 1]?.at
  const title = blocks.findLast(({ first }) => first.at < (bodyFrom ?? 0))
  const organ = largestBefore(
    blocks.filter(({ first }) => first.at < (title?.first.at ?? 0)),
    setting,
  )
  return {
    lines: blocks.flatMap(({ words, first }) =>
      annexApart(words).map((text) => ({ ...plain, text, at: first.at })),
    ),
    ...(bodyFrom ? { bodyFrom } : {}),
    ...(organ ? { organ } : {}),
  }
}

function largestBefore(
  blocks: readonly { readonly words: string; readonly first: PlacedLine }[],
  { size }: Setting,
): string | undefined {
  const large = blocks.filter(({ first }) => first.size > size * 1.15)
  const most = Math.max(...large.map(({ first }) => first.size))
  return large.find(({ first }) => first.size === most)?.words
}

/** Every line is a paragraph, wherever on its page it stands. */
const plain = { afterBlank: true, afterRule: false, pageTop: false } as const

/** "Annex II" and its title on one line are two. */
function annexApart(words: string): readonly string[] {
  const [, annex, title] = /^(Annexe?\s+[IVXLC]+)[.:]?\s+(\p{Lu}[^.;]*)$/u.exec(words) ?? []
  return annex && title ? [annex, title] : [words]
}

function settingOf(lines: readonly PlacedLine[]): Setting {
  const size = usualSize(lines)
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.3)
  // Only lines that certainly go on tell how far lines of one paragraph lie apart.
  const gaps = body.flatMap((line, at) => {
    const above = body[at - 1]
    const goesOn = above?.page === line.page && /^\p{Ll}/u.test(line.text)
    const gap = above && goesOn && !isFinished(above.text) ? line.down - above.down : 0
    return gap > size * 0.8 && gap < size * 3 ? [gap] : []
  })
  gaps.sort((a, b) => a - b)
  const gap = gaps.length < 3 ? size * 1.45 : (gaps[Math.floor(gaps.length / 2)] ?? 0)
  const rights = body.map(({ right }) => right).sort((a, b) => a - b)
  const lefts = body.map(({ left }) => left).sort((a, b) => a - b)
  const left = lefts[Math.floor(lefts.length * 0.5)] ?? 0
  return { size, gap, left, right: rights[Math.floor(rights.length * 0.8)] ?? 0 }
}

/** The last line of the masthead: the title, larger than the text, before anything numbered. */
function headEnd(lines: readonly PlacedLine[], size: number): number {
  const labelled = lines.findIndex((line) => isLabelled(line.text))
  const end = labelled < 0 ? lines.length : labelled
  const title = lines.findLastIndex(
    (line, at) => at < end && line.page === 1 && line.size > size * 1.15,
  )
  return title
}

/** Masthead columns are read from top to bottom, the left one first. */
function inHeadOrder(lines: readonly PlacedLine[], head: number): readonly PlacedLine[] {
  const own = lines.slice(0, head + 1)
  const isRight = (line: PlacedLine) => line.left > line.width * 0.45
  const lowest = Math.max(0, ...own.filter(isRight).map(({ down }) => down))
  const beside = own.filter(({ down }) => down <= lowest)
  return [
    ...beside.filter((line) => !isRight(line)),
    ...beside.filter(isRight),
    ...own.filter(({ down }) => down > lowest),
    ...lines.slice(head + 1),
  ]
}

/** In the masthead every line is by itself; only a long title has several. */
function isSameTitle(last: PlacedLine, line: PlacedLine, { size }: Setting): boolean {
  const large = line.size > size * 1.15 && Math.abs(line.size - last.size) < 0.3
  return large && line.left === last.left && line.down - last.down < line.size * 1.7
}

const label = /^(?:\d{1,3}\.|[IVXLC]+\.|[A-Z]\.|\([a-z]{1,5}\)|[a-z]{1,4}\))\s/u

function isLabelled(words: string): boolean {
  return label.test(words)
}

type Block = { readonly words: string; readonly last: PlacedLine }

function beginsBlock(
  block: Block,
  line: PlacedLine,
  setting: Setting,
  findings: Finding[],
): boolean {
  const { words, last } = block
  if (Math.abs(line.size - last.size) > setting.size * 0.07) return true
  if (line.page === last.page) return beginsOnPage(block, line, setting)
  if (isLabelled(line.text)) return true
  // A paragraph of a preamble ends in a comma, and the next is indented.
  if (/,\S?$/u.test(words) && line.left > setting.left + setting.size) return true
  return isFinished(words) && beginsPage(last, line, setting, findings)
}

function beginsOnPage({ words, last }: Block, line: PlacedLine, setting: Setting): boolean {
  const gap = line.down - last.down
  if (gap < -setting.size) return true
  // A line in pieces, as in a table.
  if (gap < setting.size * 0.5) return false
  // Larger letters have wider lines.
  const usual = (setting.gap / setting.size) * line.size
  if (gap > usual * 1.12 || /^Annexe?(?:\s+(?:[IVXLC]+|\d+))?$/iu.test(words)) return true
  const labelled = isLabelled(line.text)
  if (!isFinished(words)) return labelled && gap > usual * 1.04
  return labelled || line.left - last.left > setting.size * 1.2
}

/** After a whole sentence at the foot of a page only a full last line lets a paragraph go on. */
function beginsPage(
  last: PlacedLine,
  line: PlacedLine,
  { right, size }: Setting,
  findings: Finding[],
): boolean {
  const full = last.right > right - size * 1.5
  findings.push({
    place: placeOf(line),
    words: opening(line.text),
    why: full
      ? 'The page before ends in a whole sentence and a full line; this text without number was read as going on with that paragraph.'
      : 'The page before ends in a whole sentence and a short line; this text without number was read as a paragraph of its own.',
  })
  return !full
}
