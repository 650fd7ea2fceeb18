import { directionOf, languageProfile } from '../text/language-profile.ts'
import type { Language, Mark } from '../text/tree.ts'
import { scripts } from './docx-scripts.ts'
import type { Op, Writing } from './docx-writing.ts'
import { element, escaped, setting } from './docx-xml.ts'

/** How words are set: their marks, and where they stand. */
export type Setting = {
  readonly marks?: readonly Mark[]
  /** A character style besides those of the marks. */
  readonly style?: string
  /** Of the words, where it is not the file's. */
  readonly language?: Language
}

/** Words as runs, one for each direction in them. */
export function wordRuns(words: string, op: Op, how: Setting, writing: Writing): string {
  const { direction } = languageProfile(how.language ?? writing.language)
  return scripts(words, direction)
    .map(({ text, rtl }) =>
      element('w:r', {}, runProperties(how, rtl, writing), ...textElements(text, op)),
    )
    .join('')
}

/** A tab and the end of a line are no characters in Word. */
function textElements(text: string, op: Op): readonly string[] {
  const name = op === 'delete' ? 'w:delText' : 'w:t'
  return text.split(/(\t|\r\n|[\n\r])/).flatMap((piece) => {
    if (!piece) return []
    if (piece === '\t') return [element('w:tab')]
    if (/^[\n\r]/.test(piece)) return [element('w:br')]
    return [`<${name} xml:space="preserve">${escaped(piece)}</${name}>`]
  })
}

/** Elements in the order in which the schema has them. */
export function runProperties(how: Setting, rtl: boolean, writing: Writing): string {
  const { marks = [], style, language } = how
  const has = (is: Mark['is']) => marks.some((mark) => mark.is === is)
  const named = style ?? styleOf(marks)
  const parts = [
    ...(named ? [setting('rStyle', named)] : []),
    ...(has('bold') ? ['<w:b/><w:bCs/>'] : []),
    ...(has('italic') ? ['<w:i/><w:iCs/>'] : []),
    ...(has('superscript') ? [setting('vertAlign', 'superscript')] : []),
    ...(rtl ? ['<w:rtl/>'] : []),
    ...languageOf(marks, language, writing),
  ]
  return parts.length ? element('w:rPr', {}, ...parts) : ''
}

/** The character style of marks, of which Word allows one: names joined, as the styles are. */
function styleOf(marks: readonly Mark[]): string {
  return styledMarks
    .filter(({ is }) => marks.some((mark) => mark.is === is))
    .map(({ style }) => style)
    .join('')
}

/** Marks that are a character style, in the order in which their names are joined. */
export const styledMarks = [
  { is: 'quotation', style: 'Quotation' },
  { is: 'operativePhrase', style: 'OperativePhrase' },
  { is: 'reference', style: 'Reference' },
] as const

/** Of foreign words, and of words of a base in another language. */
function languageOf(
  marks: readonly Mark[],
  language: Language | undefined,
  writing: Writing,
): readonly string[] {
  const foreign = marks.find((mark) => mark.is === 'foreign')
  const tag = foreign?.language ?? (language === writing.language ? undefined : language)
  if (!tag) return []
  const attribute = directionOf(tag) === 'rtl' ? 'w:bidi' : eastAsian(tag) ? 'w:eastAsia' : 'w:val'
  return [element('w:lang', { [attribute]: tag })]
}

function eastAsian(tag: string): boolean {
  return /^(?:zh|ja|ko)(?:-|$)/i.test(tag)
}
