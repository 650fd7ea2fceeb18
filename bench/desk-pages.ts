import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk } from '../src/desk/open-desk.ts'
import type { Ask } from '../src/desk.ts'
import { day } from '../src/law/day.ts'
import type { Office } from '../src/record/audience.ts'
import { canonicalJson } from '../src/record/seal.ts'
import { openStore } from '../src/store/open-store.ts'
import { median } from './store-server.ts'
import { ofFacts, type Size, syntheticRecord } from './synthetic.ts'

/** A day on which every matter that closes has closed. */
const afterAll = day('2100-01-01')
/** Every office that the made-up record names, so that all forty open matters are seen as such. */
const everyOffice = [
  'secretariat',
  'states-parties',
  'bureau',
  'president',
  'focal-points',
] as Office[]
const asked = 30

type Timings = {
  readonly rebuild: number
  readonly docket: number
  readonly matter: number
  readonly openMatters: number
}

/** Docket and matter page, warm, at a small and a large record; milliseconds and their ratios. */
export async function deskPages(small: number, large: number) {
  const at = { small: await timed(ofFacts(small)), large: await timed(ofFacts(large)) }
  return {
    small: at.small,
    large: at.large,
    docketRatio: at.large.docket / at.small.docket,
    matterRatio: at.large.matter / at.small.matter,
  }
}

async function timed(size: Size): Promise<Timings> {
  const data = await mkdtemp(join(tmpdir(), 'bench-'))
  const store = await openStore({ data, now: () => new Date().toISOString() })
  try {
    await store.importLines(linesOf(size))
    const desk = openDesk(store, () => afterAll)
    const ask: Ask = { offices: everyOffice, officer: true, on: afterAll }
    const started = performance.now()
    const { matters } = await desk.docket(ask)
    const rebuild = performance.now() - started
    const ids = matters.map(({ id }) => id)
    return {
      rebuild,
      openMatters: ids.length,
      docket: await middle(() => desk.docket(ask)),
      matter: await middle((at) => desk.matter(ask, ids[at % ids.length] ?? '')),
    }
  } finally {
    await store.close()
    await rm(data, { recursive: true, force: true })
  }
}

async function middle(work: (at: number) => Promise<unknown>): Promise<number> {
  for (let at = 0; at < 5; at += 1) await work(at)
  const times: number[] = []
  for (let at = 0; at < asked; at += 1) {
    const started = performance.now()
    await work(at)
    times.push(performance.now() - started)
  }
  return median(times)
}

async function* linesOf(size: Size): AsyncIterable<Uint8Array> {
  let lines = ''
  for (const fact of syntheticRecord(size)) {
    lines += `${canonicalJson(fact)}\n`
    if (lines.length < 1_000_000) continue
    yield Buffer.from(lines)
    lines = ''
  }
  yield Buffer.from(lines)
}
