import type { Element } from 'slimdom'
import type { DocumentKind, DocumentTree, Language } from '../text/tree.ts'
import { checkDocument } from '../text/tree-schema.ts'
import { readAnnexes } from './akn-annexes.ts'
import { readBody } from './akn-body.ts'
import { allBelow, attribute, childOf, childrenOf } from './akn-elements.ts'
import { isOwn, readExact } from './akn-exact.ts'
import type { InlineReader } from './akn-inline.ts'
import { languageOf, readAdoption, readMasthead } from './akn-masthead.ts'
import { ids } from './ids.ts'
import { printedNumberFindings } from './printed-numbers.ts'
import { type Finding, isRefused, type Reading, type Refused } from './reading.ts'
import { openXml } from './xml-door.ts'

const documents = ['statement', 'debateReport', 'doc', 'act', 'bill', 'judgment', 'debate']

/**
 * Reads Akoma Ntoso as the United Nations publishes it, or as it is written here, into the tree.
 * Published files are read leniently: italics, notes, numbers and sub-paragraphs are kept, and
 * whatever differs from what is expected is among the findings.
 */
export function fromAkomaNtoso(xml: string): Reading | Refused {
  const opened = openXml(xml)
  if (isRefused(opened)) return opened
  const { root } = opened
  if (root.localName !== 'akomaNtoso')
    return {
      refused: `Found an XML document of "${root.localName}", expected one of "akomaNtoso"; choose the Akoma Ntoso file.`,
    }
  const collection = childOf(root, 'documentCollection')
  const found = collection ? componentsOf(root) : childrenOf(root, ...documents)
  const findings: Finding[] = []
  const read = found.map((element) => readDocument(element, collection ?? element, findings))
  const [document, ...further] = read
  if (!document)
    return {
      refused:
        'Found no document in the file, expected a statement, a debateReport or a doc; the file may hold metadata only.',
    }
  return { document, further, findings }
}

function componentsOf(root: Element): readonly Element[] {
  return allBelow(root, 'component').flatMap((component) => childrenOf(component, ...documents))
}

/** `masthead` is the element with the cover page: of a collection, the collection. */
function readDocument(element: Element, bearer: Element, findings: Finding[]): DocumentTree {
  const language = languageOf(element) ?? languageOf(bearer) ?? unknownLanguage(findings)
  const exact = isOwn(element) ? readOwn(element, language, findings) : undefined
  if (exact) return exact
  const kind = kindOf(element)
  const reader: InlineReader = { ids: ids(), findings, place: '', exact: false, prefix: '' }
  const own = childOf(element, 'coverPage') ? element : bearer
  const masthead = readMasthead(own, language)
  const title = own === element ? masthead.title : readMasthead(element, language).title
  const body = readBody(element, reader, kind === 'resolution')
  const adoption = readAdoption(element)
  const document: DocumentTree = {
    kind,
    language,
    standing: 'issued',
    masthead: { ...masthead, title: title === '?' ? masthead.title : title },
    ...body,
    ...(adoption ? { adoption } : {}),
    annexes: readAnnexes(element, reader),
  }
  findings.push(...printedNumberFindings(document))
  return document
}

/** A document written here, exactly; undefined where somebody has changed it past recognition. */
function readOwn(
  element: Element,
  language: Language,
  findings: Finding[],
): DocumentTree | undefined {
  const reader: InlineReader = { ids: ids(), findings, place: '', exact: true, prefix: '' }
  const checked = checkDocument(readExact(element, language, reader))
  if (!('fault' in checked)) return checked
  findings.push({
    place: 'the document',
    words: 'Akoma Ntoso',
    why: `It was written here and has been changed since: ${checked.fault} It is read as a file of another publisher.`,
  })
  return undefined
}

function kindOf(element: Element): DocumentKind {
  if (element.localName === 'statement') return 'resolution'
  if (element.localName === 'debateReport') return 'report'
  return /report/i.test(attribute(element, 'name') ?? '') ? 'report' : 'paper'
}

function unknownLanguage(findings: Finding[]): Language {
  findings.push({
    place: 'metadata',
    words: 'FRBRlanguage',
    why: 'The file names no official language of the United Nations; it is read as English.',
  })
  return 'en'
}
