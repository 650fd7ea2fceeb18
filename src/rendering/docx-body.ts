import type { NumberedDocument } from '../text/numbered.ts'
import { anchorsOf, type DocxComment } from './docx-comments.ts'
import { contentsElement } from './docx-contents.ts'
import type { Step } from './docx-merge.ts'
import {
  breakElement,
  isMasthead,
  isParagraph,
  isTable,
  mastheadElement,
  paragraphElement,
} from './docx-paragraph.ts'
import { sectionElement } from './docx-section.ts'
import { tableElement } from './docx-table.ts'
import type { Writing } from './docx-writing.ts'
import { element, part, setting, wordNamespaces } from './docx-xml.ts'

/** The part `word/document.xml`: every line of both documents, with what changed. */
export function documentPart(
  steps: readonly Step[],
  document: NumberedDocument,
  comments: readonly DocxComment[],
  pages: ReadonlyMap<string, number>,
  writing: Writing,
): string {
  const anchors = anchorsOf(comments, steps)
  const lineElement = (step: Step, at: number): string => {
    const own = anchors.get(step.line) ?? []
    const before = steps[at - 1]?.line.kind
    if (isParagraph(step)) return paragraphElement(step, own, writing, before === 'contents')
    if (isMasthead(step)) return mastheadElement(step, own, writing)
    if (isTable(step)) return `${before === 'table' ? parting : ''}${tableElement(step, writing)}`
    if (step.line.kind === 'contents') return contentsElement(document.contents, pages, writing)
    return breakElement(step.op, sectionBefore(steps, at, writing), writing)
  }
  const last = sectionBefore(steps, steps.length, writing)
  const body = element('w:body', {}, ...steps.map(lineElement), endMark, last)
  return part(element('w:document', wordNamespaces, body))
}

/** The part that ends at a place: the first of each document, or one after a break of it. */
function sectionBefore(steps: readonly Step[], at: number, writing: Writing): string {
  const breaks = steps.slice(0, at).filter(({ line }) => line.kind === 'break')
  const isFirst = breaks.every(({ op }) => op === 'delete')
  const wasFirst = breaks.every(({ op }) => op === 'insert')
  const op = steps[at]?.op ?? 'same'
  if (op === 'insert') return sectionElement(isFirst, isFirst, writing)
  if (op === 'delete') return sectionElement(wasFirst, wasFirst, writing)
  return sectionElement(isFirst, wasFirst, writing)
}

/** Word takes two tables that touch for one. */
const parting = element('w:p', {}, element('w:pPr', {}, setting('pStyle', 'AfterTable')))

/**
 * The short rule at the end. It stands in every document, so that the last paragraph of either can
 * be inserted or deleted: Word cannot take back the last one of all.
 */
const endMark = element('w:p', {}, element('w:pPr', {}, setting('pStyle', 'EndMark')))
