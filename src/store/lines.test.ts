import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Line, linesOf } from './lines.ts'

async function* pieces(...parts: readonly (string | Uint8Array)[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part
}

async function cut(source: AsyncIterable<Uint8Array>, longest?: number): Promise<readonly Line[]> {
  const lines: Line[] = []
  for await (const some of linesOf(source, longest)) lines.push(...some)
  return lines
}

function shown(lines: readonly Line[]): readonly (string | number)[] {
  return lines.map((line) => ('bytes' in line ? line.bytes.toString() : line.tooLong))
}

describe('lines of a stream', () => {
  test.each<readonly [string, readonly string[], readonly (string | number)[]]>([
    ['none', [], []],
    ['one without a line break', ['a'], ['a']],
    ['a line break at the end adds no line', ['a\nb\n'], ['a', 'b']],
    ['empty lines count', ['a\n\nb'], ['a', '', 'b']],
    ['a line over several pieces', ['a', 'b', 'c\nd'], ['abc', 'd']],
    ['a line break alone in a piece', ['a', '\n', 'b'], ['a', 'b']],
    ['as long as may be', ['12345\n'], ['12345']],
    ['one byte longer', ['123456\nb\n'], [6, 'b']],
    ['longer, over several pieces', ['123', '456', '789\nb'], [9, 'b']],
    ['longer, at the end', ['b\n123456789'], ['b', 9]],
  ])('%s', async (_, parts, expected) => {
    expect(shown(await cut(pieces(...parts), 5))).toEqual(expected)
  })

  test('are the same however the stream is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', '\n', 'é') }),
        fc.nat(9),
        async (text, size) => {
          const bytes = Buffer.from(text)
          const parts = Array.from({ length: Math.ceil(bytes.length / (size + 1)) }, (_, place) =>
            bytes.subarray(place * (size + 1), (place + 1) * (size + 1)),
          )
          const lines = text.split('\n')
          if (lines.at(-1) === '') lines.pop()
          expect(shown(await cut(pieces(...parts)))).toEqual(lines)
        },
      ),
    )
  })

  test('have numbers from 1', async () => {
    const lines = await cut(pieces('a\nb', '\nc'))
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  test('200 MB without a line break take no more memory than one line may', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x')
    async function* endless() {
      for (let place = 0; place < 200; place += 1) yield piece
    }
    const before = process.memoryUsage().rss
    const [line] = await cut(endless())
    const grown = process.memoryUsage().rss - before
    expect(line).toEqual({ number: 1, tooLong: 200 * 1024 * 1024 })
    expect(grown).toBeLessThan(100 * 1024 * 1024)
  })
})
