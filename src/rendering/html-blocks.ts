import { documentWords } from '../text/document-words.ts'
import type {
  NumberedAnnex,
  NumberedBlock,
  NumberedItem,
  NumberedParagraph,
  NumberedPreamble,
  NumberedQuoted,
  NumberedSection,
  NumberedTable,
  PrintedCell,
  PrintedNote,
} from '../text/numbered.ts'
import type { Language } from '../text/tree.ts'
import { element, htmlInlines, htmlSentences } from './html-inline.ts'
import { notesOfAnnex } from './printed-notes.ts'

/** The parts of a document as HTML elements, one a line. */

export function htmlPreamble(preamble: NumberedPreamble, language: Language): string {
  const opening = element('p', { class: 'opening' }, htmlInlines(preamble.opening, language))
  const paragraphs = preamble.paragraphs.map((one) => htmlParagraph(one, language))
  return element('section', { class: 'preamble' }, ['', opening, ...paragraphs, ''].join('\n'))
}

/** `level` is that of the heading, from 2 on. */
export function htmlSection(section: NumberedSection, level: number, language: Language): string {
  const { id, label, heading } = section
  const parts = [
    ...(heading ? [htmlHeading(id, level, label, htmlInlines(heading, language))] : []),
    ...section.blocks.map((block) => htmlBlock(block, language)),
    ...section.sections.map((one) => htmlSection(one, level + 1, language)),
  ]
  const named = heading ? { 'aria-labelledby': `${id}-heading` } : {}
  return element('section', { id, ...named }, ['', ...parts, ''].join('\n'))
}

function htmlHeading(id: string, level: number, label: string, inner: string): string {
  const number = label ? `${element('bdi', { class: 'number' }, `${label}.`)} ` : ''
  return element(`h${Math.min(level, 6)}`, { id: `${id}-heading` }, `${number}${inner}`)
}

export function htmlAnnex(annex: NumberedAnnex, language: Language): string {
  const { id, title, heading } = annex
  const inner = [
    element('span', { class: 'annex-number' }, title),
    element('span', { class: 'annex-title' }, htmlInlines(heading, language)),
  ].join('<br/>')
  const parts = [
    element('h2', { id: `${id}-heading` }, inner),
    ...annex.sections.map((section) => htmlSection(section, 3, language)),
    ...htmlNotes(notesOfAnnex(annex), language, title),
  ]
  const attributes = {
    id,
    class: 'annex',
    role: 'doc-appendix',
    'aria-labelledby': `${id}-heading`,
  }
  return element('section', attributes, ['', ...parts, ''].join('\n'))
}

/** The notes of one series, or nothing where there are none; those of an annex say of which. */
export function htmlNotes(
  notes: readonly PrintedNote[],
  language: Language,
  of?: string,
): readonly string[] {
  if (!notes.length) return []
  const words = documentWords(language)
  const items = notes.map(({ id, number, content }) => {
    const back = element(
      'a',
      { href: `#${id}-mark`, role: 'doc-backlink', 'aria-label': `↩ ${words.note} ${number}` },
      '↩',
    )
    return element('li', { id }, `${htmlInlines(content, language)} ${back}`)
  })
  const list = element('ol', {}, ['', ...items, ''].join('\n'))
  const label = [words.notes, of].filter(Boolean).join(', ')
  const attributes = { class: 'notes', role: 'doc-endnotes', 'aria-label': label }
  return [element('section', attributes, `\n${list}\n`)]
}

function htmlBlock(block: NumberedBlock, language: Language): string {
  if (block.kind === 'paragraph') return htmlParagraph(block, language)
  if (block.kind === 'quoted') return htmlQuoted(block, language)
  return htmlTable(block, language)
}

function htmlQuoted({ id, of, paragraphs }: NumberedQuoted, language: Language): string {
  const inner = paragraphs.map((one) => htmlParagraph(one, language))
  const attributes = { id, 'data-symbol': of?.symbol, 'data-part': of?.part }
  return element('blockquote', attributes, ['', ...inner, ''].join('\n'))
}

function htmlParagraph(paragraph: NumberedParagraph, language: Language): string {
  const classes = ['paragraph', paragraph.role].filter(Boolean).join(' ')
  return element('div', { id: paragraph.id, class: classes }, htmlItem(paragraph, language))
}

function htmlItem(item: NumberedItem, language: Language): string {
  const label = item.label ? `${element('bdi', { class: 'number' }, item.label)} ` : ''
  const own = element('p', {}, `${label}${htmlSentences(item.sentences, language)}`)
  const points = item.points.map((point) =>
    element('div', { id: point.id, role: 'listitem' }, htmlItem(point, language)),
  )
  // A list by role and not by element: the labels are the document's own, none are to be added.
  const list = element('div', { class: 'points', role: 'list' }, ['', ...points, ''].join('\n'))
  const tail = element('p', {}, htmlSentences(item.tail, language))
  return [own, ...(points.length ? [list] : []), ...(item.tail.length ? [tail] : [])].join('\n')
}

function htmlTable(table: NumberedTable, language: Language): string {
  const cells = (row: readonly PrintedCell[], name: 'th' | 'td') =>
    row
      .map((cell) =>
        element(name, name === 'th' ? { scope: 'col' } : {}, htmlInlines(cell, language)),
      )
      .join('')
  const rows = table.rows.map((row) => element('tr', {}, cells(row, 'td')))
  const parts = [
    ...(table.caption ? [element('caption', {}, htmlInlines(table.caption, language))] : []),
    ...(table.head ? [element('thead', {}, element('tr', {}, cells(table.head, 'th')))] : []),
    element('tbody', {}, ['', ...rows, ''].join('\n')),
  ]
  return element('table', { id: table.id }, ['', ...parts, ''].join('\n'))
}
