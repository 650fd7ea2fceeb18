import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Files, filesIn } from './blobs.ts'

let data: string
let files: Files
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'files-'))
  files = filesIn(data, async () => undefined)
})
afterAll(() => rm(data, { recursive: true }))

async function* pieces(...parts: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* parts
}

async function read(hash: string): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of files.read(hash)) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

describe('proof files', () => {
  test('are found again by their hash, byte for byte', async () => {
    const content = randomBytes(3_000_000)
    const kept = await files.keep(pieces(content.subarray(0, 1_000), content.subarray(1_000)))
    expect(kept).toEqual({
      hash: createHash('sha256').update(content).digest('hex'),
      size: 3_000_000,
    })
    expect((await read(kept.hash)).equals(content)).toBe(true)
    expect(await files.has(kept.hash)).toBe(true)
    expect(files.path(kept.hash)).toBe(
      join(data, 'files', kept.hash.slice(0, 2), kept.hash.slice(2)),
    )
    expect(statSync(files.path(kept.hash)).mode & 0o777).toBe(0o600)
  })

  test('kept twice, at once, are one file', async () => {
    const content = Buffer.from('the same note verbale')
    const [one, two] = await Promise.all([files.keep(pieces(content)), files.keep(pieces(content))])
    expect(one).toEqual(two)
    expect((await read(one.hash)).toString()).toBe('the same note verbale')
  })

  test('may be empty', async () => {
    const { hash, size } = await files.keep(pieces())
    expect([size, await read(hash)]).toEqual([0, Buffer.alloc(0)])
  })

  test('as large as may be are kept, a byte larger refused, and nothing is left of them', async () => {
    const before = everything()
    await expect(files.keep(pieces(Buffer.alloc(1_048_577, 1)), 1_048_576)).rejects.toThrow(
      'The file is larger than 1 MB, which is the most that is kept.',
    )
    expect(everything()).toEqual(before)
    await files.keep(pieces(Buffer.alloc(1_048_576, 1)), 1_048_576)
  })

  test('that break off are not kept', async () => {
    const before = everything()
    async function* source() {
      yield Buffer.from('half')
      throw new Error('the line went dead')
    }
    await expect(files.keep(source())).rejects.toThrow('the line went dead')
    expect(everything()).toEqual(before)
  })

  test('are asked for by a hash only, never by a path', async () => {
    expect(await files.has('0'.repeat(64))).toBe(false)
    for (const name of ['../server.secret', '', 'A'.repeat(64), `${'0'.repeat(63)}/`])
      expect(() => files.path(name)).toThrow(/names no file/)
    expect(existsSync(join(data, 'server.secret'))).toBe(false)
  })
})

function everything(): readonly string[] {
  return readdirSync(data, { recursive: true, encoding: 'utf8' }).sort()
}
