import type { Span } from './checked-document.ts'
import { symbolPlaces } from './citation-rules.ts'
import { datesIn, dayOf } from './dates.ts'
import type { Fault } from './finding.ts'
import { ordinalsIn } from './ordinals-in-text.ts'
import { fault, type Passage, type Reading } from './passage.ts'
import type { Register } from './register.ts'
import { rule } from './rule.ts'
import { sessionOf } from './session-rules.ts'

/** O11: symbols, days, ordinals and names as the record has them. Silent without a record. */
export const recordRules = [
  rule('O11', 'I', 'own', 'Symbols, dates and names are in the record.', resolved),
] as const

function* resolved(reading: Reading): Generator<Fault> {
  const { register } = reading
  if (!register) return
  const unknown = new Set<string>()
  for (const one of reading.all) {
    yield* symbols(reading, register, one, unknown)
    yield* councilReports(reading, register, one)
    yield* names(register, one)
  }
  yield* sessionDays(reading, register)
}

function* symbols(
  reading: Reading,
  { symbols: known }: Register,
  one: Passage,
  unknown: Set<string>,
): Generator<Fault> {
  for (const place of symbolPlaces(one)) {
    const { symbol, folded } = place
    if (known.has(folded)) {
      yield* symbolDay(reading, one, place, known.get(folded))
      continue
    }
    if (unknown.has(folded) || symbol === reading.document.masthead.symbol) continue
    unknown.add(folded)
    yield fault(one, place, `The record holds no document ${symbol}.`)
  }
}

/** The day printed after a symbol, held against the day of the document. */
function* symbolDay(
  { language }: Reading,
  one: Passage,
  { to, symbol }: { readonly to: number; readonly symbol: string },
  known: string | undefined,
): Generator<Fault> {
  const after = one.words.slice(to, to + 30)
  if (!known || !/^,? (?:of|du) /.test(after)) return
  const [date] = datesIn(after, language)
  const day = date && dayOf(date)
  if (!date || !day || day === known || date.from > 5) return
  const span = { from: to + date.from, to: to + date.to }
  yield fault(one, span, `The record dates ${symbol} ${known}.`)
}

/** "the … and … reports … pursuant to resolution 1593 (2005), on … and …". */
function* councilReports(reading: Reading, register: Register, one: Passage): Generator<Fault> {
  const pattern =
    /presented (?:his|her|the) ([\p{L}, -]{4,80}?) reports? to the Security Council pursuant to resolution (\d{4}) \((\d{4})\)([^\ufffc]{0,220})/gu
  for (const match of one.words.matchAll(pattern)) {
    const [whole = '', ordinals = '', number, year, rest = ''] = match
    const days = datesIn(rest.split('. ')[0] ?? '', reading.language).map(dayOf)
    for (const [index, ordinal] of ordinalsIn(ordinals).entries()) {
      const known = register.councilReports.find(
        (report) => report.resolution === `S/RES/${number} (${year})` && report.ordinal === ordinal,
      )
      const said = days[index]
      if (!known || !said || known.on === said) continue
      const span = { from: match.index, to: match.index + whole.length }
      yield fault(
        one,
        span,
        `The record has report ${ordinal} on ${known.on}, the text on ${said}.`,
      )
    }
  }
}

/** A name that differs from one of the record by a letter or two, and is none of them. */
function* names({ names: known }: Register, one: Passage): Generator<Fault> {
  for (const name of known) {
    const found = misspelled(one.words, name)
    if (found && !known.some((other) => other.includes(found.family)))
      yield fault(one, found, `The record writes ${name}.`)
  }
}

function misspelled(words: string, name: string): (Span & { readonly family: string }) | undefined {
  const parts = name.split(' ').filter((part) => part.length > 3)
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last || first === last || words.includes(name)) return undefined
  const from = words.indexOf(`${first} `)
  if (from < 0) return undefined
  const printed = /^(?:[\p{L}.’'-]+ ){1,3}?(\p{Lu}[\p{L}’'-]+)(?![\p{L}’'-]| \p{Lu})/u.exec(
    words.slice(from, from + 80),
  )
  const family = printed?.[1]
  if (!family || family === last || distance(family, last) > 2) return undefined
  return { from, to: from + printed[0].length, family }
}

/** Letters to change, add or drop between two short words. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

function* sessionDays(reading: Reading, register: Register): Generator<Fault> {
  const session = sessionOf(reading)
  const { closes } = reading.document.masthead
  const known = session === undefined ? undefined : register.sessions.get(session)?.closes
  if (!closes || known?.length !== 10 || known === closes) return
  yield {
    place: 'masthead',
    words: closes,
    why: `The record closes session ${session} on ${known}.`,
  }
}
