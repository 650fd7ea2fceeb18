import type { Office } from '../../record/audience.ts'
import type { Kind } from '../../record/kinds.ts'
import type { DocumentTree, Inline, Sentence } from '../../text/tree.ts'
import type { DraftLanguage } from '../phrasing/phrasing.ts'
import type { Flag, RolledChange } from '../rolling/rolled.ts'

/** A draft of a report as it stands: what follows from the record, with what persons did to it. */
export type Draft = {
  /** `23-en`, then `23-en-2`: its stream without the first word. */
  readonly id: string
  readonly session: string
  readonly language: DraftLanguage
  /** For whose eyes the text is made: no fact that this office may not see is in it. */
  readonly audience: Office
  /** Who may read the draft while it is made. */
  readonly readers: readonly Office[]
  readonly how: 'fromTheRecord' | 'rolledForward'
  /** The text now: what the record says, with what persons wrote in its place. */
  readonly document: DocumentTree
  /** Last year's text, under a draft that is rolled forward. */
  readonly base?: DraftBase
  /** What rolling did to last year's text, each flag with the decision on it. */
  readonly rolled?: readonly DecidedChange[]
  readonly review: Review
  /** One for each paragraph and sub-paragraph in the order of the text, then what was taken out. */
  readonly paragraphs: readonly ParagraphStanding[]
  /** What a person has to look at, in the order of the text. */
  readonly attention: readonly Attention[]
  readonly comments: readonly Comment[]
  readonly amendments: readonly Amendments[]
  /** Oldest first. */
  readonly history: readonly DraftEvent[]
  /** Number of the last thing done to it: what the next edit is based on. */
  readonly last: number
}

export type DraftBase = {
  readonly name: string
  readonly hash: string
  readonly mediaType: string
  readonly document: DocumentTree
}

export type DecidedChange = Omit<RolledChange, 'flags'> & {
  readonly flags: readonly (Flag & { readonly decision?: FlagDecision })[]
}

export type FlagDecision = {
  readonly decided: 'kept' | 'changed' | 'dropped'
  readonly officer: string
  readonly number: number
  readonly remark?: string
}

/** Where a draft stands; `since` is the instant at which the record learnt it. */
export type Review =
  | { readonly standing: 'inWork' }
  | ({ readonly standing: 'sent'; readonly to: string } & ReviewStep)
  | ({ readonly standing: 'agreed' | 'returned'; readonly by: string } & ReviewStep)
  | ({ readonly standing: 'final'; readonly symbol?: string } & ReviewStep)
  | ({ readonly standing: 'discarded' } & ReviewStep)

export type ReviewStep = {
  readonly since: string
  readonly officer: string
  readonly number: number
  readonly remark?: string
}

/**
 * Where a paragraph or sub-paragraph stands. `derived`: as the record says, or as it was rolled
 * forward. `edited`: a person worded some of it. `added`: by a person. `removed`: by a person; it
 * is in no text. `agreed`: its words are those agreed at a review.
 */
export type ParagraphStanding = {
  readonly id: string
  readonly standing: 'derived' | 'edited' | 'added' | 'removed' | 'agreed'
  /** Whether a person worded it, added it, moved it or took it out, whatever its standing. */
  readonly touched: boolean
  readonly moved: boolean
  /** Number of the last thing done to it; 0 where nothing was. What an edit of it is based on. */
  readonly last: number
  /** What it says of itself without any edit; absent for what a person added. */
  readonly derived?: ItemText
  /** Comments on it that are not settled. */
  readonly comments: number
}

/** What an item says before its sub-paragraphs, and after them. */
export type ItemText = {
  readonly sentences: readonly Sentence[]
  readonly tail?: readonly Sentence[]
}

/**
 * What a person has to look at.
 * `stale`: a person's words whose facts have changed; `old` is what the record said when they were
 * written, `now` what it says. `orphan`: a person's words, kept, of which the record says nothing
 * any more. `new`: the record says something more beside a person's words. `leftOutStale`: what a
 * person took out says something else now; it stays out. `agreedChanged`: it was agreed in other
 * words. `flag`: rolling forward left something to be decided.
 */
export type Attention =
  | {
      readonly is: 'stale' | 'orphan' | 'new' | 'leftOutStale'
      readonly paragraph: string
      /** Place of the sentence in the item, its tail counted on; absent for what is not in the text. */
      readonly at?: number
      readonly old?: Sentence
      readonly now?: Sentence
      /** Ids of the facts that are other than they were. */
      readonly because: readonly string[]
    }
  | { readonly is: 'agreedChanged'; readonly paragraph: string; readonly agreed: ItemText }
  | { readonly is: 'flag'; readonly paragraph: string; readonly flag: Flag }

export type Comment = {
  readonly number: number
  readonly entered: string
  readonly officer: string
  readonly paragraph?: string
  readonly words: string
  readonly settled?: { readonly officer: string; readonly number: number; readonly remark?: string }
}

export type Amendments = {
  readonly number: number
  readonly entered: string
  readonly officer: string
  readonly state: string
  readonly file: KeptFile
  readonly about?: string
}

export type DraftEvent = {
  readonly number: number
  readonly id: string
  readonly entered: string
  readonly officer: string
  readonly is: Kind
  readonly paragraph?: string
  /** Undone by a later event that is itself not undone. */
  readonly undone: boolean
  /** Whether it may be undone now: nothing that came later stands on it. */
  readonly mayUndo: boolean
  /** For `DraftingUndone`: the number of the event it undid. */
  readonly undoes?: number
  readonly remark?: string
}

/** A file kept by its hash, outside the record. */
export type KeptFile = Omit<IncomingFile, 'bytes'> & {
  readonly hash: string
  readonly size: number
}

/** A file as it comes in. */
export type IncomingFile = {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** In a section, after one of its paragraphs or before the first. */
export type DraftPlace = { readonly section: string; readonly after?: string }

/**
 * What an officer wants of a draft. `basedOn` is the number of the last event that was known when
 * the text was opened: of the draft (`last`) or of the paragraph.
 */
export type DraftWish<File = IncomingFile> =
  | {
      readonly do: 'open'
      readonly session: string
      readonly language: DraftLanguage
      readonly audience: Office
      /** Absent: the Secretariat alone. */
      readonly readers?: readonly Office[]
      readonly base?: File
    }
  | ({ readonly draft: string } & DraftStep<File>)

export type DraftStep<File = IncomingFile> =
  | { readonly do: 'replaceBase'; readonly base: File }
  | (OnParagraph & {
      readonly do: 'edit'
      /** The text in the small markup of `editableText`. */
      readonly text: string
      /** The text that was shown to be edited; refused where the record says otherwise by now. */
      readonly seen?: string
    })
  | (OnParagraph & {
      readonly do: 'editSentences'
      readonly sentences: readonly (readonly Inline[])[]
      readonly tail?: readonly (readonly Inline[])[]
    })
  /** A person's words stay as they are, though their facts have changed. */
  | (OnParagraph & { readonly do: 'keep' })
  | { readonly do: 'add'; readonly place: DraftPlace; readonly text: string }
  | (OnParagraph & { readonly do: 'remove' })
  | (OnParagraph & { readonly do: 'move'; readonly place: DraftPlace })
  | (OnParagraph & { readonly do: 'restore' })
  | {
      readonly do: 'decideFlag'
      readonly paragraph: string
      readonly flag: Pick<Flag, 'is' | 'words'>
      readonly decided: FlagDecision['decided']
      readonly remark?: string
    }
  | { readonly do: 'comment'; readonly paragraph?: string; readonly words: string }
  | { readonly do: 'settle'; readonly comment: number; readonly remark?: string }
  | {
      readonly do: 'receiveAmendments'
      readonly state: string
      readonly file: File
      readonly about?: string
    }
  | { readonly do: 'send'; readonly to: string; readonly remark?: string }
  | {
      readonly do: 'review'
      readonly by: string
      readonly outcome: 'agreed' | 'returned'
      /** Absent: the whole. */
      readonly paragraphs?: readonly string[]
      readonly remark?: string
    }
  | { readonly do: 'finalize'; readonly basedOn: number; readonly symbol?: string }
  | { readonly do: 'discard'; readonly remark?: string }
  /** By the number of the event. */
  | { readonly do: 'undo'; readonly event: number }

type OnParagraph = { readonly paragraph: string; readonly basedOn: number }

/** Why a wish cannot be done: an answer for the officer, with what came in. */
export type DraftRefusal = {
  readonly refused:
    | 'NOT_FOR_THIS_OFFICE'
    | 'NO_SUCH_DRAFT'
    | 'NO_SUCH_PARAGRAPH'
    | 'NO_SUCH_PLACE'
    | 'NO_SUCH_EVENT'
    | 'NO_SUCH_FLAG'
    | 'NOT_THIS_PARAGRAPH'
    | 'EDITED_MEANWHILE'
    | 'RECORD_CHANGED'
    | 'EMPTY'
    | 'TOO_LONG'
    | 'UNREADABLE'
    | 'NOTHING_TO_DO'
    | 'FINAL'
    | 'DISCARDED'
    | 'CANNOT_UNDO'
    | 'UNDECIDED'
    | 'NOT_THIS_AUDIENCE'
    | 'NOT_THIS_STATE'
    | 'NO_SUCH_SESSION'
    | 'UNREADABLE_FILE'
    | 'FILE_TOO_LARGE'
  /** What was found, what was expected, what to do next. */
  readonly because: string
  /** The text that came in, as it came in. */
  readonly yours?: string
  /** The text that stands now, in the same markup. */
  readonly theirs?: string
}

/** A draft as a list shows it. */
export type DraftLine = Pick<
  Draft,
  'id' | 'session' | 'language' | 'audience' | 'readers' | 'how' | 'review'
> & {
  /** When it was opened, and by whom. */
  readonly opened: string
  readonly officer: string
  readonly baseName?: string
}

/** A paragraph as one text of one year has it. */
export type ParagraphVersion = {
  readonly session: string
  readonly language: string
  /** The draft it stands in, or the text that was brought in, by name. */
  readonly of: {
    readonly is: 'draft' | 'final' | 'base'
    readonly draft: string
    readonly name?: string
  }
  /** Its lasting id in that text, and its number as printed. */
  readonly paragraph: string
  readonly number: string
  /** As printed, each footnote between ⟦ and ⟧. */
  readonly text: string
}

/** True of the answer that says why a wish cannot be done. */
export function isDraftRefusal(outcome: object): outcome is DraftRefusal {
  return 'refused' in outcome
}
