import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aligned } from './align.ts'
import type { Alignable } from './alignment-candidates.ts'
import { likeness } from './shared-words.ts'

const texts = (...all: readonly string[]): readonly Alignable[] => all.map((text) => ({ text }))
const recalls = 'Recalls the Procedures relating to non-cooperation adopted by the Assembly;'
const welcomes = 'Welcomes the efforts of the President to strengthen the relationship;'
const urges = 'Urges States to share any information concerning potential travel;'

describe('which paragraph corresponds to which', () => {
  test('the same words, whatever is put in before them', () => {
    expect(
      aligned(texts(recalls, welcomes), texts('New text altogether.', recalls, welcomes)),
    ).toEqual([{ new: 0 }, { old: 0, new: 1 }, { old: 1, new: 2 }])
  })

  test('about half of the words is enough', () => {
    const changed =
      'Also recalls the Procedures on non-cooperation revised by the Assembly in 2018;'
    expect(likeness(recalls, changed)).toBeGreaterThan(0.45)
    expect(aligned(texts(recalls), texts(changed))).toEqual([{ old: 0, new: 0 }])
  })

  test('less is not: one goes and another comes', () => {
    expect(likeness(recalls, urges)).toBeLessThan(0.45)
    expect(aligned(texts(recalls), texts(urges))).toEqual([{ old: 0 }, { new: 0 }])
  })

  test('a stored id outweighs the words', () => {
    const old = [{ id: 'travel', text: urges }]
    const now = [
      { text: urges },
      { id: 'travel', text: 'Something else was decided in its place.' },
    ]
    expect(aligned(old, now)).toEqual([{ new: 0 }, { old: 0, new: 1 }])
  })

  test('an id that stands twice says nothing', () => {
    const old = [
      { id: 'x', text: urges },
      { id: 'x', text: recalls },
    ]
    expect(aligned(old, [{ id: 'x', text: recalls }])).toEqual([{ old: 0 }, { old: 1, new: 0 }])
  })

  test('the order of both is kept: a paragraph that moved goes and comes', () => {
    expect(aligned(texts(recalls, welcomes, urges), texts(welcomes, urges, recalls))).toEqual([
      { old: 0 },
      { old: 1, new: 0 },
      { old: 2, new: 1 },
      { new: 2 },
    ])
  })

  test('notes do not count as words', () => {
    expect(likeness('The Court⟦A/1, para. 2⟧', 'The Court⟦B/3, annex⟧')).toBe(1)
  })

  test('nothing against nothing, and something against nothing', () => {
    expect(aligned([], [])).toEqual([])
    expect(aligned(texts(recalls), [])).toEqual([{ old: 0 }])
    expect(aligned([], texts(recalls))).toEqual([{ new: 0 }])
  })

  test('paragraphs that repeat are paired one to one', () => {
    const pairs = aligned(texts(recalls, recalls, recalls), texts(recalls, recalls, recalls))
    expect(pairs).toEqual([
      { old: 0, new: 0 },
      { old: 1, new: 1 },
      { old: 2, new: 2 },
    ])
  })
})

describe('for any two lists', () => {
  const passage = fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      text: fc
        .array(fc.constantFrom('court', 'state', 'the', 'of', 'travel', 'bureau', '⟦x⟧'), {
          maxLength: 6,
        })
        .map((words) => words.join(' ')),
    },
    { requiredKeys: ['text'] },
  ) as fc.Arbitrary<Alignable>
  const lists = fc.array(passage, { maxLength: 12 })

  test('every paragraph stands once, both in their order', () => {
    fc.assert(
      fc.property(lists, lists, (old, now) => {
        const pairs = aligned(old, now)
        expect(pairs.flatMap((pair) => pair.old ?? [])).toEqual(old.map((_, at) => at))
        expect(pairs.flatMap((pair) => pair.new ?? [])).toEqual(now.map((_, at) => at))
      }),
      { numRuns: 1000 },
    )
  })

  test('a list against itself is paired throughout', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 12 }), (list) => {
        const plain = list.map(({ text }) => ({ text }))
        expect(aligned(plain, plain)).toEqual(plain.map((_, at) => ({ old: at, new: at })))
      }),
    )
  })
})
