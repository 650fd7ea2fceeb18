import type { PrintedBesides } from '../drafting/check/from-tree.ts'
import type { DocxReading } from '../reading/from-docx.ts'
import { type Finding, isRefused, type Refused } from '../reading/reading.ts'
import type { DocumentTree } from '../text/tree.ts'

/** A document that came in: its tree, what else was printed in it, and what the reader noticed. */
export type DocumentIn = {
  readonly tree: DocumentTree
  readonly besides: PrintedBesides
  readonly findings: readonly Finding[]
  /** Of a Word file: what was changed and said in it; `tree` is the text with all changes. */
  readonly marked?: Pick<DocxReading, 'document' | 'amendments' | 'comments'>
}

/** Bytes beyond which no document of these procedures comes near. */
export const largestDocument = 20_000_000

type Reader = (bytes: Uint8Array) => Promise<DocumentIn | Refused>

/** By the ending of the name: what a file calls itself says how its bytes are meant. */
const readers: Readonly<Record<string, Reader>> = {
  txt: (bytes) => fromText(bytes),
  md: (bytes) => fromText(bytes),
  xml: (bytes) => fromXml(bytes),
  json: (bytes) => fromJson(bytes),
  docx: (bytes) => fromWord(bytes),
  docm: (bytes) => fromWord(bytes),
  pdf: (bytes) => fromPdf(bytes),
}

/** The endings that can be read, as a sentence names them. */
export const documentsExpected =
  'Word (.docx), PDF (.pdf), plain text (.txt, .md), Akoma Ntoso (.xml) or the tree as `pursuant read --json` writes it (.json)'

/** Reads a document by its name and bytes, or says in a sentence what is wrong with it. */
export async function documentIn(name: string, bytes: Uint8Array): Promise<DocumentIn | Refused> {
  const reader = readers[endingOf(name)]
  if (!reader) return { refused: `found "${name}", expected ${documentsExpected}.` }
  if (bytes.length > largestDocument)
    return {
      refused: `it has ${bytes.length} bytes, expected ${largestDocument} at most. Nothing was read.`,
    }
  if (bytes.length === 0) return { refused: 'it is empty (0 bytes), expected a document.' }
  return reader(bytes)
}

/** Whether a file of this name is one that can be read. */
export function canBeRead(name: string): boolean {
  return Object.hasOwn(readers, endingOf(name))
}

function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

async function fromText(bytes: Uint8Array): Promise<DocumentIn | Refused> {
  const text = decoded(bytes)
  if (text === undefined) return notText
  const { plainTextAsPrinted } = await import('../drafting/check/from-plain-text.ts')
  return plainTextAsPrinted(text)
}

async function fromXml(bytes: Uint8Array): Promise<DocumentIn | Refused> {
  const text = decoded(bytes)
  if (text === undefined) return notText
  const { fromAkomaNtoso } = await import('../reading/from-akoma-ntoso.ts')
  const read = fromAkomaNtoso(text)
  if (isRefused(read)) return read
  return asRead(read.document, read.findings)
}

async function fromWord(bytes: Uint8Array): Promise<DocumentIn | Refused> {
  const { fromDocx } = await import('../reading/from-docx.ts')
  const read = fromDocx(bytes)
  if (isRefused(read)) return read
  const { document, amended, amendments, comments, findings } = read
  const marked = { document, amendments, comments }
  return { ...asRead(amended ?? document, findings), marked }
}

async function fromPdf(bytes: Uint8Array): Promise<DocumentIn | Refused> {
  const [{ pdfText }, { fromPdfText }] = await Promise.all([
    import('../printing/pdf-text.ts'),
    import('../reading/from-pdf-text.ts'),
  ])
  const text = await pdfText(bytes)
  if (isRefused(text)) return text
  const read = fromPdfText(text.pages)
  return isRefused(read) ? read : asRead(read.document, read.findings)
}

/** The tree itself, or the answer of `read --json` that holds it. */
async function fromJson(bytes: Uint8Array): Promise<DocumentIn | Refused> {
  const text = decoded(bytes)
  if (text === undefined) return notText
  const value = parsed(text)
  if (value === undefined)
    return {
      refused: 'it is no JSON; expected a document tree as `pursuant read --json` writes it.',
    }
  const { checkDocument } = await import('../text/tree-schema.ts')
  const tree = checkDocument(isAnswer(value) ? value.document : value)
  return 'fault' in tree ? { refused: `it is no document tree: ${tree.fault}` } : asRead(tree, [])
}

function isAnswer(value: unknown): value is { readonly document: unknown } {
  return typeof value === 'object' && value !== null && 'document' in value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function asRead(tree: DocumentTree, findings: readonly Finding[]): DocumentIn {
  return { tree, besides: {}, findings }
}

const notText: Refused = {
  refused:
    'its bytes are no UTF-8 text; save it as UTF-8, or give it the ending of what it is (.docx, .pdf).',
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
