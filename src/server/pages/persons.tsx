import type { PersonsList } from '../../mechanism/dossier-types.ts'
import { href } from '../links.ts'
import { type Choice, chosen, Filters, plain, Select, TextFilter } from '../parts/filters.tsx'
import { UnconfirmedMark } from '../parts/marks.tsx'
import { PageLinks, pageOf } from '../parts/pages.tsx'
import { Section } from '../parts/section.tsx'
import { type Column, Table } from '../parts/table.tsx'
import type { Page } from '../sheet.ts'
import type { View } from '../view.ts'
import { personStandingWords } from '../words/standings.ts'

type Row = PersonsList['persons'][number]

const standings: readonly Choice[] = Object.entries(personStandingWords).map(([value, words]) => ({
  value,
  words,
}))

/** The register of persons, and how many stand how, each count with the rule it was counted by. */
export const personsPage: Page = {
  path: '/persons',
  answer: async ({ desk, ask, view, path, asked }) => {
    const list = await desk.persons(ask)
    const situations = situationsOf(list.persons)
    const standing = chosen(asked, 'standing', standings)
    const situation = chosen(asked, 'situation', situations)
    const name = asked.get('name') ?? ''
    const found = list.persons.filter(
      (row) =>
        (standing.value === '' || row.standing === standing.value) &&
        (situation.value === '' || row.situation === situation.value) &&
        plain(`${row.name} ${row.person}`).includes(plain(name.trim())),
    )
    const page = pageOf(found, asked)
    const narrowed = name !== '' || standing.value !== '' || situation.value !== ''
    return {
      title: 'Persons',
      lead: <p>{list.words}</p>,
      faults: [standing.fault, situation.fault, page.fault].filter((fault) => fault !== undefined),
      body: (
        <>
          <Counts list={list} />
          <Filters view={view} path={path} narrowed={narrowed}>
            <TextFilter name="name" label="Name" value={name} />
            <Select
              name="standing"
              label="Standing"
              value={standing.value}
              choices={standings}
              none="any standing"
            />
            <Select
              name="situation"
              label="Situation"
              value={situation.value}
              choices={situations}
              none="any situation"
            />
          </Filters>
          <Rows view={view} rows={page.rows} total={page.total} />
          <PageLinks view={view} path={path} asked={asked} of={page} />
        </>
      ),
    }
  },
}

function situationsOf(persons: readonly Row[]): readonly Choice[] {
  const all = new Set(persons.flatMap(({ situation }) => (situation ? [situation] : [])))
  return [...all].sort().map((value) => ({ value, words: value }))
}

function Counts({ list }: { list: PersonsList }) {
  if (list.counts.length === 0) return null
  return (
    <Section id="counts" heading="Counted">
      <ul class="count-list">
        {list.counts.map(({ what, count, rule }) => (
          <li>
            <span class="count">{count}</span>
            <div>
              {what}
              <details>
                <summary>
                  How counted<span class="ds-sr-only">: {what}</span>
                </summary>
                <p class="hint">{rule}</p>
              </details>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Rows({ view, rows, total }: { view: View; rows: readonly Row[]; total: number }) {
  if (total === 0)
    return (
      <p class="empty" id="list">
        No person of that description is in the register, as of this day and in this view. That
        proves nothing: a warrant may be under seal.
      </p>
    )
  const columns: Column<Row>[] = [
    {
      head: 'Name',
      cell: ({ person, name }) => (
        <a href={href(view, `/persons/${person}`)}>
          <bdi>{name}</bdi>
        </a>
      ),
    },
    {
      head: 'Situation',
      cell: ({ situation }) => (situation ? <bdi class="symbol">{situation}</bdi> : 'not recorded'),
    },
    {
      head: 'Standing',
      cell: ({ standing, unconfirmed }) => (
        <>
          {personStandingWords[standing]} {unconfirmed && <UnconfirmedMark />}
        </>
      ),
    },
  ]
  return (
    <div id="list">
      <p class="total">{total === 1 ? '1 person' : `${total} persons`}</p>
      <Table caption="Register of persons" columns={columns} rows={rows} />
    </div>
  )
}
