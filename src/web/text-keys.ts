import { baseKeymap } from 'prosemirror-commands'
import type { Command } from 'prosemirror-state'

const { Escape: _, ...keys } = baseKeymap

/**
 * What keys do in every text: Enter, Backspace, Delete and their kin. Escape chooses no whole
 * sentence, which the next letter would then replace.
 */
export const textKeys: Readonly<Record<string, Command>> = keys
