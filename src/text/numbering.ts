import { dayInWords, daysInWords } from './days.ts'
import { annexTitle, documentWords, originalLine } from './document-words.ts'
import { languageProfile } from './language-profile.ts'
import type {
  ContentsEntry,
  NumberedAnnex,
  NumberedBlock,
  NumberedDocument,
  NumberedItem,
  NumberedMasthead,
  NumberedParagraph,
  NumberedSection,
  NumberedSentence,
  Printed,
} from './numbered.ts'
import { numberingPlan } from './numbering-plan.ts'
import { ordinalWords } from './ordinals.ts'
import { type Printer, printedInlines } from './printed.ts'
import type {
  Annex,
  Block,
  DocumentTree,
  Paragraph,
  Point,
  Section,
  Sentence,
  Table,
} from './tree.ts'

/**
 * The document with its numbers, note marks, contents and references computed. What cannot be
 * computed is listed in `faults` and printed as `[?]`; nothing is thrown.
 */
export function numbered(document: DocumentTree): NumberedDocument {
  const { language, kind, standing } = document
  const plan = numberingPlan(document)
  const printer: Printer = { language, places: plan.places, faults: [...plan.faults], series: '' }
  const masthead = numberedMasthead(document, printer)
  const preamble = document.preamble && {
    opening: printedInlines(printer, document.preamble.opening, 'preamble'),
    paragraphs: document.preamble.paragraphs.map((one) => numberedParagraph(printer, one)),
  }
  const sections = document.sections.map((section) => numberedSection(printer, section, 1))
  const annexes = document.annexes.map((annex) => numberedAnnex(printer, annex))
  return {
    kind,
    language,
    direction: languageProfile(language).direction,
    standing,
    masthead,
    contents: contentsOf(sections, annexes),
    ...(preamble ? { preamble } : {}),
    sections,
    ...(document.adoption ? { adoption: document.adoption } : {}),
    ...(document.adoption?.on ? { adoptedOn: dayInWords(document.adoption.on, language) } : {}),
    annexes,
    faults: printer.faults,
  }
}

function numberedMasthead(document: DocumentTree, printer: Printer): NumberedMasthead {
  const { language, standing } = document
  const { symbol, ...rest } = document.masthead
  const words = documentWords(language)
  if (standing === 'draft' && symbol)
    printer.faults.push({
      place: 'masthead',
      words: symbol,
      why: 'A draft carries no symbol; it is left out. Mark the document as issued once the symbol is assigned.',
    })
  const session = rest.session && sessionWords(document, printer)
  const placeAndDates = placeAndDatesOf(document)
  return {
    ...rest,
    ...(symbol && standing === 'issued' ? { symbol } : {}),
    printed: {
      ...(rest.distribution ? { distribution: words.distribution[rest.distribution] } : {}),
      ...(rest.date ? { date: dayInWords(rest.date, language) } : {}),
      ...(rest.originalLanguage ? { original: originalLine(language, rest.originalLanguage) } : {}),
      ...(session ? { session } : {}),
      ...(placeAndDates ? { placeAndDates } : {}),
      ...(standing === 'draft' ? { draft: words.draft } : {}),
    },
  }
}

function sessionWords(document: DocumentTree, printer: Printer): string | undefined {
  const { session } = document.masthead
  if (!session || session.words) return session?.words
  const words = ordinalWords(session.number, document.language)
  if (words) return `${words.charAt(0).toUpperCase()}${words.slice(1)} session`
  printer.faults.push({
    place: 'masthead',
    words: String(session.number),
    why: `Ordinals are not set up in "${document.language}"; give the session's words in the masthead.`,
  })
  return undefined
}

function placeAndDatesOf({ masthead, language }: DocumentTree): string | undefined {
  const { place, dates } = masthead
  const days = dates && daysInWords(dates.from, dates.to, language)
  return place && days ? `${place}, ${days}` : (place ?? days)
}

function numberedAnnex(printer: Printer, annex: Annex): NumberedAnnex {
  const own: Printer = { ...printer, series: annex.id }
  const label = printer.places.get(annex.id)?.label ?? ''
  return {
    id: annex.id,
    label,
    title: annexTitle(printer.language, label),
    heading: printedInlines(own, annex.heading, annex.id),
    sections: annex.sections.map((section) => numberedSection(own, section, 1)),
    ...(annex.printed ? { printed: annex.printed } : {}),
  }
}

function numberedSection(printer: Printer, section: Section, depth: number): NumberedSection {
  return {
    id: section.id,
    depth,
    label: printer.places.get(section.id)?.label ?? '',
    ...(section.heading ? { heading: printedInlines(printer, section.heading, section.id) } : {}),
    blocks: section.blocks.map((block) => numberedBlock(printer, block)),
    sections: (section.sections ?? []).map((one) => numberedSection(printer, one, depth + 1)),
    ...(section.printed ? { printed: section.printed } : {}),
  }
}

function numberedBlock(printer: Printer, block: Block): NumberedBlock {
  if (block.kind === 'paragraph') return numberedParagraph(printer, block)
  if (block.kind === 'table') return numberedTable(printer, block)
  return {
    kind: 'quoted',
    id: block.id,
    ...(block.of ? { of: block.of } : {}),
    paragraphs: block.paragraphs.map((one) => numberedParagraph(printer, one)),
  }
}

function numberedTable(printer: Printer, table: Table): NumberedBlock {
  const cells = (row: Table['rows'][number]) =>
    row.map((cell) => printedInlines(printer, cell, table.id))
  return {
    kind: 'table',
    id: table.id,
    ...(table.caption ? { caption: printedInlines(printer, table.caption, table.id) } : {}),
    ...(table.head ? { head: cells(table.head) } : {}),
    rows: table.rows.map(cells),
  }
}

function numberedParagraph(printer: Printer, paragraph: Paragraph): NumberedParagraph {
  return {
    kind: 'paragraph',
    ...(paragraph.role ? { role: paragraph.role } : {}),
    ...numberedItem(printer, paragraph),
  }
}

function numberedItem(printer: Printer, item: Paragraph | Point): NumberedItem {
  const place = printer.places.get(item.id)
  return {
    id: item.id,
    ...(place?.number === undefined ? {} : { number: place.number }),
    label: place?.label ?? '',
    path: place?.path ?? '',
    sentences: printedSentences(printer, item.sentences, item.id),
    points: (item.points ?? []).map((point) => numberedItem(printer, point)),
    tail: printedSentences(printer, item.tail ?? [], item.id),
    ...(item.printed ? { printed: item.printed } : {}),
  }
}

function printedSentences(
  printer: Printer,
  sentences: readonly Sentence[],
  place: string,
): readonly NumberedSentence[] {
  return sentences.map(({ inlines, from, edited }) => ({
    inlines: printedInlines(printer, inlines, place),
    ...(from ? { from } : {}),
    ...(edited ? { edited } : {}),
  }))
}

function contentsOf(
  sections: readonly NumberedSection[],
  annexes: readonly NumberedAnnex[],
): readonly ContentsEntry[] {
  const headings = (section: NumberedSection): readonly ContentsEntry[] => [
    ...(section.heading
      ? [
          {
            id: section.id,
            of: 'section' as const,
            depth: section.depth,
            label: section.label,
            title: plainWords(section.heading),
          },
        ]
      : []),
    ...section.sections.flatMap(headings),
  ]
  return [
    ...sections.flatMap(headings),
    ...annexes.map(({ id, title, heading }) => ({
      id,
      of: 'annex' as const,
      depth: 1,
      label: title,
      title: plainWords(heading),
    })),
  ]
}

/** The words without note marks. */
export function plainWords(inlines: readonly Printed[]): string {
  return inlines.map((one) => (one.kind === 'text' ? one.text : '')).join('')
}
