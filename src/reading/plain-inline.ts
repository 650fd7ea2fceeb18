import { text, tidied } from '../text/inline.ts'
import { kindOfToken, tokens } from '../text/tokens.ts'
import type { Inline, Mark, Note, Phrase } from '../text/tree.ts'
import type { Ids } from './ids.ts'
import type { PlainNote } from './plain-marks.ts'

/** What words of a plain text may hold besides words. */
export type PlainInlines = {
  readonly notes: readonly PlainNote[]
  readonly ids: Ids
  readonly prefix: string
  /** Asterisks stand for italics. */
  readonly asterisks: boolean
}

/** Words with italics, links, document symbols and the notes whose places are signed in them. */
export function plainInlinesOf(words: string, within: PlainInlines): readonly Inline[] {
  const pieces = words.split(/\ue100(\d+)\ue101/u)
  const italics: Italics = { open: false }
  return tidied(
    pieces.flatMap((piece, at): readonly Inline[] => {
      if (at % 2 === 0) return phrases(piece, within.asterisks, italics)
      const note = within.notes[Number(piece)]
      return note ? [noteOf(note, within)] : []
    }),
  )
}

/** Words alone, with nothing read into them and no notes. */
export function plainWordsOf(words: string): string {
  return words.replace(/\ue100\d+\ue101/gu, '').replace(/\*/g, '')
}

function noteOf(note: PlainNote, { ids, prefix, asterisks }: PlainInlines): Note {
  return {
    kind: 'note',
    id: ids(`${prefix}note-${note.printed}`),
    content: tidied(phrases(note.words, asterisks, { open: false })),
    printed: note.printed,
  }
}

type Italics = { open: boolean }

function phrases(words: string, asterisks: boolean, italics: Italics): readonly Phrase[] {
  if (!asterisks) return linked(words, [])
  return words.split('*').flatMap((piece, at) => {
    if (at > 0) italics.open = !italics.open
    return linked(piece, italics.open ? [{ is: 'italic' }] : [])
  })
}

/** Addresses and document symbols lead somewhere; the words stay as they are. */
export function linked(words: string, marks: readonly Mark[]): readonly Phrase[] {
  return tokens(words).map((token) => {
    const kind = kindOfToken(token)
    if (kind === 'address') return text(token, ...marks, { is: 'reference', address: token })
    if (kind === 'symbol' && /^\p{L}.*\d/u.test(token))
      return text(token, ...marks, { is: 'reference', symbol: token })
    return text(token, ...marks)
  })
}
