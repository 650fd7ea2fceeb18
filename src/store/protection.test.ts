import fc from 'fast-check'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keeper, type Office, publicOffice } from '../record/audience.ts'
import type { Fact, FactDraft } from '../record/fact.ts'
import { visibleFacts } from '../record/record.ts'
import { officesSetting } from './offices.ts'
import type { Store } from './store.ts'
import { holding, letter, narrowing } from './testing/drafts.ts'
import { engines, type Ground, takeGround } from './testing/grounds.ts'

const tables = ['fact', 'fact_body', 'fact_name', 'narrowing'] as const

describe.each(engines())('the protection of the record on $name', ({ engine }) => {
  let ground: Ground
  let store: Store
  let app: pg.Client
  let owner: pg.Client
  beforeAll(async () => {
    ground = await takeGround(engine)
    store = await ground.open()
    app = await ground.app()
    owner = await ground.owner()
    const fact = letter('2024-mng', 'protected')
    await store.append([fact, narrowing(fact.id, ['secretariat'])])
  })
  afterAll(() => ground.leave())

  describe.each(tables)('of %s', (table) => {
    test.each(['update', 'delete', 'truncate'])(
      'the application has no right to %s',
      async (change) => {
        await expect(app.query(statement(change, table))).rejects.toMatchObject({ code: '42501' })
      },
    )

    test.each(['update', 'delete', 'truncate'])(
      'the table itself refuses the owner’s %s',
      async (change) => {
        await expect(owner.query(statement(change, table))).rejects.toThrow(/append-only/)
      },
    )

    test('a session that has not said for whom it asks sees nothing', async () => {
      const { rows } = await app.query(`select count(*)::int as count from pursuant.${table}`)
      expect(rows).toEqual([{ count: 0 }])
    })

    test('nor does one whose transaction for an office has ended', async () => {
      await app.query("begin; set local pursuant.offices = 'keeper'; commit")
      const { rows } = await app.query(`select count(*)::int as count from pursuant.${table}`)
      expect(rows).toEqual([{ count: 0 }])
    })
  })

  test('the head of the log never goes back', async () => {
    await expect(
      app.query("update pursuant.log_head set size = size - 1 where log = 'record'"),
    ).rejects.toThrow(/append-only/)
    await expect(app.query('delete from pursuant.log_head')).rejects.toMatchObject({
      code: '42501',
    })
  })

  test('the application may not switch the protection off', async () => {
    for (const attempt of [
      'alter table pursuant.fact disable row level security',
      'alter table pursuant.fact disable trigger all',
      'drop policy fact_seen on pursuant.fact',
      "set session_replication_role = 'replica'",
      'create table pursuant.mine (one int)',
    ])
      await expect(app.query(attempt), attempt).rejects.toMatchObject({ code: '42501' })
  })

  test('a lawful erasure by the owner removes the content and leaves the leaf', async () => {
    const fact = letter('2024-mng', 'to be erased')
    await store.append([fact])
    const before = await store.head()
    await owner.query(
      `begin; set local pursuant.offices = 'keeper'; set local pursuant.lawful_erasure = 'order of a court';
       delete from pursuant.fact_body where number = ${before.size}; commit`,
    )
    expect(await store.facts(holding('public'), { ids: [fact.id] })).toEqual([])
    expect((await store.head()).root).toEqual(before.root)
    const last = []
    for await (const entry of store.log()) if (entry.number === before.size) last.push(entry)
    expect(last).toEqual([
      { number: before.size, leaf: expect.anything(), salt: undefined, fact: undefined },
    ])
    expect(await store.append([fact])).toEqual([
      { fault: expect.stringContaining('whose content was lawfully erased') },
    ])
  })

  test('a fact may be entered by one who may not read it', async () => {
    await app.query("begin; set local pursuant.offices = 'public'")
    await app.query(
      `insert into pursuant.fact (stream, number, id, type, happened, entered, audience, void, leaf)
       values ('matter:x', 999999, gen_random_uuid(), 'LetterSent', '2024', $1, '{secretariat}', false, $2)`,
      ['2024-01-01T00:00:00Z', Buffer.alloc(32)],
    )
    await app.query('rollback')
  })

  test('what is no office is refused before it reaches the database', () => {
    expect(() => officesSetting(holding("public'; reset role; --"))).toThrow(/is no office/)
    expect(() => officesSetting(holding('public,keeper'))).toThrow(/is no office/)
  })
})

const offices = [
  ...['public', 'states-parties', 'bureau', 'president', 'secretariat', 'focal-points'],
  ...['mission:MNG', 'mission:HUN', 'court:registry', `source:${'0'.repeat(16)}`],
] as readonly string[] as readonly Office[]

const someOffices = fc.uniqueArray(fc.constantFrom(...offices), { minLength: 1, maxLength: 4 })

/** A short record: facts, corrections of them and narrowings, in any order that the record takes. */
const records = fc.array(
  fc.record({
    what: fc.constantFrom('fact', 'fact', 'correction', 'narrowing'),
    about: fc.nat({ max: 20 }),
    audience: someOffices,
    to: someOffices,
  }),
  { minLength: 1, maxLength: 12 },
)

const readers = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.uniqueArray(fc.constantFrom(...offices), { maxLength: 5 }) },
    { weight: 1, arbitrary: fc.constant([keeper]) },
  ),
  { minLength: 3, maxLength: 6 },
)

describe.each(engines())('who sees what on $name', ({ engine }) => {
  let ground: Ground
  let store: Store
  beforeAll(async () => {
    ground = await takeGround(engine)
    store = await ground.open()
  })
  afterAll(() => ground.leave())

  test('the database shows to any offices exactly what the record shows them', async () => {
    await fc.assert(
      fc.asyncProperty(records, readers, async (steps, sets) => {
        const drafts = draftsOf(steps)
        const outcome = await store.append(drafts)
        const facts = 'entered' in outcome ? outcome.entered : []
        expect(facts).toHaveLength(drafts.length)
        for (const offices of sets) await agree(store, facts, new Set(offices))
      }),
      { numRuns: 60 },
    )
  })
})

async function agree(store: Store, facts: readonly Fact[], held: ReadonlySet<Office>) {
  const expected = visibleFacts(facts, { offices: new Set([publicOffice, ...held]) })
  const ids = facts.map(({ corrects, id }) => corrects ?? id)
  const shown = await store.facts(held, { ids })
  expect(shown.map(({ number }) => number)).toEqual(expected.map(({ number }) => number))
  const named = await store.facts(held, { names: ['state:MNG'] })
  const among = new Set(facts.map(({ number }) => number))
  expect(named.filter(({ number }) => among.has(number)).map(({ number }) => number)).toEqual(
    expected.filter((fact) => fact.type === 'LetterSent').map(({ number }) => number),
  )
}

function draftsOf(
  steps: readonly { what: string; about: number; audience: Office[]; to: Office[] }[],
) {
  const originals: FactDraft[] = []
  return steps.map(({ what, about, audience, to }, place) => {
    const target = originals[about % Math.max(1, originals.length)]
    if (target && what === 'narrowing') return narrowing(target.id, to)
    if (target && what === 'correction')
      return letter('2024-mng', `correction ${place}`, { corrects: target.id, audience })
    const original = letter('2024-mng', `fact ${place}`, { audience })
    originals.push(original)
    return original
  })
}

function statement(change: string, table: string): string {
  if (change === 'update') return `update pursuant.${table} set number = number`
  return change === 'delete' ? `delete from pursuant.${table}` : `truncate pursuant.${table}`
}
