import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hostname } from 'node:os'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from './store.ts'
import { engines, type Ground, takeGround } from './testing/grounds.ts'

describe.each(engines())('the desk’s claim on a record on $name', ({ engine }) => {
  let ground: Ground
  let store: Store
  let clock = '2026-11-22T10:00:00Z'
  beforeAll(async () => {
    ground = await takeGround(engine)
    store = await ground.open({ now: () => clock })
  })
  beforeEach(async () => {
    const owner = await ground.owner()
    await owner.query('delete from pursuant.desk_lock')
    clock = '2026-11-22T10:00:00Z'
  })
  afterAll(() => ground.leave())

  test('a second desk is refused, with a sentence that names the first', async () => {
    await store.lockDesk('http://localhost:4126')
    const other = await ground.open({ now: () => clock })
    await expect(other.lockDesk('http://localhost:4127')).rejects.toThrow(
      `A desk already works on this record: http://localhost:4126 (process ${process.pid} on ${hostname()}). Use that one, or stop it first; if it is gone, its claim ends at 2026-11-22T10:00:30.000Z.`,
    )
  })

  test('commands may enter facts beside a desk: only desks exclude each other', async () => {
    await store.lockDesk('the desk')
    const other = await ground.open()
    expect(await other.append([])).toEqual({ entered: [], already: [] })
  })

  test('a desk that was closed leaves room for the next', async () => {
    const first = await store.lockDesk('the first')
    await first.release()
    await store.lockDesk('the second')
  })

  test('closing the store gives up its claim', async () => {
    const other = await ground.open()
    await other.lockDesk('the other')
    await other.close()
    await store.lockDesk('this one')
  })

  test('a claim from elsewhere holds to the last second, and not a second longer', async () => {
    await claimOf('elsewhere', 1, '1')
    clock = '2026-11-22T10:00:29.999Z'
    await expect(store.lockDesk('this')).rejects.toMatchObject({ refused: 'DESK_TAKEN' })
    clock = '2026-11-22T10:00:30Z'
    await store.lockDesk('this')
  })

  test('a claim of a process that has ended on this machine is over at once', async () => {
    const child = spawn('true')
    await once(child, 'exit')
    await claimOf(hostname(), child.pid ?? 0, '1')
    await store.lockDesk('this')
  })

  test('a claim of an earlier process that had the number of a living one is over, too', async () => {
    await claimOf(hostname(), process.pid, 'long ago')
    await store.lockDesk('this')
  })

  test('of two desks that start at the same moment one is refused', async () => {
    const others = await Promise.all([ground.open(), ground.open(), ground.open()])
    const claims = await Promise.allSettled(others.map((one, place) => one.lockDesk(`${place}`)))
    expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  async function claimOf(host: string, pid: number, began: string): Promise<void> {
    const owner = await ground.owner()
    await owner.query(
      "insert into pursuant.desk_lock values ('desk', 'another', 'another desk', $1, $2, $3, '2026-11-22T10:00:30Z')",
      [host, pid, began],
    )
  }
})
