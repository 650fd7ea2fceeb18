import type { Child } from 'hono/jsx'

/** A column: its head, what stands in it, and what kind of thing that is. */
export type Column<Row> = {
  readonly head: string
  readonly cell: (row: Row) => Child
  readonly numbers?: true
  /** Takes what room there is. */
  readonly wide?: true
}

/**
 * A table whose first column names the row. On a narrow page each row becomes a block, and each
 * cell says its column's head.
 */
export function Table<Row>({
  caption,
  columns,
  rows,
  dense,
}: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  dense?: boolean
}) {
  return (
    <table class={`ds-table table${dense ? ' dense' : ''}`}>
      <caption class="ds-sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" class={classOf(column)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {columns.map((column, index) => (
              <Cell column={column} row={row} first={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column, row, first }: { column: Column<Row>; row: Row; first: boolean }) {
  const { head, cell } = column
  if (first)
    return (
      <th scope="row" class={classOf(column)}>
        {cell(row)}
      </th>
    )
  return (
    <td data-head={head} class={classOf(column)}>
      <div class="cell">{cell(row)}</div>
    </td>
  )
}

function classOf({ numbers, wide }: Pick<Column<never>, 'numbers' | 'wide'>): string | undefined {
  if (numbers) return 'numbers'
  return wide ? 'wide' : undefined
}
