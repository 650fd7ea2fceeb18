import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataFolder, pursuant } from './program.ts'

let own: ReturnType<typeof dataFolder>
let folder: string

beforeAll(() => {
  own = dataFolder()
  folder = mkdtempSync(join(tmpdir(), 'pursuant-documents-'))
})

afterAll(() => {
  own.remove()
  rmSync(folder, { recursive: true, force: true })
})

const run = (...words: readonly string[]) => pursuant(own.data, ...words)

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('check --fix', () => {
  test('writes the mended text beside the one that came in, which stays as it was', async () => {
    const words = '1. The Court met on December 5, 2024.\n'
    const path = file('faulty.txt', words)
    const { out } = await run('check', path, '--fix')
    expect(out).toContain(`written to ${join(folder, 'faulty.mended.txt')}`)
    expect(readFileSync(path, 'utf8')).toBe(words)
    const mended = readFileSync(join(folder, 'faulty.mended.txt'), 'utf8').replaceAll('\u00a0', ' ')
    expect(mended).toContain('The Court met on 5 December 2024.')
  })

  test('never writes over a file that is there', async () => {
    const path = file('again.txt', '1. The Court met met.\n')
    file('kept.txt', 'what was here before')
    const { code, err } = await run('check', path, '--fix', '--output', join(folder, 'kept.txt'))
    expect([code, err]).toEqual([1, expect.stringContaining('exists already')])
    expect(readFileSync(join(folder, 'kept.txt'), 'utf8')).toBe('what was here before')
  })

  test('--output without --fix is a slip of the pen', async () => {
    const { code, err } = await run('check', file('one.txt', '1. One.\n'), '--output', 'x.txt')
    expect([code, err]).toEqual([2, expect.stringContaining('it goes with --fix')])
    expect(existsSync('x.txt')).toBe(false)
  })
})

describe('check against more than the text', () => {
  test('an earlier text leaves paragraphs that nobody accounted for', async () => {
    const rules = async (...more: readonly string[]) => {
      const now = file('now.txt', 'Annex I\n\n1. Recalls its decision;\n')
      const { out } = await run('check', now, '--language', 'en', '--json', ...more)
      return JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule)
    }
    const old = file('old.txt', 'Annex I\n\n1. Recalls its decision;\n\n2. Urges States Parties;\n')
    expect(await rules('--base', old)).toBeInstanceOf(Array)
    expect(await rules()).not.toContain('O14')
  })

  test('a symbol that the record does not have is found only with the record', async () => {
    const path = file('symbol.txt', '1. The Assembly adopted resolution ICC-ASP/22/Res.99.\n')
    const words = async (...more: readonly string[]) => {
      const { out } = await run('check', path, '--language', 'en', '--json', ...more)
      return JSON.parse(out)
        .findings.filter(({ rule }: { rule: string }) => rule === 'O11')
        .map((one: { words: string }) => one.words)
    }
    expect(await words()).toEqual([])
    expect((await words('--record')).join()).toContain('ICC-ASP/22/Res.99')
  })
})

describe('a document as a tree', () => {
  test('read --json is read again as the same tree', async () => {
    const path = file('tree.txt', '1. The Bureau met on 6 November 2024.\n')
    const first = JSON.parse((await run('read', path, '--json')).out)
    const again = file('tree.json', JSON.stringify(first))
    expect(JSON.parse((await run('read', again, '--json')).out).document).toEqual(first.document)
  })

  test('reads and writes without a database: no data folder is made', async () => {
    const path = file('alone.txt', '1. The Bureau met on 6 November 2024.\n')
    const { out } = await pursuant(join(folder, 'no-data'), 'read', path, '--format', 'html')
    expect(out).toContain('<!doctype html>')
    expect(existsSync(join(folder, 'no-data'))).toBe(false)
  })
})

describe('what cannot be read', () => {
  test.each([
    ['an empty file', 'empty.txt', '', /it is empty \(0 bytes\), expected a document/],
    ['bytes that are no text', 'bytes.txt', Uint8Array.of(0xff, 0xfe, 0xfd), /no UTF-8 text/],
    ['half a surrogate pair, in a tree', 'half.json', surrogate(), /half surrogate pairs/],
    ['JSON that is none', 'none.json', '{"document":', /it is no JSON/],
    ['JSON that is no tree', 'other.json', '{"document":{}}', /it is no document tree/],
    ['an external entity', 'entity.xml', entity(), /entity|DOCTYPE/i],
  ])('%s', async (_, name, content, sentence) => {
    const path = file(name, content)
    const { code, out, err } = await run('read', path)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

function surrogate(): string {
  return '{"kind":"report","language":"en","standing":"draft","masthead":{"organ":"A","title":"\\ud800"},"sections":[],"annexes":[]}'
}

function entity(): string {
  return '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><akomaNtoso>&b;</akomaNtoso>'
}
