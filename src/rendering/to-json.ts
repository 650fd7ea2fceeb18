import { languageProfile } from '../text/language-profile.ts'
import type {
  NumberedBlock,
  NumberedDocument,
  NumberedItem,
  NumberedSection,
  NumberedSentence,
  Printed,
} from '../text/numbered.ts'
import { numbered, plainWords } from '../text/numbering.ts'
import type { DocumentTree, Source } from '../text/tree.ts'
import { inlinesOfItem, notesAmong } from './printed-notes.ts'

/**
 * The JSON contract of `report`. `text` is a paragraph with its sub-paragraphs, each on a line of
 * its own with its label, without note marks; `from` gathers what its sentences state.
 */
export type DocumentJson = {
  readonly symbol: string | null
  readonly session: number | null
  readonly language: string
  readonly title: string
  readonly standing: 'draft' | 'issued'
  readonly sections: readonly SectionJson[]
  readonly annexes: readonly AnnexJson[]
  readonly faults: NumberedDocument['faults']
}

export type AnnexJson = {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly sections: readonly SectionJson[]
}

export type SectionJson = {
  readonly id: string
  readonly number: string | null
  readonly title: string | null
  readonly depth: number
  readonly paragraphs: readonly ParagraphJson[]
}

/** `number` is a figure, or a label such as `(l)`; `quoted` names the document it belongs to. */
export type ParagraphJson = {
  readonly id: string
  readonly number: number | string | null
  readonly text: string
  readonly notes: readonly NoteJson[]
  readonly from: { readonly facts: readonly number[]; readonly rules: readonly string[] }
  readonly sentences: readonly SentenceJson[]
  readonly role?: string
  readonly quoted?: string | null
}

export type SentenceJson = {
  readonly text: string
  readonly from?: Source
  readonly edited?: true
}

export type NoteJson = { readonly id: string; readonly number: number; readonly text: string }

/** The document as values for programs; the preamble of a resolution is its first section. */
export function toJson(document: DocumentTree): DocumentJson {
  const shown = numbered(document)
  const { masthead, preamble, language } = shown
  const gap = languageProfile(language).sentenceGap
  return {
    symbol: masthead.symbol ?? null,
    session: masthead.session?.number ?? null,
    language,
    title: masthead.title,
    standing: shown.standing,
    sections: [
      ...(preamble
        ? [
            {
              id: 'preamble',
              number: null,
              title: plainWords(preamble.opening),
              depth: 1,
              paragraphs: preamble.paragraphs.map((one) => paragraphJson(one, gap, one.role)),
            },
          ]
        : []),
      ...shown.sections.flatMap((section) => sectionJson(section, gap)),
    ],
    annexes: shown.annexes.map((annex) => ({
      id: annex.id,
      number: annex.label || null,
      title: plainWords(annex.heading),
      sections: annex.sections.flatMap((section) => sectionJson(section, gap)),
    })),
    faults: shown.faults,
  }
}

/** A section, then its sub-sections, each with its depth. */
function sectionJson(section: NumberedSection, gap: string): readonly SectionJson[] {
  return [
    {
      id: section.id,
      number: section.label || null,
      title: section.heading ? plainWords(section.heading) : null,
      depth: section.depth,
      paragraphs: section.blocks.flatMap((block) => blockJson(block, gap)),
    },
    ...section.sections.flatMap((one) => sectionJson(one, gap)),
  ]
}

function blockJson(block: NumberedBlock, gap: string): readonly ParagraphJson[] {
  if (block.kind === 'paragraph') return [paragraphJson(block, gap, block.role)]
  if (block.kind === 'quoted')
    return block.paragraphs.map((one) => ({
      ...paragraphJson(one, gap, one.role),
      quoted: block.of?.symbol ?? null,
    }))
  const cells = [...(block.head ? [block.head] : []), ...block.rows]
  const all: readonly Printed[] = [...(block.caption ?? []), ...cells.flat(2)]
  const rows = cells.map((row) => row.map(plainWords).join('\t'))
  return [
    {
      id: block.id,
      number: null,
      text: [...(block.caption ? [plainWords(block.caption)] : []), ...rows].join('\n'),
      notes: notesJson(all),
      from: { facts: [], rules: [] },
      sentences: [],
      role: 'table',
    },
  ]
}

function paragraphJson(item: NumberedItem, gap: string, role?: string): ParagraphJson {
  const sentences = sentencesOf(item)
  const sources = sentences.flatMap(({ from }) => (from ? [from] : []))
  const letters = item.label && !/^\d+\.$/.test(item.label) ? item.label : undefined
  return {
    id: item.id,
    number: letters ?? item.number ?? null,
    text: itemLines(item, gap).join('\n'),
    notes: notesJson(inlinesOfItem(item)),
    from: {
      facts: [...new Set(sources.flatMap(({ facts }) => facts))].sort((a, b) => a - b),
      rules: [...new Set(sources.flatMap(({ rules }) => rules))],
    },
    sentences: sentences.map(({ inlines, from, edited }) => ({
      text: plainWords(inlines),
      ...(from ? { from } : {}),
      ...(edited ? { edited } : {}),
    })),
    ...(role ? { role } : {}),
  }
}

function sentencesOf(item: NumberedItem): readonly NumberedSentence[] {
  return [...item.sentences, ...item.points.flatMap(sentencesOf), ...item.tail]
}

function itemLines(item: NumberedItem, gap: string): readonly string[] {
  const tail = textOf(item.tail, gap)
  return [
    textOf(item.sentences, gap),
    ...item.points.flatMap((point) => {
      const [first = '', ...rest] = itemLines(point, gap)
      return [`${point.label} ${first}`, ...rest]
    }),
    ...(tail ? [tail] : []),
  ]
}

function textOf(sentences: readonly NumberedSentence[], gap: string): string {
  return sentences.map(({ inlines }) => plainWords(inlines)).join(gap)
}

function notesJson(inlines: readonly Printed[]): readonly NoteJson[] {
  return notesAmong(inlines).map(({ id, number, content }) => ({
    id,
    number,
    text: plainWords(content),
  }))
}
