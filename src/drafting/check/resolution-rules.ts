import type { CheckedLanguage, Paragraph, Span } from './checked-document.ts'
import type { Fault } from './finding.ts'
import { innerDecision, isOperativePhrase, operativeOpening, phraseEnd } from './operative-verbs.ts'
import { fault, faultOf, matches, type Passage, type Reading, unmarked } from './passage.ts'
import { rule } from './rule.ts'
import { inside } from './spans.ts'

/** R01 to R08 and R11: the form of a resolution and of language proposed for one. */
export const resolutionRules = [
  rule('R01', 'E', 'drafting', 'The organ, then the preamble, then what it decides.', order),
  rule('R02', 'E', 'drafting', 'An operative paragraph begins with a verb in the present.', verbs),
  rule('R03', 'E', 'drafting', 'A preambular paragraph begins with a participle.', participles),
  rule('R04', 'E', 'drafting', 'The opening phrase is wholly italic.', openingItalic),
  rule('R05', 'W', 'drafting', 'Every operative verb is italic, and nothing else.', allItalic, {
    profiles: ['icc-asp'],
  }),
  rule('R06', 'E', 'drafting', 'Operative paragraphs end with ";", the last with ".".', endings),
  rule('R07', 'E', 'drafting', 'Preambular paragraphs end with ",".', commas),
  rule('R08', 'E', 'drafting', 'Words before sub-paragraphs end with ":".', colons),
  rule('R11', 'E', 'capitals', 'A sub-paragraph begins with a capital.', capitals),
] as const

export function operative({ paragraphs }: Reading): readonly Passage<Paragraph>[] {
  return paragraphs.filter(
    ({ element }) => element.role === 'operative' && element.depth === 0 && !element.tail,
  )
}

function preambular({ paragraphs }: Reading): readonly Passage<Paragraph>[] {
  return paragraphs.filter(
    ({ element }) => element.role === 'preambular' && element.depth === 0 && !element.tail,
  )
}

function* order(reading: Reading): Generator<Fault> {
  if (reading.document.kind !== 'resolution') return
  const own = reading.paragraphs.filter(({ element }) => element.series === '' && !element.quoted)
  const roles = own.map(({ element }) => element.role)
  if (!roles.includes('opening'))
    yield {
      place: 'document',
      words: own[0]?.words.slice(0, 60) ?? '',
      why: 'A resolution opens with the organ that speaks; no such line was found.',
    }
  const firstOperative = roles.indexOf('operative')
  const late = own.find(
    ({ element }, at) =>
      (element.role === 'preambular' && firstOperative >= 0 && at > firstOperative) ||
      (element.role === 'opening' && at > 0),
  )
  if (late)
    yield faultOf(late, 'The organ comes first, then the preamble, then the operative part.')
}

function firstWord(words: string): string {
  return /^[\s"“«(]*([\p{L}’'-]+)/u.exec(unmarked(words))?.[1] ?? ''
}

/** Lower-case labels of sub-paragraphs quoted for another document may begin an own verb. */
function* verbs(reading: Reading): Generator<Fault> {
  for (const one of operative(reading)) {
    if (operativeOpening(one.words, reading.language)) continue
    const word = firstWord(one.words)
    if (word === '' || mayBeVerb(one.words, reading.language)) continue
    yield faultOf(
      one,
      `An operative paragraph begins with a verb in the present indicative; "${word}" is none.`,
    )
  }
}

const noVerbs = new Set(
  'this its his whereas states as always parties members resolutions paragraphs'.split(' '),
)

function mayBeVerb(words: string, language: CheckedLanguage): boolean {
  const opening = unmarked(words).trimStart().toLowerCase()
  if (language === 'fr')
    return !/^(?:\p{L}+ant(?:e|s|es)?|le|la|les|un|une|des|ces|cette|ce|l[’']\p{L}+)(?!\p{L})/u.test(
      opening.replace(/^(?:se|s[’']|ne)\s*/, ''),
    )
  const found = /^(?:(?:also|further|again|once again|once more|\p{L}+ly)\s+)?(\p{L}+)/u.exec(
    opening,
  )
  const word = found?.[1] ?? ''
  return /[a-z]{2}s$/.test(word) && !/(?:ss|us|is)$/.test(word) && !noVerbs.has(word)
}

const adjectives: Readonly<Record<CheckedLanguage, RegExp>> = {
  en: /^(?:(?:also|further|again|once again|\p{L}+ly)\s+)?(?:\p{L}+(?:ing|ed)|aware|mindful|conscious|desirous|cognizant|confident|anxious|grateful|resolute|fully|keen|sure|hopeful|faithful|sensible|proud)(?!\p{L})/iu,
  fr: /^(?:(?:se|s[’']|ne|également|profondément|vivement|pleinement|gravement)\s*)?(?:\p{L}+(?:ant|ante|ants|ée?s?|ie?s?|ise?|ue?s?|euse|eux|aine?|ente?)|consciente?|soucieuse|certaine|inquiète|vu)(?!\p{L})/iu,
}

function* participles(reading: Reading): Generator<Fault> {
  for (const one of preambular(reading)) {
    const words = unmarked(one.words).trimStart()
    if (words === '' || adjectives[reading.language].test(words)) continue
    yield faultOf(
      one,
      `A preambular paragraph begins with a participle or an adjective; "${firstWord(words)}" is none.`,
    )
  }
}

function hasItalics({ paragraphs }: Reading): boolean {
  return paragraphs.some(({ text }) => text.italics.length > 0)
}

function* openingItalic(reading: Reading): Generator<Fault> {
  // Plain text and many PDF copies hold no italics at all: nothing can be said of them then.
  if (!hasItalics(reading)) return
  for (const one of operative(reading)) {
    const phrase = openingPhrase(one.words, reading.language)
    if (!isItalic(one, phrase)) yield fault(one, phrase, 'The whole opening phrase is italic.')
  }
  for (const one of preambular(reading)) {
    const from = Math.max(0, one.words.search(/\p{L}/u))
    const word = { from, to: from + firstWord(one.words).length }
    if (!isItalic(one, word))
      yield fault(one, word, 'The opening words of a preambular paragraph are italic.')
  }
}

function openingPhrase(words: string, language: CheckedLanguage): Span {
  const found = operativeOpening(words, language)
  const from = Math.max(0, words.search(/\p{L}/u))
  if (found) return { from, to: phraseEnd(words, found.to, found.verb, language) }
  return { from, to: from + firstWord(words).length }
}

function isItalic({ words, text }: Passage, { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1)
    if (/\p{L}/u.test(words.charAt(at)) && !inside(text.italics, at)) return false
  return true
}

function* allItalic(reading: Reading): Generator<Fault> {
  if (!hasItalics(reading)) return
  for (const one of operative(reading)) {
    yield* romanVerbs(one, reading.language)
    yield* otherItalics(one, reading.language)
  }
}

function* romanVerbs(one: Passage, language: CheckedLanguage): Generator<Fault> {
  for (const match of matches(one, innerDecision[language])) {
    const from = match.to - (match.groups[1] ?? '').length
    if (!inside(one.text.italics, from))
      yield fault(one, { from, to: match.to }, 'An operative verb in the paragraph is italic.')
  }
}

function* otherItalics(one: Passage, language: CheckedLanguage): Generator<Fault> {
  for (const span of one.text.italics) {
    const words = one.words.slice(span.from, span.to).trim()
    if (words !== '' && !mayBeItalic(one.words, span, language))
      yield fault(one, span, `"${words}" is no operative verb here and stands in roman.`)
  }
}

/** The opening, a further decision after a comma or "and", or a title. */
function mayBeItalic(words: string, { from, to }: Span, language: CheckedLanguage): boolean {
  const before = words.slice(Math.max(0, from - 12), from)
  const bare = words.slice(from, to).trim()
  if (words.slice(0, from).trim() === '' || /^\p{Lu}/u.test(bare)) return true
  const opened = /[,;]\ufffc*\s*$|(?:and|while|et|also|further)\s*$/.test(before)
  return opened && isOperativePhrase(bare, language)
}

/** What a paragraph ends with, marks and closing quotation marks aside. */
function ending(words: string): { readonly sign: string; readonly at: number } {
  let at = words.length
  while (at > 0 && /[\s\ufffc\u00a0]/.test(words.charAt(at - 1))) at -= 1
  const conjunction = /;\ufffc*\s*(?:and|or|et|ou)$/.exec(words.slice(Math.max(0, at - 8), at))
  if (conjunction) return { sign: ';', at: at - conjunction[0].length }
  return { sign: words.charAt(at - 1), at: at - 1 }
}

function* endings(reading: Reading): Generator<Fault> {
  const all = operative(reading).filter(
    ({ element, words }) => !element.introduces && words.trim() !== '',
  )
  for (const [index, one] of all.entries()) {
    const next = all[index + 1]?.element
    const last = next?.run !== one.element.run || next.under !== one.element.under
    const wrong = wrongEnding(reading, one, last)
    if (wrong) yield wrong
  }
}

function wrongEnding(reading: Reading, one: Passage<Paragraph>, last: boolean): Fault | undefined {
  const { document, language } = reading
  const { sign, at } = ending(one.words)
  // Language proposed for a resolution is an excerpt: its last paragraph need not be the last.
  const excerpt = one.element.quoted || document.kind !== 'resolution'
  const right = last ? (excerpt ? ';.' : '.') : ';'
  if (!right.includes(sign)) return ended(one, { sign, at }, last ? '.' : ';', language)
  if (language === 'en' || sign !== ';' || isSpaced(one.words, at)) return undefined
  const why = 'In French a no-break space stands before the semicolon.'
  return fault(one, { from: at, to: at + 1 }, why, '\u00a0;')
}

function isSpaced(words: string, at: number): boolean {
  return /[\s\u00a0\u202f]/.test(words.charAt(at - 1))
}

function ended(
  one: Passage,
  { sign, at }: { readonly sign: string; readonly at: number },
  mark: '.' | ';',
  language: CheckedLanguage,
): Fault {
  const why = `An operative paragraph ends with "${mark}"${mark === '.' ? ' where it is the last' : ''}.`
  const set = language === 'fr' && mark === ';' ? '\u00a0;' : mark
  if (/[.,;:]/.test(sign)) return fault(one, { from: at, to: at + 1 }, why, set)
  return fault(one, { from: Math.max(0, at - 30), to: at + 1 }, why)
}

function* commas(reading: Reading): Generator<Fault> {
  for (const one of preambular(reading)) {
    if (one.element.introduces || one.words.trim() === '') continue
    const { sign, at } = ending(one.words)
    if (sign === ',') continue
    const why = 'A preambular paragraph ends with a comma.'
    if (/[.;:]/.test(sign)) yield fault(one, { from: at, to: at + 1 }, why, ',')
    else yield fault(one, { from: Math.max(0, at - 30), to: at + 1 }, why)
  }
}

function* colons({ paragraphs, language }: Reading): Generator<Fault> {
  for (const one of paragraphs) {
    if (!one.element.introduces || one.words.trim() === '') continue
    const { sign, at } = ending(one.words)
    if (sign === ':') continue
    const why = 'Words that introduce sub-paragraphs or quoted paragraphs end with a colon.'
    const colon = language === 'fr' ? '\u00a0:' : ':'
    if (/[.,;]/.test(sign)) yield fault(one, { from: at, to: at + 1 }, why, colon)
    else yield fault(one, { from: Math.max(0, at - 30), to: at + 1 }, why)
  }
}

function* capitals({ paragraphs }: Reading): Generator<Fault> {
  const runs = new Map<string, Passage<Paragraph>[]>()
  for (const one of paragraphs)
    if (one.element.numbering === 'points' && one.words.trim() !== '')
      runs.set(one.element.run, [...(runs.get(one.element.run) ?? []), one])
  for (const run of runs.values()) {
    const lower = run.filter(({ words }) => /^[\s"“«]*\p{Ll}/u.test(words))
    // Sub-paragraphs quoted for another document keep that document's form, if it is one form.
    if (run[0]?.element.quoted && lower.length === run.length) continue
    for (const one of lower) {
      const from = one.words.search(/\p{Ll}/u)
      const capital = one.words.charAt(from).toUpperCase()
      const to = from + 1
      yield fault(one, { from, to }, 'A sub-paragraph begins with a capital.', capital)
    }
  }
}
