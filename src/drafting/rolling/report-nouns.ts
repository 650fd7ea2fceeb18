import type { RolledLanguage } from './reference.ts'
import type { Row } from './report-lists.ts'
import type { WordEdit } from './report-text.ts'
import type { Flag } from './rolled.ts'

type Counted = { readonly row: Row; readonly edit: WordEdit; readonly count: number }

type Nouns = { readonly edits: readonly WordEdit[]; readonly flags: readonly Flag[] }

/**
 * The noun beside a list that has become one, or one that has become a list: in English its number
 * follows, with its article; in other languages a person is asked.
 */
export function numberedNouns(
  counted: readonly Counted[],
  text: string,
  language: RolledLanguage,
): Nouns {
  const changed = counted.filter(({ row, count }) => row.length > 1 !== count > 1)
  const all = changed.map((one) => nounOf(one, text, language))
  return { edits: all.flatMap(({ edits }) => edits), flags: all.flatMap(({ flags }) => flags) }
}

function nounOf({ row, edit, count }: Counted, text: string, language: RolledLanguage): Nouns {
  const ordinals = row[0].reference.states.is === 'ordinal'
  const found = ordinals ? nounAfter(text, edit.end) : nounBefore(text, edit.start)
  const ask: Flag = {
    is: 'decide',
    words: edit.words,
    why: `There ${count === 1 ? 'is one' : `are ${count}`} now and there ${row.length === 1 ? 'was one' : `were ${row.length}`}: the words beside must agree in number.`,
  }
  if (language !== 'en' || !found) return { edits: [], flags: [ask] }
  const one = count === 1
  const words = one ? singular(found.words) : plural(found.words)
  if (!words) return { edits: [], flags: [ask] }
  const article = ordinals ? [] : articleOf(text, found.start, one)
  return { edits: [{ ...found, words }, ...article], flags: [] }
}

function nounAfter(text: string, at: number): WordEdit | undefined {
  const found = /^\s(\p{L}+)/u.exec(text.slice(at))
  return found?.[1] ? { start: at + 1, end: at + 1 + found[1].length, words: found[1] } : undefined
}

/** "meetings on": the noun and the preposition before the list. */
function nounBefore(text: string, at: number): WordEdit | undefined {
  const found = /(\p{L}+)\s(?:on|in|of)\s$/u.exec(text.slice(0, at))
  const start = found?.index
  return found?.[1] && start !== undefined
    ? { start, end: start + found[1].length, words: found[1] }
    : undefined
}

function singular(noun: string): string | undefined {
  if (/ies$/.test(noun)) return noun.replace(/ies$/, 'y')
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : undefined
}

function plural(noun: string): string | undefined {
  if (/s$/.test(noun)) return undefined
  return /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`
}

const heads =
  /(?:^|\s)(held|had|convened|organized|attended|made|conducted|undertook|paid)\s((?:[\p{L}-]+\s)*)$/u

/** An article where the noun follows its verb, or the article that stood there taken away. */
function articleOf(text: string, noun: number, one: boolean): readonly WordEdit[] {
  const found = heads.exec(text.slice(0, noun))
  if (!found) return []
  const between = found[2] ?? ''
  const start = noun - between.length
  const article = /^(?:an?|one)\s/.exec(between)?.[0]
  if (one) {
    if (article || /^(?:the|its|their|several|two|three|four)\s/.test(between)) return []
    const word = /^[aeiou]/i.test(between || text.slice(noun)) ? 'an ' : 'a '
    return [{ start, end: start, words: word }]
  }
  return article ? [{ start, end: start + article.length, words: '' }] : []
}
