import { tidied } from '../../text/inline.ts'
import type { Inline, Mark, Note, Phrase } from '../../text/tree.ts'
import { isAddress } from './editable-text.ts'

/** What was typed cannot be read as the markup says; the message is a sentence for the officer. */
export class Unreadable extends Error {}

/** The footnotes that stood in the text by the number that it showed; each is taken up once. */
export type NotesShown = Map<number, Note>

/** The id of a footnote that was not there before; it gets its own once it stands in its paragraph. */
const idOfNewNote = 'note'

/** One line of the markup of `editableText`. Throws `Unreadable`. */
export function typedLine(line: string, notes: NotesShown): readonly Inline[] {
  const reader: Reader = { signs: [...line], at: 0, depth: 0, notes }
  const inlines = within(reader, undefined)
  return tidied(inlines)
}

type Reader = {
  readonly signs: readonly string[]
  at: number
  depth: number
  readonly notes: NotesShown
}

/** Signs within signs: words carry six marks and a reference at most, and a note holds them again. */
const deepest = 20

/** What ends the stretch that is being read: a sign, or the end of the line. */
type End = '}' | ']' | '>' | undefined

function within(reader: Reader, end: End): Inline[] {
  if (reader.depth > deepest)
    throw new Unreadable(
      `Found signs within signs, more than ${deepest} deep; expected words. To write a sign itself, put \\ before it.`,
    )
  reader.depth += 1
  const found = upTo(reader, end)
  reader.depth -= 1
  return found
}

/** Everything up to an end, which is passed over. In a reference `|` ends the words too. */
function upTo(reader: Reader, end: End): Inline[] {
  const found: Inline[] = []
  const open: Mark[] = []
  for (;;) {
    const sign = reader.signs[reader.at]
    if (sign === undefined) break
    if (end === '>' && sign === '|') break
    reader.at += 1
    if (sign === end) return closed(found, open)
    found.push(...read(reader, sign, open).map((one) => withMarks(one, open)))
  }
  if (end !== undefined && reader.signs[reader.at] === undefined)
    throw new Unreadable(
      `Found ${opens[end]} without its ${end}; expected ${end} after it on the same line. To write the sign itself, put \\ before it.`,
    )
  return closed(found, open)
}

const opens = { '}': '{', ']': '[^', '>': '<' } as const

function closed(found: Inline[], open: readonly Mark[]): Inline[] {
  const [mark] = open
  if (!mark) return found
  const sign = mark.is === 'bold' ? '*' : '_'
  throw new Unreadable(
    `Found ${sign} once; expected a second ${sign} where ${mark.is === 'bold' ? 'bold' : 'italics'} end, on the same line. To write the sign itself, put \\ before it.`,
  )
}

/** What begins with a sign that was just passed over. */
function read(reader: Reader, sign: string, open: Mark[]): readonly Inline[] {
  switch (sign) {
    case '\\':
      return [{ kind: 'text', text: escapedSign(reader) }]
    case '_':
      return turned(open, 'italic')
    case '*':
      return turned(open, 'bold')
    case '{':
      return token(reader)
    case '[':
      return [note(reader)]
    case '<':
      return reference(reader)
    case '}':
    case ']':
    case '>':
    case '|':
      throw new Unreadable(
        `Found ${sign} with nothing before it that it could close; to write the sign itself, put \\ before it.`,
      )
    default:
      return [{ kind: 'text', text: sign }]
  }
}

function escapedSign(reader: Reader): string {
  const sign = reader.signs[reader.at]
  if (sign === undefined)
    throw new Unreadable('Found \\ at the end of a line; expected a sign after it, or \\\\ for \\.')
  reader.at += 1
  return sign
}

function turned(open: Mark[], is: 'italic' | 'bold'): readonly Inline[] {
  const at = open.findIndex((mark) => mark.is === is)
  if (at < 0) open.push({ is })
  else open.splice(at, 1)
  return []
}

function withMarks(inline: Inline, open: readonly Mark[]): Inline {
  if (open.length === 0) return inline
  if (inline.kind === 'note') return inline
  return { ...inline, marks: [...open, ...(inline.marks ?? [])] }
}

function marked(inlines: readonly Inline[], mark: Mark): readonly Inline[] {
  return inlines.map((one) => withMarks(one, [mark]))
}

/** `{ordinal 23}`, `{number ID}`, `{named ID}`, or words under a mark: `{quote: words}`. */
function token(reader: Reader): readonly Inline[] {
  const rest = reader.signs.slice(reader.at, reader.at + 160).join('')
  const mark = /^(quote|operative|superscript|foreign ([A-Za-z0-9-]+)):( ?)/.exec(rest)
  if (mark?.[1]) {
    reader.at += mark[0].length
    return marked(within(reader, '}'), markOf(mark[1], mark[2]))
  }
  const found = /^([A-Za-z]+) ([A-Za-z0-9_.-]+)\}/.exec(rest)
  const inline = found && tokenOf(found[1] ?? '', found[2] ?? '')
  if (!inline)
    throw new Unreadable(
      `Found {${rest.slice(0, 20)}; expected {ordinal 23}, {number ID}, {named ID}, {quote: words}, {operative: words}, {superscript: words} or {foreign fr: words}. To write the sign itself, put \\ before it.`,
    )
  reader.at += found[0].length
  return [inline]
}

function markOf(name: string, language: string | undefined): Mark {
  if (language !== undefined) return { is: 'foreign', language }
  if (name === 'operative') return { is: 'operativePhrase' }
  return { is: name === 'quote' ? 'quotation' : 'superscript' }
}

function tokenOf(name: string, value: string): Phrase | undefined {
  if (name === 'number') return { kind: 'crossReference', to: value }
  if (name === 'named') return { kind: 'crossReference', to: value, named: true }
  if (!/^[1-9]\d{0,4}$/.test(value)) return undefined
  if (name === 'ordinal') return { kind: 'ordinal', number: Number(value) }
  return name === 'Ordinal' ? { kind: 'ordinal', number: Number(value), capital: true } : undefined
}

function note(reader: Reader): Note {
  const rest = reader.signs.slice(reader.at, reader.at + 12).join('')
  const opening = /^\^(\d{0,5}):( ?)/.exec(rest)
  if (!opening)
    throw new Unreadable(
      `Found [${rest}; expected a footnote, [^1: words]. To write the sign itself, put \\ before it.`,
    )
  reader.at += opening[0].length
  const content = tidied(
    within(reader, ']').map((one): Phrase => {
      if (one.kind !== 'note') return one
      throw new Unreadable('Found a footnote within a footnote; expected words alone in it.')
    }),
  )
  const number = Number(opening[1])
  const before = reader.notes.get(number)
  reader.notes.delete(number)
  if (!before) return { kind: 'note', id: idOfNewNote, content }
  const { printed: _, ...kept } = before
  return { ...(isSame(before.content, content) ? before : kept), content }
}

function isSame(a: readonly Phrase[], b: readonly Phrase[]): boolean {
  return JSON.stringify(tidied(a)) === JSON.stringify(tidied(b))
}

/** `<words>`, `<words|target>` or `<words|symbol|address>`. */
function reference(reader: Reader): readonly Inline[] {
  const words = within(reader, '>')
  const targets: string[] = []
  while (reader.signs[reader.at] === '|') {
    reader.at += 1
    targets.push(plain(within(reader, '>')))
  }
  const mark = referenceTo(targets, plain(words))
  if (!mark)
    throw new Unreadable(
      'Found < without the symbol or the address of a document; expected <ICC-ASP/1/1>, <words|target> or <words|symbol|address>. To write the sign itself, put \\ before it.',
    )
  return marked(words, mark)
}

function plain(inlines: readonly Inline[]): string {
  return inlines.map((one) => (one.kind === 'text' ? one.text : '')).join('')
}

function referenceTo(targets: readonly string[], words: string): Mark | undefined {
  const [first, second] = targets
  if (targets.length > 2) return undefined
  if (second !== undefined)
    return first
      ? { is: 'reference', symbol: first, ...(second ? { address: second } : {}) }
      : undefined
  const target = first ?? words
  if (!target) return undefined
  return isAddress(target)
    ? { is: 'reference', address: target }
    : { is: 'reference', symbol: target }
}
