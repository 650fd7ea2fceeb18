import type { Element } from 'slimdom'
import { blocksOf, type DocxBlock, restartsNotes } from './docx-blocks.ts'
import { longIdsOf } from './docx-ids.ts'
import { type Lists, listsOf } from './docx-numbering.ts'
import type { Kept } from './docx-own-masthead.ts'
import type { DocxParts } from './docx-parts.ts'
import { source } from './docx-source.ts'
import { type DocxStyles, stylesOf } from './docx-styles.ts'
import { attributeOf, childNamed, childrenNamed } from './docx-xml.ts'
import type { Finding } from './reading.ts'

/** A file read into blocks, before it is told what each of them is. */
export type DocxFile = {
  readonly blocks: readonly DocxBlock[]
  /** By what they are and the id of their mark: `footnote 3`. */
  readonly notes: ReadonlyMap<string, readonly DocxBlock[]>
  readonly lists: Lists
  readonly styles: DocxStyles
  readonly longIds: ReadonlyMap<string, string>
  /** What a file of ours keeps beside its text. */
  readonly kept: Kept
  /** The language the file says it is in. */
  readonly language?: string
  /** Notes begin anew in the last section. */
  readonly restartsNotes: boolean
}

export function fileOf(parts: DocxParts, findings: Finding[]): DocxFile {
  const styles = stylesOf(parts.styles)
  const body = childNamed(parts.document, 'body')
  const notes = new Map([
    ...notesOf(parts.footnotes, 'footnote', styles, parts.links.footnotes, findings),
    ...notesOf(parts.endnotes, 'endnote', styles, parts.links.endnotes, findings),
  ])
  const language = parts.core?.children.find(({ localName }) => localName === 'language')
  return {
    blocks: body ? blocksOf(body, source('text', styles, parts.links.document, findings)) : [],
    notes,
    lists: listsOf(parts.numbering),
    styles,
    longIds: longIdsOf(parts),
    kept: keptIn(parts.properties),
    ...(language?.textContent ? { language: language.textContent } : {}),
    restartsNotes: restartsNotes(childNamed(body, 'sectPr')) || restartsNotes(parts.settings),
  }
}

function notesOf(
  root: Element | undefined,
  name: 'footnote' | 'endnote',
  styles: DocxStyles,
  links: ReadonlyMap<string, string>,
  findings: Finding[],
): readonly (readonly [string, readonly DocxBlock[]])[] {
  return childrenNamed(root, name).flatMap((note) => {
    const id = attributeOf(note, 'id') ?? ''
    const type = attributeOf(note, 'type')
    // The lines that part notes from the text are kept as notes too.
    if (type && type !== 'normal') return []
    return [[`${name} ${id}`, blocksOf(note, source(`${name} ${id}`, styles, links, findings))]]
  })
}

/** Properties whose names begin with ours, without that beginning. */
function keptIn(root: Element | undefined): Kept {
  const ours = (root?.children ?? []).flatMap((one) => {
    const name = one.getAttribute('name') ?? ''
    return name.startsWith('Pursuant')
      ? [[name.slice('Pursuant'.length), one.textContent ?? ''] as const]
      : []
  })
  return new Map(ours)
}
