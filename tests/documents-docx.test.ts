import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { draft } from '../src/drafting/fixture-drafts.ts'
import { invitationToTheBureau } from '../src/drafting/letters/invitation-to-the-bureau.ts'
import { isNoLetter } from '../src/drafting/letters/letter.ts'
import { day } from '../src/law/day.ts'
import { fromPlainText } from '../src/reading/from-plain-text.ts'
import { isRefused } from '../src/reading/reading.ts'
import { filesOf, readParagraphs } from '../src/rendering/fixture-docx.ts'
import { toDocx } from '../src/rendering/to-docx.ts'
import { bookmarkOf } from '../src/text/docx-bookmark.ts'
import { report, resolution } from '../src/text/fixture-report.ts'
import { treeFrom } from '../src/text/fixture-tree.ts'
import { text } from '../src/text/inline.ts'
import { numbered } from '../src/text/numbering.ts'
import type { DocumentTree } from '../src/text/tree.ts'
import { recordAs } from './read-public-record.ts'
import { isAtHand, isHere } from './tools.ts'

/** Word files before other people's programs, and between two processes. */

const folder = mkdtempSync(join(tmpdir(), 'pursuant-docx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const seeds = new URL('../../shared/seeds/', import.meta.url)
const seedsAtHand = isAtHand(seeds)
const seed = (file: string): DocumentTree => {
  const reading = fromPlainText(readFileSync(new URL(file, seeds), 'utf8'))
  if (isRefused(reading)) throw new Error(reading.refused)
  return reading.document
}
const [of2021, of2024] = seedsAtHand
  ? [seed('001_4e8491a9a86fccb4.txt'), seed('000_bf536a2a27cb653f.txt')]
  : [report, resolution]

const view = recordAs('public')
const invitation = invitationToTheBureau(recordAs('secretariat'), {
  language: 'en',
  on: day('2026-06-01'),
  matter: '2026-tjk',
  meets: day('2026-06-20'),
})
if (isNoLetter(invitation)) throw new Error(invitation.because)

const arabic: DocumentTree = {
  ...report,
  language: 'ar',
  sections: [
    {
      id: 's',
      heading: [text('مقدمة')],
      blocks: [
        { kind: 'paragraph', id: 'p', sentences: [{ inlines: [text('تقدم الجمعية التقرير')] }] },
      ],
    },
  ],
}
const documents: Readonly<Record<string, DocumentTree>> = {
  fixture: report,
  resolution,
  english: draft(view, '23'),
  french: draft(view, '23', 'fr'),
  letter: invitation.tree,
  arabic,
  chinese: { ...report, language: 'zh' },
  russian: { ...report, language: 'ru' },
  spanish: { ...report, language: 'es' },
  any: treeFrom(Array.from({ length: 280 }, (_, at) => (at * 7919 + 13) % 1000)),
  ...(seedsAtHand ? { of2021, of2024 } : {}),
}

function written(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  return path
}

const run = (program: string, ...words: readonly string[]): string =>
  execFileSync(program, words, {
    encoding: 'utf8',
    timeout: 50_000,
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** Without blanks, and without the mark of a word broken at the end of a line. */
const bare = (words: string) =>
  // Pages may hold a sign that only looks like the letter.
  words.normalize('NFKC').replace(/[\s\u00a0\u202f\u00ad\f]+/g, '')

/** Whether words stand in a text whole, or in pieces parted by the foot of a page. */
function stands(words: string, within: string, pieces = 3): boolean {
  if (within.includes(words)) return true
  if (pieces === 1) return false
  let [least, most] = [0, words.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (within.includes(words.slice(0, middle))) least = middle
    else most = middle - 1
  }
  return least > 0 && stands(words.slice(least), within, pieces - 1)
}

test('pieces are found, other words are not', () => {
  expect(stands('abcdef', 'abc 2/11 def')).toBe(true)
  expect(stands('abcxdef', 'abc 2/11 def')).toBe(false)
})

describe.runIf(isHere('soffice') && isHere('pdftotext'))('LibreOffice', () => {
  test('makes pages of every document, and no paragraph or note is lost', async () => {
    const files: string[] = []
    for (const [name, tree] of Object.entries(documents))
      files.push(written(`${name}.docx`, await toDocx(tree)))
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files)
    const lost: string[] = []
    for (const name of Object.keys(documents)) lost.push(...(await lostIn(name)))
    expect(lost).toEqual([])
    for (const name of ['english', 'french', 'fixture']) {
      const off = await pagesOff(name)
      expect(off.length).toBeGreaterThan(4)
      expect(Math.max(...off)).toBeLessThanOrEqual(1)
      expect(off.filter((one) => one > 0).length).toBeLessThanOrEqual(2)
    }
  })
})

/** By how many pages each line of the contents is off. */
async function pagesOff(name: string): Promise<readonly number[]> {
  const file = run('pdftotext', '-layout', join(folder, `${name}.pdf`), '-').split('\f')
  const tree = documents[name] ?? report
  const xml = filesOf(await toDocx(tree)).get('word/document.xml') ?? ''
  return numbered(tree).contents.flatMap(({ id, of, label, title }) => {
    const said = new RegExp(`PAGEREF ${bookmarkOf(id)} .*?<w:t [^>]*>(\\d+)<`).exec(xml)?.[1]
    const heading = `${of === 'annex' ? label : `${label}.`}${title}`.slice(0, 40)
    const at = file.findIndex((page, nth) => nth > 0 && bare(page).includes(bare(heading)))
    return label && at > 0 ? [Math.abs(Number(said) - at - 1)] : []
  })
}

/** The words of a document that its pages lack. */
async function lostIn(name: string): Promise<readonly string[]> {
  // As the words lie in the file and as they lie on the page: either may part what is one.
  const file = join(folder, `${name}.pdf`)
  const pages = bare(run('pdftotext', '-raw', file, '-') + run('pdftotext', file, '-'))
  expect(pages.length).toBeGreaterThan(100)
  const tree = documents[name]
  // The order in which letters come out of pages set from the right is no one's.
  if (!tree || tree.language === 'ar' || name === 'any') return []
  return readParagraphs(await toDocx(tree), 'accept')
    .flatMap(({ label, text }) => [label, ...text.split(/⟦\d+: |⟧|\t/)])
    .filter((words) => !stands(bare(words), pages))
    .map((words) => `${name}: ${words}`)
}

describe.runIf(isHere('pandoc'))('pandoc', () => {
  /** Paragraphs without their numbers: pandoc counts what is deleted too. */
  const plain = (file: string, take: 'accept' | 'reject'): readonly string[] =>
    run('pandoc', '-f', 'docx', '-t', 'plain', '--wrap=none', `--track-changes=${take}`, file)
      .split('\n')
      .map((line) => line.replace(/^\s*(?:\(?[0-9a-z]{1,3}[.)]|-)?\s*/, '').replace(/ +/g, ' '))
      .filter(Boolean)
  // Without contents: these are not tracked.
  const paper = (tree: DocumentTree): DocumentTree => ({ ...tree, kind: 'paper' })

  test.each([
    ['the reports of 2021 and 2024', paper(of2021), paper(of2024)],
    ['the drafts for two sessions', paper(draft(view, '22')), paper(draft(view, '23'))],
    ['a letter and nothing', { ...invitation.tree, sections: [] }, invitation.tree],
  ] as const)('accepts all and rejects all: %s', async (name, base, now) => {
    const tracked = written(`${name} tracked.docx`, await toDocx(now, { base }))
    const old = written(`${name} old.docx`, await toDocx(base))
    const current = written(`${name} new.docx`, await toDocx(now))
    expect(plain(tracked, 'accept')).toEqual(plain(current, 'accept'))
    expect(plain(tracked, 'reject')).toEqual(plain(old, 'accept'))
    expect(plain(tracked, 'accept')).not.toEqual(plain(tracked, 'reject'))
  })
})

describe.runIf(isHere('xmllint'))('xmllint', () => {
  test('finds every part of every document well formed', async () => {
    const parts: string[] = []
    for (const [name, tree] of Object.entries(documents)) {
      const comments = [{ paragraph: 'mandate', words: 'gave', author: 'A & B', text: 'Why?' }]
      const file = await toDocx(tree, { base: of2021, comments })
      for (const [part, xml] of filesOf(file)) parts.push(written(join('xml', name, part), xml))
    }
    expect(parts.length).toBeGreaterThan(150)
    expect(run('xmllint', '--noout', ...parts)).toBe('')
  })
})

describe.runIf(seedsAtHand)('the two reports', () => {
  test('who accepts has that of 2024 with its notes, who rejects that of 2021', async () => {
    const file = await toDocx(of2024, { base: of2021 })
    const accepted = readParagraphs(file, 'accept')
    expect(accepted).toEqual(readParagraphs(await toDocx(of2024), 'accept'))
    expect(readParagraphs(file, 'reject')).toEqual(readParagraphs(await toDocx(of2021), 'accept'))
    const numbers = accepted.filter(({ style }) => style === 'Numbered').map(({ label }) => label)
    expect(numbers.slice(0, 52)).toEqual(Array.from({ length: 52 }, (_, at) => `${at + 1}.`))
    expect(accepted.filter(({ text }) => text.includes('⟦')).length).toBeGreaterThan(20)
  })
})

describe('two processes', () => {
  test('write the same bytes, wherever their clocks stand', async () => {
    const program = `
      import { createHash } from 'node:crypto'
      import { toDocx } from './src/rendering/to-docx.ts'
      import { report, resolution } from './src/text/fixture-report.ts'
      await toDocx(resolution)
      const file = await toDocx(report, { base: resolution })
      console.log(createHash('sha256').update(file).digest('hex'))`
    const hashes = ['Asia/Tokyo', 'America/New_York'].map((zone) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', program], {
        encoding: 'utf8',
        env: { ...process.env, TZ: zone },
        stdio: ['ignore', 'pipe', 'pipe'],
      }).trim(),
    )
    const here = createHash('sha256').update(await toDocx(report, { base: resolution }))
    expect(hashes).toEqual([hashes[0], here.digest('hex')])
  })
})
