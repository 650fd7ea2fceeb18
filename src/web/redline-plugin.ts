import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { type Printing, redlinePlan } from './redline.ts'

type Redline = { readonly shown: boolean; readonly marks: DecorationSet }

const key = new PluginKey<Redline>('redline')

/**
 * Marks what differs from last year's words: insertions underlined, deletions struck through and
 * set in between, without being in the document.
 */
export function redlinePlugin(base: string, printing: Printing): Plugin<Redline> {
  const marked = (state: EditorState) => marksOf(state, base, printing)
  return new Plugin<Redline>({
    key,
    state: {
      init: (_, state) => ({ shown: true, marks: marked(state) }),
      apply: (transaction, before, _, state) => {
        const shown = (transaction.getMeta(key) as boolean | undefined) ?? before.shown
        if (!shown) return { shown, marks: DecorationSet.empty }
        if (before.shown && !transaction.docChanged) return before
        return { shown, marks: marked(state) }
      },
    },
    props: { decorations: (state) => key.getState(state)?.marks },
  })
}

export function isRedlineShown(state: EditorState): boolean {
  return key.getState(state)?.shown ?? false
}

/** Shows the redline, or the new words alone. */
export function redlineShown(transaction: Transaction, shown: boolean): Transaction {
  return transaction.setMeta(key, shown)
}

function marksOf(state: EditorState, base: string, printing: Printing): DecorationSet {
  const { inserted, deleted } = redlinePlan(state.doc, base, printing)
  return DecorationSet.create(state.doc, [
    ...inserted.map(({ from, to }) => Decoration.inline(from, to, { nodeName: 'ins' })),
    ...deleted.map(({ at, words }) =>
      Decoration.widget(at, () => deletedWords(words), {
        side: -1,
        ignoreSelection: true,
        key: `deleted ${words}`,
      }),
    ),
  ])
}

function deletedWords(words: string): HTMLElement {
  const dom = document.createElement('del')
  dom.contentEditable = 'false'
  dom.textContent = words
  return dom
}
