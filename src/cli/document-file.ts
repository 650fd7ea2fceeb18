import { readFile, stat } from 'node:fs/promises'
import type { CheckedDocument } from '../drafting/check/checked-document.ts'
import { checkedPlainText } from '../drafting/check/from-plain-text.ts'
import { fromTree } from '../drafting/check/from-tree.ts'
import { fromAkomaNtoso } from '../reading/from-akoma-ntoso.ts'
import { type Finding, isRefused } from '../reading/reading.ts'
import type { DocumentTree } from '../text/tree.ts'
import { Refused, Unusable } from './outcome.ts'

/** A document read from a file: its tree, as the checker sees it, and what the reader noticed. */
export type ReadDocument = {
  readonly tree: DocumentTree
  readonly checked: CheckedDocument
  readonly findings: readonly Finding[]
}

/** Bytes beyond which no document of these procedures comes near. */
const largest = 20_000_000

/** Reads a document: plain text (`.txt`, `.md`) or Akoma Ntoso (`.xml`). */
export async function readDocument(file: string): Promise<ReadDocument> {
  const text = await textOf(file)
  if (/\.xml$/i.test(file)) {
    const read = fromAkomaNtoso(text)
    if (isRefused(read)) throw new Refused(`${file}: ${read.refused}`)
    return { tree: read.document, checked: fromTree(read.document), findings: read.findings }
  }
  const read = checkedPlainText(text)
  if (isRefused(read)) throw new Refused(`${file}: ${read.refused}`)
  return { tree: read.tree, checked: read.document, findings: read.findings }
}

async function textOf(file: string): Promise<string> {
  if (!/\.(txt|md|xml)$/i.test(file))
    throw new Unusable(`"${file}": expected plain text (.txt, .md) or Akoma Ntoso (.xml).`)
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile())
    throw new Unusable(`No file "${file}" can be read here; expected a document.`)
  if (found.size > largest)
    throw new Refused(
      `${file} has ${found.size} bytes; expected ${largest} at most. Nothing was read.`,
    )
  return readFile(file, 'utf8')
}
