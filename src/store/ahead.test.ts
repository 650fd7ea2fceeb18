import { describe, expect, test } from 'vitest'
import { ahead } from './ahead.ts'

async function* counting(upTo: number, made: number[], closed: () => void = () => undefined) {
  try {
    for (let number = 1; number <= upTo; number += 1) {
      made.push(number)
      yield number
    }
  } finally {
    closed()
  }
}

async function all<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const one of source) found.push(one)
  return found
}

describe('pieces fetched ahead', () => {
  test.each([
    ['none', 0],
    ['fewer than are fetched ahead', 2],
    ['as many', 3],
    ['more', 10],
  ])('%s come in their order, each once', async (_, count) => {
    expect(await all(ahead(counting(count, []), 3))).toEqual(
      Array.from({ length: count }, (_, place) => place + 1),
    )
  })

  test('are made before they are asked for, but no more than that many', async () => {
    const made: number[] = []
    const pieces = ahead(counting(10, made), 3)[Symbol.asyncIterator]()
    await pieces.next()
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(made).toEqual([1, 2, 3, 4])
    await pieces.return?.()
  })

  test('tell a failure in its turn, after what came before it', async () => {
    async function* failing() {
      yield 1
      yield 2
      throw new Error('the third')
    }
    const found: number[] = []
    const read = async () => {
      for await (const one of ahead(failing(), 5)) found.push(one)
    }
    await expect(read()).rejects.toThrow('the third')
    expect(found).toEqual([1, 2])
  })

  test('close their source when they are left half-way', async () => {
    let closed = false
    for await (const number of ahead(
      counting(10, [], () => (closed = true)),
      3,
    ))
      if (number === 2) break
    expect(closed).toBe(true)
  })
})
