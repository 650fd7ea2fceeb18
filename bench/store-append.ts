import { randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { FactDraft } from '../src/record/fact.ts'
import { canonicalJson } from '../src/record/seal.ts'
import type { Store } from '../src/store/store.ts'
import { type Bench, median, onFreshStore } from './store-server.ts'
import { ofFacts, syntheticRecord } from './synthetic.ts'

/** What a measurement of the store found: a ratio, and the least it has to reach. */
export type Ratio = {
  readonly name: string
  readonly ratio: number
  readonly target: number
  readonly details: Readonly<Record<string, string | number>>
}

const writers = 16

/**
 * Durable appends of 16 writers, each a fact at a time, against 16 sessions that each insert bare
 * rows of the same text into a table of their own on the same server. The two take turns, since
 * a disk has its moods.
 */
export function appendsAgainstInserts(seconds = 3, rounds = 3): Promise<Ratio> {
  return onFreshStore(async (bench) => {
    const drafts = [...syntheticRecord(ofFacts(5_000))]
    const beginnings = drafts.filter((draft) => !draft.stream.startsWith('matter:'))
    const matters = drafts.filter((draft) => draft.stream.startsWith('matter:'))
    await bench.store.append(beginnings)
    const sessions = await bareSessions(bench)
    await appended(bench.store, matters, 0.5)
    await inserted(sessions, matters, 0.5)
    const appends: number[] = []
    const inserts: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      inserts.push(await inserted(sessions, matters, seconds))
      appends.push(await appended(bench.store, matters, seconds))
    }
    await Promise.all(sessions.map((session) => session.end()))
    return {
      name: 'durable appends of 16 writers, to bare inserts of 16 sessions',
      ratio: median(appends) / median(inserts),
      target: 0.6,
      details: {
        'appends a second': Math.round(median(appends)),
        'inserts a second': Math.round(median(inserts)),
        rounds,
        seconds,
      },
    }
  })
}

async function bareSessions(bench: Bench): Promise<readonly pg.Client[]> {
  const owner = await bench.owner()
  await owner.query(
    'create table public.bare (stream text, number bigint, id uuid, entered timestamptz, salt bytea, body text, primary key (stream, number))',
  )
  await owner.query('grant insert on public.bare to public')
  await owner.end()
  return Promise.all(Array.from({ length: writers }, () => bench.app()))
}

/** Rows a second that sessions insert, each committed to the disk before the next. */
async function inserted(
  sessions: readonly pg.Client[],
  drafts: readonly FactDraft[],
  seconds: number,
): Promise<number> {
  const entered = Temporal.Now.instant().toString()
  return rate(seconds, sessions, async (session, place) => {
    const draft = draftAt(drafts, place)
    await session.query('insert into public.bare values ($1, $2, $3, $4, $5, $6)', [
      draft.stream,
      Math.floor(Math.random() * 2 ** 50),
      draft.id,
      entered,
      randomBytes(32),
      canonicalJson({ ...draft, entered }),
    ])
  })
}

/** Facts a second that writers enter, each acknowledged before the next. */
async function appended(
  store: Store,
  drafts: readonly FactDraft[],
  seconds: number,
): Promise<number> {
  const each = Array.from({ length: writers }, () => store)
  return rate(seconds, each, async (one, place) => {
    const outcome = await one.append([draftAt(drafts, place)])
    if (!('entered' in outcome) || outcome.entered.length !== 1)
      throw new Error(`The append was refused: ${JSON.stringify(outcome)}`)
  })
}

function draftAt(drafts: readonly FactDraft[], place: number): FactDraft {
  return { ...(drafts[place % drafts.length] as FactDraft), id: randomUUID() }
}

async function rate<Writer>(
  seconds: number,
  each: readonly Writer[],
  write: (writer: Writer, place: number) => Promise<void>,
): Promise<number> {
  const start = performance.now()
  let done = 0
  const run = async (writer: Writer, first: number) => {
    for (let place = first; performance.now() - start < seconds * 1000; place += each.length) {
      await write(writer, place)
      done += 1
    }
  }
  await Promise.all(each.map(run))
  return done / ((performance.now() - start) / 1000)
}
