import type { DraftStep, KeptFile } from './draft.ts'
import type { DraftAtWork } from './draft-from.ts'
import { editParagraph, editSentences } from './edit-paragraph.ts'
import {
  addParagraph,
  keepParagraph,
  moveParagraph,
  removeParagraph,
  restoreParagraph,
} from './place-paragraph.ts'
import {
  comment,
  decideFlag,
  finalize,
  receiveAmendments,
  review,
  send,
  settle,
} from './review-draft.ts'
import { type Answered, closed, refused, wordsFault } from './step.ts'
import { numberOf, undoable } from './steps.ts'

type Wish = DraftStep<KeptFile>
type Answers = {
  readonly [Do in Wish['do']]: (work: DraftAtWork, wish: Extract<Wish, { do: Do }>) => Answered
}

/** What each wish comes to. A wish without an answer does not compile. */
const answers: Answers = {
  edit: editParagraph,
  editSentences,
  keep: keepParagraph,
  add: addParagraph,
  remove: removeParagraph,
  move: moveParagraph,
  restore: restoreParagraph,
  decideFlag,
  comment,
  settle,
  receiveAmendments,
  send,
  review,
  finalize,
  discard: (_, { remark }) =>
    wordsFault('remark', remark) ?? [
      { type: 'DraftDiscarded', body: { ...(remark ? { remark } : {}) } },
    ],
  replaceBase: ({ draft }, { base }) =>
    draft.how === 'rolledForward'
      ? [{ type: 'DraftBaseReplaced', body: { base } }]
      : refused(
          'NOTHING_TO_DO',
          `The draft ${draft.id} is made from the record alone; nothing lies under it. To roll a text forward, open a new draft with it.`,
        ),
  undo,
}

/**
 * What is to be entered for a wish about a draft as it stands: nothing where it stands so already,
 * or a refusal that says what was found, what was expected and what to do next.
 */
export function wished(work: DraftAtWork, wish: Wish): Answered {
  const shut = wish.do === 'undo' ? undefined : closed(work, wordsOf(wish))
  if (shut) return shut
  const answer = answers[wish.do] as (work: DraftAtWork, wish: Wish) => Answered
  return answer(work, wish)
}

/** The words that came in with a wish, which no refusal may lose. */
function wordsOf(wish: Wish): string | undefined {
  if ('text' in wish) return wish.text
  return wish.do === 'comment' ? wish.words : undefined
}

function undo(work: DraftAtWork, { event }: Extract<Wish, { do: 'undo' }>): Answered {
  const { draft, steps } = work
  const fact = steps.all.find((one) => numberOf(one) === event)
  if (!fact)
    return refused(
      'NO_SUCH_EVENT',
      `There is no number ${event} in the history of the draft ${draft.id}; expected one of those that it shows.`,
    )
  const standing = draft.review.standing
  const shut = standing === 'final' || standing === 'discarded' ? closed(work) : undefined
  if (shut && draft.review.standing !== 'inWork' && draft.review.number !== event) return shut
  const may = undoable(steps, fact)
  if (may !== true) return refused('CANNOT_UNDO', `Number ${event} cannot be undone. ${may}`)
  return [{ type: 'DraftingUndone', body: { event: fact.id } }]
}
