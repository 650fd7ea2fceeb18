import type { Told } from './docx-open.ts'
import type { RoleTeller } from './docx-roles.ts'
import type { Line, LineTable } from './docx-view.ts'

/** Lines with what they are; numbers in cells stand before the words of their cell. */
export function toldOf(one: Line | LineTable, teller: RoleTeller): readonly Told[] {
  if (one.kind === 'line') {
    const role = teller(one)
    return role.of === 'skipped' ? [] : [{ line: one, role }]
  }
  const rows = one.rows.map(({ head, cells }) => ({
    head,
    cells: cells.map((cell) => cell.map((line) => withLabel(line, teller(line).list?.text))),
  }))
  return [{ table: { ...one, rows }, source: one }]
}

/** In files of others empty lines part paragraphs, and are none. */
export function hasWords(one: Told): boolean {
  return (
    'table' in one ||
    one.line.pieces.some(
      (piece) => piece.kind === 'note' || (piece.kind === 'words' && piece.text.trim() !== ''),
    )
  )
}

function withLabel(line: Line, label: string | undefined): Line {
  if (!label) return line
  return { ...line, pieces: [{ kind: 'words', text: `${label} `, marks: [] }, ...line.pieces] }
}
