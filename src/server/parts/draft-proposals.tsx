import type { ProposedAmendment } from '../../drafting/amendments.ts'
import type { ListedAmendments } from '../../drafting/drafts/listed-amendments.ts'
import type { DraftLanguage } from '../../drafting/phrasing/phrasing.ts'
import { isDay } from '../../law/day.ts'
import { type DraftSeen, itemWith } from '../draft-seen.ts'
import { href } from '../links.ts'
import type { View } from '../view.ts'
import { instantWords, whenWords } from '../words/days.ts'
import { RedlineText } from './draft-redline.tsx'
import { Section } from './section.tsx'

const colonIn: Readonly<Record<DraftLanguage, string>> = { en: ': ', fr: '\u00a0: ' }

type Of = { view: View; seen: DraftSeen }

/** The files that delegations handed in, under each what it proposes, in the order of the text. */
export function AmendmentList({
  view,
  seen,
  received,
}: Of & { received: readonly ListedAmendments[] }) {
  if (received.length === 0) return <p class="empty">None were received.</p>
  return received.map((one) => (
    <div>
      <h3 id={`amendments-${one.number}`} lang={seen.draft.language}>
        {one.name}
      </h3>
      <p class="hint">
        <bdi class="symbol">{one.file.name}</bdi>, received {instantWords(one.on)}
        {one.about && `; ${one.about}`}
      </p>
      {one.proposals ? (
        <ol class="proposals">
          {one.proposals.map((proposal) => (
            <Proposal view={view} seen={seen} proposal={proposal} />
          ))}
        </ol>
      ) : (
        <p class="note">{one.notListed}</p>
      )}
    </div>
  ))
}

function Proposal({ view, seen, proposal }: Of & { proposal: ProposedAmendment }) {
  const { language, id } = seen.draft
  const item = itemWith(proposal.paragraph ?? '', seen.items)
  return (
    <li>
      <p class="proposal-words" lang={language}>
        {item ? (
          <a href={href(view, `/draft/${id}/paragraph/${item}`)}>{proposal.place}</a>
        ) : (
          proposal.place
        )}
        {colonIn[language]}
        <bdi>{proposal.proposal}</bdi>
      </p>
      <p class="hint">{authorAndDay(proposal)}</p>
    </li>
  )
}

/** What delegations propose for one paragraph, its notes and its tail; nothing where none does. */
export function ParagraphProposals({
  seen,
  received,
  part,
}: {
  seen: DraftSeen
  received: readonly ListedAmendments[]
  part: string
}) {
  const rows = received.flatMap(({ name, file, proposals = [] }) =>
    proposals
      .filter(({ paragraph }) => paragraph && isOf(paragraph, part, seen))
      .map((proposal) => ({ name, file, proposal })),
  )
  if (rows.length === 0) return null
  return (
    <Section id="draft-proposals" heading="Proposals of delegations">
      <p class="hint">
        <del>Struck through</del>: to go; <ins>underlined</ins>: to come, in the text that the
        delegation had, which may be older than the words below. Nothing is taken over by itself:
        whoever accepts a proposal types it in.
      </p>
      <ol class="proposals">
        {rows.map(({ name, file, proposal }) => (
          <li>
            <p class="proposal-words" lang={seen.draft.language}>
              {name}, {proposal.place}
              {isRedline(proposal) ? '' : `${colonIn[seen.draft.language]}${proposal.proposal}`}
            </p>
            {isRedline(proposal) && (
              <p class="proposal-words typed" lang={seen.draft.language}>
                <RedlineText runs={proposal.amendment?.runs ?? []} />
              </p>
            )}
            <p class="hint">
              {authorAndDay(proposal)}, in <bdi class="symbol">{file.name}</bdi>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** What was taken out of the draft since still has its page, and no item. */
function isOf(paragraph: string, part: string, { items }: DraftSeen): boolean {
  return (itemWith(paragraph, items) || paragraph) === part
}

/** A move changes no word, and a comment says its own. */
function isRedline({ kind }: ProposedAmendment): boolean {
  return kind !== 'moved' && kind !== 'comment'
}

function authorAndDay({ authors, on }: ProposedAmendment): string {
  const day = on?.slice(0, 10)
  const told = day && isDay(day) ? whenWords(day) : 'day not said'
  return [...authors.map((author) => author || 'author not said'), told].join(', ')
}
