import { roman } from './labels.ts'
import { headingLabel, pointLabel } from './language-profile.ts'
import type { NumberingFault } from './numbered.ts'
import type {
  Annex,
  Block,
  DocumentTree,
  Inline,
  Language,
  Paragraph,
  Point,
  Run,
  Section,
} from './tree.ts'
import { inlinesOfAnnex, inlinesOfBody } from './walk.ts'

/**
 * What the plan knows of an element: its number in its run, its label as printed before it and
 * its path as cited. Label and path are empty where it takes no number.
 */
export type Place = {
  readonly of: 'paragraph' | 'section' | 'annex' | 'note' | 'table'
  readonly number?: number
  readonly label: string
  readonly path: string
}

export type Plan = {
  readonly places: ReadonlyMap<string, Place>
  readonly faults: readonly NumberingFault[]
}

type Draft = {
  readonly language: Language
  readonly places: Map<string, Place>
  readonly faults: NumberingFault[]
}

/** A counter that runs on through sections: paragraph numbers of the body or of one annex. */
type Counter = { readonly style: Run['style']; next: number }

const figures: Run = { style: 'figures', start: 1 }

/** Numbers for every element with an id, in reading order. */
export function numberingPlan(document: DocumentTree): Plan {
  const draft: Draft = { language: document.language, places: new Map(), faults: [] }
  const body = counter(figures)
  for (const paragraph of document.preamble?.paragraphs ?? [])
    planParagraph(draft, { ...paragraph, numbered: false }, body)
  planSections(draft, document.sections, 1, body)
  planNotes(draft, inlinesOfBody(document))
  const several = document.annexes.length > 1
  document.annexes.forEach((annex, at) => {
    planAnnex(draft, annex, several ? roman(at + 1) : '')
  })
  return draft
}

function counter(run: Run): Counter {
  return { style: run.style, next: run.start }
}

function planAnnex(draft: Draft, annex: Annex, label: string): void {
  settle(draft, annex.id, { of: 'annex', label, path: label })
  planSections(draft, annex.sections, 1, counter(annex.numbering ?? figures))
  planNotes(draft, inlinesOfAnnex(annex))
}

function planSections(
  draft: Draft,
  sections: readonly Section[],
  depth: number,
  paragraphs: Counter,
): void {
  let number = 0
  for (const section of sections) {
    const numbered = section.heading !== undefined && section.label !== 'none'
    if (numbered) number += 1
    const label = numbered ? headingLabel(depth, number) : ''
    settle(draft, section.id, {
      of: 'section',
      ...(numbered ? { number } : {}),
      label,
      path: label,
    })
    for (const block of section.blocks) planBlock(draft, block, paragraphs)
    planSections(draft, section.sections ?? [], depth + 1, paragraphs)
  }
}

function planBlock(draft: Draft, block: Block, paragraphs: Counter): void {
  if (block.kind === 'paragraph') {
    planParagraph(draft, block, paragraphs)
    return
  }
  settle(draft, block.id, { of: 'table', label: '', path: '' })
  if (block.kind === 'table') return
  const own = counter(block.numbering)
  for (const paragraph of block.paragraphs) planParagraph(draft, paragraph, own)
}

function planParagraph(draft: Draft, paragraph: Paragraph, paragraphs: Counter): void {
  if (paragraph.numbered === false || paragraph.role === 'preambular') {
    settle(draft, paragraph.id, { of: 'paragraph', label: '', path: '' })
    planPoints(draft, paragraph.points ?? [], 1, '')
    return
  }
  const number = paragraphs.next
  paragraphs.next += 1
  const lettered = paragraphs.style === 'letters'
  const label = lettered ? pointLabel(1, number, draft.language) : `${number}.`
  const path = lettered ? label : String(number)
  settle(draft, paragraph.id, { of: 'paragraph', number, label, path })
  planPoints(draft, paragraph.points ?? [], lettered ? 2 : 1, path)
}

function planPoints(draft: Draft, points: readonly Point[], depth: number, above: string): void {
  points.forEach((point, at) => {
    const label = pointLabel(depth, at + 1, draft.language)
    const path = above ? `${above} ${label}` : label
    settle(draft, point.id, { of: 'paragraph', number: at + 1, label, path })
    planPoints(draft, point.points ?? [], depth + 1, path)
  })
}

function planNotes(draft: Draft, inlines: readonly Inline[]): void {
  let number = 0
  for (const inline of inlines) {
    if (inline.kind !== 'note') continue
    number += 1
    settle(draft, inline.id, { of: 'note', number, label: String(number), path: String(number) })
  }
}

function settle(draft: Draft, id: string, place: Place): void {
  if (!draft.places.has(id)) {
    draft.places.set(id, place)
    return
  }
  draft.faults.push({
    place: id,
    words: place.label,
    why: `Two elements carry the id "${id}"; references go to the first. Give the second an id of its own.`,
  })
}
