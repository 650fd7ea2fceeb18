import type { Child } from 'hono/jsx'
import type { Comment, Review } from '../../drafting/drafts/draft.ts'
import type { ListedAmendments } from '../../drafting/drafts/listed-amendments.ts'
import type { DraftSeen } from '../draft-seen.ts'
import { reviewWords } from '../draft-words.ts'
import type { Question } from '../sheet.ts'
import { instantWords } from '../words/days.ts'
import { ItemLink } from './draft-decide.tsx'
import { DoButton, DraftForm, FileField, TypedField } from './draft-forms.tsx'
import { AmendmentList } from './draft-proposals.tsx'
import { Particulars, Section } from './section.tsx'

type Of = { question: Question; seen: DraftSeen }

/** Where the draft stands, what was said of it, and what an officer may do with it. */
export function DraftReview({
  question,
  seen,
  received,
}: Of & { received: readonly ListedAmendments[] }) {
  const { draft, mayWrite } = seen
  return (
    <>
      <Section id="draft-standing" heading="Where the draft stands">
        <Standing review={draft.review} />
        {mayWrite && <Steps question={question} seen={seen} />}
      </Section>
      <CommentSection question={question} seen={seen} />
      <Section id="draft-amendments" heading="Amendments of delegations">
        <AmendmentList view={question.view} seen={seen} received={received} />
        {mayWrite && <ReceiveAmendments question={question} />}
      </Section>
      {draft.base && (
        <Section id="draft-base" heading="Last year’s text">
          <p>
            <bdi class="symbol">{draft.base.name}</bdi>, kept by its hash{' '}
            <bdi class="hash">{draft.base.hash}</bdi>.
          </p>
          {mayWrite && <ReplaceBase question={question} />}
        </Section>
      )}
      {mayWrite && <Discard question={question} />}
    </>
  )
}

function Standing({ review }: { review: Review }) {
  const step = review.standing === 'inWork' ? undefined : review
  return (
    <Particulars
      rows={[
        ['Standing', reviewWords[review.standing]],
        review.standing === 'sent' ? ['To', review.to] : undefined,
        'by' in review ? ['By', review.by] : undefined,
        step ? ['Since', `${instantWords(step.since)}, entered by ${step.officer}`] : undefined,
        step?.remark ? ['Remark', step.remark] : undefined,
        review.standing === 'final'
          ? ['Symbol', review.symbol ?? 'none: a symbol is given by whoever issues the text']
          : undefined,
      ]}
    />
  )
}

function Steps({ question, seen }: Of) {
  const form = (label: string, children: Child) => (
    <details class="act">
      <summary>{label}</summary>
      <DraftForm {...question} label={label}>
        {children}
      </DraftForm>
    </details>
  )
  return (
    <div class="acts">
      <StillOpen seen={seen} />
      {form(
        'Send for review',
        <>
          <TypedField id="send-to" name="to" label="To whom" required />
          <TypedField id="send-remark" name="remark" label="Remark, if any" />
          <DoButton wish="send">Enter as sent</DoButton>
        </>,
      )}
      {form(
        'Enter what a review said',
        <>
          <TypedField id="review-by" name="by" label="By whom" required />
          <fieldset class="choices">
            <legend class="ds-label">Outcome</legend>
            <Choice name="outcome" value="agreed" words="agreed" />
            <Choice name="outcome" value="returned" words="returned" />
          </fieldset>
          <TypedField id="review-remark" name="remark" label="Remark, if any" />
          <DoButton wish="review">Enter the review</DoButton>
        </>,
      )}
      {form(
        'Set as the final text',
        <>
          <p class="hint">
            Nothing can be worded any more afterwards, unless the step is undone. A symbol is typed
            only where one was assigned.
          </p>
          <input type="hidden" name="basedOn" value={seen.draft.last} />
          <TypedField id="final-symbol" name="symbol" label="Symbol, if one was assigned" />
          <DoButton wish="finalize">Set as final</DoButton>
        </>,
      )}
    </div>
  )
}

/** What still waits for a decision: nothing hinders the steps, but nobody takes one unawares. */
function StillOpen({ seen: { draft } }: { seen: DraftSeen }) {
  const count = draft.attention.length
  if (count === 0) return null
  return (
    <p class="note">
      {count === 1 ? 'One thing waits' : `${count} things wait`} for a decision, listed under “What
      needs a decision”.
    </p>
  )
}

function Choice({ name, value, words }: { name: string; value: string; words: string }) {
  const id = `${name}-${value}`
  return (
    <span class="choice">
      <input type="radio" id={id} name={name} value={value} required />
      <label for={id}>{words}</label>
    </span>
  )
}

function CommentSection({ question, seen }: Of) {
  return (
    <Section id="draft-comments" heading="Comments">
      <Comments question={question} seen={seen} comments={seen.draft.comments} />
      {seen.mayWrite && <CommentForm question={question} of="the draft as a whole" />}
    </Section>
  )
}

export function Comments({ question, seen, comments }: Of & { comments: readonly Comment[] }) {
  if (comments.length === 0) return <p class="empty">No comment was made.</p>
  return (
    <ol class="comments">
      {comments.map((comment) => (
        <li class={comment.settled ? 'settled' : undefined} id={`comment-${comment.number}`}>
          <p class="comment-words">{comment.words}</p>
          <p class="hint">
            {comment.officer}, {instantWords(comment.entered)}
            {comment.paragraph && (
              <>
                {', on '}
                <ItemLink view={question.view} seen={seen} id={comment.paragraph} />
              </>
            )}
            {comment.settled &&
              `; settled by ${comment.settled.officer}${comment.settled.remark ? `: ${comment.settled.remark}` : ''}`}
          </p>
          {!comment.settled && seen.mayWrite && (
            <DraftForm {...question} label={`Settle the comment of fact ${comment.number}`}>
              <input type="hidden" name="comment" value={comment.number} />
              <DoButton wish="settle" quiet>
                Settled
              </DoButton>
            </DraftForm>
          )}
        </li>
      ))}
    </ol>
  )
}

export function CommentForm({ question, of }: { question: Question; of: string }) {
  return (
    <DraftForm {...question} label="Comment">
      <TypedField id="comment" name="words" label={`Comment on ${of}`} lines={3} required />
      <DoButton wish="comment" quiet>
        Comment
      </DoButton>
    </DraftForm>
  )
}

function ReceiveAmendments({ question }: { question: Question }) {
  return (
    <details class="act">
      <summary>Enter amendments received</summary>
      <DraftForm {...question} label="Enter amendments received" files>
        <TypedField
          id="amendments-state"
          name="state"
          label="State, by its three letters"
          hint="By ISO 3166-1, such as MNG."
          required
        />
        <FileField
          id="amendments-file"
          name="file"
          label="The file, as it came in"
          hint="It is kept unchanged, by its hash."
        />
        <TypedField id="amendments-about" name="about" label="What it is about, if to be said" />
        <DoButton wish="receiveAmendments">Keep the amendments</DoButton>
      </DraftForm>
    </details>
  )
}

function ReplaceBase({ question }: { question: Question }) {
  return (
    <details class="act">
      <summary>Lay another text under the draft</summary>
      <DraftForm {...question} label="Lay another text under the draft" files>
        <FileField
          id="base"
          name="base"
          label="The text"
          hint="What persons worded in this draft stays; the rest is rolled forward anew."
        />
        <DoButton wish="replaceBase">Lay it under the draft</DoButton>
      </DraftForm>
    </details>
  )
}

function Discard({ question }: { question: Question }) {
  return (
    <Section id="draft-discard" heading="Put the draft away">
      <details class="act">
        <summary>Put it away</summary>
        <DraftForm {...question} label="Put the draft away">
          <p class="hint">Nothing is erased: it stays in the record, and the step may be undone.</p>
          <TypedField id="discard-remark" name="remark" label="Why, if to be said" />
          <DoButton wish="discard">Put it away</DoButton>
        </DraftForm>
      </details>
    </Section>
  )
}
