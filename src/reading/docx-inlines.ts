import { idOfBookmark } from '../text/docx-bookmark.ts'
import { text, tidied } from '../text/inline.ts'
import { languageProfile } from '../text/language-profile.ts'
import type { CrossReference, Inline, Language, Mark, Note, Phrase } from '../text/tree.ts'
import { isShown, type NoteMark, type Piece, type View, type Words } from './docx-piece.ts'
import { linked } from './plain-inline.ts'

/** What making inlines out of pieces needs to know of the document. */
export type InlineMaker = {
  readonly view: View
  readonly language: Language
  /** A document written here: every blank is meant, and marks are those we write. */
  readonly own: boolean
  /** Ids too long for a bookmark, as the file lists them. */
  readonly longIds: ReadonlyMap<string, string>
  /** The word before the number of an element of the document, by its id. */
  readonly wordOf: (id: string) => string | undefined
  readonly noteOf: (mark: NoteMark, bookmark: string | undefined) => Note | undefined
}

/** Pieces of a line as inlines: words with their marks, notes in their places, references. */
export function inlinesOf(pieces: readonly Piece[], maker: InlineMaker): readonly Inline[] {
  const found = referencesNamed(
    pieces.flatMap((piece, at): readonly Made[] => {
      if (piece.kind === 'note') return noteInline(piece, bookmarkBefore(pieces, at), maker)
      if (piece.kind !== 'words') return []
      return [wordsOf(piece, maker)]
    }),
    maker,
  )
  return maker.own ? tidied(found) : trimmed(tidied(found.flatMap(withLinks)))
}

/** Phrases only: what a note may hold. */
export function phrasesOf(pieces: readonly Piece[], maker: InlineMaker): readonly Phrase[] {
  return inlinesOf(pieces, maker).flatMap((one) => (one.kind === 'note' ? one.content : [one]))
}

/** An inline with what it was made of, until references are told from words. */
type Made = { readonly inline: Inline; readonly to?: string; readonly from?: object }

function noteInline(
  piece: NoteMark,
  bookmark: string | undefined,
  { noteOf }: InlineMaker,
): readonly Made[] {
  const note = noteOf(piece, bookmark)
  return note ? [{ inline: note }] : []
}

/** The bookmark of a note stands directly before its mark. */
function bookmarkBefore(pieces: readonly Piece[], at: number): string | undefined {
  const before = pieces[at - 1]
  return before?.kind === 'bookmark' ? before.name : undefined
}

function wordsOf(piece: Words, maker: InlineMaker): Made {
  const marks = marksIn(piece, maker)
  const words = oneLine(piece.text)
  const to = targetOf(piece, maker)
  return {
    inline: text(words, ...marks),
    ...(to === undefined ? {} : { to, from: piece.field ?? piece }),
  }
}

function marksIn(piece: Words, { view, own, language }: InlineMaker): readonly Mark[] {
  const marks = (view === 'old' ? piece.marksBefore : undefined) ?? piece.marks
  const told = marks.map((mark) =>
    mark.is === 'reference' && mark.symbol === '' ? { ...mark, symbol: oneLine(piece.text) } : mark,
  )
  const tag = piece.language
  const isForeign = own && tag && !piece.inserted && isTag(tag) && primary(tag) !== language
  return isForeign ? [...told, { is: 'foreign', language: tag }] : told
}

/** Tabs and line breaks are blanks of the tree. */
function oneLine(words: string): string {
  return words.replace(/[\t\n]+/g, ' ')
}

/** Programs also write tags that name no language, such as `x-none`. */
function isTag(tag: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}

/** The lasting id that a field or a link within the document leads to. */
function targetOf({ field, anchor }: Words, { longIds }: InlineMaker): string | undefined {
  const named = /^\s*(?:REF|NOTEREF)\s+(\S+)/i.exec(field?.instruction ?? '')?.[1] ?? anchor
  return named === undefined ? undefined : idOfBookmark(named, longIds)
}

/** References are the result of a field; the word before the number may belong to them. */
function referencesNamed(made: readonly Made[], maker: InlineMaker): Inline[] {
  const result: Inline[] = []
  made.forEach((one, at) => {
    const word = one.to === undefined ? undefined : maker.wordOf(one.to)
    if (word === undefined || one.inline.kind !== 'text') result.push(one.inline)
    // A field may give its result in several runs.
    else if (made[at - 1]?.from !== one.from) addReference(result, one, word, maker)
  })
  return result
}

function addReference(
  result: Inline[],
  { inline, to = '', from }: Made,
  word: string,
  { language }: InlineMaker,
): void {
  if (inline.kind !== 'text') return
  const isLink = from !== undefined && !('instruction' in from)
  const isNamed = isLink ? inline.text.startsWith(word) : isWordAlone(result.at(-1), word, language)
  if (isNamed && !isLink) result.pop()
  const reference: CrossReference = {
    kind: 'crossReference',
    to,
    ...(isNamed ? { named: true } : {}),
    ...(inline.marks ? { marks: inline.marks } : {}),
  }
  result.push(reference)
}

function isWordAlone(before: Inline | undefined, word: string, language: Language): boolean {
  return (
    before?.kind === 'text' && before.text === `${word}${languageProfile(language).sentenceGap}`
  )
}

/** In files of others addresses and symbols lead somewhere too. */
function withLinks(inline: Inline): readonly Inline[] {
  if (inline.kind !== 'text') return [inline]
  const marks = inline.marks ?? []
  return marks.some(({ is }) => is === 'reference') ? [inline] : linked(inline.text, marks)
}

/** Without blanks at both ends, and with one where the file has several. */
function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const single = inlines.map((one) =>
    one.kind === 'text' ? { ...one, text: one.text.replace(/ {2,}/g, ' ') } : one,
  )
  const start = withEnd(single, 0, (words) => words.replace(/^[ \u00a0]+/, ''))
  return tidied(withEnd(start, start.length - 1, (words) => words.replace(/[ \u00a0]+$/, '')))
}

function withEnd(
  inlines: readonly Inline[],
  at: number,
  cut: (words: string) => string,
): readonly Inline[] {
  return inlines.map((one, index) =>
    index === at && one.kind === 'text' ? { ...one, text: cut(one.text) } : one,
  )
}

/** The pieces without their first characters, for a label that was typed. */
export function withoutStart(pieces: readonly Piece[], characters: number): readonly Piece[] {
  let left = characters
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind !== 'words' || left === 0) return [piece]
    const kept = piece.text.slice(left)
    left -= piece.text.length - kept.length
    return kept ? [{ ...piece, text: kept }] : []
  })
}

/** Whether all words shown have a mark. */
export function allMarked(pieces: readonly Piece[], is: Mark['is']): boolean {
  const shown = pieces.filter((one) => isShown(one) && one.kind === 'words' && one.text.trim())
  return (
    shown.length > 0 &&
    shown.every((one) => one.kind === 'words' && one.marks.some((mark) => mark.is === is))
  )
}
