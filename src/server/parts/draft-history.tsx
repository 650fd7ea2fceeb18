import type { DraftEvent } from '../../drafting/drafts/draft.ts'
import type { DraftSeen } from '../draft-seen.ts'
import { eventWords } from '../draft-words.ts'
import { href } from '../links.ts'
import type { Question } from '../sheet.ts'
import { instantWords } from '../words/days.ts'
import { ItemLink } from './draft-decide.tsx'
import { DoButton, DraftForm } from './draft-forms.tsx'
import { PageLinks, pageOf } from './pages.tsx'
import { type Column, Table } from './table.tsx'

/** Everything that was done to a draft, the latest first; a step that nothing stands on may be undone. */
export function DraftHistory({
  question,
  seen,
  events,
}: {
  question: Pick<Question, 'view' | 'path' | 'asked'>
  seen: DraftSeen
  events: readonly DraftEvent[]
}) {
  const { view, path, asked } = question
  if (events.length === 0) return <p class="empty">Nothing was done here yet.</p>
  const { rows, page, pages } = pageOf(events.toReversed(), asked)
  const columns: Column<DraftEvent>[] = [
    {
      head: 'Entered',
      cell: ({ number, entered }) => (
        <>
          {instantWords(entered)}
          <span class="under">
            <a href={href(view, `/facts/${number}`)}>fact {number}</a>
          </span>
        </>
      ),
    },
    { head: 'By', cell: ({ officer }) => officer },
    { head: 'What', wide: true, cell: (event) => <What event={event} /> },
    {
      head: 'Where',
      cell: ({ paragraph }) =>
        paragraph ? <ItemLink view={view} seen={seen} id={paragraph} /> : 'the draft',
    },
    { head: 'Undo', cell: (event) => <Undo question={question} seen={seen} event={event} /> },
  ]
  return (
    <div id="list">
      <Table caption="What was done, the latest first" columns={columns} rows={rows} />
      <PageLinks view={view} path={path} asked={asked} of={{ page, pages }} />
    </div>
  )
}

function What({ event }: { event: DraftEvent }) {
  return (
    <>
      {event.undone ? <s>{eventWords(event.is)}</s> : eventWords(event.is)}
      {event.undone && <span class="under">undone since</span>}
      {event.undoes !== undefined && <span class="under">fact {event.undoes}</span>}
      {event.remark && <span class="under">{event.remark}</span>}
    </>
  )
}

function Undo({
  question: { view, path, asked },
  seen,
  event,
}: {
  question: Pick<Question, 'view' | 'path' | 'asked'>
  seen: DraftSeen
  event: DraftEvent
}) {
  if (!event.mayUndo || !seen.mayUndo) return null
  return (
    <DraftForm view={view} path={path} asked={asked}>
      <input type="hidden" name="event" value={event.number} />
      <DoButton wish="undo" quiet>
        Undo<span class="ds-sr-only">{` “${eventWords(event.is)}”, fact ${event.number}`}</span>
      </DoButton>
    </DraftForm>
  )
}
