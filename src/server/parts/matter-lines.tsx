import type { MatterLine } from '../../mechanism/dossier-types.ts'
import type { View } from '../view.ts'
import { MatterMark } from './marks.tsx'
import { MatterLink, StateLink } from './names.tsx'
import { Table } from './table.tsx'
import { WhenText } from './when.tsx'

/** Matters named on a page of something else. */
export function MatterLines({ view, lines }: { view: View; lines: readonly MatterLine[] }) {
  if (lines.length === 0)
    return <p class="empty">No matter of non-cooperation is recorded here, as of this day.</p>
  return (
    <Table
      caption="Matters of non-cooperation"
      columns={[
        { head: 'Matter', cell: ({ id }) => <MatterLink view={view} id={id} /> },
        { head: 'State', cell: ({ state }) => <StateLink view={view} state={state} /> },
        { head: 'Standing', cell: ({ standing }) => <MatterMark standing={standing} /> },
        {
          head: 'Since',
          cell: ({ since }) => (since ? <WhenText on={since} /> : 'not recorded'),
        },
      ]}
      rows={lines}
    />
  )
}
