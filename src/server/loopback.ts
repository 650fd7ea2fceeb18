import type { MiddlewareHandler } from 'hono'

const names = ['localhost', '127.0.0.1', '[::1]']

/** Whether a Host header names this machine to itself, with or without a port. */
export function isLoopbackHost(host: string | undefined): boolean {
  if (host === undefined) return false
  const found = /^(\[[0-9a-f:]+\]|[^:]*)(?::\d{1,5})?$/i.exec(host)
  return found?.[1] !== undefined && names.includes(found[1].toLowerCase())
}

/**
 * Refuses requests sent under any other name. A page elsewhere may point a name of its own at
 * 127.0.0.1 (DNS rebinding) and would then read the record through the officer's browser.
 */
export function loopbackOnly(): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host')
    if (isLoopbackHost(host)) return next()
    const found = host ? `"${host.slice(0, 120)}"` : 'no name'
    return context.text(
      `This desk was called by ${found}; it answers only to localhost, 127.0.0.1 and [::1], on the machine it runs on. Open it there, by the address it printed when it started.\n`,
      421,
    )
  }
}
