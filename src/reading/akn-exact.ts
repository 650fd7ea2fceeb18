import type { Element } from 'slimdom'
import type {
  Adoption,
  Annex,
  Distribution,
  DocumentTree,
  Language,
  Masthead,
  Preamble,
} from '../text/tree.ts'
import {
  allBelow,
  attribute,
  childOf,
  childrenOf,
  findBelow,
  ownAttribute,
} from './akn-elements.ts'
import {
  exactItemBlocks,
  exactParagraphAttributes,
  exactRun,
  exactSections,
  idOf,
} from './akn-exact-blocks.ts'
import { type InlineReader, readInlines } from './akn-inline.ts'

/** Whether a document was written here, so that everything in it can be read as it was meant. */
export function isOwn(element: Element): boolean {
  return ownAttribute(ownMark(element), 'tree') === '1'
}

function ownMark(element: Element): Element | undefined {
  const meta = childOf(element, 'meta')
  return meta && childOf(meta, 'proprietary')
}

/**
 * Reads what was written here: the same tree again, from a working copy with everything in it.
 * The result is checked at the door like any other; a file changed by hand may not pass.
 */
export function readExact(element: Element, language: Language, reader: InlineReader): unknown {
  const preamble = childOf(element, 'preamble')
  const conclusions = childOf(element, 'conclusions')
  const body = childOf(element, 'mainBody')
  const document: DocumentTree = {
    kind: kindOf(element),
    language,
    standing: ownAttribute(ownMark(element), 'standing') === 'draft' ? 'draft' : 'issued',
    masthead: exactMasthead(element),
    ...(preamble ? { preamble: exactPreamble(preamble, reader) } : {}),
    sections: body ? exactSections(body, reader) : [],
    ...(conclusions ? { adoption: exactAdoption(conclusions) } : {}),
    annexes: childrenOf(element, 'attachments')
      .flatMap((one) => childrenOf(one, 'attachment'))
      .map((one) => exactAnnex(one, reader)),
  }
  return document
}

function kindOf({ localName }: Element): DocumentTree['kind'] {
  if (localName === 'debateReport') return 'report'
  return localName === 'statement' ? 'resolution' : 'paper'
}

function exactPreamble(element: Element, reader: InlineReader): Preamble {
  const formula = childOf(element, 'formula')
  const opening = formula && childOf(formula, 'p')
  return {
    opening: opening ? readInlines(opening, reader) : [],
    paragraphs: childrenOf(element, 'container').map((container) => ({
      kind: 'paragraph',
      id: idOf(container, reader),
      ...exactParagraphAttributes(container),
      ...exactItemBlocks(container, reader),
    })),
  }
}

function exactAdoption(element: Element): Adoption {
  const meeting = textOf(findBelow(element, 'location'))
  const on = attribute(findBelow(element, 'docDate'), 'date')
  return { ...(meeting ? { meeting } : {}), ...(on ? { on } : {}) }
}

function exactAnnex(element: Element, reader: InlineReader): Annex {
  const heading = childOf(element, 'subheading')
  const body = findBelow(element, 'mainBody')
  const numbering = exactRun(element)
  const printed = ownAttribute(element, 'printed')
  return {
    id: idOf(element, reader),
    heading: heading ? readInlines(heading, reader) : [],
    ...(numbering ? { numbering } : {}),
    sections: body ? exactSections(body, reader) : [],
    ...(printed ? { printed } : {}),
  }
}

/** Words as they stand, with every blank. */
function textOf(element: Element | undefined): string | undefined {
  return element?.textContent || undefined
}

function exactMasthead(root: Element): Masthead {
  const cover = childOf(root, 'coverPage')
  const preface = childOf(root, 'preface')
  const title = textOf(preface && findBelow(preface, 'docTitle')) ?? '?'
  if (!cover) return { organ: '?', title }
  const authority = (of: string) =>
    textOf(findBelow(cover, 'docAuthority', (one) => attribute(one, 'refersTo') === of))
  const status = findBelow(cover, 'docStatus', (one) => !!ownAttribute(one, 'distribution'))
  const original = findBelow(cover, 'inline', (one) => !!ownAttribute(one, 'language'))
  const agenda = findBelow(cover, 'inline', (one) => attribute(one, 'name') === 'agenda item')
  const lines = childrenOf(cover, 'p').filter((one) => attribute(one, 'class') === 'line')
  return {
    organ: authority('#issuingBody') ?? '?',
    ...withName('publisher', authority('#publisher')),
    ...withName('symbol', textOf(findBelow(cover, 'docNumber'))),
    ...withName('distribution', ownAttribute(status, 'distribution') as Distribution | undefined),
    ...withName('date', attribute(findBelow(cover, 'docDate'), 'date')),
    ...withName('originalLanguage', ownAttribute(original, 'language') as Language | undefined),
    ...withName('session', exactSession(findBelow(cover, 'session'))),
    ...withName('place', textOf(findBelow(cover, 'location'))),
    ...withName('dates', exactDates(cover)),
    ...withName('agendaItem', textOf(agenda)),
    ...(lines.length ? { lines: lines.map((line) => line.textContent ?? '') } : {}),
    title,
  }
}

function withName<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value }
}

function exactSession(element: Element | undefined): Masthead['session'] {
  const number = Number(attribute(element, 'value'))
  if (!number) return undefined
  const words = ownAttribute(element, 'words')
  return { number, ...(words ? { words } : {}) }
}

function exactDates(cover: Element): Masthead['dates'] {
  const [from, to] = allBelow(cover, 'date').map((one) => attribute(one, 'date'))
  return from && to ? { from, to } : undefined
}
