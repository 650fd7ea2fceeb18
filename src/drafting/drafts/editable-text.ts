import { tidied } from '../../text/inline.ts'
import type { Inline, Mark, Note, Paragraph, Phrase, Point, Sentence } from '../../text/tree.ts'

/**
 * A paragraph or sub-paragraph as plain text, for a form without script: one sentence a line. What
 * is more than words is written in a small markup, so that nothing of the tree is lost:
 * `typed-text.ts` reads it back. `shownAs` numbers notes as a text shown before did: undefined for
 * one that is new.
 */
export function editableText(
  { sentences, tail, points }: EditableItem,
  shownAs?: (note: Note) => number | undefined,
): string {
  let notes = 0
  const numbered = (note: Note) => {
    notes += 1
    const number = shownAs ? shownAs(note) : notes
    return `[^${number ?? ''}: ${phrases(note.content)}]`
  }
  const lines = (all: readonly Sentence[]) =>
    all.map(({ inlines }) => edged(written(tidied(inlines), numbered)))
  const own = lines(sentences)
  if (!points?.length && !tail) return own.join('\n')
  return [...own, pointsToken, ...lines(tail ?? [])].join('\n')
}

export type EditableItem = Pick<Paragraph | Point, 'sentences' | 'tail' | 'points'>

/** Where the sub-paragraphs stand that are edited each for itself. */
export const pointsToken = '{points}'

/** The signs of the markup and what each means, for whoever types it. */
export const markupLegend: readonly { readonly sign: string; readonly means: string }[] = [
  { sign: 'a new line', means: 'a new sentence; each line is one' },
  { sign: '_words_', means: 'italics' },
  { sign: '*words*', means: 'bold' },
  { sign: '[^1: words]', means: 'a footnote; a new one needs no number: [^: words]' },
  { sign: '<ICC-ASP/1/1>', means: 'a document by its symbol, or a web address' },
  { sign: '<words|target>', means: 'words that lead to a symbol or an address' },
  { sign: '{ordinal 23}', means: 'twenty-third, in the language of the draft' },
  { sign: '{number ID}', means: 'the number of another paragraph, section or annex, by its id' },
  { sign: '{named ID}', means: 'the same with its word, as in “annex I”' },
  { sign: '{quote: words}', means: 'a quotation' },
  { sign: '{operative: words}', means: 'the verb that opens an operative paragraph' },
  { sign: '{superscript: words}', means: 'raised' },
  { sign: '{foreign fr: words}', means: 'words of another language' },
  { sign: '{points}', means: 'where the sub-paragraphs stand; they are edited each for itself' },
  { sign: '\\', means: 'before any of these signs: the sign itself' },
]

function written(inlines: readonly Inline[], note: (one: Note) => string): string {
  const parts: string[] = []
  let run: Phrase[] = []
  const close = () => {
    if (run.length) parts.push(phrases(run))
    run = []
  }
  for (const one of inlines) {
    if (one.kind !== 'note') run.push(one)
    if (one.kind !== 'note') continue
    close()
    parts.push(note(one))
  }
  close()
  return parts.join('')
}

/** Phrases, those that share their outermost mark under one sign. */
function phrases(all: readonly Phrase[]): string {
  let result = ''
  for (let at = 0; at < all.length; ) {
    const mark = all[at]?.marks?.[0]
    let end = at + 1
    while (end < all.length && isSame(mark, all[end]?.marks?.[0])) end += 1
    const group = all.slice(at, end)
    result += mark ? marked(mark, group.map(withoutFirst)) : group.map(bare).join('')
    at = end
  }
  return result
}

function isSame(a: Mark | undefined, b: Mark | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function withoutFirst(phrase: Phrase): Phrase {
  const { marks = [], ...rest } = phrase
  return marks.length > 1 ? { ...rest, marks: marks.slice(1) } : rest
}

function marked(mark: Mark, within: readonly Phrase[]): string {
  const words = phrases(within)
  switch (mark.is) {
    case 'italic':
      return `_${words}_`
    case 'bold':
      return `*${words}*`
    case 'quotation':
      return `{quote: ${words}}`
    case 'operativePhrase':
      return `{operative: ${words}}`
    case 'superscript':
      return `{superscript: ${words}}`
    case 'foreign':
      return `{foreign ${mark.language}: ${words}}`
    case 'reference':
      return `<${words}${targetOf(mark, within)}>`
  }
}

/** What stands after the words of a reference: nothing where the words are the target. */
function targetOf(
  { symbol, address }: Extract<Mark, { is: 'reference' }>,
  within: readonly Phrase[],
): string {
  const [only] = within
  const words = within.length === 1 && only?.kind === 'text' ? only.text : undefined
  if (symbol !== undefined && (address !== undefined || isAddress(symbol)))
    return `|${escaped(symbol)}|${escaped(address ?? '')}`
  const target = symbol ?? address ?? ''
  return target === words ? '' : `|${escaped(target)}`
}

export function isAddress(target: string): boolean {
  return /^https?:\/\//i.test(target)
}

function bare(phrase: Phrase): string {
  if (phrase.kind === 'text') return escaped(phrase.text)
  if (phrase.kind === 'ordinal')
    return `{${phrase.capital ? 'Ordinal' : 'ordinal'} ${phrase.number}}`
  return `{${phrase.named ? 'named' : 'number'} ${phrase.to}}`
}

function escaped(words: string): string {
  return words.replace(/[\\_*[\]{}<>|]/g, '\\$&')
}

/** Blanks at the ends of a line would be lost on the way: they are written as signs. */
function edged(line: string): string {
  return line === ' ' ? '\\ ' : line.replace(/^ /, '\\ ').replace(/ $/, '\\ ')
}
