import { Document, type Element, serializeToWellFormedString } from 'slimdom'
import { annexTitle } from '../text/document-words.ts'
import type { NumberedDocument } from '../text/numbered.ts'
import { numbered } from '../text/numbering.ts'
import { numberingPlan } from '../text/numbering-plan.ts'
import type { Annex, DocumentTree } from '../text/tree.ts'
import { treeNamespace } from '../text/tree-namespace.ts'
import { preambleElement, runAttributes, sectionElement } from './akn-blocks.ts'
import { coverElement } from './akn-cover.ts'
import { aknNamespace, type Maker, maker, onLines } from './akn-dom.ts'
import { eIdsOf } from './akn-eids.ts'
import { identity, inlineChildren, type Writing } from './akn-inlines.ts'
import { type AkomaNtosoOptions, kinds, metaElement } from './akn-meta.ts'

/**
 * The document as Akoma Ntoso 3.0: a report as `debateReport`, a resolution as `statement`. What
 * sentences were derived from, and which were edited, is no part of a published file.
 */
export function toAkomaNtoso(document: DocumentTree, options: AkomaNtosoOptions = {}): string {
  return written(document, options, false)
}

/** The same with everything the tree holds, so that reading it gives the same tree again. */
export function toWorkingAkomaNtoso(
  document: DocumentTree,
  options: AkomaNtosoOptions = {},
): string {
  return written(document, options, true)
}

function written(tree: DocumentTree, options: AkomaNtosoOptions, working: boolean): string {
  const file = new Document()
  const make = maker(file)
  const shown = numbered(tree)
  const { places } = numberingPlan(tree)
  const writing: Writing = {
    make,
    printer: { language: tree.language, places, faults: [], series: '' },
    eIds: eIdsOf(tree, places),
    written: new Set(),
    working,
  }
  const root = make('akomaNtoso', {}, '\n', documentElement(tree, shown, options, writing), '\n')
  root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns', aknNamespace)
  root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:pursuant', treeNamespace)
  file.appendChild(root)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serializeToWellFormedString(file)}\n`
}

function documentElement(
  tree: DocumentTree,
  shown: NumberedDocument,
  options: AkomaNtosoOptions,
  writing: Writing,
): Element {
  const { make, eIds } = writing
  const { root, name } = kinds[tree.kind]
  const isDraft = tree.standing === 'draft'
  const attributes = {
    name: isDraft ? `${name}Draft` : name,
    contains: 'originalVersion',
  }
  return make(
    root,
    attributes,
    ...onLines([
      metaElement(shown, options, make),
      coverElement(shown, eIds, make),
      make('preface', {}, make('p', {}, make('docTitle', {}, tree.masthead.title))),
      ...(tree.preamble ? [preambleElement(tree.preamble, writing)] : []),
      bodyElement(
        tree.sections.map((section) => sectionElement(section, writing)),
        make,
      ),
      ...conclusions(shown, make),
      ...attachments(tree, shown, options, writing),
    ]),
  )
}

/** A body must hold something, if only an empty line. */
function bodyElement(sections: readonly Element[], make: Maker): Element {
  return make('mainBody', {}, ...onLines(sections.length ? sections : [make('p')]))
}

function conclusions({ adoption, adoptedOn }: NumberedDocument, make: Maker): readonly Element[] {
  if (!adoption) return []
  const { meeting, on } = adoption
  const event = make(
    'event',
    { refersTo: '#adoption' },
    ...(meeting ? [make('location', { refersTo: '#place' }, meeting)] : []),
    ...(meeting && on ? [make('eol')] : []),
    ...(on ? [make('docDate', { date: on, refersTo: '#adoption' }, adoptedOn ?? on)] : []),
  )
  return [make('conclusions', {}, make('p', {}, event))]
}

function attachments(
  tree: DocumentTree,
  shown: NumberedDocument,
  options: AkomaNtosoOptions,
  writing: Writing,
): readonly Element[] {
  if (!tree.annexes.length) return []
  const elements = tree.annexes.map((annex, at) =>
    attachment(annex, metaElement(shown, options, writing.make, `annex_${at + 1}`), writing),
  )
  return [writing.make('attachments', {}, ...onLines(elements))]
}

function attachment(annex: Annex, meta: Element, writing: Writing): Element {
  const { make, printer } = writing
  const own: Writing = { ...writing, printer: { ...printer, series: annex.id } }
  const title = annexTitle(printer.language, printer.places.get(annex.id)?.label ?? '')
  const attributes = {
    ...identity(annex.id, own),
    ...runAttributes(annex.numbering),
    'own:printed': annex.printed,
  }
  const sections = annex.sections.map((section) => sectionElement(section, own))
  return make(
    'attachment',
    attributes,
    ...onLines([
      make('heading', {}, title),
      make('subheading', {}, ...inlineChildren(annex.heading, annex.id, own)),
      make('doc', { name: 'annex' }, ...onLines([meta, bodyElement(sections, make)])),
    ]),
  )
}
