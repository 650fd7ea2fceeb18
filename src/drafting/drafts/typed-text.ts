import type { Inline, Note, Sentence } from '../../text/tree.ts'
import { treeSentences } from '../../text/tree-schema.ts'
import { type EditableItem, pointsToken } from './editable-text.ts'
import { type NotesShown, typedLine, Unreadable } from './typed-line.ts'

/** What was typed, as the inlines of each sentence; the tail is what follows the sub-paragraphs. */
export type Typed = {
  readonly sentences: readonly (readonly Inline[])[]
  readonly tail: readonly (readonly Inline[])[]
}

/**
 * The markup of `editableText` read back. Footnotes that the item shows keep what they are by
 * their number. What cannot be read is told in a sentence, with the line it stands on.
 */
export function typedText(
  text: string,
  item: EditableItem,
): Typed | { readonly unreadable: string } {
  if (!text.isWellFormed())
    return {
      unreadable:
        'Found half of a sign that is written in two parts (a surrogate); expected whole signs. Type the words around it anew.',
    }
  const notes = notesShown(item)
  const lists: (readonly Inline[])[][] = [[]]
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const typed = trimmed(line)
    if (typed === pointsToken) lists.push([])
    if (typed === '' || typed === pointsToken) continue
    const read = readLine(typed, notes)
    if ('unreadable' in read) return { unreadable: `Line ${at + 1}: ${read.unreadable}` }
    // Signs around nothing say nothing.
    if (read.length > 0) lists.at(-1)?.push(read)
  }
  return pointsFault(lists.length - 1, item) ?? checked(lists)
}

function readLine(line: string, notes: NotesShown) {
  try {
    return typedLine(line, notes)
  } catch (error) {
    if (error instanceof Unreadable) return { unreadable: error.message }
    throw error
  }
}

function checked(lists: readonly (readonly (readonly Inline[])[])[]) {
  const [sentences = [], tail = []] = lists
  const outcome = treeSentences.safeParse([...sentences, ...tail].map((inlines) => ({ inlines })))
  if (outcome.success) return { sentences, tail }
  const said = outcome.error.issues[0]
  return {
    unreadable: `Sentence ${Number(said?.path[0] ?? 0) + 1}: ${said?.message ?? 'expected otherwise'}.`,
  }
}

function pointsFault(found: number, item: EditableItem) {
  if (item.points?.length && found !== 1)
    return {
      unreadable: `Found ${found === 0 ? 'no line' : `${found} lines`} ${pointsToken}; expected one, alone on its line, where the sub-paragraphs stand. Put it back; to take a sub-paragraph out, open that one.`,
    }
  if (found > 1 || (found === 1 && !item.points?.length && !item.tail))
    return {
      unreadable: `Found a line ${pointsToken}, but this paragraph has no sub-paragraphs; take the line away.`,
    }
  return undefined
}

/** Without the blanks at its ends, save one that is written as a sign. */
function trimmed(line: string): string {
  const start = line.replaceAll('\t', ' ').replace(/^ +/, '')
  const end = start.replace(/ +$/, '')
  const signs = /\\*$/.exec(end)?.[0].length ?? 0
  return signs % 2 === 1 && end.length < start.length ? `${end} ` : end
}

function notesShown({ sentences, tail = [] }: EditableItem): NotesShown {
  const notes = [...sentences, ...tail].flatMap(({ inlines }: Sentence) =>
    inlines.filter((one): one is Note => one.kind === 'note'),
  )
  return new Map(notes.map((note, at) => [at + 1, note]))
}
