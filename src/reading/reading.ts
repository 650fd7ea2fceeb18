import type { DocumentTree } from '../text/tree.ts'

/**
 * Something in a document read that a person should look at: where, which words, and why.
 * Reading goes on; nothing is dropped in silence.
 */
export type Finding = {
  readonly place: string
  readonly words: string
  readonly why: string
}

/** What came in cannot be read at all, and why, in a sentence. */
export type Refused = { readonly refused: string }

/** `further` are the other documents of a collection; usually there are none. */
export type Reading = {
  readonly document: DocumentTree
  readonly further: readonly DocumentTree[]
  readonly findings: readonly Finding[]
}

export function isRefused(outcome: object): outcome is Refused {
  return 'refused' in outcome
}

/** The first words of something long, for a finding. */
export function opening(words: string, most = 60): string {
  const characters = [...words.trim().replace(/\s+/g, ' ')]
  return characters.length > most ? `${characters.slice(0, most).join('')} …` : characters.join('')
}
