import { monthNames } from './days.ts'

/** What stands around a footnote in the text of a comparison. */
export const noteOpens = '⟦'
export const noteCloses = '⟧'

/** What a token is: a comparison reads them alike, a change of class does not. */
export type TokenKind =
  | 'note'
  | 'address'
  | 'date'
  | 'symbol'
  | 'figure'
  | 'word'
  | 'blank'
  | 'mark'

const blank = '[ \\t\\u00a0\\u202f]'
const starts = '(?<![\\p{L}\\p{N}])'
const ends = '(?![\\p{L}\\p{M}\\p{N}])'
const month = `(?:${monthNames.join('|')})`
/** Every Chinese character is a word of its own. */
const letter = '(?:(?!\\p{Script=Han})[\\p{L}\\p{N}]\\p{M}*)'

// Repetitions that may fail late are bounded: no text costs more than its length.
const patterns: readonly string[] = [
  `${noteOpens}[^${noteOpens}${noteCloses}]*${noteCloses}`,
  // Without the stop that ends the sentence.
  `https?:\\/\\/[^\\s<>"⟦⟧]*[^\\s<>"⟦⟧.,;:!?)\\]”»’]`,
  // 15 April 2023, 1er mars 2024, 15 de abril de 2023; also without the year.
  `${starts}\\d{1,2}(?:er)?${blank}(?:de${blank})?${month}(?:${blank}(?:de${blank})?\\d{4})?${ends}`,
  // ICC-ASP/22/Res.3, A/RES/78/6, ICC-01/22-92-Anx, S/RES/1593 (2005).
  `${starts}[A-Z][A-Za-z0-9]{0,15}(?:[-‐‑–][A-Za-z0-9]{1,16}){0,4}` +
    `(?:\\/[A-Za-z0-9]{1,24}(?:[-‐‑–.][A-Za-z0-9]{1,16}){0,5}){1,8}${ends}(?:${blank}\\(\\d{4}\\))?`,
  // 1593 (2005).
  `${starts}\\d{3,4}${blank}\\(\\d{4}\\)`,
  // 2,188 and 417.9 and 2019/20 and 58/318.
  `\\p{N}+(?:[.,/]\\p{N}+)*${ends}`,
  `${letter}+(?:[-‐‑'’]${letter}+)*`,
  '\\s+',
  '[^]\\p{M}*',
]

const tokenPattern = new RegExp(patterns.map((one) => `(?:${one})`).join('|'), 'gu')

/**
 * The text in the units in which a redline of a United Nations document is read: whole dates,
 * document symbols, "1593 (2005)", web addresses, words with their inner hyphens and apostrophes,
 * figures, blanks, single marks; a footnote is one. Joined again they are the text, whatever it
 * holds; no surrogate pair is split.
 */
export function tokens(text: string): readonly string[] {
  return text.match(tokenPattern) ?? []
}

/** What a token is, told from its own characters. */
export function kindOfToken(token: string): TokenKind {
  if (token.startsWith(noteOpens) && token.length > 1) return 'note'
  if (/^\s/u.test(token)) return 'blank'
  if (/^\p{N}/u.test(token)) return kindOfFigures(token)
  if (!/^\p{L}/u.test(token)) return 'mark'
  if (/^https?:\/\//.test(token)) return 'address'
  return token.includes('/') ? 'symbol' : 'word'
}

function kindOfFigures(token: string): TokenKind {
  if (token.endsWith(')')) return 'symbol'
  if (/\s/u.test(token)) return 'date'
  return /^[\p{N}.,/]+$/u.test(token) ? 'figure' : 'word'
}
