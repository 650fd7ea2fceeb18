import { strToU8, zipSync } from 'fflate'
import { type Day, day } from '../law/day.ts'
import type { NumberedDocument } from '../text/numbered.ts'
import { numbered } from '../text/numbering.ts'
import { numberingPlan } from '../text/numbering-plan.ts'
import type { DocumentTree } from '../text/tree.ts'
import { documentPart } from './docx-body.ts'
import { commentsPart, type DocxComment, instantOf } from './docx-comments.ts'
import { type Line, linesOf } from './docx-lines.ts'
import { listsFor, numberingPart } from './docx-lists.ts'
import { merged, type Step } from './docx-merge.ts'
import { pagesOf } from './docx-pages.ts'
import {
  contentTypesPart,
  coreProperties,
  customProperties,
  documentRelationsPart,
  footnoteRelationsPart,
  footnotesPart,
  idsPart,
  longIds,
  packageRelationsPart,
  settingsPart,
} from './docx-parts.ts'
import { edges, footerPart, headerPart } from './docx-section.ts'
import { stylesPart } from './docx-styles.ts'
import type { Writing } from './docx-writing.ts'

/**
 * `base` is the document against which changes are tracked; `author` and `on` (a day) are theirs.
 * A pure function has no clock: without `on` the changes bear the day on which the Rome Statute
 * entered into force, 1 July 2002, which nobody takes for the day of an edit.
 */
export type DocxOptions = {
  readonly base?: DocumentTree
  readonly author?: string
  readonly on?: Day
  readonly comments?: readonly DocxComment[]
}

/**
 * The document as a Word file. Word counts paragraphs, headings, annexes and notes by itself, and
 * every lasting id is a bookmark. Against a base the changes are tracked: who accepts all has this
 * document, who rejects all the base. The same document gives the same bytes.
 */
export async function toDocx(
  document: DocumentTree,
  options: DocxOptions = {},
): Promise<Uint8Array> {
  const { base, comments = [] } = options
  const shown = numbered(document)
  const lines = linesOf(shown)
  const steps: readonly Step[] = base
    ? merged(linesOf(numbered(base)), lines)
    : lines.map((line) => ({ op: 'same', line }))
  const writing = writingFor(document, shown, lines, options)
  return zipped(partsOf(shown, steps, comments, writing))
}

const noDay = day('2002-07-01')

function writingFor(
  document: DocumentTree,
  { language, direction }: NumberedDocument,
  lines: readonly Line[],
  { author = 'Pursuant', on = noDay }: DocxOptions,
): Writing {
  const { places } = numberingPlan(document)
  return {
    language,
    direction,
    author,
    date: instantOf(on),
    places,
    lists: listsFor(language),
    links: new Map(),
    footnotes: [],
    standing: new Set([
      ...places.keys(),
      ...lines.flatMap((line) => ('ids' in line ? line.ids : [])),
    ]),
    marked: new Set(),
    next: { annotation: 0 },
  }
}

/** The document is written first: it says which lists, links, notes and ids there are. */
function partsOf(
  shown: NumberedDocument,
  steps: readonly Step[],
  comments: readonly DocxComment[],
  writing: Writing,
): Readonly<Record<string, string>> {
  const standing = steps.flatMap(({ op, line }) => (op === 'delete' ? [] : [line]))
  const document = documentPart(steps, shown, comments, pagesOf(standing), writing)
  const some = comments.length > 0
  return {
    '[Content_Types].xml': contentTypesPart(some),
    '_rels/.rels': packageRelationsPart(),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': documentRelationsPart(writing, some),
    'word/footnotes.xml': footnotesPart(writing),
    ...(writing.links.size
      ? { 'word/_rels/footnotes.xml.rels': footnoteRelationsPart(writing) }
      : {}),
    'word/styles.xml': stylesPart(shown.language),
    'word/numbering.xml': numberingPart(writing.lists),
    'word/settings.xml': settingsPart(),
    ...(some ? { 'word/comments.xml': commentsPart(comments, steps, writing) } : {}),
    ...Object.fromEntries(
      edges.flatMap((edge) => [
        [`word/header-${edge}.xml`, headerPart(edge, shown, writing)],
        [`word/footer-${edge}.xml`, footerPart(edge, writing)],
      ]),
    ),
    ...(longIds(writing).length ? { 'customXml/item1.xml': idsPart(writing) } : {}),
    'docProps/core.xml': coreProperties(shown, writing),
    'docProps/custom.xml': customProperties(shown),
  }
}

/** Without a zone the earliest moment that a zip can hold is the same everywhere. */
const zipTime = '1980-01-01T00:00:00'

function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([name, words]) => [name, strToU8(words)] as const)
  return zipSync(Object.fromEntries(files), { level: 6, mtime: zipTime })
}
