import { asSentence, sessionInWords } from '../../mechanism/words.ts'
import type { WorkedRow } from '../../mechanism/worked-dates.ts'
import { href } from '../links.ts'
import { CitationInFull } from '../parts/citations.tsx'
import { FactNumbers } from '../parts/fact-numbers.tsx'
import { MatterLink, StateLink } from '../parts/names.tsx'
import { type Column, Table } from '../parts/table.tsx'
import { WhenText } from '../parts/when.tsx'
import type { Page } from '../sheet.ts'
import type { View } from '../view.ts'

/** The days of every referred matter, and whether a public dialogue fitted before the session. */
export const workedDatesPage: Page = {
  path: '/worked-dates',
  officersOnly: true,
  answer: async ({ desk, ask, view }) => {
    const dates = await desk.workedDates(ask)
    return {
      title: 'Worked dates',
      lead: <p>{dates.words}</p>,
      body:
        dates.rows.length > 0 ? (
          <>
            <Table
              caption="Days of each referred matter and the condition of the public dialogue"
              columns={columnsFor(view)}
              rows={dates.rows}
            />
            {dates.rule && (
              <div class="after-table">
                <CitationInFull rule={dates.rule} />
              </div>
            )}
          </>
        ) : (
          <p class="empty">No matter had been referred under the Procedures by this day.</p>
        ),
    }
  },
}

function columnsFor(view: View): readonly Column<WorkedRow>[] {
  return [
    {
      head: 'Matter',
      cell: ({ matter, state }) => (
        <>
          <MatterLink view={view} id={matter} /> <StateLink view={view} state={state} />
        </>
      ),
    },
    { head: 'Finding', cell: ({ finding }) => <DayOr on={finding} /> },
    { head: 'Referral', cell: ({ referral }) => <DayOr on={referral} /> },
    { head: 'Transmission', cell: (row) => <Transmission row={row} /> },
    {
      head: 'Ambassadorial meeting',
      cell: ({ ambassadorialMeeting }) => <DayOr on={ambassadorialMeeting} />,
    },
    {
      head: 'Session',
      cell: ({ session, sessionOpens }) => (
        <>
          {session ? (
            <a href={href(view, `/sessions/${session}`)}>{asSentence(sessionInWords(session))}</a>
          ) : (
            'not recorded'
          )}
          {sessionOpens && (
            <>
              {', '}
              <WhenText on={sessionOpens} short />
            </>
          )}
        </>
      ),
    },
    {
      head: 'Room for a public dialogue',
      cell: ({ inShort, facts }) => (
        <>
          {inShort} · <FactNumbers view={view} numbers={facts} />
        </>
      ),
    },
  ]
}

function DayOr({ on }: { on: WorkedRow['finding'] }) {
  return on ? <WhenText on={on} short /> : <span class="none">not recorded</span>
}

function Transmission({ row: { transmission, lag } }: { row: WorkedRow }) {
  return (
    <>
      <DayOr on={transmission} />
      {lag !== undefined && (
        <span class="distance">
          {' '}
          ({lag} {lag === 1 ? 'day' : 'days'})
        </span>
      )}
    </>
  )
}
