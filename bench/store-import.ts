import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { FactDraft } from '../src/record/fact.ts'
import { canonicalJson } from '../src/record/seal.ts'
import { bigints, booleans, byteas, instants, texts, uuids } from '../src/store/columns.ts'
import type { Ratio } from './store-append.ts'
import { type Bench, median, onFreshStore } from './store-server.ts'
import { type Size, syntheticRecord } from './synthetic.ts'

/**
 * The import of a record as a file of lines, against a bare insert by `unnest` into the table of
 * facts alone, under the same row-level security and indexes, with nothing read, checked, sealed or
 * named, and without the content. Each on a fresh server. The details tell the bare rate with the
 * content, too, into the tables that an import fills.
 */
export async function importAgainstInsert(size: Size, rounds = 1): Promise<Ratio> {
  const bare: { whole: number; withoutContent: number }[] = []
  const imported: { rate: number; seconds: number; memory: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await onFreshStore((bench) => insertedBare(bench, size)))
    imported.push(await onFreshStore((bench) => importedLines(bench, size)))
  }
  const rate = median(imported.map((one) => one.rate))
  const whole = median(bare.map((one) => one.whole))
  const withoutContent = median(bare.map((one) => one.withoutContent))
  return {
    name: 'import of a record, to a bare insert into the table of facts',
    ratio: rate / withoutContent,
    target: 1 / 3,
    details: {
      facts: size.facts,
      rounds,
      'imported a second': Math.round(rate),
      'inserted a second': Math.round(withoutContent),
      'inserted a second, with content': Math.round(whole),
      'seconds of import': Math.round(median(imported.map((one) => one.seconds)) * 10) / 10,
      'memory at most, MB': Math.max(...imported.map((one) => one.memory)),
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

/** Facts a second of the bare insert, its parameters made beforehand and not counted. */
async function insertedBare(bench: Bench, size: Size) {
  const session = await bench.app()
  await session.query("begin; set local pursuant.offices = 'keeper'")
  let facts = 0
  let bodies = 0
  let number = 1
  let drafts: FactDraft[] = []
  const write = async () => {
    facts += await timed(session, insertFacts, factColumns(drafts, number))
    bodies += await timed(session, insertBodies, bodyColumns(drafts, number))
    number += drafts.length
    drafts = []
  }
  for (const draft of syntheticRecord(size)) {
    drafts.push(draft)
    if (drafts.length === chunk) await write()
  }
  if (drafts.length > 0) await write()
  const commit = await timed(session, 'commit', undefined)
  await session.end()
  return {
    whole: size.facts / (facts + bodies + commit),
    withoutContent: size.facts / (facts + commit),
  }
}

/** Seconds that a statement takes. */
async function timed(session: pg.Client, text: string, values: unknown[] | undefined) {
  const start = performance.now()
  await session.query(text, values)
  return (performance.now() - start) / 1000
}

const insertFacts = `insert into pursuant.fact (stream, number, id, type, happened, entered, audience, corrects, void, leaf)
  select stream, number, id, type, happened, entered, string_to_array(audience, ','), corrects, void, leaf
  from unnest($1::text[], $2::bigint[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::text[], $8::uuid[], $9::boolean[], $10::bytea[])
    as entry (stream, number, id, type, happened, entered, audience, corrects, void, leaf)`

const insertBodies = `insert into pursuant.fact_body (stream, number, salt, fact)
  select * from unnest($1::text[], $2::bigint[], $3::bytea[], $4::text[])`

function factColumns(drafts: readonly FactDraft[], first: number): Buffer[] {
  return [
    texts(drafts.map(({ stream }) => stream)),
    bigints(drafts.map((_, place) => first + place)),
    uuids(drafts.map(({ id }) => id)),
    texts(drafts.map(({ type }) => type)),
    texts(drafts.map(({ on }) => on)),
    instants(drafts.map(() => '2026-01-01T00:00:00.000Z')),
    texts(drafts.map(({ audience }) => audience.join(','))),
    uuids(drafts.map(({ corrects }) => corrects)),
    booleans(drafts.map((draft) => draft.void === true)),
    byteas(drafts.map(() => randomBytes(32))),
  ]
}

function bodyColumns(drafts: readonly FactDraft[], first: number): Buffer[] {
  return [
    texts(drafts.map(({ stream }) => stream)),
    bigints(drafts.map((_, place) => first + place)),
    byteas(drafts.map(() => randomBytes(32))),
    texts(drafts.map((draft) => canonicalJson({ ...draft, entered: '2026-01-01T00:00:00.000Z' }))),
  ]
}
