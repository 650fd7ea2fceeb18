import { idOfBookmark } from '../text/docx-bookmark.ts'
import type { DocxParts } from './docx-parts.ts'
import type { Piece } from './docx-piece.ts'
import type { Line, LineTable } from './docx-view.ts'
import { ids } from './ids.ts'

/** Ids too long for a bookmark, by the bookmark that stands for them, as the file lists them. */
export function longIdsOf({ custom }: DocxParts): ReadonlyMap<string, string> {
  const pairs = custom
    .filter((root) => root.localName === 'ids')
    .flatMap((root) => root.children)
    .map((one) => [one.getAttribute('bookmark') ?? '', one.textContent ?? ''] as const)
  return new Map(pairs.filter(([name, id]) => name !== '' && isId(id)))
}

function isId(id: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/.test(id)
}

/** Gives ids: the lasting ones that bookmarks keep, each once, and new ones for all else. */
export type IdGiver = {
  readonly lastingOf: (bookmark: string | undefined) => string | undefined
  readonly lastingIdsOf: (line: Line) => readonly string[]
  /** An id that is to stay, or a new one where another element has it already. */
  readonly give: (lasting: string | undefined, wanted: string, words?: string) => string
}

/** `reserved` are all ids that bookmarks keep: no new one may be like them. */
export function idGiver(
  longIds: ReadonlyMap<string, string>,
  reserved: ReadonlySet<string>,
): IdGiver {
  const given = new Set<string>()
  const newId = ids()
  const lastingOf = (bookmark: string | undefined) => {
    const id = bookmark === undefined ? undefined : idOfBookmark(bookmark, longIds)
    return id !== undefined && isId(id) ? id : undefined
  }
  return {
    lastingOf,
    lastingIdsOf: (line) => bookmarksOfLine(line.pieces).flatMap((one) => lastingOf(one) ?? []),
    give: (lasting, wanted, words) => {
      if (lasting !== undefined && !given.has(lasting)) {
        given.add(lasting)
        return lasting
      }
      let id = newId(wanted, words)
      while (reserved.has(id) || given.has(id)) id = newId(wanted, words)
      given.add(id)
      return id
    },
  }
}

/** Bookmarks of the paragraph itself: one directly before a note is the note's. */
function bookmarksOfLine(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece, at) =>
    piece.kind === 'bookmark' && pieces[at + 1]?.kind !== 'note' ? [piece.name] : [],
  )
}

/** The lasting id of a table: its own bookmark, or the first in its first cell. */
export function bookmarkOfTable(table: LineTable): string | undefined {
  const [first] = table.rows[0]?.cells[0] ?? []
  return [...(first ? bookmarksOfLine(first.pieces) : []), ...table.bookmarks].find((name) =>
    name.startsWith('p_'),
  )
}
