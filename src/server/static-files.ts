import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/** A file the desk serves itself: its bytes, and the media type said of them. */
export type StaticFile = {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The files by address. The address carries the content's hash, so it never goes stale. */
export type StaticFiles = ReadonlyMap<string, StaticFile>

const prefix = '/static/'

/** `/static/desk-1a2b3c4d5e.css`: a new content is a new address. */
export function staticAddress(file: StaticFile): string {
  const hash = createHash('sha256').update(file.bytes).digest('hex').slice(0, 10)
  const dot = file.name.lastIndexOf('.')
  return `${prefix}${file.name.slice(0, dot)}-${hash}${file.name.slice(dot)}`
}

/** The map a request is looked up in: an address is in it or not, and no path is ever joined. */
export function staticFiles(files: Iterable<StaticFile>): StaticFiles {
  const byAddress = new Map<string, StaticFile>()
  for (const file of files) byAddress.set(staticAddress(file), file)
  return byAddress
}

/** Serves the map, for a year, since what an address holds never changes. */
export function serveStatic(files: StaticFiles): MiddlewareHandler {
  return async (context, next) => {
    const file = files.get(context.req.path)
    if (!file) return next()
    return context.body(file.bytes, 200, {
      'Content-Type': file.type,
      'Content-Length': String(file.bytes.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  }
}
