import { tidied } from '../../text/inline.ts'
import { ordinalWords } from '../../text/ordinals.ts'
import type { Inline, Note, Ordinal, Phrase, Sentence, Text } from '../../text/tree.ts'
import type { Edit } from './edit.ts'
import { ordinalRead } from './ordinal-words.ts'
import type { Flag, Replaced } from './rolled.ts'
import { withLinksRolled } from './rolled-links.ts'
import { type Rolling, rolledWords } from './rolled-words.ts'

/** Inlines with the successors of what they stated, their notes included. */
export type RolledInlines = {
  readonly inlines: readonly Inline[]
  readonly replaced: readonly Replaced[]
  readonly flags: readonly Flag[]
}

/** Words, marks, notes, ordinals and cross-references are kept; only what is stated changes. */
export function rolledInlines(inlines: readonly Inline[], rolling: Rolling): RolledInlines {
  const pieces = piecesOf(inlines, rolling)
  const text = pieces.map(({ words }) => words).join('')
  const quoted = [...(rolling.quoted ?? []), ...quotedPieces(pieces)]
  const rolled = rolledWords(text, { ...rolling, quoted })
  const changed = withEdits(pieces, rolled.edits, rolling)
  const linked = withLinksRolled(changed, rolling.successions)
  const notes = linked.inlines.map((one) => (one.kind === 'note' ? rolledNote(one, rolling) : one))
  const ofNotes = notes.flatMap((one) => ('note' in one ? [one] : []))
  const now = notes.map((one) => ('note' in one ? one.note : one))
  return {
    // What was not in its normal form and is not touched stays as it is.
    inlines: now.every((one, at) => one === inlines[at]) ? inlines : tidied(now),
    replaced: [...rolled.replaced, ...ofNotes.flatMap((one) => one.replaced)],
    flags: [...rolled.flags, ...linked.flags, ...ofNotes.flatMap((one) => one.flags)],
  }
}

/** The same for a sentence, which keeps what it is bound to. */
export function rolledSentence(
  sentence: Sentence,
  rolling: Rolling,
): RolledInlines & { readonly sentence: Sentence } {
  const rolled = rolledInlines(sentence.inlines, rolling)
  return { ...rolled, sentence: { ...sentence, inlines: rolled.inlines } }
}

function rolledNote(
  note: Note,
  rolling: Rolling,
): {
  readonly note: Note
  readonly replaced: readonly Replaced[]
  readonly flags: readonly Flag[]
} {
  const { inlines, replaced, flags } = rolledInlines(note.content, rolling)
  // A note holds no notes, and rolling makes none.
  const content = inlines as readonly Phrase[]
  return { note: content === note.content ? note : { ...note, content }, replaced, flags }
}

/** An inline with the words that stand for it in the text, and where they begin. */
type Piece = { readonly inline: Inline; readonly words: string; readonly start: number }

/** Stands for a cross-reference, whose number is computed and belongs to no period. */
const computed = '\ufffc'

function piecesOf(inlines: readonly Inline[], { language }: Rolling): readonly Piece[] {
  let start = 0
  return inlines.map((inline) => {
    const piece = { inline, words: wordsOf(inline, language), start }
    start += piece.words.length
    return piece
  })
}

function wordsOf(inline: Inline, language: Rolling['language']): string {
  if (inline.kind === 'text') return inline.text
  if (inline.kind === 'crossReference') return computed
  return inline.kind === 'ordinal' ? ordinalText(inline, language) : ''
}

function ordinalText({ number, capital }: Ordinal, language: Rolling['language']): string {
  const words = ordinalWords(number, language) ?? String(number)
  return capital ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words
}

function quotedPieces(pieces: readonly Piece[]) {
  return pieces
    .filter(({ inline }) => 'marks' in inline && inline.marks?.some(({ is }) => is === 'quotation'))
    .map(({ start, words }) => ({ start, end: start + words.length }))
}

/** Every piece with its share of the edits. */
function withEdits(
  pieces: readonly Piece[],
  edits: readonly Edit[],
  { language }: Rolling,
): readonly Inline[] {
  const shares = edits.flatMap((edit) => sharesOf(edit, pieces))
  return pieces.flatMap((piece): readonly Inline[] => {
    const own = shares.filter(({ at }) => at === piece)
    if (own.length === 0) return [piece.inline]
    if (piece.inline.kind === 'ordinal') return [ordinalWith(piece.inline, own, language)]
    return piece.inline.kind === 'text' ? textWith(piece.inline, piece, own) : [piece.inline]
  })
}

type Share = Edit & { readonly at: Piece }

/** The first piece an edit touches takes its words, the others lose theirs. */
function sharesOf(edit: Edit, pieces: readonly Piece[]): readonly Share[] {
  const touched = pieces.filter(({ start, words, inline }) => {
    const end = start + words.length
    if (inline.kind === 'note') return false
    // What is inserted goes to the piece that ends there.
    if (edit.start === edit.end) return start < edit.start && edit.start <= end
    return start < edit.end && edit.start < end
  })
  const narrowed = touched.length > 1 ? withoutCommonEnds(edit, touched) : edit
  const left = touched.filter(
    ({ start, words }) =>
      touched.length === 1 || (start < narrowed.end && narrowed.start < start + words.length),
  )
  return left.map((at, index) => {
    const start = Math.max(narrowed.start, at.start)
    const end = Math.min(narrowed.end, at.start + at.words.length)
    return { ...narrowed, at, start, end, words: index === 0 ? narrowed.words : '' }
  })
}

/** "75" and a raised "e" become "76" and the same raised "e". */
function withoutCommonEnds(edit: Edit, touched: readonly Piece[]): Edit {
  const text = touched.map(({ words }) => words).join('')
  const from = touched[0]?.start ?? 0
  const old = text.slice(edit.start - from, edit.end - from)
  const now = edit.words
  const shorter = Math.min(old.length, now.length)
  let first = 0
  while (first < shorter - 1 && old[first] === now[first]) first += 1
  let last = 0
  while (last < shorter - first - 1 && old.at(-1 - last) === now.at(-1 - last)) last += 1
  return {
    ...edit,
    start: edit.start + first,
    end: edit.end - last,
    words: now.slice(first, now.length - last),
  }
}

function ordinalWith(
  inline: Ordinal,
  shares: readonly Share[],
  language: Rolling['language'],
): Inline {
  const words = shares.map((share) => share.words).join('')
  const number = ordinalRead(words)
  const next = number === undefined ? undefined : { ...inline, number }
  if (next && ordinalText(next, language) === words) return next
  const { marks } = inline
  return marks ? { kind: 'text', text: words, marks } : { kind: 'text', text: words }
}

function textWith(inline: Text, piece: Piece, shares: readonly Share[]): readonly Inline[] {
  const result: Text[] = []
  let at = 0
  for (const share of shares) {
    const start = share.start - piece.start
    const end = share.end - piece.start
    result.push({ ...inline, text: inline.text.slice(at, start) })
    // What joins a list is no part of the link that the item before it may be.
    result.push(start === end ? withoutLink(inline, share.words) : { ...inline, text: share.words })
    at = end
  }
  return [...result, { ...inline, text: inline.text.slice(at) }]
}

function withoutLink({ marks, ...rest }: Text, text: string): Text {
  const kept = (marks ?? []).filter(({ is }) => is !== 'reference')
  return kept.length > 0 ? { ...rest, text, marks: kept } : { kind: 'text', text }
}
