import type { CheckedDocument, CheckedLanguage } from './checked-document.ts'
import type { Profile } from './finding.ts'
import { passage, type Reading } from './passage.ts'
import type { Register } from './register.ts'

export type ReadingOf = {
  readonly profile: Profile
  readonly language: CheckedLanguage
  readonly register?: Register | undefined
  readonly base?: CheckedDocument | undefined
  readonly on?: string | undefined
}

/** A document laid before the rules: looked through once, asked by all of them. */
export function reading(document: CheckedDocument, of: ReadingOf): Reading {
  const headings = document.blocks.flatMap((one) => (one.is === 'heading' ? [passage(one)] : []))
  const paragraphs = document.blocks.flatMap((one) =>
    one.is === 'paragraph' ? [passage(one)] : [],
  )
  const notes = document.notes.map((note) => passage(note))
  return {
    document,
    ...of,
    headings,
    paragraphs,
    notes,
    contents: document.contents.map((line) => passage(line)),
    all: [...headings, ...paragraphs, ...notes],
    noteById: new Map(notes.map((note) => [note.element.id, note])),
  }
}
