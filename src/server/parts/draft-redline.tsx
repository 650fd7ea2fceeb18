import type { Run } from '../../text/compare.ts'
import { noteCloses, noteOpens } from '../../text/tokens.ts'

/** A redline in running text: what was deleted struck through, what was inserted underlined. */
export function RedlineText({ runs, without }: { runs: readonly Run[]; without?: Run['op'] }) {
  return runs
    .filter(({ op }) => op !== without)
    .map(({ op, text }) => {
      const words = <WithNotes text={text} />
      if (op === 'insert') return <ins>{words}</ins>
      return op === 'delete' ? <del>{words}</del> : words
    })
}

const notes = new RegExp(`${noteOpens}([^${noteOpens}${noteCloses}]*)${noteCloses}`)

/** Words with the footnotes in them in a smaller hand, each where its mark is. */
export function WithNotes({ text }: { text: string }) {
  // Parted at the notes, every second part is the words of one.
  return text.split(notes).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <small class="note-within">
        {noteOpens}
        {part}
        {noteCloses}
      </small>
    ),
  )
}

/** What the signs of a redline mean. */
export function RedlineKey({ notes }: { notes: boolean }) {
  return (
    <p class="hint">
      <del>Struck through</del>: in the earlier text only. <ins>Underlined</ins>: in the later one
      only.{notes && ' Footnotes stand where their marks are, between ⟦ and ⟧.'}
    </p>
  )
}
