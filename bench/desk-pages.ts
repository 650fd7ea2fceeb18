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
const rounds = 400

type Timings = {
  readonly rebuild: number
  readonly docket: number
  readonly matter: number
  readonly openMatters: number
}

/** A desk on a record of one size, its open matters, and what the first docket took. */
type Opened = {
  readonly docket: () => Promise<unknown>
  readonly matter: (round: number) => Promise<unknown>
  readonly rebuild: number
  readonly openMatters: number
  readonly close: () => Promise<void>
}

/**
 * Docket and matter page, warm, at a small and a large record; milliseconds and their ratios. Both
 * records are open at once and asked in turn, so that a slow moment of the machine slows both.
 */
export async function deskPages(small: number, large: number) {
  const little = await opened(ofFacts(small))
  const big = await opened(ofFacts(large))
  try {
    const docket = await inTurn(little.docket, big.docket)
    const matter = await inTurn(little.matter, big.matter)
    const timings = (of: Opened, at: 0 | 1): Timings => ({
      rebuild: of.rebuild,
      openMatters: of.openMatters,
      docket: docket[at],
      matter: matter[at],
    })
    return {
      small: timings(little, 0),
      large: timings(big, 1),
      docketRatio: docket[1] / docket[0],
      matterRatio: matter[1] / matter[0],
    }
  } finally {
    await little.close()
    await big.close()
  }
}

async function opened(size: Size): Promise<Opened> {
  const data = await mkdtemp(join(tmpdir(), 'bench-'))
  const store = await openStore({ data, now: () => new Date().toISOString() })
  await store.importLines(linesOf(size))
  const desk = openDesk(store, () => afterAll)
  const ask: Ask = { offices: everyOffice, officer: true, on: afterAll }
  const started = performance.now()
  const { matters } = await desk.docket(ask)
  const rebuild = performance.now() - started
  return {
    docket: () => desk.docket(ask),
    matter: (round) => desk.matter(ask, matters[round % matters.length]?.id ?? ''),
    rebuild,
    openMatters: matters.length,
    close: async () => {
      await store.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}

type Work = (round: number) => Promise<unknown>

/** The middle time of each of two, asked by turns, after a tenth of the rounds as warming up. */
async function inTurn(first: Work, second: Work): Promise<readonly [number, number]> {
  const times: [number[], number[]] = [[], []]
  for (let round = -rounds / 10; round < rounds; round += 1) {
    const took = [await timed(first, round), await timed(second, round)] as const
    if (round < 0) continue
    times[0].push(took[0])
    times[1].push(took[1])
  }
  return [median(times[0]), median(times[1])]
}

async function timed(work: Work, round: number): Promise<number> {
  const started = performance.now()
  await work(Math.abs(round))
  return performance.now() - started
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
