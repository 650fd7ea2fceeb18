import type { Child } from 'hono/jsx'
import type { ListedAmendments } from '../../drafting/drafts/listed-amendments.ts'
import { sessionInWords } from '../../mechanism/words.ts'
import { downloadsOf, noDraft } from '../draft-downloads.ts'
import { type DraftSeen, draftSeen } from '../draft-seen.ts'
import { doStep } from '../draft-wishes.ts'
import { audienceWords, howWords, languageWords, reviewWords } from '../draft-words.ts'
import { href } from '../links.ts'
import { Downloads } from '../parts/downloads.tsx'
import { AgainstLastYear } from '../parts/draft-against.tsx'
import { WhatToDecide } from '../parts/draft-decide.tsx'
import { Said } from '../parts/draft-forms.tsx'
import { DraftHistory } from '../parts/draft-history.tsx'
import { DraftReview } from '../parts/draft-review.tsx'
import { DraftText } from '../parts/draft-text.tsx'
import { Particulars } from '../parts/section.tsx'
import type { Missing, Page, Question, Sheet } from '../sheet.ts'
import type { Fault } from '../typed-day.ts'
import type { View } from '../view.ts'

/** A draft: its text as a ledger, against last year, what is to be decided, review, history. */
export const draftPage: Page = {
  path: '/draft/:id',
  answer: (question) => sheet(question, []),
  act: async (question, form) => {
    const outcome = await doStep(question, form)
    if ('done' in outcome) return outcome
    const answer = await sheet(question, [outcome.fault])
    return 'missing' in answer ? answer : { ...answer, refused: true }
  },
}

async function sheet(question: Question, faults: readonly Fault[]): Promise<Sheet | Missing> {
  const seen = await draftSeen(question)
  if (!seen) return missingDraft(question.id)
  const { desk, ask, view, asked } = question
  const { draft } = seen
  const shown = chosenPart(asked)
  const part = shown ?? 'text'
  const received = part === 'review' ? await desk.draftAmendments(ask, draft.id) : []
  const wrong = shown ? [] : [noPart(asked.get('view') ?? '')]
  return {
    title: `Draft ${draft.id}`,
    lead: <Lead seen={seen} />,
    faults: [...faults, ...wrong],
    body: (
      <>
        <Said asked={asked} />
        <Head view={view} seen={seen} />
        <Parts view={view} seen={seen} shown={part} />
        <div id="draft-part">{partOf(part, question, seen, received)}</div>
      </>
    ),
  }
}

/** Said where the view has no such draft. */
export function missingDraft(id: string): Missing {
  return { missing: noDraft(id), wayOn: { path: '/drafts', words: 'See every draft of this view' } }
}

const parts = {
  text: 'Text',
  'last-year': 'Against last year',
  decide: 'What needs a decision',
  review: 'Review and comments',
  history: 'History',
} as const

type Part = keyof typeof parts

function chosenPart(asked: URLSearchParams): Part | undefined {
  const wish = asked.get('view') ?? 'text'
  return Object.hasOwn(parts, wish) ? (wish as Part) : undefined
}

function noPart(wish: string): Fault {
  return {
    field: 'draft-part',
    sentence: `Found "${wish.slice(0, 40)}" as the part of the draft to show, expected ${Object.keys(parts).join(', ')}. The text is shown.`,
  }
}

function partOf(
  part: Part,
  question: Question,
  seen: DraftSeen,
  received: readonly ListedAmendments[],
): Child {
  const { view } = question
  switch (part) {
    case 'text':
      return <DraftText view={view} seen={seen} />
    case 'last-year':
      return <AgainstLastYear view={view} seen={seen} />
    case 'decide':
      return <WhatToDecide view={view} seen={seen} />
    case 'review':
      return <DraftReview question={question} seen={seen} received={received} />
    case 'history':
      return <DraftHistory question={question} seen={seen} events={seen.draft.history} />
  }
}

function Lead({ seen: { draft } }: { seen: DraftSeen }) {
  return (
    <p class="answer">
      <strong>DRAFT.</strong> <span lang={draft.language}>{draft.document.masthead.title}</span>,{' '}
      {sessionInWords(draft.session)}.
    </p>
  )
}

function Head({ view, seen }: { view: View; seen: DraftSeen }) {
  const { draft } = seen
  const others = draft.readers.filter((office) => office !== 'secretariat').map(audienceWords)
  return (
    <Particulars
      rows={[
        ['Standing', reviewWords[draft.review.standing]],
        [
          'Made',
          `in ${languageWords[draft.language]}, ${howWords[draft.how]}, for ${audienceWords(draft.audience)}`,
        ],
        ['Read by', ['the Secretariat', ...others].join(', ')],
        ['Take away', <Downloads of={downloadsOf(view, seen.draft)} />],
      ]}
    />
  )
}

function Parts({ view, seen, shown }: { view: View; seen: DraftSeen; shown: Part }) {
  const { draft, findings } = seen
  const errors = [...findings.values()].flat().filter(({ severity }) => severity === 'E').length
  const waiting = draft.attention.length + errors
  return (
    <nav class="parts" aria-label="Parts of the draft">
      <ul>
        {Object.entries(parts).map(([part, words]) => (
          <li>
            <a
              href={href(view, `/draft/${draft.id}`, { view: part === 'text' ? '' : part })}
              aria-current={part === shown ? 'page' : undefined}
            >
              {words}
              {part === 'decide' && waiting > 0 && ` (${waiting})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
