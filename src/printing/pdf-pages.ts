import type { PdfPage } from '../reading/pdf-page.ts'
import type { Refused } from '../reading/reading.ts'
import { type PdfRun, pageOf } from './pdf-lines.ts'

/** How much is read at most. */
export type PdfMost = {
  readonly pages: number
  readonly characters: number
}

/** The pages of a file that says it is a PDF; what cannot be read is refused in a sentence. */
export async function pdfPages(
  bytes: Uint8Array,
  most: PdfMost,
): Promise<{ readonly pages: readonly PdfPage[] } | Refused> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    const file = await getDocumentProxy(bytes, { ...quiet })
    try {
      return await textOf(file, most)
    } finally {
      await file.loadingTask.destroy()
    }
  } catch (error) {
    return unreadable(error)
  }
}

/** No warnings to the console, no fonts of the machine, no code made from a file. */
const quiet = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  stopAtErrors: false,
} as const

type PdfFile = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>

async function textOf(
  file: PdfFile,
  most: PdfMost,
): Promise<{ readonly pages: readonly PdfPage[] } | Refused> {
  if (file.numPages > most.pages)
    return {
      refused: `Found ${file.numPages} pages, expected ${most.pages} at most; divide the file and read its parts.`,
    }
  const pages: PdfPage[] = []
  let characters = 0
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await pageText(file, number)
    characters += page.lines.reduce((sum, { text }) => sum + text.length, 0)
    if (characters > most.characters)
      return {
        refused: `Found more than ${most.characters} characters by page ${number}; divide the file and read its parts.`,
      }
    pages.push(page)
  }
  if (characters === 0)
    return {
      refused: `The file has ${file.numPages} ${file.numPages === 1 ? 'page' : 'pages'} and no text: run a text recognition first.`,
    }
  return { pages }
}

async function pageText(file: PdfFile, number: number): Promise<PdfPage> {
  const page = await file.getPage(number)
  const { items } = await page.getTextContent()
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const runs = items.flatMap((item): readonly PdfRun[] => {
    if (!('str' in item)) return []
    const [, , across = 0, up = 0, x = 0, y = 0] = item.transform.map(Number)
    const size = Math.hypot(across, up)
    return [{ text: item.str, left: x - left, foot: y - bottom, width: item.width, size }]
  })
  page.cleanup()
  return pageOf(runs, { width: right - left, height: top - bottom })
}

function unreadable(error: unknown): Refused {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (name === 'PasswordException')
    return {
      refused: 'The file is encrypted and asks for a password; save it without one, and read that.',
    }
  return {
    refused: `The file says that it is a PDF, but it cannot be read (${message}); expected a whole file. Get it again from where it came, or open it in a reader and save it anew.`,
  }
}
