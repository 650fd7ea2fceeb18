import type { Mark } from '../text/tree.ts'

/** Who made a tracked change, and when, as the file says; `move` names the move it is part of. */
export type Change = {
  readonly author: string
  readonly on?: string
  readonly move?: string
}

/** What is inserted stands in the new text alone, what is deleted in the old one. */
export type Tracked = { readonly inserted?: Change; readonly deleted?: Change }

/** The text with all changes rejected, or with all accepted. */
export type View = 'old' | 'new'

/** The smallest thing in a paragraph that is read. Signposts have no width. */
export type Piece = Words | NoteMark | Signpost

/** Words of one look. Tabs and line breaks stand in `text` as such. */
export type Words = Tracked & {
  readonly kind: 'words'
  readonly text: string
  readonly marks: readonly Mark[]
  /** Where a tracked change of the look has others before it. */
  readonly marksBefore?: readonly Mark[]
  /** The language of the words, where the file names one. */
  readonly language?: string
  /** Of the masthead, where the style of the words says so: `symbol`, `organ`. */
  readonly part?: string
  /** The bookmark that a link within the document leads to. */
  readonly anchor?: string
  /** The field whose result the words are. */
  readonly field?: Field
}

/** A field: what it asks for. Its result stands in the words that carry it. */
export type Field = { readonly instruction: string }

export type NoteMark = Tracked & {
  readonly kind: 'note'
  readonly of: 'footnote' | 'endnote'
  readonly note: string
  /** A mark typed by hand instead of a number. */
  readonly typed?: string
}

export type Signpost = {
  readonly kind: 'bookmark' | 'commentStart' | 'commentEnd' | 'commentMark'
  /** Name of the bookmark, id of the comment. */
  readonly name: string
}

export function isIn(view: View, { inserted, deleted }: Tracked): boolean {
  return view === 'old' ? !inserted : !deleted
}

/** Whether a person would see the piece: signposts have no width. */
export function isShown(piece: Piece): piece is Words | NoteMark {
  return piece.kind === 'words' || piece.kind === 'note'
}

/** Words of pieces with every tab and break as one blank; notes left out. */
export function plainPieces(pieces: readonly Piece[]): string {
  return pieces.map((one) => (one.kind === 'words' ? one.text : '')).join('')
}
