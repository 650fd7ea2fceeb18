import type { Fault } from './finding.ts'
import { fault, faultOf, type Passage, type Reading, unmarked } from './passage.ts'
import { englishOnly, rule } from './rule.ts'

/** N06 to N10: headings, length, masthead. */
export const headingRules = [
  rule('N06', 'W', 'preparation', 'Headings are in sentence case.', sentenceCase, englishOnly),
  rule('N07', 'W', 'drafting', 'No abbreviation in a title.', abbreviated),
  rule('N08', 'W', 'length', 'At most 10,700 words, notes included.', length),
  rule('N09', 'E', 'masthead', 'The masthead is whole.', masthead),
  rule('N10', 'E', 'masthead', 'Distribution is General, Limited or Restricted.', distribution),
] as const

const small = new Set('and or of the for with in on to by from at as an a'.split(' '))

function* sentenceCase({ headings, paragraphs }: Reading): Generator<Fault> {
  const cases = casesIn(paragraphs)
  for (const one of headings) {
    const words = [...unmarked(one.words).matchAll(/(?<![\p{L}\d/'’-])\p{Lu}[\p{L}’'-]*/gu)]
    const wrong = words.filter((match) => {
      const before = unmarked(one.words).slice(0, match.index)
      if (before.trim() === '' || /[:.?]\s*["“]?$/.test(before) || /["“(]$/.test(before))
        return false
      return small.has(match[0].toLowerCase()) || cases(match[0]) === 'lower'
    })
    const letters = one.words.replace(/[^\p{L}]/gu, '')
    const shouted = letters.length > 6 && letters === letters.toUpperCase()
    if (wrong.length > 0 || shouted)
      yield faultOf(
        one,
        shouted
          ? 'A heading is in sentence case, not in capitals.'
          : `A heading is in sentence case: ${wrong.map((match) => `"${match[0]}"`).join(', ')}.`,
      )
  }
}

/** How running text writes a word inside sentences: a proper name stays capital. */
function casesIn(paragraphs: readonly Passage[]): (word: string) => 'lower' | 'other' {
  const lower = new Set<string>()
  const upper = new Set<string>()
  for (const { words } of paragraphs)
    for (const match of words.matchAll(/(?<=[\p{L},] )\p{L}[\p{L}’'-]*/gu)) {
      const word = match[0]
      if (word === word.toLowerCase()) lower.add(word)
      else upper.add(word)
    }
  return (word) => (lower.has(word.toLowerCase()) && !upper.has(word) ? 'lower' : 'other')
}

/** Capitals that are no abbreviation of words. */
const settled = new Set(['II', 'III', 'IV', 'VI', 'VII', 'VIII', 'IX', 'XI', 'XII'])

function* abbreviated({ headings, document }: Reading): Generator<Fault> {
  for (const one of headings) {
    if (one.words === one.words.toUpperCase()) continue
    for (const match of one.words.matchAll(/(?<![\p{L}\d/.-])\p{Lu}{2,6}(?![\p{L}\d/-])/gu))
      if (!settled.has(match[0]))
        yield fault(
          one,
          { from: match.index, to: match.index + match[0].length },
          'A title carries no abbreviation.',
        )
  }
  const title = document.masthead.title ?? ''
  if (title === title.toUpperCase()) return
  const found = /(?<![\p{L}\d/.-])\p{Lu}{2,6}(?![\p{L}\d/-])/u.exec(title)?.[0]
  if (found && !settled.has(found))
    yield { place: 'masthead', words: title, why: `A title carries no abbreviation: ${found}.` }
}

const mostWords = 10_700

function* length({ all }: Reading): Generator<Fault> {
  let count = 0
  for (const { words } of all) for (const _ of words.matchAll(/\S+/g)) count += 1
  if (count <= mostWords) return
  yield {
    place: 'document',
    words: `${count} words`,
    why: `A document from outside the Secretariat has at most ${mostWords} words, notes included.`,
  }
}

function* masthead({ document, profile }: Reading): Generator<Fault> {
  const { masthead: has, standing, kind } = document
  const resolutionOfTheAssembly = profile === 'un-ga' && kind === 'resolution'
  const missing = [
    has.organ ? '' : 'the organ',
    has.symbol || standing === 'draft' ? '' : 'the symbol',
    has.distribution ? '' : 'the distribution',
    has.date || standing === 'draft' ? '' : 'the date',
    // A resolution of the General Assembly is adopted in all languages and names no original.
    has.originalLanguage || resolutionOfTheAssembly ? '' : 'the original language',
  ].filter(Boolean)
  if (missing.length === 0) return
  yield {
    place: 'masthead',
    words: has.symbol ?? has.title ?? has.organ ?? '',
    why: `The masthead lacks ${missing.join(', ')}.`,
  }
}

function* distribution({ document }: Reading): Generator<Fault> {
  const printed = document.masthead.distribution
  if (!printed) return
  const bare = printed
    .replace(/^Distr\.?\s*:?\s*/i, '')
    .trim()
    .toLowerCase()
  if (/^(?:general|limited|restricted|générale|limitée|restreinte)$/.test(bare)) return
  yield {
    place: 'masthead',
    words: printed,
    why: 'Distribution is one of General, Limited and Restricted.',
  }
}
