import { type Mark as EditorMark, Fragment, type Node } from 'prosemirror-model'
import { editableText } from '../drafting/drafts/editable-text.ts'
import { tidied } from '../text/inline.ts'
import type { Inline, Mark, Note, Phrase, Sentence, Source } from '../text/tree.ts'
import { schema } from './schema.ts'

/** What an item says before its sub-paragraphs and after them, and whether it has any. */
export type EditorItem = {
  readonly id: string
  readonly sentences: readonly Sentence[]
  readonly tail?: readonly Sentence[]
  readonly hasPoints: boolean
  /** Ids of the notes in the order in which the plain form numbers them. */
  readonly notesShown: readonly string[]
}

/** An item of the tree as the editor's document; one without words has one empty line. */
export function editorDocument({ sentences, tail, hasPoints }: EditorItem): Node {
  const own = sentences.map(lineOf)
  const first = own.length ? own : [schema.node('sentence')]
  const after = hasPoints || tail ? [schema.node('points'), ...(tail ?? []).map(lineOf)] : []
  return schema.node('doc', null, [...first, ...after])
}

function lineOf({ inlines, from, edited }: Sentence): Node {
  const attributes = { from: from ?? null, edited: edited ?? false }
  return schema.node('sentence', attributes, tidied(inlines).map(nodeOf))
}

/**
 * The editor's document as an item of the tree, in the one normal form. A line without anything
 * on it is no sentence. Notes pasted, new or twice there get an id of their own, told from `id`.
 */
export function itemIn(document: Node, { id, hasPoints, notesShown }: EditorItem): EditorItem {
  const ids = new NoteIds(id, document)
  const parts: { sentences: Sentence[]; tail?: Sentence[] } = { sentences: [] }
  document.forEach((line) => {
    if (line.type.name === 'points') parts.tail ??= []
    const found = line.type.name === 'sentence' ? sentenceOf(line, ids) : undefined
    if (found) (parts.tail ?? parts.sentences).push(found)
  })
  const { sentences, tail } = parts
  return { id, hasPoints, notesShown, sentences, ...(tail?.length ? { tail } : {}) }
}

/**
 * The document in the markup of the plain form, which is what is sent. Notes keep the numbers that
 * the plain form shows, so that each goes on as what it is; one that is new has none.
 */
export function textOf(document: Node, item: EditorItem): string {
  const { sentences, tail } = itemIn(document, item)
  const points = item.hasPoints ? [{ id: 'points', sentences: [] }] : []
  const shown = new Map(item.notesShown.map((id, at) => [id, at + 1]))
  return editableText({ sentences, points, ...(tail ? { tail } : {}) }, ({ id }) => shown.get(id))
}

function sentenceOf(line: Node, ids: NoteIds): Sentence | undefined {
  const inlines = inlinesIn(line).map((one) =>
    one.kind === 'note' ? { ...one, id: ids.idOf(one.id) } : one,
  )
  if (inlines.length === 0) return undefined
  return {
    inlines,
    ...(line.attrs['from'] ? { from: line.attrs['from'] as Source } : {}),
    ...(line.attrs['edited'] ? { edited: true as const } : {}),
  }
}

/** The words of a note as a document of their own, to be edited apart. */
export function noteDocument(content: readonly Phrase[]): Node {
  return schema.node('noteWords', null, tidied(content).map(nodeOf))
}

/** What stands on a line, or in a note. */
function inlinesIn(line: Node): readonly Inline[] {
  const inlines: Inline[] = []
  line.forEach((node) => {
    inlines.push(inlineOf(node))
  })
  return tidied(inlines)
}

export function phrasesIn(line: Node): readonly Phrase[] {
  return inlinesIn(line).filter((one) => one.kind !== 'note')
}

function nodeOf(inline: Inline): Node {
  if (inline.kind === 'note') {
    const { id, content, from, printed } = inline
    return schema.node('note', { id, content, from: from ?? null, printed: printed ?? null })
  }
  const marks = (inline.marks ?? []).map(editorMark)
  if (inline.kind === 'text') return schema.text(inline.text, marks)
  const attributes =
    inline.kind === 'ordinal'
      ? { number: inline.number, capital: inline.capital ?? false }
      : { to: inline.to, named: inline.named ?? false }
  return schema.node(inline.kind, attributes, Fragment.empty, marks)
}

function editorMark(mark: Mark): EditorMark {
  if (mark.is === 'foreign') return schema.mark('foreign', { language: mark.language })
  if (mark.is !== 'reference') return schema.mark(mark.is)
  return schema.mark('reference', { symbol: mark.symbol ?? null, address: mark.address ?? null })
}

/** An inline node as an inline of the tree. */
export function inlineOf(node: Node): Inline {
  const { attrs } = node
  if (node.type.name === 'note') return noteOf(node)
  const marks = node.marks.map(markOf)
  const marked = marks.length ? { marks } : {}
  if (node.isText) return { kind: 'text', text: node.text ?? '', ...marked }
  if (node.type.name === 'ordinal')
    return {
      kind: 'ordinal',
      number: attrs['number'] as number,
      ...(attrs['capital'] ? { capital: true as const } : {}),
      ...marked,
    }
  return {
    kind: 'crossReference',
    to: attrs['to'] as string,
    ...(attrs['named'] ? { named: true as const } : {}),
    ...marked,
  }
}

function noteOf({ attrs }: Node): Note {
  return {
    kind: 'note',
    id: attrs['id'] as string,
    content: attrs['content'] as readonly Phrase[],
    ...(attrs['from'] ? { from: attrs['from'] as Source } : {}),
    ...(attrs['printed'] ? { printed: attrs['printed'] as string } : {}),
  }
}

function markOf({ type, attrs }: EditorMark): Mark {
  const is = type.name as Mark['is']
  if (is === 'foreign') return { is, language: attrs['language'] as string }
  if (is !== 'reference') return { is }
  return {
    is,
    ...(attrs['symbol'] ? { symbol: attrs['symbol'] as string } : {}),
    ...(attrs['address'] ? { address: attrs['address'] as string } : {}),
  }
}

/** Hands out each id of a note once. */
class NoteIds {
  readonly #item: string
  readonly #there = new Set<string>()
  readonly #given = new Set<string>()

  constructor(item: string, document: Node) {
    this.#item = item
    document.descendants((node) => {
      if (node.type.name === 'note') this.#there.add(node.attrs['id'] as string)
    })
  }

  idOf(id: string): string {
    if (id !== '' && !this.#given.has(id)) {
      this.#given.add(id)
      return id
    }
    let count = this.#given.size + 1
    const name = () => `${this.#item.slice(0, 80)}-note-${count}`
    while (this.#there.has(name()) || this.#given.has(name())) count += 1
    this.#given.add(name())
    return name()
  }
}
