import type { Confidence } from '../../law/citation.ts'
import type { Holds, MatterStanding } from '../../mechanism/answer.ts'
import { confidenceMeaning, holdsWords, matterStandingWords } from '../words/standings.ts'
import { Icon, type IconName } from './icons.tsx'

/**
 * How sure the record is, as a word with a shape; confirmed facts carry none, so that the eye is
 * free for the others. The note opens in place.
 */
export function ConfidenceMark({
  confidence,
  note,
}: {
  confidence: Confidence
  note?: string | undefined
}) {
  if (confidence === 'confirmed' && !note) return null
  const mark = (
    <span class={`mark mark-${confidence}`}>
      <Icon name={confidence} />
      {confidence}
    </span>
  )
  if (!note) return mark
  return (
    <details class="mark-note">
      <summary>
        {mark} <span class="ds-sr-only">: note</span>
      </summary>
      <p>{note}</p>
    </details>
  )
}

/** The word of a confidence and what it stands for, for keys. */
export function ConfidenceMeaning({ confidence }: { confidence: Confidence }) {
  return (
    <>
      <span class={`mark mark-${confidence}`}>
        <Icon name={confidence} />
        {confidence}
      </span>
      {': '}
      {confidenceMeaning[confidence]}
    </>
  )
}

/** Said of an answer that rests on something not confirmed. */
export function UnconfirmedMark() {
  return (
    <span class="mark mark-unconfirmed">
      <Icon name="unconfirmed" />
      unconfirmed
    </span>
  )
}

const standingIcons: Readonly<Record<MatterStanding, IconName>> = {
  open: 'open',
  deferred: 'deferred',
  closed: 'closed',
  referralReversed: 'reversed',
  notReferred: 'notReferred',
}

/** Where a matter stands, as a word with a shape. */
export function MatterMark({ standing }: { standing: MatterStanding }) {
  return (
    <span class={`standing standing-${standing}`}>
      <Icon name={standingIcons[standing]} />
      {matterStandingWords[standing]}
    </span>
  )
}

/** Whether a branch of a rule applies, or whether a condition is met. */
export function HoldsMark({
  holds,
  words = 'applies',
}: {
  holds: Holds
  words?: 'applies' | 'met'
}) {
  return (
    <span class={`holds holds-${holds}`}>
      <Icon name={holds} />
      {holdsWords[words][holds]}
    </span>
  )
}

/** For officers: the fact is not for everybody. */
export function AudienceMark({ audience }: { audience: readonly string[] }) {
  if (audience.includes('public')) return null
  return (
    <span class="mark mark-restricted">
      <Icon name="restricted" />
      not public
    </span>
  )
}
