import { fromPlainText, type PlainOptions } from '../../reading/from-plain-text.ts'
import { isContentsLine } from '../../reading/plain-contents.ts'
import { linesOf } from '../../reading/plain-lines.ts'
import { isRefused, type Finding as ReadingFinding, type Refused } from '../../reading/reading.ts'
import type { DocumentTree } from '../../text/tree.ts'
import type { CheckedDocument } from './checked-document.ts'
import { fromTree, type PrintedBesides } from './from-tree.ts'

export type CheckedReading = {
  readonly tree: DocumentTree
  readonly document: CheckedDocument
  /** What the reader itself noticed. */
  readonly findings: readonly ReadingFinding[]
}

/** A plain text as tree, with what is printed in it that a tree does not hold. */
export type PlainAsPrinted = Omit<CheckedReading, 'document'> & { readonly besides: PrintedBesides }

/** Plain text as tree, the printed contents list beside it. */
export function plainTextAsPrinted(
  text: string,
  options: PlainOptions = {},
): PlainAsPrinted | Refused {
  const read = fromPlainText(text, options)
  if (isRefused(read)) return read
  const contents = linesOf(text, [])
    .filter(isContentsLine)
    .map((line) => line.text)
  return { tree: read.document, besides: { contents }, findings: read.findings }
}

/** Plain text as tree and as the rules see it, the printed contents list included. */
export function checkedPlainText(
  text: string,
  options: PlainOptions = {},
): CheckedReading | Refused {
  const read = plainTextAsPrinted(text, options)
  if (isRefused(read)) return read
  const { tree, besides, findings } = read
  return { tree, document: fromTree(tree, besides), findings }
}
