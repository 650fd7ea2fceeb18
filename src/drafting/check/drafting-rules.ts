import type { CheckedLanguage } from './checked-document.ts'
import type { Fault } from './finding.ts'
import { innerDecision, operativeOpening, phraseEnd } from './operative-verbs.ts'
import {
  fault,
  faultOf,
  matches,
  ownMatches,
  ownMatchesIn,
  type Passage,
  type Reading,
} from './passage.ts'
import { operative } from './resolution-rules.ts'
import { englishOnly, rule } from './rule.ts'

/** R09, R10 and R12 to R16: how the language of resolutions is put. */
export const draftingRules = [
  rule(
    'R09',
    'W',
    'drafting',
    'The same verb again: "Also", then "Further".',
    sameVerb,
    englishOnly,
  ),
  rule(
    'R10',
    'W',
    'punctuation',
    'Before the last of several decisions stands "and".',
    lastAnd,
    englishOnly,
  ),
  rule(
    'R12',
    'W',
    'abbreviations',
    'No abbreviation in the language of resolutions.',
    abbreviations,
  ),
  rule('R13', 'W', 'identification', 'A resolution is named with body, word and number.', named),
  rule('R14', 'E', 'council', 'A Security Council resolution carries its year.', years),
  rule('R15', 'W', 'drafting', '"The present report", not "this report".', present),
  rule(
    'R16',
    'W',
    'footnoteRepeats',
    'In a resolution a repeated source is a note of its own.',
    repeats,
  ),
] as const

function* sameVerb(reading: Reading): Generator<Fault> {
  let before: { readonly run: string; readonly verb: string } | undefined
  for (const one of operative(reading)) {
    // Sub-paragraphs of a mandate may all begin alike.
    if (one.element.numbering !== 'figures') continue
    const found = operativeOpening(one.words, 'en')
    const run = `${one.element.run} ${one.element.under ?? ''}`
    const bare = found && one.words.slice(0, found.from).trim() === ''
    const phrase = found
      ? one.words.slice(found.from, phraseEnd(one.words, found.to, found.verb, 'en')).toLowerCase()
      : ''
    if (found && bare && before?.run === run && before.verb === found.verb)
      yield fault(
        one,
        found,
        `The paragraph before begins with the same verb: "Also ${phrase}", or "Further ${phrase}" the third time.`,
      )
    before = found && { run, verb: found.verb }
  }
}

function* lastAnd(reading: Reading): Generator<Fault> {
  for (const one of operative(reading)) {
    if (!operativeOpening(one.words, 'en')) continue
    const last = [...matches(one, innerDecision.en)].at(-1)
    if (!last || /(?:and|while)\s/.test(last.groups[0] ?? '')) continue
    yield fault(one, last, 'Before the last of several decisions in one paragraph stands "and".')
  }
}

/** Abbreviations that are parts of symbols, numerals, or titles. */
const allowed = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIV|XV|XX|RES)$/

function* abbreviations({ paragraphs }: Reading): Generator<Fault> {
  for (const one of paragraphs) {
    if (one.element.role !== 'operative' && one.element.role !== 'preambular') continue
    for (const match of ownMatches(one, /(?<![\p{L}\d/.-])\p{Lu}{2,6}(?![\p{L}\d/.-])/gu))
      if (!allowed.test(match.groups[0] ?? ''))
        yield fault(one, match, 'The language of resolutions carries no abbreviations.')
  }
}

const bareSymbol: Readonly<Record<CheckedLanguage, RegExp>> = {
  en: /(?<![\p{L}\d/-])ICC-ASP\/\d+\/Res\.\d+|UNSCR(?: \d+)?/gu,
  fr: /(?<![\p{L}\d/-])ICC-ASP\/\d+\/Res\.\d+/gu,
}

const introduced: Readonly<Record<CheckedLanguage, RegExp>> = {
  en: /(?:resolutions?|and|or|,|\()\s+$/i,
  fr: /(?:résolutions?|et|ou|,|\()\s+$/i,
}

function* named({ all, language }: Reading): Generator<Fault> {
  for (const [one, match] of ownMatchesIn(all, bareSymbol[language])) {
    const shortened = (match.groups[0] ?? '').startsWith('UNSCR')
    if (shortened)
      yield fault(
        one,
        match,
        'A resolution is named in full: "Security Council resolution" and its number.',
      )
    else if (!mayStandBare(one, match.from, language))
      yield fault(one, match, 'The word "resolution" stands before the symbol in running text.')
  }
}

/** A note or a bracket gives the symbol alone; in a list the word is said once. */
function mayStandBare({ element, words }: Passage, at: number, language: CheckedLanguage): boolean {
  if (element.is === 'note') return true
  const before = words.slice(Math.max(0, at - 60), at)
  return introduced[language].test(before) || /\([^)]*$/.test(before)
}

const councilResolution =
  /(?<=r[ée]solutions? (?:\d{3,4} \(\d{4}\)(?:, | and | et )){0,6})(\d{3,4})(?![\d/]| \(\d{4}\)| ?\()/giu

/** Years of the resolutions by which the Council referred situations to the Court. */
const referrals: Readonly<Record<string, string>> = { '1593': '2005', '1970': '2011' }

function* years(reading: Reading): Generator<Fault> {
  for (const one of reading.all)
    for (const match of ownMatches(one, councilResolution)) {
      const number = match.groups[0] ?? ''
      const year = referrals[number]
      if (Number(number) < 100 || Number(number) > 4000) continue
      yield fault(
        one,
        match,
        'A resolution of the Security Council carries its year in parentheses.',
        year ? `${number} (${year})` : undefined,
      )
    }
}

const thisOne: Readonly<Record<CheckedLanguage, RegExp>> = {
  en: /(?<!\p{L})this (?:report|resolution)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:ce rapport|cette résolution)(?!\p{L})/giu,
}

function* present({ all, language }: Reading): Generator<Fault> {
  for (const one of all)
    for (const match of ownMatches(one, thisOne[language]))
      yield fault(
        one,
        match,
        language === 'en'
          ? 'A document speaks of itself as "the present".'
          : 'A document speaks of itself as "le présent" or "la présente".',
      )
}

const again =
  /(?<!\p{L})(?:ibid\.|op\. cit\.|loc\. cit\.|see (?:foot)?note \d+|voir (?:la )?note \d+)/giu

function* repeats(reading: Reading): Generator<Fault> {
  const inResolution = new Set(
    reading.paragraphs
      .filter(({ element }) => element.role === 'operative' || element.role === 'preambular')
      .flatMap(({ text }) => text.marks.map(({ note }) => note)),
  )
  for (const note of reading.notes) {
    if (!inResolution.has(note.element.id)) continue
    for (const match of matches(note, again))
      yield fault(
        note,
        match,
        'In a resolution a source cited again gets a new note with the same text.',
      )
  }
  for (const one of reading.paragraphs) {
    if (one.element.role !== 'operative') continue
    const notes = one.text.marks.map(({ note }) => note)
    if (new Set(notes).size !== notes.length)
      yield faultOf(one, 'The same note mark stands twice: a repeat is a new note.')
  }
}
