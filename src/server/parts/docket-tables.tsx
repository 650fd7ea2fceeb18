import { isStateCode, stateName } from '../../law/states.ts'
import { compareWhen, unknown } from '../../law/when.ts'
import type { DocketMatter, DocketTravel, NextItem } from '../../mechanism/answer.ts'
import type { View } from '../view.ts'
import { travelStandingWords } from '../words/standings.ts'
import { Icon } from './icons.tsx'
import { MatterMark, UnconfirmedMark } from './marks.tsx'
import { MatterLink, PersonLink, StateLink, StateLinks } from './names.tsx'
import { type Column, Table } from './table.tsx'
import { WhenText } from './when.tsx'

/** Every open matter: what it leaves open, what was last recorded and, for officers, the silence. */
export function DocketMatters({ view, matters }: { view: View; matters: readonly DocketMatter[] }) {
  if (matters.length === 0)
    return <p class="empty">No matter is open, as of this day and in this view.</p>
  const columns: Column<DocketMatter>[] = [
    { head: 'Matter', cell: (matter) => <Named view={view} matter={matter} /> },
    { head: 'What is open', wide: true, cell: ({ next }) => <OpenItems next={next} /> },
    { head: 'Last recorded', cell: ({ lastFact }) => <LastFact last={lastFact} /> },
  ]
  const silent: Column<DocketMatter> = {
    head: 'Silent days',
    numbers: true,
    cell: ({ silentDays }) => silentDays ?? '',
  }
  const officers = view.eyes === 'secretariat'
  return (
    <>
      <Table
        caption="Matters that are open or deferred, the latest first"
        columns={officers ? [...columns, silent] : columns}
        rows={[...matters].sort(latestFirst)}
      />
      {officers && <Conflicts view={view} matters={matters} />}
    </>
  )
}

function latestFirst(a: DocketMatter, b: DocketMatter): number {
  return compareWhen(b.lastFact?.on ?? unknown, a.lastFact?.on ?? unknown)
}

function Named({ view, matter }: { view: View; matter: DocketMatter }) {
  return (
    <>
      <MatterLink view={view} id={matter.id} /> <StateLink view={view} state={matter.state} />
      <span class="under">
        <MatterMark standing={matter.standing} /> {matter.unconfirmed && <UnconfirmedMark />}
      </span>
    </>
  )
}

/** What has no day: a line each, with its provision; the reasons stand on the matter's page. */
function OpenItems({ next }: { next: readonly NextItem[] }) {
  const open = next.filter(({ day }) => !day)
  if (open.length === 0)
    return (
      <span class="none">{next.length > 0 ? 'see what has a day' : 'nothing on this day'}</span>
    )
  return (
    <ul class="open-items">
      {open.map(({ what, rule }) => (
        <li>
          <Icon name="open" />
          <span>{what}</span> {rule && <span class="provision">{rule.provision}</span>}
        </li>
      ))}
    </ul>
  )
}

function LastFact({ last }: { last: DocketMatter['lastFact'] }) {
  if (!last) return null
  return (
    <>
      <WhenText on={last.on} short />: {last.what}
    </>
  )
}

function Conflicts({ view, matters }: { view: View; matters: readonly DocketMatter[] }) {
  const lines = matters.flatMap(({ id, state, conflicts = [] }) =>
    conflicts.map((words) => ({ id, state, words })),
  )
  if (lines.length === 0) return null
  return (
    <div class="note">
      <h3>Where an office and a matter meet</h3>
      <ul>
        {lines.map(({ id, state, words }) => (
          <li>
            <MatterLink view={view} id={id} /> {isStateCode(state) ? stateName(state) : state}:{' '}
            {words}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Travel to be followed, and what could be done about it. */
export function DocketTravels({
  view,
  travel,
  names,
}: {
  view: View
  travel: readonly DocketTravel[]
  names: ReadonlyMap<string, string>
}) {
  if (travel.length === 0)
    return <p class="empty">No travel is to be followed, as of this day and in this view.</p>
  const columns: Column<DocketTravel>[] = [
    {
      head: 'Person',
      cell: ({ person }) => <PersonLink view={view} person={person} names={names} />,
    },
    { head: 'To', cell: ({ states }) => <StateLinks view={view} states={states} /> },
    { head: 'When', cell: (one) => <TravelDays travel={one} /> },
    {
      head: 'Standing',
      cell: ({ standing, unconfirmed }) => (
        <>
          {travelStandingWords[standing]} {unconfirmed && <UnconfirmedMark />}
        </>
      ),
    },
    { head: 'What is open', cell: ({ next }) => <OpenItems next={next} /> },
  ]
  return <Table caption="Travel to be followed" columns={columns} rows={travel} />
}

function TravelDays({ travel: { from, to } }: { travel: DocketTravel }) {
  if (!from) return <>not known</>
  return (
    <>
      <WhenText on={from} short />
      {to && to !== from && (
        <>
          {' to '}
          <WhenText on={to} short />
        </>
      )}
    </>
  )
}
