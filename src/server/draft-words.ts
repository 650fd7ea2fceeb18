import type { Severity } from '../drafting/check/finding.ts'
import type {
  Attention,
  DraftLine,
  DraftStep,
  ParagraphStanding,
  Review,
} from '../drafting/drafts/draft.ts'
import type { Kind } from '../record/kinds.ts'
import type { ChangeClass } from '../text/change-class.ts'

/** Words for what stands in a draft; nothing is decided here. */

export const languageWords = { en: 'English', fr: 'French' } as const

export const howWords: Readonly<Record<DraftLine['how'], string>> = {
  fromTheRecord: 'from the record',
  rolledForward: 'last year’s text rolled forward',
}

/** For whose eyes a text can be made, and who may read it while it is made. */
export const audienceChoices = [
  { value: 'public', words: 'the public' },
  { value: 'states-parties', words: 'States Parties' },
  { value: 'bureau', words: 'the Bureau' },
  { value: 'focal-points', words: 'the focal points' },
  { value: 'president', words: 'the President of the Assembly' },
  { value: 'secretariat', words: 'the Secretariat' },
] as const

export function audienceWords(office: string): string {
  return audienceChoices.find(({ value }) => value === office)?.words ?? office
}

export const reviewWords: Readonly<Record<Review['standing'], string>> = {
  inWork: 'in work',
  sent: 'sent for review',
  agreed: 'agreed at review',
  returned: 'returned from review',
  final: 'final, to be issued',
  discarded: 'put away',
}

export const standingWords: Readonly<Record<ParagraphStanding['standing'], string>> = {
  derived: 'as the record says',
  edited: 'worded by a person',
  added: 'added by a person',
  removed: 'taken out',
  agreed: 'agreed at review',
}

/** What rolling forward left open, by the kind of its flag. */
const flagWords = {
  stale: 'still of the old period',
  dropped: 'left out when rolled forward',
  added: 'new when rolled forward',
  unknown: 'not known when rolled forward',
  decide: 'to be looked at since it was rolled forward',
} as const

type OtherAttention = Exclude<Attention['is'], 'flag'>

const otherAttention: Readonly<Record<OtherAttention, string>> = {
  stale: 'its facts have changed',
  orphan: 'the record says nothing of it any more',
  new: 'the record says something more',
  leftOutStale: 'what was taken out says something else now',
  agreedChanged: 'changed since it was agreed',
}

/** Why something waits for a person, in a few words. */
export function attentionWords(one: Attention): string {
  return one.is === 'flag' ? flagWords[one.flag.is] : otherAttention[one.is]
}

export const severityWords: Readonly<Record<Severity, string>> = {
  E: 'error',
  W: 'warning',
  I: 'information',
}

export const classWords: Readonly<Record<ChangeClass, string>> = {
  unchanged: 'unchanged',
  mechanical: 'mechanical',
  editorial: 'editorial',
  substantive: 'substantive',
  inserted: 'new',
  deleted: 'taken out',
}

const events: Partial<Record<Kind, string>> = {
  DraftOpened: 'The draft was opened',
  DraftBaseReplaced: 'Another text was laid under the draft',
  ParagraphEdited: 'Worded anew',
  ParagraphAdded: 'Added',
  ParagraphRemoved: 'Taken out',
  ParagraphMoved: 'Given another place',
  ParagraphRestored: 'Put back to what the record says',
  RolledFlagDecided: 'A flag was decided',
  CommentMade: 'Commented on',
  CommentSettled: 'A comment was settled',
  AmendmentsReceived: 'Amendments were received',
  DraftSent: 'Sent for review',
  DraftReviewed: 'Reviewed',
  DraftFinalized: 'Set as the final text',
  DraftDiscarded: 'Put away',
  DraftingUndone: 'Undid an earlier step',
}

/** What was done, by the kind of its fact. */
export function eventWords(is: Kind): string {
  return events[is] ?? is
}

/** What a page says once a form was done; addresses may name no other words. */
const doneWords: Readonly<Record<DraftStep['do'] | 'open', string>> = {
  open: 'The draft is opened.',
  replaceBase: 'The text is laid under the draft.',
  edit: 'Saved. What stood here before is in the history, and may be had back.',
  editSentences: 'Saved. What stood here before is in the history, and may be had back.',
  keep: 'Kept as it is, though its facts have changed.',
  add: 'Added.',
  remove: 'Taken out. It may be had back from the history.',
  move: 'Given its new place.',
  restore: 'Put back to what the record says.',
  decideFlag: 'The decision is entered. It changes no word of the text.',
  comment: 'The comment is kept.',
  settle: 'The comment is settled.',
  receiveAmendments: 'The amendments are kept.',
  send: 'Entered as sent for review.',
  review: 'The review is entered.',
  finalize: 'Set as the final text.',
  discard: 'Put away.',
  undo: 'Undone.',
}

export function saidOf(done: string): string | undefined {
  return Object.hasOwn(doneWords, done) ? doneWords[done as DraftStep['do']] : undefined
}
