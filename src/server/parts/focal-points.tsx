import { groupName } from '../../law/regional-groups.ts'
import type { FocalPointsAnswer } from '../../mechanism/answer.ts'
import type { View } from '../view.ts'
import { CitationText } from './citations.tsx'
import { FactNumbers } from './fact-numbers.tsx'
import { ConfidenceMark } from './marks.tsx'
import { StateLink } from './names.tsx'
import { type Column, Table } from './table.tsx'
import { WhenText } from './when.tsx'

type Point = FocalPointsAnswer['points'][number]

/** Who serves each regional group, and where a group has nobody or more than one. */
export function FocalPoints({ view, answer }: { view: View; answer: FocalPointsAnswer }) {
  const columns: Column<Point>[] = [
    { head: 'Group', cell: ({ group }) => groupName(group) },
    { head: 'Focal point', cell: ({ state }) => <StateLink view={view} state={state} /> },
    { head: 'By', cell: (point) => <By point={point} /> },
    { head: 'Since', cell: ({ since }) => <WhenText on={since} short /> },
    { head: 'Rests on', cell: ({ facts }) => <FactNumbers view={view} numbers={facts} /> },
  ]
  return (
    <>
      <p>
        {answer.words} {answer.rule && <CitationText rule={answer.rule} />}
      </p>
      {answer.points.length > 0 && (
        <Table caption="Focal points" columns={columns} rows={answer.points} />
      )}
      <Remarks heading="Groups without a focal point" lines={answer.gaps} />
      <Remarks heading="Groups with more than one" lines={answer.overlaps} />
    </>
  )
}

function By({ point: { by, name, confidence } }: { point: Point }) {
  return (
    <>
      {by === 'appointment' ? 'appointment by the Bureau' : 'office, as President'}
      {name && `, ${name}`} <ConfidenceMark confidence={confidence} />
    </>
  )
}

function Remarks({ heading, lines }: { heading: string; lines: FocalPointsAnswer['gaps'] }) {
  if (lines.length === 0) return null
  return (
    <div class="note">
      <h3>{heading}</h3>
      <ul>
        {lines.map(({ group, why }) => (
          <li>
            <strong>{groupName(group)}</strong>: {why}
          </li>
        ))}
      </ul>
    </div>
  )
}
