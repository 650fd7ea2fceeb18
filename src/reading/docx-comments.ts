import type { Element } from 'slimdom'
import { blocksOf, type DocxBlock } from './docx-blocks.ts'
import type { DocxParts } from './docx-parts.ts'
import { isIn, isShown, type Piece, plainPieces, type View } from './docx-piece.ts'
import { type DocxPlace, placeInWords, placesIn } from './docx-places.ts'
import { source } from './docx-source.ts'
import { stylesOf } from './docx-styles.ts'
import type { BothRead } from './docx-tracked-runs.ts'
import type { TreeRead } from './docx-tree.ts'
import { flatLines, type Line, seen } from './docx-view.ts'
import { attributeOf, childrenNamed, paraIdOf } from './docx-xml.ts'

/** A comment in the margin, with what was answered to it. */
export type DocxComment = {
  readonly author: string
  readonly initials?: string
  /** Day and time as in the file. */
  readonly on: string | null
  /** The lasting id of the paragraph it stands at; null in the masthead. */
  readonly paragraph: string | null
  readonly place: string
  readonly at: DocxPlace
  /** The words it stands at, as they read with all changes; empty where it stands at none. */
  readonly words: string
  readonly text: string
  readonly replies?: readonly Reply[]
  readonly resolved?: true
}

export type Reply = {
  readonly author: string
  readonly on: string | null
  readonly text: string
}

type Written = Reply & {
  readonly id: string
  readonly initials?: string
  readonly paraId?: string
}

/** The comments of a file in the order in which they stand in the text. */
export function commentsOf(parts: DocxParts, both: BothRead): readonly DocxComment[] {
  const written = childrenNamed(parts.comments, 'comment').map((one) => writtenOf(one, parts))
  if (!written.length) return []
  const anchors = anchorsOf(both.file.blocks)
  const order = [...anchors.keys()]
  const threads = threadsOf(parts.commentsExtended, written)
  const texts = [both.old, both.now].map(
    ({ seen: { lineOf }, read }): Placed => ({ lineOf, read, places: placesIn(read.document) }),
  )
  return written
    .filter(({ id }) => !threads.parentOf.has(id))
    .toSorted((a, b) => rank(order, a.id) - rank(order, b.id))
    .map((one) => commentOf(one, written, threads, anchors.get(one.id) ?? [], both, texts))
}

function rank(order: readonly string[], id: string): number {
  const at = order.indexOf(id)
  return at < 0 ? order.length : at
}

function writtenOf(element: Element, parts: DocxParts): Written {
  const where = source('comment', stylesOf(parts.styles), new Map(), [])
  const lines = flatLines(blocksOf(element, where), seen('new'))
  const on = attributeOf(element, 'date')
  const initials = attributeOf(element, 'initials')
  const paraId = childrenNamed(element, 'p')
    .map((one) => paraIdOf(one))
    .findLast((id) => id)
  return {
    id: attributeOf(element, 'id') ?? '',
    author: attributeOf(element, 'author')?.trim() || 'unknown',
    on: on ?? null,
    text: lines
      .map(({ pieces }) => plainPieces(pieces).trim())
      .join('\n')
      .trim(),
    ...(initials ? { initials } : {}),
    ...(paraId ? { paraId } : {}),
  }
}

type Threads = {
  /** Id of the comment that another answers, by the id of the answer. */
  readonly parentOf: ReadonlyMap<string, string>
  readonly resolved: ReadonlySet<string>
}

function threadsOf(root: Element | undefined, written: readonly Written[]): Threads {
  const byPara = new Map(written.flatMap(({ id, paraId }) => (paraId ? [[paraId, id]] : [])))
  const parentOf = new Map<string, string>()
  const resolved = new Set<string>()
  for (const one of root?.children ?? []) {
    const id = byPara.get(paraIdOf(one) ?? '')
    const parent = byPara.get(paraIdOf(one, 'paraIdParent') ?? '')
    if (id !== undefined && parent !== undefined && parent !== id) parentOf.set(id, parent)
    if (id !== undefined && /^(?:1|true)$/.test(paraIdOf(one, 'done') ?? '')) resolved.add(id)
  }
  return { parentOf, resolved }
}

/** The pieces each comment stands at, by its id, in the order in which they begin. */
function anchorsOf(blocks: readonly DocxBlock[]): ReadonlyMap<string, readonly Piece[]> {
  const anchors = new Map<string, Piece[]>()
  const open = new Set<string>()
  for (const piece of piecesIn(blocks)) {
    if (piece.kind === 'commentStart') open.add(piece.name)
    if (piece.kind === 'commentEnd') open.delete(piece.name)
    if (piece.kind === 'commentStart' || piece.kind === 'commentMark')
      anchors.set(piece.name, anchors.get(piece.name) ?? [])
    for (const id of open) addPiece(anchors.get(id), piece)
  }
  return anchors
}

/** A comment that ends nowhere does not stand at a whole document. */
const mostPieces = 2000

function addPiece(anchor: Piece[] | undefined, piece: Piece): void {
  if (anchor && anchor.length < mostPieces) anchor.push(piece)
}

function piecesIn(blocks: readonly DocxBlock[]): readonly Piece[] {
  return blocks.flatMap((block) => [
    ...block.pieces,
    ...(block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => piecesIn(cell)))
      : []),
  ])
}

function commentOf(
  { id, author, on, text, initials }: Written,
  written: readonly Written[],
  { parentOf, resolved }: Threads,
  anchor: readonly Piece[],
  { file }: BothRead,
  texts: readonly Placed[],
): DocxComment {
  const { paragraph, at } = standingOf(id, anchor, file.blocks, texts)
  const replies = written.filter((one) => parentOf.get(one.id) === id)
  return {
    author,
    ...(initials ? { initials } : {}),
    on,
    paragraph,
    place: placeInWords(at),
    at,
    words: wordsAt(anchor),
    text,
    ...(replies.length
      ? { replies: replies.map((one) => ({ author: one.author, on: one.on, text: one.text })) }
      : {}),
    ...(resolved.has(id) ? { resolved: true } : {}),
  }
}

/** The words as they will read; those that are to go where there are no others. */
function wordsAt(anchor: readonly Piece[]): string {
  const in_ = (view: View) =>
    plainPieces(anchor.filter((piece) => isShown(piece) && isIn(view, piece)))
      .replace(/\s+/g, ' ')
      .trim()
  return in_('new') || in_('old')
}

/** One of the two texts with the places of its elements. */
type Placed = {
  readonly lineOf: ReadonlyMap<Piece, Line>
  readonly read: TreeRead
  readonly places: ReadonlyMap<string, DocxPlace>
}

function standingOf(
  id: string,
  anchor: readonly Piece[],
  blocks: readonly DocxBlock[],
  texts: readonly Placed[],
): { readonly paragraph: string | null; readonly at: DocxPlace } {
  const shown = anchor.filter(isShown)
  const beside = shown.length ? shown : besideMark(blocks, id)
  for (const { lineOf, read, places } of texts)
    for (const piece of beside) {
      const line = lineOf.get(piece)
      const found = line && read.idOf.get(line)
      const at = found && places.get(found)
      if (found && at) return { paragraph: found, at }
    }
  return { paragraph: null, at: { of: 'masthead', number: null } }
}

/** Words of the paragraph in which a comment's mark stands. */
function besideMark(blocks: readonly DocxBlock[], id: string): readonly Piece[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => besideMark(cell, id)))
    const isHere = block.pieces.some((one) => one.kind === 'commentMark' && one.name === id)
    return isHere ? block.pieces.filter(isShown) : []
  })
}
