import type { DocumentTree } from '../text/tree.ts'
import { checkDocument } from '../text/tree-schema.ts'
import { type Amendment, amendmentsOf } from './docx-amendments.ts'
import { commentsOf, type DocxComment } from './docx-comments.ts'
import { type DocxFile, fileOf } from './docx-file.ts'
import { endnoteFindings } from './docx-notes.ts'
import { openDocx } from './docx-parts.ts'
import { repeatedNote } from './docx-repeated.ts'
import { trackedIn } from './docx-tracked.ts'
import type { BothRead } from './docx-tracked-runs.ts'
import { type TreeRead, treeOf } from './docx-tree.ts'
import { seen } from './docx-view.ts'
import { idsFromMoves, idsFromOld } from './docx-wanted-ids.ts'
import { printedNumberFindings } from './printed-numbers.ts'
import { type Finding, isRefused, type Reading, type Refused } from './reading.ts'

/**
 * What a Word file holds. `document` is the text with all tracked changes rejected: what was sent.
 * `amended` is the text with all of them accepted; it is absent where nothing was tracked.
 */
export type DocxReading = Reading & {
  readonly amended?: DocumentTree
  readonly amendments: readonly Amendment[]
  readonly comments: readonly DocxComment[]
}

/**
 * Reads a .docx of Word, LibreOffice or Google Docs. Paragraphs written here keep their lasting
 * ids; numbers are computed anew, and a printed number that differs is kept and told. Where
 * sentences end and what they were derived from stands in no Word file and does not come back.
 */
export function fromDocx(bytes: Uint8Array): DocxReading | Refused {
  const findings: Finding[] = []
  const parts = openDocx(bytes, findings)
  if (isRefused(parts)) return parts
  const repeated = repeatedNote(parts.document)
  if (repeated) return repeated
  const file = fileOf(parts, findings)
  const read = bothTexts(file, findings)
  if (isRefused(read)) return read
  const { both, changed } = read
  const { document } = both.old.read
  findings.push(...endnoteFindings(file, both.old.read.lines), ...printedNumberFindings(document))
  return {
    document,
    further: [],
    findings: toldOnce(findings),
    ...(changed ? { amended: both.now.read.document } : {}),
    amendments: changed ? amendmentsOf(both) : [],
    comments: commentsOf(parts, both),
  }
}

function bothTexts(
  file: DocxFile,
  findings: Finding[],
): { readonly both: BothRead; readonly changed: boolean } | Refused {
  const old = seen('old')
  const oldRead = treeOf(file, old, findings, idsFromMoves(file))
  const fault = faultIn(oldRead)
  if (fault) return fault
  const changed = trackedIn(file)
  if (!changed) {
    const same = { seen: old, read: oldRead }
    return { both: { file, old: same, now: same }, changed }
  }
  const now = seen('new')
  const nowRead = treeOf(file, now, [], idsFromOld(file, old, oldRead))
  const second = faultIn(nowRead)
  if (second) return second
  return {
    both: { file, old: { seen: old, read: oldRead }, now: { seen: now, read: nowRead } },
    changed,
  }
}

function faultIn({ document }: TreeRead): Refused | undefined {
  const checked = checkDocument(document)
  if (!('fault' in checked)) return undefined
  return {
    refused: `The document cannot be taken over as it stands: ${checked.fault} Mend the place in the file and read it again.`,
  }
}

function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const told = new Map(findings.map((one) => [JSON.stringify(one), one]))
  return [...told.values()]
}
