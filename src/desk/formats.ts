import type { Day } from '../law/day.ts'
import type { PrintWish } from '../printing/printed.ts'
import type { DocxComment } from '../rendering/docx-comments.ts'
import type { DocumentTree } from '../text/tree.ts'

/** What a format may be asked besides the document. */
export type FormatWish = {
  /** The earlier text, for formats that can show tracked changes. */
  readonly base?: DocumentTree | undefined
  /** The day as of which it is written: what a file for the archive says of itself. */
  readonly on?: Day | undefined
  /** What is said beside the text, for formats that have a margin. */
  readonly comments?: readonly DocxComment[] | undefined
}

/** A form in which a document leaves the house. Each is a pure function of the tree. */
export type Format = {
  readonly name: string
  readonly ending: string
  readonly mediaType: string
  readonly write: (document: DocumentTree, wish: FormatWish) => Promise<string | Uint8Array>
}

/** A form that cannot be had here, or not of this document, and why, in a sentence. */
export class FormatRefusal extends Error {
  override readonly name = 'FormatRefusal'
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
    name: 'docx',
    ending: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (document, { base, comments }) => {
      const { toDocx } = await import('../rendering/to-docx.ts')
      return toDocx(document, { ...(base ? { base } : {}), ...(comments ? { comments } : {}) })
    },
  },
  {
    name: 'pdf',
    ending: 'pdf',
    mediaType: 'application/pdf',
    write: (document) => inPdf(document, {}),
  },
  {
    name: 'pdf-archive',
    ending: 'pdf',
    mediaType: 'application/pdf',
    write: (document, { on }) => inPdf(document, { standard: 'a-2a', ...(on ? { made: on } : {}) }),
  },
  {
    name: 'akn',
    ending: 'xml',
    mediaType: 'application/akn+xml; charset=utf-8',
    write: async (document) => {
      const { toAkomaNtoso } = await import('../rendering/to-akoma-ntoso.ts')
      return toAkomaNtoso(document, { actor: actorOf(document) })
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
  const found = formats.filter((one) => one.ending === ending)
  return found.find(({ name }) => name === 'tree') ?? found[0]
}

/** The format of a name; undefined where there is none. */
export function formatOf(name: string): Format | undefined {
  return formats.find((one) => one.name === name)
}

/** For reading with any aid (PDF/UA-1), or for keeping (PDF/A-2a): a file meets one standard only. */
async function inPdf(document: DocumentTree, wish: PrintWish): Promise<Uint8Array> {
  const { printed } = await import('../printing/printed.ts')
  const made = await printed(document, wish)
  if ('refused' in made) throw new FormatRefusal(made.refused)
  return made
}

/** The organ in the address of a document: the Bureau reports, the Assemblies resolve. */
function actorOf({ kind, masthead }: DocumentTree): string {
  if (kind === 'report') return 'icc-asp-bureau'
  return /^(?:General Assembly|Assemblée générale)$/.test(masthead.organ) ? 'unga' : 'icc-asp'
}
