import type { DocumentTree } from '../text/tree.ts'

/** What a format may be asked besides the document. */
export type FormatWish = {
  /** The earlier text, for formats that can show tracked changes. */
  readonly base?: DocumentTree | undefined
}

/** A form in which a document leaves the house. Each is a pure function of the tree. */
export type Format = {
  readonly name: string
  readonly ending: string
  readonly mediaType: string
  readonly write: (document: DocumentTree, wish: FormatWish) => Promise<string | Uint8Array>
}

/** Every format, in the order in which it is offered; each is loaded when it is asked for. */
export const formats: readonly Format[] = [
  {
    name: 'text',
    ending: 'txt',
    mediaType: 'text/plain; charset=utf-8',
    write: async (document) =>
      (await import('../rendering/to-plain-text.ts')).toPlainText(document),
  },
  {
    name: 'md',
    ending: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    write: async (document) => (await import('../rendering/to-markdown.ts')).toMarkdown(document),
  },
  {
    name: 'html',
    ending: 'html',
    mediaType: 'text/html; charset=utf-8',
    write: async (document) => (await import('../rendering/to-html.ts')).toHtml(document),
  },
  {
    name: 'akn',
    ending: 'xml',
    mediaType: 'application/akn+xml; charset=utf-8',
    write: async (document) => {
      const { toAkomaNtoso } = await import('../rendering/to-akoma-ntoso.ts')
      return toAkomaNtoso(document, { actor: 'icc-asp-bureau' })
    },
  },
  {
    name: 'json',
    ending: 'json',
    mediaType: 'application/json; charset=utf-8',
    write: async (document) => {
      const { toJson } = await import('../rendering/to-json.ts')
      return `${JSON.stringify(toJson(document), null, 2)}\n`
    },
  },
  {
    name: 'tree',
    ending: 'json',
    mediaType: 'application/json; charset=utf-8',
    write: async (document) => `${JSON.stringify(document)}\n`,
  },
]

/** The format in which a file of this ending is read again: the tree itself for JSON. */
export function formatForEnding(ending: string): Format | undefined {
  return formats.findLast((one) => one.ending === ending)
}

/** The format of a name; undefined where there is none. */
export function formatOf(name: string): Format | undefined {
  return formats.find((one) => one.name === name)
}
