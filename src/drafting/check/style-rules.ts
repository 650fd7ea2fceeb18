import type { CheckedLanguage } from './checked-document.ts'
import type { Fault } from './finding.ts'
import {
  fault,
  type Match,
  ownMatches,
  ownMatchesIn,
  type Passage,
  type Reading,
  startsSentence,
  unmarked,
} from './passage.ts'
import { englishOnly, rule } from './rule.ts'
import { inside } from './spans.ts'

/** S09 to S14: abbreviations, capitals of references, italics and bold. */
export const styleRules = [
  rule(
    'S09',
    'W',
    'correspondence',
    '"United Nations" is never abbreviated.',
    unitedNations,
    englishOnly,
  ),
  rule(
    'S10',
    'W',
    'correspondence',
    'An abbreviation is explained at first use.',
    unexplained,
    englishOnly,
  ),
  rule(
    'S11',
    'W',
    'capitalsOfReferences',
    '"article" in lower case, save of the Charter.',
    articles,
  ),
  rule('S12', 'W', 'capitalsOfReferences', '"annex" in lower case in references.', annexes),
  rule(
    'S13',
    'W',
    'italics',
    'Italics not for emphasis; "inter alia" in roman.',
    italics,
    englishOnly,
  ),
  rule('S14', 'I', 'italics', 'Bold for recommendations and conclusions only.', bold),
] as const

function* unitedNations({ all }: Reading): Generator<Fault> {
  for (const one of all)
    for (const match of ownMatches(one, /(?<![\p{L}\d/.-])UN(?![\p{L}\d/-])/gu))
      yield fault(one, match, 'The name is written out.', 'United Nations')
}

/** Known by themselves: the Court in its own documents' names, numerals, titles, symbols. */
const known =
  /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XX|XXI|QC|KC|SC|UN|UNSCR|RES|ASP|PDF|CD|DVD|No)$/

function* unexplained({ paragraphs, notes }: Reading): Generator<Fault> {
  const seen = new Set<string>()
  for (const one of [...paragraphs, ...notes])
    for (const match of ownMatches(one, /(?<![\p{L}\d/.\-–])\p{Lu}{2,6}(?![\p{L}\d/\-–]|\.\d)/gu)) {
      const word = match.groups[0] ?? ''
      if (known.test(word) || seen.has(word) || isShouted(one.words, match)) continue
      seen.add(word)
      const before = one.words.slice(Math.max(0, match.from - 3), match.from)
      if (/[(“"]$/.test(before) || one.words.startsWith(' (', match.to)) continue
      yield fault(one, match, `"${word}" is not explained where it first stands.`)
    }
}

/** A line in capitals holds no abbreviations. */
function isShouted(words: string, { from, to }: Match): boolean {
  const near = words.slice(Math.max(0, from - 20), to + 20).replace(/[^\p{L}]/gu, '')
  return near.length > 12 && near === near.toUpperCase()
}

const ofTheCharter: Readonly<Record<CheckedLanguage, RegExp>> = {
  en: /Charter|Statute of the International Court of Justice/,
  fr: /Charte|Statut de la Cour internationale de Justice/,
}

function* articles({ paragraphs, notes, language }: Reading): Generator<Fault> {
  const why = '"article" stands in lower case.'
  for (const [one, match] of ownMatchesIn(
    [...paragraphs, ...notes],
    /(?<!\p{L})Articles? (?=\d)/gu,
  )) {
    const after = one.words.slice(match.to, match.to + 90)
    if (startsSentence(one.words, match.from) || ofTheCharter[language].test(after)) continue
    yield fault(one, match, why, (match.groups[0] ?? '').toLowerCase())
  }
}

function* annexes({ paragraphs, notes, language }: Reading): Generator<Fault> {
  const pattern =
    language === 'en'
      ? /(?<!\p{L})Annex (?=[IVX\d]|(?:to|of) )/gu
      : /(?<!\p{L})Annexe (?=[IVX\d])/gu
  for (const one of [...paragraphs, ...notes])
    for (const match of ownMatches(one, pattern)) {
      if (startsSentence(one.words, match.from) || inside(one.text.italics, match.from)) continue
      const word = (match.groups[0] ?? '').toLowerCase()
      yield fault(one, match, 'The word stands in lower case in a reference.', word)
    }
}

const settledLatin =
  /^(?:inter alia|ex officio|proprio motu|mutatis mutandis|ad hoc|ad country|in absentia|vis-à-vis|amicus curiae|amici curiae|prima facie|per se|bona fide|de facto|de jure|modus operandi|note verbale|ipso facto|ad litem)$/i

function* italics({ paragraphs }: Reading): Generator<Fault> {
  for (const one of paragraphs)
    for (const span of one.text.italics) {
      const words = unmarked(one.words.slice(span.from, span.to)).trim()
      if (settledLatin.test(words.replace(/[.,;]$/, '')))
        yield fault(one, span, `"${words}" stands in roman.`)
      else if (isEmphasis(one, span.from, words))
        yield fault(one, span, 'Italics do not serve emphasis.')
    }
}

/** Lower-case words in italics in a paragraph that is no language of a resolution, nor quoted. */
function isEmphasis(one: Passage, from: number, words: string): boolean {
  if (one.element.is !== 'paragraph' || one.element.role || one.element.depth > 0) return false
  if (one.element.quoted || one.element.series !== '') return false
  return /^\p{Ll}/u.test(words) && words.length > 2 && !inside(one.quoted, from)
}

function* bold({ paragraphs, language }: Reading): Generator<Fault> {
  const allowed = language === 'en' ? /recommend|conclusion/i : /recommand|conclusion/i
  for (const one of paragraphs) {
    const [first] = one.text.bold
    if (first && !allowed.test(one.element.under ?? ''))
      yield fault(one, first, 'Bold is for recommendations and conclusions.')
  }
}
