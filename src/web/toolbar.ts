import { toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import type { MarkType } from 'prosemirror-model'
import type { Command, EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { noteCommand } from './commands.ts'
import { button, element } from './elements.ts'
import type { Printing } from './redline.ts'
import { isRedlineShown, redlineShown } from './redline-plugin.ts'
import { schema } from './schema.ts'

type Tool = {
  readonly words: string
  readonly keys?: string
  readonly command: Command
  /** Whether it is on now; absent for what is done once. */
  readonly on?: (state: EditorState) => boolean
}

/** The buttons over the editor, and how they are told that it has changed. */
export type Toolbar = { readonly dom: HTMLElement; readonly update: (view: EditorView) => void }

/** One stop for the tabulator; arrow keys go from button to button, as in every toolbar. */
export function toolbar(
  view: () => EditorView,
  options: {
    readonly printing: Printing
    readonly withRedline: boolean
    readonly controls: string
  },
): Toolbar {
  const tools = toolsOf(options.printing, options.withRedline)
  const buttons = tools.map(({ words, keys }) =>
    button(words, { ...(keys ? { 'aria-keyshortcuts': keys } : {}), tabindex: '-1' }),
  )
  const dom = element(
    'div',
    {
      role: 'toolbar',
      class: 'toolbar',
      'aria-label': 'Editing',
      'aria-controls': options.controls,
    },
    ...buttons,
  )
  tools.forEach(({ command }, at) => {
    buttons[at]?.addEventListener('click', () => {
      const { state, dispatch } = view()
      command(state, dispatch, view())
      if (!document.querySelector('dialog[open]')) view().focus()
    })
  })
  rove(dom, buttons)
  return {
    dom,
    update: (shown) => {
      for (const [at, tool] of tools.entries()) show(buttons[at], tool, shown)
    },
  }
}

function show(one: HTMLButtonElement | undefined, tool: Tool, { state }: EditorView): void {
  if (!one) return
  if (tool.on) one.setAttribute('aria-pressed', String(tool.on(state)))
  one.setAttribute('aria-disabled', String(!tool.command(state)))
}

function toolsOf(printing: Printing, withRedline: boolean): readonly Tool[] {
  const { italic, operativePhrase, bold, superscript } = schema.marks
  return [
    { words: 'Italic', keys: 'Control+I', ...marking(italic) },
    { words: 'Operative phrase', ...marking(operativePhrase) },
    { words: 'Bold', keys: 'Control+B', ...marking(bold) },
    { words: 'Superscript', ...marking(superscript) },
    { words: 'Note…', command: noteCommand(printing) },
    { words: 'Undo', keys: 'Control+Z', command: undo },
    { words: 'Redo', keys: 'Control+Y', command: redo },
    ...(withRedline ? [{ words: 'Redline', command: toggleRedline, on: isRedlineShown }] : []),
  ]
}

function marking(mark: MarkType): Pick<Tool, 'command' | 'on'> {
  return {
    command: toggleMark(mark),
    on: ({ selection, storedMarks, doc }) => {
      const { from, to, empty, $from } = selection
      if (empty) return mark.isInSet(storedMarks ?? $from.marks()) !== undefined
      return doc.rangeHasMark(from, to, mark)
    },
  }
}

const toggleRedline: Command = (state, dispatch) => {
  dispatch?.(redlineShown(state.tr, !isRedlineShown(state)))
  return true
}

function rove(dom: HTMLElement, buttons: readonly HTMLButtonElement[]): void {
  const focusable = (chosen: number) =>
    buttons.forEach((one, at) => {
      one.tabIndex = at === chosen ? 0 : -1
    })
  focusable(0)
  dom.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(event.target as HTMLButtonElement)
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const to = step ? at + step : { Home: 0, End: buttons.length - 1 }[event.key]
    const next = to === undefined ? undefined : buttons[(to + buttons.length) % buttons.length]
    if (!next) return
    event.preventDefault()
    focusable(buttons.indexOf(next))
    next.focus()
  })
}
