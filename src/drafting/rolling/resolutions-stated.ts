import { asKind, type Found, foundAt, type Slot } from './found.ts'
import { fits, pinpointAt } from './pinpoints.ts'
import type { RolledLanguage, Stated } from './reference.ts'

/** Resolutions and decisions by their number: 75/3, 1593 (2005), 2024/15, S-10/2. */

const blank = '[ \\u00a0\\u202f]'
const numbers = new RegExp(
  `(?<![\\p{L}\\p{N}/.,‑-])(?:(?<council>\\d{1,4})${blank}\\((?<year>(?:19|20)\\d{2})\\)|(?<number>(?:ES-|S-)?\\d{1,4}/\\d{1,3}(?:${blank}[A-H](?=[,;.)]|${blank}(?:and|of|et|du)|$))?)|(?<bare>\\d{3,4}))(?![\\p{L}\\p{N}/]|[.,]\\d)`,
  'dgu',
)
const word: Readonly<Record<RolledLanguage, RegExp>> = {
  en: new RegExp(`(?<!\\p{L})(?:resolutions?|decisions?)${blank}(?:[Nn]o\\.?${blank})?$`, 'iu'),
  fr: new RegExp(`(?<!\\p{L})(?:résolutions?|décisions?)${blank}(?:n[°o]${blank})?$`, 'iu'),
}
/** Between two resolutions of a list: "58/318 of 13 September 2004 and 60/1". */
const listed = new RegExp(
  `^(?:${blank}(?:of|du)${blank}\\d[^,;.]{4,24}\\d{4})?(?:,?${blank}?(?:and|as${blank}well${blank}as|et|ainsi${blank}que)?${blank})(?:(?:General${blank}Assembly|Security${blank}Council|of|its|the|la|sa)${blank})*$`,
  'u',
)

const dated = new RegExp(`^${blank}(?:of|du)${blank}\\d`, 'u')

export function resolutionsStated(text: string, language: RolledLanguage): readonly Found[] {
  let last: number | undefined
  const result: Found[] = []
  for (const match of text.matchAll(numbers)) {
    const { bare, number, year } = match.groups ?? {}
    const [from, to] = [match.index, match.index + match[0].length]
    const named = word[language].test(text.slice(Math.max(0, from - 20), from))
    const inList = !bare && last !== undefined && listed.test(text.slice(last, from))
    // After a title the list goes on: "70/1, entitled “…”, and 76/228 of 24 December 2021".
    const goesOn = !bare && (last !== undefined || dated.test(text.slice(to)))
    if (!named && !inList && !year && !goesOn) continue
    // "decision 2019/20" is a number; "for 2019/20" a period, which no list of resolutions has.
    if (!named && number && isPeriod(number) && !inList) continue
    last = to
    result.push(resolutionAt(text, match, language))
  }
  return result
}

function isPeriod(number: string): boolean {
  const [first = '', second = ''] = number.split('/')
  return first.length === 4 && Number(second) === (Number(first) + 1) % 100
}

function resolutionAt(text: string, match: RegExpExecArray, language: RolledLanguage): Found {
  const { council, year, number, bare } = match.groups ?? {}
  const [first, last] = [match.index, match.index + match[0].length]
  const { start, end, part, paragraphs, slots } = pinpointAt(text, first, last, language)
  const states: Stated = {
    is: 'resolution',
    number: council ?? number?.replace(/[\u00a0\u202f]/g, ' ') ?? bare ?? '',
    ...(year ? { year: Number(year) } : {}),
    ...(part ? { part } : {}),
    ...(paragraphs ? { paragraphs } : {}),
  }
  const own: readonly Slot[] = (['council', 'number', 'bare', 'year'] as const).flatMap((group) => {
    const place = match.indices?.groups?.[group]
    if (!place) return []
    const say = (stated: Stated) => said(stated, states, group)
    return [{ start: place[0], end: place[1], say }]
  })
  const all = [...slots, ...own].toSorted((a, b) => a.start - b.start)
  return foundAt(text, start, end, states, all)
}

function said(stated: Stated, old: Stated, group: string): string | undefined {
  const [now, was] = [asKind(stated, 'resolution'), asKind(old, 'resolution')]
  if (!now || !was || !fits(now, was)) return undefined
  // With a year or without: the form of a resolution of the Council is not that of another.
  if ((now.year === undefined) !== (was.year === undefined)) return undefined
  return group === 'year' ? String(now.year) : now.number
}
