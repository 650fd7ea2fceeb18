import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outlinePath, rounded } from './outline-path.ts'

type Corner = readonly [number, number]

function drawn(rings: readonly (readonly Corner[])[]): string {
  const pen = outlinePath()
  for (const [first, ...rest] of rings) {
    if (!first) continue
    pen.moveTo(...first)
    for (const corner of rest) pen.lineTo(...corner)
    pen.closePath()
  }
  return pen.data()
}

/** The corners a reader of SVG would come through, in tenths. */
function followed(data: string): Corner[][] {
  return data
    .split('M')
    .slice(1)
    .map((ring) => {
      const numbers = ring.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []
      let [x, y] = [0, 0]
      return Array.from({ length: numbers.length / 2 }, (_, index) => {
        x += Math.round(Number(numbers[2 * index]) * 10)
        y += Math.round(Number(numbers[2 * index + 1]) * 10)
        return [x, y] as const
      })
    })
}

describe('path data', () => {
  test.each([
    [
      'a square is a start and three steps',
      [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
        ],
      ],
      'M0 0l10 0 0 10-10 0z',
    ],
    [
      'one decimal, no leading zero',
      [
        [
          [0.5, 0.26],
          [1, 1],
        ],
      ],
      'M.5 .3l.5 .7z',
    ],
    [
      'a minus sign separates by itself',
      [
        [
          [5, 5],
          [4.5, 4.5],
          [4, 5],
        ],
      ],
      'M5 5l-.5-.5-.5 .5z',
    ],
    [
      'corners that round to one another are one',
      [
        [
          [1, 1],
          [1.01, 1],
          [2, 1],
        ],
      ],
      'M1 1l1 0z',
    ],
    [
      'a ring too small for a tenth is dropped',
      [
        [
          [1, 1],
          [1.01, 1.02],
        ],
      ],
      '',
    ],
    [
      'two rings',
      [
        [
          [0, 0],
          [1, 0],
        ],
        [
          [3, 3],
          [4, 3],
        ],
      ],
      'M0 0l1 0zM3 3l1 0z',
    ],
  ] as [string, Corner[][], string][])('%s', (_, rings, data) => {
    expect(drawn(rings)).toBe(data)
  })

  test('leads through every corner, rounded, however long the way', () => {
    const corner = fc.tuple(
      fc.double({ min: -50, max: 1000, noNaN: true }),
      fc.double({ min: -50, max: 1000, noNaN: true }),
    )
    const ring = fc.array(corner, { minLength: 2, maxLength: 60 })
    fc.assert(
      fc.property(ring, (corners) => {
        const tenths = corners.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const)
        const distinct = tenths.filter(
          ([x, y], index) =>
            index === 0 || x !== tenths[index - 1]?.[0] || y !== tenths[index - 1]?.[1],
        )
        const expected = distinct.length < 2 ? [] : [distinct.map(([x, y]) => [x + 0, y + 0])]
        expect(followed(drawn([corners]))).toEqual(expected)
      }),
    )
  })

  test('is the same line for two States that share a border, from whichever side', () => {
    const border: Corner[] = [
      [1.04, 2.06],
      [3.333, 4.444],
      [5.15, 6.25],
      [9.99, 0.01],
    ]
    const [there] = followed(drawn([border]))
    const [back] = followed(drawn([[...border].reverse()]))
    expect(back?.reverse()).toEqual(there)
  })
})

test.each([
  [12.34, '12.3'],
  [12.96, '13'],
  [0, '0'],
  [-0.04, '0'],
  [-0.06, '-.1'],
  [0.5, '.5'],
])('the coordinate %d is written %s', (coordinate, written) => {
  expect(rounded(coordinate)).toBe(written)
})
