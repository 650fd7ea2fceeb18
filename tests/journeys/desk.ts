import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk } from '../../src/desk/open-desk.ts'
import { loadPublicRecord } from '../../src/desk/public-record.ts'
import { day } from '../../src/law/day.ts'
import { createApp } from '../../src/server/app.tsx'
import { type Serving, serve } from '../../src/server/serve.ts'
import { openStore } from '../../src/store/open-store.ts'
import { corrections, entries } from './entries.ts'

/** A desk that answers on this machine, with what it said went wrong on its own side. */
export type StartedDesk = Serving & { readonly wrong: readonly Error[] }

/** The day on which the journeys are made. */
const today = day('2026-11-22')

/** Starts the desk on a record of its own: the public record, and what an officer entered since. */
export async function startDesk(): Promise<StartedDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'pursuant-journey-'))
  const store = await openStore({
    data: join(folder, 'data'),
    now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
  })
  await loadPublicRecord(store, 'public-record')
  for (const drafts of [entries, corrections]) {
    const outcome = await store.append(drafts)
    if (Array.isArray(outcome)) throw new Error(`Not entered: ${JSON.stringify(outcome)}`)
  }
  const wrong: Error[] = []
  const app = createApp(
    openDesk(store, () => today),
    { fault: (error) => wrong.push(error) },
  )
  const { url, close } = await serve(app, { port: 0, host: '127.0.0.1' })
  return {
    url,
    wrong,
    close: async () => {
      await close()
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
