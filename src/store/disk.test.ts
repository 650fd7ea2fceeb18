import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import { StoreRefusal } from './refusal.ts'
import { pause } from './server-process.ts'
import { isFaults, type Store } from './store.ts'
import { holding, letter } from './testing/drafts.ts'
import { now } from './testing/grounds.ts'

const megabyte = 1024 * 1024

function run(program: string, ...options: readonly string[]): string {
  return execFileSync(program, options, { encoding: 'utf8', stdio: 'pipe' })
}

/** A disk of its own of a few megabytes, or undefined where none may be had. */
function smallDisk(megabytes: number): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'))
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'small', folder)
    return folder
  } catch (error) {
    rmSync(folder, { recursive: true })
    const sentence = `NOT TRIED: a full disk, since no small one may be mounted here (${String(error).split('\n')[0]}).`
    if (process.env['CI']) throw new Error(sentence)
    process.stderr.write(`${sentence}\n`)
    return undefined
  }
}

const disk = smallDisk(200)

describe.runIf(disk !== undefined)('a disk that fills up', () => {
  const data = join(disk ?? '', 'data')
  const ballast = join(disk ?? '', 'ballast')
  let store: Store

  beforeAll(async () => {
    mkdirSync(data)
    store = await openStore({ data, now, spaceNeeded: 30 * megabyte })
  })

  afterAll(async () => {
    await store?.close().catch(() => undefined)
    run('umount', '--lazy', disk ?? '')
    rmSync(disk ?? '', { recursive: true, force: true })
  })

  async function entered(about: string): Promise<number> {
    const outcome = await store.append([letter('2024-mng', about)])
    if (isFaults(outcome)) throw new Error('The letter was refused.')
    return outcome.entered[0]?.number ?? 0
  }

  test('is noticed before the server runs out of space: nothing is entered, and reading goes on', async () => {
    await entered('before')
    fill(25)
    await pause(150)
    await expect(entered('while nearly full')).rejects.toThrow(
      /^The disk of .* has \d+ MB left; 30 MB must stay free .* Nothing was entered, and reading goes on\. Free some space/,
    )
    await expect(store.importLines(source(letter('2024-mng', 'x')))).rejects.toMatchObject({
      refused: 'DISK_FULL',
    })
    await expect(store.files.keep(source({}))).rejects.toMatchObject({ refused: 'DISK_FULL' })
    expect(await store.facts(holding('public'))).toHaveLength(1)
    rmSync(ballast)
    await pause(150)
    expect(await entered('after')).toBe(2)
  })

  test('without the guard stops the server; a sentence says so, and once space is free all is there', async () => {
    await store.close()
    store = await openStore({ data, now, spaceNeeded: 0 })
    let last = await entered('the last but some')
    fill(1)
    // Nothing that the database could compress.
    const large = randomBytes(megabyte).toString('base64')
    const refusals: unknown[] = []
    // Refused facts fill the server's own log, too, until it has to stop.
    while (refusals.length < 40)
      await entered(large).then(
        (number) => (last = number),
        (error) => refusals.push(error),
      )
    expect(refusals.filter((error) => !(error instanceof StoreRefusal))).toEqual([])
    await store.close()
    const full = await openStore({ data, now }).then(
      (one) => one.close(),
      (error: unknown) => error,
    )
    expect(full).toMatchObject({
      name: 'StoreRefusal',
      message: expect.stringMatching(/full|No space left/),
    })
    rmSync(ballast)
    store = await openStore({ data, now, spaceNeeded: 0 })
    const facts = await store.facts(holding('public'))
    expect(facts.map(({ number }) => number)).toEqual(facts.map((_, place) => place + 1))
    expect(facts.length).toBeGreaterThanOrEqual(last)
    expect(await entered('goes on')).toBe(facts.length + 1)
  })

  /** Fills the disk until only so many megabytes are free. */
  function fill(free: number): void {
    const left = Number(run('df', '--output=avail', '-B1', disk ?? '').split('\n')[1])
    writeFileSync(ballast, Buffer.alloc(Math.max(0, left - free * megabyte)))
  }
})

async function* source(line: object): AsyncIterable<Uint8Array> {
  yield Buffer.from(JSON.stringify(line))
}
