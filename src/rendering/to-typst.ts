import { documentWords } from '../text/document-words.ts'
import type { NumberedDocument, NumberedMasthead } from '../text/numbered.ts'
import { numbered } from '../text/numbering.ts'
import type { DocumentTree, Language } from '../text/tree.ts'
import { contentsLine } from './to-html.ts'
import { type TypstPart, typstAnnex, typstPreamble, typstSection } from './typst-blocks.ts'
import { directed, ownDirection } from './typst-inlines.ts'
import { typstTemplate } from './typst-template.ts'

/** A fixed template, and the document as JSON that it reads: no words ever stand in markup. */
export type TypstDocument = {
  readonly source: string
  /** JSON, read by the template from the input `data`. */
  readonly data: string
}

/**
 * The document for Typst. The same document gives the same text. `made` is the day that the file
 * says of itself where the document has no day of issue; it is printed nowhere.
 */
export function toTypst(document: DocumentTree, made?: string): TypstDocument {
  return { source: typstTemplate, data: JSON.stringify(typstData(numbered(document), made)) }
}

function typstData(document: NumberedDocument, made: string | undefined) {
  const { kind, language, direction, masthead, contents } = document
  const parts = typstParts(document)
  return {
    kind,
    language,
    direction,
    title: [masthead.symbol, masthead.title].filter(Boolean).join(' – '),
    symbol: masthead.symbol ? directed(masthead.symbol, language) : '',
    draft: masthead.printed.draft ?? '',
    day: dayOf(masthead.date ?? made),
    masthead: mastheadLines(masthead, language),
    contentsTitle: kind === 'report' && contents.length > 1 ? documentWords(language).contents : '',
    contents: Object.fromEntries(
      contents.map(({ id, of, label, title }) => [
        id,
        of === 'section' && label
          ? { label: ownDirection(`${label}.`, language), title: directed(title, language) }
          : {
              label: '',
              title: directed(contentsLine({ id, of, depth: 1, label, title }), language),
            },
      ]),
    ),
    anchors: anchorsOf(parts),
    parts,
  }
}

/** The ids to which a link may lead: those that one element alone carries. */
function anchorsOf(parts: readonly TypstPart[]): Readonly<Record<string, true>> {
  const times = new Map<string, number>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('id' in value && typeof value.id === 'string')
      times.set(value.id, (times.get(value.id) ?? 0) + 1)
    Object.values(value).forEach(visit)
  }
  visit(parts)
  const single = [...times].filter(([, count]) => count === 1)
  return Object.fromEntries(single.map(([id]) => [id, true]))
}

function typstParts(document: NumberedDocument): readonly TypstPart[] {
  const { language, preamble, sections, adoption, annexes } = document
  const adopted = [adoption?.meeting, document.adoptedOn].filter((one) => one !== undefined)
  return [
    ...(preamble ? typstPreamble(preamble, language) : []),
    ...sections.flatMap((section) => typstSection(section, 1, language)),
    ...(adopted.length
      ? [{ of: 'adoption' as const, lines: adopted.map((one) => directed(one, language)) }]
      : []),
    { of: 'end' },
    ...annexes.flatMap((annex) => typstAnnex(annex, language)),
  ]
}

/** The masthead in two columns, each read from top to bottom, and what stands under them. */
function mastheadLines(masthead: NumberedMasthead, language: Language) {
  const { printed } = masthead
  const line = (words: string | undefined) => (words ? directed(words, language) : '')
  const lines = (...all: readonly (string | undefined)[]) => all.map(line).filter(Boolean)
  return {
    publisher: line(masthead.publisher),
    organ: line(masthead.organ),
    symbol: line(printed.draft ?? masthead.symbol),
    issue: lines(printed.distribution, printed.date, printed.original),
    meeting: lines(printed.session, printed.placeAndDates, masthead.agendaItem),
    lines: lines(...(masthead.lines ?? [])),
    title: line(masthead.title),
  }
}

/** Year, month and day, for the file's own date; none where the day is not known. */
function dayOf(date: string | undefined): readonly number[] {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '')
  return found ? found.slice(1).map(Number) : []
}
