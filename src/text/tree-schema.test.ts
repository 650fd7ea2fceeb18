import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { report } from './fixture-report.ts'
import { treeFrom } from './fixture-tree.ts'
import { checkDocument } from './tree-schema.ts'

const changed = (change: (value: Record<string, unknown>) => void) => {
  const value = structuredClone(report) as unknown as Record<string, unknown>
  change(value)
  return checkDocument(value)
}

describe('a document at the door', () => {
  test('a report is one, and comes back as it was', () => {
    expect(checkDocument(JSON.parse(JSON.stringify(report)))).toEqual(report)
  })

  test('tree to JSON and back loses nothing, for any tree', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 400 }), (numbers) => {
        const tree = treeFrom(numbers)
        expect(checkDocument(JSON.parse(JSON.stringify(tree)))).toEqual(tree)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    [
      'a draft with a symbol',
      (one: Record<string, unknown>) => Object.assign(one, { standing: 'draft' }),
      'a draft carries no symbol',
    ],
    [
      'a member that no document has',
      (one: Record<string, unknown>) => Object.assign(one, { number: 4 }),
      'number',
    ],
    [
      'a language that is not official',
      (one: Record<string, unknown>) => Object.assign(one, { language: 'de' }),
      'language',
    ],
    [
      'a day that does not exist',
      (one: Record<string, unknown>) =>
        Object.assign(one['masthead'] as object, { date: '2021-04-40' }),
      'expected a day that exists',
    ],
    [
      'half a surrogate pair',
      (one: Record<string, unknown>) =>
        Object.assign(one['masthead'] as object, { title: 'a\ud800' }),
      'half surrogate pairs',
    ],
    [
      'a control character',
      (one: Record<string, unknown>) =>
        Object.assign(one['masthead'] as object, { title: 'a\u0001' }),
      'control characters',
    ],
  ])('%s is refused, and told why', (_, change, why) => {
    expect(changed(change)).toEqual({ fault: expect.stringContaining(why) })
  })

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://a b', '//x.example'])(
    'a link to %s is refused',
    (address) => {
      const inlines = [{ kind: 'text', text: 'x', marks: [{ is: 'reference', address }] }]
      const section = {
        id: 's',
        blocks: [{ kind: 'paragraph', id: 'p', sentences: [{ inlines }] }],
      }
      expect(changed((one) => Object.assign(one, { sections: [section] }))).toEqual({
        fault: expect.stringContaining('web address'),
      })
    },
  )

  test('depth is bounded, however deep the value lies', () => {
    let point: unknown = { id: 'x', sentences: [] }
    for (let depth = 0; depth < 5; depth += 1) point = { id: 'x', sentences: [], points: [point] }
    const blocks = [{ kind: 'paragraph', id: 'p', sentences: [], points: [point] }]
    expect(changed((one) => Object.assign(one, { sections: [{ id: 's', blocks }] }))).toEqual({
      fault: expect.stringContaining('points'),
    })
  })

  test.each([undefined, null, 4, 'text', [], {}])('%o is no document', (value) => {
    expect(checkDocument(value)).toHaveProperty('fault')
  })

  test('many faults are told by the first five', () => {
    const told = checkDocument({
      kind: 'x',
      language: 'x',
      standing: 'x',
      masthead: {},
      sections: 1,
    })
    expect(told).toEqual({ fault: expect.stringMatching(/; and \d+ more\.$/) })
  })
})
