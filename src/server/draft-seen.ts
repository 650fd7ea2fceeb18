import { check } from '../drafting/check/check.ts'
import type { Finding } from '../drafting/check/finding.ts'
import { fromTree } from '../drafting/check/from-tree.ts'
import type { Attention, Draft, ParagraphStanding } from '../drafting/drafts/draft.ts'
import type { RecordView } from '../record/record.ts'
import type {
  NumberedBlock,
  NumberedDocument,
  NumberedItem,
  NumberedSection,
} from '../text/numbered.ts'
import { numbered } from '../text/numbering.ts'
import type { Paragraph, Point } from '../text/tree.ts'
import { allParagraphs, itemsOf } from '../text/walk.ts'
import type { Question } from './sheet.ts'

/** An item of a draft: as the tree has it, as it is printed, and where it stands. */
export type SeenItem = {
  readonly item: Paragraph | Point
  readonly printed: NumberedItem
  /** As a sentence calls it: `paragraph 12`, `paragraph 3 (a)`, `a paragraph without number`. */
  readonly called: string
  /** The section it stands in, by id; that of its paragraph for a sub-paragraph. */
  readonly section: string
  /** Whether it is a paragraph of its section, and not a sub-paragraph or quoted. */
  readonly whole: boolean
}

/** A draft with what its pages show beside its text. */
export type DraftSeen = {
  readonly draft: Draft
  readonly shown: NumberedDocument
  readonly items: ReadonlyMap<string, SeenItem>
  readonly standings: ReadonlyMap<string, ParagraphStanding>
  readonly attention: ReadonlyMap<string, readonly Attention[]>
  /** What the checker finds, by the item it is about; under the empty id what is about none. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  readonly record: RecordView
  /** Forms are shown: an officer looks at the draft as it is now, and it is not closed. */
  readonly mayWrite: boolean
  /** A step may be undone even where the draft is closed: closing it is a step too. */
  readonly mayUndo: boolean
}

/** The draft a page is about, with what it is shown with; undefined where this view has none. */
export async function draftSeen({ desk, ask, view, id }: Question): Promise<DraftSeen | undefined> {
  const draft = await desk.draft(ask, id)
  if (!draft) return undefined
  const record = await desk.record(ask)
  const shown = numbered(draft.document)
  const items = itemsSeen(draft, shown)
  const { standing } = draft.review
  const closed = standing === 'final' || standing === 'discarded'
  return {
    draft,
    shown,
    items,
    standings: new Map(draft.paragraphs.map((one) => [one.id, one])),
    attention: grouped(draft.attention, (one) => one.paragraph),
    findings: grouped(findingsOf(draft, record, view.on), (one) => itemOf(one, items)),
    record,
    mayWrite: looksNow(view) && !closed,
    mayUndo: looksNow(view),
  }
}

/** The officer looks, and at the record as it is now. */
export function looksNow({ eyes, chosen, known }: Question['view']): boolean {
  return eyes === 'secretariat' && !chosen && !known
}

function findingsOf(draft: Draft, record: RecordView, on: Question['view']['on']) {
  const { language, document, base } = draft
  return check(fromTree(document), {
    profile: 'icc-asp',
    language,
    record,
    on,
    ...(base ? { base: fromTree(base.document) } : {}),
  })
}

function itemOf({ at }: Finding, items: ReadonlyMap<string, SeenItem>): string {
  return itemWith(at?.element ?? '', items)
}

/** The item an element belongs to: its words, its tail or its note; empty where it is of none. */
export function itemWith(of: string, items: ReadonlyMap<string, SeenItem>): string {
  const element = of.replace(/#tail$/, '')
  if (items.has(element)) return element
  for (const [id, { printed }] of items)
    if (notesOf(printed).some((note) => note.id === element)) return id
  return ''
}

/** The notes of an item's own words, in order. */
export function notesOf({ sentences, tail }: Pick<NumberedItem, 'sentences' | 'tail'>) {
  return [...sentences, ...tail].flatMap(({ inlines }) =>
    inlines.filter((one) => one.kind === 'note'),
  )
}

function grouped<One>(
  all: readonly One[],
  keyOf: (one: One) => string,
): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

function itemsSeen(draft: Draft, shown: NumberedDocument): ReadonlyMap<string, SeenItem> {
  const trees = new Map(
    allParagraphs(draft.document)
      .flatMap((paragraph) => itemsOf(paragraph))
      .map((item) => [item.id, item]),
  )
  const seen = new Map<string, SeenItem>()
  let of = ''
  const add = (printed: NumberedItem, section: string, whole: boolean) => {
    const item = trees.get(printed.id)
    const called = `${calledBy(printed)}${of}`
    if (item) seen.set(printed.id, { item, printed, called, section, whole })
    for (const point of printed.points) add(point, section, false)
  }
  const addBlock = (block: NumberedBlock, section: string) => {
    if (block.kind === 'paragraph') add(block, section, true)
    if (block.kind === 'quoted') for (const one of block.paragraphs) add(one, section, false)
  }
  const addSection = ({ id, blocks, sections }: NumberedSection) => {
    for (const block of blocks) addBlock(block, id)
    for (const inner of sections) addSection(inner)
  }
  for (const paragraph of shown.preamble?.paragraphs ?? []) add(paragraph, '', false)
  for (const section of shown.sections) addSection(section)
  for (const annex of shown.annexes) {
    of = ` of ${annex.title}`
    for (const section of annex.sections) addSection(section)
  }
  return seen
}

function calledBy({ path }: NumberedItem): string {
  return path ? `paragraph ${path}` : 'a paragraph without number'
}
