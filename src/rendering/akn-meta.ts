import type { Element } from 'slimdom'
import type { NumberedDocument } from '../text/numbered.ts'
import type { DocumentKind, Language } from '../text/tree.ts'
import { type Maker, onLines } from './akn-dom.ts'

/** What the tree does not say and a file must: in whose collection it stands, by which author. */
export type AkomaNtosoOptions = {
  /** Country of the IRI; the Court is no organ of the United Nations, so `un` is a convention. */
  readonly jurisdiction?: string
  /** Author in the IRI, for example `icc-asp-bureau`; by default from the organ's name. */
  readonly actor?: string
}

const codes: Readonly<Record<Language, string>> = {
  ar: 'ara',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  ru: 'rus',
  zh: 'zho',
}

/** Root element, and type and subtype in the IRI, for each kind of document. */
export const kinds: Readonly<
  Record<DocumentKind, { readonly root: string; readonly name: string; readonly subtype: string }>
> = {
  report: { root: 'debateReport', name: 'bureauReport', subtype: 'report' },
  resolution: { root: 'statement', name: 'resolution', subtype: 'deliberation' },
  paper: { root: 'doc', name: 'paper', subtype: 'paper' },
}

/** Published files date by this what has no date. */
const noDate = '0001-01-01'

/** The metadata of the document, or of one of its annexes by its component's name. */
export function metaElement(
  document: NumberedDocument,
  options: AkomaNtosoOptions,
  make: Maker,
  component = '!main',
): Element {
  const { masthead, language, kind, adoption } = document
  const day = adoption?.on ?? masthead.date ?? noDate
  const issued = masthead.date ?? day
  const work = workIri(document, day, options)
  const expression = `${work}/${codes[language]}@${issued}`
  const author = { href: '#issuingBody', as: '#author' }
  const identification = make(
    'identification',
    { source: '#issuingBody' },
    ...onLines([
      make(
        'FRBRWork',
        {},
        ...core(make, `${work}/${component}`, work, day, 'issue', author),
        make('FRBRcountry', { value: options.jurisdiction ?? 'un' }),
        make('FRBRsubtype', { value: kinds[kind].subtype }),
        ...(masthead.symbol
          ? [make('FRBRnumber', { value: numberOf(masthead.symbol), showAs: masthead.symbol })]
          : []),
      ),
      make(
        'FRBRExpression',
        {},
        ...core(make, `${expression}/${component}`, expression, issued, 'publication', author),
        make('FRBRlanguage', { language: codes[language] }),
      ),
      make(
        'FRBRManifestation',
        {},
        ...core(
          make,
          `${expression}/${component}.xml`,
          `${expression}.xml`,
          issued,
          'markup',
          author,
        ),
        make('FRBRformat', { value: 'application/xml' }),
      ),
    ]),
  )
  const rest =
    component === '!main' ? [references(document, options, make), ownMark(document, make)] : []
  return make('meta', {}, ...onLines([identification, ...rest]))
}

function core(
  make: Maker,
  here: string,
  iri: string,
  date: string,
  name: string,
  author: Record<string, string>,
): readonly Element[] {
  return [
    make('FRBRthis', { value: here }),
    make('FRBRuri', { value: iri }),
    make('FRBRdate', { date, name }),
    make('FRBRauthor', author),
  ]
}

/** `/akn/un/debateReport/report/icc-asp-bureau/2024-12-05/ICC-ASP-23-31`. */
function workIri(
  { kind, masthead }: NumberedDocument,
  day: string,
  options: AkomaNtosoOptions,
): string {
  const { root, subtype } = kinds[kind]
  const number = masthead.symbol ? numberOf(masthead.symbol) : 'draft'
  return [
    '/akn',
    options.jurisdiction ?? 'un',
    root,
    subtype,
    options.actor ?? slug(masthead.organ),
    day,
    number,
  ].join('/')
}

/** A stroke is a separator in an IRI, so a symbol is written with hyphens. */
function numberOf(symbol: string): string {
  return symbol.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-+|-+$/g, '') || 'x'
}

function slug(words: string): string {
  return (
    words
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'x'
  )
}

function references(
  { masthead }: NumberedDocument,
  options: AkomaNtosoOptions,
  make: Maker,
): Element {
  const ontology = `/akn/ontology`
  const jurisdiction = options.jurisdiction ?? 'un'
  const organization = (eId: string, name: string) =>
    make('TLCOrganization', {
      eId,
      href: `${ontology}/organization/${jurisdiction}/${slug(name)}`,
      showAs: name,
    })
  const concept = (eId: string, name: string) =>
    make('TLCConcept', { eId, href: `${ontology}/concept/${jurisdiction}/${eId}`, showAs: name })
  return make(
    'references',
    { source: '#issuingBody' },
    ...onLines([
      organization('issuingBody', masthead.organ),
      ...(masthead.publisher ? [organization('publisher', masthead.publisher)] : []),
      make('TLCRole', {
        eId: 'author',
        href: `${ontology}/role/${jurisdiction}/author`,
        showAs: 'Author',
      }),
      concept('symbol', 'Symbol'),
      concept('distribution', 'Distribution'),
      concept('dateOfIssuance', 'Date of issuance'),
      concept('adoption', 'Adoption'),
      concept('place', 'Place'),
    ]),
  )
}

/** By this a file written here is known again, and read exactly. */
function ownMark({ standing }: NumberedDocument, make: Maker): Element {
  return make('proprietary', {
    source: '#issuingBody',
    'own:tree': '1',
    'own:standing': standing === 'draft' ? 'draft' : undefined,
  })
}
