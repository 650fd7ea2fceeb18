import { z } from 'zod'
import { documentTree, treeId, treeSentences } from '../text/tree-schema.ts'
import { officeField, sessionField, stateField, words } from './fields.ts'
import { kind } from './kind.ts'

/** The most characters that a paragraph or sub-paragraph of a draft may hold, notes included. */
export const longestParagraph = 20_000

/** A file that is kept outside the record, by its hash. */
const file = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal'),
  name: words,
  mediaType: words,
  size: z.int().min(0),
})

/** The item, a paragraph or sub-paragraph, by its lasting id. */
const paragraph = treeId
/** In a section, after a paragraph or before the first. */
const place = z.strictObject({ section: treeId, after: treeId.exactOptional() })
/** What an item says before its sub-paragraphs, and after them. */
const text = z.strictObject({ sentences: treeSentences, tail: treeSentences.exactOptional() })
const remark = words.max(longestParagraph, 'expected a shorter remark').exactOptional()
const event = z.uuid('expected the id of a fact of the same draft')
const draft = ['draft'] as const

/**
 * Facts of drafting: what offices did to a draft. They say nothing of the world, and no answer
 * about it rests on them. Their order is that of entry.
 */
export const draftingKinds = {
  DraftOpened: kind(
    'A draft was opened: from the record, or rolled forward from a text that is kept.',
    draft,
    90,
    z.strictObject({
      session: sessionField,
      language: z.enum(['en', 'fr']),
      /** The office for whose eyes the text is made. */
      madeFor: officeField,
      base: file.exactOptional(),
    }),
  ),
  DraftBaseReplaced: kind(
    'Another text was laid under a draft that is rolled forward.',
    draft,
    90,
    z.strictObject({ base: file }),
  ),
  ParagraphEdited: kind(
    'A paragraph or sub-paragraph of a draft was worded by a person.',
    draft,
    90,
    z.strictObject({
      paragraph,
      place: place.exactOptional(),
      text,
      /** What stood there of itself at the time: from the record, or rolled forward. */
      was: text,
      /** For each sentence of the text, tail included, the sentences of `was` it goes on from, by place. */
      whose: z.array(z.array(z.int().min(0))),
    }),
  ),
  ParagraphAdded: kind(
    'A paragraph was added to a draft.',
    draft,
    90,
    z.strictObject({ paragraph, place, text }),
  ),
  ParagraphRemoved: kind(
    'A paragraph or sub-paragraph was taken out of a draft.',
    draft,
    90,
    z.strictObject({ paragraph, place: place.exactOptional(), was: text }),
  ),
  ParagraphMoved: kind(
    'A paragraph of a draft was given another place.',
    draft,
    90,
    z.strictObject({ paragraph, place }),
  ),
  ParagraphRestored: kind(
    'A paragraph of a draft was put back to what it says of itself.',
    draft,
    90,
    z.strictObject({ paragraph }),
  ),
  RolledFlagDecided: kind(
    'A person decided on a flag of a draft that is rolled forward.',
    draft,
    90,
    z.strictObject({
      paragraph: words,
      flag: z.strictObject({
        is: z.enum(['stale', 'dropped', 'added', 'unknown', 'decide']),
        words: z.string(),
      }),
      decided: z.enum(['kept', 'changed', 'dropped']),
      remark,
    }),
  ),
  CommentMade: kind(
    'A comment was made on a draft, or on a paragraph of it.',
    draft,
    90,
    z.strictObject({
      paragraph: paragraph.exactOptional(),
      words: words.max(longestParagraph, 'expected a shorter comment'),
    }),
  ),
  CommentSettled: kind(
    'A comment on a draft was settled.',
    draft,
    90,
    z.strictObject({ comment: event, remark }),
  ),
  AmendmentsReceived: kind(
    'The amendments of a delegation to a draft were received as a file.',
    draft,
    90,
    z.strictObject({ state: stateField, file, about: remark }),
  ),
  DraftSent: kind('A draft was sent for review.', draft, 90, z.strictObject({ to: words, remark })),
  DraftReviewed: kind(
    'A draft was reviewed: agreed, in whole or in part, or returned.',
    draft,
    90,
    z.strictObject({
      by: words,
      outcome: z.enum(['agreed', 'returned']),
      /** What was agreed: the words of each item. */
      agreed: z.array(z.strictObject({ paragraph, text })).exactOptional(),
      /** Some paragraphs alone were before the reviewer: the draft itself stands where it stood. */
      partial: z.literal(true).exactOptional(),
      remark,
    }),
  ),
  DraftFinalized: kind(
    'A text was set as the final one, to be issued; a symbol only if one was assigned.',
    draft,
    90,
    z.strictObject({ tree: documentTree, symbol: words.exactOptional() }),
  ),
  DraftDiscarded: kind('A draft was put away.', draft, 90, z.strictObject({ remark })),
  DraftingUndone: kind(
    'An earlier fact of the same draft was undone; to undo this fact brings that one back.',
    draft,
    90,
    z.strictObject({ event }),
  ),
} as const
