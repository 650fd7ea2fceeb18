import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefused } from '../reading/reading.ts'
import { paragraph, report, resolution } from '../text/fixture-report.ts'
import { treeFrom } from '../text/fixture-tree.ts'
import { text } from '../text/inline.ts'
import type { DocumentTree } from '../text/tree.ts'
import { pdfText } from './pdf-text.ts'
import { noPrinter, type PdfStandard, printed } from './printed.ts'

const bytesOf = async (tree: DocumentTree, standard?: PdfStandard): Promise<Uint8Array> => {
  const made = await printed(tree, standard ? { standard } : {})
  if ('refused' in made) throw new Error(made.refused)
  return made
}
const linesOf = async (tree: DocumentTree): Promise<readonly (readonly string[])[]> => {
  const read = await pdfText(await bytesOf(tree))
  if (isRefused(read)) throw new Error(read.refused)
  return read.pages.map(({ lines }) => lines.map((line) => line.text))
}
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('the same document gives the same bytes', () => {
  test('again in this process, after another document', async () => {
    const first = digest(await bytesOf(report))
    await bytesOf(resolution)
    expect(digest(await bytesOf(structuredClone(report)))).toBe(first)
  })

  test('in another process', async () => {
    const program = `
      import { createHash } from 'node:crypto'
      import { printed } from './src/printing/printed.ts'
      import { report } from './src/text/fixture-report.ts'
      console.log(createHash('sha256').update(await printed(report)).digest('hex'))`
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      program,
    ])
    expect(stdout.trim()).toBe(digest(await bytesOf(report)))
  })

  test('when several ask at once, each gets its own document', async () => {
    const one = await bytesOf(report)
    const two = await bytesOf(resolution)
    const asked = await Promise.all([report, resolution, report, resolution].map((x) => bytesOf(x)))
    expect(asked.map(digest)).toEqual([one, two, one, two].map(digest))
  })

  test('and the day in the file is that of the document, or none', async () => {
    expect(latin(await bytesOf(report))).toContain('/CreationDate (D:20241205')
    const { date: _, ...masthead } = report.masthead
    expect(latin(await bytesOf({ ...report, masthead }))).not.toMatch(/CreationDate|CreateDate/)
  })
})

test('the printer is loaded when something is printed, and not before', async () => {
  const program = `
    import { createRequire } from 'node:module'
    import { printed } from './src/printing/printed.ts'
    import { report } from './src/text/fixture-report.ts'
    const { cache } = createRequire(process.cwd() + '/x.js')
    const loaded = () => Object.keys(cache).some((file) => file.includes('typst'))
    const before = loaded()
    await printed(report)
    console.log(before, loaded())`
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    program,
  ])
  expect(stdout.trim()).toBe('false true')
})

describe('what stands on the pages', () => {
  test('the masthead, the contents with page numbers, the text, the notes at the foot', async () => {
    const [first = []] = await linesOf(report)
    expect(first.slice(0, 6)).toEqual([
      'International Criminal Court',
      'Assembly of States Parties',
      'ICC-ASP/23/31',
      'Distr.: General',
      '5 December 2024',
      'Original: English',
    ])
    expect(first.find((line) => line.startsWith('Annex I:'))).toMatch(/(?:\. ){20}.*2$/)
    expect(first).toContain('1. The Assembly gave the mandate.¹')
    expect(first.slice(-2)).toEqual(['¹ ICC-ASP/22/Res.3.', '² ICC-01/22-90.'])
  })

  test('every annex begins a page, its paragraphs and notes begin again', async () => {
    const [, second = [], third = []] = await linesOf(report)
    expect(second.slice(0, 3)).toEqual(['ICC-ASP/23/31', '2', 'Annex I'])
    expect(second).toContain('1. The following paragraphs are to be amended as follows:')
    expect(second).toContain('32. Recalls the Procedures;')
    expect(second.at(-1)).toBe('¹ As of 2024.')
    expect(third).toEqual(['ICC-ASP/23/31', '3', 'Annex II', 'Toolkit'])
  })

  test('a draft says on each page that it is one, and nowhere carries a symbol', async () => {
    const pages = await linesOf({ ...report, standing: 'draft' })
    expect(pages.length).toBeGreaterThan(2)
    for (const lines of pages) expect(lines).toContain('DRAFT, not issued')
    expect(pages.flat()).not.toContain('ICC-ASP/23/31')
  })

  test('words are never hyphenated', async () => {
    const words = 'recommendations concerning intersessional implementation notwithstanding '
    const body = [paragraph('p', words.repeat(60).trim())]
    const pages = await linesOf({
      ...report,
      sections: [{ id: 's', blocks: body }],
      annexes: [],
    })
    expect(pages.flat().filter((line) => line.endsWith('-'))).toEqual([])
  })

  test('two of one id, an empty heading and a missing target are printed all the same', async () => {
    const tree: DocumentTree = {
      ...report,
      sections: [
        { id: 's', heading: [text('One')], blocks: [paragraph('p', 'a'), paragraph('p', 'b')] },
        { id: 's', heading: [], blocks: [paragraph('q', { kind: 'crossReference', to: 'gone' })] },
      ],
      annexes: [],
    }
    expect((await linesOf(tree)).flat()).toEqual(expect.arrayContaining(['1. a', '1. b', '3. [?]']))
  })
})

describe('what cannot be printed', () => {
  test('a character without a font is named, and another format offered', async () => {
    const masthead = { ...report.masthead, title: 'Report \u0378' }
    for (const standard of ['ua-1', 'a-2a'] as const)
      expect(await printed({ ...report, masthead }, { standard })).toEqual({
        refused: expect.stringMatching(/^Found “U\+0378”, for which no font .* another format\.$/),
      })
  })

  test('a private character is refused in a file to be kept', async () => {
    const masthead = { ...report.masthead, title: 'Report \ue123' }
    expect(await printed({ ...report, masthead }, { standard: 'a-2a' })).toEqual({
      refused: expect.stringContaining('cannot be printed as PDF/A-2a'),
    })
  })

  test('a platform without the printer is named, with the other formats', () => {
    const { refused } = noPrinter('freebsd-x64', new Error('Cannot find native binding.\nMore'))
    expect(refused).toMatch(/freebsd-x64.*Cannot find native binding\. Expected/)
    expect(refused).toContain('docx, html, md, text, akn or json')
  })
})

test('any tree is printed, or refused for its letters', async () => {
  const trees = fc.array(fc.nat(1000), { minLength: 50, maxLength: 400 }).map(treeFrom)
  await fc.assert(
    fc.asyncProperty(trees, async (tree) => {
      const made = await printed(tree)
      if ('refused' in made) expect(made.refused).toMatch(/no font is installed/)
      else expect(latin(made.subarray(0, 5))).toBe('%PDF-')
    }),
    { numRuns: 40 },
  )
})
