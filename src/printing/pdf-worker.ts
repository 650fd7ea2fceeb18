import { parentPort, workerData } from 'node:worker_threads'
import { type PdfMost, pdfPages } from './pdf-pages.ts'

/** Reads one file in a thread of its own, which can be ended from outside whatever it is doing. */
const { bytes, most } = workerData as { readonly bytes: Uint8Array; readonly most: PdfMost }
parentPort?.postMessage(await pdfPages(bytes, most))
