import type { MiddlewareHandler } from 'hono'

/** The header that says what a page may load. */
export const policyHeader = 'Content-Security-Policy'

/** Nothing but our own stylesheet, fonts, drawings and forms; no script at all. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/**
 * The same with our own script as a file, for the one page that has an editor: nothing inline,
 * nothing made from words, and no policy of Trusted Types but the one that reads what is pasted.
 */
export const policyWithEditor = `${contentSecurityPolicy}; script-src 'self'; trusted-types ProseMirrorClipboard`

const onEverything: readonly (readonly [string, string])[] = [
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['X-Frame-Options', 'DENY'],
]

/** Sets the headers of every answer; what names no caching of its own is kept by nobody. */
export function securityHeaders(): MiddlewareHandler {
  return async (context, next) => {
    await next()
    for (const [name, value] of onEverything) context.res.headers.set(name, value)
    if (context.res.headers.get(policyHeader) !== policyWithEditor)
      context.res.headers.set(policyHeader, contentSecurityPolicy)
    if (!context.res.headers.has('Cache-Control'))
      context.res.headers.set('Cache-Control', 'no-store')
  }
}
