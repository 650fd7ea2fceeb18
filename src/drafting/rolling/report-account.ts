import type { Block, Paragraph, Point, Section } from '../../text/tree.ts'
import type { Flag, Replaced } from './rolled.ts'

/** One item of the old text (or one added), with what became of it. */
export type Account = {
  readonly id: string
  readonly old: Paragraph | Point | null
  item: Paragraph | Point | null
  replaced: readonly Replaced[]
  flags: Flag[]
}

/** A section while it is rolled; blocks that are no paragraphs stand as they are. */
export type Working = {
  readonly section: Section
  /** The place of the section of our own draft that has the same heading; -1 for none. */
  readonly drafted: number
  readonly blocks: WorkingBlock[]
}

/** A paragraph of the new text, with the ids of the facts that it states. */
export type Told = {
  paragraph: Paragraph
  readonly accounts: Account[]
  readonly facts: Set<string>
}

export type WorkingBlock = Told | { readonly block: Block }

export function isParagraph(block: WorkingBlock): block is Told {
  return 'paragraph' in block
}

/** What was dropped, and the paragraph after which it stood. */
export type Dropped = {
  readonly accounts: readonly Account[]
  readonly after: string | undefined
  readonly section: string
}
