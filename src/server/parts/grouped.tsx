import type { FillName } from '../../geography/fills.ts'
import type { Owed } from '../../mechanism/answer.ts'
import { href } from '../links.ts'
import type { View } from '../view.ts'
import { owedWords } from '../words/standings.ts'
import { UnconfirmedMark } from './marks.tsx'
import { Table } from './table.tsx'

/** What is owed, from what binds most to what binds least. */
export const owedOrder: readonly (Owed & FillName)[] = [
  'arrest-and-surrender',
  'cooperate-fully',
  'general-cooperation',
  'urged',
  'disputed',
  'none',
]

/** One State and one person: what is owed, and under which name the line stands. */
export type Owing = {
  readonly state: string
  readonly person: string
  readonly name: string
  readonly owes: Owed
  readonly unconfirmed: boolean
}

/** Obligations by what is owed: each name leads to the answer with its reasons. */
export function Grouped({
  view,
  owing,
  of,
}: {
  view: View
  owing: readonly Owing[]
  of: 'States' | 'Persons'
}) {
  const groups = owedOrder
    .map((owes) => ({ owes, lines: owing.filter((line) => line.owes === owes) }))
    .filter(({ lines }) => lines.length > 0)
  return (
    <Table
      caption={`${of} by what is owed`}
      columns={[
        { head: 'Owes', cell: (group) => <Head group={group} /> },
        { head: 'How many', numbers: true, cell: ({ lines }) => lines.length },
        { head: of, cell: ({ lines }) => <Names view={view} lines={lines} /> },
      ]}
      rows={groups}
    />
  )
}

type Group = { readonly owes: Owed; readonly lines: readonly Owing[] }

/** The mark stands once, at the head, where it would stand at every name. */
function isAllUnconfirmed(lines: readonly Owing[]): boolean {
  return lines.every(({ unconfirmed }) => unconfirmed)
}

function Head({ group: { owes, lines } }: { group: Group }) {
  return (
    <>
      {owedWords[owes]} {isAllUnconfirmed(lines) && <UnconfirmedMark />}
    </>
  )
}

function Names({ view, lines }: { view: View; lines: readonly Owing[] }) {
  const markEach = !isAllUnconfirmed(lines)
  return (
    <ul class="names">
      {lines.map(({ state, person, name, unconfirmed }) => (
        <li>
          <a href={href(view, '/obligations', { state, person })}>
            <bdi>{name}</bdi>
          </a>
          {markEach && unconfirmed && (
            <>
              {' '}
              <UnconfirmedMark />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
