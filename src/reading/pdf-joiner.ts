import type { PlacedLine } from './pdf-lines-placed.ts'
import { type Joiner, joiner } from './plain-join.ts'
import { type Finding, opening } from './reading.ts'

/**
 * Puts broken lines together: as in any text, and besides, symbols broken after a stroke and web
 * addresses, which are broken anywhere.
 */
export function pdfJoiner(lines: readonly PlacedLine[], findings: Finding[]): Joiner {
  const join = joiner(
    lines.map(({ text, at }) => ({
      text,
      at,
      afterBlank: false,
      afterRule: false,
      pageTop: false,
    })),
  )
  return (before, after) => {
    const address = /https?:\/\/\S*$/u.exec(before)?.[0]
    if (address && addressGoesOn(address, after)) {
      findings.push({
        place: 'web address',
        words: opening(`${address} | ${after}`),
        why: 'A web address is broken over two lines; it was joined without a blank. Open it to see whether it is whole.',
      })
      return before + after
    }
    // A symbol is broken after its stroke, a range after its dash.
    if (/[\p{L}\p{N}]\/$|\d[–-]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after))
      return before + after
    return join(before, after)
  }
}

function addressGoesOn(address: string, after: string): boolean {
  const next = /^\S+/u.exec(after)?.[0] ?? ''
  if (/[/\-_=&?%]$/u.test(address)) return true
  // A stop ends an address, unless what follows is plainly more of it.
  if (/\.$/u.test(address)) return /^[\p{L}\p{N}]+\/|^(?:pdf|html?|aspx)\b/u.test(next)
  return !/[,;)]$/u.test(address) && /[/_=%&]|[\p{L}\p{N}][.-][\p{L}\p{N}]/u.test(next)
}
