import type { NumberedDocument } from '../text/numbered.ts'
import { field } from './docx-fields.ts'
import { aligned, page } from './docx-indents.ts'
import { runProperties, wordRuns } from './docx-words.ts'
import { change, type Writing } from './docx-writing.ts'
import { element, part, setting, wordNamespaces } from './docx-xml.ts'

/** Heads and feet of pages: of the first page, of pages at the left and at the right. */
export const edges = ['first', 'even', 'default'] as const
export type Edge = (typeof edges)[number]

/**
 * The properties of a part of the document: its page, its heads and feet. Notes begin anew in each
 * annex; the masthead of the first part stands in place of a head. `wasFirst` says what the part is
 * in the base, where the place of its end has both.
 */
export function sectionElement(isFirst: boolean, wasFirst: boolean, writing: Writing): string {
  const heads = edges.flatMap((edge) => [
    element('w:headerReference', { 'w:type': edge, 'r:id': `header-${edge}` }),
    element('w:footerReference', { 'w:type': edge, 'r:id': `footer-${edge}` }),
  ])
  const was = element('w:sectPr', {}, ...sectionProperties(wasFirst, writing))
  return element(
    'w:sectPr',
    {},
    ...heads,
    ...sectionProperties(isFirst, writing),
    isFirst === wasFirst ? '' : element('w:sectPrChange', change(writing), was),
  )
}

function sectionProperties(isFirst: boolean, { direction }: Writing): readonly string[] {
  return [
    // LibreOffice counts nothing after a part that begins anew where nothing came before.
    isFirst ? '' : element('w:footnotePr', {}, setting('numRestart', 'eachSect')),
    setting('type', 'nextPage'),
    element('w:pgSz', { 'w:w': page.width, 'w:h': page.height }),
    element('w:pgMar', {
      'w:top': page.top,
      'w:right': page.side,
      'w:bottom': page.bottom,
      'w:left': page.side,
      'w:header': 737,
      'w:footer': 567,
      'w:gutter': 0,
    }),
    isFirst ? '<w:titlePg/>' : '',
    direction === 'rtl' ? '<w:bidi/>' : '',
  ]
}

/** The symbol at the outer edge, or that this is a draft; nothing where the masthead stands. */
export function headerPart(edge: Edge, document: NumberedDocument, writing: Writing): string {
  const { symbol, printed } = document.masthead
  const words = edge === 'first' ? undefined : (symbol ?? printed.draft)
  const style = words ? 'Header' : 'Footer'
  const runs = words ? wordRuns(words, 'same', {}, writing) : ''
  return part(element('w:hdr', wordNamespaces, edgeParagraph(edge, style, runs)))
}

/** The number of the page and of all pages at the outer edge, from the second page on. */
export function footerPart(edge: Edge, writing: Writing): string {
  const number = (name: string) =>
    field(name, wordRuns('1', 'same', {}, writing), runProperties({}, false, writing))
  const runs =
    edge === 'first'
      ? ''
      : [number('PAGE'), wordRuns('/', 'same', {}, writing), number('NUMPAGES')].join('')
  return part(element('w:ftr', wordNamespaces, edgeParagraph(edge, 'Footer', runs)))
}

function edgeParagraph(edge: Edge, style: string, runs: string): string {
  const properties = element(
    'w:pPr',
    {},
    setting('pStyle', style),
    edge === 'default' ? aligned('right') : '',
  )
  return element('w:p', {}, properties, runs)
}
