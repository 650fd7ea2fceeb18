import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FactDraft } from '../record/fact.ts'
import type { Imported, ImportOptions } from './outcome.ts'
import type { Store } from './store.ts'
import { consultation, holding, letter, narrowing, person } from './testing/drafts.ts'
import { engines, type Ground, takeGround } from './testing/grounds.ts'

async function* fileOf(...lines: readonly (object | string)[]): AsyncIterable<Uint8Array> {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  const bytes = Buffer.from(text.join('\n'))
  for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000)
}

async function exported(store: Store): Promise<string> {
  let text = ''
  for await (const line of store.exportLines()) text += line
  return text
}

describe.each(engines())('importing on $name', ({ engine }) => {
  let ground: Ground
  let store: Store
  beforeAll(async () => {
    ground = await takeGround(engine)
    store = await ground.open()
    await store.append([person('known')])
  })
  afterAll(() => ground.leave())

  async function faultsOf(...lines: readonly (object | string)[]): Promise<readonly string[]> {
    const { size } = await store.head()
    const outcome = await store.importLines(fileOf(...lines))
    expect(outcome.entered).toBe(0)
    expect(outcome.faultsInAll).toBe(outcome.faults.length)
    expect((await store.head()).size, 'a file at fault enters nothing').toBe(size)
    return outcome.faults.map(({ line, why }) => `${line}: ${why}`)
  }

  test('a file of facts is entered in its order, and again enters nothing', async () => {
    const lines = [
      letter('2024-mng', 'one'),
      letter('2024-mng', 'two'),
      consultation('2024-mng', ['known']),
    ]
    const { size } = await store.head()
    expect(await store.importLines(fileOf(...lines))).toEqual(result({ entered: 3 }))
    const facts = await store.facts(holding('public'), { ids: lines.map(({ id }) => id) })
    expect(facts.map(({ id, number }) => [id, number])).toEqual(
      lines.map(({ id }, place) => [id, size + place + 1]),
    )
    expect(await store.importLines(fileOf(...lines))).toEqual(result({ already: 3 }))
    expect((await store.head()).size).toBe(size + 3)
  })

  test('blank lines, Windows line ends and a mark of byte order do no harm', async () => {
    const lines = [
      `\uFEFF${JSON.stringify(letter('2024-mng', 'a'))}\r`,
      '',
      '  \r',
      `${JSON.stringify(letter('2024-mng', 'b'))}\r`,
      '',
    ]
    expect(await store.importLines(fileOf(...lines))).toEqual(result({ entered: 2 }))
  })

  test('an empty file enters nothing', async () => {
    expect(await store.importLines(fileOf())).toEqual(result({}))
  })

  test('every fault is told with its line, to the end of the file', async () => {
    const good = letter('2024-mng', 'good')
    const faults = await faultsOf(
      good,
      '{"id": "half a li',
      { ...letter('2024-mng', 'x'), type: 'LettersSent' },
      '',
      { ...letter('2024-mng', 'x'), on: '2025-02-30' },
      consultation('2024-mng', ['nobody-known']),
      letter('2024-mng', 'x', { corrects: randomUUID() }),
      { ...good, officer: 'somebody else' },
      [],
      letter('2024-mng', 'x', { void: true }),
    )
    expect(faults).toEqual([
      expect.stringMatching(/^2: The line is no JSON .* Was the file cut off/),
      expect.stringMatching(
        /^3: type: found "LettersSent", expected a kind of fact \(perhaps LetterSent/,
      ),
      expect.stringMatching(/^5: on: found "2025-02-30", expected a day/),
      expect.stringMatching(
        /^6: person: found "nobody-known", who is neither in the register nor entered in the file/,
      ),
      expect.stringMatching(/^7: corrects: found .*, which is not in the record/),
      expect.stringMatching(/^8: id: found .*, which the record has with other content/),
      expect.stringMatching(/^9: the fact: found \[\], expected object/),
      expect.stringMatching(/^10: void: found true without corrects/),
    ])
    expect(await store.facts(holding('public'), { ids: [good.id] })).toEqual([])
  })

  test('bytes that are no text are a fault of their line', async () => {
    async function* source() {
      yield Buffer.from(`${JSON.stringify(letter('2024-mng', 'x'))}\n`)
      yield Buffer.from([0x7b, 0xff, 0xfe, 0x0a])
    }
    const { faults } = await store.importLines(source())
    expect(faults).toEqual([
      { line: 2, why: 'The line is not UTF-8; save the file in that encoding.' },
    ])
  })

  test('a file that names a person before the person is registered is no fault', async () => {
    const lines = [consultation('2024-mng', ['later-on']), person('later-on')]
    expect(await store.importLines(fileOf(...lines))).toEqual(result({ entered: 2 }))
  })

  test('a correction comes after what it corrects, in the record or the file, chunks apart', async () => {
    const original = letter('2024-mng', 'original')
    const between = Array.from({ length: 3_000 }, (_, place) =>
      letter('2024-mng', `between ${place}`),
    )
    const lines = [
      original,
      ...between,
      letter('2024-mng', 'better', { corrects: original.id }),
      narrowing(original.id, ['bureau']),
    ]
    expect(await store.importLines(fileOf(...lines))).toEqual(result({ entered: 3_003 }))
    expect(await store.facts(holding('public'), { ids: [original.id] })).toEqual([])
    expect(await faultsOf(letter('2024-mng', 'x', { corrects: lines.at(-2)?.id }))).toHaveLength(1)
  })

  test('a line that comes twice in a file counts once, chunks apart or beside', async () => {
    const twice = letter('2024-mng', 'twice')
    const between = Array.from({ length: 2_500 }, (_, place) => letter('2024-mng', `${place}`))
    const lines = [twice, twice, ...between, between.at(-1) as FactDraft, twice]
    expect(await store.importLines(fileOf(...lines))).toEqual(
      result({ entered: 2_501, already: 3 }),
    )
    expect(await faultsOf(...between, { ...twice, officer: 'x' }, twice)).toHaveLength(1)
  })

  test('facts of another record get new numbers and keep the old as their origin', async () => {
    const foreign = {
      ...letter('2024-mng', 'foreign'),
      number: 41,
      entered: '2020-05-05T05:05:05.000Z',
    }
    expect(await store.importLines(fileOf(foreign))).toEqual(result({ entered: 1 }))
    const [fact] = await store.facts(holding('public'), { ids: [foreign.id] })
    expect(fact?.origin).toEqual({ number: 41, entered: '2020-05-05T05:05:05.000Z' })
    expect(fact?.entered).not.toBe('2020-05-05T05:05:05.000Z')
    expect(fact?.number).toBe((await store.head()).size)
  })

  test('200 MB on one line are one fault, in little memory', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x')
    async function* source() {
      yield Buffer.from(`${JSON.stringify(letter('2024-mng', 'before'))}\n`)
      for (let place = 0; place < 200; place += 1) yield piece
      yield Buffer.from(`\n{"after": 1}`)
    }
    let most = 0
    const before = process.memoryUsage().rss
    const { faults } = await store.importLines(source(), {
      progress: () => {
        most = Math.max(most, process.memoryUsage().rss - before)
      },
    })
    expect(faults.map(({ line }) => line)).toEqual([2, 3])
    expect(faults[0]?.why).toMatch(/^The line has 200 MB; expected a fact of at most 16 MB/)
    expect(most).toBeLessThan(150 * 1024 * 1024)
  })

  test('a file of noise has a fault for each line, of which a bounded number is kept', async () => {
    async function* source() {
      for (let place = 0; place < 120; place += 1) yield Buffer.from('x\n'.repeat(1_000))
    }
    let told = 0
    const outcome = await store.importLines(source(), { found: () => (told += 1) })
    expect([outcome.faultsInAll, outcome.faults.length, told]).toEqual([120_000, 100_000, 120_000])
  })

  test('how far it is, is told as it goes', async () => {
    const lines = Array.from({ length: 2_000 }, (_, place) =>
      letter('2024-mng', `progress ${place}`),
    )
    const told: { bytes: number; lines: number }[] = []
    await store.importLines(fileOf(...lines), { progress: (soFar) => told.push(soFar) })
    expect(told.length).toBeGreaterThan(3)
    expect(told.map(({ bytes }) => bytes)).toEqual(
      told.map(({ bytes }) => bytes).toSorted((a, b) => a - b),
    )
    expect(told.at(-1)?.lines).toBe(2_000)
  })

  test('a source that breaks off enters nothing, and the next import goes on', async () => {
    const { size } = await store.head()
    async function* source() {
      for await (const piece of fileOf(letter('2024-mng', 'x'), '')) yield piece
      throw new Error('the disk was pulled out')
    }
    await expect(store.importLines(source())).rejects.toThrow('the disk was pulled out')
    expect(await store.importLines(fileOf(letter('2024-mng', 'y')))).toEqual(result({ entered: 1 }))
    expect((await store.head()).size).toBe(size + 1)
  })

  test('a session that is ended meanwhile enters nothing, and says so', async () => {
    const { size } = await store.head()
    const owner = await ground.owner()
    const others = `from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      and backend_type = 'client backend' and xact_start is not null`
    const ended: unknown[] = []
    async function* source() {
      for (let place = 0; place < 5; place += 1) {
        yield* fileOf(...Array.from({ length: 1_000 }, () => letter('2024-mng', 'x')), '')
        if (place !== 3) continue
        ended.push(...(await owner.query(`select pg_terminate_backend(pid, 10000) ${others}`)).rows)
      }
    }
    await expect(store.importLines(source())).rejects.toMatchObject({ refused: 'IMPORT_CUT_OFF' })
    expect(ended).toHaveLength(1)
    expect((await store.head()).size).toBe(size)
  })
})

describe.each(engines())('there and back on $name', ({ engine }) => {
  let first: Ground
  let store: Store
  let text: string
  const again: Ground[] = []
  beforeAll(async () => {
    first = await takeGround(engine)
    store = await first.open()
    const fact = letter('2024-mng', 'a "quote" \\ and 蒙古', {
      proof: [{ title: 'Note', symbol: 'ICC-ASP/23/1', place: 'para. 4' }],
      confidenceNote: 'as told',
    })
    await store.append([person('putin'), fact])
    await store.append([
      letter('2024-mng', 'better', { corrects: fact.id }),
      narrowing(fact.id, ['bureau']),
    ])
    await store.importLines(
      fileOf({ ...letter('2025-hun', 'x'), number: 9, entered: '2021-01-01T00:00:00.000Z' }),
    )
    text = await exported(store)
  })
  afterAll(async () => {
    for (const ground of [first, ...again]) await ground.leave()
  })

  async function imported(file: string, options?: ImportOptions): Promise<[Store, Imported]> {
    const ground = await takeGround(engine)
    again.push(ground)
    const other = await ground.open()
    return [other, await other.importLines(fileOf(file), options)]
  }

  test('an export has one line a fact, its members always in the same order', () => {
    const lines = text.trimEnd().split('\n')
    expect(lines).toHaveLength(5)
    expect(Object.keys(JSON.parse(lines[1] ?? ''))).toEqual([
      'id',
      'number',
      'stream',
      'type',
      'on',
      'entered',
      'officer',
      'proof',
      'source',
      'confidence',
      'confidenceNote',
      'audience',
      'body',
    ])
  })

  test('a record restored into an empty one is the same to the byte', async () => {
    const [other, outcome] = await imported(text, { restore: true })
    expect(outcome).toEqual(result({ entered: 5 }))
    expect(await exported(other)).toBe(text)
    const next = await other.append([letter('2024-mng', 'goes on')])
    expect(next).toMatchObject({ entered: [{ number: 6 }] })
  })

  test('a record imported into another differs in entered, and keeps its origin for good', async () => {
    const [other] = await imported(text)
    const second = await exported(other)
    const plain = (line: string) => ({ ...JSON.parse(line), entered: '', origin: undefined })
    expect(second.trimEnd().split('\n').map(plain)).toEqual(text.trimEnd().split('\n').map(plain))
    const [third, outcome] = await imported(second)
    expect(outcome.entered).toBe(5)
    const origins = (file: string) =>
      file
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).origin)
    expect(origins(await exported(third))).toEqual(origins(second))
    expect(origins(second)[0]).toEqual({
      number: 1,
      entered: JSON.parse(text.split('\n')[0] ?? '').entered,
    })
    expect(origins(second)[4]).toEqual({ number: 9, entered: '2021-01-01T00:00:00.000Z' })
  })

  test('only an empty record can be restored into', async () => {
    await expect(store.importLines(fileOf(text), { restore: true })).rejects.toMatchObject({
      refused: 'NOT_EMPTY',
    })
  })

  test.each<readonly [string, (lines: string[]) => string[], string]>([
    ['a line is missing', (lines) => lines.toSpliced(1, 1), '2: number: found 3, expected 2'],
    [
      'lines are out of order',
      ([a = '', b = '', ...rest]) => [b, a, ...rest],
      '1: number: found 2, expected 1',
    ],
    [
      'a line was never entered',
      (lines) => [JSON.stringify(letter('2024-mng', 'x')), ...lines],
      '1: The line has no number and entered',
    ],
    [
      'an instant goes back',
      (lines) =>
        lines.map((line, place) =>
          place === 2 ? line.replace(/"entered":"20../, '"entered":"2001') : line,
        ),
      '3: entered: found 2001',
    ],
  ])('a restore is refused where %s', async (_, mutate, sentence) => {
    const lines = mutate(text.trimEnd().split('\n'))
    const [other, { faults }] = await imported(lines.join('\n'), { restore: true })
    expect(`${faults[0]?.line}: ${faults[0]?.why}`).toContain(sentence)
    expect((await other.head()).size).toBe(0)
  })

  test('what a set of offices sees can be exported by itself', async () => {
    let seen = ''
    for await (const line of store.exportLines(holding('public'))) seen += line
    // Neither what was narrowed nor that it was: two of the five.
    expect(seen.trimEnd().split('\n')).toHaveLength(2)
  })
})

function result(counts: { entered?: number; already?: number }): Imported {
  return { entered: 0, already: 0, faults: [], faultsInAll: 0, ...counts }
}
