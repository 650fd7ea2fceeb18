/** SHA-256, handed in by the store: this room has no crypto of its own. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

const encoder = new TextEncoder()

/**
 * One spelling of a JSON value: keys in code-unit order, no blanks, undefined left out. What is
 * sealed must have one spelling, whoever writes it.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  // A loop and one string: every fact that is entered comes through here.
  let members = ''
  for (const key of Object.keys(value).sort()) {
    const member = (value as Readonly<Record<string, unknown>>)[key]
    if (member === undefined) continue
    members += `${members && ','}${JSON.stringify(key)}:${canonicalJson(member)}`
  }
  return `{${members}}`
}

/**
 * The leaf of a fact in the log: SHA-256(0x00 ‖ number ‖ SHA-256(salt ‖ canonical fact)), the
 * number as eight bytes, most significant first, the salt 32 bytes. RFC 6962 section 2.1; the
 * salted inner hash lets the log be handed over whole without its facts.
 */
export function leafOf(number: number, salt: Uint8Array, canonical: string, sha256: Sha256) {
  // A character takes three bytes at most.
  const room = new Uint8Array(salt.length + 3 * canonical.length)
  room.set(salt)
  const { written } = encoder.encodeInto(canonical, room.subarray(salt.length))
  const inner = room.subarray(0, salt.length + written)
  const leaf = new Uint8Array(41)
  new DataView(leaf.buffer).setBigUint64(1, BigInt(number))
  leaf.set(sha256(inner), 9)
  return sha256(leaf)
}

/**
 * A log that only grows, by what is needed to go on: its size and the roots of its perfect
 * subtrees, largest first (one per bit of the size).
 */
export type LogHead = { readonly size: number; readonly peaks: readonly Uint8Array[] }

export const emptyLog: LogHead = { size: 0, peaks: [] }

/** The head after more leaves. */
export function extended(head: LogHead, leaves: Iterable<Uint8Array>, sha256: Sha256): LogHead {
  const peaks = [...head.peaks]
  let size = head.size
  for (const leaf of leaves) {
    let node = leaf
    for (let bits = size; bits % 2 === 1; bits = (bits - 1) / 2)
      node = pair(peaks.pop() as Uint8Array, node, sha256)
    peaks.push(node)
    size += 1
  }
  return { size, peaks }
}

/** The Merkle tree hash of the log (RFC 6962 section 2.1); of an empty log the hash of nothing. */
export function rootOf(head: LogHead, sha256: Sha256): Uint8Array {
  let root: Uint8Array | undefined
  for (const peak of head.peaks.toReversed()) root = root ? pair(peak, root, sha256) : peak
  return root ?? sha256(new Uint8Array())
}

function pair(left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array {
  const node = new Uint8Array(65)
  node[0] = 1
  node.set(left, 1)
  node.set(right, 33)
  return sha256(node)
}
