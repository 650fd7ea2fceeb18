import type { draftingKinds } from '../record/drafting.ts'
import type { Samples } from './fixture-sentences.ts'

const file = { hash: 'ab'.repeat(32), name: 'report-2024.docx', mediaType: 'text/plain', size: 12 }
const id = '00000000-0000-4000-8000-000000000001'
const paragraph = 'period'
const place = { section: 'introduction', after: 'mandate' }
const text = { sentences: [{ inlines: [{ kind: 'text', text: 'Words.' }] }] } as const
const tree = {
  kind: 'report',
  language: 'en',
  standing: 'draft',
  masthead: { organ: 'Assembly of States Parties', title: 'Report' },
  sections: [],
  annexes: [],
} as const

/** One body and its sentence for each kind of fact of drafting. */
export const draftingSamples: Samples<keyof typeof draftingKinds> = {
  DraftOpened: [
    { session: '24', language: 'en', madeFor: 'states-parties', base: file },
    'A draft of the report to the twenty-fourth session was opened in English for states-parties, rolled forward from report-2024.docx.',
  ],
  DraftBaseReplaced: [
    { base: file },
    'The text under the draft was replaced with report-2024.docx.',
  ],
  ParagraphEdited: [
    { paragraph, place, text, was: text, whose: [[0]] },
    'Paragraph period was worded by a person.',
  ],
  ParagraphAdded: [{ paragraph, place, text }, 'Paragraph period was added after mandate.'],
  ParagraphRemoved: [{ paragraph, place, was: text }, 'Paragraph period was taken out.'],
  ParagraphMoved: [
    { paragraph, place: { section: 'introduction' } },
    'Paragraph period was moved at the head of introduction.',
  ],
  ParagraphRestored: [{ paragraph }, 'Paragraph period was put back to what it says of itself.'],
  RolledFlagDecided: [
    {
      paragraph,
      flag: { is: 'stale', words: 'twentieth session' },
      decided: 'kept',
      remark: 'still so',
    },
    'A flag of period was decided (kept): still so.',
  ],
  CommentMade: [
    { paragraph, words: 'Is the day right?' },
    'A comment was made on paragraph period: “Is the day right?”.',
  ],
  CommentSettled: [{ comment: id, remark: 'it is' }, 'A comment was settled: it is.'],
  AmendmentsReceived: [
    { state: 'MNG', file, about: 'paragraph 3' },
    'Amendments of Mongolia were received (report-2024.docx): paragraph 3.',
  ],
  DraftSent: [
    { to: 'the Bureau', remark: 'for its next meeting' },
    'The draft was sent for review to the Bureau: for its next meeting.',
  ],
  DraftReviewed: [
    { by: 'the Bureau', outcome: 'agreed', agreed: [{ paragraph, text }], remark: 'as amended' },
    'The Bureau agreed period: as amended.',
  ],
  DraftFinalized: [
    { tree, symbol: 'ICC-ASP/24/1' },
    'The text was set as final, under the symbol ICC-ASP/24/1.',
  ],
  DraftDiscarded: [{ remark: 'opened twice' }, 'The draft was put away: opened twice.'],
  DraftingUndone: [{ event: id }, 'An earlier step was undone.'],
}
