import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './cli/cli.ts'
import { printable } from './cli/printable.ts'
import { day } from './law/day.ts'
import { packageRoot } from './store/package-root.ts'
import { StoreRefusal } from './store/refusal.ts'
import type { Store } from './store/store.ts'

/**
 * Puts the house together: reads settings and the clock, opens the record, hands everything in.
 * Nothing below this file reads either. What a command does not need is not loaded for it.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const doors = openDoors()
  // Told by the callback of each write; unheard here, the event would end the process.
  process.stdout.on('error', () => undefined)
  try {
    // Stopped in the middle, a command leaves no server behind; what was entered stays entered.
    const code = await Promise.race([run(argv, doors.forCommands), doors.stopped])
    process.exitCode = code ?? 130
  } catch (error) {
    if (error instanceof ReaderGone) return
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exitCode = 1
  } finally {
    await doors.close()
    // What was cut off may still wait for its input, and would keep the process for it.
    if (process.exitCode === 130) process.exit()
  }
}

/** Today in The Hague, where the Court sits. */
function today() {
  return day(Temporal.Now.plainDateISO('Europe/Amsterdam').toString())
}

function openDoors() {
  const stores = new Map<string, Promise<Store>>()
  const stop = stopAsked()
  let serving = false
  // A desk that is open closes itself; every other command is cut off.
  const stopped = stop.then(() => (serving ? new Promise<never>(() => undefined) : undefined))
  const opening = (data: string | undefined, bare: boolean) => {
    if (data === '') return Promise.reject(noFolderNamed())
    const folder = data ?? join(packageRoot, 'data')
    const known = stores.get(folder)
    if (known) return known
    const one = bare ? openBare(folder) : openWithPublicRecord(folder)
    stores.set(folder, one)
    return one
  }
  const store = (data: string | undefined) => opening(data, false)
  const desk = async (data: string | undefined) => {
    const { openDesk } = await import('./desk/open-desk.ts')
    return openDesk(await store(data), today)
  }
  return {
    stopped,
    forCommands: {
      output: {
        out: (content: string | Uint8Array) => written(shown(content)),
        err,
        isTerminal: process.stderr.isTTY === true,
        toTerminal: process.stdout.isTTY === true,
      },
      today,
      version: version(),
      desk,
      store,
      bareStore: (data: string | undefined) => opening(data, true),
      start: async (data: string | undefined, port: number | undefined) => {
        const opened = await store(data)
        serving = true
        await startDesk(opened, port, stop)
      },
    },
    close: async () => {
      for (const one of stores.values())
        await one.then((each) => each.close()).catch(() => undefined)
    },
  }
}

async function openBare(data: string): Promise<Store> {
  const { openStore } = await import('./store/open-store.ts')
  return openStore({
    data,
    databaseUrl: process.env['DATABASE_URL'],
    databaseAppUrl: process.env['DATABASE_APP_URL'],
    now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
    told: (sentence) => err(`${sentence}\n`),
  })
}

function noFolderNamed(): StoreRefusal {
  return new StoreRefusal(
    'DATA_FOLDER_UNUSABLE',
    '--data: found nothing, expected a folder. Leave it out to use the usual one.',
  )
}

/** An empty record begins with the public facts that come with the program. */
async function openWithPublicRecord(data: string): Promise<Store> {
  const store = await openBare(data)
  try {
    const { loadPublicRecord } = await import('./desk/public-record.ts')
    await loadPublicRecord(store, join(packageRoot, 'public-record'))
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

const usualPort = 4126

async function startDesk(
  store: Store,
  port: number | undefined,
  stop: Promise<undefined>,
): Promise<void> {
  const lock = await store.lockDesk(`the desk of process ${process.pid}`)
  try {
    const [{ createApp }, { openDesk }, { serve }] = await Promise.all([
      import('./server/app.tsx'),
      import('./desk/open-desk.ts'),
      import('./server/serve.ts'),
    ])
    const app = createApp(openDesk(store, today))
    const served = await serve(app, { port: port ?? usualPort, host: '127.0.0.1' })
    process.stdout.write(`The desk is open at ${served.url}\nPress Ctrl+C to close it.\n`)
    const lost = await Promise.race([stop, lock.lost])
    if (typeof lost === 'string') err(`${lost}\n`)
    await served.close()
  } finally {
    await lock.release()
  }
}

async function stopAsked(): Promise<undefined> {
  const stop = new AbortController()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  await Promise.race(signals.map((signal) => once(process, signal, { signal: stop.signal })))
  stop.abort()
  return undefined
}

/** The reader of standard output went away, as `head` does: no fault, and nothing more to say. */
class ReaderGone extends Error {}

/** For a screen without control characters; into a file or a pipe as it is. */
function shown(content: string | Uint8Array): string | Uint8Array {
  return typeof content === 'string' && process.stdout.isTTY ? printable(content) : content
}

/** Writes, and waits until it is taken: a slow reader is not overrun. */
function written(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) return resolve()
      reject('code' in error && error.code === 'EPIPE' ? new ReaderGone() : error)
    })
  })
}

function err(text: string): void {
  process.stderr.write(text)
}

function version(): string {
  return JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version
}
