import type { Command, EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { Phrase } from '../text/tree.ts'
import { editNote } from './note-dialog.ts'
import type { Printing } from './redline.ts'
import { schema } from './schema.ts'

/** Opens the note that is chosen, or a new one where the caret stands. */
export function noteCommand(printing: Printing): Command {
  return (state, _, view) => {
    if (!view) return true
    const at = chosenNote(state)
    if (at === undefined) void insertNote(view, printing)
    else void openNote(view, at, printing)
    return true
  }
}

/** Where the one note stands that is chosen, by itself or as a stretch that holds nothing else. */
function chosenNote({ doc, selection: { from, to } }: EditorState): number | undefined {
  const node = doc.nodeAt(from)
  return node?.type.name === 'note' && to === from + node.nodeSize ? from : undefined
}

/** Opens the words of the note that stands at a place, and puts back what becomes of them. */
export async function openNote(view: EditorView, at: number, printing: Printing): Promise<void> {
  const note = view.state.doc.nodeAt(at)
  if (note?.type.name !== 'note') return
  const outcome = await editNote(note.attrs['content'] as readonly Phrase[], printing, 'Note')
  const { tr } = view.state
  if (outcome === 'removed') view.dispatch(tr.delete(at, at + note.nodeSize))
  else if (outcome !== 'unchanged')
    view.dispatch(
      tr.setNodeMarkup(at, null, { ...note.attrs, content: outcome.words, printed: null }),
    )
  view.focus()
}

async function insertNote(view: EditorView, printing: Printing): Promise<void> {
  const outcome = await editNote([], printing, 'New note')
  if (typeof outcome === 'object') {
    const { to } = view.state.selection
    const note = schema.node('note', { content: outcome.words })
    view.dispatch(view.state.tr.insert(to, note).scrollIntoView())
  }
  view.focus()
}

/** Enter on a chosen note opens it. */
export function openChosenNote(printing: Printing): Command {
  return (state, _, view) => {
    const at = chosenNote(state)
    if (at === undefined) return false
    if (view) void openNote(view, at, printing)
    return true
  }
}
