import type { Inline, Table } from '../text/tree.ts'
import { inlinesOf } from './docx-inlines.ts'
import { close, type Growing, type PartMaker, type ToldTable } from './docx-open.ts'
import type { Line } from './docx-view.ts'

export function growTable(growing: Growing, told: ToldTable): void {
  const { maker, caption } = growing
  growing.caption = undefined
  close(growing)
  const rows = told.table.rows.flatMap(({ head, cells }) => {
    const read = cells.map((cell) => cellOf(cell, maker))
    return read.length ? [{ head, cells: read }] : []
  })
  const [first, ...others] = rows
  if (!first) return
  const headed = first.head && others.length > 0
  const block: Table = {
    kind: 'table',
    id: caption?.id ?? maker.idOfTable(told, `${maker.prefix}table`),
    ...(caption ? { caption: caption.words } : {}),
    ...(headed ? { head: first.cells } : {}),
    rows: (headed ? others : rows).map(({ cells }) => cells),
  }
  growing.growth.push({ of: 'block', block })
}

/** Several paragraphs in a cell are read as one, a blank between them. */
function cellOf(lines: readonly Line[], { inlines: maker }: PartMaker): readonly Inline[] {
  const filled = lines.map((line) => inlinesOf(line.pieces, maker)).filter((one) => one.length)
  return filled.flatMap((one, at) =>
    at > 0 ? [{ kind: 'text', text: ' ' } as const, ...one] : one,
  )
}
