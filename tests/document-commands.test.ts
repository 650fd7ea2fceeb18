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

describe('last year’s report rolled forward', () => {
  let base: string

  beforeAll(async () => {
    base = join(folder, 'last-year.json')
    const made = await run('report', '--session', '22', '--format', 'tree', '--output', base)
    expect(made.code).toBe(0)
  })

  test('nothing of the old session is left unsaid, and the change is in the JSON', async () => {
    const { code, out, err } = await run('report', '--session', '23', '--base', base, '--json')
    const { session, standing, changes } = JSON.parse(out)
    expect([code, session, standing]).toEqual([1, 23, 'draft'])
    expect(changes.length).toBeGreaterThan(20)
    const flags = changes.flatMap((one: { flags: unknown[] }) => one.flags)
    const lines = err.trim().split('\n')
    expect(lines.length).toBe(flags.length + 1)
    expect(lines[0]).toMatch(
      /^(?:stale|dropped|added|unknown|decide), (?:last year’s )?paragraph \d/,
    )
    expect(lines.at(-1)).toMatch(new RegExp(`^${flags.length} things to decide: .*\\d added`))
  })

  test('in Word the changes are tracked: rejected they give last year’s text', async () => {
    const name = join(folder, 'rolled.docx')
    const words = ['--session', '23', '--base', base, '--format', 'docx', '--output', name]
    await run('report', ...words)
    const { amendments, sent } = JSON.parse((await run('read', name, '--json')).out)
    expect(amendments.length).toBeGreaterThan(20)
    expect(sent.masthead.title).toBe(JSON.parse(readFileSync(base, 'utf8')).masthead.title)
  })

  test('a text in the other language is not rolled into this one', async () => {
    const { code, err } = await run('report', '--session', '23', '--language', 'fr', '--base', base)
    expect([code, err]).toEqual([1, expect.stringContaining('in "en"')])
  })

  test('a text that names no session is refused, with what to do', async () => {
    const path = file('nothing.txt', '1. The Court and the Assembly met and spoke.\n')
    const { code, err } = await run('report', '--session', '23', '--base', path)
    expect([code, err]).toEqual([1, expect.stringMatching(/session/)])
  })
})

describe('a yearly resolution rolled forward', () => {
  const old = resolutionOf('twenty-second', '21', '4 to 14 December 2023')

  test('the new session’s facts take their places, and what has none is said', async () => {
    const path = file('resolution.json', JSON.stringify(old))
    const facts = file('facts.json', JSON.stringify({ session: 23 }))
    const { code, out, err } = await run('resolution', path, '--facts', facts)
    expect(code).toBe(1)
    expect(out).toContain('twenty-third session')
    expect(out).not.toContain('twenty-second session')
    expect(err).toMatch(/stale, paragraph 1: .*2023/)
  })

  test('in JSON every old paragraph is accounted for', async () => {
    const path = file('resolution.json', JSON.stringify(old))
    const facts = file('facts.json', JSON.stringify({ session: 23 }))
    const { out } = await run('resolution', path, '--facts', facts, '--json')
    const { changes } = JSON.parse(out)
    expect(changes.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['op-1']))
  })

  test('the form of the facts is printed as a JSON Schema', async () => {
    const { code, out } = await run('resolution', 'schema')
    expect([code, Object.keys(JSON.parse(out).properties)]).toEqual([
      0,
      expect.arrayContaining(['session', 'documents', 'events']),
    ])
  })

  test.each([
    ['no facts named', [], 2, /--facts/],
    ['facts that are no JSON', ['--facts', 'README.md'], 1, /is no JSON/],
    ['a file that is not there', ['--facts', 'nowhere.json'], 2, /No file "nowhere.json"/],
    ['facts of another form', ['--facts', 'knip.json'], 1, /cannot be used/],
  ])('%s', async (_, words, code, sentence) => {
    const path = file('resolution.json', JSON.stringify(old))
    const outcome = await run('resolution', path, ...words)
    expect([outcome.code, outcome.out]).toEqual([code, ''])
    expect(outcome.err).toMatch(sentence)
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

function resolutionOf(session: string, number: string, days: string) {
  const text = (words: string) => [{ kind: 'text', text: words }]
  return {
    kind: 'resolution',
    language: 'en',
    standing: 'issued',
    masthead: {
      organ: 'Assembly of States Parties',
      symbol: `ICC-ASP/${number}/Res.1`,
      session: { number: 22 },
      title: 'A question',
    },
    sections: [
      {
        id: 'body',
        blocks: [
          {
            kind: 'paragraph',
            id: 'op-1',
            role: 'operative',
            sentences: [
              {
                inlines: text(
                  `Recalls what it decided at its ${session} session, held from ${days};`,
                ),
              },
            ],
          },
        ],
      },
    ],
    annexes: [],
  }
}
