import type { Finding } from '../../drafting/check/finding.ts'
import type { Draft, ParagraphStanding } from '../../drafting/drafts/draft.ts'
import { inShort } from '../../drafting/rolling/flag-words.ts'
import type { ChangeClass } from '../../text/change-class.ts'
import { classWords, severityWords, standingWords } from '../draft-words.ts'
import { Icon, type IconName } from './icons.tsx'

const standingIcons: Readonly<Record<ParagraphStanding['standing'], IconName>> = {
  derived: 'confirmed',
  edited: 'reported',
  added: 'open',
  removed: 'notReferred',
  agreed: 'closed',
}

/** Where a paragraph stands, as a word with a shape. */
export function DraftStandingMark({
  standing,
  how,
}: {
  standing: ParagraphStanding
  how: Draft['how']
}) {
  const rolled = standing.standing === 'derived' && how === 'rolledForward'
  return (
    <span class={`mark draft-standing draft-${standing.standing}`}>
      <Icon name={standingIcons[standing.standing]} />
      {rolled ? 'as rolled forward' : standingWords[standing.standing]}
      {standing.moved && ', moved'}
    </span>
  )
}

/** What a person has to look at, as a word with a shape. */
export function AttentionMark({ words }: { words: string }) {
  return (
    <span class="mark attention">
      <Icon name="unconfirmed" />
      {words}
    </span>
  )
}

/** What the checker found: its weight, its rule, the words and why. */
export function FindingText({ finding }: { finding: Finding }) {
  const { severity, rule, words, why, mend } = finding
  return (
    <>
      <span class={`mark finding-mark finding-${severity}`}>
        <Icon name={severity === 'E' ? 'disputed' : severity === 'W' ? 'unconfirmed' : 'open'} />
        {severityWords[severity]}&nbsp;<bdi class="symbol">{rule}</bdi>
      </span>{' '}
      {words && <q class="finding-words">{inShort(words)}</q>}{' '}
      <span class="finding-why">{why}</span>
      {mend !== undefined && (
        <span class="finding-mend">
          {' '}
          It would read: <q>{inShort(mend)}</q>
        </span>
      )}
    </>
  )
}

export function Findings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li>
          <FindingText finding={finding} />
        </li>
      ))}
    </ul>
  )
}

/** What class a change is, in a word with a shape. */
export function ClassMark({ of, moved }: { of: ChangeClass; moved?: boolean }) {
  return (
    <span class={`mark change change-${of}`}>
      {classWords[of]}
      {moved && ', moved'}
    </span>
  )
}
