import type { Finding, Severity } from '../../drafting/check/finding.ts'
import type { Attention, Comment } from '../../drafting/drafts/draft.ts'
import { inShort } from '../../drafting/rolling/flag-words.ts'
import { plainWords } from '../../text/numbering.ts'
import type { DraftSeen } from '../draft-seen.ts'
import { attentionWords } from '../draft-words.ts'
import { href } from '../links.ts'
import type { View } from '../view.ts'
import { AttentionMark, FindingText } from './draft-marks.tsx'
import { Section } from './section.tsx'

type Of = { view: View; seen: DraftSeen }

/** What a person has to look at before the draft is a text: each with the way to its paragraph. */
export function WhatToDecide({ view, seen }: Of) {
  const open = seen.draft.comments.filter(({ settled }) => !settled)
  const all = [...seen.findings.values()].flat()
  if (seen.draft.attention.length + open.length + all.length === 0)
    return <p class="empty">Nothing waits for a decision, and the checker finds nothing.</p>
  return (
    <>
      <Section id="draft-decide" heading="Waits for a decision">
        {seen.draft.attention.length === 0 && <p class="empty">Nothing waits for a decision.</p>}
        <ul class="decide">
          {seen.draft.attention.map((one) => (
            <li>
              <ItemLink view={view} seen={seen} id={one.paragraph} />
              <AttentionMark words={attentionWords(one)} />
              <span class="decide-words">
                {attentionDetail(one)}{' '}
                {one.is === 'flag' && one.flag.words && (
                  <q class="finding-words">{inShort(one.flag.words, 200)}</q>
                )}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {open.length > 0 && (
        <Section id="draft-open-comments" heading="Comments not settled">
          <ul class="decide">
            {open.map((comment) => (
              <OpenComment view={view} seen={seen} comment={comment} />
            ))}
          </ul>
        </Section>
      )}
      {(['E', 'W', 'I'] as const).map((severity) => (
        <FoundList view={view} seen={seen} severity={severity} />
      ))}
    </>
  )
}

function OpenComment({ view, seen, comment }: Of & { comment: Comment }) {
  return (
    <li>
      {comment.paragraph ? (
        <ItemLink view={view} seen={seen} id={comment.paragraph} />
      ) : (
        <a href={`${href(view, `/draft/${seen.draft.id}`, { view: 'review' })}#draft-comments`}>
          the draft as a whole
        </a>
      )}
      <span class="decide-words">{comment.words}</span>
    </li>
  )
}

const headings: Readonly<Record<Severity, string>> = {
  E: 'Errors the checker finds',
  W: 'Warnings of the checker',
  I: 'Information of the checker',
}

function FoundList({ view, seen, severity }: Of & { severity: Severity }) {
  const rows = [...seen.findings].flatMap(([id, findings]) =>
    findings.filter((one) => one.severity === severity).map((finding) => ({ id, finding })),
  )
  if (rows.length === 0) return null
  const list = (
    <ul class="decide">
      {rows.map(({ id, finding }) => (
        <li>
          {id ? <ItemLink view={view} seen={seen} id={id} /> : <PlaceOf finding={finding} />}
          <span class="decide-words">
            <FindingText finding={finding} />
          </span>
        </li>
      ))}
    </ul>
  )
  return (
    <Section id={`draft-found-${severity}`} heading={`${headings[severity]} (${rows.length})`}>
      {rows.length > 20 ? (
        <details>
          <summary>Show all {rows.length}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </Section>
  )
}

function PlaceOf({ finding }: { finding: Finding }) {
  return <span>{finding.place}</span>
}

export function ItemLink({ view, seen, id }: Of & { id: string }) {
  const called = seen.items.get(id)?.called
  const heading = called ? undefined : headingOf(seen, id)
  if (heading) return <a href={`${href(view, `/draft/${seen.draft.id}`)}#${id}`}>{heading}</a>
  const words = called ?? 'a paragraph that is not in the text'
  return <a href={href(view, `/draft/${seen.draft.id}/paragraph/${id}`)}>{words}</a>
}

/** What a heading says, where the id is that of a section or an annex. */
function headingOf({ shown }: DraftSeen, id: string): string | undefined {
  const entry = shown.contents.find((one) => one.id === id)
  if (entry) return `heading ${entry.label || entry.title}`
  const section = shown.sections.find((one) => one.id === id)
  return section?.heading && `heading ${plainWords(section.heading)}`
}

/** What is to be looked at, in a sentence. */
export function attentionDetail(one: Attention): string {
  switch (one.is) {
    case 'stale':
      return 'A person worded a sentence whose facts have changed since. Read both, then keep the words, change them, or take those of the record.'
    case 'orphan':
      return 'A person worded a sentence of which the record says nothing any more. Keep it, change it, or take it out.'
    case 'new':
      return 'The record says something more beside words of a person. Take it in, or leave it.'
    case 'leftOutStale':
      return 'What a person took out says something else now. It stays out unless it is had back.'
    case 'agreedChanged':
      return 'These words are not those agreed at the review.'
    case 'flag':
      return one.flag.why
  }
}
