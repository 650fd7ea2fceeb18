import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataFolder, pursuant } from './program.ts'

const { data, remove } = dataFolder()
const files = mkdtempSync(join(tmpdir(), 'pursuant-files-'))
const run = (...words: string[]) => pursuant(data, ...words)

function file(name: string, ...lines: readonly (object | string)[]): string {
  const path = join(files, name)
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
  return path
}

function letter(change: object = {}): object {
  return {
    id: 'c0ffee00-0000-4000-8000-000000000001',
    stream: 'matter:2026-tjk',
    type: 'OpenLetterSent',
    on: '2026-06-01',
    officer: 'test',
    proof: [],
    source: ['a test'],
    confidence: 'confirmed',
    audience: ['secretariat'],
    body: { matter: '2026-tjk', state: 'TJK', viewsBy: '2026-06-15' },
    ...change,
  }
}

beforeAll(async () => {
  const first = await run('docket', '--json')
  expect(first.err).toBe('')
  expect(first.code).toBe(0)
})
afterAll(() => {
  remove()
  rmSync(files, { recursive: true, force: true })
})

describe('the answers of the command line', () => {
  test('the first command finds the public record loaded', async () => {
    const { out } = await run('docket', '--json')
    const docket = JSON.parse(out)
    expect(docket.matters.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['2024-mng', '2025-hun', '2026-ita', '2026-tjk']),
    )
    expect(out).not.toMatch(/silentDays|conflicts/)
  })

  test('officers also see how long nothing was recorded', async () => {
    const docket = JSON.parse((await run('docket', '--json', '--as', 'secretariat')).out)
    const mongolia = docket.matters.find(({ id }: { id: string }) => id === '2024-mng')
    expect(mongolia.silentDays).toBeGreaterThan(0)
  })

  test('a matter as of a past day, in the shape of the contract', async () => {
    const { out } = await run('matter', '2024-MNG', '--on', '2024-11-06', '--json')
    const matter = JSON.parse(out)
    expect(matter).toMatchObject({
      id: '2024-mng',
      state: 'MNG',
      on: '2024-11-06',
      standing: 'deferred',
    })
    expect(matter.steps.map(({ step }: { step: string }) => step)).toEqual([
      'emergencyMeeting',
      'openLetter',
      'ambassadorialMeeting',
      'publicDialogue',
      'bureauReport',
      'plenaryDiscussion',
    ])
    for (const step of matter.steps)
      expect(Object.keys(step)).toEqual(
        expect.arrayContaining([
          'step',
          'standing',
          'since',
          'takenOn',
          'requestedBy',
          'rule',
          'why',
        ]),
      )
  })

  test('what a State owes, with every branch', async () => {
    const { out } = await run(
      'obligation',
      'MNG',
      '--person',
      'putin',
      '--on',
      '2024-09-02',
      '--json',
    )
    const answer = JSON.parse(out)
    expect(answer).toMatchObject({ state: 'MNG', person: 'putin', owes: 'arrest-and-surrender' })
    expect(answer.under[0]).toMatchObject({
      text: expect.any(String),
      provision: expect.any(String),
    })
    expect(answer.because.length).toBeGreaterThan(5)
  })

  test.each([
    ['person', 'putin'],
    ['state', 'HUN'],
    ['state', 'Hungary'],
    ['session', '23'],
    ['matter', '2025-ita'],
    ['docket'],
    ['schema'],
    ['help'],
    ['help', 'docket'],
  ])('%s %s answers in text', async (...words) => {
    const { code, out, err } = await run(...words)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.length).toBeGreaterThan(80)
  })
})

describe('documents', () => {
  test('a draft of the report, in the shape of the contract, its sentences bound', async () => {
    const report = JSON.parse((await run('report', '--session', '23', '--format', 'json')).out)
    expect(report).toMatchObject({ symbol: null, session: 23, language: 'en', standing: 'draft' })
    expect(report.sections.map(({ number }: { number: string }) => number)).toEqual(
      'I II III IV V VI VII VIII'.split(' '),
    )
    const paragraphs = report.sections.flatMap(
      ({ paragraphs }: { paragraphs: object[] }) => paragraphs,
    )
    for (const { from } of paragraphs)
      expect(from.facts.length + from.rules.length).toBeGreaterThan(0)
  })

  test('the same in French says that it is a draft', async () => {
    const { out } = await run('report', '--session', '23', '--language', 'fr')
    expect(out).toMatch(/^PROJET, non publié/)
    expect(out).toContain('la Mongolie')
  })

  test('a text is checked, each finding with its rule and place', async () => {
    const path = file('draft.txt', '1. The Court met met on 40 April 2021.', '', '3. It ended.')
    const { code, out } = await run('check', path, '--language', 'en', '--json')
    expect(code).toBe(1)
    const rules = JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule)
    expect(rules).toEqual(expect.arrayContaining(['N01', 'D01', 'O1']))
  })

  test('a text is compared with an earlier one, exactly both ways', async () => {
    const old = file('old.txt', '1. The Bureau met on 6 November 2024.')
    const now = file('new.txt', '1. The Bureau met on 7 November 2025.')
    const { out } = await run('compare', old, now, '--json')
    const paragraph = JSON.parse(out).paragraphs.find(
      (one: { class: string }) => one.class !== 'unchanged',
    )
    expect(paragraph.class).toBe('mechanical')
    const text = (left: string) =>
      paragraph.runs
        .filter(({ op }: { op: string }) => op !== left)
        .map(({ text }: { text: string }) => text)
        .join('')
    expect(text('insert')).toBe(paragraph.old)
    expect(text('delete')).toBe(paragraph.new)
  })
})

describe('what cannot be used', () => {
  test.each([
    [['docket', '--on', '2021-04-40'], 2, /--on: found "2021-04-40", expected a day that exists/],
    [['docket', '--as', 'press'], 2, /an office nobody holds/],
    [['docket', '--colour'], 2, /--colour/],
    [['docket', '--person', 'putin'], 2, /--person does not go with `docket`/],
    [['docket', 'more'], 2, /Found "more"/],
    [['dockte'], 2, /No command "dockte"; expected one of start, docket/],
    [[], 2, /pursuant COMMAND/],
    [['matter'], 2, /the id of a matter/],
    [['matter', '2024-xxx'], 1, /No matter "2024-xxx"/],
    [['matter', '2024-mng', '--on', '2024-10-23'], 1, /No matter "2024-mng" on 2024-10-23/],
    [['obligation', 'Atlantis', '--person', 'putin'], 2, /"Atlantis" is no State code/],
    [['obligation', 'MNG'], 2, /--person/],
    [['obligation', 'MNG', '--person', 'nobody'], 1, /No person "nobody" in the register/],
    [['person', 'nobody'], 1, /never complete/],
    [['session', '99'], 1, /No session "99"/],
    [['schema', 'FindingMad'], 1, /No kind of fact/],
    [['import', '/nowhere/facts.jsonl'], 2, /No file "\/nowhere\/facts.jsonl" can be read/],
    [['report'], 2, /--session/],
    [['report', '--session', 'S-1'], 1, /no numbered session/],
    [['report', '--session', '99'], 1, /further off than the record knows/],
    [['report', '--session', '23', '--language', 'de'], 2, /expected en or fr/],
    [['report', '--session', '23', '--format', 'odt'], 2, /--format: found "odt"/],
    [['check', 'bin/pursuant.mjs'], 2, /expected Word \(.docx\)/],
    [['export', '--on', '2024-01-01'], 2, /An export is the whole record/],
    [['start', '--port', '99999'], 2, /--port: found "99999"/],
    [['document', 'add', 'package.json', '--as', 'secretariat'], 2, /--stream/],
  ])('%j exits %i with a sentence', async (words, code, sentence) => {
    const outcome = await run(...words)
    expect(outcome.err).toMatch(sentence)
    expect(outcome.code).toBe(code)
    expect(outcome.out).toBe('')
  })
})

describe('facts in and out', () => {
  test('faults are all named with their line, and nothing is entered', async () => {
    const path = file(
      'faults.jsonl',
      letter(),
      letter({ id: 'c0ffee00-0000-4000-8000-000000000002', on: '2021-04-40' }),
      '{"id": "half a line of',
      letter({ id: 'c0ffee00-0000-4000-8000-000000000003', type: 'LetterLost' }),
    )
    const { code, out, err } = await run('import', path, '--json')
    expect(code).toBe(1)
    expect(err).toBe('')
    const answer = JSON.parse(out)
    expect(answer.entered).toBe(0)
    expect(answer.faults.map(({ line }: { line: number }) => line)).toEqual([2, 3, 4])
    expect((await run('matter', '2026-tjk', '--as', 'secretariat')).out).not.toMatch(
      /15 June 2026|2026-06-15/,
    )
  })

  test('a file imported twice enters nothing twice', async () => {
    const path = file('letter.jsonl', letter())
    expect(JSON.parse((await run('import', path, '--json')).out)).toMatchObject({
      entered: 1,
      already: 0,
      faults: [],
    })
    expect(JSON.parse((await run('import', path, '--json')).out)).toMatchObject({
      entered: 0,
      already: 1,
      faults: [],
    })
  })

  test('what was entered for an office changes nothing for the public', async () => {
    const step = async (...more: string[]) =>
      JSON.parse((await run('matter', '2026-tjk', '--on', '2026-06-10', '--json', ...more)).out)
        .steps[1]
    expect(await step('--as', 'secretariat')).toMatchObject({
      standing: 'taken',
      requestedBy: '2026-06-15',
    })
    expect((await step()).requestedBy).toBeNull()
  })

  test('a proof file is kept by its hash, and a fact says so', async () => {
    const path = file('proof.txt', 'what was kept')
    const { code, out } = await run(
      'document',
      'add',
      path,
      '--stream',
      'matter:2026-tjk',
      '--as',
      'secretariat',
      '--json',
    )
    expect(code).toBe(0)
    const { hash } = JSON.parse(out)
    const kept = readFileSync(join(data, 'files', hash.slice(0, 2), hash.slice(2)), 'utf8')
    expect(kept).toBe('what was kept')
    expect((await run('matter', '2026-tjk', '--as', 'secretariat')).out).toContain('proof.txt')
  })

  test('export, restore and export again give the same bytes', async () => {
    const first = await run('export')
    expect(first.code).toBe(0)
    const path = file('whole.jsonl', first.out)
    const other = dataFolder()
    try {
      const restored = await pursuant(other.data, 'restore', path, '--json')
      expect(JSON.parse(restored.out)).toMatchObject({ already: 0, faults: [] })
      expect((await pursuant(other.data, 'export')).out).toBe(first.out)
      const again = await pursuant(other.data, 'restore', path)
      expect(again.code).toBe(1)
      expect(again.err).toMatch(/empty/)
    } finally {
      other.remove()
    }
  })

  test('the mission of a State Party exports what States Parties see, another does not', async () => {
    const path = file(
      'parties.jsonl',
      letter({ id: 'c0ffee00-0000-4000-8000-000000000009', audience: ['states-parties'] }),
    )
    expect((await run('import', path)).code).toBe(0)
    const exported = async (office: string) => (await run('export', '--as', office)).out
    expect(await exported('mission:ITA')).toContain('c0ffee00-0000-4000-8000-000000000009')
    expect(await exported('mission:USA')).not.toContain('c0ffee00-0000-4000-8000-000000000009')
  })

  test('a public export holds only what is public', async () => {
    const lines = (await run('export', '--as', 'public')).out.trim().split('\n')
    expect(lines.length).toBeGreaterThan(500)
    for (const line of lines) expect(JSON.parse(line).audience).toContain('public')
  })
})

describe('a signal', () => {
  test.each([
    ['cuts a command off, which leaves no server behind', ['import', '-'], 130],
    ['closes a desk in good order, wherever its folder is named', ['start', '--port', '41877'], 0],
  ])('%s', async (_, words, code) => {
    const own = dataFolder()
    const child = spawn(process.execPath, ['bin/pursuant.mjs', '--data', own.data, ...words], {
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    try {
      const serverFile = join(own.data, 'server.json')
      while (!existsSync(serverFile)) await setTimeout(50)
      if (words[0] === 'start') await once(child.stdout, 'data')
      child.kill('SIGINT')
      const [exit] = await once(child, 'close')
      expect(exit).toBe(code)
      expect(existsSync(serverFile)).toBe(false)
    } finally {
      child.kill('SIGKILL')
      own.remove()
    }
  })
})
