import { documentWords } from '../text/document-words.ts'
import type {
  NumberedAnnex,
  NumberedBlock,
  NumberedDocument,
  NumberedItem,
  NumberedMasthead,
  NumberedSection,
  NumberedTable,
  PrintedNote,
} from '../text/numbered.ts'
import { numbered } from '../text/numbering.ts'
import type { DocumentTree, Language } from '../text/tree.ts'
import {
  atBlockStart,
  markdownEscaped,
  markdownInlines,
  markdownSentences,
  noteLabel,
} from './markdown-inline.ts'
import { notesOfAnnex, notesOfBody } from './printed-notes.ts'
import { contentsLine } from './to-html.ts'

/**
 * The document as Markdown. Numbers are the document's own, so they are written as words and not
 * as lists; sub-paragraphs are quoted as deep as they lie; footnotes as `[^1]`.
 */
export function toMarkdown(document: DocumentTree): string {
  const shown = numbered(document)
  const { language, preamble } = shown
  const blocks = [
    ...mastheadBlocks(shown.masthead),
    ...contentsBlock(shown),
    ...(preamble
      ? [
          atBlockStart(markdownInlines(preamble.opening)),
          ...preamble.paragraphs.flatMap((one) => itemBlocks(one, language, '')),
        ]
      : []),
    ...shown.sections.flatMap((section) => sectionBlocks(section, 2, language)),
    atBlockStart(
      markdownEscaped([shown.adoption?.meeting, shown.adoptedOn].filter(Boolean).join(', ')),
    ),
    ...noteBlocks(notesOfBody(shown)),
    ...shown.annexes.flatMap((annex) => annexBlocks(annex, language)),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function mastheadBlocks(masthead: NumberedMasthead): readonly string[] {
  const { printed } = masthead
  const lines = [
    masthead.publisher,
    masthead.organ,
    masthead.symbol,
    printed.distribution,
    printed.date,
    printed.original,
    printed.session,
    printed.placeAndDates,
    masthead.agendaItem,
    ...(masthead.lines ?? []),
  ].flatMap((line) => (line ? [atBlockStart(markdownEscaped(line))] : []))
  return [
    ...(printed.draft ? [`**${markdownEscaped(printed.draft)}**`] : []),
    lines.join('\\\n'),
    `# ${markdownEscaped(masthead.title)}`,
  ]
}

function contentsBlock({ kind, contents, language }: NumberedDocument): readonly string[] {
  if (kind !== 'report' || contents.length < 2) return []
  const lines = contents.map(
    (entry) => `${'  '.repeat(entry.depth - 1)}- ${markdownEscaped(contentsLine(entry))}`,
  )
  return [`**${documentWords(language).contents}**`, lines.join('\n')]
}

function annexBlocks(annex: NumberedAnnex, language: Language): readonly string[] {
  const heading = markdownInlines(annex.heading)
  return [
    `## ${annex.title}${heading ? `: ${heading}` : ''}`,
    ...annex.sections.flatMap((section) => sectionBlocks(section, 3, language)),
    ...noteBlocks(notesOfAnnex(annex)),
  ]
}

function sectionBlocks(
  section: NumberedSection,
  level: number,
  language: Language,
): readonly string[] {
  const { label, heading } = section
  const title = heading
    ? [`${'#'.repeat(level)} ${label ? `${label}. ` : ''}${markdownInlines(heading)}`]
    : []
  return [
    ...title,
    ...section.blocks.flatMap((block) => blockBlocks(block, language)),
    ...section.sections.flatMap((one) => sectionBlocks(one, level + 1, language)),
  ]
}

function blockBlocks(block: NumberedBlock, language: Language): readonly string[] {
  if (block.kind === 'paragraph') return itemBlocks(block, language, '')
  if (block.kind === 'table') return tableBlocks(block)
  return block.paragraphs.flatMap((one) => itemBlocks(one, language, '> '))
}

function itemBlocks(item: NumberedItem, language: Language, margin: string): readonly string[] {
  const label = item.label ? `${item.label} ` : ''
  const own = atBlockStart(`${label}${markdownSentences(item.sentences, language)}`)
  const tail = atBlockStart(markdownSentences(item.tail, language))
  return [
    `${margin}${own}`,
    ...item.points.flatMap((point) => itemBlocks(point, language, `${margin}> `)),
    ...(tail ? [`${margin}${tail}`] : []),
  ]
}

function tableBlocks(table: NumberedTable): readonly string[] {
  const width = Math.max(table.head?.length ?? 0, ...table.rows.map((row) => row.length), 1)
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`
  return [
    ...(table.caption ? [atBlockStart(markdownInlines(table.caption))] : []),
    [
      line((table.head ?? []).map(markdownInlines)),
      line(Array.from({ length: width }, () => '---')),
      ...table.rows.map((row) => line(row.map(markdownInlines))),
    ].join('\n'),
  ]
}

function noteBlocks(notes: readonly PrintedNote[]): readonly string[] {
  return notes.map((note) => `[^${noteLabel(note)}]: ${markdownInlines(note.content)}`)
}
