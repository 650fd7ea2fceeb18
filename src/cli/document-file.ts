import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  canBeRead,
  type DocumentIn,
  documentIn,
  documentsExpected,
  largestDocument,
} from '../desk/document-in.ts'
import { isRefused } from '../reading/reading.ts'
import { Refused, Unusable } from './outcome.ts'

/** Reads a document from a file, by its ending; refuses with a sentence that names the file. */
export async function readDocument(file: string): Promise<DocumentIn> {
  if (!canBeRead(file)) throw new Unusable(`"${file}": expected ${documentsExpected}.`)
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile())
    throw new Unusable(`No file "${file}" can be read here; expected a document.`)
  if (found.size > largestDocument)
    throw new Refused(
      `${file} has ${found.size} bytes; expected ${largestDocument} at most. Nothing was read.`,
    )
  const read = await documentIn(basename(file), await readFile(file))
  if (isRefused(read)) throw new Refused(`${file}: ${read.refused}`)
  return read
}
