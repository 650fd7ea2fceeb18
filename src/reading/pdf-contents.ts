import type { PlacedLine } from './pdf-lines-placed.ts'
import type { PlainLine } from './plain-lines.ts'

const titles =
  /^(?:Contents|Table of contents|Table des matières|Índice|Содержание|المحتويات|目录)$/iu

/** The printed contents, one line an entry however many lines it takes, and all other lines. */
export function withoutPrintedContents(lines: readonly PlacedLine[]): {
  readonly contents: readonly PlainLine[]
  readonly rest: readonly PlacedLine[]
} {
  const title = lines.findIndex(({ text }) => titles.test(text))
  if (title < 0) return { contents: [], rest: lines }
  const contents: PlainLine[] = []
  let end = title + 1
  let open = ''
  for (let at = title + 1; at < lines.length && at - end < longestEntry; at += 1) {
    const line = lines[at]
    open = [open, line?.text ?? ''].filter(Boolean).join(' ')
    if (!isWhole(open)) continue
    const text = open.replace(/[\s.…]*\s*\d{1,4}$/u, '')
    contents.push({
      text,
      at: line?.at ?? 0,
      afterBlank: false,
      afterRule: false,
      pageTop: false,
    })
    open = ''
    end = at + 1
  }
  return { contents, rest: [...lines.slice(0, title), ...lines.slice(end)] }
}

/** Lines of one entry; what goes on for longer is no entry. */
const longestEntry = 4

/** Leaders and a page number end an entry; after a number of a heading, a page number alone. */
function isWhole(words: string): boolean {
  if (/(?:\.\s?){4,}\s*\d{1,4}$/u.test(words) || /…\s*\d{1,4}$/u.test(words)) return true
  return words.length < 250 && /^(?:[IVXLC]+\.|[A-Z]\.|Annex).*\S\s\d{1,3}$/u.test(words)
}
