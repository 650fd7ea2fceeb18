import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromPlainText } from '../../reading/from-plain-text.ts'
import { isRefused } from '../../reading/reading.ts'
import { treeFrom } from '../../text/fixture-tree.ts'
import { numbered } from '../../text/numbering.ts'
import { passagesOf } from '../../text/passages.ts'
import { rolledTree } from './rolled-tree.ts'
import type { Rolling } from './rolled-words.ts'

const nothing: Rolling = { successions: [], language: 'en', lasting: [] }
const trees = fc.array(fc.nat({ max: 40 }), { maxLength: 200 }).map((numbers) => treeFrom(numbers))

describe('a document rolled forward', () => {
  test('with no successions is the same document, whatever it is made of', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        expect(rolledTree(tree, nothing).document).toEqual(tree)
      }),
    )
  })

  test('tells its passages in the order of the redline, one for one', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const told = rolledTree(tree, nothing).passages
        const passages = passagesOf(numbered(tree)).slice(1)
        // What has no id of its own goes under that of its table or of the preamble.
        expect(told.map(({ id }, at) => passages[at]?.id ?? id)).toEqual(told.map(({ id }) => id))
        expect(told).toHaveLength(passages.length)
      }),
    )
  })
})

const seeds = new URL('../../../../shared/seeds/', import.meta.url)
const here = existsSync(seeds)
if (!here) console.warn('SKIPPED: ../shared/seeds is absent, no report was rolled forward.')

test.runIf(here)('a report of some sixty paragraphs in well under 300 ms of CPU', () => {
  const reading = fromPlainText(readFileSync(new URL('000_bf536a2a27cb653f.txt', seeds), 'utf8'))
  if (isRefused(reading)) throw new Error(reading.refused)
  const rolling: Rolling = {
    ...nothing,
    successions: Array.from({ length: 300 }, (_, at) => ({
      was: { is: 'session', number: at + 1 },
      to: { is: 'session', number: at + 2 },
    })),
  }
  rolledTree(reading.document, rolling)
  const before = process.cpuUsage()
  const { passages } = rolledTree(reading.document, rolling)
  const { user, system } = process.cpuUsage(before)
  console.info(
    `A report of ${passages.length} passages with 300 successions: ${((user + system) / 1000).toFixed(0)} ms of CPU.`,
  )
  expect(passages.some(({ replaced }) => replaced.length > 0)).toBe(true)
  expect((user + system) / 1000).toBeLessThan(300)
})
