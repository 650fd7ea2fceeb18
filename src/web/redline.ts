import type { Node } from 'prosemirror-model'
import { printedKey } from '../drafting/editor-material.ts'
import { compareTexts } from '../text/compare.ts'
import { noteCloses, noteOpens } from '../text/tokens.ts'
import type { Inline } from '../text/tree.ts'
import { inlineOf } from './sentences.ts'

/** Where words were inserted, from one place of the document to another. */
type Inserted = { readonly from: number; readonly to: number }
/** Words of last year that are no longer there, and the place where they stood. */
type Deleted = { readonly at: number; readonly words: string }

export type RedlinePlan = {
  readonly inserted: readonly Inserted[]
  readonly deleted: readonly Deleted[]
}

/** What is needed to read the document as it is printed. */
export type Printing = {
  readonly gap: string
  readonly printed: Readonly<Record<string, string>>
}

/** A stretch of the printed words with its place in the document. An atom stands for all of its words. */
type Piece = {
  readonly from: number
  readonly to: number
  readonly words: string
  readonly atom: boolean
}

/**
 * The redline of the document against last year's words, as places to be marked. It comes from the
 * same comparison as every other redline; what was deleted is never in the document.
 */
export function redlinePlan(document: Node, base: string, printing: Printing): RedlinePlan {
  const pieces = piecesOf(document, printing)
  const now = pieces.map(({ words }) => words).join('')
  const inserted: Inserted[] = []
  const deleted: Deleted[] = []
  let at = 0
  for (const { op, text } of compareTexts(base, now)) {
    if (op === 'delete') {
      deleted.push({ at: placeAt(pieces, at), words: text })
      continue
    }
    if (op === 'insert') inserted.push(...stretches(pieces, at, at + text.length))
    at += text.length
  }
  return { inserted, deleted }
}

/** The words of the document as they are compared, notes between ⟦ and ⟧. */
export function comparedWords(document: Node, printing: Printing): string {
  return piecesOf(document, printing)
    .map(({ words }) => words)
    .join('')
}

function piecesOf(document: Node, printing: Printing): readonly Piece[] {
  const pieces: Piece[] = []
  let after = false
  document.forEach((line, offset) => {
    // What follows the sub-paragraphs is compared for itself, as in every other redline.
    if (line.type.name === 'points') after = true
    if (after || line.content.size === 0) return
    const start = offset + 1
    // The gap between two sentences has no place of its own: it is the border between two lines.
    if (pieces.length) pieces.push({ from: start, to: start, words: printing.gap, atom: true })
    line.forEach((node, place) => {
      const from = start + place
      const words = printedWords(inlineOf(node), printing)
      pieces.push({ from, to: from + node.nodeSize, words, atom: !node.isText })
    })
  })
  return pieces
}

/** An inline as it is printed; a note between its brackets. */
export function printedWords(inline: Inline, printing: Printing): string {
  if (inline.kind === 'text') return inline.text
  if (inline.kind === 'note')
    return `${noteOpens}${inline.content.map((one) => printedWords(one, printing)).join('')}${noteCloses}`
  return printing.printed[printedKey(inline)] ?? '…'
}

/** Where in the document a place of the printed words lies. */
function placeAt(pieces: readonly Piece[], place: number): number {
  let at = 0
  for (const { from, to, words, atom } of pieces) {
    if (place < at + words.length) return atom ? from : from + (place - at)
    at += words.length
    if (place === at) return to
  }
  return pieces.at(-1)?.to ?? 1
}

/** The places of a stretch of printed words, one for each piece that it touches. */
function stretches(pieces: readonly Piece[], first: number, last: number): readonly Inserted[] {
  const found: Inserted[] = []
  let at = 0
  for (const { from, to, words, atom } of pieces) {
    const [start, end] = [Math.max(first, at), Math.min(last, at + words.length)]
    if (start < end && to > from)
      found.push(atom ? { from, to } : { from: from + (start - at), to: from + (end - at) })
    at += words.length
  }
  return found
}
