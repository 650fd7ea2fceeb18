import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

/** A desk that answers: where, and how to stop it. */
export type Serving = { readonly url: string; readonly close: () => Promise<void> }

/** Where to listen: port 0 takes any free one; the host is this machine and nothing else. */
export type Listening = { readonly port: number; readonly host: '127.0.0.1' }

/** Starts answering; a port that is taken is refused with a sentence. */
export async function serve(app: Hono, { port, host }: Listening): Promise<Serving> {
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port)))
    server.listen(port, host, resolve)
  })
  const at = server.address() as AddressInfo
  return {
    url: `http://${host}:${at.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

function cannotListen(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new CannotListen(
      `Port ${port} is taken, perhaps by a desk that is already open. Use that one, stop it, or name another port with --port.`,
      { cause: error },
    )
  if (error.code === 'EACCES')
    return new CannotListen(
      `Port ${port} may not be opened by this account. Name one above 1023.`,
      {
        cause: error,
      },
    )
  return error
}

/** The desk cannot be opened there; the message says what to do. */
class CannotListen extends Error {
  override readonly name = 'CannotListen'
}
