import type { Slot } from './found.ts'
import type { RolledLanguage, Stated } from './reference.ts'

/**
 * What of a document is cited: its annex or section, and the paragraphs. Printed before or after
 * the document, and read into one form for both languages: `annex I`, `3 (l)`, `2 and 4`.
 */
export type Pinpoint = {
  readonly part?: string
  readonly paragraphs?: string
  readonly slots: readonly Slot[]
  readonly start: number
  readonly end: number
}

const blank = '[ \\u00a0\\u202f]'
const point = `(?:${blank}?\\(?(?:[a-z]{1,2}|[ivx]{1,5})\\))`
const letters = `(?:${blank}?[–‑-]${blank}?\\([a-z]{1,2}\\))?`
const number = `\\d{1,3}(?:\\.\\d{1,3})?${point}{0,2}${letters}`
const joint: Readonly<Record<RolledLanguage, string>> = {
  en: `(?:,${blank}(?:and${blank})?|${blank}(?:and|to|or)${blank}|[–‑-])`,
  fr: `(?:,${blank}(?:et${blank})?|${blank}(?:et|à|ou)${blank}|[–‑-])`,
}
const partNumber = '(?:[IVXL]{1,6}|[A-Z]|\\d{1,2})(?![\\p{L}\\p{N}])'
const parts = 'annex(?:es?)?|appendix|appendice|section|chapter|chapitre|enclosure|pièce jointe'
const paragraphWords: Readonly<Record<RolledLanguage, string>> = {
  en: '(?:[Oo]perative )?[Pp]aragraphs?|[Pp]aras?\\.?',
  fr: '[Pp]aragraphes?|[Aa]linéas?|[Pp]ar\\.',
}

type Patterns = {
  readonly partAfter: RegExp
  readonly paragraphsAfter: RegExp
  readonly before: RegExp
}

const patterns: Readonly<Record<RolledLanguage, Patterns>> = { en: set('en'), fr: set('fr') }

function set(language: RolledLanguage): Patterns {
  const numbers = `(?<paragraphs>${number}(?:${joint[language]}${number}){0,8})(?![\\p{N}])`
  const paragraphs = `(?:${paragraphWords[language]})${blank}?${numbers}`
  const part = `(?<part>(?:${parts})(?:${blank}${partNumber})?)(?![\\p{L}])`
  const of =
    language === 'en'
      ? `(?:,?${blank}(?:of|to|in)${blank}(?:the${blank})?)`
      : `(?:,?${blank}(?:de${blank}la|de${blank}l[’']|du|de|des|à${blank}la|à${blank}l[’']))(?:${blank})?`
  const kind =
    language === 'en'
      ? `(?:(?:General${blank}Assembly|Security${blank}Council|Assembly|Council|said|that|document|report|resolution|decision)${blank}){0,3}`
      : `(?:(?:résolution|décision|document|rapport|ladite)${blank}){0,2}`
  return {
    partAfter: new RegExp(`^[,;]?${blank}\\(?${part}`, 'diu'),
    paragraphsAfter: new RegExp(`^,?${blank}\\(?${paragraphs}`, 'du'),
    before: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${paragraphs}(?:${of}|,${blank}))?(?:${part}${of})?${kind}$|(?<![\\p{L}\\p{N}])(?<part2>(?:${parts})(?:${blank}${partNumber})?),?${blank}(?:${paragraphWords[language]})${blank}?(?<paragraphs2>${number}(?:${joint[language]}${number}){0,8}),?${of}${kind}$`,
      'du',
    ),
  }
}

/** What is cited of the document between two places of the text, and the whole stretch. */
export function pinpointAt(
  text: string,
  start: number,
  end: number,
  language: RolledLanguage,
): Pinpoint {
  const before = readBefore(text, start, language)
  const after = readAfter(text, end, language)
  const found = before.length ? before : after
  const part = found.find(({ of }) => of === 'part')
  const paragraphs = found.find(({ of }) => of === 'paragraphs')
  return {
    ...(part ? { part: partRead(part.words) } : {}),
    ...(paragraphs ? { paragraphs: paragraphsRead(paragraphs.words, language) } : {}),
    slots: found.map((one) => slotOf(one, language)),
    start: before.length ? Math.min(start, ...before.map(({ from }) => from)) : start,
    end: before.length ? end : Math.max(end, ...after.map(({ to }) => to)),
  }
}

type Piece = {
  readonly of: 'part' | 'paragraphs'
  readonly words: string
  readonly start: number
  readonly end: number
  /** With the word "paragraph" and the punctuation that belongs to it. */
  readonly from: number
  readonly to: number
}

function readAfter(text: string, end: number, language: RolledLanguage): readonly Piece[] {
  const part = pieceAfter(patterns[language].partAfter, 'part', text, end)
  const next = part?.to ?? end
  const paragraphs = pieceAfter(patterns[language].paragraphsAfter, 'paragraphs', text, next)
  return [part, paragraphs].filter((one) => one !== undefined)
}

function pieceAfter(pattern: RegExp, of: Piece['of'], text: string, at: number): Piece | undefined {
  const match = pattern.exec(text.slice(at, at + 120))
  const place = match?.indices?.groups?.[of]
  if (!match || !place) return undefined
  const [start, end] = [at + place[0], at + place[1]]
  return { of, words: text.slice(start, end), start, end, from: at, to: end }
}

/** How far before a document its paragraphs are looked for. */
const reach = 140

function readBefore(text: string, start: number, language: RolledLanguage): readonly Piece[] {
  const from = Math.max(0, start - reach)
  const match = patterns[language].before.exec(text.slice(from, start))
  if (!match) return []
  return (['part', 'paragraphs'] as const)
    .flatMap((of): Piece[] => {
      const place = match.indices?.groups?.[of] ?? match.indices?.groups?.[`${of}2`]
      if (!place) return []
      const [first, last] = [from + place[0], from + place[1]]
      const words = text.slice(first, last)
      return [{ of, words, start: first, end: last, from: from + match.index, to: last }]
    })
    .toSorted((a, b) => a.start - b.start)
}

const english: readonly (readonly [RegExp, string])[] = [
  [/^annexes?/i, 'annex'],
  [/^append(?:ix|ice)/i, 'appendix'],
  [/^chapitre/i, 'chapter'],
  [/^pièce jointe/i, 'enclosure'],
]

function partRead(words: string): string {
  const plain = words.replace(/[\u00a0\u202f]/g, ' ')
  for (const [pattern, name] of english)
    if (pattern.test(plain)) return plain.replace(pattern, name)
  return plain.replace(/^\p{L}+/u, (word) => word.toLowerCase())
}

function paragraphsRead(words: string, language: RolledLanguage): string {
  const plain = words.replace(/[\u00a0\u202f]/g, ' ').replace(/[–‑]/g, '-')
  const lettered = plain.replace(/ ?\(?([a-z]{1,5})\)/g, ' ($1)').replace(/ ?- ?(?=\()/g, '-')
  if (language === 'en') return lettered
  return lettered.replace(/ et /g, ' and ').replace(/ à /g, ' to ').replace(/ ou /g, ' or ')
}

function slotOf({ of, words, start, end }: Piece, language: RolledLanguage): Slot {
  const say = (stated: Stated): string | undefined => {
    if (stated.is !== 'document' && stated.is !== 'resolution') return undefined
    const value = stated[of]
    // What is cited may not silently grow or shrink with the form.
    if (value === undefined) return undefined
    const old = of === 'part' ? partRead(words) : paragraphsRead(words, language)
    if (value === old) return words
    return of === 'part' ? partSaid(value, words) : paragraphsSaid(value, words, language)
  }
  return { start, end, say }
}

function partSaid(value: string, words: string): string | undefined {
  const [label = '', ...rest] = value.split(' ')
  const [old = '', ...numbers] = partRead(words).split(' ')
  if (label !== old || rest.length > 0 !== numbers.length > 0) return undefined
  return words.replace(/[\p{L}\p{N}]+$/u, rest.join(' '))
}

function paragraphsSaid(value: string, words: string, language: RolledLanguage): string {
  const bracketed = language === 'en' || /\(/.test(words)
  const tight = /\d\(?[a-z]/.test(words)
  const pointed = value.replace(/( |-)\(([a-z]+)\)/g, (_, sign: string, letter: string) => {
    const label = bracketed ? `(${letter})` : `${letter})`
    return sign === ' ' && tight ? label : `${sign}${label}`
  })
  if (language === 'en') return pointed
  return pointed.replace(/ and /g, ' et ').replace(/ to /g, ' à ').replace(/ or /g, ' ou ')
}

/** A paragraph is cited where one was cited, and nowhere else. */
export function fits(
  stated: { readonly part?: string; readonly paragraphs?: string },
  old: { readonly part?: string; readonly paragraphs?: string },
): boolean {
  return (
    (stated.part === undefined) === (old.part === undefined) &&
    (stated.paragraphs === undefined) === (old.paragraphs === undefined)
  )
}
