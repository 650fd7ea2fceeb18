import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toAkomaNtoso, toWorkingAkomaNtoso } from '../rendering/to-akoma-ntoso.ts'
import { report } from '../text/fixture-report.ts'
import { treeFrom } from '../text/fixture-tree.ts'
import { numbered } from '../text/numbering.ts'
import { passagesOf } from '../text/passages.ts'
import type { DocumentTree } from '../text/tree.ts'
import { fromAkomaNtoso } from './from-akoma-ntoso.ts'
import { isRefused, type Reading } from './reading.ts'

const read = (xml: string): Reading => {
  const reading = fromAkomaNtoso(xml)
  if (isRefused(reading)) throw new Error(reading.refused)
  return reading
}
/** A draft with a symbol is not written with it. */
const trees = fc.array(fc.nat(1000), { maxLength: 400 }).map(treeFrom)

/** What a published file leaves out. */
const withoutDerivation = (tree: DocumentTree): DocumentTree =>
  JSON.parse(
    JSON.stringify(tree, (key, value) => (key === 'from' || key === 'edited' ? undefined : value)),
  )

describe('tree to Akoma Ntoso to tree', () => {
  test('a report comes back as it was', () => {
    expect(read(toWorkingAkomaNtoso(report))).toEqual({
      document: report,
      further: [],
      findings: [],
    })
  })

  test('a working copy loses nothing, for any tree', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const { document, findings } = read(toWorkingAkomaNtoso(tree))
        expect(findings).toEqual([])
        expect(document).toEqual(tree)
      }),
      { numRuns: 500 },
    )
  })

  test('a published file loses what sentences were derived from, and nothing else', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const { document, findings } = read(toAkomaNtoso(tree))
        expect(findings.filter(({ why }) => !why.startsWith('Printed'))).toEqual([])
        expect(withoutDerivation(document)).toEqual(withoutDerivation(tree))
        expect(JSON.stringify(document)).not.toMatch(/"(?:from|edited)":/)
      }),
      { numRuns: 300 },
    )
  })

  test('writing again what was read gives the same bytes', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const once = toWorkingAkomaNtoso(tree)
        expect(toWorkingAkomaNtoso(read(once).document)).toBe(once)
      }),
    )
  })
})

describe('a file that somebody has changed', () => {
  const working = toWorkingAkomaNtoso(report)

  test('a changed word is read', () => {
    const changed = read(working.replace('gave the mandate.', 'renewed the mandate.'))
    expect(passagesOf(numbered(changed.document))[2]?.text).toContain('renewed the mandate.')
    expect(changed.findings).toEqual([])
  })

  test('words between two sentences are told', () => {
    const { findings } = read(
      working.replace(
        '</inline> <inline name="sentence"',
        '</inline> And this. <inline name="sentence"',
      ),
    )
    expect(findings).toMatchObject([{ words: 'And this.' }])
  })

  test('one that no longer passes the door is read as any other, and a finding says so', () => {
    const { document, findings } = read(working.replace('GUID="mandate"', 'GUID="1 !"'))
    expect(findings[0]).toMatchObject({ why: expect.stringContaining('has been changed since') })
    expect(passagesOf(numbered(document)).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['The Assembly gave the mandate.⟦ICC-ASP/22/Res.3.⟧']),
    )
  })

  test('a source that is no source does not pass', () => {
    const { findings } = read(
      working.replace(/pursuant:from="[^"]*"/, 'pursuant:from="{&quot;facts&quot;:&quot;x&quot;}"'),
    )
    expect(findings[0]).toMatchObject({ why: expect.stringContaining('facts') })
  })
})
