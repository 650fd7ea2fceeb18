import { fromRoman } from '../text/labels.ts'
import { allMarked } from './docx-inlines.ts'
import type { ListLabel } from './docx-numbering.ts'
import { plainPieces } from './docx-piece.ts'
import type { Line } from './docx-view.ts'
import { isTitle } from './plain-paragraphs.ts'

/** What is known of the looks of a whole document. */
export type Looks = {
  /** Its headings are told by their styles. */
  readonly headings: boolean
}

export function looksOf(lines: readonly Line[]): Looks {
  return {
    headings: lines.some(
      ({ look, pieces }) => look.outline !== undefined && plainPieces(pieces).trim() !== '',
    ),
  }
}

type Typed = { readonly label: string; readonly cut: number }

/** Numbers typed by hand before words: `12.`, `(a)`, `a)`, `IV.`, `B.`; a tab or blank follows. */
const labels: readonly RegExp[] = [
  /^\s*(\d{1,3}\.)[\t \u00a0]+(?=\S)/u,
  /^\s*(\d{1,3})\t+(?=\S)/u,
  /^\s*(\((?:[a-z]{1,5}|\d{1,2})\))[\t \u00a0]+(?=\S)/u,
  /^\s*([a-z]{1,4}\))[\t \u00a0]+(?=\S)/u,
  /^\s*([IVXLC]{1,6}\.|[A-Z]\.)[\t \u00a0]+(?=\p{Lu})/u,
]

export function typedLabel(words: string): Typed | undefined {
  for (const pattern of labels) {
    const found = pattern.exec(words)
    if (found) return { label: found[1] ?? '', cut: found[0].length }
  }
  return undefined
}

/**
 * Where no style says so, a heading is told by its look: short, without a stop at its end, and
 * bold, in capitals or centred; or numbered as headings are, in roman figures or capital letters.
 */
export function headingLook(
  line: Line,
  words: string,
  label: Typed | ListLabel | undefined,
): number | undefined {
  const [number, rest] = labelAndWords(words, label)
  if (!isTitle(rest.trim())) return undefined
  const stands = isStanding(line, words)
  const bare = number.replace(/[.\s]/g, '')
  if (fromRoman(bare) && (bare.length > 1 || stands || /^[IVX]$/.test(bare))) return 0
  if (/^[A-Z]$/.test(bare) && stands) return 1
  return stands && !number ? 0 : undefined
}

function labelAndWords(
  words: string,
  label: Typed | ListLabel | undefined,
): readonly [number: string, rest: string] {
  if (!label) return ['', words]
  return 'cut' in label ? [label.label, words.slice(label.cut)] : [label.text, words]
}

function isStanding({ look, pieces }: Line, words: string): boolean {
  if (look.centred || look.style.run.bold || allMarked(pieces, 'bold')) return true
  // A document symbol is in capitals too.
  return /\p{Lu}{3}/u.test(words) && words === words.toUpperCase() && !/[\d/]/.test(words)
}
