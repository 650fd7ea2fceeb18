import { directionOf, languageProfile } from '../text/language-profile.ts'
import type { NumberedSentence, Printed, PrintedText } from '../text/numbered.ts'
import type { Language, Mark } from '../text/tree.ts'

/** Words for the template: a phrase with its marks, or a note with its number. */
export type TypstPiece = TypstPhrase | TypstNote

export type TypstPhrase = {
  readonly text: string
  readonly italic?: true
  readonly bold?: true
  readonly raised?: true
  /** Language of foreign words, ISO 639, and its region where given. */
  readonly lang?: string
  readonly region?: string
  /** A web address. */
  readonly url?: string
  /** The id of the element referred to. */
  readonly to?: string
}

export type TypstNote = {
  readonly note: number
  readonly id: string
  readonly words: readonly TypstPhrase[]
}

/** Sentences as they run, with the gap of the language between them. */
export function typstSentences(
  sentences: readonly NumberedSentence[],
  language: Language,
): readonly TypstPiece[] {
  const gap = languageProfile(language).sentenceGap
  return sentences.flatMap(({ inlines }, at) => [
    ...(at > 0 && gap ? [{ text: gap }] : []),
    ...typstInlines(inlines, language),
  ])
}

export function typstInlines(
  inlines: readonly Printed[],
  language: Language,
): readonly TypstPiece[] {
  return inlines.map((one) => {
    if (one.kind === 'text') return phraseOf(one, language)
    const words = one.content.map((phrase) => phraseOf(phrase, language))
    return { note: one.number, id: one.id, words }
  })
}

function phraseOf({ text, marks = [], of }: PrintedText, language: Language): TypstPhrase {
  const foreign = marks.find(({ is }) => is === 'foreign')
  const tag = foreign?.is === 'foreign' ? foreign.language : undefined
  const marked = Object.assign({}, ...marks.map(fieldOf)) as Omit<TypstPhrase, 'text'>
  const to = of?.kind === 'crossReference' ? { to: of.to } : {}
  return { text: directed(text, language, tag), ...marked, ...to }
}

function fieldOf(mark: Mark): Partial<TypstPhrase> {
  switch (mark.is) {
    case 'operativePhrase':
    case 'italic':
      return { italic: true }
    case 'bold':
      return { bold: true }
    case 'superscript':
      return { raised: true }
    case 'quotation':
      return {}
    case 'foreign':
      return foreignField(mark.language)
    case 'reference':
      // Only what a reader opens as a page becomes a link, whatever a document says.
      return mark.address && /^https?:\/\//i.test(mark.address) ? { url: mark.address } : {}
  }
}

function foreignField(tag: string): Partial<TypstPhrase> {
  const [lang = '', ...rest] = tag.split('-')
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part))
  return { lang, ...(region ? { region: region.toUpperCase() } : {}) }
}

/** Words with isolates round what runs the other way, by which their own order is kept. */
export function directed(words: string, language: Language, foreign?: string): string {
  const plain = words.replace(/\p{Cc}+/gu, ' ')
  const { direction } = languageProfile(language)
  if (foreign && directionOf(foreign) !== direction)
    return direction === 'rtl' ? leftToRight(plain) : rightToLeft(plain)
  return direction === 'rtl' ? isolated(plain) : plain
}

/** The label of a paragraph or heading: its stop and brackets stay on their sides. */
export function ownDirection(label: string, language: Language): string {
  return label && languageProfile(language).direction === 'rtl' ? leftToRight(label) : label
}

/** Latin letters, figures, and what may stand between them. */
const otherWay = /[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd}\p{M}!-~–§° \u00a0]*/u

/** Every number, date, symbol and address of words that run from right to left, isolated. */
function isolated(words: string): string {
  let done = ''
  let rest = words
  for (let found = otherWay.exec(rest); found; found = otherWay.exec(rest)) {
    const run = wholeRun(found[0])
    done += rest.slice(0, found.index) + leftToRight(run)
    rest = rest.slice(found.index + run.length)
  }
  return done + rest
}

/**
 * As much of a run as belongs together. Latin words, symbols and dates stay whole, with brackets
 * closed as they were opened and no stop at the end. Figures alone are one number at a time: the
 * year in brackets after a resolution's number stands on its left.
 */
function wholeRun(run: string): string {
  const latin = run.search(/\p{Script=Latin}/u)
  const figures = /^\p{Nd}+(?:[.,:/–-]\p{Nd}+)*%?/u.exec(run)?.[0]
  return figures && (latin < 0 || /[.,;:] /.test(run.slice(0, latin))) ? figures : balanced(run)
}

/** Up to the last letter, figure or closing bracket at which no bracket stands open. */
function balanced(run: string): string {
  let end = 1
  let depth = 0
  for (const { 0: sign, index } of run.matchAll(/\P{M}\p{M}*/gu)) {
    depth += Number(/[([]/.test(sign)) - Number(/[)\]]/.test(sign))
    if (depth < 0) break
    if (depth === 0 && /[\p{L}\p{Nd}%)\]/#]/u.test(sign)) end = index + sign.length
  }
  return run.slice(0, end)
}

function leftToRight(words: string): string {
  return `\u2066${words}\u2069`
}

function rightToLeft(words: string): string {
  return `\u2067${words}\u2069`
}
