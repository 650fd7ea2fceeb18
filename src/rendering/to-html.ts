import { documentWords } from '../text/document-words.ts'
import type { ContentsEntry, NumberedDocument, NumberedMasthead } from '../text/numbered.ts'
import { numbered } from '../text/numbering.ts'
import type { DocumentTree } from '../text/tree.ts'
import { htmlAnnex, htmlNotes, htmlPreamble, htmlSection } from './html-blocks.ts'
import { element, escaped } from './html-inline.ts'
import { notesOfBody } from './printed-notes.ts'

/** How a page of its own is made; without style sheet it is plain, and readable. */
export type PageOptions = { readonly stylesheet?: string }

/** The document as a page of its own. The same document gives the same bytes. */
export function toHtml(document: DocumentTree, options: PageOptions = {}): string {
  const shown = numbered(document)
  const { language, direction, masthead } = shown
  const title = [masthead.symbol, masthead.title].filter(Boolean).join(' – ')
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escaped(title)),
    ...(options.stylesheet
      ? [`<link rel="stylesheet" href="${escaped(options.stylesheet)}">`]
      : []),
  ]
  const attributes = { lang: language, dir: direction }
  const page = [
    element('head', {}, ['', ...head, ''].join('\n')),
    element('body', {}, element('main', {}, `\n${htmlArticle(shown)}\n`)),
  ]
  return `<!doctype html>\n${element('html', attributes, ['', ...page, ''].join('\n'))}\n`
}

/** The document as one article, to stand inside a page. */
export function htmlArticle(document: NumberedDocument): string {
  const { language, direction, kind, preamble, sections, annexes, adoption } = document
  const parts = [
    htmlMasthead(document.masthead),
    ...(kind === 'report' ? htmlContents(document) : []),
    ...(preamble ? [htmlPreamble(preamble, language)] : []),
    ...sections.map((section) => htmlSection(section, 2, language)),
    ...(adoption
      ? [
          element(
            'p',
            { class: 'adoption' },
            escaped([adoption.meeting, document.adoptedOn].filter(Boolean).join(', ')),
          ),
        ]
      : []),
    ...htmlNotes(notesOfBody(document), language),
    ...annexes.map((annex) => htmlAnnex(annex, language)),
  ]
  const attributes = { class: `document ${kind}`, lang: language, dir: direction }
  return element('article', attributes, ['', ...parts, ''].join('\n'))
}

function htmlMasthead(masthead: NumberedMasthead): string {
  const { printed } = masthead
  const line = (name: string, words: string | undefined) =>
    words ? [element('p', { class: name }, escaped(words))] : []
  const lines = [
    ...(printed.draft
      ? [element('p', { class: 'draft' }, element('strong', {}, escaped(printed.draft)))]
      : []),
    ...line('publisher', masthead.publisher),
    ...line('organ', masthead.organ),
    ...line('symbol', masthead.symbol),
    ...line('distribution', printed.distribution),
    ...line('date', printed.date),
    ...line('original', printed.original),
    ...line('session', printed.session),
    ...line('place', printed.placeAndDates),
    ...line('agenda-item', masthead.agendaItem),
    ...(masthead.lines ?? []).flatMap((words) => line('line', words)),
    element('h1', {}, escaped(masthead.title)),
  ]
  return element('header', { class: 'masthead' }, ['', ...lines, ''].join('\n'))
}

function htmlContents({ contents, language }: NumberedDocument): readonly string[] {
  if (contents.length < 2) return []
  const words = documentWords(language)
  const entries = contents.map((entry) =>
    element(
      'div',
      { role: 'listitem', class: `depth-${entry.depth}` },
      element('a', { href: `#${entry.id}` }, escaped(contentsLine(entry))),
    ),
  )
  const list = element('div', { role: 'list' }, ['', ...entries, ''].join('\n'))
  const attributes = { class: 'contents', role: 'doc-toc', 'aria-label': words.contents }
  return [element('nav', attributes, ['', element('h2', {}, words.contents), list, ''].join('\n'))]
}

/** `IV. Court proceedings`, `Annex I: Language`. */
export function contentsLine({ of, label, title }: ContentsEntry): string {
  if (!label) return title
  return of === 'annex' ? [label, title].filter(Boolean).join(': ') : `${label}. ${title}`
}
