import type { PdfPage } from '../reading/pdf-page.ts'
import type { Refused } from '../reading/reading.ts'
import { type PdfRun, pageOf } from './pdf-lines.ts'

/** What a document of these procedures never comes near. */
const largest = { bytes: 50_000_000, pages: 1_000, characters: 4_000_000, seconds: 60 }

/** How much is read at most; a test may ask for less. */
export type PdfLimits = Partial<typeof largest>

/**
 * The text of a PDF file, page by page, with the place of every line. What cannot be read is
 * refused in a sentence. The bytes given are left as they are.
 */
export async function pdfText(
  bytes: Uint8Array,
  limits: PdfLimits = {},
): Promise<{ readonly pages: readonly PdfPage[] } | Refused> {
  const most = { ...largest, ...limits }
  const unfit = notPdf(bytes, most.bytes)
  if (unfit) return unfit
  const { getDocumentProxy } = await import('unpdf')
  const until = performance.now() + most.seconds * 1000
  try {
    // The reader takes the bytes it is given away, so it gets a copy.
    const file = await getDocumentProxy(new Uint8Array(bytes), { ...quiet })
    try {
      return await textOf(file, most, until)
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

function notPdf(bytes: Uint8Array, most: number): Refused | undefined {
  if (bytes.length === 0) return { refused: 'Found an empty file, expected a PDF.' }
  if (bytes.length > most)
    return {
      refused: `Found ${bytes.length} bytes, expected ${most} at most; divide the file and read its parts.`,
    }
  // The header may stand after some other bytes, within the first thousand.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (!head.includes('%PDF-'))
    return { refused: 'Found no PDF header, expected a PDF; check what kind of file this is.' }
  return undefined
}

type PdfFile = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>

async function textOf(
  file: PdfFile,
  most: typeof largest,
  until: number,
): Promise<{ readonly pages: readonly PdfPage[] } | Refused> {
  if (file.numPages > most.pages)
    return {
      refused: `Found ${file.numPages} pages, expected ${most.pages} at most; divide the file and read its parts.`,
    }
  const pages: PdfPage[] = []
  let characters = 0
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await within(until, pageText(file, number))
    if (!page) return tooLong(most.seconds, number, file.numPages)
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

/** What comes of the work, or nothing once the time is up. */
async function within<Result>(until: number, work: Promise<Result>): Promise<Result | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const left = until - performance.now()
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.max(left, 0))
  })
  try {
    return left > 0 ? await Promise.race([work, late]) : undefined
  } finally {
    clearTimeout(timer)
    // Work given up may still fail, when its file is closed; nobody waits for it.
    work.catch(() => undefined)
  }
}

function tooLong(seconds: number, page: number, pages: number): Refused {
  return {
    refused: `Reading was stopped after ${seconds} seconds, at page ${page} of ${pages}; divide the file and read its parts.`,
  }
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
