/**
 * Whether two lines are one line with a slip: at least half of their pairs of letters agree.
 * Linear in their length.
 */
export function looksAlike(a: string, b: string): boolean {
  const first = pairs(a)
  const second = pairs(b)
  let shared = 0
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0)
  const all = total(first) + total(second)
  return all > 0 && (2 * shared) / all >= 0.6
}

function pairs(words: string): ReadonlyMap<string, number> {
  const bare = words.toLowerCase().replace(/[^\p{L}]/gu, '')
  const found = new Map<string, number>()
  for (let at = 0; at + 1 < bare.length; at += 1) {
    const pair = bare.slice(at, at + 2)
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

function total(counted: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of counted.values()) sum += count
  return sum
}
