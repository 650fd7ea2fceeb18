import type { Inline } from '../../text/tree.ts'
import type { RolledLanguage } from './reference.ts'
import { wordsOfInlines } from './report-text.ts'

/**
 * A name of the contract as a flag reads it aloud: `FocalPointAppointed` is "focal point appointed".
 * Symbols and words between names stay as they are.
 */
export function nameInWords(name: string): string {
  const isKind = /^(?:\p{Lu}\p{Ll}+){2,}$/u.test(name)
  return (isKind ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name).replace(
    /(?<!\p{L})\p{Ll}+(?:\p{Lu}\p{Ll}*)+(?!\p{L})/gu,
    (humped) => humped.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`),
  )
}

/** Words of a flag in a list, cut after a whole word so that a line is not longer than it says. */
export function inShort(words: string, most = 160): string {
  if (words.length <= most) return words
  const blank = words.lastIndexOf(' ', most)
  return `${words.slice(0, blank > most / 2 ? blank : most).replace(/[\s,;:]+$/, '')} …`
}

/** Words for a flag: a reference, which has its words only in the numbered text, is marked. */
export function shownWords(inlines: readonly Inline[], language: RolledLanguage): string {
  const shown = inlines.map(
    (one): Inline => (one.kind === 'crossReference' ? { kind: 'text', text: '[…]' } : one),
  )
  return wordsOfInlines(shown, language)
}
