import type { RolledLanguage } from './reference.ts'

/** Whole numbers in words, from one to ninety-nine, as running text counts things. */

const units: Readonly<Record<RolledLanguage, readonly string[]>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  ),
}
const tens: Readonly<Record<RolledLanguage, readonly string[]>> = {
  en: '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  fr: '- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' '),
}

/** Undefined outside 1 to 99. */
export function cardinalWords(number: number, language: RolledLanguage): string | undefined {
  if (!Number.isInteger(number) || number < 1 || number > 99) return undefined
  if (number < 20) return units[language][number]
  const ten = Math.floor(number / 10)
  const named = tens[language][ten] ?? ''
  if (language === 'en') return number % 10 ? `${named}-${units.en[number % 10]}` : named
  return french(number, ten, named)
}

/** Seventy and ninety count on from sixty and eighty. */
function french(number: number, ten: number, named: string): string {
  const unit = number - ten * 10 + (ten === 7 || ten === 9 ? 10 : 0)
  if (unit === 0) return ten === 8 ? `${named}s` : named
  const joined = (unit === 1 || unit === 11) && ten < 8 ? ' et ' : '-'
  return `${named}${joined}${units.fr[unit]}`
}

const known: Readonly<Record<RolledLanguage, ReadonlyMap<string, number>>> = {
  en: table('en'),
  fr: table('fr'),
}

function table(language: RolledLanguage): ReadonlyMap<string, number> {
  const rows = Array.from({ length: 99 }, (_, at) => at + 1)
  return new Map(rows.map((number) => [cardinalWords(number, language) ?? '', number]))
}

/** `twenty-two` is 22; undefined for what is no number in words. */
export function cardinalRead(words: string, language: RolledLanguage): number | undefined {
  return known[language].get(words.toLowerCase().replace(/[‐‑]/g, '-').replace(/\s/g, ' '))
}

/** A number in words as a source for patterns, the longest first. */
export function cardinalPattern(language: RolledLanguage): string {
  return [...known[language].keys()]
    .sort((a, b) => b.length - a.length)
    .map((words) => words.replace(/-/g, '[-‐‑]'))
    .join('|')
}
