import { bookmarkNamespace, bookmarkOf, isHashed } from '../text/docx-bookmark.ts'
import type { NumberedDocument } from '../text/numbered.ts'
import { edges } from './docx-section.ts'
import type { Writing } from './docx-writing.ts'
import { element, escaped, part, setting, wordNamespaces } from './docx-xml.ts'

/** The parts of a Word file that hold no words of the document. */

const officeTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006'

export function contentTypesPart(hasComments: boolean): string {
  const override = (name: string, type: string) =>
    element('Override', { PartName: name, ContentType: type })
  const word = (name: string, type = name) =>
    override(`/word/${name}.xml`, `${officeTypes}.${type}+xml`)
  return part(
    element(
      'Types',
      { xmlns: `${packageNamespace}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      word('document', 'document.main'),
      ...['styles', 'numbering', 'settings', 'footnotes'].map((name) => word(name)),
      ...(hasComments ? [word('comments')] : []),
      ...edges.flatMap((edge) => [
        word(`header-${edge}`, 'header'),
        word(`footer-${edge}`, 'footer'),
      ]),
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      override(
        '/docProps/custom.xml',
        'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      ),
    ),
  )
}

type Relation = readonly [id: string, type: string, target: string, mode?: 'External']

function relationsPart(relations: readonly Relation[]): string {
  return part(
    element(
      'Relationships',
      { xmlns: `${packageNamespace}/relationships` },
      ...relations.map(([id, type, target, mode]) =>
        element('Relationship', { Id: id, Type: type, Target: target, TargetMode: mode }),
      ),
    ),
  )
}

export function packageRelationsPart(): string {
  return relationsPart([
    ['document', `${officeRelations}/officeDocument`, 'word/document.xml'],
    ['core', `${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['custom', `${officeRelations}/custom-properties`, 'docProps/custom.xml'],
  ])
}

export function documentRelationsPart(writing: Writing, hasComments: boolean): string {
  const own = (name: string, type = name): Relation => [
    name,
    `${officeRelations}/${type}`,
    `${name}.xml`,
  ]
  return relationsPart([
    ...['styles', 'numbering', 'settings', 'footnotes'].map((name) => own(name)),
    ...(hasComments ? [own('comments')] : []),
    ...edges.flatMap((edge) => [own(`header-${edge}`, 'header'), own(`footer-${edge}`, 'footer')]),
    ...(longIds(writing).length
      ? [['ids', `${officeRelations}/customXml`, '../customXml/item1.xml'] as const]
      : []),
    ...webLinks(writing),
  ])
}

/** The links of the notes: the same ids, in the part that their words stand in. */
export function footnoteRelationsPart(writing: Writing): string {
  return relationsPart(webLinks(writing))
}

function webLinks({ links }: Writing): readonly Relation[] {
  return [...links].map(([address, id]) => [
    id,
    `${officeRelations}/hyperlink`,
    address,
    'External',
  ])
}

export function settingsPart(): string {
  const compatibility = element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  })
  return part(
    element(
      'w:settings',
      wordNamespaces,
      element('w:zoom', { 'w:percent': 100 }),
      setting('defaultTabStop', 567),
      '<w:evenAndOddHeaders/>',
      setting('characterSpacingControl', 'doNotCompress'),
      element('w:footnotePr', {}, ...[-1, 0].map((id) => element('w:footnote', { 'w:id': id }))),
      element('w:compat', {}, compatibility),
    ),
  )
}

/** The notes that were written, after the two lines that part them from the text. */
export function footnotesPart({ footnotes }: Writing): string {
  const parting = (id: number, name: string) =>
    element(
      'w:footnote',
      { 'w:type': name, 'w:id': id },
      element(
        'w:p',
        {},
        element('w:pPr', {}, setting('pStyle', 'Footer')),
        element('w:r', {}, element(`w:${name}`)),
      ),
    )
  return part(
    element(
      'w:footnotes',
      wordNamespaces,
      parting(-1, 'separator'),
      parting(0, 'continuationSeparator'),
      ...footnotes,
    ),
  )
}

/** Title, maker, day and language. */
export function coreProperties(
  { masthead, language }: NumberedDocument,
  { author, date }: Writing,
): string {
  const title = [masthead.symbol, masthead.title].filter(Boolean).join(' – ')
  const day = { 'xsi:type': 'dcterms:W3CDTF' }
  return part(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packageNamespace}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, escaped(title)),
      element('dc:subject', {}, escaped(masthead.organ)),
      element('dc:creator', {}, escaped(author)),
      element('cp:lastModifiedBy', {}, escaped(author)),
      element('dcterms:created', day, date),
      element('dcterms:modified', day, date),
      element('dc:language', {}, language),
    ),
  )
}

/**
 * What a reader of the file wants to know of the document and cannot see: its kind, whether it is a
 * draft, the number of its session and the days.
 */
export function customProperties({ kind, standing, masthead }: NumberedDocument): string {
  const { symbol, session, dates, date, originalLanguage, distribution } = masthead
  const known = {
    Kind: kind,
    Standing: standing,
    Symbol: symbol,
    Session: session && String(session.number),
    Date: date,
    DatesFrom: dates?.from,
    DatesTo: dates?.to,
    OriginalLanguage: originalLanguage,
    Distribution: distribution,
  }
  const written = Object.entries(known).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: `Pursuant${name}`, value }],
  )
  return part(
    element(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      ...written.map(({ name, value }, at) =>
        element(
          'property',
          { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: at + 2, name },
          element('vt:lpwstr', {}, escaped(value)),
        ),
      ),
    ),
  )
}

/** The ids too long for a bookmark, each with the bookmark that stands for it. */
export function idsPart(writing: Writing): string {
  const ids = longIds(writing).map((id) => element('id', { bookmark: bookmarkOf(id) }, escaped(id)))
  return part(element('ids', { xmlns: bookmarkNamespace }, ...ids))
}

export function longIds({ marked }: Writing): readonly string[] {
  return [...marked].filter((id) => isHashed(bookmarkOf(id)))
}
