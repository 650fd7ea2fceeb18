import type {
  Adoption,
  CrossReference,
  DocumentKind,
  Language,
  Mark,
  Masthead,
  Ordinal,
  Paragraph,
  QuotedParagraphs,
  Source,
} from './tree.ts'

/** A document with everything computed that is never typed: what every format is made from. */
export type NumberedDocument = {
  readonly kind: DocumentKind
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  readonly standing: 'draft' | 'issued'
  readonly masthead: NumberedMasthead
  readonly contents: readonly ContentsEntry[]
  readonly preamble?: NumberedPreamble
  readonly sections: readonly NumberedSection[]
  readonly adoption?: Adoption
  /** The day of adoption in words. */
  readonly adoptedOn?: string
  readonly annexes: readonly NumberedAnnex[]
  readonly faults: readonly NumberingFault[]
}

/** `words` are the printed session, or undefined where the language's ordinals are not set up. */
export type NumberedMasthead = Masthead & {
  readonly printed: {
    readonly distribution?: string
    readonly date?: string
    readonly original?: string
    readonly session?: string
    readonly placeAndDates?: string
    readonly draft?: string
  }
}

/** A line of the contents: a heading or an annex, by its depth from 1 on. */
export type ContentsEntry = {
  readonly id: string
  readonly of: 'section' | 'annex'
  readonly depth: number
  readonly label: string
  readonly title: string
}

export type NumberedPreamble = {
  readonly opening: readonly Printed[]
  readonly paragraphs: readonly NumberedParagraph[]
}

/** `label` is empty where a heading takes no number. */
export type NumberedSection = {
  readonly id: string
  readonly depth: number
  readonly label: string
  readonly heading?: readonly Printed[]
  readonly blocks: readonly NumberedBlock[]
  readonly sections: readonly NumberedSection[]
  readonly printed?: string
}

export type NumberedAnnex = {
  readonly id: string
  /** `II`; empty where there is one annex only. */
  readonly label: string
  /** `Annex II`. */
  readonly title: string
  readonly heading: readonly Printed[]
  readonly sections: readonly NumberedSection[]
  readonly printed?: string
}

export type NumberedBlock = NumberedParagraph | NumberedQuoted | NumberedTable

export type NumberedParagraph = NumberedItem & {
  readonly kind: 'paragraph'
  readonly role?: NonNullable<Paragraph['role']>
}

/**
 * A paragraph or sub-paragraph. `label` as printed before it (`32.`, `(l)`), empty without
 * number; `path` as it is cited (`32`, `3 (l)`); `number` its place in its run.
 */
export type NumberedItem = {
  readonly id: string
  readonly number?: number
  readonly label: string
  readonly path: string
  readonly sentences: readonly NumberedSentence[]
  readonly points: readonly NumberedItem[]
  readonly tail: readonly NumberedSentence[]
  readonly printed?: string
}

export type NumberedQuoted = {
  readonly kind: 'quoted'
  readonly id: string
  readonly of?: NonNullable<QuotedParagraphs['of']>
  readonly paragraphs: readonly NumberedParagraph[]
}

export type NumberedTable = {
  readonly kind: 'table'
  readonly id: string
  readonly caption?: readonly Printed[]
  readonly head?: readonly PrintedCell[]
  readonly rows: readonly (readonly PrintedCell[])[]
}

export type PrintedCell = readonly Printed[]

export type NumberedSentence = {
  readonly inlines: readonly Printed[]
  readonly from?: Source
  readonly edited?: true
}

/** Words to print, or a note with its computed mark. */
export type Printed = PrintedText | PrintedNote

/** `of` is the inline whose words were computed; absent where the words are the text's own. */
export type PrintedText = {
  readonly kind: 'text'
  readonly text: string
  readonly marks?: readonly Mark[]
  readonly of?: Ordinal | CrossReference
}

/** `series` keeps the notes of the body and of each annex apart: empty, or the annex's id. */
export type PrintedNote = {
  readonly kind: 'note'
  readonly id: string
  readonly number: number
  readonly series: string
  readonly content: readonly PrintedText[]
  readonly from?: Source
  readonly printed?: string
}

/** What could not be computed: the place by its id, the words there, and why. */
export type NumberingFault = {
  readonly place: string
  readonly words: string
  readonly why: string
}
