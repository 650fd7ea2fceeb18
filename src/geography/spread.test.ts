import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Spot, spread } from './spread.ts'

const distance = (one: Spot, other: Spot): number => Math.hypot(one.x - other.x, one.y - other.y)

describe('spots that hide one another', () => {
  test('move apart by equal steps, along the line between them', () => {
    const [[, one], [, other]] = spread(
      [
        ['KNA', { x: 10, y: 5 }],
        ['ATG', { x: 12, y: 5 }],
      ],
      4,
    ) as [[string, Spot], [string, Spot]]
    expect(one).toEqual({ x: 9, y: 5 })
    expect(other).toEqual({ x: 13, y: 5 })
  })

  test('move apart sideways when they lie on the same point', () => {
    const places = spread(
      [
        ['one', { x: 1, y: 1 }],
        ['two', { x: 1, y: 1 }],
      ],
      2,
    )
    expect(places).toEqual([
      ['one', { x: 0, y: 1 }],
      ['two', { x: 2, y: 1 }],
    ])
  })

  test('stay where they are when in nobody’s way', () => {
    const spots = [
      ['NRU', { x: 0, y: 0 }],
      ['KIR', { x: 4, y: 0 }],
    ] as const
    expect(spread(spots, 4)).toEqual(spots)
  })

  test('end apart, as a chain of islands does', () => {
    const chain = Array.from(
      { length: 8 },
      (_, index) => [`${index}`, { x: index * 0.4, y: index * 1.5 }] as const,
    )
    const placed = spread(chain, 4).map(([, at]) => at)
    for (const [index, one] of placed.entries())
      for (const other of placed.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(3.5)
  })
})

const spots = fc.array(
  fc.tuple(
    fc.string({ minLength: 1, maxLength: 3 }),
    fc.record({ x: fc.integer({ min: 0, max: 50 }), y: fc.integer({ min: 0, max: 50 }) }),
  ),
  { maxLength: 20 },
)

test('nothing is lost, renamed or reordered, whatever the spots', () => {
  fc.assert(
    fc.property(spots, (given) => {
      expect(spread(given, 5).map(([key]) => key)).toEqual(given.map(([key]) => key))
    }),
  )
})

test('the same spots end in the same places', () => {
  fc.assert(
    fc.property(spots, (given) => {
      expect(spread(structuredClone(given), 5)).toEqual(spread(given, 5))
    }),
  )
})

test('pushing by equal steps leaves the middle of all spots where it was', () => {
  const middle = (all: readonly (readonly [string, Spot])[]): Spot => ({
    x: all.reduce((sum, [, { x }]) => sum + x, 0),
    y: all.reduce((sum, [, { y }]) => sum + y, 0),
  })
  fc.assert(
    fc.property(spots, (given) => {
      expect(middle(spread(given, 5)).x).toBeCloseTo(middle(given).x, 6)
      expect(middle(spread(given, 5)).y).toBeCloseTo(middle(given).y, 6)
    }),
  )
})
