/** A name without case, accents, punctuation or leading article: what two spellings share. */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^\s*(the |le |la |les |l['’])/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * Up to three different values whose folded name is nearest to what was typed: one letter off for
 * short words, two for longer ones. Nearest first.
 */
export function nearestNames<Value>(
  typed: string,
  names: Iterable<readonly [folded: string, value: Value]>,
): readonly Value[] {
  // Cut, so that a pasted page costs no more than a long name.
  const wanted = folded(typed.slice(0, 60))
  const allowed = wanted.length > 4 ? 2 : 1
  const nearness = new Map<Value, number>()
  for (const [name, value] of names) {
    if (Math.abs(name.length - wanted.length) > allowed) continue
    const apart = lettersApart(wanted, name)
    if (apart <= allowed) nearness.set(value, Math.min(nearness.get(value) ?? apart, apart))
  }
  return [...nearness]
    .sort(([, a], [, b]) => a - b)
    .slice(0, 3)
    .map(([value]) => value)
}

/** Letters to add, drop or change from one to the other (Levenshtein). */
export function lettersApart(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const changed = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      const addedOrDropped = Math.min(above[column] ?? 0, current[column - 1] ?? 0) + 1
      current.push(Math.min(changed, addedOrDropped))
    }
    above = current
  }
  return above[to.length] ?? 0
}
