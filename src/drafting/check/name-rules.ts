import { capitals } from './capitals.ts'
import type { CheckedLanguage } from './checked-document.ts'
import type { Fault } from './finding.ts'
import { fault, gathered, ownMatches, type Passage, type Reading } from './passage.ts'
import { englishOnly, rule } from './rule.ts'
import { inside } from './spans.ts'
import { everydayNames, possessiveNames, withArticle } from './state-names.ts'

/** S04, S15 and S16: names of States. */
export const nameRules = [
  rule(
    'S04',
    'W',
    'punctuation',
    "No possessive 's on a State or an abbreviation.",
    possessives,
    englishOnly,
  ),
  rule('S15', 'W', 'states', 'Names of States as the United Nations writes them.', shortNames),
  rule('S16', 'I', 'states', 'No State after its capital.', afterCapital, englishOnly),
] as const

function* possessives({ all }: Reading): Generator<Fault> {
  for (const one of all)
    for (const match of ownMatches(one, possessiveNames))
      yield fault(one, match, 'A State or an abbreviation takes no possessive: "of …".')
}

function* shortNames({ all, language }: Reading): Generator<Fault> {
  for (const one of all) {
    if (language === 'en') yield* gathered(withoutArticle(one))
    yield* otherNames(one, language)
  }
}

function* withoutArticle(one: Passage): Generator<Fault> {
  for (const match of ownMatches(one, withArticle)) {
    const name = match.groups[0] ?? ''
    if (inside(one.text.italics, match.from)) continue
    const before = one.words.slice(Math.max(0, match.from - 12), match.from)
    if (/(?:the|The|South|North)[ \u00a0]$/.test(before)) continue
    yield fault(one, match, `The short name has its article: "the ${name}".`, `the ${name}`)
  }
}

function* otherNames(one: Passage, language: CheckedLanguage): Generator<Fault> {
  const { pattern, names } = everydayNames[language]
  for (const match of ownMatches(one, pattern)) {
    const right = names.get(match.groups[0] ?? '')
    if (!right || one.words.startsWith(right, match.from)) continue
    // "Iran (Islamic Republic of)" and "the Republic of Korea" hold the short name already.
    const around = one.words.slice(Math.max(0, match.from - 40), match.to + 40)
    if (around.includes(right)) continue
    yield fault(one, match, `The name used is "${right}".`)
  }
}

function* afterCapital({ paragraphs }: Reading): Generator<Fault> {
  for (const one of paragraphs)
    for (const match of ownMatches(one, capitals))
      yield fault(one, match, 'The State is not named after its capital.')
}
