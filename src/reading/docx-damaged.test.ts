import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { toDocx } from '../rendering/to-docx.ts'
import { report } from '../text/fixture-report.ts'
import { checkDocument } from '../text/tree-schema.ts'
import { fromDocx } from './from-docx.ts'
import { isRefused } from './reading.ts'

const base = JSON.parse(JSON.stringify(report).replace('gave the mandate', 'renewed it'))
const files = unzipSync(await toDocx(report, { base }))
const names = ['document', 'footnotes', 'styles', 'numbering'].map((name) => `word/${name}.xml`)

/** Elements and attributes taken out, doubled or exchanged: well-formed, and no Word file any more. */
function damaged(xml: string, where: number, how: number): string {
  const tags = [
    ...xml.matchAll(/<w:([A-Za-z]+)((?: [^<>]*)?)\/>|<w:(?:t|delText)[^>]*>[^<]*<\/w:\w+>/g),
  ]
  const tag = tags[where % Math.max(1, tags.length)]
  if (!tag) return xml
  const [whole] = tag
  const instead = [
    '',
    whole + whole,
    whole.replace(/"[^"]*"/, '"-1"'),
    whole.replace(/"[^"]*"/, '"&#9;x"'),
  ]
  return xml.slice(0, tag.index) + (instead[how % 4] ?? '') + xml.slice(tag.index + whole.length)
}

test('a file changed at random is read as a document that passes the door, or refused in words', () => {
  const change = fc.tuple(fc.nat(3), fc.nat(5000), fc.nat(3))
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 30, size: 'max' }), (changes) => {
      const parts = { ...files }
      for (const [part, where, how] of changes) {
        const name = names[part] ?? ''
        parts[name] = strToU8(damaged(strFromU8(parts[name] ?? new Uint8Array()), where, how))
      }
      const reading = fromDocx(zipSync(parts))
      if (isRefused(reading)) expect(reading.refused.length).toBeGreaterThan(20)
      else expect(checkDocument(reading.document)).not.toHaveProperty('fault')
    }),
    { numRuns: 150, interruptAfterTimeLimit: 30_000 },
  )
}, 60_000)

test('bytes changed at random are read or refused, never an error', async () => {
  const bytes = await toDocx(report)
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
      (changes) => {
        const copy = bytes.slice()
        for (const [at, value] of changes) copy[at] = value
        expect(typeof fromDocx(copy)).toBe('object')
      },
    ),
    { numRuns: 150, interruptAfterTimeLimit: 20_000 },
  )
}, 60_000)
