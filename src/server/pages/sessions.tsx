import type { SessionDossier } from '../../mechanism/dossier-types.ts'
import { asSentence, sessionInWords } from '../../mechanism/words.ts'
import { href } from '../links.ts'
import { SymbolText } from '../parts/names.tsx'
import { PageLinks, pageOf } from '../parts/pages.tsx'
import { PartDays } from '../parts/session-days.tsx'
import { type Column, Table } from '../parts/table.tsx'
import type { Page } from '../sheet.ts'
import type { View } from '../view.ts'

/** The sessions of the Assembly the record knows, as of the day. */
export const sessionsPage: Page = {
  path: '/sessions',
  answer: async ({ desk, ask, view, path, asked }) => {
    const sessions = await desk.sessions(ask)
    const page = pageOf(sessions, asked)
    return {
      title: 'Sessions',
      lead: <p>The sessions of the Assembly that the record knows, as of the day chosen above.</p>,
      faults: page.fault ? [page.fault] : [],
      body: (
        <>
          <Rows view={view} rows={page.rows} />
          <PageLinks view={view} path={path} asked={asked} of={page} />
        </>
      ),
    }
  },
}

function Rows({ view, rows }: { view: View; rows: readonly SessionDossier[] }) {
  if (rows.length === 0)
    return (
      <p class="empty" id="list">
        No session is recorded, as of this day and in this view.
      </p>
    )
  const columns: Column<SessionDossier>[] = [
    {
      head: 'Session',
      cell: ({ session }) => (
        <a href={href(view, `/sessions/${session}`)}>{asSentence(sessionInWords(session))}</a>
      ),
    },
    { head: 'Days', cell: ({ parts }) => parts.map((part) => <PartDays part={part} />) },
    { head: 'President', cell: ({ president }) => president ?? 'not recorded' },
    {
      head: 'Report on non-cooperation',
      cell: ({ report }) =>
        report?.symbol ? <SymbolText text={report.symbol} /> : 'none recorded',
    },
  ]
  return (
    <div id="list">
      <Table caption="Sessions of the Assembly" columns={columns} rows={rows} />
    </div>
  )
}
