import { text } from './inline.ts'
import { letters, roman } from './labels.ts'
import type { Inline, Language } from './tree.ts'

/**
 * How a language sets a document. `measured` says whether it was counted in published documents
 * of the United Nations; the other profiles follow the editorial manual where it speaks, and
 * English where it does not.
 */
export type LanguageProfile = {
  readonly direction: 'ltr' | 'rtl'
  readonly measured: boolean
  readonly noteMark: 'afterPunctuation' | 'beforePunctuation'
  /** `(a)` or `a)`. */
  readonly pointLabel: 'bracketed' | 'closed'
  /** Punctuation that takes a no-break space before it. */
  readonly spaceBefore: string
  readonly quotes: Quotes
  readonly sentenceGap: string
}

/** Outer and inner quotation marks, with the blanks that belong to them. */
export type Quotes = {
  readonly open: string
  readonly close: string
  readonly innerOpen: string
  readonly innerClose: string
}

const english: LanguageProfile = {
  direction: 'ltr',
  measured: true,
  noteMark: 'afterPunctuation',
  pointLabel: 'bracketed',
  spaceBefore: '',
  quotes: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  sentenceGap: ' ',
}
const french: LanguageProfile = {
  direction: 'ltr',
  measured: true,
  noteMark: 'beforePunctuation',
  pointLabel: 'closed',
  spaceBefore: ':;!?»',
  quotes: { open: '«\u00a0', close: '\u00a0»', innerOpen: '“', innerClose: '”' },
  sentenceGap: ' ',
}

const profiles: Readonly<Record<Language, LanguageProfile>> = {
  en: english,
  fr: french,
  // Measured in Arabic: numbers and symbols stay in European figures, dates carry both names.
  ar: { ...english, direction: 'rtl', measured: false },
  es: { ...english, measured: false, noteMark: 'beforePunctuation', pointLabel: 'closed' },
  ru: { ...english, measured: false },
  zh: { ...english, measured: false, sentenceGap: '' },
}

export function languageProfile(language: Language): LanguageProfile {
  return profiles[language]
}

/** Direction of any language tag, for foreign words too. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ur|ps|yi|dv|ckb)(?:-|$)/i.test(tag) ? 'rtl' : 'ltr'
}

/**
 * The label of a sub-paragraph by depth from 1 on: (a), (i), a., i. in English; a), i), a., i. in
 * French and Spanish.
 */
export function pointLabel(depth: number, number: number, language: Language): string {
  const written = depth % 2 === 1 ? letters(number) : roman(number).toLowerCase()
  if (depth > 2) return `${written}.`
  return languageProfile(language).pointLabel === 'closed' ? `${written})` : `(${written})`
}

/** The label of a heading by depth from 1 on: `IV`, `B`, `3`. */
export function headingLabel(depth: number, number: number): string {
  if (depth === 1) return roman(number)
  return depth === 2 ? letters(number).toUpperCase() : String(number)
}

/**
 * The text with the no-break spaces its language sets before punctuation and inside quotation
 * marks. Web addresses and times of day keep their colon.
 */
export function spaced(words: string, language: Language): string {
  if (!languageProfile(language).spaceBefore) return words
  return words
    .replace(/«[ \u00a0\u202f]*/g, '«\u00a0')
    .replace(/(?<=[^\s«])[ \u00a0\u202f]*([;!?»]|:(?!\/\/|\d))(?=[\s.,;:!?»)\]”]|$)/gu, '\u00a0$1')
}

/**
 * The same inlines with every note mark on the side of the punctuation where the language has
 * it. Blanks are kept; several marks on one spot move together.
 */
export function withNoteMarksPlaced(
  inlines: readonly Inline[],
  language: Language,
): readonly Inline[] {
  const after = languageProfile(language).noteMark === 'afterPunctuation'
  const result = [...inlines]
  for (let at = 0; at < result.length; at += 1) {
    if (result[at]?.kind !== 'note') continue
    const from = at
    while (result[at + 1]?.kind === 'note') at += 1
    const moved = after ? pulledBack(result, from, at) : pushedOn(result, from)
    if (moved) at += moved
  }
  return result.filter((one) => one.kind !== 'text' || one.text !== '')
}

/** Punctuation that follows the marks is set before them. Says how far the marks moved on. */
function pulledBack(result: Inline[], from: number, to: number): number {
  const next = result[to + 1]
  if (next?.kind !== 'text') return 0
  const punctuation = /^[ \u00a0\u202f]?[.,;:!?]+(?!\p{L}|\p{N})/u.exec(next.text)?.[0]
  if (!punctuation) return 0
  result[to + 1] = { ...next, text: next.text.slice(punctuation.length) }
  result.splice(from, 0, text(punctuation.trimStart(), ...(next.marks ?? [])))
  return 1
}

/** Punctuation that stands before the marks is set after them. */
function pushedOn(result: Inline[], from: number): number {
  const previous = result[from - 1]
  if (previous?.kind !== 'text') return 0
  const punctuation = /[ \u00a0\u202f]?[.,;:!?]+$/u.exec(previous.text)?.[0]
  if (!punctuation) return 0
  let to = from
  while (result[to + 1]?.kind === 'note') to += 1
  result.splice(to + 1, 0, text(punctuation, ...(previous.marks ?? [])))
  result[from - 1] = {
    ...previous,
    text: previous.text.slice(0, -punctuation.length),
  }
  return 1
}
