import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FactDraft } from '../record/fact.ts'
import { emptyLog, extended, leafOf, rootOf } from '../record/seal.ts'
import type { LogEntry } from './log-head.ts'
import { sha256 } from './log-head.ts'
import type { Appended } from './outcome.ts'
import { isFaults, type Store } from './store.ts'
import { consultation, holding, letter, narrowing, person } from './testing/drafts.ts'
import { engines, type Ground, takeGround } from './testing/grounds.ts'

describe.each(engines())('entering facts on $name', ({ engine }) => {
  let ground: Ground
  let store: Store
  beforeAll(async () => {
    ground = await takeGround(engine)
    store = await ground.open()
  })
  afterAll(() => ground.leave())

  async function entered(...drafts: readonly FactDraft[]): Promise<Appended> {
    const outcome = await store.append(drafts)
    if (isFaults(outcome)) throw new Error(outcome.map(({ fault }) => fault).join(' '))
    return outcome
  }

  async function faults(...drafts: readonly FactDraft[]): Promise<readonly string[]> {
    const { size } = await store.head()
    const outcome = await store.append(drafts)
    expect((await store.head()).size, 'an act at fault enters nothing').toBe(size)
    return isFaults(outcome) ? outcome.map(({ fault }) => fault) : []
  }

  test('a fact gets the next number and the instant at which the record learnt it', async () => {
    const { size } = await store.head()
    const draft = letter('2024-mng', 'the first')
    const { entered: facts, already } = await entered(draft)
    expect(already).toEqual([])
    expect(facts).toEqual([
      { ...draft, number: size + 1, entered: expect.stringMatching(/^\d{4}-.*\.\d{3}Z$/) },
    ])
    expect(await store.facts(holding('public'), { ids: [draft.id] })).toEqual(facts)
  })

  test('the same id with the same content is already there, and gets no second number', async () => {
    const draft = letter('2024-mng', 'sent twice')
    await entered(draft)
    const { size } = await store.head()
    expect(await entered(draft)).toEqual({ entered: [], already: [draft.id] })
    expect(await entered(draft, draft)).toEqual({ entered: [], already: [draft.id, draft.id] })
    expect((await store.head()).size).toBe(size)
  })

  test('the same id in capitals is the same id', async () => {
    const draft = letter('2024-mng', 'capitals')
    await entered(draft)
    const loud = { ...draft, id: draft.id.toUpperCase() }
    expect(await entered(loud)).toEqual({ entered: [], already: [draft.id] })
  })

  test('the same id from another record, with its place there, is already there', async () => {
    const draft = letter('2024-mng', 'handed on')
    await entered(draft)
    const origin = { number: 7, entered: '2020-01-01T00:00:00.000Z' }
    expect((await entered({ ...draft, origin })).already).toEqual([draft.id])
  })

  test('the same id with other content is a fault, in the record and within an act', async () => {
    const draft = letter('2024-mng', 'as it was')
    await entered(draft)
    const other = letter('2024-mng', 'otherwise', { id: draft.id })
    expect(await faults(other)).toEqual([
      `id: found ${draft.id}, which the record has with other content; enter a later fact that names it in corrects, or give this one a new id.`,
    ])
    const fresh = letter('2024-mng', 'one thing')
    expect(await faults(fresh, letter('2024-mng', 'another', { id: fresh.id }))).toHaveLength(1)
  })

  test('an act is entered whole or not at all, and every draft at fault is told', async () => {
    const good = letter('2024-mng', 'nothing wrong with it')
    const outcome = await faults(
      good,
      consultation('2024-mng', ['nobody-known']),
      letter('2024-mng', 'x', { corrects: '00000000-0000-4000-8000-000000000000' }),
    )
    expect(outcome).toHaveLength(2)
    expect(outcome[0]).toContain('"nobody-known"')
    expect(outcome[1]).toContain('is not in the record')
    expect(await store.facts(holding('public'), { ids: [good.id] })).toEqual([])
  })

  test('persons may be registered anywhere in the act that names them', async () => {
    const outcome = await entered(consultation('2024-mng', ['late']), person('late'))
    expect(outcome.entered).toHaveLength(2)
  })

  test('a person whose registration was retracted is not in the register', async () => {
    const registration = person('withdrawn')
    await entered(registration)
    await entered(consultation('2024-mng', ['withdrawn']))
    await entered(person('withdrawn', { corrects: registration.id, void: true }))
    expect(await faults(consultation('2024-mng', ['withdrawn']))).toHaveLength(1)
  })

  test('a correction of a correction is a fault that names the original', async () => {
    const original = letter('2024-mng', 'original')
    const correction = letter('2024-mng', 'corrected', { corrects: original.id })
    await entered(original, correction)
    const [fault] = await faults(letter('2024-mng', 'again', { corrects: correction.id }))
    expect(fault).toContain(`correct the original, ${original.id}`)
  })

  test('a stream with a name longer than an index can hold is a fault', async () => {
    const stream = `2024-mng-${'a1'.repeat(100)}`
    expect(await faults(letter(stream, 'too long'))).toEqual([
      'stream: found a name of 216 characters, expected at most 200; choose a shorter id.',
    ])
  })

  test('an entry with a NUL, a quote, a backslash or a letter of any script comes back as it was', async () => {
    const about = 'a\u0000b "c" \\d {e} \u{1F54A} Монгол улс 蒙古 \u2028'
    const draft = letter('2024-mng', about)
    await entered(draft)
    const [fact] = await store.facts(holding('public'), { ids: [draft.id] })
    expect(fact).toMatchObject({ body: { about } })
  })

  test('a name nobody can ask for does not keep a fact out', async () => {
    await entered(person('traveller'))
    const draft = {
      ...letter('2024-mng', ''),
      type: 'TravelReported',
      stream: 'travel:2026-01',
      body: {
        travel: '2026-01',
        person: 'traveller',
        states: ['MNG'],
        standing: 'rumoured',
        sourceClass: 'publicReport',
        matter: `a\u0000${'long '.repeat(2_000)}`,
      },
    } as FactDraft
    expect((await entered(draft)).entered).toHaveLength(1)
    const named = await store.facts(holding('public'), { names: ['person:traveller'] })
    expect(named.map(({ id }) => id)).toContain(draft.id)
  })

  test('entered never goes back, though the clock does', async () => {
    const other = await takeGround(engine)
    let clock = '2029-01-01T00:00:00Z'
    const slow = await other.open({ now: () => clock })
    const times: string[] = []
    for (clock of ['2031-01-01T00:00:00Z', '2030-01-01T00:00:00Z', '2032-01-01T00:00:00.5Z']) {
      const outcome = await slow.append([letter('2024-mng', clock)])
      if (!isFaults(outcome)) times.push(outcome.entered[0]?.entered ?? '')
    }
    await other.leave()
    expect(times).toEqual([
      '2031-01-01T00:00:00.000Z',
      '2031-01-01T00:00:00.000Z',
      '2032-01-01T00:00:00.500Z',
    ])
  })

  test('messages leave with their act, once, and not with an act at fault', async () => {
    const act = letter('2025-hun', 'with a message')
    const outbox = [{ messageId: '<1@pursuant>', to: 'focal point', body: 'Dear all' }]
    await store.append([act], { outbox })
    await store.append([act], { outbox })
    await store.append(
      [letter('2025-hun', 'wrong', { corrects: act.id, void: true, stream: 'matter:x' })],
      {
        outbox: [{ messageId: '<2@pursuant>', to: 'nobody', body: '' }],
      },
    )
    const owner = await ground.owner()
    await owner.query("begin; set local pursuant.offices = 'keeper'")
    const { rows } = await owner.query(
      "select stream, message_id, recipient, body, standing from pursuant.outbox where stream = 'matter:2025-hun'",
    )
    await owner.query('rollback')
    expect(rows).toEqual([
      {
        stream: 'matter:2025-hun',
        message_id: '<1@pursuant>',
        recipient: 'focal point',
        body: 'Dear all',
        standing: 'waiting',
      },
    ])
  })

  test('what cannot be written whole is not written in part', async () => {
    const { size } = await store.head()
    const outbox = [{ messageId: '<of nothing>', to: 'nobody', body: '' }]
    const outcomes = await Promise.allSettled([
      store.append([letter('2024-mng', 'a neighbour')]),
      store.append([], { outbox }),
      store.append([letter('2024-mng', 'another')]),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect((await store.head()).size).toBe(size + 2)
  })

  test('an act that the database refuses does not take its neighbours with it', async () => {
    const good = [letter('2024-mng', 'before'), letter('2024-mng', 'after')]
    const bad = store.append([letter('2024-mng', 'refused')], {
      // PostgreSQL keeps no NUL in a text.
      outbox: [{ messageId: '<nul@pursuant>', to: 'a\u0000b', body: '' }],
    })
    const outcomes = await Promise.allSettled([
      store.append([good[0] as FactDraft]),
      bad,
      store.append([good[1] as FactDraft]),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await store.facts(holding('public'), { ids: good.map(({ id }) => id) })).toHaveLength(2)
  })

  test('numbers have no gap and every leaf verifies, with 16 writers, faults and another process', async () => {
    const before = await store.head()
    const child = spawn(process.execPath, [
      fileURLToPath(import.meta.resolve('./testing/writer.ts')),
      ...[ground.data, ground.url, '200'],
    ])
    const ended = once(child, 'exit')
    await once(child.stdout, 'data')
    const writers = Array.from({ length: 16 }, async (_, writer) => {
      for (let act = 0; act < 20; act += 1) {
        await store.append([letter('2023-zaf', `${writer}/${act}`), letter('2025-hun', 'and')])
        if (act % 5 === 0) await store.append([consultation('2024-mng', ['nobody-known'])])
      }
    })
    await Promise.all(writers)
    expect((await ended)[0], 'the other process').toBe(0)
    const head = await store.head()
    expect(head.size - before.size).toBe(16 * 20 * 2 + 200)
    const entries: LogEntry[] = []
    for await (const entry of store.log()) entries.push(entry)
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, place) => place + 1))
    for (const { number, leaf, salt, fact } of entries)
      expect(
        Buffer.from(leafOf(number, salt as Uint8Array, fact as string, sha256)).equals(leaf),
      ).toBe(true)
    const log = extended(
      emptyLog,
      entries.map(({ leaf }) => leaf),
      sha256,
    )
    expect(Buffer.from(rootOf(log, sha256)).equals(head.root)).toBe(true)
  })

  test('a narrowing and what it narrows may be entered in one act', async () => {
    const fact = letter('2024-mng', 'narrowed at once')
    await entered(fact, narrowing(fact.id, ['secretariat']))
    expect(await store.facts(holding('public'), { ids: [fact.id] })).toEqual([])
    expect(await store.facts(holding('secretariat'), { ids: [fact.id] })).toHaveLength(1)
  })
})
