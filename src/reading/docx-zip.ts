import { Inflate } from 'fflate'
import { crc32, type Entry, entriesOf } from './docx-zip-directory.ts'
import { isRefused, type Refused } from './reading.ts'

/** An open archive: the names of its parts, and a part's bytes when they are asked for. */
export type Zip = {
  readonly names: readonly string[]
  readonly read: (name: string) => Uint8Array | Refused | undefined
}

/** The bounds of what is opened. Ours stay under 200 kB, long reports under 5 MB. */
const mostBytes = 50_000_000
const mostInflated = 64_000_000
const mostOfOnePart = 32_000_000
/** XML of office programs shrinks to a twentieth or so; a bomb to a thousandth. */
const mostRatio = 300
const ratioCountsFrom = 1_000_000
/** So little at a time that one step can inflate to 4 MB at most. */
const step = 4096

/**
 * Opens a ZIP archive from outside. The directory is checked before anything is inflated, and what
 * it declares is not trusted: bytes are counted as they come, over all parts together, and reading
 * stops at the bound.
 */
export function openZip(bytes: Uint8Array): Zip | Refused {
  if (bytes.length > mostBytes)
    return {
      refused: `Found ${bytes.length} bytes, expected ${mostBytes} at most; take out the pictures and save the document again.`,
    }
  const found = entriesOf(bytes)
  if (isRefused(found)) return found
  const { entries } = found
  const counter = { left: mostInflated }
  const done = new Map<string, Uint8Array | Refused>()
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      if (!entry) return undefined
      const read = done.get(name) ?? part(bytes, name, entry, counter)
      done.set(name, read)
      return read
    },
  }
}

function part(
  bytes: Uint8Array,
  name: string,
  entry: Entry,
  counter: { left: number },
): Uint8Array | Refused {
  const packed = packedOf(bytes, entry)
  if (!packed) return broken(name, 'it does not lie where the directory of the file says')
  const most = Math.min(mostOfOnePart, counter.left, ratioBound(packed.length))
  const plain = entry.method === 0 ? stored(packed, most) : inflated(packed, most)
  if (plain === 'too much')
    return {
      refused: `The part "${name}" grows beyond ${most} bytes when it is unpacked, out of ${packed.length}; a document does not. Nothing more was read; ask the sender for another copy.`,
    }
  if (plain === 'broken' || crc32(plain) !== entry.crc)
    return broken(name, 'what it holds is damaged')
  counter.left -= plain.length
  return plain
}

function ratioBound(packed: number): number {
  return Math.max(ratioCountsFrom, packed * mostRatio)
}

/** The packed bytes, found by the entry's own header in the file. */
function packedOf(bytes: Uint8Array, { header, size }: Entry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) return undefined
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return start + size > bytes.length ? undefined : bytes.subarray(start, start + size)
}

type Plain = Uint8Array | 'too much' | 'broken'

function stored(packed: Uint8Array, most: number): Plain {
  return packed.length > most ? 'too much' : packed
}

function inflated(packed: Uint8Array, most: number): Plain {
  const pieces: Uint8Array[] = []
  let total = 0
  const inflate = new Inflate((piece) => {
    total += piece.length
    if (total <= most) pieces.push(piece)
  })
  try {
    for (let at = 0; at < packed.length && total <= most; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
  } catch {
    return 'broken'
  }
  return total > most ? 'too much' : together(pieces, total)
}

function together(pieces: readonly Uint8Array[], total: number): Uint8Array {
  const whole = new Uint8Array(total)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function broken(name: string, why: string): Refused {
  return {
    refused: `The part "${name}" cannot be unpacked: ${why}. Open the document in the program it was written with, save it again as .docx, or ask the sender for another copy.`,
  }
}
