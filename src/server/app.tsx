import { type Context, Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { assetsOf, deskFiles } from './desk-files.ts'
import { draftDownloads } from './draft-downloads.ts'
import { failedSentence, failedSheet, nowhereSheet, wrongMethodSheet } from './errors.tsx'
import { framed } from './framed.tsx'
import { letterDownloads } from './letter-downloads.ts'
import { loopbackOnly } from './loopback.ts'
import { actHandler, pageHandler, wantsData } from './page-handler.tsx'
import { pages } from './pages.ts'
import { securityHeaders } from './security-headers.ts'
import { serveStatic } from './static-files.ts'
import { readView } from './view.ts'

/**
 * What the desk in the browser needs besides the desk. `fault` hears of our own faults; without
 * it they are told on standard error, where the page that failed sends its reader.
 */
type AppOptions = {
  readonly fault?: (error: Error) => void
  /** The editor's script, where it is not the one built with the program. */
  readonly editor?: string
}

/**
 * The desk in the browser, as one list in order: headers, who is answered, files, pages, and what
 * is said where there is none. A page only reads, unless it says what its forms do.
 */
export function createApp(desk: Desk, options: AppOptions = {}): Hono {
  const { fault = toStandardError } = options
  const files = deskFiles(options.editor)
  const assets = assetsOf(files)
  const app = new Hono({ strict: false })

  app.use(securityHeaders())
  app.use(loopbackOnly())
  app.use(serveStatic(files))
  for (const page of pages) {
    const handler = pageHandler(desk, page, assets)
    app.get(page.path, handler)
    if (page.act) app.post(page.path, actHandler(desk, page, assets))
    if (page.json && !page.path.endsWith(':id')) app.get(page.json.path, handler)
  }
  app.get(draftDownloads.path, draftDownloads.handler(desk, assets))
  app.get(letterDownloads.path, letterDownloads.handler(desk, assets))
  app.notFound((context) => {
    const sheet = isRead(context) ? nowhereSheet : wrongMethodSheet
    if (!isRead(context)) context.header('Allow', 'GET, HEAD')
    return framed(context, assets, viewOf(context, desk), sheet(context.req.path))
  })
  app.onError((error, context) => {
    fault(error)
    if (wantsData(context)) return context.json({ error: failedSentence }, 500)
    return framed(context, assets, viewOf(context, desk), failedSheet())
  })
  return app
}

function toStandardError(error: Error): void {
  process.stderr.write(`A page could not be made: ${error.stack ?? error.message}\n`)
}

function isRead(context: Context): boolean {
  return context.req.method === 'GET' || context.req.method === 'HEAD'
}

function viewOf(context: Context, desk: Desk) {
  return readView(new URL(context.req.url).searchParams, desk.today())
}
