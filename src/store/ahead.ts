/**
 * The same pieces, some of them fetched before they are asked for, so that who makes them and who
 * takes them need not wait for each other.
 */
export async function* ahead<T>(source: AsyncIterable<T>, most: number): AsyncIterable<T> {
  const pieces = source[Symbol.asyncIterator]()
  const fetched: Promise<IteratorResult<T>>[] = []
  const fetch = () => {
    const piece = pieces.next()
    // A failure is told when its turn comes; until then it is nobody's.
    piece.catch(() => undefined)
    fetched.push(piece)
  }
  try {
    while (fetched.length < most) fetch()
    for (let piece = await fetched.shift(); piece && !piece.done; piece = await fetched.shift()) {
      fetch()
      yield piece.value
    }
  } finally {
    await pieces.return?.()
  }
}
