import { Worker } from 'node:worker_threads'
import type { PdfPage } from '../reading/pdf-page.ts'
import type { Refused } from '../reading/reading.ts'

/** What a document of these procedures never comes near. */
const largest = { bytes: 50_000_000, pages: 1_000, characters: 4_000_000, seconds: 30 }

/** How much is read at most; a test may ask for less. */
export type PdfLimits = Partial<typeof largest>

/** Megabytes that reading one file may take; the longest report takes a tenth of it. */
const memory = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 }

type PdfText = { readonly pages: readonly PdfPage[] }

/**
 * The text of a PDF file, page by page, with the place of every line. What cannot be read is
 * refused in a sentence. The bytes given are left as they are. A file is read in a thread of its
 * own: one that is made to take for ever is stopped, and nobody waits for it meanwhile.
 */
export async function pdfText(
  bytes: Uint8Array,
  limits: PdfLimits = {},
): Promise<PdfText | Refused> {
  const most = { ...largest, ...limits }
  const unfit = notPdf(bytes, most.bytes)
  if (unfit) return unfit
  const name = import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.js'
  const worker = new Worker(new URL(name, import.meta.url), {
    workerData: { bytes, most },
    resourceLimits: memory,
  })
  try {
    return await answerOf(worker, most.seconds)
  } finally {
    await worker.terminate()
  }
}

function answerOf(worker: Worker, seconds: number): Promise<PdfText | Refused> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        resolve({
          refused: `Reading was stopped after ${seconds} seconds; expected a report that is read in one. Print the file anew to PDF, or take its text by another way.`,
        }),
      seconds * 1000,
    )
    worker.once('message', resolve)
    worker.once('error', (error: Error) =>
      'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? resolve(tooMuch)
        : reject(error),
    )
    worker.once('exit', () => {
      clearTimeout(timer)
      resolve({ refused: 'The reading of the file ended before it was done; try it again.' })
    })
  })
}

const tooMuch: Refused = {
  refused:
    'Reading the file took more memory than any report needs, and was stopped. Print it anew to PDF, or take its text by another way.',
}

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
