import { fromPlainText, type PlainOptions } from '../../reading/from-plain-text.ts'
import { isContentsLine } from '../../reading/plain-contents.ts'
import { linesOf } from '../../reading/plain-lines.ts'
import { isRefused, type Finding as ReadingFinding, type Refused } from '../../reading/reading.ts'
import type { DocumentTree } from '../../text/tree.ts'
import type { CheckedDocument } from './checked-document.ts'
import { fromTree } from './from-tree.ts'

export type CheckedReading = {
  readonly tree: DocumentTree
  readonly document: CheckedDocument
  /** What the reader itself noticed. */
  readonly findings: readonly ReadingFinding[]
}

/** Plain text as tree and as the rules see it, the printed contents list included. */
export function checkedPlainText(
  text: string,
  options: PlainOptions = {},
): CheckedReading | Refused {
  const read = fromPlainText(text, options)
  if (isRefused(read)) return read
  const contents = linesOf(text, [])
    .filter(isContentsLine)
    .map((line) => line.text)
  return {
    tree: read.document,
    document: fromTree(read.document, { contents }),
    findings: read.findings,
  }
}
