import type { Refused } from './reading.ts'

/** Where a part lies in the archive, and what the directory says of it. */
export type Entry = {
  readonly method: number
  readonly crc: number
  /** Packed, in bytes. */
  readonly size: number
  /** Offset of the part's own header. */
  readonly header: number
}

const mostEntries = 4000
/** Pictures count here, though they are never unpacked. */
const mostDeclared = 1_000_000_000

/** The directory of a ZIP archive, or why it is not that of a document. */
export function entriesOf(
  bytes: Uint8Array,
): { readonly entries: ReadonlyMap<string, Entry> } | Refused {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return notZip(bytes)
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (count > mostEntries)
    return {
      refused: `Found ${count} parts in the file, expected ${mostEntries} at most; a document has some twenty. Nothing was unpacked.`,
    }
  if (start + size > end) return cut
  return readEntries(bytes, view, start, count)
}

type Draft = { readonly entries: Map<string, Entry>; declared: number; packed: number }

function readEntries(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  count: number,
): { readonly entries: ReadonlyMap<string, Entry> } | Refused {
  const draft: Draft = { entries: new Map(), declared: 0, packed: 0 }
  let at = start
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return cut
    const [name, next] = [view.getUint16(at + 28, true), at + 46 + view.getUint16(at + 28, true)]
    const refused = add(draft, view, at, nameOf(bytes.subarray(at + 46, at + 46 + name)))
    if (refused) return refused
    at = next + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  // Parts that lie over one another are how small files hold endless ones.
  if (draft.packed > bytes.length || draft.declared > mostDeclared)
    return {
      refused: `The file declares parts of ${draft.declared} bytes in ${bytes.length}; a document does not. Nothing was unpacked; ask the sender for another copy.`,
    }
  return { entries: draft.entries }
}

function add(draft: Draft, view: DataView, at: number, name: string): Refused | undefined {
  const method = view.getUint16(at + 10, true)
  const size = view.getUint32(at + 20, true)
  const isFolder = name.endsWith('/')
  if (view.getUint16(at + 8, true) & 1)
    return {
      refused: `The part "${name}" is encrypted; expected a document without a password. Take the password off and save it again.`,
    }
  if (method !== 0 && method !== 8)
    return {
      refused: `The part "${name}" is packed in a way (${method}) that no office program uses; open the document and save it again as .docx.`,
    }
  if (size === 0xffffffff)
    return {
      refused: `The part "${name}" is larger than a document can be; open the document and save it again as .docx.`,
    }
  if (draft.entries.has(name))
    return {
      refused: `The file holds two parts called "${name}"; which one is meant cannot be told. Open the document, check what it says and save it again.`,
    }
  draft.declared += view.getUint32(at + 24, true)
  draft.packed += size
  if (isFolder) return undefined
  const crc = view.getUint32(at + 16, true)
  draft.entries.set(name, { method, size, crc, header: view.getUint32(at + 42, true) })
  return undefined
}

/** Names of parts are ASCII; some programs write them with a backslash or a leading stroke. */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '')
}

/** The end of the directory stands last, but for a remark of 65,535 bytes at most. */
function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return undefined
}

const cut: Refused = {
  refused:
    'The file is cut or damaged: its directory of parts is not whole. Ask the sender for another copy.',
}

function notZip(bytes: Uint8Array): Refused {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return {
      refused:
        'Found a document of an older Word (.doc), or one under a password; expected .docx. Open it in its program, take the password off, and save it as .docx ("Word document").',
    }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return cut
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66]))
    return { refused: 'Found an RTF document, expected .docx; open it and save it as .docx.' }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    return { refused: 'Found a PDF, expected .docx; give the file the ending .pdf.' }
  return {
    refused:
      'Found no ZIP archive, which every .docx is; the file may be of another kind or cut short. Open it in its program and save it as .docx.',
  }
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte)
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** The check sum that a ZIP archive keeps of each part. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
