import type { NumberedBlock, NumberedItem, NumberedSection } from '../text/numbered.ts'
import { numbered } from '../text/numbering.ts'
import type { DocumentTree, Inline } from '../text/tree.ts'
import { inlinesOfAnnex, inlinesOfBody } from '../text/walk.ts'

/**
 * Where something stands in a document, for a person: "annex I, paragraph 32". What takes no
 * number is found by what stands before it.
 */
export type DocxPlace = {
  readonly of: 'masthead' | 'heading' | 'paragraph' | 'unnumbered' | 'table' | 'note'
  /** As computed: `12`, `3 (l)`, `IV`; null where it takes none. */
  readonly number: string | null
  /** `I`, or empty for the only annex; absent in the body. */
  readonly annex?: string
  /** The last numbered paragraph before, in the same part. */
  readonly after?: string
  /** A new one: `after` says where it is to stand. */
  readonly isNew?: true
}

/** The place of every element with an id, by its id. */
export function placesIn(document: DocumentTree): ReadonlyMap<string, DocxPlace> {
  const shown = numbered(document)
  const walker: Walker = { places: new Map(), part: {}, last: undefined }
  for (const paragraph of shown.preamble?.paragraphs ?? []) addItem(walker, paragraph)
  for (const section of shown.sections) addSection(walker, section)
  addNotes(walker, inlinesOfBody(document))
  shown.annexes.forEach((annex, at) => {
    walker.part = { annex: annex.label }
    walker.last = undefined
    walker.places.set(annex.id, { of: 'heading', number: null, ...walker.part })
    for (const section of annex.sections) addSection(walker, section)
    const tree = document.annexes[at]
    if (tree) addNotes(walker, inlinesOfAnnex(tree))
  })
  return walker.places
}

type Walker = {
  readonly places: Map<string, DocxPlace>
  part: { readonly annex?: string }
  last: string | undefined
}

function addSection(walker: Walker, section: NumberedSection): void {
  if (section.heading) add(walker, section.id, 'heading', section.label)
  for (const block of section.blocks) addBlock(walker, block)
  for (const one of section.sections) addSection(walker, one)
}

function addBlock(walker: Walker, block: NumberedBlock): void {
  if (block.kind === 'table') add(walker, block.id, 'table', '')
  else if (block.kind === 'paragraph') addItem(walker, block)
  else for (const one of block.paragraphs) addItem(walker, one)
}

function addItem(walker: Walker, item: NumberedItem): void {
  add(walker, item.id, item.path ? 'paragraph' : 'unnumbered', item.path)
  if (item.path) walker.last = item.path
  for (const one of item.points) addItem(walker, one)
}

function add(walker: Walker, id: string, of: DocxPlace['of'], number: string): void {
  const { places, part, last } = walker
  places.set(id, {
    of,
    number: number || null,
    ...part,
    ...(last === undefined ? {} : { after: last }),
  })
}

function addNotes({ places, part }: Walker, inlines: readonly Inline[]): void {
  const notes = inlines.filter((one) => one.kind === 'note')
  notes.forEach(({ id }, at) => {
    places.set(id, { of: 'note', number: String(at + 1), ...part })
  })
}

/** The place in English words: `annex I, paragraph 32`, `footnote 4`, `after paragraph 12`. */
export function placeInWords(place: DocxPlace): string {
  const { annex, of } = place
  const part = annex === undefined ? '' : annex ? `annex ${annex}` : 'annex'
  const own = of === 'heading' && place.number === null && part ? 'heading' : ownWords(place)
  return [part, own].filter(Boolean).join(', ')
}

function ownWords({ of, number, after, isNew }: DocxPlace): string {
  const behind = after === undefined ? 'at the beginning' : `after paragraph ${after}`
  if (isNew) return `new text ${behind}`
  if (of === 'masthead') return 'masthead'
  if (of === 'note') return `footnote ${number ?? ''}`.trim()
  if (of === 'table') return `table ${behind}`
  if (of === 'heading') return number ? `heading of section ${number}` : `heading ${behind}`
  return number ? `paragraph ${number}` : `unnumbered paragraph ${behind}`
}
