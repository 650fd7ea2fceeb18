import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Refused } from '../reading/reading.ts'
import { toTypst } from '../rendering/to-typst.ts'
import type { DocumentTree } from '../text/tree.ts'
import { letterFaces } from './letter-faces.ts'

/** For reading with any aid, or for keeping: a file meets one standard only. */
export type PdfStandard = 'ua-1' | 'a-2a'

/** `made`: the day of the file, for a document without day of issue; PDF/A asks for one. */
export type PrintWish = { readonly standard?: PdfStandard; readonly made?: string }

const standards = { 'ua-1': 'PDF/UA-1', 'a-2a': 'PDF/A-2a' } as const

/**
 * The document as a PDF file, tagged. The same document gives the same bytes, anywhere the
 * fonts that we ship suffice. What cannot be printed is refused in a sentence: a platform for
 * which there is no printer, or characters for which there is no font.
 */
export async function printed(
  document: DocumentTree,
  { standard = 'ua-1', made }: PrintWish = {},
): Promise<Uint8Array | Refused> {
  const compiler = await printer()
  if ('refused' in compiler) return compiler
  const { source, data } = toTypst(document, made)
  const compiled = compiler.compile({ mainFileContent: source, inputs: { data } })
  const fault = compiled.takeError()
  if (!compiled.result || fault) {
    const found = fault ? compiler.fetchDiagnostics(fault) : []
    throw new Error(`The template of printed documents does not fit: ${JSON.stringify(found)}`)
  }
  try {
    return compiler.pdf(compiled.result, { pdfStandard: standard })
  } catch (error) {
    return notToStandard(error, standard)
  } finally {
    // What the last prints have worked out is kept for the next; older work is let go.
    compiler.evictCache(1)
  }
}

let opened: Promise<NodeCompiler | Refused> | undefined

/** One printer for all; it works on one document at a time, from beginning to end. */
function printer(): Promise<NodeCompiler | Refused> {
  opened ??= open()
  return opened
}

/** Loaded only when something is printed: it is large, and not to be had for every platform. */
async function open(): Promise<NodeCompiler | Refused> {
  try {
    const typst = await import('@myriaddreamin/typst-ts-node-compiler')
    return typst.NodeCompiler.create({ fontArgs: [{ fontBlobs: letterFaces() }] })
  } catch (error) {
    return noPrinter(`${process.platform}-${process.arch}`, error)
  }
}

/** The refusal where the printer or its fonts are not installed. */
export function noPrinter(platform: string, error: unknown): Refused {
  const found = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  return {
    refused: `PDF cannot be made on this machine (${platform}): ${found} Expected the optional packages for this platform; install them again with "npm ci", or take another format: docx, html, md, text, akn or json.`,
  }
}

function notToStandard(error: unknown, standard: PdfStandard): Refused {
  const message = error instanceof Error ? error.message : String(error)
  const words = /the text `\\?"(.+?)\\?"` could not be displayed/.exec(message)?.[1]
  if (words)
    return {
      refused: `Found “${named(words)}”, for which no font is installed on this machine; expected characters that can be printed. Install a font for that script, or take another format.`,
    }
  if (message.includes('missing document date'))
    return {
      refused: `The document has no day of issue, and ${standards[standard]} asks for one; enter the date in its masthead, or take PDF/UA-1.`,
    }
  const why = /message: "(.*?)", trace:/s.exec(message)?.[1] ?? message
  return {
    refused: `The document cannot be printed as ${standards[standard]}: ${why}. Change what is named, or take another format.`,
  }
}

/** Characters that the printer names by their code are named as in any table of characters. */
function named(words: string): string {
  return words.replace(
    /\\+u\{([0-9a-f]+)\}/g,
    (_, code: string) => `U+${code.toUpperCase().padStart(4, '0')}`,
  )
}
