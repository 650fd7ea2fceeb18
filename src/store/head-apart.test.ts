import { existsSync, readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { headIn } from './head-apart.ts'
import type { Store } from './store.ts'
import { letter } from './testing/drafts.ts'
import { engines, type Ground, takeGround } from './testing/grounds.ts'

describe.each(engines())('the head kept apart, beside $name', ({ engine }) => {
  let ground: Ground
  let store: Store
  beforeEach(async () => {
    ground = await takeGround(engine)
    store = await ground.open()
    for (let place = 0; place < 7; place += 1) await store.append([letter('2024-mng', `${place}`)])
    await store.close()
  })
  afterEach(() => ground.leave())

  function kept(): { size: number; root: string } {
    return JSON.parse(readFileSync(headIn(ground.data), 'utf8'))
  }

  async function keep(head: object | string): Promise<void> {
    await writeFile(headIn(ground.data), typeof head === 'string' ? head : JSON.stringify(head))
  }

  test('is that of the database once the store is closed', async () => {
    const again = await ground.open()
    const head = await again.head()
    expect(kept()).toEqual({ size: 7, root: Buffer.from(head.root).toString('hex') })
  })

  test('a database that ends before it is refused, with the number of facts that are missing', async () => {
    await keep({ ...kept(), size: 9 })
    const before = readFileSync(headIn(ground.data), 'utf8')
    await expect(ground.open()).rejects.toThrow(
      /^The record ends at entry 7, but 9 facts were once acknowledged .*: 2 are missing\. Nothing was changed\./,
    )
    expect(readFileSync(headIn(ground.data), 'utf8')).toBe(before)
  })

  test('a database of the same length with another history is refused', async () => {
    await keep({ size: 7, root: 'ab'.repeat(32) })
    await expect(ground.open()).rejects.toThrow(/The first 7 entries of the record are not those/)
  })

  test('a longer database with another history before it is refused', async () => {
    const early = kept()
    await addOne()
    await keep(early)
    await (await ground.open()).close()
    await keep({ ...early, root: 'cd'.repeat(32) })
    await expect(ground.open()).rejects.toThrow(/The first 7 entries of the record are not those/)
  })

  test('a longer database is what a sudden end leaves, and is fine', async () => {
    const early = kept()
    await addOne()
    await keep(early)
    const again = await ground.open()
    expect((await again.head()).size).toBe(8)
    await again.append([letter('2024-mng', 'goes on')])
    await again.close()
    expect(kept().size).toBe(9)
  })

  test('a file that cannot be read is refused, never overwritten', async () => {
    await keep('{"size": 7')
    await expect(ground.open()).rejects.toThrow(/cannot be read as the head of the record/)
    expect(readFileSync(headIn(ground.data), 'utf8')).toBe('{"size": 7')
  })

  test('where it is missing, the record is opened and it is made anew', async () => {
    await rm(headIn(ground.data))
    await addOne()
    expect(kept().size).toBe(8)
  })

  test('a log that counts more than the table of facts holds is refused', async () => {
    const owner = await ground.owner()
    await owner.query("update pursuant.log_head set size = 8 where log = 'record'")
    await expect(ground.open()).rejects.toThrow(
      /The log counts 8 entries, but the last fact in the database is number 7/,
    )
  })

  test('never goes back, whoever writes it last', async () => {
    const far = { size: 100, root: 'ef'.repeat(32) }
    const again = await ground.open()
    await keep(far)
    await again.append([letter('2024-mng', 'late')])
    await again.close()
    expect(kept()).toEqual(far)
    expect(existsSync(`${headIn(ground.data)}.${process.pid}`)).toBe(false)
  })

  async function addOne(): Promise<void> {
    const again = await ground.open()
    await again.append([letter('2024-mng', 'one more')])
    await again.close()
  }
})
