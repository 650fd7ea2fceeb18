import type { Consistency, ConsistencyRow, Median } from '../../mechanism/consistency.ts'
import { CitationInFull } from '../parts/citations.tsx'
import { MatterMark } from '../parts/marks.tsx'
import { MatterLink, StateLink } from '../parts/names.tsx'
import { Station } from '../parts/path.tsx'
import { Section } from '../parts/section.tsx'
import { type Column, Table } from '../parts/table.tsx'
import { WhenText } from '../parts/when.tsx'
import type { Page } from '../sheet.ts'
import type { View } from '../view.ts'
import { stepNames, stepStandingWords } from '../words/standings.ts'

/** Every referred matter against the six steps: it compares records, and judges nobody. */
export const consistencyPage: Page = {
  path: '/consistency',
  officersOnly: true,
  answer: async ({ desk, ask, view }) => {
    const matrix = await desk.consistency(ask)
    return {
      title: 'Consistency',
      lead: <p>{matrix.words}</p>,
      body: (
        <>
          {matrix.rows.length > 0 ? (
            <Table
              caption="Matters against the steps of the Procedures"
              columns={columnsFor(view, matrix)}
              rows={matrix.rows}
              dense
            />
          ) : (
            <p class="empty">No matter had been referred to the Assembly by this day.</p>
          )}
          <Medians medians={matrix.medians} />
          {matrix.rule && (
            <div class="after-table">
              <CitationInFull rule={matrix.rule} />
            </div>
          )}
        </>
      ),
    }
  },
}

function columnsFor(view: View, { rows }: Consistency): readonly Column<ConsistencyRow>[] {
  const steps = rows[0]?.steps.map(({ step }) => step) ?? []
  return [
    {
      head: 'Matter',
      cell: ({ id, state, standing }) => (
        <>
          <MatterLink view={view} id={id} /> <StateLink view={view} state={state} />
          <span class="under">
            <MatterMark standing={standing} />
          </span>
        </>
      ),
    },
    { head: 'Referral', cell: (row) => <Referral row={row} /> },
    ...steps.map((step, index) => ({
      head: stepNames[step],
      cell: (row: ConsistencyRow) => <StepCell cell={row.steps[index]} />,
    })),
  ]
}

function Referral({ row: { referral, lag } }: { row: ConsistencyRow }) {
  if (!referral) return <>not recorded</>
  return (
    <>
      <WhenText on={referral} short />
      {lag !== undefined && <span class="under">sent on after {days(lag)}</span>}
    </>
  )
}

function StepCell({ cell }: { cell: ConsistencyRow['steps'][number] | undefined }) {
  if (!cell) return null
  const { standing, takenOn, daysAfterReferral } = cell
  return (
    <span class={`small-stop stop-${standing}`}>
      <Station standing={standing} />
      <span>
        <span class="stop-standing">{stepStandingWords[standing]}</span>
        {takenOn && (
          <span class="under">
            <WhenText on={takenOn} short />
            {daysAfterReferral !== undefined && `, day ${daysAfterReferral}`}
          </span>
        )}
      </span>
    </span>
  )
}

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`
}

function Medians({ medians }: { medians: readonly Median[] }) {
  if (medians.length === 0) return null
  return (
    <Section id="medians" heading="In the middle">
      <dl class="counts">
        {medians.map(({ what, days: middle, of, rule }) => (
          <div>
            <dt>{what === 'transmission' ? 'Transmission' : stepNames[what]}</dt>
            <dd>
              <span class="count">{days(middle)}</span>
              <span class="count-rule">
                {rule}: {of.join(', ')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
