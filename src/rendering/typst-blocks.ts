import type {
  NumberedAnnex,
  NumberedBlock,
  NumberedItem,
  NumberedParagraph,
  NumberedPreamble,
  NumberedSection,
  NumberedTable,
  PrintedCell,
} from '../text/numbered.ts'
import type { Language } from '../text/tree.ts'
import {
  directed,
  ownDirection,
  type TypstPiece,
  typstInlines,
  typstSentences,
} from './typst-inlines.ts'

/** A part of the document as it runs, for the template. */
export type TypstPart =
  | {
      readonly of: 'heading'
      readonly id: string
      readonly level: number
      readonly label: string
      readonly words: readonly TypstPiece[]
    }
  | {
      readonly of: 'annex'
      readonly id: string
      readonly title: string
      readonly words: readonly TypstPiece[]
    }
  | { readonly of: 'opening'; readonly words: readonly TypstPiece[] }
  | (TypstItem & { readonly of: 'paragraph'; readonly role?: string })
  | {
      readonly of: 'quoted'
      readonly id: string
      readonly paragraphs: readonly (TypstItem & { readonly role?: string })[]
    }
  | TypstTable
  | { readonly of: 'adoption'; readonly lines: readonly string[] }
  | { readonly of: 'end' }

export type TypstItem = {
  readonly id: string
  readonly label: string
  readonly words: readonly TypstPiece[]
  readonly points: readonly TypstItem[]
  readonly tail: readonly TypstPiece[]
}

export type TypstTable = {
  readonly of: 'table'
  readonly id: string
  readonly caption: readonly TypstPiece[]
  readonly head: readonly (readonly TypstPiece[])[]
  readonly rows: readonly (readonly (readonly TypstPiece[])[])[]
  /** How wide the columns are against each other. */
  readonly widths: readonly number[]
  /** A note in a heading cell must not come again with it on the next page. */
  readonly repeated: boolean
}

export function typstPreamble(
  { opening, paragraphs }: NumberedPreamble,
  language: Language,
): readonly TypstPart[] {
  return [
    ...(opening.length ? [{ of: 'opening' as const, words: typstInlines(opening, language) }] : []),
    ...paragraphs.map((one) => typstBlock(one, language)),
  ]
}

/** `level` is that of a heading here, from 1 on; one without heading adds none. */
export function typstSection(
  section: NumberedSection,
  level: number,
  language: Language,
): readonly TypstPart[] {
  const { id, label, heading } = section
  const own = heading && (label || heading.length > 0)
  const below = own ? level + 1 : level
  return [
    ...(own
      ? [
          {
            of: 'heading' as const,
            id,
            // The export knows six levels, as pages do.
            level: Math.min(level, 6),
            label: label && ownDirection(`${label}.`, language),
            words: typstInlines(heading, language),
          },
        ]
      : []),
    ...section.blocks.map((block) => typstBlock(block, language)),
    ...section.sections.flatMap((one) => typstSection(one, below, language)),
  ]
}

export function typstAnnex(annex: NumberedAnnex, language: Language): readonly TypstPart[] {
  const { id, title, heading } = annex
  return [
    {
      of: 'annex',
      id,
      title: directed(title, language),
      words: typstInlines(heading, language),
    },
    ...annex.sections.flatMap((section) => typstSection(section, 2, language)),
    { of: 'end' },
  ]
}

function typstBlock(block: NumberedBlock, language: Language): TypstPart {
  if (block.kind === 'paragraph') return { of: 'paragraph', ...typstParagraph(block, language) }
  if (block.kind === 'table') return typstTable(block, language)
  const paragraphs = block.paragraphs.map((one) => typstParagraph(one, language))
  return { of: 'quoted', id: block.id, paragraphs }
}

function typstParagraph(
  paragraph: NumberedParagraph,
  language: Language,
): TypstItem & { readonly role?: string } {
  const { role } = paragraph
  return { ...typstItem(paragraph, language), ...(role ? { role } : {}) }
}

function typstItem(item: NumberedItem, language: Language): TypstItem {
  return {
    id: item.id,
    label: ownDirection(item.label, language),
    words: typstSentences(item.sentences, language),
    points: item.points.map((point) => typstItem(point, language)),
    tail: typstSentences(item.tail, language),
  }
}

function typstTable(table: NumberedTable, language: Language): TypstTable {
  const rows = [...(table.head ? [table.head] : []), ...table.rows]
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const cells = (row: readonly PrintedCell[]) =>
    Array.from({ length: columns }, (_, at) => typstInlines(row[at] ?? [], language))
  return {
    of: 'table',
    id: table.id,
    caption: typstInlines(table.caption ?? [], language),
    head: table.head ? cells(table.head) : [],
    rows: table.rows.map(cells),
    widths: Array.from({ length: columns }, (_, at) => widthOf(rows.map((row) => row[at] ?? []))),
    repeated: !(table.head ?? []).flat().some(({ kind }) => kind === 'note'),
  }
}

/** A column is as wide as its longest words, within bounds: neither a slit nor the whole page. */
function widthOf(cells: readonly PrintedCell[]): number {
  const lengths = cells.map((cell) =>
    cell.reduce((sum, one) => sum + (one.kind === 'text' ? one.text.length : 1), 0),
  )
  return Math.min(Math.max(6, ...lengths), 48) + 3
}
