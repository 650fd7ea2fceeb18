import { languageProfile } from './language-profile.ts'
import type {
  NumberedBlock,
  NumberedDocument,
  NumberedItem,
  NumberedSection,
  NumberedSentence,
  Printed,
} from './numbered.ts'
import { noteCloses, noteOpens } from './tokens.ts'

/**
 * A stretch of a document that is compared as one: a paragraph or sub-paragraph without what is
 * under it, a heading, a row of a table. Numbers are computed and stand beside the text, not in
 * it; a footnote stands in the text between ⟦ and ⟧ where its mark is.
 */
export type Passage = {
  readonly id?: string
  readonly of: 'title' | 'heading' | 'paragraph' | 'point' | 'row'
  /** As cited: `32`, `3 (l)`, `IV`, `Annex I`; empty where there is none. */
  readonly number: string
  readonly text: string
}

/** Every passage of a document in reading order. */
export function passagesOf(document: NumberedDocument): readonly Passage[] {
  const gap = languageProfile(document.language).sentenceGap
  const { masthead, preamble, sections, annexes } = document
  const opening = preamble ? inlineText(preamble.opening) : ''
  return [
    { of: 'title', number: '', text: masthead.title },
    ...(opening ? [{ of: 'paragraph' as const, number: '', text: opening }] : []),
    ...(preamble?.paragraphs ?? []).flatMap((one) => itemPassages(one, gap, 'paragraph')),
    ...sections.flatMap((section) => sectionPassages(section, gap)),
    ...annexes.flatMap((annex) => [
      {
        id: annex.id,
        of: 'heading' as const,
        number: annex.title,
        text: inlineText(annex.heading),
      },
      ...annex.sections.flatMap((section) => sectionPassages(section, gap)),
    ]),
  ]
}

function sectionPassages(section: NumberedSection, gap: string): readonly Passage[] {
  const { id, label, heading } = section
  return [
    ...(heading ? [{ id, of: 'heading' as const, number: label, text: inlineText(heading) }] : []),
    ...section.blocks.flatMap((block) => blockPassages(block, gap)),
    ...section.sections.flatMap((one) => sectionPassages(one, gap)),
  ]
}

function blockPassages(block: NumberedBlock, gap: string): readonly Passage[] {
  if (block.kind === 'paragraph') return itemPassages(block, gap, 'paragraph')
  if (block.kind === 'quoted')
    return block.paragraphs.flatMap((one) => itemPassages(one, gap, 'paragraph'))
  const rows = [...(block.head ? [block.head] : []), ...block.rows]
  return [
    ...(block.caption
      ? [{ id: block.id, of: 'heading' as const, number: '', text: inlineText(block.caption) }]
      : []),
    ...rows.map((row) => ({
      of: 'row' as const,
      number: '',
      text: row.map(inlineText).join(' | '),
    })),
  ]
}

function itemPassages(
  item: NumberedItem,
  gap: string,
  of: 'paragraph' | 'point',
): readonly Passage[] {
  const tail = sentencesText(item.tail, gap)
  return [
    { id: item.id, of, number: item.path, text: sentencesText(item.sentences, gap) },
    ...item.points.flatMap((point) => itemPassages(point, gap, 'point')),
    ...(tail ? [{ of, number: '', text: tail }] : []),
  ]
}

/** Sentences joined as they are printed, each footnote in its place between ⟦ and ⟧. */
function sentencesText(sentences: readonly NumberedSentence[], gap: string): string {
  return sentences.map(({ inlines }) => inlineText(inlines)).join(gap)
}

/** Words, with each footnote in its place between ⟦ and ⟧. */
export function inlineText(inlines: readonly Printed[]): string {
  return inlines
    .map((one) => {
      if (one.kind === 'text') return one.text
      return `${noteOpens}${one.content.map(({ text }) => text).join('')}${noteCloses}`
    })
    .join('')
}
