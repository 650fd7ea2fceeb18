import { text } from '../text/inline.ts'
import type { Inline, Mark, Note, Phrase } from '../text/tree.ts'

/** A run of words of a sentence, without its full stop. */
export type Words = readonly (string | Inline)[]

type Value = string | number | Inline | Words | undefined | false

/** Words put together: said`in ${place} on ${day}`; what is undefined or false is left out. */
export function said(strings: TemplateStringsArray, ...values: readonly Value[]): Words {
  return strings.flatMap((part, at) => [part, ...wordsOf(values[at])]).filter((one) => one !== '')
}

function wordsOf(value: Value): Words {
  if (value === undefined || value === false) return []
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  return isInline(value) ? [value] : value
}

function isInline(value: Inline | Words): value is Inline {
  return 'kind' in value
}

/** `Mexico, Poland and Vanuatu` with the word for "and"; no comma before it. */
export function enumerated(items: readonly Words[], and: string, comma = ', '): Words {
  return items.flatMap((item, at): Words => {
    if (at === 0) return item
    return [at === items.length - 1 ? ` ${and} ` : comma, ...item]
  })
}

/** Several pieces parted by semicolons. */
export function parted(items: readonly Words[]): Words {
  return items.flatMap((item, at): Words => (at === 0 ? item : ['; ', ...item]))
}

/** The words with a capital at their head. */
export function capital(words: Words): Words {
  const [first, ...others] = words
  if (first === undefined) return words
  if (typeof first === 'string') return [asCapital(first), ...others]
  if (first.kind === 'text') return [{ ...first, text: asCapital(first.text) }, ...others]
  return first.kind === 'ordinal' ? [{ ...first, capital: true }, ...others] : words
}

function asCapital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

export function marked(words: string, ...marks: readonly Mark[]): Inline {
  return text(words, ...marks)
}

/** A number in words as an ordinal; what it prints is computed from the language. */
export function ordinal(number: number): Inline {
  return { kind: 'ordinal', number }
}

/** The number of an annex, a section or a paragraph of the same document, with its word. */
export function reference(to: string): Inline {
  return { kind: 'crossReference', to, named: true }
}

/** A footnote where its mark stands; it gets its id when the document is put together. */
export function note(...content: readonly (string | Phrase)[]): Note {
  return {
    kind: 'note',
    id: '',
    content: content.map((one) => (typeof one === 'string' ? text(one) : one)),
  }
}

/** A document by its symbol, marked as a reference. */
export function symbolOf(symbol: string): Phrase {
  return text(symbol, { is: 'reference', symbol })
}

/** A web address, marked as a reference. */
export function addressOf(address: string): Phrase {
  return text(address, { is: 'reference', address })
}

/** The apostrophe of print. */
export function typographic(words: string): string {
  return words.replaceAll("'", '’')
}
