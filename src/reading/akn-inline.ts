import type { Element, Node } from 'slimdom'
import { sameMark, text, tidied } from '../text/inline.ts'
import type { Inline, Mark, Note, Phrase, Text } from '../text/tree.ts'
import { isLanguageTag } from '../text/tree-schema.ts'
import { attribute, isElement, isText, ownAttribute, wordsOf } from './akn-elements.ts'
import type { Ids } from './ids.ts'
import { type Finding, opening } from './reading.ts'

/** What the reading of inlines needs: ids to give, findings to add to, and the place read. */
export type InlineReader = {
  readonly ids: Ids
  readonly findings: Finding[]
  readonly place: string
  /** In a document written here every blank is meant, and ids stand in it. */
  readonly exact: boolean
  /** Prefix of ids, for example of an annex. */
  readonly prefix: string
}

/** The words under an element with their marks and notes, blanks made one. */
export function readInlines(element: Element, reader: InlineReader): readonly Inline[] {
  const found = element.childNodes.flatMap((node) => readNode(node, [], reader))
  return reader.exact ? tidied(found) : withBlanksMadeOne(found)
}

function readNode(node: Node, marks: readonly Mark[], reader: InlineReader): readonly Inline[] {
  if (isText(node)) return [text(clean(node.nodeValue ?? '', reader), ...marks)]
  if (!isElement(node)) return []
  const atom = readAtom(node, marks, reader)
  if (atom) return atom
  const own = markOf(node, reader)
  const within = own ? [...marks, own] : marks
  return node.childNodes.flatMap((child) => readNode(child, within, reader))
}

/** Attributes of our own mean something only in documents written here. */
function own(element: Element, name: string, reader: InlineReader): string | undefined {
  return reader.exact ? ownAttribute(element, name) : undefined
}

/** Elements that are one inline, or none; undefined for those whose content is read on. */
function readAtom(
  element: Element,
  marks: readonly Mark[],
  reader: InlineReader,
): readonly Inline[] | undefined {
  const marked = marks.length ? { marks } : {}
  const to = own(element, 'to', reader)
  if (to) {
    const named = own(element, 'named', reader) ? { named: true as const } : {}
    return [{ kind: 'crossReference', to, ...named, ...marked }]
  }
  const ordinal = Number(own(element, 'ordinal', reader))
  if (ordinal) {
    const capital = own(element, 'capital', reader) ? { capital: true as const } : {}
    return [{ kind: 'ordinal', number: ordinal, ...capital, ...marked }]
  }
  switch (element.localName) {
    case 'authorialNote':
      return [readNote(element, reader)]
    case 'eol':
      return [text(' ', ...marks)]
    case 'img':
      return []
    case 'del':
      reader.findings.push({
        place: reader.place,
        words: opening(wordsOf(element)),
        why: 'Marked as deleted in the file; left out of the text.',
      })
      return []
    default:
      return undefined
  }
}

function readNote(element: Element, reader: InlineReader): Note {
  const printed = attribute(element, 'marker')
  const wanted = attribute(element, 'GUID') ?? `${reader.prefix}note-${printed ?? 'unnumbered'}`
  const within: InlineReader = { ...reader, place: `${reader.place}, note ${printed ?? ''}`.trim() }
  const blocks = element.children.length ? element.children : [element]
  const content = blocks.flatMap((block, at) => [
    ...(at > 0 && !reader.exact ? [text(' ')] : []),
    ...readInlines(block, within),
  ])
  const shown = reader.exact ? ownAttribute(element, 'printed') : printed
  return {
    kind: 'note',
    id: reader.exact && attribute(element, 'GUID') ? wanted : reader.ids(wanted),
    content: tidied(content.flatMap(withoutNotes)),
    ...(reader.exact ? sourceOf(element) : {}),
    ...(shown ? { printed: shown } : {}),
  }
}

/** A note within a note is read as its words. */
function withoutNotes(inline: Inline): readonly Phrase[] {
  return inline.kind === 'note' ? inline.content : [inline]
}

/** What a sentence or note was written to state, where a working copy says so. */
export function sourceOf(element: Element): Pick<Note, 'from'> {
  const written = ownAttribute(element, 'from')
  if (!written) return {}
  try {
    return { from: JSON.parse(written) }
  } catch {
    return {}
  }
}

function markOf(element: Element, reader: InlineReader): Mark | undefined {
  switch (element.localName) {
    case 'i':
      return { is: 'italic' }
    case 'b':
      return { is: 'bold' }
    case 'sup':
      return { is: 'superscript' }
    case 'embeddedText':
      return { is: 'quotation' }
    case 'span':
      return spanMark(element)
    case 'inline':
      return inlineMark(element, reader)
    case 'a':
    case 'ref':
      return referenceMark(element, reader)
    default:
      return undefined
  }
}

function spanMark(element: Element): Mark | undefined {
  const language = attribute(element, 'xml:lang')
  // Words in no language that can be told are words like the others.
  if (language && isLanguageTag(language)) return { is: 'foreign', language }
  const classes = (attribute(element, 'class') ?? '').split(/\s+/)
  if (classes.includes('italic')) return { is: 'italic' }
  return classes.includes('bold') ? { is: 'bold' } : undefined
}

function inlineMark(element: Element, reader: InlineReader): Mark | undefined {
  const name = attribute(element, 'name')
  if (name === 'operativePhrase') return { is: 'operativePhrase' }
  const symbol = own(element, 'symbol', reader)
  return symbol ? { is: 'reference', symbol } : undefined
}

function referenceMark(element: Element, reader: InlineReader): Mark | undefined {
  const href = attribute(element, 'href') ?? ''
  const symbol = own(element, 'symbol', reader)
  const named = symbol ? { symbol } : {}
  if (/^https?:\/\/[^\s<>"]+$/i.test(href)) return { is: 'reference', ...named, address: href }
  if (symbol) return { is: 'reference', symbol }
  if (element.localName === 'ref' && wordsOf(element))
    return { is: 'reference', symbol: wordsOf(element) }
  reader.findings.push({
    place: reader.place,
    words: opening(wordsOf(element) || href),
    why: `The link leads to "${opening(href)}", which is no web address; the words are kept, the link is not.`,
  })
  return undefined
}

/** Characters no format can carry are replaced, and said so. */
function clean(words: string, reader: InlineReader): string {
  const blanks = words.replace(/[\t\n\r\u0085]/g, ' ')
  if (!unprintable.test(blanks) && blanks.isWellFormed()) return blanks
  reader.findings.push({
    place: reader.place,
    words: opening(blanks.replace(new RegExp(unprintable, 'gu'), '\ufffd').toWellFormed()),
    why: 'Control characters stand in the text; each is read as \ufffd.',
  })
  return blanks.replace(new RegExp(unprintable, 'gu'), '\ufffd').toWellFormed()
}

const unprintable = /[\p{Cc}\ufffe\uffff]/u

/**
 * Blanks as a reader sees them: one at a time, none at the ends, none marked: the blank after an
 * italic verb belongs to the line, not to the verb.
 */
function withBlanksMadeOne(inlines: readonly Inline[]): readonly Inline[] {
  const pieces = inlines.flatMap((inline): readonly Inline[] =>
    inline.kind === 'text' ? piecesOf(inline) : [inline],
  )
  const single = pieces.filter((piece, at) => {
    if (!isBlank(piece)) return true
    const before = pieces[at - 1]
    return before !== undefined && at < pieces.length - 1 && !isBlank(before)
  })
  return tidied(withoutLastBlank(rejoined(single)))
}

/** Words and the blanks between them apart; a blank loses its marks and is one. */
function piecesOf(inline: Text): readonly Text[] {
  return inline.text
    .split(/([\t\n\r ]+)/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^[\t\n\r ]/.test(piece) ? text(' ') : { ...inline, text: piece }))
}

function isBlank(inline: Inline): boolean {
  return inline.kind === 'text' && inline.text === ' '
}

/** A blank between two words under the same marks is under them too. */
function rejoined(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline, at) => {
    const before = inlines[at - 1]
    const after = inlines[at + 1]
    if (inline.kind !== 'text' || inline.text !== ' ') return inline
    if (before?.kind !== 'text' || after?.kind !== 'text') return inline
    const shared = (before.marks ?? []).filter((mark) =>
      (after.marks ?? []).some((other) => sameMark(mark, other)),
    )
    return text(' ', ...shared)
  })
}

function withoutLastBlank(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1)
  return last && isBlank(last) ? inlines.slice(0, -1) : inlines
}
