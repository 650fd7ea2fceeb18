import type { Context } from 'hono'
import { isLoopbackHost } from './loopback.ts'

/**
 * Why a form is not taken: it was not sent by a page of this desk, so an officer may not have
 * meant it. Browsers write both headers themselves; no page can set them. With no referrer told,
 * some write `null` as origin, and then the other header decides.
 */
export function foreignForm(context: Context): string | undefined {
  const site = context.req.header('sec-fetch-site')
  if (site === 'same-origin') return undefined
  const origin = context.req.header('origin')
  if (site === undefined && origin !== undefined && isOwn(origin, context.req.header('host')))
    return undefined
  const found = site ?? (origin ? `the origin "${origin.slice(0, 80)}"` : 'no word of where from')
  return `The form was sent with ${found}; expected one sent by a page of this desk. Nothing was changed. Open the page here, and send the form from it.`
}

function isOwn(origin: string, host: string | undefined): boolean {
  return isLoopbackHost(host) && origin === `http://${host}`
}
