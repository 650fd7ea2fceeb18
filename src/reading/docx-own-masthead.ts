import { dayInWords, daysInWords } from '../text/days.ts'
import { documentWords, originalLine } from '../text/document-words.ts'
import { ordinalNumber, ordinalWords } from '../text/ordinals.ts'
import type { Distribution, Language, Masthead } from '../text/tree.ts'
import { dayPrinted, daysPrinted } from './docx-days.ts'
import { plainPieces } from './docx-piece.ts'
import type { Line } from './docx-view.ts'
import type { Finding } from './reading.ts'

/** What a file of ours keeps beside its text, by name. */
export type Kept = ReadonlyMap<string, string>

/**
 * The masthead of a document written here: every part of it carries its name. What the file keeps
 * beside the text counts only where the text still says the same.
 */
export function ownMasthead(
  lines: readonly Line[],
  title: string,
  language: Language,
  kept: Kept,
  findings: Finding[],
): Masthead {
  const parts = partsOf(lines)
  const one = (name: string) => parts.find((part) => part.name === name)?.words
  const organ = one('organ')
  const session = sessionOf(one('session'), language, kept)
  const unread = one('session') && !session ? [one('session') ?? ''] : []
  const further = [
    ...unread,
    ...parts.filter(({ name }) => name === 'line' || name === '').map(({ words }) => words),
  ]
  if (!organ)
    findings.push({
      place: 'masthead',
      words: parts.map(({ words }) => words).join(' / '),
      why: 'Found no organ in the masthead; enter it by hand.',
    })
  return {
    organ: organ ?? '?',
    ...named('publisher', one('publisher')),
    ...named('symbol', one('symbol')),
    ...named('distribution', distributionOf(one('distribution'), language)),
    ...named('date', dateOf(one('date'), language, kept)),
    ...named('originalLanguage', originalOf(one('original'), language)),
    ...named('session', session),
    ...placeOf(one('place'), language, kept),
    ...named('agendaItem', one('agenda')),
    ...(further.length ? { lines: further } : {}),
    title: title || '?',
  }
}

type Part = { readonly name: string; words: string }

/** Words of the masthead by the names of their styles; what has none stands by itself. */
function partsOf(lines: readonly Line[]): readonly Part[] {
  return lines.flatMap((line) => {
    const parts: Part[] = []
    for (const piece of line.pieces) {
      if (piece.kind !== 'words' || piece.text === '\t') continue
      const name = piece.part ?? ''
      const last = parts.at(-1)
      const words = piece.text.replace(/[\t\n]+/g, ' ')
      if (last?.name === name) last.words += words
      else parts.push({ name, words })
    }
    return parts.filter(({ words }) => words.trim())
  })
}

/** Whether a line of the masthead says that the document is a draft. */
export function saysDraft(lines: readonly Line[]): boolean {
  return partsOf(lines).some(({ name }) => name === 'draft')
}

function named<Name extends string, Value>(name: Name, value: Value | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value }
}

function distributionOf(words: string | undefined, language: Language): Distribution | undefined {
  const printed = documentWords(language).distribution
  const all: readonly Distribution[] = ['general', 'limited', 'restricted']
  return words === undefined ? undefined : all.find((one) => printed[one] === words)
}

function dateOf(words: string | undefined, language: Language, kept: Kept): string | undefined {
  if (words === undefined) return undefined
  const date = kept.get('Date')
  return date && dayInWords(date, language) === words ? date : dayPrinted(words, language)
}

function originalOf(words: string | undefined, language: Language): Language | undefined {
  const all: readonly Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh']
  return words === undefined
    ? undefined
    : all.find((original) => originalLine(language, original) === words)
}

function sessionOf(words: string | undefined, language: Language, kept: Kept): Masthead['session'] {
  const number = Number(kept.get('Session'))
  if (words === undefined)
    // Where ordinals are not set up the session is not printed.
    return number && !ordinalWords(number, language) ? { number } : undefined
  const known = ordinalNumber(words.replace(/ session$/i, '')) ?? (number || undefined)
  const told = [number, known].find((one) => one && sessionWords(one, language) === words)
  if (told) return { number: told }
  return known ? { number: number || known, words } : undefined
}

function sessionWords(number: number, language: Language): string | undefined {
  const words = ordinalWords(number, language)
  return words && `${words.charAt(0).toUpperCase()}${words.slice(1)} session`
}

function placeOf(
  words: string | undefined,
  language: Language,
  kept: Kept,
): Pick<Masthead, 'place' | 'dates'> {
  if (words === undefined) return {}
  const [from, to] = [kept.get('DatesFrom'), kept.get('DatesTo')]
  const days = from && to ? daysInWords(from, to, language) : undefined
  if (from && to && days === words) return { dates: { from, to } }
  if (from && to && days && words.endsWith(`, ${days}`))
    return { place: words.slice(0, -days.length - 2), dates: { from, to } }
  return parsedPlace(words, language)
}

/** Place and days, parted by the first comma after which only days follow. */
function parsedPlace(words: string, language: Language): Pick<Masthead, 'place' | 'dates'> {
  const alone = daysPrinted(words, language)
  if (alone) return { dates: alone }
  for (let at = words.indexOf(', '); at >= 0; at = words.indexOf(', ', at + 1)) {
    const dates = daysPrinted(words.slice(at + 2), language)
    if (dates) return { place: words.slice(0, at), dates }
  }
  return { place: words }
}

/** Meeting and day of adoption out of the line that says both. */
export function ownAdoption(
  line: Line,
  language: Language,
): { readonly meeting?: string; readonly on?: string } {
  const words = plainPieces(line.pieces).replace(/[\t\n]+/g, ' ')
  const on = dayPrinted(words, language)
  if (on) return { on }
  for (let at = words.indexOf(', '); at >= 0; at = words.indexOf(', ', at + 1)) {
    const day = dayPrinted(words.slice(at + 2), language)
    if (day) return { meeting: words.slice(0, at), on: day }
  }
  return { meeting: words }
}
