import { ordinalWords } from '../../text/ordinals.ts'
import { type DateInText, datesIn, dayOf } from './dates.ts'
import type { Fault } from './finding.ts'
import { looseOrdinal } from './ordinals-in-text.ts'
import {
  fault,
  type Match,
  matches,
  type Passage,
  type Reading,
  sentenceBefore,
} from './passage.ts'
import { englishOnly, rule } from './rule.ts'
import { sessionOfSymbol } from './symbols.ts'

/** O5 and O12: sessions and days against the session of the document. */
export const sessionRules = [
  rule('O5', 'W', 'own', 'A session named is the one that is meant.', staleSessions, englishOnly),
  rule('O12', 'W', 'own', 'Dates lie inside the period reported on.', period),
] as const

/** The session a document is written for: of its masthead, else of its symbol. */
export function sessionOf({ document }: Reading): number | undefined {
  return document.masthead.session ?? sessionOfSymbol(document.masthead.symbol)
}

const reportDue =
  /submit a report on its activities to the Assembly at its ([\p{L}-]{4,40}) session/giu
const mandate = /(?<=mandates? (?:approved|given|adopted) at the )([\p{L}-]{4,40})(?= session)/giu
const covers =
  /(?<=covers activities[^.]{0,60} between the )([\p{L}-]{4,40})(?: session)? and (?:the )?([\p{L}-]{4,40})(?= sessions?)/giu

function* staleSessions(reading: Reading): Generator<Fault> {
  const session = sessionOf(reading)
  let asked: number | undefined
  for (const one of reading.paragraphs) {
    const proposed = one.element.role === 'operative' || one.element.series !== ''
    asked = proposed ? session : (askedBy(one) ?? asked)
    for (const match of matches(one, reportDue)) yield* late(one, match, asked, proposed)
    if (session !== undefined) yield* ofThePresentReport(one, session)
  }
}

function* ofThePresentReport(one: Passage, session: number): Generator<Fault> {
  for (const match of matches(one, mandate))
    yield* unlike(one, match, match.groups[1], session - 1, 'The mandate is of the session before')
  for (const match of matches(one, covers)) {
    const [, from, to] = match.groups
    yield* unlike(one, match, from, session - 1, 'The period begins after the session before')
    yield* unlike(one, match, to, session, 'The period ends with this session')
  }
}

/** "At its twenty-second session, the Assembly requested …". */
function askedBy(one: Passage): number | undefined {
  const found = /^At its ([\p{L}-]{4,40}) session, the Assembly/u.exec(one.words.trimStart())
  return found?.[1] ? looseOrdinal(found[1]) : undefined
}

function* late(
  one: Passage,
  match: Match,
  asked: number | undefined,
  proposed: boolean,
): Generator<Fault> {
  const named = looseOrdinal(match.groups[1] ?? '')
  if (asked === undefined || named === undefined || named === asked + 1) return
  // What an earlier mandate asked is told in the body, where the report is due now.
  if (!proposed && !quotesMandate(one, match)) return
  const word = match.groups[1] ?? ''
  const from = match.to - ' session'.length - word.length
  const words = ordinalWords(asked + 1, 'en') ?? String(asked + 1)
  yield fault(
    one,
    { from, to: from + word.length },
    `A report asked for at the ${ordinalWords(asked, 'en')} session is due at the ${words}.`,
  )
}

function quotesMandate(one: Passage, match: Match): boolean {
  return /request/.test(sentenceBefore(one.words, match.from))
}

function* unlike(
  one: Passage,
  match: Match,
  word: string | undefined,
  right: number,
  why: string,
): Generator<Fault> {
  const named = looseOrdinal(word ?? '')
  if (named === undefined || named === right) return
  yield fault(one, match, `${why}, the ${ordinalWords(right, 'en')}.`)
}

const ofThePeriod =
  /(?:reporting|inter-?sessional) period|period covered|période (?:considérée|intersessions)/i

/** No day told follows the day of issue; with the record, the period has a first day too. */
function* period(reading: Reading): Generator<Fault> {
  const { language, document, register, paragraphs, on } = reading
  if (document.kind !== 'report') return
  const session = sessionOf(reading)
  const begins = session === undefined ? undefined : register?.sessions.get(session - 1)?.closes
  const bounds: Bounds = {
    last: isoDay(document.masthead.date) ?? on,
    ...(isoDay(begins) ? { first: begins } : {}),
  }
  for (const one of paragraphs) {
    if (one.element.series !== '') continue
    for (const date of datesIn(one.words, language, one.addresses)) {
      const why = outside(one, date, bounds)
      if (why) yield fault(one, date, why)
    }
  }
}

type Bounds = { readonly first?: string | undefined; readonly last?: string | undefined }

function isoDay(text: string | undefined): string | undefined {
  return text && /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined
}

function outside(one: Passage, date: DateInText, { first, last }: Bounds): string | undefined {
  const day = dayOf(date)
  // A year taken from an earlier date of the paragraph is a guess.
  if (!day || date.yearFrom === 'earlier') return undefined
  if (last && day > last)
    return ahead(one, date.from) ? undefined : `This day follows ${last}, the day of the document.`
  if (!first || day > first || !inPeriod(one, date.from)) return undefined
  return `The period reported on begins after ${first}, the end of the session before.`
}

/** Words that look ahead may name a day to come. */
function ahead(one: Passage, at: number): boolean {
  return /(?<!\p{L})(?:will|shall|scheduled|to be held|would|until|prévue?s?|se tiendra)(?!\p{L})/iu.test(
    sentenceBefore(one.words, at),
  )
}

function inPeriod(one: Passage, at: number): boolean {
  return ofThePeriod.test(sentenceBefore(one.words, at))
}
