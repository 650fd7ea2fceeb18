import type pg from 'pg'
import { isOffice } from '../record/audience.ts'
import type { Register } from '../record/check-links.ts'
import { namesIn } from '../record/names.ts'
import { bigints, booleans, byteas, instants, texts, uuids } from './columns.ts'
import { type Entry, longestStream } from './entry.ts'

/**
 * The statements that write entries, in the transaction that holds the lock on the head. They are
 * made whole before the first is sent, so that what cannot be made is never followed by a commit.
 * They have names: the server plans each once a session, a third of the time of a small act.
 */
export function entryStatements(
  entries: readonly Entry[],
  register: Pick<Register, 'entry'>,
): readonly pg.QueryConfig[] {
  if (entries.length === 0) return []
  const streams = texts(entries.map(({ draft }) => draft.stream))
  const numbers = bigints(entries.map(({ number }) => number))
  return [
    facts(entries, streams, numbers),
    bodies(entries, streams, numbers),
    ...names(entries),
    ...narrowings(entries, register),
  ]
}

function facts(entries: readonly Entry[], streams: Buffer, numbers: Buffer): pg.QueryConfig {
  const drafts = entries.map(({ draft }) => draft)
  return {
    name: 'write-facts',
    text: `insert into pursuant.fact (stream, number, id, type, happened, entered, audience, corrects, void, leaf)
      select stream, number, id, type, happened, entered, string_to_array(audience, ','), corrects, void, leaf
      from unnest($1::text[], $2::bigint[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::text[], $8::uuid[], $9::boolean[], $10::bytea[])
        as entry (stream, number, id, type, happened, entered, audience, corrects, void, leaf)`,
    values: [
      streams,
      numbers,
      uuids(drafts.map(({ id }) => id)),
      texts(drafts.map(({ type }) => type)),
      texts(drafts.map(({ on }) => on)),
      instants(entries.map(({ entered }) => entered)),
      // No office has a comma in its name.
      texts(drafts.map(({ audience }) => audience.join(','))),
      uuids(drafts.map(({ corrects }) => corrects)),
      booleans(drafts.map((draft) => draft.void === true)),
      byteas(entries.map(({ leaf }) => leaf)),
    ],
  }
}

function bodies(entries: readonly Entry[], streams: Buffer, numbers: Buffer): pg.QueryConfig {
  return {
    name: 'write-bodies',
    text: `insert into pursuant.fact_body (stream, number, salt, fact)
      select * from unnest($1::text[], $2::bigint[], $3::bytea[], $4::text[])`,
    values: [
      streams,
      numbers,
      byteas(entries.map(({ salt }) => salt)),
      texts(entries.map(({ canonical }) => canonical)),
    ],
  }
}

/** A name longer than any stream, or with a NUL in it, is no stream's, and nobody can ask for it. */
function isName(name: string): boolean {
  return name.length <= longestStream && !name.includes('\0')
}

function names(entries: readonly Entry[]): readonly pg.QueryConfig[] {
  const named: string[] = []
  const numbers: number[] = []
  const streams: string[] = []
  for (const { draft, number } of entries)
    for (const name of namesIn(draft)) {
      if (name === draft.stream || !isName(name)) continue
      named.push(name)
      numbers.push(number)
      streams.push(draft.stream)
    }
  if (named.length === 0) return []
  const text = `insert into pursuant.fact_name (name, number, stream)
    select * from unnest($1::text[], $2::bigint[], $3::text[])`
  return [{ name: 'write-names', text, values: [texts(named), bigints(numbers), texts(streams)] }]
}

function narrowings(
  entries: readonly Entry[],
  register: Pick<Register, 'entry'>,
): readonly pg.QueryConfig[] {
  const rows = entries.flatMap(({ draft, number }) => {
    if (draft.type !== 'AudienceNarrowed') return []
    const { fact, to } = draft.body
    const stream = register.entry(fact)?.stream
    if (!stream) throw new Error(`The fact ${fact} that is narrowed is not in the register.`)
    // What is no office is held by nobody, and lets nobody see.
    return [{ stream, fact, number, audience: to.filter(isOffice).join(',') }]
  })
  if (rows.length === 0) return []
  return [
    {
      name: 'write-narrowings',
      text: `insert into pursuant.narrowing (stream, original, number, audience)
        select stream, original, number, string_to_array(audience, ',')
        from unnest($1::text[], $2::uuid[], $3::bigint[], $4::text[])
          as entry (stream, original, number, audience)`,
      values: [
        texts(rows.map((row) => row.stream)),
        uuids(rows.map((row) => row.fact)),
        bigints(rows.map((row) => row.number)),
        texts(rows.map((row) => row.audience)),
      ],
    },
  ]
}
