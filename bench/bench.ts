import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { checkerOnBothReports } from './checker.ts'
import { deskPages } from './desk-pages.ts'
import { documentMeasures } from './documents.ts'
import { obligationsPerSecond } from './obligations.ts'
import { reportRolled } from './rolling.ts'
import { starts } from './starts.ts'
import { appendsAgainstInserts } from './store-append.ts'
import { importAgainstInsert } from './store-import.ts'
import { large, ofFacts } from './synthetic.ts'

/** One line of docs/measurements.md: what was measured, what came out, what it has to reach. */
type Line = {
  readonly what: string
  readonly found: string
  readonly target: string
  readonly reached: boolean
}

const short = process.argv.includes('--short')
const size = short ? ofFacts(50_000) : large

/** Runs every measurement in turn, prints it, and writes it down with date and machine. */
async function bench(): Promise<void> {
  const lines: Line[] = []
  const note = (line: Line) => {
    lines.push(line)
    console.log(
      `${line.reached ? 'reached' : 'NOT REACHED'}  ${line.what}: ${line.found} (${line.target})`,
    )
  }
  note(await obligations())
  const checked = checker()
  if (checked) note(checked)
  for (const line of await documents()) note(line)
  note(await appends())
  note(await imports())
  for (const line of await pages()) note(line)
  for (const line of await startLines()) note(line)
  if (!short) writeFileSync('docs/measurements.md', measurements(lines))
  process.exitCode = lines.every(({ reached }) => reached) ? 0 : 1
}

async function obligations(): Promise<Line> {
  const { value, target, details } = await obligationsPerSecond()
  const memory = Number(details['memory, MB'])
  return {
    what: 'Cited answers on obligations, all States, all persons, each 1 January since 2002',
    found: `${figure(value)} a second from cold, ${figure(Number(details['warm, a second']))} warm, ${memory} MB`,
    target: `at least ${figure(target)} a second, under 400 MB`,
    reached: value >= target && memory < 400,
  }
}

/** Only where the two reports are at hand. */
function checker(): Line | undefined {
  const measured = checkerOnBothReports()
  if (!measured) return undefined
  return {
    what: 'Check of two real reports by every rule, CPU',
    found: `${measured.value.toFixed(0)} ms warm`,
    target: `under ${measured.target} ms`,
    reached: measured.value < measured.target,
  }
}

async function documents(): Promise<Line[]> {
  const { paragraphs, docx, html, pdf, warmDocx, growth } = await documentMeasures(short ? 3 : 15)
  const whole = (what: string, against: typeof docx, most: number): Line[] =>
    against
      ? [
          {
            what: `${what}, report of ${paragraphs} paragraphs from tree JSON to file, whole process, as a multiple of the other’s time`,
            found: `${against.ratio.toFixed(2)} (${against.ours.toFixed(2)} s against ${against.other.toFixed(2)} s)`,
            target: `at most ${most}`,
            reached: against.ratio <= most,
          },
        ]
      : []
  const rolled = reportRolled()
  return [
    ...whole('DOCX against pandoc', docx, 3),
    ...whole('HTML against pandoc', html, 3),
    ...whole('PDF against LibreOffice', pdf, 0.5),
    ...(warmDocx
      ? [
          {
            what: 'DOCX in a running process, as a share of pandoc’s whole time',
            found: `${warmDocx.share.toFixed(2)} (${warmDocx.ours.toFixed(0)} ms)`,
            target: 'under 0.33',
            reached: warmDocx.share < 1 / 3,
          },
        ]
      : []),
    ...Object.entries(growth).map(([name, times]) => ({
      what: `A report of 2,000 paragraphs ${name === 'checked' ? name : `as ${name}`}, CPU as a multiple of one of 60`,
      found: times.toFixed(1),
      target: 'at most 40',
      reached: times <= 40,
    })),
    ...(rolled
      ? [
          {
            what: `A report of ${rolled.paragraphs} paragraphs rolled forward, CPU`,
            found: `${rolled.warm.toFixed(0)} ms warm, ${rolled.first.toFixed(0)} ms the first time`,
            target: 'under 300 ms',
            reached: rolled.warm < 300,
          },
        ]
      : []),
  ]
}

async function appends(): Promise<Line> {
  const { ratio, target, details } = await appendsAgainstInserts(short ? 1 : 3, short ? 1 : 5)
  return {
    what: 'Durable appends (fact, number, leaf) of 16 writers, as a share of 16 bare one-row inserts',
    found: `${ratio.toFixed(2)} (${figure(Number(details['appends a second']))} against ${figure(Number(details['inserts a second']))} a second)`,
    target: `at least ${target}`,
    reached: ratio >= target,
  }
}

async function imports(): Promise<Line> {
  const { ratio, target, details } = await importAgainstInsert(size)
  return {
    what: `Import of ${figure(size.facts)} facts in ${figure(size.matters)} matters, row-level security on, as a share of a bare unnest insert`,
    found: `${ratio.toFixed(2)} (${Object.entries(details)
      .map(([name, value]) => `${name} ${typeof value === 'number' ? figure(value) : value}`)
      .join(', ')})`,
    target: `at least ${target.toFixed(2)}`,
    reached: ratio >= target,
  }
}

async function pages(): Promise<Line[]> {
  const { small, large: big, docketRatio, matterRatio } = await deskPages(10_000, size.facts)
  const row = (what: string, ratio: number, least: number, most: number): Line => ({
    what: `${what} at ${figure(size.facts)} facts, as a multiple of 10,000 (${small.openMatters} and ${big.openMatters} open matters, warm)`,
    found: `${ratio.toFixed(2)} (${most.toFixed(2)} ms against ${least.toFixed(2)} ms)`,
    target: 'at most 1.5',
    reached: ratio <= 1.5,
  })
  return [
    row('Docket', docketRatio, small.docket, big.docket),
    row('Matter', matterRatio, small.matter, big.matter),
    {
      what: `Docket rebuilt from nothing, at 10,000 and at ${figure(size.facts)} facts`,
      found: `${small.rebuild.toFixed(0)} ms and ${big.rebuild.toFixed(0)} ms`,
      target: 'reported',
      reached: true,
    },
  ]
}

async function startLines(): Promise<Line[]> {
  const { first, existing } = await starts(short ? 1 : 5)
  return [
    {
      what: 'Start to first page on an existing record, whole process',
      found: `${existing.toFixed(2)} s`,
      target: 'under 3 s',
      reached: existing < 3,
    },
    {
      what: 'First start to first page, the public record entered, whole process',
      found: `${first.toFixed(2)} s`,
      target: 'under 10 s',
      reached: first < 10,
    },
  ]
}

function figure(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 })
}

function measurements(lines: readonly Line[]): string {
  const before = readFileSync('docs/measurements.md', 'utf8').split('\n## ')
  const rest = before.slice(1).filter((part) => !part.startsWith('npm run bench'))
  return [
    `${before[0]?.trim()}\n`,
    `## npm run bench\n\n${machine()}\n`,
    '| measured | found | target | reached |\n|---|---|---|---|',
    ...lines.map(
      ({ what, found, target, reached }) =>
        `| ${what} | ${found} | ${target} | ${reached ? 'yes' : '**no**'} |`,
    ),
    ...rest.map((part) => `\n## ${part.trim()}`),
    '',
  ].join('\n')
}

function machine(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const today = Temporal.Now.plainDateISO('Europe/Amsterdam').toString()
  const { model } = cpus()[0] ?? { model: 'unknown processor' }
  return `${today}, at ${commit}; ${cpus().length} cores (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}. Each ratio within one run.`
}

await bench()
