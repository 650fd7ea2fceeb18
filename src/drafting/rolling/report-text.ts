import { tidied } from '../../text/inline.ts'
import { ordinalWords } from '../../text/ordinals.ts'
import type { Inline, Phrase } from '../../text/tree.ts'
import type { RolledLanguage } from './reference.ts'

/** A stretch of the words of a run of inlines, and what is to stand in its place. */
export type WordEdit = { readonly start: number; readonly end: number; readonly words: string }

/** The words of a run of inlines as they read: ordinals in words, notes left out. */
export function wordsOfInlines(inlines: readonly Inline[], language: RolledLanguage): string {
  return inlines.map((one) => wordsOfInline(one, language)).join('')
}

function wordsOfInline(inline: Inline, language: RolledLanguage): string {
  if (inline.kind === 'text') return inline.text
  if (inline.kind !== 'ordinal') return ''
  const words = ordinalWords(inline.number, language) ?? String(inline.number)
  return inline.capital ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words
}

/**
 * The same run with other words in places, edits not overlapping. New words take the marks of the
 * words they stand for; a mark that names a document by its symbol names the new one.
 */
export function withEdits<One extends Inline>(
  inlines: readonly One[],
  edits: readonly WordEdit[],
  language: RolledLanguage,
): readonly One[] {
  if (edits.length === 0) return inlines
  const inOrder = [...edits].sort((a, b) => a.start - b.start)
  const result: Inline[] = []
  let place = 0
  const said = new Set<WordEdit>()
  for (const inline of inlines) {
    const words = wordsOfInline(inline, language)
    result.push(...editedInline(inline, words, place, inOrder, said))
    place += words.length
  }
  for (const edit of inOrder) if (!said.has(edit)) result.push({ kind: 'text', text: edit.words })
  return tidied(result) as unknown as readonly One[]
}

function editedInline(
  inline: Inline,
  words: string,
  place: number,
  edits: readonly WordEdit[],
  said: Set<WordEdit>,
): readonly Inline[] {
  const end = place + words.length
  const touching = edits.filter((edit) => touches(edit, place, end, said))
  if (touching.length === 0 || inline.kind === 'note') return [inline]
  const result: Inline[] = []
  let at = place
  for (const edit of touching) {
    if (edit.start > at) result.push(...pieceOf(inline, words, at - place, edit.start - place))
    if (!said.has(edit)) result.push(...asPhrase(inline, edit.words))
    said.add(edit)
    at = Math.max(at, Math.min(edit.end, end))
  }
  if (at < end) result.push(...pieceOf(inline, words, at - place, words.length))
  return result
}

/** An insertion stands at the end of the words before it, or at the head of what comes next. */
function touches(edit: WordEdit, place: number, end: number, said: ReadonlySet<WordEdit>): boolean {
  if (edit.start === edit.end)
    return !said.has(edit) && place < end && edit.start >= place && edit.start <= end
  return edit.start < end && edit.end > place
}

function pieceOf(inline: Inline, words: string, from: number, to: number): readonly Inline[] {
  if (from === 0 && to === words.length) return [inline]
  return asPhrase(inline, words.slice(from, to))
}

function asPhrase(inline: Inline, words: string): readonly Phrase[] {
  if (words === '') return []
  const marks = 'marks' in inline ? inline.marks : undefined
  if (!marks) return [{ kind: 'text', text: words }]
  return [{ kind: 'text', text: words, marks: marks.map((mark) => named(mark, words)) }]
}

type Marks = NonNullable<Phrase['marks']>[number]

function named(mark: Marks, words: string): Marks {
  if (mark.is !== 'reference') return mark
  if (mark.address !== undefined && /^https?:/.test(words)) return { ...mark, address: words }
  return mark.symbol !== undefined && words.includes('/') ? { ...mark, symbol: words } : mark
}
