/**
 * The tree of a document: the one source of every format. Numbers, note marks, cross-references,
 * ordinals and contents are never typed into it; `numbering.ts` computes them.
 *
 * Every `id` is lasting: it names the same paragraph from year to year, whatever its number.
 */
export type DocumentTree = {
  readonly kind: DocumentKind
  readonly language: Language
  /** A draft carries no symbol and says that it is a draft. */
  readonly standing: 'draft' | 'issued'
  readonly masthead: Masthead
  readonly preamble?: Preamble
  readonly sections: readonly Section[]
  readonly adoption?: Adoption
  readonly annexes: readonly Annex[]
}

export type DocumentKind = 'report' | 'resolution' | 'paper'

/** The official languages of the United Nations, by ISO 639-1. */
export type Language = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh'

export type Distribution = 'general' | 'limited' | 'restricted'

export type Masthead = {
  /** The organ whose document it is, for example the Assembly of States Parties. */
  readonly organ: string
  /** Above the organ, where printed: the organization. */
  readonly publisher?: string
  readonly symbol?: string
  readonly distribution?: Distribution
  /** Day of issue, YYYY-MM-DD. */
  readonly date?: string
  readonly originalLanguage?: Language
  /** By ordinal; `words` only where a document read prints words that numbering would not. */
  readonly session?: { readonly number: number; readonly words?: string }
  readonly place?: string
  /** First and last day of the session, YYYY-MM-DD. */
  readonly dates?: { readonly from: string; readonly to: string }
  readonly agendaItem?: string
  /** Further printed lines between masthead and title, in order. */
  readonly lines?: readonly string[]
  readonly title: string
}

/** What stands before the operative paragraphs of a resolution. */
export type Preamble = {
  /** The organ speaking, for example "The General Assembly,". */
  readonly opening: readonly Inline[]
  readonly paragraphs: readonly Paragraph[]
}

export type Adoption = { readonly meeting?: string; readonly on?: string }

/**
 * A part under a heading. Headings are numbered by depth: roman, capital letters, figures.
 * A section without heading takes no number: its paragraphs stand before the first heading.
 */
export type Section = {
  readonly id: string
  readonly heading?: readonly Inline[]
  readonly label?: 'none'
  readonly blocks: readonly Block[]
  readonly sections?: readonly Section[]
  /** The number as printed in a document read; never shown as the number. */
  readonly printed?: string
}

/** An annex has paragraph numbers and notes of its own. */
export type Annex = {
  readonly id: string
  readonly heading: readonly Inline[]
  readonly numbering?: Run
  readonly sections: readonly Section[]
  readonly printed?: string
}

/** How a run of paragraphs is numbered: `{ style: 'letters', start: 12 }` begins at (l). */
export type Run = { readonly style: 'figures' | 'letters'; readonly start: number }

export type Block = Paragraph | QuotedParagraphs | Table

export type Paragraph = {
  readonly kind: 'paragraph'
  readonly id: string
  readonly role?: 'operative' | 'preambular'
  /** Present on a paragraph without number. */
  readonly numbered?: false
  readonly sentences: readonly Sentence[]
  readonly points?: readonly Point[]
  /** What follows the sub-paragraphs in the same paragraph. */
  readonly tail?: readonly Sentence[]
  readonly printed?: string
}

/** A sub-paragraph; its label follows from its depth and the language. */
export type Point = {
  readonly id: string
  readonly sentences: readonly Sentence[]
  readonly points?: readonly Point[]
  readonly tail?: readonly Sentence[]
  readonly printed?: string
}

/** Paragraphs that stand, or are to stand, in another document, with the numbers they have there. */
export type QuotedParagraphs = {
  readonly kind: 'quoted'
  readonly id: string
  /** The document they belong to, by symbol, and the part of it. */
  readonly of?: { readonly symbol: string; readonly part?: string }
  readonly numbering: Run
  readonly paragraphs: readonly Paragraph[]
}

export type Table = {
  readonly kind: 'table'
  readonly id: string
  readonly caption?: readonly Inline[]
  readonly head?: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

export type Cell = readonly Inline[]

/** A sentence knows what it states; `edited` once a person has changed what was derived. */
export type Sentence = {
  readonly inlines: readonly Inline[]
  readonly from?: Source
  readonly edited?: true
}

/** Numbers and, where known, ids of facts; provisions as citations printed. */
export type Source = {
  readonly facts: readonly number[]
  readonly rules: readonly string[]
  readonly ids?: readonly string[]
}

/** A footnote stands where its mark stands; a phrase is anything else. */
export type Inline = Phrase | Note

export type Phrase = Text | Ordinal | CrossReference

export type Text = {
  readonly kind: 'text'
  readonly text: string
  readonly marks?: readonly Mark[]
}

/** A number in words as an ordinal, for example of a session. */
export type Ordinal = {
  readonly kind: 'ordinal'
  readonly number: number
  readonly capital?: true
  readonly marks?: readonly Mark[]
}

/**
 * The number of another element of the same document, by its id; with `named` its word too,
 * for example "annex I" instead of "I".
 */
export type CrossReference = {
  readonly kind: 'crossReference'
  readonly to: string
  readonly named?: true
  readonly marks?: readonly Mark[]
}

export type Note = {
  readonly kind: 'note'
  readonly id: string
  readonly content: readonly Phrase[]
  readonly from?: Source
  readonly printed?: string
}

export type Mark =
  | { readonly is: 'operativePhrase' }
  | { readonly is: 'italic' }
  | { readonly is: 'bold' }
  | { readonly is: 'superscript' }
  | { readonly is: 'quotation' }
  | { readonly is: 'foreign'; readonly language: string }
  | ReferenceMark

/** A document by its symbol, a web address, or both. */
export type ReferenceMark = {
  readonly is: 'reference'
  readonly symbol?: string
  readonly address?: string
}
