import type { Inline, Mark, ReferenceMark } from '../../text/tree.ts'
import type { Stated } from './reference.ts'
import type { Flag } from './rolled.ts'
import { plainSymbol } from './same-stated.ts'
import { type Succession, symbolOf } from './successions.ts'

/** The links of inlines, led to the documents that succeed those they led to. */
export function withLinksRolled(
  inlines: readonly Inline[],
  successions: readonly Succession[],
): { readonly inlines: readonly Inline[]; readonly flags: readonly Flag[] } {
  const documents = pairsOf(successions)
  if (documents.length === 0) return { inlines, flags: [] }
  const flags: Flag[] = []
  const linked = inlines.map((inline): Inline => {
    if (inline.kind === 'note' || !inline.marks) return inline
    const marks = inline.marks.flatMap((mark): readonly Mark[] => {
      if (mark.is !== 'reference') return [mark]
      const next = linkRolled(mark, documents)
      // Where the words go, their link goes with them.
      if (next !== mark && !isEmpty(inline)) flags.push(...doubts(mark, next))
      return next ? [next] : []
    })
    return marks.every((mark, at) => mark === inline.marks?.[at]) && marks.length > 0
      ? inline
      : { ...inline, marks }
  })
  return { inlines: linked, flags }
}

type Pair = { readonly was: string; readonly to: string | undefined }

/** By symbol, the longest first: a corrigendum before the document it corrects. */
function pairsOf(successions: readonly Succession[]): readonly Pair[] {
  return successions
    .flatMap(({ was, to }): readonly Pair[] => {
      const old = documentOf(was)
      return old ? [{ was: old, to: to ? documentOf(to) : undefined }] : []
    })
    .toSorted((a, b) => b.was.length - a.was.length)
}

function documentOf(stated: Stated): string | undefined {
  return stated.is === 'document' || stated.is === 'resolution' ? symbolOf(stated) : undefined
}

function linkRolled(mark: ReferenceMark, documents: readonly Pair[]): ReferenceMark | undefined {
  const pair = documents.find(({ was }) => leadsTo(mark, was))
  if (!pair) return mark
  if (!pair.to) return undefined
  const address = mark.address && movedAddress(mark.address, pair.was, pair.to)
  const symbol = mark.symbol === undefined ? undefined : pair.to
  if (!symbol && !address) return undefined
  return { is: 'reference', ...(symbol ? { symbol } : {}), ...(address ? { address } : {}) }
}

function leadsTo({ symbol, address }: ReferenceMark, was: string): boolean {
  if (symbol !== undefined) return plainSymbol(symbol) === was
  return address !== undefined && inAddress(was).test(decoded(address))
}

/** The symbol in an address, and not as the beginning of a longer one. */
function inAddress(symbol: string): RegExp {
  const plain = symbol.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![A-Za-z0-9])${plain}(?![A-Za-z0-9]|[./-][A-Za-z0-9])`)
}

/** Undefined where the address does not name the document: the new one's is not known. */
function movedAddress(address: string, was: string, to: string): string | undefined {
  const plain = decoded(address)
  const moved = plain.replace(inAddress(was), to)
  return moved === plain ? undefined : encodeURI(moved)
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

function isEmpty(inline: Inline): boolean {
  return inline.kind === 'text' && inline.text === ''
}

function doubts(mark: ReferenceMark, next: ReferenceMark | undefined): readonly Flag[] {
  if (!mark.address || next?.address) return []
  const why = 'The link led to a document of the old period; no address of the new one is known.'
  return [{ is: 'decide', words: mark.address, why }]
}
