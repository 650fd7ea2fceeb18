import { groupName, regionalGroups } from '../../law/regional-groups.ts'
import type { StatesList } from '../../mechanism/dossier-types.ts'
import { CitationInFull } from '../parts/citations.tsx'
import { type Choice, chosen, Filters, plain, Select, TextFilter } from '../parts/filters.tsx'
import { StateLink } from '../parts/names.tsx'
import { PageLinks, pageOf } from '../parts/pages.tsx'
import { Section } from '../parts/section.tsx'
import { type Column, Table } from '../parts/table.tsx'
import { WhenText } from '../parts/when.tsx'
import type { Page } from '../sheet.ts'
import type { View } from '../view.ts'
import { treatyWords } from '../words/standings.ts'

type Row = StatesList['states'][number]

const groups: readonly Choice[] = regionalGroups.map((value) => ({
  value,
  words: groupName(value),
}))

/** States by treaty standing and regional group, as of the day. */
export const statesPage: Page = {
  path: '/states',
  answer: async ({ desk, ask, view, path, asked }) => {
    const list = await desk.states(ask)
    const standings = standingsOf(list.states)
    const group = chosen(asked, 'group', groups)
    const standing = chosen(asked, 'standing', standings)
    const name = asked.get('name') ?? ''
    const found = list.states.filter(
      (row) =>
        (group.value === '' || row.group === group.value) &&
        (standing.value === '' || row.standing === standing.value) &&
        plain(`${row.name} ${row.state}`).includes(plain(name.trim())),
    )
    const page = pageOf(found, asked)
    const narrowed = name !== '' || group.value !== '' || standing.value !== ''
    return {
      title: 'States',
      lead: (
        <p class="answer">{`${list.parties} States are parties to the Statute on this day.`}</p>
      ),
      faults: [group.fault, standing.fault, page.fault].filter((fault) => fault !== undefined),
      body: (
        <>
          <Groups list={list} />
          <Filters view={view} path={path} narrowed={narrowed}>
            <TextFilter name="name" label="Name or code" value={name} />
            <Select
              name="group"
              label="Regional group"
              value={group.value}
              choices={groups}
              none="any group"
            />
            <Select
              name="standing"
              label="Standing"
              value={standing.value}
              choices={standings}
              none="any standing"
            />
          </Filters>
          <Rows view={view} rows={page.rows} total={page.total} />
          <PageLinks view={view} path={path} asked={asked} of={page} />
        </>
      ),
    }
  },
}

function standingsOf(states: readonly Row[]): readonly Choice[] {
  const all = new Set(states.map(({ standing }) => standing))
  return [...all].sort().map((value) => ({ value, words: treatyWords(value) }))
}

function Groups({ list }: { list: StatesList }) {
  return (
    <Section id="groups" heading="Parties by regional group">
      <dl class="counts">
        {list.byGroup.map(({ group, parties }) => (
          <div>
            <dt>{groupName(group)}</dt>
            <dd>
              <span class="count">{parties}</span>
            </dd>
          </div>
        ))}
      </dl>
      <CitationInFull rule={list.rule} />
    </Section>
  )
}

function Rows({ view, rows, total }: { view: View; rows: readonly Row[]; total: number }) {
  if (total === 0)
    return (
      <p class="empty" id="list">
        No State fits. Widen the choice.
      </p>
    )
  const columns: Column<Row>[] = [
    { head: 'State', cell: ({ state }) => <StateLink view={view} state={state} /> },
    { head: 'Code', cell: ({ state }) => <span class="symbol">{state}</span> },
    { head: 'Regional group', cell: ({ group }) => (group ? groupName(group) : 'none') },
    { head: 'Standing', cell: ({ standing }) => treatyWords(standing) },
    { head: 'Since', cell: ({ since }) => (since ? <WhenText on={since} short /> : '') },
  ]
  return (
    <div id="list">
      <p class="total">{total === 1 ? '1 State' : `${total} States`}</p>
      <Table caption="States" columns={columns} rows={rows} />
    </div>
  )
}
