import type pg from 'pg'
import { isOffice } from '../record/audience.ts'
import type { Register } from '../record/check-links.ts'
import { namesIn } from '../record/names.ts'
import { bigints, booleans, byteas, texts, uuids } from './columns.ts'
import { together } from './database.ts'
import { type Entry, longestStream } from './entry.ts'

/**
 * Writes entries, in the transaction that holds the lock on the head. Everything is sent before
 * the first answer is waited for, so a commit may be sent right behind. The statements have
 * names: the server plans each once a session, which is a third of the time of a small act.
 */
export async function writeEntries(
  client: pg.ClientBase,
  entries: readonly Entry[],
  register: Pick<Register, 'entry'>,
): Promise<void> {
  if (entries.length === 0) return
  const streams = texts(entries.map(({ draft }) => draft.stream))
  const numbers = bigints(entries.map(({ number }) => number))
  await together([
    writeFacts(client, entries, streams, numbers),
    writeBodies(client, entries, streams, numbers),
    writeNames(client, entries),
    writeNarrowings(client, entries, register),
  ])
}

async function writeFacts(
  client: pg.ClientBase,
  entries: readonly Entry[],
  streams: Buffer,
  numbers: Buffer,
) {
  const drafts = entries.map(({ draft }) => draft)
  await client.query({
    name: 'write-facts',
    text: `insert into pursuant.fact (stream, number, id, type, happened, entered, audience, corrects, void, leaf)
      select stream, number, id, type, happened, entered::timestamptz, string_to_array(audience, ','), corrects, void, leaf
      from unnest($1::text[], $2::bigint[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::uuid[], $9::boolean[], $10::bytea[])
        as entry (stream, number, id, type, happened, entered, audience, corrects, void, leaf)`,
    values: [
      streams,
      numbers,
      uuids(drafts.map(({ id }) => id)),
      texts(drafts.map(({ type }) => type)),
      texts(drafts.map(({ on }) => on)),
      texts(entries.map(({ entered }) => entered)),
      // No office has a comma in its name.
      texts(drafts.map(({ audience }) => audience.join(','))),
      uuids(drafts.map(({ corrects }) => corrects)),
      booleans(drafts.map((draft) => draft.void === true)),
      byteas(entries.map(({ leaf }) => leaf)),
    ],
  })
}

async function writeBodies(
  client: pg.ClientBase,
  entries: readonly Entry[],
  streams: Buffer,
  numbers: Buffer,
) {
  await client.query({
    name: 'write-bodies',
    text: `insert into pursuant.fact_body (stream, number, salt, fact)
      select * from unnest($1::text[], $2::bigint[], $3::bytea[], $4::text[])`,
    values: [
      streams,
      numbers,
      byteas(entries.map(({ salt }) => salt)),
      texts(entries.map(({ canonical }) => canonical)),
    ],
  })
}

/** A name longer than any stream, or with a NUL in it, is no stream's, and nobody can ask for it. */
function isName(name: string): boolean {
  return name.length <= longestStream && !name.includes('\0')
}

async function writeNames(client: pg.ClientBase, entries: readonly Entry[]) {
  const rows = entries.flatMap(({ draft, number }) =>
    namesIn(draft)
      .filter((name) => name !== draft.stream && isName(name))
      .map((name) => ({ name, number, stream: draft.stream })),
  )
  if (rows.length === 0) return
  await client.query({
    name: 'write-names',
    text: `insert into pursuant.fact_name (name, number, stream)
      select * from unnest($1::text[], $2::bigint[], $3::text[])`,
    values: [
      texts(rows.map(({ name }) => name)),
      bigints(rows.map(({ number }) => number)),
      texts(rows.map(({ stream }) => stream)),
    ],
  })
}

async function writeNarrowings(
  client: pg.ClientBase,
  entries: readonly Entry[],
  register: Pick<Register, 'entry'>,
) {
  const rows = entries.flatMap(({ draft, number }) => {
    if (draft.type !== 'AudienceNarrowed') return []
    const { fact, to } = draft.body
    const stream = register.entry(fact)?.stream
    if (!stream) throw new Error(`The fact ${fact} that is narrowed is not in the register.`)
    // What is no office is held by nobody, and lets nobody see.
    return [{ stream, fact, number, audience: to.filter(isOffice).join(',') }]
  })
  if (rows.length === 0) return
  await client.query(
    `insert into pursuant.narrowing (stream, original, number, audience)
     select stream, original, number, string_to_array(audience, ',')
     from unnest($1::text[], $2::uuid[], $3::bigint[], $4::text[])
       as entry (stream, original, number, audience)`,
    [
      texts(rows.map((row) => row.stream)),
      uuids(rows.map((row) => row.fact)),
      bigints(rows.map((row) => row.number)),
      texts(rows.map((row) => row.audience)),
    ],
  )
}
