import { history } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { Phrase } from '../text/tree.ts'
import { atomViews } from './atom-views.ts'
import { button, element } from './elements.ts'
import type { Printing } from './redline.ts'
import { noteDocument, phrasesIn } from './sentences.ts'
import { controlKeys, textKeys } from './text-keys.ts'

/** What became of a note: its new words, no note any more, or nothing. */
export type NoteOutcome = { readonly words: readonly Phrase[] } | 'removed' | 'unchanged'

/**
 * Edits the words of a note in a dialog of its own. Escape and "Leave as it was" change nothing;
 * a note left without words is removed.
 */
export function editNote(
  content: readonly Phrase[],
  printing: Printing,
  heading: string,
): Promise<NoteOutcome> {
  return new Promise((settle) => {
    const title = element('h2', { id: 'note-heading' }, heading)
    const place = element('div', { class: 'note-words' })
    const keep = button('Keep', { class: 'ds-button' })
    const leave = button('Leave as it was')
    const remove = button('Remove the note')
    const buttons = element('p', { class: 'note-buttons' }, keep, leave, remove)
    const hint = element('p', { class: 'hint' }, 'Control and I sets in italics.')
    const dialog = element(
      'dialog',
      { class: 'note-dialog', 'aria-labelledby': 'note-heading' },
      title,
      place,
      hint,
      buttons,
    ) as HTMLDialogElement
    document.body.append(dialog)
    const view = noteView(place, content, printing, () => closeWith('unchanged'))
    const closeWith = (outcome: NoteOutcome) => {
      view.destroy()
      dialog.remove()
      settle(outcome)
    }
    keep.addEventListener('click', () => closeWith(kept(phrasesIn(view.state.doc))))
    leave.addEventListener('click', () => closeWith('unchanged'))
    remove.addEventListener('click', () => closeWith('removed'))
    dialog.addEventListener('cancel', () => closeWith('unchanged'))
    dialog.showModal()
    view.focus()
  })
}

function kept(words: readonly Phrase[]): NoteOutcome {
  return words.length ? { words } : 'removed'
}

function noteView(
  place: HTMLElement,
  content: readonly Phrase[],
  printing: Printing,
  leave: () => void,
): EditorView {
  return new EditorView(place, {
    state: EditorState.create({
      doc: noteDocument(content),
      plugins: [
        history(),
        keymap({
          ...controlKeys,
          Enter: () => true,
          // The editor keeps Escape from the dialog it stands in.
          Escape: () => {
            leave()
            return true
          },
        }),
        keymap(textKeys),
      ],
    }),
    nodeViews: atomViews({ printing, numbers: {}, openNote: () => undefined }),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': 'note-heading',
      class: 'note-editor',
      spellcheck: 'true',
    },
  })
}
