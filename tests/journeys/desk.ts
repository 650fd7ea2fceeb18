import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { editorScript } from '../../bin/make-editor.mjs'
import { openDesk } from '../../src/desk/open-desk.ts'
import { loadPublicRecord } from '../../src/desk/public-record.ts'
import type { Ask, Desk } from '../../src/desk.ts'
import { day } from '../../src/law/day.ts'
import type { Office } from '../../src/record/audience.ts'
import { createApp } from '../../src/server/app.tsx'
import { type Serving, serve } from '../../src/server/serve.ts'
import { openStore } from '../../src/store/open-store.ts'
import { corrections, entries } from './entries.ts'

/** A desk that answers on this machine, with what it said went wrong on its own side. */
export type StartedDesk = Serving & { readonly wrong: readonly Error[]; readonly desk: Desk }

/** The day on which the journeys are made. */
const today = day('2026-11-22')

const officer: Ask = { offices: ['secretariat' as Office], officer: true, on: today }

/**
 * Opens a draft of each language, as an officer would by the form, and one rolled forward from
 * our own report of the session before.
 */
async function openDrafts(desk: Desk): Promise<void> {
  const old = await desk.report(officer, '24', 'en')
  const base = {
    name: 'last-year.json',
    mediaType: 'application/json',
    bytes: Buffer.from(JSON.stringify(old)),
  }
  const wish = { do: 'open', session: '25', audience: 'public' as Office } as const
  for (const more of [{ language: 'en' }, { language: 'fr' }, { language: 'en', base }] as const) {
    const outcome = await desk.enterDraft(officer, 'secretariat', { ...wish, ...more })
    if ('refused' in outcome) throw new Error(`No draft was opened: ${outcome.because}`)
  }
}

/**
 * Starts the desk on a record of its own: the public record, what an officer entered since, and
 * three drafts.
 */
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
  const desk = openDesk(store, () => today)
  await openDrafts(desk)
  const app = createApp(desk, {
    fault: (error) => wrong.push(error),
    editor: await editorScript(process.cwd()),
  })
  const { url, close } = await serve(app, { port: 0, host: '127.0.0.1' })
  return {
    url,
    wrong,
    desk,
    close: async () => {
      await close()
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
