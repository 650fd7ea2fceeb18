import { baseKeymap, toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import type { Command } from 'prosemirror-state'
import { schema } from './schema.ts'

const { Escape: _, ...keys } = baseKeymap

/**
 * What keys do in every text: Enter, Backspace, Delete and their kin. Escape chooses no whole
 * sentence, which the next letter would then replace.
 */
export const textKeys: Readonly<Record<string, Command>> = keys

/** What Control does in a paragraph and in a note alike. */
export const controlKeys: Readonly<Record<string, Command>> = {
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
  'Mod-i': toggleMark(schema.marks.italic),
}
