import { dayFromWords } from '../text/days.ts'
import { ordinalNumber } from '../text/ordinals.ts'
import type { Distribution, Language, Masthead } from '../text/tree.ts'
import type { Finding } from './reading.ts'

/** The masthead told from the lines before the first heading; what is left over is its lines. */
export function mastheadOf(
  lines: readonly string[],
  findings: Finding[],
  given: Partial<Masthead> = {},
): Masthead {
  const found = lines.reduce<Found>(readLine, { rest: [] })
  const { rest, ...known } = found
  // Organization and organ stand above the symbol, the title below everything.
  const symbolAt = lines.indexOf(known.symbol ?? '')
  const above = rest.filter((line) => lines.indexOf(line) < symbolAt)
  const organ = given.organ ?? above.at(-1)
  const publisher = above.at(-2)
  const others = rest.filter((line) => line !== organ && line !== publisher)
  const title = given.title ?? others.pop()
  const missing = [...(organ ? [] : ['no organ']), ...(title ? [] : ['no title'])]
  if (missing.length)
    findings.push({
      place: 'masthead',
      words: lines.slice(0, 3).join(' / '),
      why: `Found ${missing.join(' and ')} before the first heading, expected a masthead. Enter what is missing by hand.`,
    })
  return {
    organ: organ ?? '?',
    ...(publisher ? { publisher } : {}),
    ...known,
    ...(others.length ? { lines: others } : {}),
    title: title ?? '?',
    ...given,
  }
}

type Found = Omit<Masthead, 'organ' | 'title' | 'lines'> & { readonly rest: readonly string[] }

const languageNames: Readonly<Record<string, Language>> = {
  arabic: 'ar',
  chinese: 'zh',
  english: 'en',
  french: 'fr',
  russian: 'ru',
  spanish: 'es',
  anglais: 'en',
  arabe: 'ar',
  chinois: 'zh',
  espagnol: 'es',
  français: 'fr',
  russe: 'ru',
}

const distributions: Readonly<Record<string, Distribution>> = {
  general: 'general',
  générale: 'general',
  limited: 'limited',
  limitée: 'limited',
  restricted: 'restricted',
  restreinte: 'restricted',
}

/** One printed line may hold several things: "Distr.: General 5 December 2024". */
function readLine(found: Found, line: string): Found {
  const read = {
    ...symbolIn(line),
    ...distributionIn(line),
    ...originalIn(line),
    ...placeIn(line),
    ...sessionIn(line),
    ...dateIn(line),
  }
  if (!Object.keys(read).length) return { ...found, rest: [...found.rest, line] }
  return { ...read, ...found }
}

function symbolIn(line: string): Partial<Masthead> {
  return /^[A-Z][A-Za-z-]*\/\S*\d\S*$/u.test(line) ? { symbol: line } : {}
}

function distributionIn(line: string): Partial<Masthead> {
  const word = /^Distr\.\s*:?\s*(\p{L}+)/iu.exec(line)?.[1]?.toLowerCase()
  const distribution = word && distributions[word]
  return distribution ? { distribution } : {}
}

function originalIn(line: string): Partial<Masthead> {
  const word = /^Original\s*:\s*(\p{L}+)/iu.exec(line)?.[1]?.toLowerCase()
  const originalLanguage = word && languageNames[word]
  return originalLanguage ? { originalLanguage } : {}
}

/** "Twenty-third session The Hague, 2-7 December 2024": ordinal, place and days. */
function sessionIn(line: string): Partial<Masthead> {
  const found = /^(.{3,60}?)\s+session\b\s*(.*)$/iu.exec(line)
  const number = found && ordinalNumber(found[1] ?? '')
  if (!found || !number) return {}
  return { session: { number }, ...placeAndDates(found[2] ?? '') }
}

/** A line by itself that is a place and days of the calendar. */
function placeIn(line: string): Partial<Masthead> {
  const found = placeAndDates(line)
  return found.dates ? found : {}
}

const daysOf = /^(\d{1,2})\s*[-–—]\s*(\d{1,2}\s+\p{L}+\s+\d{4})$/u

function placeAndDates(words: string): Partial<Masthead> {
  const found = /^([^,\d]+),\s*(.*\d{4})$/u.exec(words.trim())
  if (!found) return {}
  const [, place = '', days = ''] = found
  const range = daysOf.exec(days.trim())
  const to = dayFromWords(range?.[2] ?? days)
  const first = range?.[1]?.padStart(2, '0')
  return {
    place: place.trim(),
    ...(to ? { dates: { from: first ? `${to.slice(0, 8)}${first}` : to, to } } : {}),
  }
}

function dateIn(line: string): Partial<Masthead> {
  const words = /(\d{1,2}(?:er)?\s+\p{L}+\s+\d{4})$/u.exec(line)?.[1]
  const isWhole = words === line || /^Distr\./iu.test(line)
  const date = words && isWhole ? dayFromWords(words) : undefined
  return date ? { date } : {}
}
