import { documentWords } from '../text/document-words.ts'
import { languageProfile } from '../text/language-profile.ts'
import type {
  NumberedAnnex,
  NumberedBlock,
  NumberedDocument,
  NumberedItem,
  NumberedMasthead,
  NumberedSection,
  NumberedSentence,
  NumberedTable,
  Printed,
  PrintedNote,
} from '../text/numbered.ts'
import { numbered } from '../text/numbering.ts'
import type { DocumentTree } from '../text/tree.ts'
import { notesOfAnnex, notesOfBody } from './printed-notes.ts'
import { contentsLine } from './to-html.ts'

/**
 * The document as plain text: a blank line between blocks, one line a paragraph, note marks as
 * superior figures, the notes under a rule after the body and after each annex.
 */
export function toPlainText(document: DocumentTree): string {
  const shown = numbered(document)
  const gap = languageProfile(shown.language).sentenceGap
  const blocks = [
    ...mastheadLines(shown.masthead),
    ...contentsBlock(shown),
    ...(shown.preamble
      ? [
          words(shown.preamble.opening),
          ...shown.preamble.paragraphs.flatMap((one) => itemBlocks(one, gap, 0)),
        ]
      : []),
    ...shown.sections.flatMap((section) => sectionBlocks(section, gap)),
    ...adoptionLine(shown),
    ...notesBlock(notesOfBody(shown)),
    ...shown.annexes.flatMap((annex) => annexBlocks(annex, gap)),
  ]
  return `${blocks.filter((block) => block.trim() !== '').join('\n\n')}\n`
}

function mastheadLines(masthead: NumberedMasthead): readonly string[] {
  const { printed } = masthead
  return [
    printed.draft ?? '',
    masthead.publisher ?? '',
    masthead.organ,
    masthead.symbol ?? '',
    printed.distribution ?? '',
    printed.date ?? '',
    printed.original ?? '',
    printed.session ?? '',
    printed.placeAndDates ?? '',
    masthead.agendaItem ?? '',
    ...(masthead.lines ?? []),
    masthead.title,
  ]
}

function contentsBlock({ kind, contents, language }: NumberedDocument): readonly string[] {
  if (kind !== 'report' || contents.length < 2) return []
  const lines = contents.map((entry) => `${'  '.repeat(entry.depth)}${contentsLine(entry)}`)
  return [[documentWords(language).contents, ...lines].join('\n')]
}

function adoptionLine({ adoption, adoptedOn }: NumberedDocument): readonly string[] {
  return [[adoption?.meeting, adoptedOn].filter(Boolean).join('\n')]
}

function annexBlocks(annex: NumberedAnnex, gap: string): readonly string[] {
  return [
    annex.title,
    words(annex.heading),
    ...annex.sections.flatMap((section) => sectionBlocks(section, gap)),
    ...notesBlock(notesOfAnnex(annex)),
  ]
}

function sectionBlocks(section: NumberedSection, gap: string): readonly string[] {
  const { label, heading } = section
  return [
    ...(heading ? [`${label ? `${label}. ` : ''}${words(heading)}`] : []),
    ...section.blocks.flatMap((block) => blockBlocks(block, gap)),
    ...section.sections.flatMap((one) => sectionBlocks(one, gap)),
  ]
}

function blockBlocks(block: NumberedBlock, gap: string): readonly string[] {
  if (block.kind === 'paragraph') return itemBlocks(block, gap, 0)
  if (block.kind === 'table') return [tableBlock(block)]
  return block.paragraphs.flatMap((one) => itemBlocks(one, gap, 1))
}

function itemBlocks(item: NumberedItem, gap: string, depth: number): readonly string[] {
  const margin = '    '.repeat(depth)
  const label = item.label ? `${item.label} ` : ''
  const tail = sentences(item.tail, gap)
  return [
    `${margin}${label}${sentences(item.sentences, gap)}`,
    ...item.points.flatMap((point) => itemBlocks(point, gap, depth + 1)),
    ...(tail ? [`${margin}${tail}`] : []),
  ]
}

function tableBlock(table: NumberedTable): string {
  const rows = [...(table.head ? [table.head] : []), ...table.rows].map((row) =>
    row.map((cell) => words(cell)).join('\t'),
  )
  return [...(table.caption ? [words(table.caption)] : []), ...rows].join('\n')
}

function notesBlock(notes: readonly PrintedNote[]): readonly string[] {
  if (!notes.length) return []
  const lines = notes.map(
    ({ number, content }) => `${superior(number)} ${content.map(({ text }) => text).join('')}`,
  )
  return ['____________', ...lines]
}

function sentences(all: readonly NumberedSentence[], gap: string): string {
  return all.map(({ inlines }) => words(inlines)).join(gap)
}

function words(inlines: readonly Printed[]): string {
  return inlines.map((one) => (one.kind === 'note' ? superior(one.number) : one.text)).join('')
}

/** `12` in superior figures. */
function superior(number: number): string {
  return [...String(number)].map((figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(figure)] ?? figure).join('')
}
