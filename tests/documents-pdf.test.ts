import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, test } from 'vitest'
import { draft } from '../src/drafting/fixture-drafts.ts'
import { pdfText } from '../src/printing/pdf-text.ts'
import { type PdfStandard, printed } from '../src/printing/printed.ts'
import { fromAkomaNtoso } from '../src/reading/from-akoma-ntoso.ts'
import { fromPdfText } from '../src/reading/from-pdf-text.ts'
import { fromPlainText } from '../src/reading/from-plain-text.ts'
import { isRefused } from '../src/reading/reading.ts'
import { toDocx } from '../src/rendering/to-docx.ts'
import { report, resolution } from '../src/text/fixture-report.ts'
import type { NumberedItem, NumberedSection } from '../src/text/numbered.ts'
import { numbered, plainWords } from '../src/text/numbering.ts'
import type { DocumentTree } from '../src/text/tree.ts'
import { inlinesOfAnnex, inlinesOfBody } from '../src/text/walk.ts'
import { recordAs } from './read-public-record.ts'
import { isAtHand, isHere } from './tools.ts'

/** Printed documents as other programs see them: their tags, their text, their fonts. */

const poppler = isHere('pdfinfo')
const office = isHere('soffice')
const seeds = new URL('../../shared/seeds/', import.meta.url)
const corpus = new URL('../../shared/corpus/un-resolutions/', import.meta.url)
const here = isAtHand(seeds) && isAtHand(corpus)

const folder = mkdtempSync(join(tmpdir(), 'pursuant-pdf-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bytesOf = async (tree: DocumentTree, standard: PdfStandard = 'ua-1'): Promise<Uint8Array> => {
  const made = await printed(tree, { standard })
  if ('refused' in made) throw new Error(made.refused)
  return made
}
const fileOf = (name: string, bytes: Uint8Array): string => {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}
const said = (tool: string, ...words: readonly string[]): string =>
  execFileSync(tool, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
const plain = (words: string): string => words.replace(/[\s\u00a0\u202f]+/gu, ' ').trim()

const seed = (file: string): DocumentTree => {
  const read = fromPlainText(readFileSync(new URL(file, seeds), 'utf8'))
  if (isRefused(read)) throw new Error(read.refused)
  return read.document
}
const fromCorpus = (file: string): DocumentTree => {
  const read = fromAkomaNtoso(readFileSync(new URL(file, corpus), 'utf8'))
  if (isRefused(read)) throw new Error(read.refused)
  return read.document
}

/** Every heading, paragraph and sub-paragraph as printed, without labels and note marks. */
const passages = (tree: DocumentTree): readonly string[] => {
  const ofItem = (item: NumberedItem): readonly string[] => [
    item.sentences.map(({ inlines }) => plainWords(inlines)).join(' '),
    ...item.points.flatMap(ofItem),
    item.tail.map(({ inlines }) => plainWords(inlines)).join(' '),
  ]
  const ofSection = (section: NumberedSection): readonly string[] => [
    plainWords(section.heading ?? []),
    ...section.blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return ofItem(block)
      return block.kind === 'quoted' ? block.paragraphs.flatMap(ofItem) : []
    }),
    ...section.sections.flatMap(ofSection),
  ]
  const { preamble, sections, annexes } = numbered(tree)
  return [
    ...(preamble?.paragraphs ?? []).flatMap(ofItem),
    ...sections.flatMap(ofSection),
    ...annexes.flatMap((annex) => [
      plainWords(annex.heading),
      ...annex.sections.flatMap(ofSection),
    ]),
  ]
    .map(plain)
    .filter(Boolean)
}
const notesOf = (tree: DocumentTree): readonly string[] =>
  [inlinesOfBody(tree), ...tree.annexes.map(inlinesOfAnnex)].flatMap((all) =>
    all.flatMap((one) =>
      one.kind === 'note'
        ? [plain(one.content.map((phrase) => ('text' in phrase ? phrase.text : '')).join(''))]
        : [],
    ),
  )

const arabic: DocumentTree = {
  ...report,
  language: 'ar',
  masthead: {
    ...report.masthead,
    session: { number: 23, words: 'الدورة الثالثة والعشرون' },
    title: 'تقرير المكتب عن عدم التعاون',
  },
}
const documents: readonly (readonly [string, () => DocumentTree])[] = [
  ['a short report with everything a report has', () => report],
  ['a resolution', () => resolution],
  ['the draft of the report to the twenty-third session', () => draft(recordAs('public'), '23')],
  ['the same in French', () => draft(recordAs('public'), '23', 'fr')],
  ['a report in Arabic', () => arabic],
  ...(here
    ? ([
        ['the report of 2021', () => seed('001_4e8491a9a86fccb4.txt')],
        ['the report of 2024', () => seed('000_bf536a2a27cb653f.txt')],
      ] as const)
    : []),
]

type Tag = { readonly role?: string; readonly children?: readonly Tag[] }
const rolesOf = (tag: Tag): readonly string[] => [
  ...(tag.role ? [tag.role] : []),
  ...(tag.children ?? []).flatMap(rolesOf),
]
/** What the file says of itself, and the tags of each page. */
const structure = async (bytes: Uint8Array) => {
  const file = await getDocumentProxy(new Uint8Array(bytes))
  const pages: (readonly string[])[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const tree = await (await file.getPage(number)).getStructTree()
    pages.push(tree ? rolesOf(tree as Tag) : [])
  }
  const { info, metadata } = await file.getMetadata()
  const marked = await file.getMarkInfo()
  await file.loadingTask.destroy()
  return { pages, info: info as Record<string, unknown>, raw: metadata?.getRaw() ?? '', marked }
}

describe.each(documents)('%s, printed', (_, make) => {
  const tree = make()
  const { sections, annexes, contents, direction } = numbered(tree)

  test('is tagged on every page, with a note for every footnote and all its headings', async () => {
    const { pages, info, raw, marked } = await structure(await bytesOf(tree))
    expect(pages.length).toBeGreaterThan(0)
    for (const roles of pages) expect(roles.length).toBeGreaterThan(1)
    const all = pages.flat()
    expect(all.filter((role) => role === 'Note')).toHaveLength(notesOf(tree).length)
    const below = (some: readonly NumberedSection[]): number =>
      some.reduce((sum, one) => sum + (one.heading ? 1 : 0) + below(one.sections), 0)
    const headings =
      below(sections) +
      annexes.reduce((sum, annex) => sum + 1 + below(annex.sections), 0) +
      (tree.kind === 'report' && contents.length > 1 ? 1 : 0)
    expect(all.filter((role) => /^H\d$/.test(role))).toHaveLength(headings)
    expect(info['Title']).toBe(
      [tree.standing === 'issued' ? tree.masthead.symbol : '', tree.masthead.title]
        .filter(Boolean)
        .join(' – '),
    )
    expect(info['Language']).toBe(tree.language)
    expect(marked).toMatchObject({ Marked: true })
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('meets the standard for keeping when that is asked for, if it has a day', async () => {
    if (!tree.masthead.date) {
      const made = await printed(tree, { standard: 'a-2a' })
      expect(made).toEqual({ refused: expect.stringMatching(/has no day of issue.*PDF\/A-2a/) })
      return
    }
    const { raw } = await structure(await bytesOf(tree, 'a-2a'))
    expect(raw).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(raw).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  })

  test('is the same file every time', async () => {
    expect(await bytesOf(structuredClone(tree))).toEqual(await bytesOf(tree))
  })

  test.runIf(poppler)('is tagged, and holds its fonts, as poppler sees it', async () => {
    const file = fileOf('seen.pdf', await bytesOf(tree))
    expect(said('pdfinfo', file)).toMatch(/Tagged:\s+yes/)
    const fonts = said('pdffonts', file).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(1)
    // Columns from the right: object, unicode, subset, embedded.
    for (const font of fonts) expect(font).toMatch(/\s+yes yes yes\s+\d+\s+\d+$/)
    expect(fonts.join()).toMatch(/NotoSerif/)
  })

  // Where lines run from right to left poppler puts their pieces in an order of its own.
  if (direction === 'rtl') return
  test.runIf(poppler)('has every paragraph in its text, as poppler reads it', async () => {
    const file = fileOf('read.pdf', await bytesOf(tree))
    // Letters alone: lines are broken anywhere, and the foot of a page may stand in between.
    const letters = (words: string) => words.replace(/[^\p{L}]/gu, '')
    const text = letters(said('pdftotext', '-enc', 'UTF-8', file, '-'))
    const stands = (words: string, feet = 1): boolean => {
      if (text.includes(words)) return true
      let known = 0
      for (let step = words.length; step >= 1; step = Math.floor(step / 2))
        while (known + step < words.length && text.includes(words.slice(0, known + step)))
          known += step
      return feet > 0 && known > 0 && stands(words.slice(known), feet - 1)
    }
    const missing = passages(tree).filter((passage) => !stands(letters(passage)))
    expect(missing).toEqual([])
  })
})

/** What comes back of a document out of a PDF, to the letter. */
const comingBack = async (tree: DocumentTree, bytes: Uint8Array) => {
  const text = await pdfText(bytes)
  if (isRefused(text)) throw new Error(text.refused)
  const read = fromPdfText(text.pages)
  if (isRefused(read)) throw new Error(read.refused)
  const found = new Set(passages(read.document))
  const notes = notesOf(read.document)
  return {
    lost: passages(tree).filter((passage) => !found.has(passage)),
    lostNotes: notesOf(tree).filter((words, at) => notes[at] !== words),
    masthead: read.document.masthead,
    standing: read.document.standing,
    whys: read.findings.map(({ place, why }) => `${place}: ${why}`),
  }
}

describe('printed and read back', () => {
  test.each([
    ['the draft in English', 'en', 'Assembly of States Parties'],
    ['the draft in French', 'fr', 'Assemblée des États Parties'],
  ] as const)('%s comes back to the letter, as a draft', async (_, language, organ) => {
    const tree = draft(recordAs('public'), '23', language)
    const back = await comingBack(tree, await bytesOf(tree))
    expect(passages(tree).length).toBeGreaterThan(80)
    expect(back).toMatchObject({ lost: [], lostNotes: [], standing: 'draft' })
    expect(back.masthead).toMatchObject({ organ, title: tree.masthead.title })
  })

  test.runIf(here).each([
    ['the report of 2021', '001_4e8491a9a86fccb4.txt', 69, 25],
    ['the report of 2024', '000_bf536a2a27cb653f.txt', 81, 32],
  ] as const)('%s: every passage and note to the letter', async (_, file, passed, noted) => {
    const tree = seed(file)
    expect([passages(tree).length, notesOf(tree).length]).toEqual([passed, noted])
    const back = await comingBack(tree, await bytesOf(tree))
    expect([back.lost, back.lostNotes]).toEqual([[], []])
    // Every join of an address is told, every running line, and what a page break leaves open.
    expect(back.whys.length).toBeLessThan(12)
  })

  test.runIf(here && office)(
    'the report of 2024 by another office program, from our DOCX',
    async () => {
      const tree = seed('000_bf536a2a27cb653f.txt')
      const file = fileOf('report.docx', await toDocx(tree))
      said(
        'soffice',
        `-env:UserInstallation=file://${join(folder, 'office')}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        file,
      )
      const back = await comingBack(tree, readFileSync(join(folder, 'report.pdf')))
      expect([back.lost, back.lostNotes]).toEqual([[], []])
    },
  )

  test.runIf(here)('notes of a resolution come back, in its order', async () => {
    const tree = fromCorpus('English/A_RES_78_6-2321327E.xml')
    const back = await comingBack(tree, await bytesOf(tree))
    expect(back.lostNotes).toEqual([])
  })
})
