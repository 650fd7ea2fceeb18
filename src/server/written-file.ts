import type { Context } from 'hono'
import { type Format, FormatRefusal, formats } from '../desk/formats.ts'

/** Formats by what people call them; one that is new here is called by its name. */
const formatWords: Readonly<Record<string, string>> = {
  text: 'plain text',
  md: 'Markdown',
  html: 'web page (HTML)',
  akn: 'Akoma Ntoso (XML)',
  json: 'data (JSON)',
  tree: 'document tree (JSON)',
  docx: 'Word (DOCX)',
  pdf: 'PDF',
  'pdf-archive': 'PDF for the archive (PDF/A)',
}

export function wordsOf({ name }: Format): string {
  return formatWords[name] ?? name
}

/** A document as a file, or why it cannot be one in this format: an answer, no fault of ours. */
export type WrittenFile = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly refused: string }

/** What comes of writing; everything but a format's own refusal is a fault of ours. */
export async function writtenFile(writing: Promise<string | Uint8Array>): Promise<WrittenFile> {
  try {
    return { bytes: new Uint8Array(Buffer.from(await writing)) }
  } catch (error) {
    if (error instanceof FormatRefusal) return { refused: error.message }
    throw error
  }
}

/** The answer that a browser keeps as a file of this name. */
export function attachment(
  context: Context,
  { mediaType }: Format,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Response {
  return context.body(bytes, 200, {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${name}"`,
  })
}

/** Said where a format is asked for that there is not. */
export function noSuchFormat(name: string): string {
  const known = formats.map((one) => one.name).join(', ')
  return `Found "${name.slice(0, 40)}" as a format, expected one of ${known}.`
}
