import { ordinalNumber, ordinalWords } from '../../text/ordinals.ts'
import type { Fault } from './finding.ts'
import { fault, matches, ownMatches, type Passage, type Reading } from './passage.ts'
import { englishOnly, rule } from './rule.ts'

/** D07 to D09: numbers and ordinals. */
export const numberRules = [
  rule('D07', 'E', 'numbers', 'Under 10 in words, from 10 in figures.', numerals, englishOnly),
  rule('D08', 'E', 'numbers', '"per cent" in text.', perCent, englishOnly),
  rule('D09', 'E', 'numbers', 'Ordinals are well formed and hyphenated.', ordinals),
] as const

const units = 'one two three four five six seven eight nine'.split(' ')
const teens =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Things that are counted; measures, money and parts of documents stay in figures. */
const counted =
  'meetings?|States?|sessions?|reports?|focal points?|persons?|members?|recommendations?|decisions?|requests?|visits?|consultations?|judges|letters?|groups?|warrants?|representatives?|matters?|situations?|victims?'

const figures = new RegExp(
  `(?<![\\p{L}\\d/.,–-])(?<!(?:paras?|Nos?|pp?|arts?|vol|Res|Add)\\.? ?)(?<!(?:paragraphs?|articles?|annex|rules?|recommendations?|notes?|and|to|or) )([2-9]) (?=(?:${counted})(?!\\p{L}))`,
  'gu',
)

const spelled = new RegExp(
  `(?<![\\p{L}-])(${[...tens.flatMap((ten) => units.map((unit) => `${ten}-${unit}`)), ...tens, ...teens].join('|')}) (${counted})(?!\\p{L})`,
  'giu',
)

function* numerals({ paragraphs }: Reading): Generator<Fault> {
  for (const one of paragraphs) {
    for (const match of ownMatches(one, figures)) {
      const number = Number(match.groups[1])
      const span = { from: match.from, to: match.from + 1 }
      yield fault(one, span, 'Numbers under 10 are written in words.', units[number - 1])
    }
    for (const match of ownMatches(one, spelled)) yield* spelledOut(one, match)
    for (const match of ownMatches(
      one,
      /(?:^|(?<=\p{Ll}{3}[.?!]\ufffc{0,3} )(?<!(?:para|paras|arts?|cf|vol)\. ))\d{1,3}(?= \p{Ll})/gu,
    ))
      yield fault(one, match, 'A sentence does not begin with figures.')
  }
}

function* spelledOut(
  one: Passage,
  match: { readonly from: number; readonly to: number; readonly groups: readonly string[] },
): Generator<Fault> {
  const [, word = '', thing = ''] = match.groups
  if (/^\p{Lu}/u.test(word)) return
  const before = one.words.slice(Math.max(0, match.from - 30), match.from)
  // Beside an ordinal it is an ordinal gone wrong (D09).
  if (cardinalForOrdinal(before, word, thing)) return
  const span = { from: match.from, to: match.from + word.length }
  yield fault(one, span, 'Numbers from 10 on are written in figures.', String(cardinalValue(word)))
}

function cardinalForOrdinal(before: string, word: string, thing: string): boolean {
  const session = /^session$/i.test(thing)
  const afterOrdinal = /(?:\p{L}+(?:st|nd|rd|th|first|second|third)) and $/u.test(before)
  return session || afterOrdinal || word === ''
}

function cardinalValue(word: string): number {
  const [ten = '', unit = ''] = word.toLowerCase().split('-')
  const teen = teens.indexOf(ten)
  if (teen >= 0) return 10 + teen
  return (tens.indexOf(ten) + 2) * 10 + units.indexOf(unit) + 1
}

function* perCent({ all }: Reading): Generator<Fault> {
  for (const one of all)
    for (const match of ownMatches(one, /(?<=\d)\s?%|(?<!\p{L})percent(?!\p{L})/giu)) {
      const sign = match.groups[0] ?? ''
      yield fault(
        one,
        match,
        'In text it is "per cent".',
        sign.includes('%') ? ' per cent' : 'per cent',
      )
    }
}

const tensToken = new RegExp(`(?<![\\p{L}-])(?:${tens.join('|')})[\\p{L}-]*`, 'giu')
const spacedOrdinal = new RegExp(
  `(?<![\\p{L}-])(${tens.join('|')}) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?![\\p{L}-])`,
  'giu',
)
const wrongPair =
  /(?<![\p{L}-])(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)-(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?!\p{L})/giu
const cardinals = `(?:${tens.join('|')})-(?:${units.join('|')})`
const asOrdinal = new RegExp(
  `(?<![\\p{L}-])(${cardinals})(?= and (?:the )?[\\p{L}-]+(?:st|nd|rd|th) (?:reports?|sessions?|meetings?)(?!\\p{L}))|(?<=(?:st|nd|rd|th) and (?:the )?)(${cardinals})(?= (?:reports?|sessions?|meetings?)(?!\\p{L}))|(?<=the )(${cardinals})(?= session(?!\\p{L}))`,
  'giu',
)

function* ordinals({ all, language }: Reading): Generator<Fault> {
  for (const one of all) yield* language === 'fr' ? frenchOrdinals(one) : englishOrdinals(one)
}

function* englishOrdinals(one: Passage): Generator<Fault> {
  for (const match of matches(one, tensToken)) yield* token(one, match)
  for (const match of matches(one, spacedOrdinal)) {
    const [, ten = '', unit = ''] = match.groups
    yield fault(one, match, 'An ordinal of two words is hyphenated.', `${ten}-${unit}`)
  }
  for (const match of matches(one, wrongPair)) yield fault(one, match, malformed)
  for (const match of matches(one, asOrdinal)) {
    const word = match.groups[0] ?? ''
    yield fault(one, match, 'An ordinal is meant.', ordinalOf(word))
  }
  for (const match of matches(one, /(?<![\d/.])(\d{1,3})(st|nd|rd|th)(?!\p{L})/gu)) {
    const [, number = '', suffix = ''] = match.groups
    const right = suffixOf(Number(number))
    if (suffix !== right) yield fault(one, match, malformed, `${number}${right}`)
  }
}

const malformed = 'This ordinal is not well formed.'

function* token(
  one: Passage,
  match: { readonly from: number; readonly to: number; readonly groups: readonly string[] },
): Generator<Fault> {
  const word = (match.groups[0] ?? '').toLowerCase()
  if (ordinalNumber(word) || isCardinal(word)) return
  const ten = tens.find((name) => word.startsWith(name)) ?? ''
  const rest = word.slice(ten.length).replace(/^-/, '')
  // "twenty-day", "thirty-year-old" and "fifties" are other words.
  if (
    !/^(?:first|second|third|fourth|fifth|sixth|seventh|eigh?th|ninth|one|two|three|four|five|six|seven|eight|nine)/.test(
      rest,
    )
  )
    return
  if (/^(?:one|two|three|four|five|six|seven|eight|nine)-/.test(rest)) return
  const joined = `${ten}-${rest === 'eigth' ? 'eighth' : rest}`
  const capital = /^\p{Lu}/u.test(match.groups[0] ?? '')
  const mended = ordinalNumber(joined) ? joined : undefined
  const becomes = capital ? mended?.replace(/^./, (letter) => letter.toUpperCase()) : mended
  yield fault(one, match, malformed, becomes)
}

function isCardinal(word: string): boolean {
  const [ten = '', unit] = word.split('-')
  return (
    tens.includes(ten) && (unit === undefined || units.includes(unit)) && word.split('-').length < 3
  )
}

function ordinalOf(cardinal: string): string | undefined {
  const words = ordinalWords(cardinalValue(cardinal), 'en')
  return /^\p{Lu}/u.test(cardinal) ? words?.replace(/^./, (letter) => letter.toUpperCase()) : words
}

function suffixOf(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}

const frenchToken =
  /(?<![\p{L}-])(?:vingt|trente|quarante|cinquante|soixante|quatre-vingt)[\p{L}-]*(?: et (?:un|onz)ième)?/giu

function* frenchOrdinals(one: Passage): Generator<Fault> {
  for (const match of matches(one, frenchToken)) {
    const word = match.groups[0] ?? ''
    if (!/ième$/i.test(word) || ordinalNumber(word)) continue
    const hyphened = word
      .toLowerCase()
      .replace(/^(vingt|trente|quarante|cinquante|soixante)(?:i[èe]me)?-?/, '$1-')
    yield fault(one, match, malformed, ordinalNumber(hyphened) ? hyphened : undefined)
  }
  for (const match of matches(one, /(?<!\d)1ère(?!\p{L})|(?<!\d)\d{1,3}ème(?!\p{L})/gu)) {
    const word = match.groups[0] ?? ''
    const right = word.startsWith('1è') ? '1re' : word.replace('ème', 'e')
    yield fault(one, match, 'In French an ordinal in figures is "1re" or "2e".', right)
  }
}
