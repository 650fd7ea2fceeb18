import type { DocumentKind } from '../../text/tree.ts'

/** Languages whose usage is set up as rules. */
export type CheckedLanguage = 'en' | 'fr'

/** Stands in the words for a note mark: one character, so that places can be counted. */
export const markSign = '\ufffc'

/**
 * A document as the rules see it: flat, in reading order, with what was printed. Made by
 * `fromTree`, or by hand in tests.
 */
export type CheckedDocument = {
  readonly kind: DocumentKind
  readonly standing: 'draft' | 'issued'
  readonly masthead: CheckedMasthead
  /** The printed table of contents; empty where none was read. */
  readonly contents: readonly ContentsLine[]
  readonly blocks: readonly (Heading | Paragraph)[]
  readonly notes: readonly CheckedNote[]
}

/** As printed, or as the tree holds it; what is missing is undefined. */
export type CheckedMasthead = {
  readonly organ?: string | undefined
  readonly symbol?: string | undefined
  readonly distribution?: string | undefined
  /** YYYY-MM-DD where it was understood, else as printed. */
  readonly date?: string | undefined
  readonly originalLanguage?: string | undefined
  readonly session?: number | undefined
  readonly title?: string | undefined
  /** Last day of the session, YYYY-MM-DD. */
  readonly closes?: string | undefined
}

/** From one place in the words up to, but without, another. */
export type Span = { readonly from: number; readonly to: number }

/** Words with what was marked in them; every `markSign` stands for the next of `marks`. */
export type CheckedText = {
  readonly words: string
  readonly marks: readonly NoteMark[]
  readonly italics: readonly Span[]
  readonly bold: readonly Span[]
}

/** `note` is the id of the note it leads to. */
export type NoteMark = { readonly note: string; readonly printed: string }

/** `id` is unique in the document; `place` is for people and may repeat, as printed numbers do. */
type Element = { readonly id: string; readonly place: string; readonly text: CheckedText }

export type ContentsLine = Element & { readonly is: 'contents'; readonly label?: string }

export type Heading = Element & {
  readonly is: 'heading'
  readonly of: 'section' | 'annex'
  readonly series: string
  readonly depth: number
  /** The number of the heading, as printed or as computed; undefined for none. */
  readonly label?: string
}

export type Paragraph = Element & {
  readonly is: 'paragraph'
  /** Which notes and paragraph numbers it goes with: empty for the body, else the annex. */
  readonly series: string
  /** The run of numbers it is counted in; sub-paragraphs run under their paragraph. */
  readonly run: string
  readonly numbering: 'figures' | 'points' | 'none'
  /** The first number of the run: 12 for a run that begins at (l). */
  readonly start: number
  /** As printed, without what is around it read away: `40.`, `(l)`. */
  readonly label?: string
  /** 0 for a paragraph, 1 for its sub-paragraphs, and so on. */
  readonly depth: number
  readonly role?: 'opening' | 'preambular' | 'operative'
  /** It stands, or is to stand, in another document. */
  readonly quoted?: true
  /** Sub-paragraphs follow it. */
  readonly introduces?: true
  /** It follows sub-paragraphs of the same paragraph, and has no number of its own. */
  readonly tail?: true
  /** Words of the heading it stands under. */
  readonly under?: string
}

export type CheckedNote = Element & {
  readonly is: 'note'
  readonly series: string
  readonly printed: string
  /** Set where the source says where the note stands. */
  readonly stands?: 'foot' | 'end'
}

export type CheckedElement = ContentsLine | Heading | Paragraph | CheckedNote
