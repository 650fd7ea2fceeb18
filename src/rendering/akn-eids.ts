import type { Place } from '../text/numbering-plan.ts'
import type { Annex, Block, DocumentTree, Inline, Paragraph, Point, Section } from '../text/tree.ts'
import { inlinesOfAnnex, inlinesOfBody } from '../text/walk.ts'

/** The `eId` of every element by its lasting id; an id that stands twice has the first one's. */
export type EIds = ReadonlyMap<string, string>

type Draft = {
  readonly places: ReadonlyMap<string, Place>
  readonly byId: Map<string, string>
  readonly taken: Set<string>
}

/**
 * Names from computed numbers: `sec_V__para_29`, in annexes after `att_1__`. What has no number
 * is counted with an x.
 */
export function eIdsOf(document: DocumentTree, places: ReadonlyMap<string, Place>): EIds {
  const draft: Draft = { places, byId: new Map(), taken: new Set() }
  document.preamble?.paragraphs.forEach((one) => {
    nameItem(draft, one, 'preamble__')
  })
  nameSections(draft, document.sections, '')
  nameNotes(draft, inlinesOfBody(document), '')
  document.annexes.forEach((annex, at) => {
    nameAnnex(draft, annex, `att_${at + 1}`)
  })
  return draft.byId
}

function nameAnnex(draft: Draft, annex: Annex, name: string): void {
  settle(draft, annex.id, name)
  nameSections(draft, annex.sections, `${name}__`)
  nameNotes(draft, inlinesOfAnnex(annex), `${name}__`)
}

function nameSections(draft: Draft, sections: readonly Section[], prefix: string): void {
  for (const section of sections) {
    const own = settle(draft, section.id, `${prefix}sec_${labelOf(draft, section.id)}`)
    for (const block of section.blocks) nameBlock(draft, block, `${own}__`)
    nameSections(draft, section.sections ?? [], `${own}__`)
  }
}

function nameBlock(draft: Draft, block: Block, prefix: string): void {
  if (block.kind === 'paragraph') {
    nameItem(draft, block, prefix)
    return
  }
  const own = settle(draft, block.id, `${prefix}${block.kind}_x`)
  if (block.kind === 'table') return
  for (const paragraph of block.paragraphs) nameItem(draft, paragraph, `${own}__`)
}

function nameItem(draft: Draft, item: Paragraph | Point, prefix: string): void {
  const kind = 'kind' in item ? 'para' : 'point'
  const own = settle(draft, item.id, `${prefix}${kind}_${labelOf(draft, item.id)}`)
  for (const point of item.points ?? []) nameItem(draft, point, `${own}__`)
}

function nameNotes(draft: Draft, inlines: readonly Inline[], prefix: string): void {
  for (const inline of inlines)
    if (inline.kind === 'note')
      settle(draft, inline.id, `${prefix}authorialNote_${labelOf(draft, inline.id)}`)
}

function labelOf({ places }: Draft, id: string): string {
  return (places.get(id)?.label ?? '').replace(/[^A-Za-z0-9]/g, '') || 'x'
}

function settle(draft: Draft, id: string, wanted: string): string {
  let name = wanted
  for (let more = 2; draft.taken.has(name); more += 1) name = `${wanted}_${more}`
  draft.taken.add(name)
  if (!draft.byId.has(id)) draft.byId.set(id, name)
  return name
}
