import { languageProfile } from '../text/language-profile.ts'
import type { NumberedSentence, Printed, PrintedNote, PrintedText } from '../text/numbered.ts'
import type { Language, Mark } from '../text/tree.ts'
import { escaped } from './html-inline.ts'

/** Words of a document as Markdown (CommonMark, with footnotes and tables as on GitHub). */

export function markdownSentences(
  sentences: readonly NumberedSentence[],
  language: Language,
): string {
  return sentences
    .map(({ inlines }) => markdownInlines(inlines))
    .join(languageProfile(language).sentenceGap)
}

export function markdownInlines(inlines: readonly Printed[]): string {
  return inlines
    .map((one, at) =>
      one.kind === 'note'
        ? `[^${noteLabel(one)}]`
        : markdownText(one, touches(inlines[at - 1], -1) || touches(inlines[at + 1], 0)),
    )
    .join('')
}

/** Notes of annexes are labelled apart, since every annex counts its own. */
export function noteLabel({ series, number }: PrintedNote): string {
  return series ? `${series}-${number}` : String(number)
}

/** Signs that Markdown would read as its own are escaped. */
export function markdownEscaped(words: string): string {
  return words
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/!(?=\\\[)/g, '\\!')
}

/** At the start of a block more signs have a meaning: lists, quotations, headings, rules. */
export function atBlockStart(written: string): string {
  return written
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^[ \t]+/, '')
}

/** Whether a neighbour's own emphasis touches this text, so that asterisks would run together. */
function touches(neighbour: Printed | undefined, at: 0 | -1): boolean {
  if (neighbour?.kind !== 'text') return false
  const character = neighbour.text.at(at)
  if (!character?.trim()) return false
  return character === '*' || (neighbour.marks ?? []).some(({ is }) => emphasised.has(is))
}

const emphasised: ReadonlySet<Mark['is']> = new Set(['operativePhrase', 'italic', 'bold'])

function markdownText({ text, marks }: PrintedText, glued: boolean): string {
  if (!marks?.length) return markdownEscaped(text)
  // Emphasis does not hold around blanks: they stand outside it.
  const core = text.trim()
  if (!core) return text
  const lead = text.slice(0, text.indexOf(core))
  const trail = text.slice(lead.length + core.length)
  const asterisks = !glued && startsAndEndsWordly(core)
  const inner = [...marks]
    .reverse()
    .reduce((written, mark) => marked(written, mark, asterisks), markdownEscaped(core))
  return `${lead}${inner}${trail}`
}

function marked(inner: string, mark: Mark, asterisks: boolean): string {
  switch (mark.is) {
    case 'operativePhrase':
    case 'italic':
      return asterisks ? `*${inner}*` : `<em>${inner}</em>`
    case 'bold':
      return asterisks ? `**${inner}**` : `<strong>${inner}</strong>`
    case 'superscript':
      return `<sup>${inner}</sup>`
    case 'foreign':
      return `<span lang="${escaped(mark.language)}">${inner}</span>`
    case 'reference':
      return mark.address
        ? `[${inner}](<${mark.address.replace(/[<>\\]/g, encodeURIComponent)}>)`
        : inner
    case 'quotation':
      return inner
  }
}

/** Only between letters and figures are asterisks read as emphasis wherever they stand. */
function startsAndEndsWordly(core: string): boolean {
  return /^[\p{L}\p{N}]/u.test(core) && /[\p{L}\p{N}]$/u.test(core)
}
