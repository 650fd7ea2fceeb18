import { strToU8, zipSync } from 'fflate'

/** Files put together by hand, part by part, for tests of the reader. */

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const declarations = `xmlns:w="${word}" xmlns:r="${office}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`

/** Parts of a file by their name without folder and ending; each is what its root holds. */
export type DocxPartsByHand = {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly commentsExtended?: string
  readonly links?: Readonly<Record<string, string>>
  readonly further?: Readonly<Record<string, string | Uint8Array>>
}

const roots = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  commentsExtended: 'w15:commentsEx',
} as const

/** A .docx with these parts and the relationships between them. */
export function docxOf(parts: DocxPartsByHand): Uint8Array {
  const { body, links = {}, further = {} } = parts
  const beside = Object.entries(roots).flatMap(([name, root]) => {
    const inner = parts[name as keyof typeof roots]
    return inner === undefined ? [] : [{ name, xml: `<${root} ${declarations}>${inner}</${root}>` }]
  })
  const relations = [
    ...beside.map(
      ({ name }) => `<Relationship Id="${name}" Type="${office}/${name}" Target="${name}.xml"/>`,
    ),
    ...Object.entries(links).map(
      ([id, address]) =>
        `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${address}" TargetMode="External"/>`,
    ),
  ]
  return zipped({
    '_rels/.rels': relationships(
      `<Relationship Id="m" Type="${office}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': `<w:document ${declarations}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(relations.join('')),
    ...Object.fromEntries(beside.map(({ name, xml }) => [`word/${name}.xml`, xml])),
    ...further,
  })
}

export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, one]) => [
        name,
        typeof one === 'string' ? strToU8(one) : one,
      ]),
    ),
  )
}

function relationships(inner: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
}

/** A paragraph: properties and runs are XML. */
export function p(inner: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
}

/** A run of words. */
export function r(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
}

/** A tracked insertion or deletion by somebody at a time of a day in November 2026. */
export function ins(inner: string, author = 'Ana', hour = '09'): string {
  return `<w:ins ${by(author, hour)}>${inner}</w:ins>`
}

export function del(words: string, author = 'Ana', hour = '09'): string {
  return `<w:del ${by(author, hour)}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`
}

export function by(author: string, hour = '09'): string {
  return `w:id="1" w:author="${author}" w:date="2026-11-20T${hour}:00:00Z"`
}

/** Properties of a paragraph whose end is inserted, deleted or moved. */
export function endBy(name: 'ins' | 'del' | 'moveFrom' | 'moveTo', author = 'Ana'): string {
  return `<w:rPr><w:${name} ${by(author)}/></w:rPr>`
}

export function styled(id: string): string {
  return `<w:pStyle w:val="${id}"/>`
}
