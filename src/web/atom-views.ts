import type { Node } from 'prosemirror-model'
import type { EditorView, NodeViewConstructor } from 'prosemirror-view'
import { type Printing, printedWords } from './redline.ts'
import { inlineOf } from './sentences.ts'

/** What the drawings of atoms need beside the document. */
type Drawn = {
  readonly printing: Printing
  /** Numbers of the notes as the document prints them, by their ids. */
  readonly numbers: Readonly<Record<string, number>>
  readonly openNote: (view: EditorView, at: number) => void
}

/**
 * How notes, ordinals and cross-references are drawn: what is computed shows the words it will be
 * printed with and cannot be typed into; a note shows its mark and opens where its words are edited.
 */
export function atomViews(drawn: Drawn): Readonly<Record<string, NodeViewConstructor>> {
  return {
    note: (node, view, place) => {
      const dom = noteMark(node, drawn)
      dom.addEventListener('click', () => {
        const at = place()
        if (at !== undefined) drawn.openNote(view, at)
      })
      return { dom }
    },
    ordinal: (node) => ({ dom: computed(node, drawn.printing, 'ordinal') }),
    crossReference: (node) => ({ dom: computed(node, drawn.printing, 'cross-reference') }),
  }
}

function noteMark(node: Node, { printing, numbers }: Drawn): HTMLElement {
  const number = numbers[node.attrs['id'] as string]
  const dom = document.createElement('sup')
  dom.className = 'note-atom'
  dom.textContent = number === undefined ? 'new note' : String(number)
  const words = printedWords(inlineOf(node), printing).slice(1, -1)
  dom.title = words
  dom.setAttribute('role', 'img')
  dom.setAttribute(
    'aria-label',
    `${number === undefined ? 'New note' : `Note ${number}`}: ${words}`,
  )
  return dom
}

function computed(node: Node, printing: Printing, name: string): HTMLElement {
  const dom = document.createElement('span')
  dom.className = `computed ${name}`
  dom.textContent = printedWords(inlineOf(node), printing)
  dom.title = 'Set by the document itself: it changes with the numbering and is not typed.'
  return dom
}
