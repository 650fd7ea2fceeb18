import { noteCloses, noteOpens } from './tokens.ts'

const notes = new RegExp(`${noteOpens}[^${noteOpens}${noteCloses}]*${noteCloses}`, 'gu')
const wordPattern = /\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** The words of a text with how often each stands in it; notes, case and marks do not count. */
export function wordsOf(text: string): Words {
  const found = text.replace(notes, ' ').normalize('NFC').toLowerCase().match(wordPattern) ?? []
  const counts = new Map<string, number>()
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: found.length }
}

/** Share of words two texts have in common, from 0 to 1; notes do not count. */
export function likeness(a: string, b: string): number {
  return sharedWords(wordsOf(a), wordsOf(b))
}

export type Words = { readonly counts: ReadonlyMap<string, number>; readonly total: number }

/** Twice the common words by all words: 1 for the same words, 0 for none in common. */
export function sharedWords(a: Words, b: Words): number {
  if (a.total + b.total === 0) return 1
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a]
  let common = 0
  for (const [word, count] of few.counts) common += Math.min(count, many.counts.get(word) ?? 0)
  return (2 * common) / (a.total + b.total)
}
