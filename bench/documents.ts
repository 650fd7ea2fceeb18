import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentIn } from '../src/desk/document-in.ts'
import { formatOf } from '../src/desk/formats.ts'
import { check } from '../src/drafting/check/check.ts'
import { fromTree } from '../src/drafting/check/from-tree.ts'
import { isRefused } from '../src/reading/reading.ts'
import type { DocumentTree, Section } from '../src/text/tree.ts'
import { isInstalled } from '../tests/tools.ts'
import { median } from './store-server.ts'

/** Whole processes, seconds, and what they are to each other; undefined where the other is not here. */
type AgainstOther = {
  readonly ours: number
  readonly other: number
  readonly ratio: number
}

export type DocumentMeasures = {
  readonly paragraphs: number
  readonly docx: AgainstOther | undefined
  readonly html: AgainstOther | undefined
  readonly pdf: AgainstOther | undefined
  /** A DOCX made in a running server, as a share of pandoc's whole time; milliseconds of ours. */
  readonly warmDocx: { readonly share: number; readonly ours: number } | undefined
  /** What a report of 2,000 paragraphs costs, as a multiple of one of 60, by format. */
  readonly growth: Readonly<Record<string, number>>
}

/**
 * The Bureau's draft report to the 23rd session, from tree JSON to file, against pandoc from the
 * same text as CommonMark and LibreOffice from the same DOCX. Turns are taken, so that a slow
 * moment of the machine slows both.
 */
export async function documentMeasures(rounds: number): Promise<DocumentMeasures> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-documents-'))
  const at = (name: string) => join(folder, name)
  try {
    const report = ['report', '--session', '23', '--data', at('data'), '--format']
    for (const [format, name] of [
      ['tree', 'tree.json'],
      ['md', 'report.md'],
      ['docx', 'report.docx'],
    ] as const)
      pursuant([...report, format, '--output', at(name)])
    const ours = (format: string, name: string) => () => {
      pursuant(['read', at('tree.json'), '--format', format, '--output', at(name)])
      return rm(at(name))
    }
    const pandoc = (name: string) => () =>
      execFileSync('pandoc', ['-f', 'commonmark_x', at('report.md'), '-o', at(name)])
    const office = () => convertedByOffice(at('report.docx'), folder)
    const docx = await against('pandoc', rounds, ours('docx', 'o.docx'), pandoc('p.docx'))
    const tree = await treeIn(at('tree.json'))
    const warm = docx && (await warmDocx(tree))
    return {
      paragraphs: sizeOf(tree),
      docx,
      html: await against('pandoc', rounds, ours('html', 'o.html'), pandoc('p.html')),
      pdf: await against('soffice', Math.ceil(rounds / 3), ours('pdf', 'o.pdf'), office),
      warmDocx: docx && warm ? { ours: warm, share: warm / 1000 / docx.other } : undefined,
      growth: await growth(tree),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function pursuant(words: readonly string[]): void {
  const { DATABASE_URL: _, ...env } = process.env
  execFileSync(process.execPath, ['bin/pursuant.mjs', ...words], { stdio: 'pipe', env })
}

function convertedByOffice(docx: string, folder: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'pdf'), docx],
    { stdio: 'pipe' },
  )
}

type Work = () => unknown

async function against(
  program: string,
  rounds: number,
  ours: Work,
  other: Work,
): Promise<AgainstOther | undefined> {
  if (!isInstalled(program)) return undefined
  const times = { ours: [] as number[], other: [] as number[] }
  for (let round = -1; round < rounds; round += 1) {
    const took = { ours: await seconds(ours), other: await seconds(other) }
    // The first round brings both programs into the machine's memory.
    if (round < 0) continue
    times.ours.push(took.ours)
    times.other.push(took.other)
  }
  const [mine, theirs] = [median(times.ours), median(times.other)]
  return { ours: mine, other: theirs, ratio: mine / theirs }
}

async function seconds(work: Work): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

async function treeIn(file: string): Promise<DocumentTree> {
  const read = await documentIn(file, await readFile(file))
  if (isRefused(read)) throw new Error(read.refused)
  return read.tree
}

async function warmDocx(tree: DocumentTree): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 15; round += 1)
    times.push((await seconds(() => formatOf('docx')?.write(tree, {}))) * 1000)
  return median(times.slice(5))
}

/**
 * Reports of 60 and of 2,000 paragraphs in each format and before the checker, warm. The small one
 * is made as often as gives as many paragraphs, so that both pay for the memory they leave behind,
 * and each time in other words, so that nothing kept from the time before helps.
 */
async function growth(tree: DocumentTree): Promise<Readonly<Record<string, number>>> {
  const small = Array.from({ length: often }, (_, at) => inWords(ofParagraphs(tree, 60), at))
  const large = ofParagraphs(tree, 2000)
  const result: Record<string, number> = {}
  for (const name of ['text', 'md', 'html', 'akn', 'docx', 'pdf', 'checked']) {
    const make = async (document: DocumentTree) => {
      if (name === 'checked') check(fromTree(document), { profile: 'icc-asp', language: 'en' })
      else await formatOf(name)?.write(document, {})
    }
    const all = async () => {
      for (const one of small) await make(one)
    }
    const spent = { small: [] as number[], large: [] as number[] }
    for (let round = -1; round < 5; round += 1) {
      const took = { small: await cpuSeconds(all), large: await cpuSeconds(() => make(large)) }
      if (round < 0) continue
      spent.small.push(took.small / often)
      spent.large.push(took.large)
    }
    result[name] = median(spent.large) / median(spent.small)
  }
  return result
}

/** The document with a number after each of its texts. */
function inWords(tree: DocumentTree, number: number): DocumentTree {
  return JSON.parse(
    JSON.stringify(tree, (key, value) =>
      key === 'text' && typeof value === 'string' ? `${value} ${number}` : value,
    ),
  )
}

const often = 33

async function cpuSeconds(work: Work): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** A report with this many paragraphs: those of the document, over and over, under ids of their own. */
function ofParagraphs(tree: DocumentTree, count: number): DocumentTree {
  const blocks = tree.sections.flatMap((section) => [
    ...section.blocks,
    ...(section.sections ?? []).flatMap((inner) => inner.blocks),
  ])
  const section: Section = {
    id: 'all',
    heading: [{ kind: 'text', text: 'All' }],
    blocks: Array.from({ length: count }, (_, at) => {
      const block = blocks[at % blocks.length]
      // A new name for every id in it, and for the references to them.
      return JSON.parse(
        JSON.stringify(block, (key, value) => (key === 'id' ? `${value}-${at}` : value)),
      )
    }),
  }
  const json = JSON.stringify({ ...tree, sections: [section], annexes: [] }, (key, value) =>
    key === 'inlines'
      ? value.filter((one: { kind: string }) => one.kind !== 'crossReference')
      : value,
  )
  return JSON.parse(json)
}

function sizeOf(tree: DocumentTree): number {
  return tree.sections.reduce(
    (sum, { blocks, sections = [] }) =>
      sum + blocks.length + sections.reduce((inner, one) => inner + one.blocks.length, 0),
    0,
  )
}

if (import.meta.main) {
  const measured = await documentMeasures(Number(process.argv[2] ?? 9))
  await writeFile('/dev/stdout', `${JSON.stringify(measured, null, 2)}\n`)
}
