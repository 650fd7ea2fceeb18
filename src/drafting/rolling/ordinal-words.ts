import { ordinalNumber, ordinalWords } from '../../text/ordinals.ts'
import { looseOrdinal } from '../check/ordinals-in-text.ts'
import type { RolledLanguage } from './reference.ts'

/** Ordinals as documents print them: in words or figures, with any hyphen and any capital. */

/** Hyphens, ordinary and no-break, with the blank that a broken line left behind one. */
const hyphen = /[-‐‑][ \u00a0]?/gu

const english =
  '(?:(?:(?:one|two|three|four|five|six|seven|eight|nine)[ \\u00a0]hundred[ \\u00a0]and[ \\u00a0])?(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-‐‑ \\u00a0]{1,2})?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:one|two|three|four|five|six|seven|eight|nine)[ \\u00a0]hundredth|(?:(?:one|two|three|four|five|six|seven|eight|nine)[ \\u00a0]hundred[ \\u00a0]and[ \\u00a0])?(?:tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth))'
const frenchPart =
  '(?:vingt(?:i[eè]me)?|trente|quarante|cinquante|soixante|quatre|dix|onze|cents?|cent|deux|trois|cinq|six|sept|huit|neuf|et)'
// "Et" joins inside an ordinal and between two of them, and begins none.
const french = `(?!et[ \\u00a0])(?:(?:${frenchPart}(?:[-‐‑][ \\u00a0]?|[ \\u00a0])){0,6}(?:\\p{L}{2,11}i[eè]me|premi[eè]re?|seconde?))`

const inWords: Readonly<Record<RolledLanguage, string>> = { en: english, fr: french }
const inFigures: Readonly<Record<RolledLanguage, string>> = {
  en: '\\d{1,3}(?:st|nd|rd|th)',
  fr: '\\d{1,3}(?:ère|ème|er|re|e|nde|nd)',
}

/** An ordinal in words or figures, as a source for patterns with the flags `iu`. */
export function ordinalPattern(language: RolledLanguage): string {
  return `(?:${inWords[language]}|${inFigures[language]})(?![\\p{L}\\p{N}])`
}

/** The number of an ordinal as printed; undefined for what is none. */
export function ordinalRead(words: string): number | undefined {
  const figures = /^(\d{1,3})\p{L}+$/u.exec(words)?.[1]
  if (figures) return Number(figures) || undefined
  const plain = words
    .replace(hyphen, '-')
    .replace(/[ \u00a0]+/gu, ' ')
    .toLowerCase()
  return ordinalNumber(plain) ?? variants(plain) ?? looseOrdinal(plain)
}

/** Whether an ordinal in words is one by the rules of its language, and not only read as one. */
export function isRegularOrdinal(words: string): boolean {
  if (/^\d/.test(words)) return true
  const plain = words
    .replace(hyphen, '-')
    .replace(/[ \u00a0]+/gu, ' ')
    .toLowerCase()
  return (
    ordinalNumber(plain) !== undefined ||
    ordinalNumber(plain.replace(/-et-/g, ' et ')) !== undefined ||
    /^(?:premier|première|seconde?)$/.test(plain)
  )
}

function variants(plain: string): number | undefined {
  if (/^(?:premier|première)$/.test(plain)) return 1
  if (/^seconde?$/.test(plain)) return 2
  return (
    // "soixante-et-onzième", "seventy fifth", "vingtième-deuxième".
    ordinalNumber(plain.replace(/-et-/g, ' et ')) ??
    ordinalNumber(plain.replace(/ /g, '-')) ??
    ordinalNumber(plain.replace(/ /g, '-').replace(/-et-/g, ' et ')) ??
    ordinalNumber(plain.replace(/^vingtième-/, 'vingt-')) ??
    ordinalNumber(plain.replace(/-(?=hundred|and)|(?<=hundred|and)-/g, ' '))
  )
}

/**
 * Another ordinal in the form of the words printed. Undefined from 1,000 on. The words themselves
 * where they already say the number. `masculine` is what is counted in French: "premier".
 */
export function ordinalSaid(
  number: number,
  words: string,
  language: RolledLanguage,
  masculine = isMasculine(words),
): string | undefined {
  if (ordinalRead(words) === number) return words
  if (/^\d/.test(words)) return figuresSaid(number, words, language, masculine)
  const said = ordinalWords(number, language)
  if (said === undefined) return undefined
  const gendered = number === 1 && language === 'fr' && masculine ? 'premier' : said
  return withCapitalsOf(words, withHyphensOf(words, gendered))
}

/** Only "premier" and "second" show that what they count is masculine; the rest say nothing. */
function isMasculine(words: string): boolean {
  return /^(?:premier|second)$/i.test(words)
}

function figuresSaid(
  number: number,
  words: string,
  language: RolledLanguage,
  masculine: boolean,
): string {
  const ending = words.replace(/^\d+/, '')
  if (language === 'en') return `${number}${englishEnding(number)}`
  if (number === 1) return masculine ? '1er' : '1re'
  return `${number}${/^è?me$/.test(ending) ? ending : 'e'}`
}

function englishEnding(number: number): string {
  const [tens, units] = [number % 100, number % 10]
  if (tens > 10 && tens < 14) return 'th'
  return units === 1 ? 'st' : units === 2 ? 'nd' : units === 3 ? 'rd' : 'th'
}

function withHyphensOf(words: string, said: string): string {
  const old = words.match(hyphen) ?? []
  const noBreak = old.length > 0 && old.every((one) => one.startsWith('‑'))
  // Written with hyphens alone since the spelling of 1990, or with blanks.
  const joined = /-et-/.test(words.replace(hyphen, '-')) ? said.replace(/ et /g, '-et-') : said
  let at = -1
  return joined.replace(/-/g, () => {
    at += 1
    return old[at] ?? (noBreak ? '‑' : '-')
  })
}

function withCapitalsOf(words: string, said: string): string {
  if (words === words.toUpperCase()) return said.toUpperCase()
  const [first = ''] = words
  if (first === first.toLowerCase()) return said
  const each = words.split(hyphen).every((part) => /^\p{Lu}/u.test(part))
  if (each && words.split(hyphen).length > 1)
    return said.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`
}
