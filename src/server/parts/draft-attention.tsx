import type { Child } from 'hono/jsx'
import type { Attention } from '../../drafting/drafts/draft.ts'
import { editableText } from '../../drafting/drafts/editable-text.ts'
import { inShort } from '../../drafting/rolling/flag-words.ts'
import { compareTexts } from '../../text/compare.ts'
import type { Sentence } from '../../text/tree.ts'
import type { DraftSeen } from '../draft-seen.ts'
import { attentionWords } from '../draft-words.ts'
import { href } from '../links.ts'
import type { Question } from '../sheet.ts'
import { attentionDetail } from './draft-decide.tsx'
import { DoButton, DraftForm, TypedField } from './draft-forms.tsx'
import { AttentionMark } from './draft-marks.tsx'
import { RedlineText } from './draft-redline.tsx'

type Of = { question: Question; seen: DraftSeen }

/** What waits for a decision on one paragraph, with what was, what is, and the buttons that decide. */
export function AttentionList({
  question,
  seen,
  attention,
}: Of & { attention: readonly Attention[] }) {
  const settles = attention.some(({ is }) => is !== 'flag')
  return (
    <>
      <ol class="attention-list">
        {attention.map((one, at) => (
          <li>
            <AttentionMark words={attentionWords(one)} />
            <p>{attentionDetail(one)}</p>
            <Detail question={question} seen={seen} one={one} at={at} />
          </li>
        ))}
      </ol>
      {settles && seen.mayWrite && <Settle question={question} seen={seen} />}
    </>
  )
}

function Detail({ question, seen, one, at }: Of & { one: Attention; at: number }): Child {
  if (one.is === 'flag') {
    if (!seen.mayWrite) return null
    return <FlagForm question={question} flag={one.flag} at={at} />
  }
  if (one.is === 'agreedChanged')
    return (
      <p class="typed" lang={seen.draft.language}>
        {editableText(one.agreed)}
      </p>
    )
  return (
    <>
      <Change language={seen.draft.language} old={one.old} now={one.now} />
      <Because question={question} ids={one.because} />
    </>
  )
}

/** What the record said and what it says, as a redline; the words alone where there is one only. */
function Change({
  language,
  old,
  now,
}: {
  language: string
  old: Sentence | undefined
  now: Sentence | undefined
}) {
  if (!old && !now) return null
  const words = (sentence: Sentence | undefined) =>
    sentence ? editableText({ sentences: [sentence] }) : ''
  return (
    <p class="typed">
      <span class="hint">{old && now ? 'The record, then and now: ' : 'The record: '}</span>
      <span lang={language}>
        <RedlineText runs={compareTexts(words(old), words(now))} />
      </span>
    </p>
  )
}

function Because({ question: { view }, ids }: { question: Question; ids: readonly string[] }) {
  if (ids.length === 0) return null
  return (
    <p class="hint">
      Because of{' '}
      {ids.map((id, at) => (
        <>
          {at > 0 ? ', ' : ''}
          <a href={href(view, `/facts/${id}`)}>
            {ids.length === 1 ? 'a fact that changed' : `changed fact ${at + 1}`}
          </a>
        </>
      ))}
      .
    </p>
  )
}

function Settle({ question, seen }: Of) {
  return (
    <DraftForm {...question} label="Decide on the words">
      <input type="hidden" name="basedOn" value={seen.standings.get(question.part)?.last ?? 0} />
      <div class="form-buttons">
        <DoButton wish="keep" quiet>
          Keep the words as they are
        </DoButton>
        <DoButton wish="restore" quiet>
          Take what the record says
        </DoButton>
      </div>
    </DraftForm>
  )
}

type FlagIs = Extract<Attention, { is: 'flag' }>['flag']['is']

/** What a person may decide, in words that fit what the flag asks. */
function decisionsOn(is: FlagIs) {
  if (is === 'dropped')
    return [
      ['dropped', 'leave it out'],
      ['changed', 'it is said otherwise'],
      ['kept', 'it was put back'],
    ] as const
  return [
    ['kept', 'keep it'],
    ['changed', 'it is changed'],
    ['dropped', 'it is taken out'],
  ] as const
}

function hintOn(is: FlagIs): string {
  return is === 'dropped'
    ? 'The decision is entered beside the text and changes no word of it. To have the words back, word a paragraph with them, or add one after its neighbour.'
    : 'The decision is entered beside the text and changes no word of it: word the paragraph, or take it out, further below.'
}

function FlagForm({
  question,
  flag,
  at,
}: {
  question: Question
  flag: { readonly is: FlagIs; readonly words: string }
  at: number
}) {
  return (
    <DraftForm {...question} label={`Decide on “${inShort(flag.words, 60)}”`}>
      {flag.words && (
        <p>
          Words: <q>{flag.words}</q>
        </p>
      )}
      <input type="hidden" name="flag" value={flag.is} />
      <input type="hidden" name="flagWords" value={flag.words} />
      <fieldset class="choices">
        <legend class="ds-label">Decision</legend>
        <p class="hint">{hintOn(flag.is)}</p>
        {decisionsOn(flag.is).map(([value, words]) => (
          <span class="choice">
            <input type="radio" id={`flag-${at}-${value}`} name="decided" value={value} required />
            <label for={`flag-${at}-${value}`}>{words}</label>
          </span>
        ))}
      </fieldset>
      <TypedField id={`flag-${at}-remark`} name="remark" label="Remark, if any" />
      <DoButton wish="decideFlag" quiet>
        Enter the decision
      </DoButton>
    </DraftForm>
  )
}
