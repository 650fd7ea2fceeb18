import type { Element } from 'slimdom'
import { text, tidied } from '../text/inline.ts'
import type { Inline, Table } from '../text/tree.ts'
import { attribute, childOf, childrenOf, wordsOf } from './akn-elements.ts'
import { type InlineReader, readInlines } from './akn-inline.ts'

/** A table; cells that span several are read as the first of them. */
export function readTable(element: Element, reader: InlineReader): Table {
  const caption = childOf(element, 'caption')
  const rows = childrenOf(element, 'tr').map((row) => ({
    heading: row.children.length > 0 && row.children.every((cell) => cell.localName === 'th'),
    cells: childrenOf(row, 'th', 'td').map((cell) => readCell(cell, reader)),
  }))
  const head = rows[0]?.heading ? rows[0].cells : undefined
  const id = attribute(element, 'GUID')
  return {
    kind: 'table',
    id: reader.exact && id ? id : reader.ids(`${reader.prefix}table`, wordsOf(element)),
    ...(caption ? { caption: readInlines(caption, reader) } : {}),
    ...(head ? { head } : {}),
    rows: (head ? rows.slice(1) : rows).map(({ cells }) => cells),
  }
}

/** Several paragraphs in a cell are read as one, a blank between them. */
function readCell(cell: Element, reader: InlineReader): readonly Inline[] {
  const paragraphs = childrenOf(cell, 'p').map((one) => readInlines(one, reader))
  if (!paragraphs.length) return readInlines(cell, reader)
  const filled = paragraphs.filter((one) => one.length)
  return tidied(filled.flatMap((one, at) => (at > 0 ? [text(' '), ...one] : one)))
}
