import { Buffer } from 'node:buffer'
import type { FactDraft } from '../src/record/fact.ts'
import { canonicalJson } from '../src/record/seal.ts'
import { bigints, booleans, byteas, texts, uuids } from '../src/store/columns.ts'
import type { Ratio } from './store-append.ts'
import { type Bench, onFreshStore } from './store-server.ts'
import { type Size, syntheticRecord } from './synthetic.ts'

/**
 * The import of a record as a file of lines, against a bare insert of the same facts by `unnest`
 * into the same table, under the same row-level security and indexes, with nothing checked, sealed
 * or indexed by name. Each on a fresh server.
 */
export async function importAgainstInsert(size: Size): Promise<Ratio> {
  const bare = await onFreshStore((bench) => insertedBare(bench, size))
  const imported = await onFreshStore((bench) => importedLines(bench, size))
  return {
    name: 'import of a record, to a bare insert into the same table',
    ratio: imported.rate / bare,
    target: 1 / 3,
    details: {
      facts: size.facts,
      'imported a second': Math.round(imported.rate),
      'inserted a second': Math.round(bare),
      'seconds of import': Math.round(imported.seconds * 10) / 10,
      'memory at most, MB': imported.memory,
    },
  }
}

async function importedLines({ store }: Bench, size: Size) {
  const start = performance.now()
  let making = 0
  let memory = 0
  const outcome = await store.importLines(
    fileOf(size, (took) => (making += took)),
    {
      progress: () => {
        memory = Math.max(memory, process.memoryUsage.rss())
      },
    },
  )
  const seconds = (performance.now() - start - making) / 1000
  if (outcome.entered !== size.facts)
    throw new Error(`Entered ${outcome.entered}: ${JSON.stringify(outcome.faults.slice(0, 3))}`)
  return { rate: size.facts / seconds, seconds, memory: Math.round(memory / 1e6) }
}

/** The record as the pieces of a file, and the time it took to make them, which is not the store's. */
async function* fileOf(
  size: Size,
  took: (milliseconds: number) => void,
): AsyncIterable<Uint8Array> {
  let lines: string[] = []
  let from = performance.now()
  for (const draft of syntheticRecord(size)) {
    lines.push(JSON.stringify(draft), '\n')
    if (lines.length < 300) continue
    const piece = Buffer.from(lines.join(''))
    lines = []
    took(performance.now() - from)
    yield piece
    from = performance.now()
  }
  yield Buffer.from(lines.join(''))
}

const chunk = 1_000

/** Rows a second of the bare insert, its parameters made beforehand and not counted. */
async function insertedBare(bench: Bench, size: Size): Promise<number> {
  const session = await bench.app()
  await session.query("begin; set local pursuant.offices = 'keeper'")
  let milliseconds = 0
  let number = 1
  let drafts: FactDraft[] = []
  const write = async () => {
    const values = columnsOf(drafts, number)
    const start = performance.now()
    await session.query(insert, values)
    milliseconds += performance.now() - start
    number += drafts.length
    drafts = []
  }
  for (const draft of syntheticRecord(size)) {
    drafts.push(draft)
    if (drafts.length === chunk) await write()
  }
  if (drafts.length > 0) await write()
  const start = performance.now()
  await session.query('commit')
  milliseconds += performance.now() - start
  await session.end()
  return size.facts / (milliseconds / 1000)
}

const insert = `insert into pursuant.fact (stream, number, id, type, happened, entered, audience, corrects, void, leaf)
  select stream, number, id, type, happened, entered::timestamptz, string_to_array(audience, ','), corrects, void, leaf
  from unnest($1::text[], $2::bigint[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::uuid[], $9::boolean[], $10::bytea[])
    as entry (stream, number, id, type, happened, entered, audience, corrects, void, leaf)`

function columnsOf(drafts: readonly FactDraft[], first: number): readonly Buffer[] & unknown[] {
  return [
    texts(drafts.map(({ stream }) => stream)),
    bigints(drafts.map((_, place) => first + place)),
    uuids(drafts.map(({ id }) => id)),
    texts(drafts.map(({ type }) => type)),
    texts(drafts.map(({ on }) => on)),
    texts(drafts.map(() => '2026-01-01T00:00:00.000Z')),
    texts(drafts.map(({ audience }) => audience.join(','))),
    uuids(drafts.map(({ corrects }) => corrects)),
    booleans(drafts.map((draft) => draft.void === true)),
    byteas(drafts.map((draft) => Buffer.from(canonicalJson(draft)).subarray(0, 32))),
  ]
}
