/** Gives every element of a document read an id of its own. */
export type Ids = (wanted: string, words?: string) => string

/**
 * The id wanted, or the same with a figure where it is taken. `words` go into it as a fingerprint:
 * ids of two documents read are equal only where the words are, so that an id of a document read
 * never claims what only a lasting id may claim.
 */
export function ids(): Ids {
  const taken = new Set<string>()
  const times = new Map<string, number>()
  return (wanted, words) => {
    const base = asId(words === undefined ? wanted : `${wanted}-${fingerprint(words)}`)
    let id = base
    while (taken.has(id)) {
      const next = (times.get(base) ?? 1) + 1
      times.set(base, next)
      id = `${base}_${next}`
    }
    taken.add(id)
    return id
  }
}

function asId(wanted: string): string {
  const kept = wanted.replace(/[^A-Za-z0-9_.-]+/g, '').slice(0, 80)
  return /^[A-Za-z_]/.test(kept) ? kept : `x${kept}`
}

/** FNV-1a over the words without blanks, in letters and figures. */
function fingerprint(words: string): string {
  let hash = 0x811c9dc5
  for (const character of words.replace(/\s+/g, ''))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}
