import type { Body } from '../../record/kinds.ts'
import type { Note, Phrase } from '../../text/tree.ts'
import { addressOf, note, symbolOf } from '../words.ts'

/** A document of any organ, as facts name it. */
export type Document = NonNullable<Body<'BureauMet'>['document']>

/** What a language says of documents that the record knows without a symbol. */
export type DocumentWords = {
  readonly toBeSupplied: string
  readonly availableAt: string
  readonly quoted: (title: string) => string
}

/**
 * A footnote on a document: symbol and place or, lacking a symbol, title and address; where there
 * is none of them, that the symbol is to be supplied. None without a document.
 */
export function noteOn(
  document: Document | undefined,
  words: DocumentWords,
  place?: string,
): readonly Note[] {
  if (!document) return []
  const { symbol, title, address } = document
  const named: readonly (string | Phrase)[] = symbol
    ? [symbolOf(symbol)]
    : [title ? words.quoted(title) : '', title && address ? ', ' : '', ...at(address, words)]
  const known = named.filter((one) => one !== '')
  const [first, ...others] = known
  if (first === undefined) return [note(words.toBeSupplied)]
  const head = typeof first === 'string' ? asHead(first) : first
  return [note(head, ...others, ...(place ? [`, ${place}`] : []), '.')]
}

function at(address: string | undefined, words: DocumentWords): readonly (string | Phrase)[] {
  return address ? [words.availableAt, addressOf(address)] : []
}

function asHead(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
