import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { isHere } from '../../tests/tools.ts'
import { toDocx } from '../rendering/to-docx.ts'
import { report } from '../text/fixture-report.ts'
import { numbered } from '../text/numbering.ts'
import { passagesOf } from '../text/passages.ts'
import type { DocumentTree } from '../text/tree.ts'
import { type DocxReading, fromDocx } from './from-docx.ts'
import { isRefused } from './reading.ts'

/** Files that other programs write: LibreOffice and pandoc, where they are on the machine. */

const [office, converter] = ['soffice', 'pandoc'] as const
const folder = mkdtempSync(join(tmpdir(), 'docx-programs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (file: string): DocxReading => {
  const reading = fromDocx(readFileSync(join(folder, file)))
  if (isRefused(reading)) throw new Error(reading.refused)
  return reading
}
const passages = (tree: DocumentTree) =>
  passagesOf(numbered(tree)).map(({ number, text }) => [number, text].filter(Boolean).join(' '))
const throughOffice = (file: string, folderOut: string) =>
  execFileSync(
    office,
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'docx',
      '--outdir',
      join(folder, folderOut),
      join(folder, file),
    ],
    { stdio: 'ignore', timeout: 120_000 },
  )

describe.runIf(isHere(converter))('a file of pandoc', () => {
  test('headings, lists, italics and notes', () => {
    const markdown = [
      '# Introduction',
      '1. The Assembly *recalls* the Procedures.[^1]',
      '2. It notes:',
      '    a. the letter;',
      '    b. the answer.',
      '',
      '[^1]: ICC-ASP/17/Res.5.',
    ].join('\n')
    writeFileSync(join(folder, 'a.md'), markdown)
    execFileSync(converter, [join(folder, 'a.md'), '-o', join(folder, 'pandoc.docx')])
    const { document } = read('pandoc.docx')
    expect(passages(document)).toEqual([
      '?',
      'Introduction',
      '1 The Assembly recalls the Procedures.⟦ICC-ASP/17/Res.5.⟧',
      '2 It notes:',
      '2 (a) the letter;',
      '2 (b) the answer.',
    ])
  })
})

describe.runIf(isHere(office))('a file that LibreOffice has opened and saved', () => {
  test('keeps the words, numbers, notes and lasting ids of ours', async () => {
    writeFileSync(join(folder, 'ours.docx'), await toDocx(report))
    throughOffice('ours.docx', 'saved')
    const { document } = read('saved/ours.docx')
    expect(passages(document)).toEqual(passages(report))
    const ids = (tree: DocumentTree) =>
      passagesOf(numbered(tree)).flatMap(({ id, of }) => (id && of !== 'row' ? [id] : []))
    expect(ids(document)).toEqual(ids(report))
  }, 150_000)

  test('keeps tracked changes with their author', async () => {
    const base = JSON.parse(
      JSON.stringify(report).replace('gave the mandate', 'renewed the mandate'),
    ) as DocumentTree
    writeFileSync(join(folder, 'tracked.docx'), await toDocx(report, { base, author: 'Ana' }))
    throughOffice('tracked.docx', 'saved')
    const { document, amended, amendments } = read('saved/tracked.docx')
    expect(passages(document)).toEqual(passages(base))
    expect(amended && passages(amended)).toEqual(passages(report))
    expect(amendments).toMatchObject([{ paragraph: 'mandate', authors: ['Ana'] }])
  }, 150_000)
})
