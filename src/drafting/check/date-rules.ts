import { ordinalWords } from '../../text/ordinals.ts'
import type { CheckedLanguage } from './checked-document.ts'
import { type DateInText, datesIn, exists, monthNumber, monthPattern, plainDate } from './dates.ts'
import type { Edit, Fault } from './finding.ts'
import { fault, matches, ownMatches, ownMatchesIn, type Passage, type Reading } from './passage.ts'
import { englishOnly, rule } from './rule.ts'
import { inside } from './spans.ts'

/** D01 to D06: dates, ranges, sessions. */
export const dateRules = [
  rule('D01', 'E', 'numbers', 'Dates are day, month, year, and exist.', forms),
  rule('D02', 'I', 'numbers', 'The first mention of a date has its year.', withoutYear),
  rule('D03', 'I', 'numbers', 'A no-break space joins day and month.', noBreak, englishOnly),
  rule('D04', 'W', 'restated', 'Ranges carry an en dash.', ranges, englishOnly),
  rule('D05', 'W', 'numbers', 'Sessions are counted in words, "session" in lower case.', sessions),
  rule('D06', 'W', 'restated', 'No relative dates.', relative),
] as const

function dates(one: Passage, language: CheckedLanguage): readonly DateInText[] {
  return datesIn(one.words, language, one.addresses)
}

const monthFirst: Readonly<Record<CheckedLanguage, RegExp>> = {
  en: new RegExp(
    `(?<!\\d[ \\u00a0]?|\\p{L})(${monthPattern('en')})[ \\u00a0](\\d{1,2})(?:st|nd|rd|th)?,?[ \\u00a0](\\d{4})(?!\\d)`,
    'gu',
  ),
  fr: new RegExp(`(?<!\\d ?|\\p{L})(${monthPattern('fr')}) (\\d{1,2}), (\\d{4})(?!\\d)`, 'gu'),
}

function* forms({ all, language }: Reading): Generator<Fault> {
  for (const one of all) {
    for (const date of dates(one, language)) yield* form(one, date, language)
    for (const match of matches(one, monthFirst[language])) {
      const [, month = '', day = '', year = ''] = match.groups
      const right = { ...match, day: Number(day), month: monthNumber(month, language) }
      const ordered = plainDate(
        { ...right, year: Number(year), yearFrom: 'itself', ordinal: '', comma: false },
        language,
      )
      yield fault(one, match, 'A date is written day, month, year.', ordered)
    }
    for (const match of matches(one, /(?<![\d/.-])\d{1,2}[/.]\d{1,2}[/.]\d{4}(?![\d/])/g))
      yield fault(one, match, 'A date is written out: day, month in words, year.')
  }
}

function* form(one: Passage, date: DateInText, language: CheckedLanguage): Generator<Fault> {
  if (!exists(date)) {
    yield fault(one, date, 'There is no such day.')
    return
  }
  const firstInFrench = language === 'fr' && date.day === 1
  const ordinal = date.ordinal !== '' && !(firstInFrench && date.ordinal === 'er')
  if (ordinal) yield fault(one, date, 'A day carries no ordinal.', plainDate(date, language))
  else if (date.comma)
    yield fault(one, date, 'No comma parts the month from the year.', plainDate(date, language))
  else if (firstInFrench && date.ordinal === '')
    yield fault(
      one,
      date,
      'In French the first day of a month is "1er".',
      plainDate(date, language),
    )
}

function* withoutYear({ paragraphs, language }: Reading): Generator<Fault> {
  for (const one of paragraphs) {
    const bare = dates(one, language).filter(({ year }) => year === undefined)
    const [first] = bare
    if (!first) continue
    const more = bare.length > 1 ? ` (and ${bare.length - 1} more in this paragraph)` : ''
    yield fault(one, first, `The first mention of a date has its year${more}.`)
  }
}

/** One finding for the document: the same blank stands in every date of most sources. */
function* noBreak({ all, language }: Reading): Generator<Fault> {
  const edits: Edit[] = []
  let first: { readonly one: Passage; readonly date: DateInText } | undefined
  for (const one of all)
    for (const date of dates(one, language)) {
      const at = one.words.indexOf(' ', date.from)
      const day = one.words.slice(date.from, at)
      if (at < 0 || at >= date.to || !/^\d+\p{L}*$/u.test(day)) continue
      edits.push({ element: one.element.id, from: at, to: at + 1, becomes: '\u00a0' })
      first ??= { one, date }
    }
  if (!first) return
  const { one, date } = first
  const words = one.words.slice(date.from, date.to)
  yield {
    ...fault(one, date, `A no-break space joins the day to its month (${edits.length} dates).`),
    mend: words.replace(' ', '\u00a0'),
    edits,
  }
}

const range = /(?<![\p{L}\d/.-])(\d{1,4})-(\d{1,4})(?![\p{L}\d/-])|\([a-z]\)-\([a-z]\)/gu

function* ranges({ all }: Reading): Generator<Fault> {
  for (const one of all)
    for (const match of ownMatches(one, range)) {
      const [whole = '', first = '', last = ''] = match.groups
      if (first && Number(last) <= Number(first)) continue
      yield fault(one, match, 'A range carries an en dash.', whole.replace('-', '–'))
    }
}

const inFigures: Readonly<Record<CheckedLanguage, RegExp>> = {
  en: /(?<![\d/])(\d{1,3})(st|nd|rd|th) (sessions?)(?!\p{L})/giu,
  fr: /(?<![\d/])(\d{1,3})(e|ème|ère|re) (sessions?)(?!\p{L})/giu,
}

function* sessions({ paragraphs, notes, language }: Reading): Generator<Fault> {
  const running = [...paragraphs, ...notes]
  for (const [one, match] of ownMatchesIn(running, inFigures[language])) {
    if (inside(one.text.italics, match.from)) continue
    const [, number = '', , session = ''] = match.groups
    const words = ordinalWords(Number(number), language)
    const mend = words ? `${words} ${session.toLowerCase()}` : undefined
    yield fault(one, match, 'Sessions are counted in words, with "session" in lower case.', mend)
  }
  if (language === 'en') yield* capitalSessions(running)
}

const capitalSession = /(?<=\p{Ll}{2}(?:th|st|nd|rd|first) )Session(?!\p{L})/gu

function* capitalSessions(running: readonly Passage[]): Generator<Fault> {
  for (const [one, match] of ownMatchesIn(running, capitalSession)) {
    const before = one.words.slice(Math.max(0, match.from - 24), match.from)
    // "Official Records …, Seventy-seventh Session" is part of a title.
    const titled = /Official Records/.test(one.words) || /\p{Lu}\p{L}*(?:-\p{L}+)? $/u.test(before)
    if (!titled && !inside(one.text.italics, match.from))
      yield fault(one, match, '"session" stands in lower case.', 'session')
  }
}

const relativeWords: Readonly<Record<CheckedLanguage, RegExp>> = {
  en: /(?<!\p{L})(?:(?:last|next) (?:year|month|week)|this (?:month|week)|yesterday|tomorrow|(?:two|three|several|some) (?:years|months|weeks) ago)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:l[’'](?:année dernière|an dernier|an prochain|année prochaine)|le mois (?:dernier|prochain)|la semaine (?:dernière|prochaine)|hier|demain|il y a (?:deux|trois) (?:ans|mois))(?!\p{L})/giu,
}

function* relative({ paragraphs, language }: Reading): Generator<Fault> {
  for (const one of paragraphs)
    for (const match of ownMatches(one, relativeWords[language]))
      yield fault(
        one,
        match,
        'A relative date is read on another day than it was written: name it.',
      )
}
