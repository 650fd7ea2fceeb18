import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  numbered as entered,
  publicRecordDrafts,
  recordAs,
} from '../../tests/read-public-record.ts'
import { draft } from '../drafting/fixture-drafts.ts'
import { draftedLetter } from '../drafting/letters/drafted-letter.ts'
import { isNoLetter } from '../drafting/letters/letter.ts'
import { day } from '../law/day.ts'
import { toDocx } from '../rendering/to-docx.ts'
import { report } from '../text/fixture-report.ts'
import { treeFrom } from '../text/fixture-tree.ts'
import { numbered } from '../text/numbering.ts'
import { passagesOf } from '../text/passages.ts'
import type { DocumentTree } from '../text/tree.ts'
import { type DocxReading, fromDocx } from './from-docx.ts'
import { fromPlainText } from './from-plain-text.ts'
import { isRefused } from './reading.ts'

const seeds = new URL('../../../shared/seeds/', import.meta.url)
const here = existsSync(seeds)
if (!here) console.warn('SKIPPED: ../shared/seeds is absent, the two reports were not taken round.')

const read = (bytes: Uint8Array): DocxReading => {
  const reading = fromDocx(bytes)
  if (isRefused(reading)) throw new Error(reading.refused)
  return reading
}
const trees = fc.array(fc.nat(1000), { maxLength: 150, size: 'max' }).map(treeFrom)
/** Ids differ from tree to tree: a bookmark stands once in a file, though both texts may have its id. */
const comparable = (prefix: string) =>
  trees.map(
    (tree): DocumentTree =>
      JSON.parse(JSON.stringify(tree).replace(/(?<="id":"|"crossReference","to":")/g, prefix)),
  )
const texts = (tree: DocumentTree) =>
  passagesOf(numbered(tree))
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')
const cited = (tree: DocumentTree) =>
  passagesOf(numbered(tree))
    .filter(({ text, of }) => text.trim() !== '' && of !== 'row')
    .map(({ id, number, text, of }) => ({ id, number, text, of }))
const seed = (file: string): DocumentTree => {
  const reading = fromPlainText(readFileSync(new URL(file, seeds), 'utf8'))
  if (isRefused(reading)) throw new Error(reading.refused)
  return reading.document
}

describe('tree to Word file to tree', () => {
  test('a report comes back with its words, notes, numbers and lasting ids', async () => {
    const { document, findings, amended, amendments } = read(await toDocx(report))
    expect(findings).toEqual([])
    expect(cited(document)).toEqual(cited(report))
    expect(document.masthead).toEqual(report.masthead)
    expect(document.kind).toBe('report')
    expect([amended, amendments]).toEqual([undefined, []])
  })

  test('writing again what was read gives the same bytes, for any tree', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        const once = await toDocx(tree)
        const { document } = read(once)
        expect(await toDocx(document)).toEqual(once)
        expect(texts(document)).toEqual(texts(tree))
      }),
      { numRuns: 60, interruptAfterTimeLimit: 40_000 },
    )
  }, 90_000)

  test('tracked against any other tree: rejected it is the one, accepted the other', async () => {
    await fc.assert(
      fc.asyncProperty(comparable('a'), comparable('b'), async (base, tree) => {
        const { document, amended } = read(await toDocx(tree, { base }))
        expect(texts(document)).toEqual(texts(base))
        expect(texts(amended ?? document)).toEqual(texts(tree))
      }),
      { numRuns: 40, interruptAfterTimeLimit: 40_000 },
    )
  }, 90_000)
})

describe.runIf(here)('the two reports, read from their text', () => {
  const files = ['001_4e8491a9a86fccb4.txt', '000_bf536a2a27cb653f.txt'] as const
  test.each(files)('%s goes to Word and back with nothing lost', async (file) => {
    const tree = seed(file)
    const once = await toDocx(tree)
    const { document } = read(once)
    expect(cited(document)).toEqual(cited(tree))
    expect(await toDocx(document)).toEqual(once)
  })

  test('the later one tracked against the earlier gives both', async () => {
    const [base, tree] = [seed(files[0]), seed(files[1])]
    const { document, amended, amendments } = read(await toDocx(tree, { base, author: 'Bureau' }))
    expect(texts(document)).toEqual(texts(base))
    expect(amended && texts(amended)).toEqual(texts(tree))
    expect(amendments.length).toBeGreaterThan(20)
    for (const { runs, old, new: now, authors } of amendments) {
      expect(runs.map(({ op, text }) => (op === 'insert' ? '' : text)).join('')).toBe(old ?? '')
      expect(runs.map(({ op, text }) => (op === 'delete' ? '' : text)).join('')).toBe(now ?? '')
      expect(authors).toEqual(['Bureau'])
    }
  })
})

describe('what is drafted from the record', () => {
  const round = async (tree: DocumentTree) => {
    const once = await toDocx(tree)
    const { document, findings } = read(once)
    expect(findings).toEqual([])
    expect(cited(document)).toEqual(cited(tree))
    expect(await toDocx(document)).toEqual(once)
  }

  test.each(['en', 'fr'] as const)('the report of session 23 in %s', async (language) => {
    await round(draft(recordAs('public'), '23', language))
  })

  test.each(['en', 'fr'] as const)('the open letter in %s', async (language) => {
    const view = recordAs('secretariat', entered(publicRecordDrafts))
    const wish = { letter: 'open-letter', language, matter: '2026-tjk', viewsBy: day('2026-06-12') }
    const letter = draftedLetter(view, wish, day('2026-06-01'))
    if (isNoLetter(letter)) throw new Error(letter.because)
    await round(letter.tree)
  })
})
