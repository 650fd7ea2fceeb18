import type { Language } from './tree.ts'

/** Ordinals in words, as sessions, reports and meetings are counted. */

const englishUnits = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const englishTens = [
  '',
  'ten',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
]
const englishCardinals = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
]

const frenchCardinals = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
]
const frenchTens = [
  '',
  'dix',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
]

/**
 * The ordinal in words, in the feminine where the language has one (a session is feminine in
 * French). Undefined from 1,000 on and in languages whose ordinals are not set up here.
 */
export function ordinalWords(number: number, language: Language): string | undefined {
  if (!Number.isInteger(number) || number < 1 || number > 999) return undefined
  if (language === 'en') return english(number)
  if (language === 'fr') return french(number)
  return undefined
}

function english(number: number): string {
  if (number >= 100) {
    const hundred = `${englishCardinals[Math.floor(number / 100)]} hundred`
    return number % 100 ? `${hundred} and ${english(number % 100)}` : `${hundred}th`
  }
  if (number < 20) return englishUnits[number] ?? ''
  const ten = englishTens[Math.floor(number / 10)] ?? ''
  return number % 10 ? `${ten}-${englishUnits[number % 10]}` : `${ten.replace(/y$/, 'ie')}th`
}

function french(number: number): string {
  if (number === 1) return 'première'
  return `${frenchStem(frenchCardinal(number))}ième`
}

function frenchStem(cardinal: string): string {
  if (cardinal.endsWith('cinq')) return `${cardinal}u`
  if (cardinal.endsWith('neuf')) return `${cardinal.slice(0, -1)}v`
  return cardinal.replace(/e$/, '')
}

/** Without the plural s of "cents" and "quatre-vingts", which ordinals drop. */
function frenchCardinal(number: number): string {
  if (number < 100) return frenchBelowHundred(number)
  const hundreds = Math.floor(number / 100)
  const hundred = hundreds === 1 ? 'cent' : `${frenchCardinals[hundreds]} cent`
  return number % 100 ? `${hundred} ${frenchBelowHundred(number % 100)}` : hundred
}

function frenchBelowHundred(number: number): string {
  if (number < 20) return frenchCardinals[number] ?? ''
  const tens = Math.floor(number / 10)
  const ten = frenchTens[tens] ?? ''
  // Seventy and ninety count on from sixty and eighty.
  const unit = number - tens * 10 + (tens === 7 || tens === 9 ? 10 : 0)
  if (unit === 0) return ten
  const joined = (unit === 1 || unit === 11) && tens < 8 ? ' et ' : '-'
  return `${ten}${joined}${frenchCardinals[unit]}`
}

const known: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 999 }, (_, at) => at + 1).flatMap((number) =>
    (['en', 'fr'] as const).flatMap((language) => {
      const words = ordinalWords(number, language)
      return words ? [[words, number] as const] : []
    }),
  ),
)

/** `twenty-third` is 23; undefined for what is no ordinal in English or French words. */
export function ordinalNumber(words: string): number | undefined {
  return known.get(words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim())
}
