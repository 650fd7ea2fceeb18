import type { CheckedLanguage, Span } from './checked-document.ts'
import type { Fault } from './finding.ts'
import {
  fault,
  type Match,
  matches,
  ownMatchesIn,
  type Reading,
  restOfSentence,
} from './passage.ts'
import { englishOnly, rule } from './rule.ts'
import { inside } from './spans.ts'

/** O1 to O3 and O9: slips of language that the document itself shows. */
export const senseRules = [
  rule('O1', 'E', 'own', 'No word twice in a row.', doubled),
  rule('O2', 'W', 'own', 'A plural subject has a plural verb.', agreement, englishOnly),
  rule('O3', 'E', 'own', '"between" names two.', between),
  rule('O9', 'W', 'own', '"States Parties" in the plural.', stateParties, englishOnly),
] as const

const twice = /(?<![\p{L}\p{M}'’-])(\p{L}{1,30}) \1(?![\p{L}\p{M}'’-])/giu

/** Words that may follow themselves: "that that", "had had", "nous nous". */
const maybeTwice = /^(?:that|had|nous|vous|is|her|in\p{Lu}.*)$/iu

/** Words that never follow themselves. */
const neverTwice =
  /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|de|du|des|et|la|le|les|par|pour|un|une)$/i

function* doubled({ all }: Reading): Generator<Fault> {
  for (const one of all)
    for (const match of matches(one, twice)) {
      const [whole = '', word = ''] = match.groups
      if (maybeTwice.test(word) || bothCapital(word, whole.slice(word.length + 1))) continue
      const certain = neverTwice.test(word) && !inside(one.quoted, match.from)
      yield fault(one, match, `"${word}" stands twice.`, certain ? word : undefined)
    }
}

/** Names in two equal parts, and numerals after a stop. */
function bothCapital(first: string, second: string): boolean {
  return /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second)
}

const pluralHead =
  /(?<!\p{L})(?:the following|these|those|both|several|many)(?: [\p{Ll}-]{1,30}){0,3}? ([\p{Ll}-]{2,30}s)(?![\p{L}-])/giu
const singularVerb = / (is|was|has)(?!\p{L})/u
/** Another subject or a clause between the noun and the verb: the verb may be theirs. */
const otherSubject =
  /[,;:.](?=\s)|(?<!\p{L})(?:that|which|who|it|this|each|there|what|are|were|have|be|being|whose)(?!\p{L})/iu

const pluralBodies =
  /(?<![\p{L}] )(?<!\p{L})(the focal points|the co-facilitators|States Parties|the States|The focal points|The States) (is|was|has)(?!\p{L})/gu

function* agreement({ paragraphs }: Reading): Generator<Fault> {
  for (const [one, match] of ownMatchesIn(paragraphs, pluralHead)) {
    const found = singularAfter(one.words, match)
    const noun = match.groups[1] ?? ''
    if (!found || /(?:ss|us|is)$/.test(noun)) continue
    const why = `The subject is plural ("${noun}"); the verb is "${plural(found.verb)}".`
    yield fault(one, found, why)
  }
  for (const [one, match] of ownMatchesIn(paragraphs, pluralBodies)) {
    const before = one.words.slice(Math.max(0, match.from - 12), match.from)
    if (/(?:of|by|with|on|to|for|from|and|between|that) $/.test(before)) continue
    const verb = match.groups[2] ?? ''
    const span = { from: match.to - verb.length, to: match.to }
    yield fault(one, span, `The subject is plural; the verb is "${plural(verb)}".`)
  }
}

/** The verb of a subject that ends at a match, if it is singular and plainly its own. */
function singularAfter(words: string, { to }: Match): (Span & { verb: string }) | undefined {
  const rest = words.slice(to, to + 160)
  const found = singularVerb.exec(rest)
  if (!found?.[1] || otherSubject.test(rest.slice(0, found.index))) return undefined
  const from = to + found.index + 1
  return { from, to: from + found[1].length, verb: found[1] }
}

function plural(verb: string): string {
  if (verb === 'is') return 'are'
  return verb === 'was' ? 'were' : 'have'
}

const oneSession: Readonly<Record<CheckedLanguage, RegExp>> = {
  en: /(?<!\p{L})between (?:the|its) [\p{L}-]{4,30} session(?!\p{L})/giu,
  fr: /(?<!\p{L})entre (?:la|sa) [\p{L}-]{4,30} session(?!\p{L})/giu,
}

function* between({ paragraphs, language }: Reading): Generator<Fault> {
  const second = language === 'en' ? / and / : / et /
  for (const one of paragraphs)
    for (const match of matches(one, oneSession[language])) {
      if (second.test(restOfSentence(one.words, match.to).slice(0, 120))) continue
      yield fault(one, match, 'One session is named where two are wanted.')
    }
}

function* stateParties({ all }: Reading): Generator<Fault> {
  for (const one of all)
    for (const match of matches(one, /(?<!\p{L})State Parties(?!\p{L})/gu)) {
      const quoted = inside(one.quoted, match.from)
      yield fault(
        one,
        match,
        quoted
          ? 'The plural is "States Parties"; compare the text quoted.'
          : 'The plural is "States Parties", the singular "State Party".',
        quoted ? undefined : 'States Parties',
      )
    }
}
