import type { draftingKinds } from '../record/drafting.ts'
import { type Sentences, saying, state } from './describe-words.ts'
import { asSentence, listed, sessionInWords } from './words.ts'

const languages = { en: 'English', fr: 'French' } as const

/** `after mandate`, `at the head of introduction`: by lasting ids. */
function placed(place: { readonly section: string; readonly after?: string }): string {
  return place.after ? `after ${place.after}` : `at the head of ${place.section}`
}

export const draftingSentences: Sentences<keyof typeof draftingKinds> = {
  DraftOpened: ({ session, language, madeFor, base }) =>
    `A draft of the report to ${sessionInWords(session)} was opened in ${languages[language]} for ${madeFor}, ${base ? `rolled forward from ${base.name}` : 'from the record'}.`,
  DraftBaseReplaced: ({ base }) => `The text under the draft was replaced with ${base.name}.`,
  ParagraphEdited: ({ paragraph }) => `Paragraph ${paragraph} was worded by a person.`,
  ParagraphAdded: ({ paragraph, place }) => `Paragraph ${paragraph} was added ${placed(place)}.`,
  ParagraphRemoved: ({ paragraph }) => `Paragraph ${paragraph} was taken out.`,
  ParagraphMoved: ({ paragraph, place }) => `Paragraph ${paragraph} was moved ${placed(place)}.`,
  ParagraphRestored: ({ paragraph }) =>
    `Paragraph ${paragraph} was put back to what it says of itself.`,
  RolledFlagDecided: ({ paragraph, decided, remark }) =>
    `A flag of ${paragraph} was decided (${decided})${saying(remark)}.`,
  CommentMade: ({ paragraph, words }) =>
    `A comment was made${paragraph ? ` on paragraph ${paragraph}` : ''}: “${words}”.`,
  CommentSettled: ({ remark }) => `A comment was settled${saying(remark)}.`,
  AmendmentsReceived: ({ state: of, file, about }) =>
    `Amendments of ${state(of)} were received (${file.name})${saying(about)}.`,
  DraftSent: ({ to, remark }) => `The draft was sent for review to ${to}${saying(remark)}.`,
  DraftReviewed: ({ by, outcome, agreed, remark }) => {
    const what = agreed?.length ? listed(agreed.map(({ paragraph }) => paragraph)) : 'the draft'
    return `${asSentence(by)} ${outcome} ${what}${saying(remark)}.`
  },
  DraftFinalized: ({ symbol }) =>
    `The text was set as final${symbol ? `, under the symbol ${symbol}` : ''}.`,
  DraftDiscarded: ({ remark }) => `The draft was put away${saying(remark)}.`,
  DraftingUndone: () => 'An earlier step was undone.',
}
