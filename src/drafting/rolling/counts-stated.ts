import { monthPattern } from '../check/dates.ts'
import { cardinalPattern, cardinalRead, cardinalWords } from './cardinal-words.ts'
import { asKind, type Found, foundAt } from './found.ts'
import type { RolledLanguage, Stated } from './reference.ts'

/** Things counted in running text: "six new judges", "124 States Parties". */

const blank = '[ \\u00a0\\u202f]'
/** No thing counted begins with these. */
const stops =
  'of|the|and|to|in|at|on|or|by|for|is|are|was|were|has|have|had|as|with|from|that|which|per|de|du|des|le|la|les|et|à|au|aux|en|ou|par|pour|sur|est|sont|qui|que|dans|ont|a'
const patterns: Readonly<Record<RolledLanguage, RegExp>> = { en: pattern('en'), fr: pattern('fr') }

function pattern(language: RolledLanguage): RegExp {
  const next = `${blank}(?!(?:${stops}|${monthPattern(language)})(?![\\p{L}]))([\\p{L}][\\p{L}’'-]*)`
  const more = `(?:${blank}(?!(?:${stops})(?![\\p{L}]))([\\p{L}][\\p{L}’'-]*))?`
  return new RegExp(
    `(?<![\\p{L}\\p{N}/.,’'–‑-])(\\d{1,3}(?:[ ,\\u00a0\\u202f]\\d{3})*|(?:${cardinalPattern(language)}))${next}${more}${more}`,
    'giu',
  )
}

/** Before a number of something that is cited, and not counted. */
const cited =
  /(?:articles?|rules?|paragraph(?:e?s?)?|paras?\.|par\.|annex(?:es?)?|section|chapter|item|point|regulations?|règles?|normes?|n[°o]s?|Nos?\.|vol\.|pp?\.|part|phase|€|\$|EUR|USD)[ \u00a0]$/iu

export function countsStated(text: string, language: RolledLanguage): readonly Found[] {
  return [...text.matchAll(patterns[language])].flatMap((match) => {
    const [, words = '', ...after] = match
    const number = numberOf(words, language)
    // "One" and "un" are articles as often as numbers.
    if (number === undefined || (number === 1 && !/^\d/.test(words))) return []
    if (cited.test(text.slice(Math.max(0, match.index - 14), match.index))) return []
    const [start, end] = [match.index, match.index + words.length]
    const states: Stated = { is: 'count', number, of: thing(after) }
    const say = (stated: Stated) => {
      const next = asKind(stated, 'count')?.number
      return next === undefined ? undefined : said(next, words, language)
    }
    return [foundAt(text, start, end, states, [{ start, end, say }])]
  })
}

function numberOf(words: string, language: RolledLanguage): number | undefined {
  if (/^\d/.test(words)) return Number(words.replace(/\D/g, ''))
  return cardinalRead(words, language)
}

/** The plural noun among the next words, with a capital that follows: "judges", "States Parties". */
function thing(after: readonly (string | undefined)[]): string {
  const words = after.filter((word) => word !== undefined)
  const at = words.findIndex((word) => word.endsWith('s'))
  const [noun = '', next = ''] = words.slice(Math.max(0, at))
  return /^\p{Lu}.*s$/u.test(next) && /^\p{Lu}/u.test(noun) ? `${noun} ${next}` : noun
}

function said(number: number, words: string, language: RolledLanguage): string {
  const old = numberOf(words, language) ?? 0
  const inFigures = /^\d/.test(words)
  // Numbers to ten are written in words, larger ones in figures, unless the text did otherwise.
  const followsRule = inFigures === old > 10
  const figures = followsRule ? number > 10 : inFigures
  const named = figures ? undefined : cardinalWords(number, language)
  if (!named) return grouped(number, inFigures ? words : '')
  const upper = !inFigures && words.charAt(0) !== words.charAt(0).toLowerCase()
  return upper ? `${named.charAt(0).toUpperCase()}${named.slice(1)}` : named
}

function grouped(number: number, words: string): string {
  const sign = /\D/.exec(words)?.[0]
  const plain = String(number)
  if (number < 1000 || !sign) return plain
  return plain.replace(/(?<=\d)(?=(?:\d{3})+$)/g, sign)
}
