import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraph, report } from './fixture-report.ts'
import { treeFrom } from './fixture-tree.ts'
import { withLastingIds } from './identity.ts'
import { numbered } from './numbering.ts'
import { passagesOf } from './passages.ts'
import type { Block, DocumentTree } from './tree.ts'
import { checkDocument } from './tree-schema.ts'

const withBlocks = (...blocks: readonly Block[]): DocumentTree => ({
  ...report,
  sections: [{ id: 's', blocks }],
  annexes: [],
})
const idsOf = (document: DocumentTree) =>
  document.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id))

describe('a paragraph stays the same paragraph from year to year', () => {
  const last = withBlocks(
    paragraph('travel', 'The focal points kept States informed of any proposed travel.'),
    paragraph('meetings', 'The focal points held three meetings in the year.'),
  )

  test('whatever its number and some of its words', () => {
    const next = withBlocks(
      paragraph('para-1', 'Another paragraph was put in before all others.'),
      paragraph('para-2', 'The focal points kept States Parties informed of any proposed travel.'),
      paragraph('para-3', 'The focal points held four meetings in the year.'),
    )
    expect(idsOf(withLastingIds(next, last))).toEqual(['para-1', 'travel', 'meetings'])
  })

  test('references follow', () => {
    const next = withBlocks(
      paragraph('para-1', 'The focal points held four meetings in the year.'),
      paragraph('para-2', 'See paragraph ', { kind: 'crossReference', to: 'para-1' }),
    )
    const named = withLastingIds(next, last)
    expect(numbered(named).faults).toEqual([])
    expect(JSON.stringify(named)).toContain('"to":"meetings"')
  })

  test('an id that an earlier paragraph claims gives way', () => {
    const next = withBlocks(
      paragraph('meetings', 'A new paragraph with quite other words in every respect.'),
      paragraph('x', 'The focal points held four meetings in the year.'),
    )
    const old = withBlocks(
      paragraph('meetings', 'The focal points held three meetings in the year.'),
    )
    // By its id the first is the old one: an id is not given twice.
    expect(new Set(idsOf(withLastingIds(next, old))).size).toBe(2)
  })

  test('nothing else changes, and no id stands twice, for any two trees', () => {
    const numbers = fc.array(fc.nat(1000), { maxLength: 200 })
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [document, earlier] = [treeFrom(a), treeFrom(b)]
        const named = withLastingIds(document, earlier)
        expect(checkDocument(named)).toEqual(named)
        const told = (one: DocumentTree) =>
          passagesOf(numbered(one)).map(({ text, number }) => [number, text])
        expect(told(named)).toEqual(told(document))
        expect(numbered(named).faults).toHaveLength(numbered(document).faults.length)
      }),
    )
  })
})
