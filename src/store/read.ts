import type pg from 'pg'
import type { Office } from '../record/audience.ts'
import type { Fact } from '../record/fact.ts'
import type { Kind } from '../record/kinds.ts'
import { texts } from './columns.ts'
import type { Database } from './database.ts'
import { storedFact } from './entry.ts'
import { readHead } from './log-head.ts'
import { officesSetting } from './offices.ts'
import type { Question, Snapshot } from './question.ts'

const pageSize = 5_000

/** Runs questions in one read-only transaction that sees one moment, under a set of offices. */
export function readAs<T>(
  database: Database,
  held: ReadonlySet<Office>,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const begin = { offices: officesSetting(held), reading: true }
  return database.transact(begin, (client) => work(snapshotOf(client)))
}

/** The questions of a session that has begun its transaction. */
export function snapshotOf(client: pg.ClientBase): Snapshot {
  return {
    facts: (question = {}) => factsOf(client, question),
    each: (question = {}) => eachOf(client, question),
    streams: (kinds) => streamsOf(client, kinds),
    size: async () => (await readHead(client)).log.size,
  }
}

type Row = { number: string; fact: string }

async function factsOf(client: pg.ClientBase, question: Question): Promise<readonly Fact[]> {
  const facts: Fact[] = []
  for await (const fact of eachOf(client, question)) facts.push(fact)
  return facts
}

async function* eachOf(client: pg.ClientBase, question: Question): AsyncIterable<Fact> {
  const { streams, names, ids, numbers } = question
  if (ids) {
    yield* factsIn(await byId(client, ids))
    return
  }
  if (numbers) {
    yield* factsIn(await byNumber(client, numbers))
    return
  }
  if (streams || names) {
    yield* byName(client, question, [...(streams ?? []), ...(names ?? [])], names ?? [])
    return
  }
  if (question.kinds || question.without) {
    yield* factsIn(await restricted(client, question))
    return
  }
  const { log } = await readHead(client)
  for (let after = 0; after < log.size; after += pageSize) yield* factsIn(await page(client, after))
}

function* factsIn(rows: readonly Row[]): Iterable<Fact> {
  for (const row of rows) yield storedFact(row.fact, Number(row.number))
}

const selected = `select fact.number, fact_body.fact from pursuant.fact
  join pursuant.fact_body on fact_body.stream = fact.stream and fact_body.number = fact.number`

/**
 * The facts whose numbers come after one, as many numbers as a page has. Numbers have no gap, so
 * a page has two ends: with a limit instead, a server without statistics sorts all that follow.
 */
async function page(client: pg.ClientBase, after: number): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>(
    `${selected} where fact.number > $1 and fact.number <= $2 order by fact.number`,
    [after, after + pageSize],
  )
  return rows
}

/** Facts by id and by what they correct; comparison of ids may use an index, see below. */
async function byId(client: pg.ClientBase, ids: readonly string[]): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>(
    `${selected} where fact.id = any($1::uuid[]) or fact.corrects = any($1::uuid[])
     order by fact.number`,
    [`{${ids.join(',')}}`],
  )
  return rows
}

async function byNumber(
  client: pg.ClientBase,
  numbers: readonly number[],
): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>(
    `${selected} where fact.number = any($1::bigint[]) order by fact.number`,
    [`{${numbers.join(',')}}`],
  )
  return rows
}

async function restricted(client: pg.ClientBase, question: Question): Promise<readonly Row[]> {
  const values: unknown[] = []
  const { rows } = await client.query<Row>(
    `${selected} where true ${restrictions(question, values)} order by fact.number`,
    values,
  )
  return rows
}

/** Facts filed in streams, and facts that name others; each once, in order of number. */
async function* byName(
  client: pg.ClientBase,
  question: Question,
  streams: readonly string[],
  names: readonly string[],
): AsyncIterable<Fact> {
  const filed: unknown[] = [texts(streams)]
  const named: unknown[] = [texts(names)]
  const [own, others] = await Promise.all([
    client.query<Row>(
      `${selected} where fact.stream = any($1::text[]) ${restrictions(question, filed)}`,
      filed,
    ),
    client.query<Row>(
      `${selected} join pursuant.fact_name on fact_name.stream = fact.stream and fact_name.number = fact.number
       where fact_name.name = any($1::text[]) ${restrictions(question, named)}`,
      named,
    ),
  ])
  const rows = new Map<number, string>()
  for (const row of [...own.rows, ...others.rows]) rows.set(Number(row.number), row.fact)
  const numbers = Float64Array.from(rows.keys()).sort()
  for (const number of numbers) yield storedFact(rows.get(number) ?? '', number)
}

/**
 * Conditions by comparison of text alone: under row-level security no other kind may use an
 * index, since it could tell something of rows that are not to be seen.
 */
function restrictions({ kinds, without }: Question, values: unknown[]): string {
  let sql = ''
  if (kinds) sql += ` and fact.type = any($${values.push(texts(kinds))}::text[])`
  for (const sort of without ?? []) {
    // From `matter:` up to the next character after the colon.
    const from = values.push(`${sort}:`)
    const to = values.push(`${sort};`)
    sql += ` and (fact.stream < $${from} or fact.stream >= $${to})`
  }
  return sql
}

async function streamsOf(
  client: pg.ClientBase,
  kinds: readonly Kind[],
): Promise<readonly string[]> {
  const { rows } = await client.query<{ stream: string }>(
    'select distinct stream from pursuant.fact where type = any($1::text[]) order by stream',
    [texts(kinds)],
  )
  return rows.map((row) => row.stream)
}
