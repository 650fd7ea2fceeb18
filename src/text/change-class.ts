import { monthNames } from './days.ts'
import { ordinalNumber } from './ordinals.ts'
import { respelled } from './spelling.ts'
import { kindOfToken, noteCloses, noteOpens, tokens } from './tokens.ts'

/**
 * What a change is to the person who has to decide on it.
 *
 * - `mechanical`: only numbers, dates, ordinals, document symbols, and capitals that the manual
 *   settles (article, annex, session);
 * - `editorial`: spelling, punctuation, quotation marks, spacing, capitals, with or without the
 *   former;
 * - `substantive`: anything else. A changed verb is always substantive, and so is a changed
 *   quantity of time or of a majority: who reads it owes something else.
 */
export type ChangeClass =
  | 'unchanged'
  | 'mechanical'
  | 'editorial'
  | 'substantive'
  | 'inserted'
  | 'deleted'

/** The class of a change; null stands for a paragraph that is not there. */
export function changeClass(old: string | null, now: string | null): ChangeClass {
  if (old === null) return now === null ? 'unchanged' : 'inserted'
  if (now === null) return 'deleted'
  if (old === now) return 'unchanged'
  const [oldTokens, newTokens] = withoutCommonEnds(tokens(old), tokens(now))
  const [oldWords, newWords] = [oldTokens.join(''), newTokens.join('')]
  if (withSettledCapitals(oldWords) === withSettledCapitals(newWords)) return 'mechanical'
  // What only looks different is no new date, whatever token it stands in.
  if (respelled(oldWords) === respelled(newWords)) return 'editorial'
  const [oldSkeleton, newSkeleton] = [skeleton(oldTokens), skeleton(newTokens)]
  if (oldSkeleton === newSkeleton) return 'mechanical'
  return respelled(oldSkeleton) === respelled(newSkeleton) ? 'editorial' : 'substantive'
}

/** As many tokens as a sign may depend on stay on both sides of what differs. */
const margin = 8

/** What both begin and end with changes no class: only what lies between is looked at. */
function withoutCommonEnds(
  old: readonly string[],
  now: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && old[start] === now[start]) start += 1
  let end = 0
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1
  const from = Math.max(0, start - margin)
  const kept = Math.max(0, end - margin)
  return [old.slice(from, old.length - kept), now.slice(from, now.length - kept)]
}

// Signs in place of what a new year changes by itself; private characters, so that no text has them.
const date = '\ue001'
const symbol = '\ue002'
const number = '\ue003'
const listOfSymbols = new RegExp(`${symbol}(?:(?:,| and| et|;) ${symbol})+`, 'gu')

function skeleton(found: readonly string[]): string {
  const signs = found.map((token, at) => signOf(token, found, at)).join('')
  // One report or two: a source is cited by as many symbols as it has.
  return signs.replace(listOfSymbols, symbol).replace(frenchOrdinal, number)
}

// "soixante et onzième" is one ordinal in several tokens.
const frenchOrdinal = new RegExp(`(?:${number} et )?${number}ième`, 'gu')

function signOf(token: string, all: readonly string[], at: number): string {
  const kind = kindOfToken(token)
  if (kind === 'note') return `${noteOpens}${skeleton(tokens(token.slice(1, -1)))}${noteCloses}`
  if (kind === 'date') return date
  // A resolution of the Council is known by its number, with and without its year.
  if (kind === 'symbol' && /\d/.test(token)) return /^\d/.test(token) ? number : symbol
  if ((kind !== 'figure' && kind !== 'word') || isQuantity(all, at)) return token
  return kind === 'figure' || isPointCited(all, at)
    ? number
    : signOfWord(token, nextWord(all, at) ?? '')
}

const months: ReadonlySet<string> = new Set(monthNames)

/** The letter of a sub-paragraph, as in 3 (k). */
function isPointCited(all: readonly string[], at: number): boolean {
  return /^[a-z]$/.test(all[at] ?? '') && all[at - 1] === '(' && all[at + 1] === ')'
}

function signOfWord(word: string, next: string): string {
  const plain = word.toLowerCase()
  if (months.has(word) && /^\d{4}$/.test(next)) return date
  if (plain === 'unième' || plain === 'onzième') return `${number}ième`
  return isNumberWord(plain) || isOrdinal(plain) ? number : withSettledCapitals(word)
}

/** Words whose capital the editorial manual settles: a change of it is no change of words. */
const settledCapitals =
  /(?<![\p{L}\p{N}])(?:articles?|annex(?:es)?|sessions?|paragraphs?)(?![\p{L}\p{N}])/giu

function withSettledCapitals(text: string): string {
  return text.replace(settledCapitals, (word) => word.toLowerCase())
}

function isOrdinal(plain: string): boolean {
  if (/^\d+(?:st|nd|rd|th|e|er|re|ère|ème)$/u.test(plain)) return true
  return ordinalNumber(plain) !== undefined
}

function isNumberWord(plain: string): boolean {
  return plain.split('-').every((part) => numberWords.has(part))
}

const numberWords: ReadonlySet<string> = new Set([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' '),
  ...'fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty'.split(' '),
  ...'seventy eighty ninety hundred'.split(' '),
  ...'deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze'.split(' '),
  ...'seize vingt trente quarante cinquante soixante cent'.split(' '),
])

/** What a number must not change before: a time limit or a share is part of what is owed. */
const measures = new RegExp(
  `^(?:hours?|days?|weeks?|months?|years?|per|percent|third|thirds|quarters?|half|halves|majority|working|calendar|${'heures?|jours?|semaines?|mois|ans?|années?|pour|tiers|quarts?|majorité|ouvrables|ouvrés'})$`,
  'iu',
)

function isQuantity(all: readonly string[], at: number): boolean {
  const next = nextWord(all, at) ?? ''
  if (next === '%' || measures.test(next)) return true
  // One fifth: the ordinal after a number is its denominator.
  const denominator = /^(?:third|quarter|fourth|fifth)$/i.test(all[at] ?? '')
  return denominator && isNumberWord((all[at - 2] ?? '').toLowerCase())
}

function nextWord(all: readonly string[], at: number): string | undefined {
  let next = at + 1
  while (all[next] === '-' || /^\s/u.test(all[next] ?? '')) next += 1
  return all[next]
}
