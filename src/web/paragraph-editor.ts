import { toggleMark } from 'prosemirror-commands'
import { history } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { EditorMaterial } from '../drafting/editor-material.ts'
import { languageProfile } from '../text/language-profile.ts'
import { atomViews } from './atom-views.ts'
import { noteCommand, openChosenNote, openNote } from './commands.ts'
import { element } from './elements.ts'
import type { Printing } from './redline.ts'
import { redlinePlugin } from './redline-plugin.ts'
import { schema } from './schema.ts'
import { editorDocument, textOf } from './sentences.ts'
import { controlKeys, textKeys } from './text-keys.ts'
import { toolbar } from './toolbar.ts'

/**
 * Makes the plain form of a paragraph an editor, in place. The form stays what is sent: the same
 * address, the same fields, and the words in the same markup.
 */
function enhance(form: HTMLFormElement): void {
  const written = form.dataset['material']
  const plain = form.querySelector('textarea')
  const label = plain ? form.querySelector<HTMLLabelElement>(`label[for=${plain.id}]`) : null
  if (!written || !plain || !label) return
  const material = JSON.parse(written) as EditorMaterial
  const { view, bar } = editorOf(form, material, label)
  const place = element('div', { class: 'editor' }, bar, view.dom)
  plain.before(place)
  for (const one of [plain, ...form.querySelectorAll<HTMLElement>('[data-without-script]')])
    one.hidden = true
  for (const one of form.querySelectorAll<HTMLElement>('[data-with-script]')) one.hidden = false
  label.addEventListener('click', () => view.focus())
  keepWhatIsTyped(form, view, () => {
    plain.value = textOf(view.state.doc, material)
  })
}

function editorOf(form: HTMLFormElement, material: EditorMaterial, label: HTMLLabelElement) {
  const { base, language, direction } = material
  const printing: Printing = {
    gap: languageProfile(language).sentenceGap,
    printed: material.printed,
  }
  label.id = 'words-label'
  const tools = toolbar(() => view, {
    printing,
    withRedline: base !== undefined,
    controls: 'words-editor',
  })
  const view: EditorView = new EditorView(null, {
    state: stateOf(form, material, printing),
    nodeViews: atomViews({
      printing,
      numbers: material.notes,
      openNote: (shown, at) => void openNote(shown, at, printing),
    }),
    attributes: {
      id: 'words-editor',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': 'words-label',
      'aria-describedby': 'words-hint',
      class: 'paragraph-editor',
      lang: language,
      dir: direction,
      spellcheck: 'true',
    },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction))
      tools.update(view)
    },
  })
  tools.update(view)
  return { view, bar: tools.dom }
}

function stateOf(form: HTMLFormElement, material: EditorMaterial, printing: Printing): EditorState {
  return EditorState.create({
    doc: editorDocument(material),
    plugins: [
      history(),
      keymap({
        ...controlKeys,
        'Mod-b': toggleMark(schema.marks.bold),
        'Mod-s': () => {
          form.requestSubmit(form.querySelector('button[value=edit]'))
          return true
        },
        'Mod-Alt-f': noteCommand(printing),
        Enter: openChosenNote(printing),
      }),
      keymap(textKeys),
      ...(material.base === undefined ? [] : [redlinePlugin(material.base, printing)]),
    ],
  })
}

/** What is typed goes with the form; leaving the page without sending it is asked about. */
function keepWhatIsTyped(form: HTMLFormElement, view: EditorView, write: () => void): void {
  const before = view.state.doc
  let sent = false
  form.addEventListener('submit', () => {
    write()
    sent = true
  })
  window.addEventListener('beforeunload', (event) => {
    if (!sent && !view.state.doc.eq(before)) event.preventDefault()
  })
  // The page comes back from the browser's memory as it was left: it may be sent again.
  window.addEventListener('pageshow', () => {
    sent = false
  })
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-material]')) enhance(form)
